import { expect, test } from 'vitest'
import { conclude, died, fact, keysOf, nextLook, type SceneFact } from '../scene-of-rules.ts'
import { r05 } from './r-05-support-after-death.ts'

const support = (until: string | null = null) =>
  fact('li', 'child-welfare.support', 'DE_FACTO', '2025-01-01', until, { key: 'grant' })
const paid = (month: string) => fact('li', 'child-welfare.paid', 150_000, month, null, { key: month })

test.each<[string, SceneFact[], string[]]>([
  ['died last month', [support(), died('li', '2026-05-31')], ['grant']],
  ['died this month: it is due to the end of it', [support(), died('li', '2026-06-01')], []],
  ['died, and the support ended with the month', [support('2026-06-01'), died('li', '2026-05-31')], []],
  ['died, and the support ended a day later', [support('2026-06-02'), died('li', '2026-05-31')], ['grant']],
  ['lives', [support()], []],
])('the support of a child who %s', (_, facts, keys) => {
  expect(keysOf(r05, 'li', facts)).toEqual(keys)
})

test('what was paid for the months after that of the death is at risk', () => {
  const facts = [support(), died('li', '2026-03-15'), paid('2026-03-01'), paid('2026-04-01'), paid('2026-05-01')]
  expect(conclude(r05, 'li', facts)).toMatchObject([{ amountAtRiskFen: 300_000 }])
})

test('after a death of this month it looks again on the first of the next', () => {
  expect(nextLook(r05, 'li', [support(), died('li', '2026-06-02')])).toBe('2026-07-01')
})
