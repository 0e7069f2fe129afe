import { arrayText, type Context, LockMode, moveAlias, record, removeAlias } from '@civil-affairs/kit'
import { PersonLink } from '../person-link/entity.ts'
import { DeathFact, MaritalFact } from '../vital-fact/entity.ts'
import { Person, PersonDocument, SourceClaim } from './entity.ts'
import { contradictionsOf, type Golden, goldenPerson } from './rules.ts'

/** Held alone while persons are linked, shared while claims arrive: the groups of linked ids stand still meanwhile. */
const GROUPS_LOCK = 0x6d7a7432

/** Lets claims of persons arrive at the same time, but no link. */
export async function lockGroupsAgainstLinks(context: Context): Promise<void> {
  await context.em.execute(`select pg_advisory_xact_lock_shared(${GROUPS_LOCK})`)
}

/** Keeps all claims and links out until the act is committed. */
export async function lockGroups(context: Context): Promise<void> {
  await context.em.execute(`select pg_advisory_xact_lock(${GROUPS_LOCK})`)
}

/** What the registry's events tell of a person. */
export function factsOf(person: Pick<Person, 'sex' | 'birthDate' | 'residenceDivision' | 'registeredDivision'>) {
  const { sex, birthDate, residenceDivision, registeredDivision } = person
  return {
    sex: sex ?? ('UNKNOWN' as const),
    birthDate: birthDate ?? null,
    residenceDivision: residenceDivision ?? null,
    registeredDivision: registeredDivision ?? null,
  }
}

/**
 * Makes the rows of these persons, and of all linked to them, from their claims again, and tells what changed. `regroup`
 * gives the new canonical id of every id of the groups where a link was made or undone.
 */
