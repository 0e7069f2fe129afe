import { anyOf, arrayText, type Context, type NewEvent, PersonAlias, recordMany } from '@civil-affairs/kit'
import { PROVINCE } from '../person/entity.ts'
import { lockGroupsAgainstLinks } from '../person/index.ts'
import { MaritalFact } from './entity.ts'
import {
  type DeathStatement,
  DRAWN_FROM_DEATH,
  deathOf,
  isReliable,
  type MaritalStatement,
  maritalStateOf,
  marriageEndedBy,
} from './rules.ts'

/** What others are told of a person: a death they may act on, the marital state. */
interface Vital {
  canonicalId: string
  group: readonly string[]
  death: { diedOn: string; source: string } | null
  marital: { maritalStatus: string; spouseId: string | null; asOf: string } | null
}

/**
 * Runs work that changes vital facts or links of these persons, and tells what is different afterwards for each of the
 * ids; whoever was married to a person now dead is widowed, or again married where the death was revoked (民法典 art. 51).
 */
export async function withVitalChanges<T>(
  context: Context,
  ids: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  return context.beyondScope(async () => {
    await lockGroupsAgainstLinks(context)
    await context.em.flush()
    const before = await vitalsOf(context, ids)
    const result = await work()
    await context.em.flush()
    const after = await vitalsOf(context, [...before.keys()])
    await tellChanges(context, before, after)
    await bereave(context, after)
    return result
  })
}

/** By id, for all ids linked to those given, what holds of the person. */
async function vitalsOf(context: Context, ids: readonly string[]): Promise<Map<string, Vital>> {
  const { em } = context
  const fresh = { disableIdentityMap: true } as const
  const given = await em.find(PersonAlias, anyOf('alias', 'uuid', ids), fresh)
  const canonicalOf = new Map(given.map(({ alias, canonical }) => [alias, canonical]))
  const canonicals = [...new Set(ids.map((id) => canonicalOf.get(id) ?? id))]
  const linked = await em.find(PersonAlias, anyOf('canonical', 'uuid', canonicals), fresh)
  const aliases = Map.groupBy(linked, ({ canonical }) => canonical)
  const all = [...canonicals, ...linked.map(({ alias }) => alias)]
  const deathsOf = Map.groupBy(await standingDeaths(em, all), ({ personId }) => personId)
  const marriagesOf = Map.groupBy(await standingMarriages(em, all), ({ personId }) => personId)
  const vitals = new Map<string, Vital>()
  for (const canonicalId of canonicals) {
    const group = [canonicalId, ...(aliases.get(canonicalId) ?? []).map(({ alias }) => alias)]
    const death = deathOf(group.flatMap((id) => deathsOf.get(id) ?? []))
    const marital = maritalStateOf(group.flatMap((id) => marriagesOf.get(id) ?? []))
    const vital = {
      canonicalId,
      group,
      death:
        death === null || !isReliable(death)
          ? null
          : { diedOn: death.statement.diedOn, source: death.statement.evidence },
      marital:
        marital === null
          ? null
          : { maritalStatus: marital.status, spouseId: marital.spouseId ?? null, asOf: marital.asOf },
    }
    for (const id of group) vitals.set(id, vital)
  }
  return vitals
}

/** Whole records take ten times as long to make, and most acts look at them twice. */
async function standingDeaths(em: Context['em'], ids: readonly string[]) {
  return (await em.execute(
    `select person_id as "personId", died_on::text as "diedOn", precision, evidence, source, stated_on::text as "statedOn",
            seq::float8 as seq
       from registry.death_fact where person_id = any(?::uuid[]) and revoked_on is null`,
    [arrayText(ids)],
  )) as unknown as (DeathStatement & { personId: string })[]
}

async function standingMarriages(em: Context['em'], ids: readonly string[]) {
  return (await em.execute(
    `select person_id as "personId", status, spouse_id as "spouseId", as_of::text as "asOf", source, seq::float8 as seq
       from registry.marital_fact where person_id = any(?::uuid[]) and withdrawn_on is null`,
    [arrayText(ids)],
  )) as unknown as (MaritalStatement & { personId: string })[]
}

