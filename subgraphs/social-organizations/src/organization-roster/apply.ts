import {
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPersons,
  type PersonClaim,
  type RecordToReverse,
  Refusal,
  record,
  restoreRecords,
} from '@civil-affairs/kit'
import { AnnualInspection } from '../annual-inspection/entity.ts'
import { filingOf, insertInspections, type KnownInspection } from '../annual-inspection/index.ts'
import { CharityStatus, FundraisingCertificate } from '../charity-status/entity.ts'
import { insertCharities } from '../charity-status/index.ts'
import { CreditListing } from '../credit-list/entity.ts'
import { OrganizationLeader } from '../organization-leader/entity.ts'
import { insertLeaders } from '../organization-leader/index.ts'
import { OrganizationStep, type RegisteredMatter, SocialOrganization } from '../social-organization/entity.ts'
import { insertOrganizations, isInGoodStanding, kindOfCode } from '../social-organization/index.ts'
import { type OrganizationRow, organizationsByCode } from './examine.ts'
import { divisionOfCode, readInspections, readTerm } from './rules.ts'

/** New organizations with what the row says of them; known ones take what is stated, but no status, date or charity. */
export async function applyRows(
  context: Context,
  rows: readonly OrganizationRow[],
  batch: BatchOfRoster,
): Promise<AppliedRecord[]> {
  const document = `roster:${batch.kind}:${batch.id}`
  const present = await organizationsByCode(context, rows)
  const made = rows.filter(({ values }) => !present.has(values.creditCode))
  const records: AppliedRecord[] = []
  const stood: { row: OrganizationRow; organization: StoodOrganization }[] = []
  for (const row of rows) {
    const known = present.get(row.values.creditCode)
    if (known === undefined) continue
    if (takeOver(context, known, row)) records.push(trace(row, SocialOrganization, known.id, 'CHANGED'))
    stood.push({ row, organization: known })
  }
  await context.em.flush()
  const ids = await insertOrganizations(
    context,
    made.map((row) => newOrganization(context, row)),
    document,
  )
  for (const [at, row] of made.entries()) {
    records.push(trace(row, SocialOrganization, ids[at]!, 'CREATED'))
    stood.push({ row, organization: { id: ids[at]!, ...newOrganization(context, row) } })
  }
  const newIds = new Set(ids)
  records.push(...(await applyLeaders(context, stood, document)))
  records.push(
    ...(await applyCharities(
      context,
      stood.filter(({ organization }) => newIds.has(organization.id)),
      document,
    )),
  )
  records.push(...(await applyInspections(context, stood, document)))
  return records
}

type StoodOrganization = Pick<SocialOrganization, 'id' | 'division' | 'kind' | 'status' | 'isCharity'>
type Stood = { row: OrganizationRow; organization: StoodOrganization }

function trace(
  row: OrganizationRow,
  entity: AppliedRecord['entity'],
  id: string,
  change: AppliedRecord['change'],
): AppliedRecord {
  return { row: row.number, entity, id, change }
}

function newOrganization({ today }: Context, { values }: OrganizationRow) {
  const { creditCode, status } = values
  const isLiving = isInGoodStanding(status) || status === 'LIQUIDATING'
  return {
    ...statedOf(values),
    division: divisionOfCode(creditCode),
    creditCode,
    kind: kindOfCode(creditCode)!,
    name: values.name,
    status,
    registryName: values.registryName,
    supervisingUnit: values.supervisingUnit,
    address: values.address,
    businessScope: values.businessScope,
    registeredFundFen: values.registeredFund,
    industryClass: values.industryClass,
    pneForm: null,
    foundationKind: null,
    isCharity: isLiving && values.isCharity === true,
    purpose: null,
    activityArea: null,
    individualMembers: null,
    unitMembers: null,
    fullTimeStaff: null,
    foundedOn: values.foundedOn,
    // Of an organization that ended before the hub knew it, the roster does not say when.
    endedOn: null,
    ...(values.grade === null || values.grade === 'NONE' ? {} : { gradeFrom: today }),
  }
}

