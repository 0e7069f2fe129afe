import { expect, test } from 'vitest'
import { findUnitFaults, isSeverelyDisabled, type MemberFacts, memberAge } from './rules.ts'

const member = (personId: string, relation: string): MemberFacts => ({
  personId,
  relation,
  labourCapacity: 'FULL',
  health: 'HEALTHY',
  employment: 'STEADY',
  isStudent: false,
})

test.each([
  [[], ['NO_MEMBERS']],
  [[member('a', '02')], []],
  [[member('a', '02'), member('b', '11')], []],
  [[member('a', '01')], ['NOT_ONE_HEAD']],
  [[member('a', '02'), member('b', '02')], ['NOT_ONE_HEAD']],
  [[member('a', '02'), member('b', '05')], ['UNKNOWN_RELATION']],
  [[member('a', '02'), member('a', '12')], ['SAME_PERSON_TWICE']],
] as const)('members %j have the faults %j', (members, faults) => {
  expect(findUnitFaults('FAMILY', members)).toEqual(faults)
})

test('a person registered alone is the only member', () => {
  expect(findUnitFaults('SINGLE_PERSON', [member('a', '02')])).toEqual([])
  expect(findUnitFaults('SINGLE_PERSON', [member('a', '02'), member('b', '12')])).toEqual(['NOT_ONE_PERSON'])
})

test.each([
  ['4', 1, true],
  ['4', 2, true],
  ['4', 3, false],
  ['5', 3, true],
  ['6', 3, true],
  ['6', 4, false],
  [null, null, false],
] as const)('disability of category %s and grade %s is severe: %s', (disabilityCategory, disabilityGrade, severe) => {
  expect(isSeverelyDisabled({ disabilityCategory, disabilityGrade })).toBe(severe)
})

test('a person reaches an age on the birthday, and an unknown birth date has none', () => {
  expect(memberAge({ birthDate: '2008-07-01' }, '2026-06-30')).toBe(17)
  expect(memberAge({ birthDate: '2008-07-01' }, '2026-07-01')).toBe(18)
  expect(memberAge({ birthDate: null }, '2026-07-01')).toBeNull()
})
