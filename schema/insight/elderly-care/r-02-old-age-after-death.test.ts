import { expect, test } from 'vitest'
import { conclude, died, fact, keysOf, nextLook, type SceneFact } from '../scene-of-rules.ts'
import { r02 } from './r-02-old-age-after-death.ts'

const grant = (until: string | null = null) => [
  fact('anna', 'elderly-care.oldAge.band', '80', '2024-01-01', until, { key: 'grant' }),
  fact('anna', 'elderly-care.oldAge.monthly', 10_000, '2024-01-01', until, { key: 'grant' }),
]
const paid = (month: string) => fact('anna', 'elderly-care.oldAge.paid', 10_000, month, null, { key: month })

test.each<[string, SceneFact[], string[]]>([
  ['died last month', [...grant(), died('anna', '2026-05-31')], ['grant']],
  ['died this month: it is due to the end of it', [...grant(), died('anna', '2026-06-01')], []],
  ['died, and it stopped with the month', [...grant('2026-06-01'), died('anna', '2026-05-31')], []],
  ['died, and it stopped a month late', [...grant('2026-06-02'), died('anna', '2026-05-31')], ['grant']],
  [
    'died, and would have grown into another band since',
    [
      fact('anna', 'elderly-care.oldAge.band', '80', '2024-01-01', '2026-05-01', { key: 'grant' }),
      fact('anna', 'elderly-care.oldAge.band', '90', '2026-05-01', null, { key: 'grant' }),
      died('anna', '2026-01-31'),
    ],
    ['grant'],
  ],
  ['lives', grant(), []],
])('the allowance of one who %s', (_, facts, keys) => {
  expect(keysOf(r02, 'anna', facts)).toEqual(keys)
})

test('at risk is what was paid for later months; where no payment is known, the months up to now', () => {
  const facts = [...grant(), died('anna', '2026-03-31')]
  const withPayments = [...facts, paid('2026-03-01'), paid('2026-04-01')]
  expect(conclude(r02, 'anna', withPayments)).toMatchObject([{ amountAtRiskFen: 10_000 }])
  expect(conclude(r02, 'anna', facts)).toMatchObject([{ amountAtRiskFen: 20_000 }])
})

test('after a death of this month it looks again on the first of the next', () => {
  expect(nextLook(r02, 'anna', [...grant(), died('anna', '2026-06-01')])).toBe('2026-07-01')
})
