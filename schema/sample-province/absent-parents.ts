import { birthdayAt, birthWindow, SAMPLE_DAY } from './days.ts'
import { type Draft, draftOf, type Home, MARRIAGE_AGE } from './draft.ts'
import type { Random } from './random.ts'

/** The parents of a left-behind child: registered with their parents, living in another province. */
export function parentsAway(random: Random, grandparents: Home, child: Draft): void {
  for (const parent of parentsOf(random, grandparents, child)) {
    parent.isAway = true
    grandparents.away.push(parent)
  }
}

/**
 * The parents of an orphan: both died while the child was young, the second of them some time after the first or, one
 * couple in five, in the same accident. Own estimate.
 */
export function parentsDied(random: Random, grandparents: Home, child: Draft): void {
  const parents = parentsOf(random, grandparents, child)
  // A month after the birth and after the day from which they may be married.
  const from = Math.max(
    child.birthDay + 30,
    ...parents.map(({ birthDay, sex }) => birthdayAt(birthDay, MARRIAGE_AGE[sex]) + 30),
  )
  const drawDay = () => random.between(Math.min(from, SAMPLE_DAY - 1), SAMPLE_DAY - 1)
  const together = random.chance(0.2)
  const [one, other] = [drawDay(), drawDay()]
  const days = together ? [one, one] : [one, other]
  const first = Math.min(...days)
  parents.forEach((parent, at) => {
    parent.diedDay = days[at]!
    if (days[at]! > first) parent.marital = 'WIDOWED'
    grandparents.dead.push(parent)
  })
}

/** A couple between a child and its grandparents. */
function parentsOf(random: Random, grandparents: Home, child: Draft): [Draft, Draft] {
  const youngest = Math.max(child.age + 20, MARRIAGE_AGE.FEMALE)
  const eldest = Math.min(grandparents.husband?.age ?? 200, grandparents.wife?.age ?? 200) - 19
  const motherIs = Math.max(youngest, Math.min(Math.round(random.normal(child.age + 25.5, 2.5)), eldest))
  const fatherIs = Math.max(motherIs, Math.min(motherIs + random.between(0, 3), eldest), MARRIAGE_AGE.MALE)
  const [father, mother] = [spouseOfAge(random, 'MALE', fatherIs), spouseOfAge(random, 'FEMALE', motherIs)]
  father.spouse = mother
  mother.spouse = father
  const ofThem = random.chance(0.85) ? father : mother
  ofThem.father = grandparents.husband
  ofThem.mother = grandparents.wife
  child.father = father
  child.mother = mother
  for (const parent of [father, mother]) parent.home = grandparents
  return [father, mother]
}

function spouseOfAge(random: Random, sex: Draft['sex'], age: number): Draft {
  const { from, to } = birthWindow(age)
  const person = draftOf(sex, age, random.between(from, Math.min(to, SAMPLE_DAY - 1)))
  person.marital = 'MARRIED'
  return person
}
