import { familyRelations, relationFixesSex } from '@civil-affairs/schema'
import { expect, test } from 'vitest'
import { JOIN_REASONS, LEAVE_REASONS } from './entity.ts'
import { holds, isRole, joinReasonLabels, leaveReasonLabels, notesOn, roleOn } from './rules.ts'

test.each([
  ['2026-05-31', false],
  ['2026-06-01', true],
  ['2026-06-09', true],
  ['2026-06-10', false],
])('who joined on the 1st and left on the 10th belongs to it on %s: %s', (day, belongs) => {
  expect(holds({ validFrom: '2026-06-01', validTo: '2026-06-10' }, day)).toBe(belongs)
})

test('an interval that ends on the day it began holds no day', () => {
  expect(holds({ validFrom: '2026-06-01', validTo: '2026-06-01' }, '2026-06-01')).toBe(false)
})

test('every relation of GB/T 4761 is a role but 01, which means oneself, and codes are not completed', () => {
  expect(familyRelations.entries.filter(({ code }) => !isRole(code)).map(({ code }) => code)).toEqual(['01'])
  expect(['2', '', '户主', '100'].filter(isRole)).toEqual([])
})

test('a sex that the relation contradicts is noted; an unknown one contradicts nothing', () => {
  for (const { code } of familyRelations.entries)
    for (const sex of ['MALE', 'FEMALE', 'UNKNOWN', null]) {
      const fixed = relationFixesSex(code)
      const contradicts = fixed !== null && (sex === 'MALE' || sex === 'FEMALE') && sex !== fixed
      expect(notesOn(code, sex).some((note) => note.code === 'SEX_CONTRADICTS_ROLE')).toBe(contradicts)
    }
  expect(notesOn('01', 'MALE').map(({ code }) => code)).toEqual(['SELF_IS_NO_ROLE'])
  expect(notesOn(null, 'MALE')).toEqual([])
})

const role = (code: string, validFrom: string, validTo: string | null = null) => ({
  membership: { id: 'm' },
  role: code,
  validFrom,
  validTo,
})

test('the role of a day is the one that held, and outside the membership the nearest', () => {
  const roles = [
    role('12', '2020-01-01', '2024-01-01'),
    role('20', '2024-01-01', '2024-01-01'),
    role('02', '2024-01-01', '2025-01-01'),
  ]
  expect(['2019-01-01', '2023-12-31', '2024-01-01', '2026-01-01'].map((day) => roleOn(roles, 'm', day))).toEqual([
    '12',
    '12',
    '02',
    '02',
  ])
  expect(roleOn(roles, 'another', '2024-01-01')).toBeNull()
})

test('every reason has its Chinese label', () => {
  expect(JOIN_REASONS.every((reason) => joinReasonLabels[reason] !== '')).toBe(true)
  expect(LEAVE_REASONS.every((reason) => leaveReasonLabels[reason] !== '')).toBe(true)
})
