import { addDays } from '../dates/local-dates.ts'
import type { Planting } from './planting.ts'
import { Random } from './random.ts'
import type { SampleBatch, SamplePerson } from './sample-people.ts'

/** Of batches, those in which somebody on 低保 married and told nobody. Own estimate. */
const SHARE = 0.15
/** Early enough before the day of the sample that a family had its time to tell. */
const FROM = '2026-03-02'
const DAYS = 45
const AGES = { from: 24, below: 60 }

/** the registry of marriages knows the wedding; the 低保 office, which the couple did not tell, counts one of the two. */
export interface UntoldWedding {
  readonly member: SamplePerson
  /** Key of the resident household in need. */
  readonly household: string
  readonly spouse: SamplePerson
  readonly marriedOn: string
}

/**
 * At most one of a batch. The marriage register and assistance both ask, each with a planting of its own, and are told
 * the same, because both are shown every batch in order.
 */
export function drawUntoldWedding(
  seed: number,
  batch: SampleBatch,
  planting: Pick<Planting<'R-26'>, 'plants'>,
): UntoldWedding | null {
  const random = new Random(`untold weddings/${seed}/${batch.index}`)
  const contradicted = new Set(batch.truth.flatMap(({ persons }) => persons))
  // Whose parents are not known here is kin to nobody, as far as anybody can tell.
  const withParents = new Set(batch.kinship.map(({ to }) => to))
  const isParent = new Set(batch.kinship.map(({ from }) => from))
  const mayMarry = ({ key, diedOn, maritalStatus, document, statements, facts: { age } }: SamplePerson) =>
    diedOn === null &&
    maritalStatus === '10' &&
    document?.type === 'RESIDENT_ID' &&
    statements.length === 1 &&
    age >= AGES.from &&
    age < AGES.below &&
    !contradicted.has(key) &&
    !withParents.has(key) &&
    !isParent.has(key)
  const single = new Map(batch.persons.filter(mayMarry).map((person) => [person.key, person]))
  const homes = batch.households.filter(
    ({ kind, isCollective, dissolvedOn }) => kind === 'RESIDENT' && !isCollective && dissolvedOn === null,
  )
  const poor = homes.flatMap(({ key, need, members }) =>
    need === 'LOW_INCOME' ? members.flatMap(({ person }) => asCandidate(key, single.get(person))) : [],
  )
  const others = homes.flatMap(({ key, need, members }) =>
    need === null ? members.flatMap(({ person }) => asCandidate(key, single.get(person))) : [],
  )
  for (const { household, person: member } of random.shuffle(poor)) {
    const spouse = others.find(
      ({ person: { sex, facts } }) => sex !== member.sex && Math.abs(facts.age - member.facts.age) <= 12,
    )
    if (spouse === undefined) continue
    if (!planting.plants('R-26', random, SHARE)) return null
    return { member, household, spouse: spouse.person, marriedOn: addDays(FROM, random.below(DAYS)) }
  }
  return null
}

function asCandidate(household: string, person: SamplePerson | undefined) {
  return person === undefined ? [] : [{ household, person }]
}