async function tellChanges(
  context: Context,
  before: ReadonlyMap<string, Vital>,
  after: ReadonlyMap<string, Vital>,
): Promise<void> {
  const { em, today } = context
  const groups = [...new Set(after.values())]
  const rows = (await em.execute('select id, division from registry.person where id = any(?::uuid[])', [
    arrayText(groups.map(({ canonicalId }) => canonicalId)),
  ])) as unknown as { id: string; division: string }[]
  const divisions = new Map(rows.map(({ id, division }) => [id, division]))
  const revoked: NewEvent<'registry.person.deathRevoked'>[] = []
  const died: NewEvent<'registry.person.died'>[] = []
  const changed: NewEvent<'registry.person.maritalStatusChanged'>[] = []
  for (const { canonicalId, group, death, marital } of groups) {
    const told = { recordId: canonicalId, division: divisions.get(canonicalId) ?? PROVINCE, subjects: group }
    const earlier = group.map((id) => before.get(id)!)
    const ended = earlier.find((vital) => vital?.death != null && death === null)?.death
    if (ended != null) revoked.push({ ...told, data: ended })
    else if (death !== null && earlier.some((vital) => !isSame(vital?.death, death)))
      died.push({ ...told, data: death })
    if (earlier.some((vital) => !isSame(vital?.marital, marital)))
      changed.push({ ...told, data: marital ?? { maritalStatus: 'UNSPECIFIED', spouseId: null, asOf: today } })
  }
  await recordMany(em, 'registry.person.deathRevoked', revoked)
  await recordMany(em, 'registry.person.died', died)
  await recordMany(em, 'registry.person.maritalStatusChanged', changed)
}

/** Draws, or withdraws, the widowhood of whoever was married to one of these persons. */
async function bereave(context: Context, vitals: ReadonlyMap<string, Vital>): Promise<void> {
  const { em, today } = context
  const dead = [...new Set(vitals.values())].filter(({ death }) => death !== null)
  const survivors = await survivorsOf(
    em,
    dead.flatMap(({ group }) => group),
    [...vitals.keys()],
  )
  if (survivors.length === 0) return
  const before = await vitalsOf(context, survivors)
  const facts = await em.find(MaritalFact, { ...anyOf('person_id', 'uuid', [...before.keys()]), withdrawnOn: null })
  const factsOf = Map.groupBy(facts, ({ personId }) => personId)
  for (const survivor of new Set(before.values())) {
    const own = survivor.group.flatMap((id) => factsOf.get(id) ?? [])
    const drawn = own.filter(({ source, spouseId }) => source === DRAWN_FROM_DEATH && vitals.has(spouseId ?? ''))
    const due = dead.flatMap(({ group, death }) => {
      const marriage = marriageEndedBy(own, { ids: group, diedOn: death!.diedOn }, survivor.death?.diedOn ?? null)
      return marriage === null ? [] : [{ marriage, asOf: death!.diedOn }]
    })
    const isDue = (fact: MaritalFact) =>
      due.some(({ marriage, asOf }) => marriage.spouseId === fact.spouseId && asOf === fact.asOf)
    for (const fact of drawn.filter((one) => !isDue(one))) fact.withdrawnOn = today
    for (const { marriage, asOf } of due)
      if (!drawn.some((fact) => fact.spouseId === marriage.spouseId && fact.asOf === asOf))
        em.create(MaritalFact, {
          personId: marriage.personId,
          division: marriage.division,
          status: 'WIDOWED',
          spouseId: marriage.spouseId,
          asOf,
          source: DRAWN_FROM_DEATH,
        } as never)
  }
  await em.flush()
  await tellChanges(context, before, await vitalsOf(context, [...before.keys()]))
}

/** Who was married to one of the dead, or is held to be widowed by one of these persons. */
async function survivorsOf(em: Context['em'], dead: readonly string[], persons: readonly string[]): Promise<string[]> {
  const rows = (await em.execute(
    `select distinct person_id as id from registry.marital_fact
      where withdrawn_on is null and (spouse_id = any(?::uuid[]) or source = ? and spouse_id = any(?::uuid[]))`,
    [arrayText(dead), DRAWN_FROM_DEATH, arrayText(persons)],
  )) as unknown as { id: string }[]
  return rows.map(({ id }) => id)
}

function isSame(a: object | null | undefined, b: object | null): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b)
}
