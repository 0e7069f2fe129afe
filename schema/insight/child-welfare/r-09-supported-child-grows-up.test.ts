import { expect, test } from 'vitest'
import { born, conclude, died, fact, keysOf, nextLook, TODAY } from '../scene-of-rules.ts'
import { r09 } from './r-09-supported-child-grows-up.ts'

const support = (until: string | null = null) =>
  fact('li', 'child-welfare.support', 'ORPHAN_SCATTERED', '2020-01-01', until, { key: 'grant' })

test.each([
  ['sixty-one days before', '2008-08-15', []],
  ['sixty days before', '2008-08-14', [{ key: 'grant', severity: 'YELLOW' }]],
  ['the day before', '2008-06-16', [{ key: 'grant', severity: 'YELLOW' }]],
  ['on the day', '2008-06-15', [{ key: 'grant' }]],
])('%s the eighteenth birthday of a supported child', (_, birthDate, findings) => {
  const found = conclude(r09, 'li', [born('li', birthDate), support()])
  expect(found.map(({ key, severity }) => (severity === undefined ? { key } : { key, severity }))).toEqual(findings)
})

test.each([
  ['whose support ended today', [support(TODAY)]],
  ['who died', [support(), died('li', '2026-01-01')]],
  ['who has no support', []],
])('nothing is to be done about one %s', (_, facts) => {
  expect(keysOf(r09, 'li', [born('li', '2008-01-01'), ...facts])).toEqual([])
})

test('born on 29 February, the day is 1 March; it looks again at the notice and on the day', () => {
  const facts = [born('li', '2008-02-29'), support()]
  expect(nextLook(r09, 'li', facts, '2025-12-01')).toBe('2025-12-31')
  expect(nextLook(r09, 'li', facts, '2025-12-31')).toBe('2026-03-01')
  expect(conclude(r09, 'li', facts, '2026-02-28')).toMatchObject([{ severity: 'YELLOW' }])
  expect(conclude(r09, 'li', facts, '2026-03-01')[0]).not.toHaveProperty('severity')
})
