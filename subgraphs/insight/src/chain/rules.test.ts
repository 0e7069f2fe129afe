import { expect, test } from 'vitest'
import { type ChainFact, chainOf, daysOf, type PersonFact, programmeOf, type Stay } from './rules.ts'

const [ANNA, BAO, CHEN] = ['anna', 'bao', 'chen']

function fact(facet: string, key: string, since: string | null, until: string | null, more: Partial<PersonFact> = {}) {
  return { facet, key, since, until, value: null, amount: null, division: '140726100201', person: ANNA, ...more }
}
const grant = (key: string, since: string, until: string | null, more: Partial<PersonFact> = {}): PersonFact =>
  fact('assistance.mla.class', key, since, until, { value: 'B', ...more })
const monthly = (key: string, since: string, until: string | null, amount: number): ChainFact =>
  fact('assistance.mla.monthly', key, since, until, { amount })
const oldAge = (key: string, since: string, until: string | null, more: Partial<PersonFact> = {}): PersonFact =>
  fact('elderly-care.oldAge.band', key, since, until, { value: '80', ...more })

test('what one grant was over time is one link, cut where class or amount changed', () => {
  const [link, ...rest] = chainOf(
    [grant('g', '2025-01-01', '2025-07-01'), grant('g', '2025-07-01', null, { value: 'A' })],
    [monthly('g', '2025-01-01', '2025-04-01', 90_000), monthly('g', '2025-04-01', null, 100_000)],
  )
  expect(rest).toEqual([])
  expect(link).toMatchObject({ since: '2025-01-01', until: null, value: 'A', amountFen: 100_000, interruptions: [] })
  expect(link!.periods).toEqual([
    { since: '2025-01-01', until: '2025-04-01', value: 'B', amountFen: 90_000 },
    { since: '2025-04-01', until: '2025-07-01', value: 'B', amountFen: 100_000 },
    { since: '2025-07-01', until: null, value: 'A', amountFen: 100_000 },
  ])
})

test('a grant taken up again after a break, and one suspended, are interrupted', () => {
  const [broken] = chainOf([grant('g', '2025-01-01', '2025-03-01'), grant('g', '2025-05-01', null)], [])
  expect(broken!.interruptions).toEqual([{ since: '2025-03-01', until: '2025-05-01' }])
  const [suspended] = chainOf(
    [grant('g', '2025-01-01', '2025-07-01')],
    [
      fact('assistance.mla.suspension', 'g', '2025-02-01', '2025-03-01', { value: 'UNREACHABLE' }),
      fact('assistance.mla.suspension', 'g', '2025-06-01', null, { value: 'OTHER' }),
    ],
  )
  expect(suspended!.interruptions).toEqual([
    { since: '2025-02-01', until: '2025-03-01' },
    { since: '2025-06-01', until: '2025-07-01' },
  ])
})

test.each([
  ['the day the former ended', '2025-03-01', null],
  ['the day after', '2025-03-02', { since: '2025-03-01', until: '2025-03-02' }],
  ['a day before the end', '2025-02-28', null],
])('a support that begins %s leaves a gap or none', (_, since, gapBefore) => {
  const [, second] = chainOf([grant('g', '2025-01-01', '2025-03-01'), grant('h', since, null)], [])
  expect(second!.gapBefore).toEqual(gapBefore)
})

test('the first support has no gap before it, nor has one that another covers', () => {
  const links = chainOf(
    [grant('g', '2025-01-01', '2025-03-01'), oldAge('o', '2024-01-01', null), grant('h', '2025-06-01', null)],
    [],
  )
  expect(links.map(({ key, gapBefore }) => [key, gapBefore])).toEqual([
    ['o', null],
    ['g', null],
    ['h', null],
  ])
})

test('a stay in an institution fills no gap: it is no support', () => {
  const links = chainOf(
    [
      grant('g', '2025-01-01', '2025-03-01'),
      fact('elderly-care.residency', 'r', '2025-02-01', null, { value: 'i' }),
      grant('h', '2025-06-01', null),
    ],
    [],
  )
  expect(links.at(-1)!.gapBefore).toEqual({ since: '2025-03-01', until: '2025-06-01' })
})

test.each([
  ['that ends on the day the other begins', '2025-06-01', []],
  ['that ends a day later', '2025-06-02', [{ since: '2025-06-01', until: '2025-06-02' }]],
])('a support %s overlaps it or not, seen from both', (_, until, expected) => {
  const [first, second] = chainOf([grant('g', '2025-01-01', until), oldAge('o', '2025-06-01', null)], [])
  const span = ({ since, until }: { since: string; until: string | null }) => ({ since, until })
  expect(first!.overlaps.map(span)).toEqual(expected)
  expect(second!.overlaps.map(span)).toEqual(expected)
  for (const { sameSupport } of first!.overlaps) expect(sameSupport).toBe(false)
})

