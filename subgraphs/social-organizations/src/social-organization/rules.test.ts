import { legalEvents, Refusal, transition } from '@civil-affairs/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleCreditCode } from '../scene.ts'
import { ORGANIZATION_KINDS } from './entity.ts'
import { findNameFault, gradeOn, kindOfCode, readOrganizationCode } from './rules.ts'
import { type OrganizationAct, organizationStates } from './states.ts'

const acts: OrganizationAct[] = [
  'CHANGE',
  'START_LIQUIDATION',
  'END_LIQUIDATION',
  'CANCEL',
  'REVOKE',
  'REVOKE_LICENCE',
  'REINSTATE',
]
const legal: Record<keyof typeof organizationStates, Partial<Record<OrganizationAct, string>>> = {
  REGISTERED: {
    CHANGE: 'CHANGED',
    START_LIQUIDATION: 'LIQUIDATING',
    REVOKE: 'REVOKED',
    REVOKE_LICENCE: 'LICENCE_REVOKED',
  },
  CHANGED: {
    CHANGE: 'CHANGED',
    START_LIQUIDATION: 'LIQUIDATING',
    REVOKE: 'REVOKED',
    REVOKE_LICENCE: 'LICENCE_REVOKED',
  },
  LIQUIDATING: {
    END_LIQUIDATION: 'LIQUIDATING',
    CANCEL: 'CANCELLED',
    REVOKE: 'REVOKED',
    REVOKE_LICENCE: 'LICENCE_REVOKED',
  },
  CANCELLED: {},
  REVOKED: { END_LIQUIDATION: 'REVOKED', CANCEL: 'CANCELLED', REINSTATE: 'REGISTERED' },
  LICENCE_REVOKED: { END_LIQUIDATION: 'LICENCE_REVOKED', CANCEL: 'CANCELLED', REINSTATE: 'REGISTERED' },
}

describe('every act in every state of the register', () => {
  test.each(
    (Object.keys(legal) as (keyof typeof legal)[]).flatMap((state) => acts.map((act) => [state, act] as const)),
  )('%s, %s', (state, act) => {
    const to = legal[state][act]
    if (to !== undefined) expect(transition(organizationStates, state, act)).toBe(to)
    else expect(() => transition(organizationStates, state, act)).toThrow(Refusal)
  })

  test('a cancelled organization is final', () => {
    expect(legalEvents(organizationStates, 'CANCELLED')).toEqual([])
  })
})

describe('a credit code', () => {
  test.each([
    ['51140000MJ0000018C', 'ASSOCIATION', '140000000000', [], []],
    ['52140500MJ1A2B3C9H', 'PNE', '140500000000', [], []],
    ['531400005000000152', 'FOUNDATION', '140000000000', [], []],
    ['52140502MJX000026E', 'PNE', '140502000000', [], []],
    ['51140000MJ00000180', 'ASSOCIATION', '140000000000', [], ['CHECK_CHARACTER']],
    ['51140000MJ0000018C', 'PNE', '140000000000', ['OTHER_KIND'], []],
    ['52140502MJX000026E', 'PNE', '140521000000', [], ['OTHER_REGISTRY']],
    ['91140500MA0GKAHL5T', 'PNE', '140500000000', ['NOT_OF_CIVIL_AFFAIRS'], null],
    ['5214050', 'PNE', '140500000000', ['NOT_A_CREDIT_CODE'], []],
  ] as const)('%s of a %s registered in %s', (code, kind, division, faults, warnings) => {
    const reading = readOrganizationCode(code, kind, division)
    expect(reading.faults).toEqual(faults)
    if (warnings !== null) expect(reading.warnings).toEqual(warnings)
  })

  test('of any kind and number agrees with its own kind and registry, and with no other kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ORGANIZATION_KINDS),
        fc.constantFrom(...ORGANIZATION_KINDS),
        fc.integer({ min: 0, max: 999_999 }),
        (kind, stated, sequence) => {
          const code = sampleCreditCode(kind, sequence)
          expect(kindOfCode(code)).toBe(kind)
          expect(readOrganizationCode(code, stated, '140502000000')).toEqual({
            faults: kind === stated ? [] : ['OTHER_KIND'],
            warnings: [],
          })
        },
      ),
    )
  })

  test('of a committee or another department stands for no kind', () => {
    expect([kindOfCode('54140502MJX000026E'), kindOfCode('91140500MA0GKAHL5T')]).toEqual([null, null])
  })
})

test.each([
  ['ASSOCIATION', '晋城市书法协会', null],
  ['ASSOCIATION', '中国书法协会', 'NATIONAL_WORDS'],
  ['PNE', '中华服务中心', 'NATIONAL_WORDS'],
  ['PNE', '晋城市爱中华服务中心', null],
  ['FOUNDATION', '山西省扶老基金会', null],
  ['FOUNDATION', '山西省扶老协会', 'FOUNDATION_SUFFIX'],
  ['ASSOCIATION', '晋城市扶老基金会', 'FOUNDATION_SUFFIX'],
] as const)('%s may be named %s: %s', (kind, name, fault) => {
  expect(findNameFault(kind, name)).toBe(fault)
})

test.each([
  ['2026-06-14', null],
  ['2026-06-15', 3],
  ['2031-06-14', 3],
  ['2031-06-15', null],
])('on %s the grade in force is %s', (day, grade) => {
  expect(gradeOn({ grade: 3, gradeFrom: '2026-06-15', gradeTo: '2031-06-15' }, day)).toBe(grade)
  expect(gradeOn({ grade: null, gradeFrom: null, gradeTo: null }, day)).toBeNull()
})
