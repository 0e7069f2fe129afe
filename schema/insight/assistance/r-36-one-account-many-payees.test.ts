import { expect, test } from 'vitest'
import { conclude, died, fact, keysOf, type SceneFact } from '../scene-of-rules.ts'
import { r36 } from './r-36-one-account-many-payees.ts'

const account = (payee: string, hash = 'hash', until: string | null = null) =>
  fact(payee, 'elderly-care.account', hash, '2025-01-01', until)
const home = (person: string, household: string) => fact(person, 'registry.household', household, '2020-01-01')
const three = ['anna', 'bao', 'chen'].map((payee) => account(payee))

test.each<[string, SceneFact[], string[]]>([
  ['two payees', three.slice(0, 2), []],
  ['three payees', three, ['hash']],
  ['three payees, two of one household', [...three, home('anna', 'h'), home('bao', 'h')], []],
  ['three payees of three households', [...three, home('anna', 'h'), home('bao', 'i'), home('chen', 'j')], ['hash']],
  ['three payees, one of them dead', [...three, died('chen', '2026-01-01')], []],
  [
    'two payees and one who has another now',
    [...three.slice(0, 2), account('chen', 'hash', '2026-01-01'), account('chen', 'other', null)],
    [],
  ],
])('an account of %s', (_, facts, keys) => {
  expect(keysOf(r36, 'anna', facts)).toEqual(keys)
})

test('it is told once, of the first of them, and names the others', () => {
  expect(conclude(r36, 'anna', three)).toMatchObject([{ concerns: ['bao', 'chen'] }])
  expect(conclude(r36, 'bao', three)).toEqual([])
})

test('how many are too many is local policy', () => {
  expect(keysOf(r36, 'anna', three.slice(0, 2), undefined, { payees: 2 })).toEqual(['hash'])
  expect(keysOf(r36, 'anna', three, undefined, { payees: 4 })).toEqual([])
})