export async function remakePersons(
  context: Context,
  ids: readonly string[],
  regroup: ((members: readonly Person[]) => Promise<ReadonlyMap<string, string>>) | null = null,
): Promise<void> {
  if (ids.length === 0) return
  await context.beyondScope(async () => {
    const { em } = context
    await em.flush()
    const canonicalIds = (await em.find(Person, { id: { $in: [...ids] } }, { disableIdentityMap: true })).map(
      ({ canonicalId }) => canonicalId,
    )
    const members = await em.find(
      Person,
      { canonicalId: { $in: [...new Set(canonicalIds)] } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    const shown = shownFacts(members)
    if (regroup !== null) await moveToGroups(context, members, await regroup(members))
    const claims = Map.groupBy(
      await em.find(SourceClaim, { personId: { $in: members.map(({ id }) => id) } }, { disableIdentityMap: true }),
      ({ personId }) => personId,
    )
    const linkedOn = await lastLinks(context, members)
    for (const group of Map.groupBy(members, ({ canonicalId }) => canonicalId).values()) {
      const canonical = group.find((member) => member.id === member.canonicalId)!
      const all = group.flatMap(({ id }) => claimsOf(claims, id))
      const golden = goldenPerson(all)
      for (const member of group)
        become(member, member === canonical ? golden : goldenPerson(claimsOf(claims, member.id)), golden.division)
      const now = JSON.stringify(factsOf(canonical))
      const subjects = [canonical.id, ...group.filter((member) => member !== canonical).map(({ id }) => id)]
      const { id: recordId, division } = canonical
      if (group.some(({ id }) => shown.get(id) !== now))
        record(em, 'registry.person.changed', { recordId, division, subjects, data: factsOf(canonical) })
      // What one of the ids says by itself stands in no row of the canonical one: who looks for contradictions is told.
      if (group.length > 1 || regroup !== null)
        record(em, 'registry.person.recordsCompared', {
          recordId,
          division,
          subjects,
          data: {
            contradictions: subjects.flatMap((personId) =>
              contradictionsOf(claimsOf(claims, personId), all, linkedOn(subjects)).map((about) => ({
                personId,
                about,
              })),
            ),
            on: context.today,
          },
        })
    }
    await em.flush()
    await moveEvidence(
      context,
      members.map(({ id }) => id),
    )
  })
}

/** When the last of the links among some ids was made; ids of one group each stand in one. */
async function lastLinks({ em }: Context, members: readonly Person[]): Promise<(ids: readonly string[]) => string> {
  if (members.every(({ id, canonicalId }) => id === canonicalId)) return () => ''
  const links = await em.find(
    PersonLink,
    { lowId: { $in: members.map(({ id }) => id) }, validTo: null },
    { disableIdentityMap: true },
  )
  return (ids) =>
    links
      .filter(({ lowId }) => ids.includes(lowId))
      .map(({ validFrom }) => validFrom)
      .toSorted()
      .at(-1) ?? ''
}

function claimsOf(claims: Map<string, SourceClaim[]>, id: string) {
  return (claims.get(id) ?? []).map(claimOf)
}

/** A claim as the rules take it: what is not stated is null. */
export function claimOf(row: SourceClaim) {
  return {
    id: row.id,
    source: row.source,
    statedOn: row.statedOn,
    seq: row.seq,
    name: row.name ?? null,
    sex: row.sex ?? null,
    birthDate: row.birthDate ?? null,
    birthPrecision: row.birthPrecision ?? null,
    ethnicity: row.ethnicity ?? null,
    residenceDivision: row.residenceDivision ?? null,
    registeredDivision: row.registeredDivision ?? null,
    address: row.address ?? null,
    phone: row.phone ?? null,
  }
}

function become(row: Person, golden: Golden, division: string): void {
  for (const [property, value] of Object.entries({ ...golden, division }) as [keyof Golden, never][])
    if ((row[property] ?? null) !== value) row[property] = value
}

/** For every id what the graph showed under it, as a text to compare. */
function shownFacts(members: readonly Person[]): Map<string, string> {
  const byId = new Map(members.map((member) => [member.id, member]))
  return new Map(members.map(({ id, canonicalId }) => [id, JSON.stringify(factsOf(byId.get(canonicalId)!))]))
}

/** An id that changed its canonical one first stands for itself again: who listens applies the pairs one by one. */
async function moveToGroups(
  context: Context,
  members: readonly Person[],
  canonicalOf: ReadonlyMap<string, string>,
): Promise<void> {
  const moved = members.filter((member) => canonicalOf.get(member.id) !== member.canonicalId)
  const tell = (type: 'registry.person.linked' | 'registry.person.unlinked', alias: string, member: Person) =>
    record(context.em, type, {
      recordId: alias,
      division: member.division,
      subjects: [alias, member.canonicalId],
      data: { alias, canonical: member.canonicalId },
    })
  for (const member of moved.filter(({ id, canonicalId }) => id !== canonicalId)) {
    await removeAlias(context, { alias: member.id, canonical: member.canonicalId })
    tell('registry.person.unlinked', member.id, member)
  }
  for (const member of moved) {
    member.canonicalId = canonicalOf.get(member.id)!
    if (member.canonicalId === member.id) continue
    await moveAlias(context, { alias: member.id, canonical: member.canonicalId })
    tell('registry.person.linked', member.id, member)
  }
}

/**
 * What the hub knows of a person is seen where the person is seen, so it moves along when the person moves. It may also
 * have been known before the person was.
 */
export async function moveEvidence(context: Context, ids: readonly string[]): Promise<void> {
  const { em } = context
  if (ids.length === 0) return
  for (const { table, owner } of evidence)
    await em.execute(
      `update registry.${table.meta.tableName} evidence set division = person.division from registry.person
        where person.id = evidence.${owner} and evidence.${owner} = any (?::uuid[]) and evidence.division <> person.division`,
      [arrayText(ids)],
    )
}

const evidence = [
  { table: SourceClaim, owner: 'person_id' },
  { table: PersonDocument, owner: 'person_id' },
  { table: DeathFact, owner: 'person_id' },
  { table: MaritalFact, owner: 'person_id' },
  { table: PersonLink, owner: 'low_id' },
]
