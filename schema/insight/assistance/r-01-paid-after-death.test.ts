import { expect, test } from 'vitest'
import { conclude, died, fact, keysOf, type SceneFact } from '../scene-of-rules.ts'
import { r01 } from './r-01-paid-after-death.ts'

const grant = (person: string, until: string | null = null) =>
  fact(person, 'assistance.mla.class', 'B', '2025-01-01', until, { key: 'grant' })
const paid = (person: string, month: string, fen = 90_000) =>
  fact(person, 'assistance.mla.paid', fen, month, null, { key: `${person} ${month}` })
const dead = (facts: SceneFact[]) => [died('anna', '2026-03-31'), ...facts]

test.each<[string, SceneFact[], string[]]>([
  ['the month of the death', dead([grant('anna'), paid('anna', '2026-03-01')]), []],
  ['the month after it', dead([grant('anna'), paid('anna', '2026-04-01')]), ['grant']],
  ['the month after it, of somebody who lives', [grant('anna'), paid('anna', '2026-04-01')], []],
  ['a month in which the grant had ended', dead([grant('anna', '2026-04-01'), paid('anna', '2026-04-01')]), []],
  [
    'the last month of a grant that ended late',
    dead([grant('anna', '2026-05-01'), paid('anna', '2026-04-01')]),
    ['grant'],
  ],
])('money for %s', (_, facts, keys) => {
  expect(keysOf(r01, 'anna', facts)).toEqual(keys)
})

test('of what the family drew, the share of the dead is at risk, month by month', () => {
  const unit = ['anna', 'bao'].map((person) => fact(person, 'assistance.unit', 'unit', '2025-01-01'))
  const facts = dead([
    ...unit,
    grant('anna'),
    grant('bao'),
    paid('bao', '2026-04-01'),
    paid('bao', '2026-05-01', 80_001),
  ])
  expect(conclude(r01, 'anna', facts)).toMatchObject([{ amountAtRiskFen: 45_000 + 40_001 }])
  expect(conclude(r01, 'bao', facts)).toEqual([])
})
