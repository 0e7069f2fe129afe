import { expect, test } from 'vitest'
import { conclude, fact, keysOf, TODAY } from '../scene-of-rules.ts'
import { r50 } from './r-50-code-not-valid.ts'

/** 太谷县 140726 became 太谷区 140703 on 2019-12-09. */
const name = (division: string, until: string | null = null) =>
  fact('place', 'communities.placeName', 'STREET', '2015-01-01', until, { division })

test.each([
  ['a code no division has', '149999000000', TODAY, ['CODE']],
  ['the code of a county that ended', '140726000000', TODAY, ['CODE']],
  ['that code on its last day', '140726000000', '2019-12-08', []],
  ['that code on the first day without it', '140726000000', '2019-12-09', ['CODE']],
  ['the code that followed it', '140703000000', TODAY, []],
])('a place under %s', (_, division, today, keys) => {
  expect(keysOf(r50, 'place', [name(division)], today)).toEqual(keys)
})

test('a name that is no more is under no code, and the reason says when a code ended', () => {
  expect(keysOf(r50, 'place', [name('149999000000', TODAY)])).toEqual([])
  expect(conclude(r50, 'place', [name('140726000000')])[0]!.reason.zh).toContain('2019-12-09')
})

test.each([
  ['village', '140502899200', '140502000000'],
  ['township', '140726100000', '140726000000'],
  ['county', '149999000000', '140000000000'],
])('a finding about the code of a %s that no division has goes to the division around it', (_, code, division) => {
  expect(conclude(r50, 'place', [name(code)])[0]!.division).toBe(division)
})
