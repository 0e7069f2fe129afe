import { expect, test } from 'vitest'
import { type FoundingFacts, findConditionFaults } from './rules.ts'

const limits = {
  individualMembers: 50,
  unitMembers: 30,
  mixedMembers: 50,
  associationFundFen: 3_000_000,
  publicFundFen: 400_000_000,
  nonPublicFundFen: 200_000_000,
  directorsLeast: 5,
  directorsMost: 25,
  foundationDigits: 2,
}
const association: FoundingFacts = {
  kind: 'ASSOCIATION',
  individualMembers: 50,
  unitMembers: 0,
  directors: 0,
  fullTimeStaff: 1,
  registeredFundFen: 3_000_000,
  registryDigits: 6,
}
const foundation: FoundingFacts = {
  ...association,
  kind: 'FOUNDATION',
  foundationKind: 'NON_PUBLIC_FUNDRAISING',
  individualMembers: 0,
  directors: 5,
  registeredFundFen: 200_000_000,
  registryDigits: 2,
}

test.each([
  ['50 persons', {}, []],
  ['49 persons', { individualMembers: 49 }, ['TOO_FEW_MEMBERS']],
  ['30 units', { individualMembers: 0, unitMembers: 30 }, []],
  ['29 units', { individualMembers: 0, unitMembers: 29 }, ['TOO_FEW_MEMBERS']],
  ['20 persons and 30 units', { individualMembers: 20, unitMembers: 30 }, []],
  ['19 persons and 30 units', { individualMembers: 19, unitMembers: 30 }, ['TOO_FEW_MEMBERS']],
  ['nobody', { individualMembers: 0 }, ['TOO_FEW_MEMBERS']],
  ['a fund of 29,999.99 yuan', { registeredFundFen: 2_999_999 }, ['FUND_TOO_SMALL']],
  ['nobody full time', { fullTimeStaff: 0 }, ['NO_FULL_TIME_STAFF']],
] as const)('an association with %s', (_, facts, faults) => {
  expect(findConditionFaults({ ...association, ...facts }, limits)).toEqual(faults)
})

test.each([
  ['5 directors and 2,000,000 yuan', {}, []],
  ['a fund of 1,999,999.99 yuan', { registeredFundFen: 199_999_999 }, ['FUND_TOO_SMALL']],
  ['2,000,000 yuan that asks the public', { foundationKind: 'PUBLIC_FUNDRAISING' }, ['FUND_TOO_SMALL']],
  ['4,000,000 yuan that asks the public', { foundationKind: 'PUBLIC_FUNDRAISING', registeredFundFen: 400_000_000 }, []],
  ['4 directors', { directors: 4 }, ['DIRECTORS_OUT_OF_RANGE']],
  ['25 directors', { directors: 25 }, []],
  ['26 directors', { directors: 26 }, ['DIRECTORS_OUT_OF_RANGE']],
  ['a county for its registry', { registryDigits: 6 }, ['REGISTRY_TOO_LOW']],
] as const)('a foundation with %s', (_, facts, faults) => {
  expect(findConditionFaults({ ...foundation, ...facts }, limits)).toEqual(faults)
})

test('of a private non-enterprise unit the law asks for what fits its work, which no figure shows', () => {
  const facts = { ...association, kind: 'PNE' as const, individualMembers: 0, registeredFundFen: 0, fullTimeStaff: 0 }
  expect(findConditionFaults(facts, limits)).toEqual([])
})
