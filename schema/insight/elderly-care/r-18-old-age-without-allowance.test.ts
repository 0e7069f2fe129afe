import { expect, test } from 'vitest'
import { born, conclude, died, fact, keysOf, nextLook, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r18 } from './r-18-old-age-without-allowance.ts'

const registered = (code: string) => fact('anna', 'registry.registeredResidence', code)
const here = registered('140702100201')
const state = (value: string) => fact('anna', 'elderly-care.oldAge.state', value, '2026-06-01')

test.each([
  ['thirty-one days before', '1946-07-16', []],
  ['thirty days before', '1946-07-15', [{ key: '80', severity: 'BLUE' }]],
  ['the day before', '1946-06-16', [{ key: '80', severity: 'BLUE' }]],
  ['on the day', '1946-06-15', [{ key: '80' }]],
])('%s the eightieth birthday', (_, birthDate, findings) => {
  const found = conclude(r18, 'anna', [born('anna', birthDate), here])
  expect(found.map(({ key, severity }) => (severity === undefined ? { key } : { key, severity }))).toEqual(findings)
})

test.each<[string, SceneFact[], string[]]>([
  ['registered in another province', [registered('130102100201')], []],
  ['whose registration nobody knows', [], []],
  ['with the allowance', [here, fact('anna', 'elderly-care.oldAge.band', '80', '2026-01-01')], []],
  ['whose allowance ended today', [here, fact('anna', 'elderly-care.oldAge.band', '80', '2026-01-01', TODAY)], ['80']],
  ['whose application is on notice', [here, state('NOTICED')], []],
  ['whose application was denied', [here, state('DENIED')], ['80']],
  ['who died', [here, died('anna', '2026-01-01')], []],
])('one of eighty-six %s', (_, facts, keys) => {
  expect(keysOf(r18, 'anna', [born('anna', '1940-01-01'), ...facts])).toEqual(keys)
})

test('it looks again thirty days before the birthday, and on it', () => {
  expect(nextLook(r18, 'anna', [born('anna', '1946-07-20'), here])).toBe('2026-06-20')
  expect(nextLook(r18, 'anna', [born('anna', '1946-07-10'), here])).toBe('2026-07-10')
  expect(nextLook(r18, 'anna', [born('anna', '1940-07-10'), here])).toBeNull()
})