/** Cells with a form of their own, read. */
function statedOf(values: OrganizationRow['values']) {
  const term = values.certificateTerm === null ? null : readTerm(values.certificateTerm)
  return {
    certificateFrom: term?.from ?? null,
    certificateUntil: term?.until ?? null,
    grade: values.grade === null || values.grade === 'NONE' ? null : Number(values.grade.slice(1)),
    partyOrganization: values.partyOrganization,
  }
}

/** What the row states, onto the organization; an empty cell says nothing. Whether anything changed. */
function takeOver(context: Context, organization: SocialOrganization, { values }: OrganizationRow): boolean {
  const { certificateFrom, certificateUntil, grade, partyOrganization } = statedOf(values)
  const matters: RegisteredMatter[] = []
  let changed = false
  const take = <Field extends keyof SocialOrganization>(
    field: Field,
    value: SocialOrganization[Field] | null,
    matter?: RegisteredMatter,
  ) => {
    if (value === null || organization[field] === value) return
    organization[field] = value
    changed = true
    if (matter !== undefined) matters.push(matter)
  }
  take('name', values.name, 'NAME')
  take('registryName', values.registryName)
  take('supervisingUnit', values.supervisingUnit, 'SUPERVISING_UNIT')
  take('address', values.address, 'ADDRESS')
  take('businessScope', values.businessScope, 'BUSINESS_SCOPE')
  take('registeredFundFen', values.registeredFund, 'REGISTERED_FUND')
  take('industryClass', values.industryClass)
  take('certificateFrom', certificateFrom)
  take('certificateUntil', certificateUntil, 'CERTIFICATE_TERM')
  take('partyOrganization', partyOrganization)
  // How long a grade holds the roster does not say: one the register knows keeps its days.
  if (organization.grade == null) take('grade', grade)
  const { id, division } = organization
  if (changed)
    record(context.em, 'social-organizations.organization.changed', {
      recordId: id,
      division,
      subjects: [id],
      data: { matters, on: context.today },
    })
  return changed
}

/** The legal representative of a living organization that has none. A name alone cannot say whether it is the one who is registered. */
async function applyLeaders(context: Context, stood: readonly Stood[], document: string): Promise<AppliedRecord[]> {
  const { em, today } = context
  const taken = await em.find(
    OrganizationLeader,
    { organization: { $in: stood.map(({ organization }) => organization.id) }, post: 'LEGAL_REPRESENTATIVE' },
    { fields: ['organization'] },
  )
  const known = new Set(taken.map(({ organization }) => organization.id))
  const wanted = stood.filter(
    ({ row, organization }) =>
      !known.has(organization.id) &&
      (isInGoodStanding(organization.status) || organization.status === 'LIQUIDATING') &&
      (row.values.legalRepresentative !== null || row.values.legalRepresentativeNumber !== null),
  )
  const personIds = await claimPersons(
    context,
    wanted.map(({ row }) => ({ claim: claimOf(row.values), source: row.source })),
  )
  const ids = await insertLeaders(
    context,
    wanted.map(({ organization }, at) => ({
      organizationId: organization.id,
      division: organization.division,
      kind: organization.kind,
      personId: personIds[at]!,
      post: 'LEGAL_REPRESENTATIVE' as const,
      // Since when, the roster does not say; what is known holds from the day of the import.
      since: today,
    })),
    document,
  )
  return wanted.map(({ row }, at) => trace(row, OrganizationLeader, ids[at]!, 'CREATED'))
}

function claimOf(values: OrganizationRow['values']): PersonClaim {
  const document = values.legalRepresentativeNumber
  return {
    name: values.legalRepresentative,
    document: document === null ? null : { type: document.type, number: document.number },
  }
}

