import { expect, test } from 'vitest'
import { conclude, fact, keysOf, TODAY } from '../scene-of-rules.ts'
import { r34 } from './r-34-granted-twice.ts'

const grant = (key: string, since: string, until: string | null = null, division = '140702100201') =>
  fact('anna', 'assistance.mla.class', 'B', since, until, { key, division })

test.each([
  ['one grant', [grant('a', '2025-01-01')], []],
  ['two grants', [grant('a', '2025-01-01'), grant('b', '2026-01-01')], ['b']],
  ['a former grant that ended today', [grant('a', '2025-01-01', TODAY), grant('b', '2026-01-01')], []],
  ['a former grant that ends tomorrow', [grant('a', '2025-01-01', '2026-06-16'), grant('b', '2026-01-01')], ['b']],
  ['a second grant from tomorrow on', [grant('a', '2025-01-01'), grant('b', '2026-06-16')], []],
  ['one grant in two classes', [grant('a', '2025-01-01', '2026-01-01'), grant('a', '2026-01-01')], []],
])('a person with %s', (_, facts, keys) => {
  expect(keysOf(r34, 'anna', facts)).toEqual(keys)
})

test('two counties and two units of one county are told apart', () => {
  const [inOne] = conclude(r34, 'anna', [grant('a', '2025-01-01'), grant('b', '2026-01-01', null, '140702200101')])
  const [inTwo] = conclude(r34, 'anna', [grant('a', '2025-01-01'), grant('b', '2026-01-01', null, '140703100201')])
  expect(inOne!.reason.en).toContain('two units')
  expect(inTwo!.reason.en).toContain('two counties')
})

test.each(['elderly-care.oldAge.band', 'child-welfare.support'])(
  '%s drawn twice is found, beside another support not',
  (facet) => {
    const other = (key: string) => fact('anna', facet, 'X', '2026-01-01', null, { key })
    expect(keysOf(r34, 'anna', [other('a'), other('b')])).toEqual(['b'])
    expect(keysOf(r34, 'anna', [grant('a', '2025-01-01'), other('b')])).toEqual([])
  },
)
