import { expect, test } from 'vitest'
import { conclude, fact, keysOf, type SceneFact } from '../scene-of-rules.ts'
import { r51 } from './r-51-identity-contradicted.ts'

const contradicts = (record: string, facet: string, until: string | null = null) =>
  fact('anna', facet, true, '2026-05-01', until, { key: record })

test.each<[string, SceneFact[], string[]]>([
  ['agree', [], []],
  ['differ in sex', [contradicts('b', 'registry.sexContradicted')], ['registry.sex']],
  ['differ in a day of birth', [contradicts('b', 'registry.birthDateContradicted')], ['registry.birthDate']],
  [
    'differ in both',
    [contradicts('b', 'registry.birthDateContradicted'), contradicts('b', 'registry.sexContradicted')],
    ['registry.sex', 'registry.birthDate'],
  ],
  ['differed until one was put right', [contradicts('b', 'registry.birthDateContradicted', '2026-06-01')], []],
])('linked records that %s', (_, facts, keys) => {
  expect(keysOf(r51, 'anna', facts)).toEqual(keys)
})

test('of three records that differ in one thing one finding is made, which names those that say otherwise', () => {
  const facts = ['b', 'c'].map((record) => contradicts(record, 'registry.birthDateContradicted'))
  expect(conclude(r51, 'anna', facts)).toMatchObject([{ key: 'registry.birthDate', concerns: ['b', 'c'] }])
})
