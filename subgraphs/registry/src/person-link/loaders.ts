import { batchMany, type Context, raw } from '@civil-affairs/kit'
import { membershipsByPerson } from '../household/index.ts'
import { Person, PersonDocument } from '../person/entity.ts'
import { PersonLink } from './entity.ts'
import { CANDIDATE_FROM, type Comparable, type Likeness, likeBirthDates, likenessOf } from './rules.ts'

export interface Candidate extends Likeness {
  personId: string
  candidateId: string
}

const MOST_COMPARED = 2_000

/** By canonical id: persons likely to be the same, found through what they share; the same number of statements for any number. */
export const candidatesByPerson = batchMany(
  (_, ids, context) => findCandidates(context, ids),
  (candidate) => candidate.personId,
)

async function findCandidates(context: Context, ids: readonly string[]): Promise<Candidate[]> {
  const { em } = context
  const members = await em.find(Person, { canonicalId: { $in: [...ids] } })
  const subjects = members.filter(({ id, canonicalId }) => id === canonicalId)
  const ownNumbers = await numbersOf(context, members)
  const sharing = await em.find(PersonDocument, { numberKey: { $in: [...ownNumbers.values()].flat() } })
  const wanted = subjects.flatMap(({ nameKey, birthDate, phone, address }) => [
    ...(nameKey == null || birthDate == null ? [] : [{ nameKey, birthDate: { $in: likeBirthDates(birthDate) } }]),
    ...(nameKey == null || address == null ? [] : [{ nameKey, address }]),
    ...(phone == null ? [] : [{ phone }]),
  ])
  const owners = sharing.map(({ personId }) => personId)
  const found = await em.find(
    Person,
    { [raw('canonical_id = id')]: [], $or: [...wanted, { id: { $in: owners } }] },
    { limit: MOST_COMPARED, orderBy: { id: 'asc' } },
  )
  const numbers = await numbersOf(context, found)
  const households = await householdsOf(context, [...subjects, ...found])
  return subjects.flatMap((subject) => {
    const one = comparable(subject, ownNumbers, households)
    return found
      .filter(({ id }) => id !== subject.id)
      .map((other) => ({
        personId: subject.id,
        candidateId: other.id,
        ...likenessOf(one, comparable(other, numbers, households)),
      }))
      .filter(({ score }) => score >= CANDIDATE_FROM)
      .sort((a, b) => b.score - a.score || (a.candidateId < b.candidateId ? -1 : 1))
  })
}

/** Number keys by canonical id. */
async function numbersOf(context: Context, persons: readonly Person[]): Promise<Map<string, string[]>> {
  const canonicalOf = new Map(persons.map(({ id, canonicalId }) => [id, canonicalId]))
  const documents = await context.em.find(PersonDocument, { personId: { $in: [...canonicalOf.keys()] } })
  const byPerson = Map.groupBy(documents, ({ personId }) => canonicalOf.get(personId)!)
  return new Map([...byPerson].map(([id, own]) => [id, own.map(({ numberKey }) => numberKey)]))
}

/** Households by canonical id. */
async function householdsOf(context: Context, persons: readonly Person[]): Promise<Map<string, string[]>> {
  const { today } = context
  const ids = [...new Set(persons.map(({ id }) => id))]
  const memberships = await Promise.all(ids.map((id) => membershipsByPerson(context).load(id)))
  return new Map(
    ids.map((id, at) => [
      id,
      memberships[at]!.filter(
        ({ validFrom, validTo }) => validFrom <= today && (validTo == null || today < validTo),
      ).map(({ household }) => household.id),
    ]),
  )
}

function comparable(
  person: Person,
  numbers: ReadonlyMap<string, string[]>,
  households: ReadonlyMap<string, string[]>,
): Comparable {
  return {
    id: person.id,
    idBasis: person.idBasis,
    nameKey: person.nameKey ?? null,
    sex: person.sex ?? null,
    birthDate: person.birthDate ?? null,
    birthPrecision: person.birthPrecision ?? null,
    residenceDivision: person.residenceDivision ?? null,
    address: person.address ?? null,
    phone: person.phone ?? null,
    numberKeys: numbers.get(person.id) ?? [],
    householdIds: households.get(person.id) ?? [],
  }
}

/** All links that ever joined an id to another, by each of the two. */
export const linksById = batchMany(
  (em, ids) =>
    em.find(
      PersonLink,
      { $or: [{ lowId: { $in: [...ids] } }, { highId: { $in: [...ids] } }] },
      { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    ),
  ({ lowId, highId }) => [lowId, highId],
)
