import { expect, test } from 'vitest'
import { fact, keysOf, type SceneFact } from '../scene-of-rules.ts'
import { r51 } from './r-51-identity-contradicted.ts'

const says = (record: string, facet: string, value: string, until: string | null = null) =>
  fact('anna', facet, value, null, until, { key: record })

test.each<[string, SceneFact[], string[]]>([
  ['agree', [says('a', 'registry.sex', 'MALE'), says('b', 'registry.sex', 'MALE')], []],
  ['differ in sex', [says('a', 'registry.sex', 'MALE'), says('b', 'registry.sex', 'FEMALE')], ['registry.sex']],
  ['differ in that one does not know', [says('a', 'registry.sex', 'MALE'), says('b', 'registry.sex', 'UNKNOWN')], []],
  [
    'differ in a day of birth',
    [says('a', 'registry.birthDate', '1990-01-01'), says('b', 'registry.birthDate', '1990-01-02')],
    ['registry.birthDate'],
  ],
  [
    'differed until one was put right',
    [says('a', 'registry.birthDate', '1990-01-01'), says('b', 'registry.birthDate', '1990-01-02', '2026-06-01')],
    [],
  ],
])('two linked records that %s', (_, facts, keys) => {
  expect(keysOf(r51, 'anna', facts)).toEqual(keys)
})
