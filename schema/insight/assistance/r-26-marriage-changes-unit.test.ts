import { expect, test } from 'vitest'
import { conclude, died, fact, keysOf, nextLook, type SceneFact } from '../scene-of-rules.ts'
import { r26 } from './r-26-marriage-changes-unit.ts'

const draws = [
  fact('anna', 'assistance.mla.class', 'B', '2026-01-01', null, { key: 'grant' }),
  fact('anna', 'assistance.unit', 'unit', '2026-01-01'),
]
const married = (since: string, until: string | null = null) =>
  fact('anna', 'marriage-funeral.spouse', 'bao', since, until, { key: 'marriage' })
const withHer = fact('bao', 'assistance.unit', 'unit', '2026-01-01')

test.each<[string, SceneFact[], string[]]>([
  ['on the day the grant began', [married('2026-01-01')], []],
  ['the day after the grant began', [married('2026-01-02')], ['marriage']],
  ['thirty days ago', [married('2026-05-16')], ['marriage']],
  ['twenty-nine days ago', [married('2026-05-17')], []],
  ['and the spouse is in the unit', [married('2026-03-01'), withHer], []],
  ['and the spouse has died', [married('2026-03-01'), died('bao', '2026-05-01')], []],
  ['and has died herself', [married('2026-03-01'), died('anna', '2026-05-01')], []],
])('one who draws and married %s', (_, facts, keys) => {
  expect(keysOf(r26, 'anna', [...draws, ...facts])).toEqual(keys)
})

test.each<[string, SceneFact[], string[]]>([
  ['thirty days ago', [married('2020-01-01', '2026-05-16'), withHer], ['marriage']],
  ['twenty-nine days ago', [married('2020-01-01', '2026-05-17'), withHer], []],
  ['and the other has left the unit', [married('2020-01-01', '2026-03-01')], []],
])('one who draws and was divorced %s', (_, facts, keys) => {
  expect(keysOf(r26, 'anna', [...draws, ...facts])).toEqual(keys)
})

test('it looks again when the grace is over, and tells whom it concerns', () => {
  expect(nextLook(r26, 'anna', [...draws, married('2026-06-01')])).toBe('2026-07-01')
  expect(conclude(r26, 'anna', [...draws, married('2026-03-01')])).toMatchObject([{ concerns: ['bao'] }])
})
