import type { CensusCounty } from './census.ts'
import { yearOfDay } from './days.ts'
import type { Draft } from './draft.ts'
import { drawDottedName, drawGivenName, drawMinority, drawSurname } from './names.ts'
import type { Random } from './random.ts'

/** Children who bear their mother's surname. */
const MOTHERS_SURNAME = 0.025
/** Children of a mixed couple are of either parent's people. */
const MINORITY_PARENT = 0.5

/** Names everybody; surnames and peoples come from the parents. */
export function nameFamilies(random: Random, county: CensusCounty, people: readonly Draft[]): void {
  for (const person of people) nameOf(random, county.minorityShare, person)
}

function nameOf(random: Random, minorityShare: number, person: Draft): void {
  if (person.surname !== '') return
  const { father, mother, sex } = person
  for (const parent of [father, mother]) if (parent !== null) nameOf(random, minorityShare, parent)
  const from = father !== null && mother !== null && random.chance(MOTHERS_SURNAME) ? mother : father
  person.surname = from?.surname ?? drawSurname(random)
  person.ethnicity = peopleOf(random, minorityShare, father, mother)
  person.givenName = givenNameOf(random, person)
  person.wholeName = drawDottedName(random, sex, person.ethnicity)
}

function peopleOf(random: Random, share: number, father: Draft | null, mother: Draft | null): string {
  const known = [father, mother].filter((parent) => parent !== null)
  if (known.length === 0) return random.chance(share) ? drawMinority(random) : '01'
  const minority = known.find(({ ethnicity }) => ethnicity !== '01')
  if (minority === undefined) return '01'
  const isMixed = known.some(({ ethnicity }) => ethnicity === '01')
  return !isMixed || random.chance(MINORITY_PARENT) ? minority.ethnicity : '01'
}

/** No child is named as a parent is. */
function givenNameOf(random: Random, { sex, birthDay, father, mother }: Draft): string {
  for (;;) {
    const name = drawGivenName(random, sex, yearOfDay(birthDay))
    if (name !== father?.givenName && name !== mother?.givenName) return name
  }
}

export function fullName({ surname, givenName, wholeName }: Draft): string {
  return wholeName ?? surname + givenName
}
