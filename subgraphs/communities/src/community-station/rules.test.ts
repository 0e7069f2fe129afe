import { expect, test } from 'vitest'
import { STATION_KINDS } from './entity.ts'
import { isOpenOn, levelOf, mayServe, mayStandOn, shareOf } from './rules.ts'

test.each([
  ['140000000000', 'PROVINCE'],
  ['140500000000', 'PREFECTURE'],
  ['140502000000', 'COUNTY'],
  ['140502100000', 'TOWNSHIP'],
  ['140502100201', 'VILLAGE'],
])('%s is of the level %s', (division, level) => {
  expect(levelOf(division)).toBe(level)
})

test('stations of the township, centres of the county, and homes of the village stand where they belong', () => {
  const on = (level: 'COUNTY' | 'TOWNSHIP' | 'VILLAGE') => STATION_KINDS.filter((kind) => mayStandOn(kind, level))
  expect(on('COUNTY')).toEqual(['SOCIAL_WORK_STATION', 'CHILD_PROTECTION_AGENCY', 'CHILD_PROTECTION_CENTRE'])
  expect(on('TOWNSHIP')).toContain('CHILD_PROTECTION_STATION')
  expect(on('TOWNSHIP')).not.toContain('CHILDREN_HOME')
  expect(on('VILLAGE')).not.toContain('CHILD_PROTECTION_STATION')
  expect(on('VILLAGE')).toContain('MUTUAL_CARE_SITE')
})

test('a station serves its own county and no other', () => {
  expect(mayServe('140502100000', '140502100201')).toBe(true)
  expect(mayServe('140502100000', '140502101201')).toBe(true)
  expect(mayServe('140502100000', '140521100201')).toBe(false)
  expect(mayServe('140500000000', '140521100201')).toBe(true)
})

test('a station is open from its first day to the day before its last', () => {
  const station = { validFrom: '2025-01-01', validTo: '2026-01-01' }
  expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((on) => isOpenOn(station, on))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('the share of nothing is no share', () => {
  expect([shareOf(0, 0), shareOf(0, 3), shareOf(1, 3), shareOf(3, 3)]).toEqual([null, '0.0000', '0.3333', '1.0000'])
})
