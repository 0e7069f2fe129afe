import { type Context, fillByBatches, type SampleRun, samplePersonId, sampleRecordId } from '@civil-affairs/kit'
import { statutoryCounty } from '@civil-affairs/schema/sample-province/county-codes.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { insertInspections } from '../annual-inspection/index.ts'
import { insertCharities } from '../charity-status/index.ts'
import { insertListings } from '../credit-list/index.ts'
import { insertLeaders, type KnownLeader } from '../organization-leader/index.ts'
import { insertOrganizations } from '../social-organization/index.ts'
import { type DrawnOrganization, drawOrganizations } from './draw-organizations.ts'

const DOCUMENT = '样例省数据'

interface Led {
  readonly organization: DrawnOrganization
  /** Who may lead it, in the order in which they are asked: nobody leads two. */
  readonly leaders: readonly SamplePerson[]
}

/** Writes the social organizations of the sample, each with the first people of its county that come by as its leaders. */
export async function fillOrganizations(context: Context, run: SampleRun): Promise<void> {
  const waiting = new Map(
    Map.groupBy(drawOrganizations(run.people, run.seed), ({ county }) => county) as Map<string, DrawnOrganization[]>,
  )
  for (const organizations of waiting.values()) for (const one of organizations) tellFaults(context, run, one)
  let led: Led[] = []
  await fillByBatches(
    context,
    run,
    'social-organizations',
    (_, own) => write(own, run, led),
    (batch) => {
      led = leadersIn(run, batch, waiting)
    },
    // Of counties where nobody of the sample lives.
    {
      end: () =>
        write(
          context,
          run,
          [...waiting.values()].flat().map((organization) => ({ organization, leaders: [] })),
        ),
    },
  )
}

function tellFaults(context: Context, run: SampleRun, { key, faults }: DrawnOrganization): void {
  for (const { kind, what } of faults)
    run.truth?.({ kind, persons: [], households: [], what, ids: [sampleRecordId(context, run, key)] })
}

/** The organizations of the counties of this batch, with grown people of each; they are waited for no longer. */
function leadersIn(run: SampleRun, batch: SampleBatch, waiting: Map<string, DrawnOrganization[]>): Led[] {
  const random = new Random(`social-organizations/${run.seed}/leaders ${batch.index}`)
  const people = Map.groupBy(batch.persons.filter(mayLead), ({ residenceDivision }) =>
    statutoryCounty(residenceDivision.slice(0, 6)),
  )
  const led: Led[] = []
  for (const [county, grown] of people) {
    const organizations = waiting.get(county)
    if (organizations === undefined) continue
    waiting.delete(county)
    const order = random.shuffle([...grown])
    for (const organization of organizations) led.push({ organization, leaders: order.splice(0, 3) })
  }
  return led
}

function mayLead({ diedOn, document, statements, facts }: SamplePerson): boolean {
  return (
    diedOn === null &&
    document?.type === 'RESIDENT_ID' &&
    statements.length === 1 &&
    facts.age >= 30 &&
    facts.age <= 68 &&
    facts.labourCapacity !== 'NONE' &&
    !facts.livesInInstitution
  )
}

async function write(context: Context, run: SampleRun, led: readonly Led[]): Promise<void> {
  const idOf = ({ key }: DrawnOrganization) => sampleRecordId(context, run, key)
  const organizations = led.map(({ organization }) => organization)
  await insertOrganizations(
    context,
    organizations.map((one) => ({
      id: idOf(one),
      division: one.division,
      creditCode: one.creditCode,
      kind: one.kind,
      name: one.name,
      status: one.ending === null ? 'REGISTERED' : one.ending.act === 'CANCEL' ? 'CANCELLED' : 'REVOKED',
      pneForm: one.kind === 'PNE' ? 'LEGAL_PERSON' : null,
      foundationKind: one.kind === 'FOUNDATION' ? 'NON_PUBLIC_FUNDRAISING' : null,
      industryClass: one.industryClass,
      isCharity: one.charity !== null,
      registryName: registryOf(one.division),
      supervisingUnit: one.isCareInstitution || one.industryClass === 'SOCIAL_SERVICE' ? '民政局' : '业务主管部门',
      address: `${one.name.slice(0, 6)}登记住所`,
      purpose: '服务会员，服务社会',
      businessScope: '章程规定的业务范围',
      activityArea: null,
      registeredFundFen: one.kind === 'FOUNDATION' ? 200_000_000 : one.kind === 'PNE' ? 5_000_000 : 3_000_000,
      individualMembers: one.kind === 'ASSOCIATION' ? 50 : null,
      unitMembers: one.kind === 'ASSOCIATION' ? 30 : null,
      fullTimeStaff: one.kind === 'PNE' ? 8 : 2,
      foundedOn: one.foundedOn,
      endedOn: one.ending?.on ?? null,
      certificateFrom: one.foundedOn,
      certificateUntil: null,
      grade: one.grade?.grade ?? null,
      gradeFrom: one.grade?.from ?? null,
      gradeTo: one.grade?.to ?? null,
      partyOrganization: one.partyMembers > 0 ? 'BRANCH' : 'NONE',
      partyMembers: one.partyMembers,
      enteredOn: one.foundedOn,
      ending: one.ending,
    })),
    DOCUMENT,
  )
  await insertLeaders(
    context,
    led.flatMap((one) => postsOf(context, run, one)),
    DOCUMENT,
  )
  await insertInspections(
    context,
    organizations.flatMap((one) =>
      one.inspections.map((inspection) => ({ organizationId: idOf(one), division: one.division, ...inspection })),
    ),
    DOCUMENT,
  )
  await insertListings(
    context,
    organizations.flatMap((one) =>
      one.listings.map((listing) => ({ organizationId: idOf(one), division: one.division, ...listing })),
    ),
    DOCUMENT,
  )
  await insertCharities(
    context,
    organizations.flatMap((one) =>
      one.charity === null
        ? []
        : [
            {
              organizationId: idOf(one),
              division: one.division,
              origin: 'RECOGNITION' as const,
              since: one.charity.since,
              certificate:
                one.charity.certificateSince === null
                  ? null
                  : { since: one.charity.certificateSince, number: `样例募${one.creditCode.slice(9, 17)}` },
            },
          ],
    ),
    DOCUMENT,
  )
}

function registryOf(division: string): string {
  return division === '140000000000' ? '山西省民政厅' : '民政局'
}

/** Whoever still leads one that is on the register; of those that ended nobody does. */
function postsOf(context: Context, run: SampleRun, { organization, leaders }: Led): KnownLeader[] {
  const [first, second, third] = leaders.map((person) => samplePersonId(context, run, person))
  if (first === undefined || organization.ending !== null) return []
  const { division, kind, foundedOn } = organization
  const since = foundedOn > '2022-03-01' ? foundedOn : '2022-03-01'
  const post = (personId: string, held: KnownLeader['post']): KnownLeader => ({
    organizationId: sampleRecordId(context, run, organization.key),
    division,
    kind,
    personId,
    post: held,
    since,
    termUntil: kind === 'PNE' ? null : `${Number(since.slice(0, 4)) + 4}-12-31`,
  })
  const posts = [post(first, 'LEGAL_REPRESENTATIVE'), post(first, kind === 'PNE' ? 'HEAD' : 'CHAIR')]
  if (second !== undefined) posts.push(post(second, kind === 'PNE' ? 'DIRECTOR' : 'SECRETARY_GENERAL'))
  if (third !== undefined) posts.push(post(third, kind === 'FOUNDATION' ? 'SUPERVISOR' : 'DIRECTOR'))
  return posts
}
