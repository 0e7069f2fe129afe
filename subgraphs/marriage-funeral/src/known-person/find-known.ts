import { anyOf, type Context, linkedIdsByPerson } from '@civil-affairs/kit'
import { KnownPerson } from './entity.ts'

/** What the registry has said of one human under all linked ids. */
export interface PersonFacts {
  birthDate: string | null
  sex: string | null
  registeredDivision: string | null
  /** The earliest day told; null for the living. */
  death: { diedOn: string; isDeclared: boolean } | null
}

const nothing: PersonFacts = { birthDate: null, sex: null, registeredDivision: null, death: null }

/** By each id given, in three statements however many; persons the registry has not told of yet have no facts. */
export async function factsByPerson(context: Context, personIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  const groups = await linkedIdsByPerson(context, personIds)
  const rows = await context.em.find(KnownPerson, anyOf('person_id', 'uuid', [...new Set([...groups.values()].flat())]))
  const byId = new Map(rows.map((row) => [row.personId, row]))
  return new Map([...groups].map(([personId, group]) => [personId, factsOf(group.flatMap((id) => byId.get(id) ?? []))]))
}

export async function findFacts(context: Context, personId: string): Promise<PersonFacts> {
  return (await factsByPerson(context, [personId])).get(personId) ?? nothing
}

/** Ids of one human are told the same by the registry; where an older word differs, the newest of all holds. */
function factsOf(rows: readonly KnownPerson[]): PersonFacts {
  const stated = rows
    .filter(({ statedAt }) => statedAt != null)
    .toSorted((a, b) => b.statedAt!.getTime() - a.statedAt!.getTime() || (a.personId < b.personId ? -1 : 1))[0]
  const dead = rows
    .filter(({ diedOn }) => diedOn != null)
    .toSorted((a, b) => (a.diedOn! < b.diedOn! ? -1 : a.diedOn! > b.diedOn! ? 1 : a.personId < b.personId ? -1 : 1))[0]
  return {
    birthDate: stated?.birthDate ?? null,
    sex: stated?.sex ?? null,
    registeredDivision: stated?.registeredDivision ?? null,
    death: dead === undefined ? null : { diedOn: dead.diedOn!, isDeclared: dead.deathSource === 'COURT_DECLARATION' },
  }
}
