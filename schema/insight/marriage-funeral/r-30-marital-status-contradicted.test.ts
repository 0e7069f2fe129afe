import { expect, test } from 'vitest'
import { died, fact, keysOf, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r30 } from './r-30-marital-status-contradicted.ts'

const status = (value: string) => fact('anna', 'registry.maritalStatus', value, '2020-01-01')
const spouse = (until: string | null = null, since = '2020-01-01') =>
  fact('anna', 'marriage-funeral.spouse', 'bao', since, until, { key: 'marriage' })

test.each<[string, SceneFact[], string[]]>([
  ['single here, married there', [status('SINGLE'), spouse()], ['SINGLE']],
  ['single here, married from tomorrow on there', [status('SINGLE'), spouse(null, '2026-06-16')], []],
  ['single here, divorced today there', [status('SINGLE'), spouse(TODAY)], []],
  ['married here and there', [status('MARRIED'), spouse()], []],
  ['married, and the spouse died yesterday', [status('MARRIED'), spouse(), died('bao', '2026-06-14')], ['WIDOWED']],
  ['married, and the spouse died today', [status('MARRIED'), spouse(), died('bao', TODAY)], []],
  ['widowed, and the spouse died', [status('WIDOWED'), spouse(), died('bao', '2026-06-14')], []],
  [
    'married, the marriage ended, and the former spouse died',
    [status('MARRIED'), spouse('2026-01-01'), died('bao', '2026-06-14')],
    [],
  ],
  ['dead as well', [status('MARRIED'), spouse(), died('bao', '2026-06-14'), died('anna', TODAY)], []],
  [
    'married to one only the registry names, who died',
    [status('MARRIED'), fact('anna', 'registry.spouse', 'bao', '2020-01-01'), died('bao', '2026-06-14')],
    ['WIDOWED'],
  ],
])('a person who is %s', (_, facts, keys) => {
  expect(keysOf(r30, 'anna', facts)).toEqual(keys)
})
