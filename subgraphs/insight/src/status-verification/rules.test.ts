import { programmes } from '@civil-affairs/schema/insight/index.ts'
import { expect, test } from 'vitest'
import { type StatusFact, statusIn } from './rules.ts'

const TODAY = '2026-06-15'
const grant = (since: string | null, until: string | null, value = 'B', key = 'g'): StatusFact => ({
  facet: 'assistance.mla.class',
  key,
  value,
  since,
  until,
})
const rest = (since: string, until: string | null, key = 'g'): StatusFact => ({
  facet: 'assistance.mla.suspension',
  key,
  value: 'OTHER',
  since,
  until,
})
const mla = (month: string, ...facts: StatusFact[]) => statusIn(month, TODAY, programmes.get('MLA')!, facts)
const not = { receiving: false, since: null }

test.each([
  ['the first day after the month', grant('2026-04-01', null), not],
  ['the last day of the month', grant('2026-03-31', null), { receiving: true, since: '2026-03-31' }],
  ['nobody knows when', grant(null, null), { receiving: true, since: null }],
])('what is in force from %s', (_, fact, expected) => {
  expect(mla('2026-03', fact)).toEqual(expected)
})

test.each([
  ['ended on the first of the month', '2026-03-01', not],
  ['ended a day later', '2026-03-02', { receiving: true, since: '2025-01-01' }],
])('what %s', (_, until, expected) => {
  expect(mla('2026-03', grant('2025-01-01', until))).toEqual(expected)
})

test.each([
  ['today', '2026-06-15', { receiving: true, since: '2026-06-15' }],
  ['tomorrow', '2026-06-16', not],
])('of the month that runs, what begins %s', (_, since, expected) => {
  expect(mla('2026-06', grant(since, null))).toEqual(expected)
})

test.each([
  ['all of the month', rest('2026-03-01', '2026-04-01'), not],
  ['but for its last day', rest('2026-03-01', '2026-03-31'), { receiving: true, since: '2025-01-01' }],
  ['but for its first day', rest('2026-03-02', null), { receiving: true, since: '2025-01-01' }],
  ['of another grant', rest('2026-03-01', null, 'other'), { receiving: true, since: '2025-01-01' }],
])('a grant suspended %s', (_, suspension, expected) => {
  expect(mla('2026-03', grant('2025-01-01', null), suspension)).toEqual(expected)
})

test('a change of class breaks nothing, a day without does', () => {
  const before = grant('2025-01-01', '2026-01-01', 'A')
  expect(mla('2026-03', before, grant('2026-01-01', null))).toEqual({ receiving: true, since: '2025-01-01' })
  expect(mla('2026-03', before, grant('2026-01-02', null))).toEqual({ receiving: true, since: '2026-01-02' })
})

test('of a child whose kind is confidential it is said that there is support, and not of which kind', () => {
  const facts: StatusFact[] = [
    { facet: 'child-welfare.support', key: 'c', value: 'CONFIDENTIAL', since: '2025-01-01', until: null },
  ]
  const of = (code: string) => statusIn('2026-03', TODAY, programmes.get(code)!, facts)
  expect(of('CHILD_SUPPORT')).toEqual({ receiving: true, since: '2025-01-01' })
  expect(of('ORPHAN')).toEqual(not)
  expect(of('DE_FACTO')).toEqual(not)
})