async function applyCharities(context: Context, stood: readonly Stood[], document: string): Promise<AppliedRecord[]> {
  const charities = stood.filter(({ organization }) => organization.isCharity)
  const ids = await insertCharities(
    context,
    charities.map(({ row: { values }, organization }) => ({
      organizationId: organization.id,
      division: organization.division,
      origin: values.charitySince === values.foundedOn ? ('REGISTRATION' as const) : ('RECOGNITION' as const),
      since: values.charitySince ?? context.today,
      certificate: values.mayRaisePublicly === true ? { since: context.today, number: null } : null,
    })),
    document,
  )
  return charities.flatMap(({ row }, at) => {
    const { statusId, certificateId } = ids[at]!
    return [
      trace(row, CharityStatus, statusId, 'CREATED'),
      ...(certificateId === null ? [] : [trace(row, FundraisingCertificate, certificateId, 'CREATED')]),
    ]
  })
}

/** Years the hub does not know yet; what it knows it knows from its own acts, or from an earlier roster. */
async function applyInspections(context: Context, stood: readonly Stood[], document: string): Promise<AppliedRecord[]> {
  const { em, today } = context
  const present = await em.find(
    AnnualInspection,
    { organization: { $in: stood.map(({ organization }) => organization.id) } },
    { fields: ['organization', 'year'] },
  )
  const known = new Set(present.map(({ organization, year }) => `${organization.id} ${year}`))
  const wanted = stood.flatMap(({ row, organization }) =>
    (row.values.inspections === null ? [] : (readInspections(row.values.inspections) ?? []))
      .filter(({ year }) => !known.has(`${organization.id} ${year}`))
      .map(({ year, outcome }): { row: OrganizationRow; inspection: KnownInspection } => ({
        row,
        inspection: {
          organizationId: organization.id,
          division: organization.division,
          year,
          // A result says that it was inspected, whatever it is today.
          filing:
            outcome === 'FILED'
              ? 'ANNUAL_REPORT'
              : outcome === 'NOT_ATTENDED'
                ? filingOf(organization.isCharity)
                : 'INSPECTION',
          outcome,
          on: today,
        },
      })),
  )
  const ids = await insertInspections(
    context,
    wanted.map(({ inspection }) => inspection),
    document,
  )
  return wanted.map(({ row }, at) => trace(row, AnnualInspection, ids[at]!, 'CREATED'))
}

/** Everything as it was before: what the batch made is gone, what it changed has its old values. */
export async function reverseRows(
  context: Context,
  records: readonly RecordToReverse[],
  batch: BatchOfRoster & { readonly appliedIn: string },
): Promise<void> {
  const created = records
    .filter(({ entity, change }) => change === 'CREATED' && isOrganization(context, entity))
    .map(({ id }) => id)
  await mustBeUnused(
    context,
    created,
    records.map(({ id }) => id),
  )
  await context.em.nativeDelete(OrganizationStep, { organization: { $in: created } })
  record(context.em, 'social-organizations.import.reversed', {
    recordId: batch.id,
    division: batch.division,
    subjects: created,
    data: { kind: batch.kind, records: records.length, on: context.today },
  })
  await restoreRecords(context, records, batch)
}

function isOrganization({ em }: Context, entity: RecordToReverse['entity']): boolean {
  return em.getMetadata().get(entity as never).className === SocialOrganization.meta.className
}

/** Organizations of the batch that somebody has appointed, listed, inspected or recognised since stay. */
async function mustBeUnused(
  { em }: Context,
  organizationIds: readonly string[],
  recordIds: readonly string[],
): Promise<void> {
  const others = [OrganizationLeader, CreditListing, CharityStatus, FundraisingCertificate, AnnualInspection]
  for (const entity of others) {
    const used = await em.count(
      entity as never,
      { organization: { $in: [...organizationIds] }, id: { $nin: [...recordIds] } } as never,
    )
    if (used > 0)
      throw new Refusal('IN_USE', {
        zh: '本批次新建的社会组织已办理任职、名录、年检或者慈善事项，不能整批撤回。',
        en: 'Posts, listings, inspections or charity matters of organizations of this batch were recorded since; it cannot be taken back whole.',
        path: ['input', 'batchId'],
      })
  }
}