test('where an amount follows a standard by itself, what was paid says what it was', () => {
  const first = fact('elderly-care.oldAge.monthly', 'o', '2025-01-01', null, { amount: 3_000 })
  const paid = (month: string, amount: number, person = ANNA) =>
    fact('elderly-care.oldAge.paid', `${month} ${person}`, month, null, { amount, person })
  const payments = [
    paid('2025-06-01', 3_000),
    paid('2025-07-01', 5_000),
    paid('2025-08-01', 5_000),
    paid('2025-09-01', 9_000, BAO),
  ]
  const [link] = chainOf([oldAge('o', '2025-01-01', null)], [first], null, payments)
  expect(link!.amountFen).toBe(5_000)
  expect(link!.periods).toEqual([
    { since: '2025-01-01', until: '2025-07-01', value: '80', amountFen: 3_000 },
    { since: '2025-07-01', until: null, value: '80', amountFen: 5_000 },
  ])
  const [unpaid] = chainOf([oldAge('o', '2025-01-01', null)], [first], null, [])
  expect(unpaid!.amountFen).toBe(3_000)
})

test('the same support twice at once is marked as such', () => {
  const [first] = chainOf([grant('g', '2025-01-01', null), grant('h', '2025-06-01', null)], [])
  expect(first!.overlaps).toMatchObject([{ sameSupport: true, since: '2025-06-01', until: null }])
})

test('what happened on one day has its amount and no length; a fee waived of nothing is no support', () => {
  const waived = (key: string, amount: number) =>
    fact('marriage-funeral.cremationWaived', key, '2025-03-05', null, { amount })
  expect(chainOf([waived('c', 0)], [waived('c', 0)])).toEqual([])
  expect(chainOf([waived('c', 120_000)], [waived('c', 120_000)])).toMatchObject([
    { kind: 'SUPPORT', since: '2025-03-05', until: null, lasts: false, amountFen: 120_000, periods: [] },
  ])
})

test('two of one household in one grant are one link; two grants of two people are no overlap', () => {
  const stays: Stay[] = [ANNA, BAO, CHEN].map((person) => ({ person, since: '2020-01-01', until: null }))
  const links = chainOf(
    [
      grant('g', '2025-01-01', null),
      grant('g', '2025-02-01', null, { person: BAO }),
      oldAge('o', '2025-01-01', null, { person: CHEN }),
    ],
    [],
    stays,
  )
  expect(links.map(({ people, overlaps }) => [people, overlaps])).toEqual([
    [[ANNA, BAO], []],
    [[CHEN], []],
  ])
})

test('the chain follows people when a household splits: the old one shows them until they left, the new one from before', () => {
  const facts = [grant('g', '2025-01-01', null), grant('g', '2025-01-01', null, { person: BAO })]
  const old: Stay[] = [
    { person: ANNA, since: '2020-01-01', until: null },
    { person: BAO, since: '2020-01-01', until: '2026-04-01' },
  ]
  const [only] = chainOf([facts[1]!], [], old)
  expect(only).toMatchObject({ until: '2026-04-01', goesOnElsewhere: true, beganElsewhere: false })
  const [both] = chainOf(facts, [], old)
  expect(both).toMatchObject({ people: [ANNA, BAO], until: null, goesOnElsewhere: true })
  const [followed] = chainOf([facts[1]!], [], [{ person: BAO, since: '2026-04-01', until: null }])
  expect(followed).toMatchObject({ since: '2025-01-01', until: null, beganElsewhere: true, goesOnElsewhere: false })
})

test('what somebody got only after they had left is in the chain of the old household no more', () => {
  const stays: Stay[] = [
    { person: ANNA, since: '2020-01-01', until: null },
    { person: BAO, since: '2020-01-01', until: '2026-04-01' },
  ]
  expect(chainOf([grant('g', '2026-04-01', null, { person: BAO })], [], stays)).toEqual([])
  expect(chainOf([grant('g', '2026-03-31', null, { person: BAO })], [], stays)).toMatchObject([{ until: '2026-04-01' }])
})

test('of a household that ended, those who were there at its end are followed on', () => {
  const stays: Stay[] = [
    { person: ANNA, since: '2020-01-01', until: '2026-04-01' },
    { person: BAO, since: '2020-01-01', until: '2025-01-01' },
  ]
  const facts = [grant('g', '2026-05-01', null), grant('h', '2026-05-01', null, { person: BAO })]
  expect(chainOf(facts, [], stays).map(({ key }) => key)).toEqual(['g'])
})

test('a kind that is confidential is told of as support of a child, and not why', () => {
  expect(programmeOf('child-welfare.support', 'DE_FACTO')).toBe('DE_FACTO')
  expect(programmeOf('child-welfare.support', 'CONFIDENTIAL')).toBe('CHILD_SUPPORT')
  expect(programmeOf('elderly-care.residency', 'anywhere')).toBeNull()
})

test('days are counted up to today while something lasts', () => {
  expect(daysOf({ since: '2026-06-01', until: null }, '2026-06-15')).toBe(14)
  expect(daysOf({ since: '2026-06-01', until: '2026-06-03' }, '2026-06-15')).toBe(2)
  expect(daysOf({ since: '2026-07-01', until: null }, '2026-06-15')).toBe(0)
})
