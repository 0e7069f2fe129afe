import { randomUUID } from 'node:crypto'
import { type Context, type FeedEvent, insertInBulk } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import type { Indicator, Vocabulary } from '@civil-affairs/schema/insight/index.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { columnsByLinks, Fact, followLinks, UNKNOWN_SINCE } from '../fact/index.ts'
import { feedsOf, told } from '../fact/scene.ts'
import { subgraph } from '../subgraph.ts'
import type { IndicatorBook } from './book.ts'
import { fillOne, markFactsChanged } from './fill.ts'
import { readingNow } from './measure-sql.ts'
import { changeSql } from './value-sql.ts'

const name = { zh: '试', en: 'trial' }
const facet = { name, level: 'PUBLIC' } as const
const single = { ...facet, isSingle: true } as const
const vocabulary: Vocabulary = {
  'trial.grant': { ...facet, subject: 'PERSON', type: 'CODE', time: 'STATE', values: { A: name, B: name } },
  'trial.amount': { ...facet, subject: 'PERSON', type: 'AMOUNT', time: 'STATE' },
  'trial.paid': { ...facet, subject: 'PERSON', type: 'AMOUNT', time: 'EVENT' },
  'trial.birth': { ...single, subject: 'PERSON', type: 'DATE', time: 'STATE' },
  'trial.death': { ...single, subject: 'PERSON', type: 'FLAG', time: 'STATE' },
  'trial.home': { ...facet, subject: 'PERSON', type: 'REF', time: 'STATE', refers: 'HOUSEHOLD' },
  'trial.parent': { ...facet, subject: 'PERSON', type: 'REF', time: 'STATE', refers: 'PERSON' },
  'trial.sex': { ...single, subject: 'PERSON', type: 'CODE', time: 'STATE', values: { M: name, F: name } },
}
const declaration = (
  id: string,
  kind: Indicator['kind'],
  numerator: Indicator['numerator'],
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name,
  unit: 'PERSON',
  kind,
  period: 'MONTH',
  numerator,
  formula: name,
  legalBasis: '试',
  direction: 'NEUTRAL',
  ...more,
})
const served = { facet: 'trial.grant' }
const receiving = declaration(
  'I-01',
  'STOCK',
  { count: 'PERSON', where: served },
  {
    dimensions: [
      { name, facet: 'trial.grant' },
      { name, facet: 'trial.sex' },
    ],
  },
)
const amounts = declaration('I-02', 'STOCK', { sum: 'trial.amount' })
const paid = declaration('I-03', 'FLOW', { sum: 'trial.paid' })
const paidSoFar = declaration('I-04', 'FLOW', { sum: 'trial.paid' }, { period: 'YEAR_TO_DATE' })
const share = declaration(
  'I-05',
  'RATIO',
  { count: 'PERSON', where: { ...served, in: ['A'] } },
  {
    unit: 'PERCENT',
    scale: 100,
    denominator: { count: 'PERSON', where: served },
  },
)
const old = declaration('I-06', 'STOCK', {
  count: 'PERSON',
  where: { all: [{ facet: 'trial.birth', ageFrom: 60 }, { not: { facet: 'trial.death' } }] },
})
const homes = declaration('I-07', 'STOCK', {
  count: 'HOUSEHOLD',
  where: { related: 'trial.home', reverse: true, quantifier: { atLeast: 2 }, where: served },
})
/** One object in two alternatives, as declarations share their conditions. */
const servedAndMore = declaration('I-09', 'STOCK', {
  count: 'PERSON',
  where: { any: [{ all: [served, { facet: 'trial.death' }] }, { all: [served, { facet: 'trial.home' }] }] },
})
const ofServed = declaration(
  'I-10',
  'STOCK',
  { count: 'PERSON', where: { related: 'trial.parent', quantifier: 'ANY', where: served } },
  { dimensions: [{ name, facet: 'trial.grant' }] },
)
const parents = declaration('I-11', 'STOCK', {
  count: 'PERSON',
  where: { all: [served, { related: 'trial.parent', reverse: true, quantifier: 'EVERY', where: { not: served } }] },
})
const entries = declaration('I-08', 'FLOW', { starts: 'trial.grant' })
const book: IndicatorBook = {
  indicators: [receiving, amounts, paid, paidSoFar, share, old, homes, entries, servedAndMore, ofServed, parents],
  vocabulary,
}
const facets = new Map(Object.entries(vocabulary))
const [county, township, village, otherVillage, otherCounty, otherTownship] = [
  '140105000000',
  '140105001000',
  '140105001001',
  '140105001002',
  '140106000000',
  '140106002000',
]

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => forgetAll())
let links: FeedEvent[] = []

async function forgetAll(): Promise<void> {
  links = []
  await hub.subgraph.asHub(async ({ em }) => {
    for (const table of [
      'fact',
      'indicator_value',
      'indicator_state',
      'indicator_dirty',
      'indicator_claim',
      'division_change',
      'division_place',
      'person_alias',
      'changed_link',
      'feed_position',
    ])
      await em.execute(`delete from insight.${table}`)
  })
}

interface TrialFact {
  facet: string
  subject: string
  value?: string
  amount?: number
  division?: string
  since?: string
  until?: string | null
}
async function know(...facts: TrialFact[]): Promise<void> {
  await hub.subgraph.asHub(async (context) => {
    await insertInBulk(
      context.em,
      Fact,
      facts.map(({ facet: name, subject, value, amount, division, since, until }) => ({
        kind: vocabulary[name]!.subject,
        facet: name,
        subject,
        key: randomUUID(),
        value: value ?? null,
        amount: amount ?? null,
        division: division ?? village,
        since: since ?? UNKNOWN_SINCE,
        until: until ?? null,
        source: 'trial',
        eventId: randomUUID(),
        recordedAt: new Date('2026-06-15T00:00:00Z'),
        endRecordedAt: null,
      })),
      columnsByLinks(facets),
    )
    await markFactsChanged(
      context,
      book,
      facts.map(({ facet: name, since }) => ({ facet: name, from: since ?? UNKNOWN_SINCE })),
    )
  })
}
/** As the registry tells it, and as it is followed before figures are computed. */
async function happens(what: 'linked' | 'unlinked', alias: string, canonical: string): Promise<void> {
  links.push(told(`registry.person.${what}`, { alias, canonical }, { subjects: [alias, canonical] }))
  while ((await hub.subgraph.readFeeds(feedsOf(links))) > 0);
  await hub.subgraph.asHub(async (context) => {
    const changes = (await followLinks(context, facets))!
    await markFactsChanged(
      context,
      book,
      changes.map(({ facet: name, since }) => ({ facet: name, from: since })),
    )
  })
}
async function compute(with_: IndicatorBook = book): Promise<void> {
  const one = (context: Context) => fillOne(context, with_, async () => {})
  while (await hub.subgraph.asHub(one));
}
async function valuesOf(indicator: Indicator, month: string, boundaries = '0001-01-01') {
  const rows = await hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select division, dimension, code, numerator, denominator from insight.indicator_value
        where indicator = ? and month = ? and boundaries = ?::date order by division collate "C", dimension, code`,
      [indicator.id, month, boundaries],
    ),
  )
  return rows as { division: string; dimension: string; code: string; numerator: number; denominator: number | null }[]
}
async function at(indicator: Indicator, division: string, month: string): Promise<number> {
  const rows = await valuesOf(indicator, month)
  const row = rows.find((one) => one.division === division && one.dimension === '')
  return Number(row?.numerator ?? 0)
}
const person = () => randomUUID()

describe('what is counted', () => {
  test('a person counts at every level from the first day of the grant to the day before its end', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-31', until: '2026-03-31' })
    await compute()
    for (const division of [village, township, county, '140100000000', '140000000000']) {
      expect(await at(receiving, division, '2025-12')).toBe(0)
      expect(await at(receiving, division, '2026-01')).toBe(1)
      expect(await at(receiving, division, '2026-02')).toBe(1)
      expect(await at(receiving, division, '2026-03')).toBe(0)
    }
    expect(await at(receiving, otherCounty, '2026-02')).toBe(0)
  })

  test('who receives in two villages counts once in the township, and in both counties once in the province', async () => {
    const both = person()
    await know(
      { facet: 'trial.grant', subject: both, value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: both, value: 'B', since: '2026-01-01', division: otherVillage },
      { facet: 'trial.grant', subject: both, value: 'B', since: '2026-01-01', division: otherTownship },
    )
    await compute()
    const month = '2026-02'
    expect(await at(receiving, village, month)).toBe(1)
    expect(await at(receiving, otherVillage, month)).toBe(1)
    expect(await at(receiving, township, month)).toBe(1)
    expect(await at(receiving, county, month)).toBe(1)
    expect(await at(receiving, otherCounty, month)).toBe(1)
    expect(await at(receiving, '140100000000', month)).toBe(1)
  })

  test('by class as it is granted, by sex as it is known; who is not known stands by themselves', async () => {
    const [one, two] = [person(), person()]
    await know(
      { facet: 'trial.grant', subject: one, value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: two, value: 'B', since: '2026-01-01' },
      { facet: 'trial.sex', subject: one, value: 'F' },
    )
    await compute()
    const rows = (await valuesOf(receiving, '2026-01')).filter(({ division }) => division === county)
    expect(rows.map(({ dimension, code, numerator }) => [dimension, code, Number(numerator)])).toEqual([
      ['', '', 2],
      ['trial.grant', 'A', 1],
      ['trial.grant', 'B', 1],
      ['trial.sex', 'F', 1],
      ['trial.sex', 'UNKNOWN', 1],
    ])
  })

  test('a condition that stands in several alternatives brings in whoever meets any of them', async () => {
    const [housed, other] = [person(), person()]
    await know(
      { facet: 'trial.grant', subject: housed, value: 'A', since: '2026-01-01' },
      { facet: 'trial.home', subject: housed, value: person(), since: '2026-01-01' },
      { facet: 'trial.grant', subject: other, value: 'A', since: '2026-01-01' },
    )
    await compute()
    expect(await at(servedAndMore, county, '2026-02')).toBe(1)
  })

  test('payments belong to their month, and since January to the year', async () => {
    const one = person()
    await know(
      { facet: 'trial.paid', subject: one, amount: 100, since: '2025-12-31' },
      { facet: 'trial.paid', subject: one, amount: 200, since: '2026-01-01' },
      { facet: 'trial.paid', subject: one, amount: 300, since: '2026-02-28' },
    )
    await compute()
    expect([await at(paid, county, '2026-01'), await at(paid, county, '2026-02')]).toEqual([200, 300])
    expect([await at(paidSoFar, county, '2025-12'), await at(paidSoFar, county, '2026-02')]).toEqual([100, 500])
    expect(await at(paidSoFar, county, '2026-05')).toBe(500)
  })

  test('a ratio keeps both sides, also where only the lower one is there', async () => {
    await know(
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: person(), value: 'B', since: '2026-01-01' },
      { facet: 'trial.grant', subject: person(), value: 'B', since: '2026-01-01', division: otherTownship },
    )
    await compute()
    const rows = (await valuesOf(share, '2026-03')).map((row) => [
      row.division,
      Number(row.numerator),
      Number(row.denominator),
    ])
    expect(rows).toContainEqual([county, 1, 2])
    expect(rows).toContainEqual([otherCounty, 0, 1])
    expect(rows).toContainEqual(['140000000000', 1, 3])
  })

  test('people grow old with the months, on their birthday and not before; the dead do not', async () => {
    const [one, leap, dead] = [person(), person(), person()]
    await know(
      { facet: 'trial.birth', subject: one, value: '1966-03-31' },
      { facet: 'trial.birth', subject: leap, value: '1964-02-29' },
      { facet: 'trial.birth', subject: dead, value: '1950-01-01' },
      { facet: 'trial.death', subject: dead, since: '2026-05-02' },
    )
    await compute()
    expect(await at(old, county, '2026-02')).toBe(2)
    expect(await at(old, county, '2026-03')).toBe(3)
    expect(await at(old, county, '2026-05')).toBe(2)
  })

  test('a household counts where at least two of its members receive', async () => {
    const [first, second, third] = [person(), person(), person()]
    const home = randomUUID()
    await know(
      ...[first, second].map((subject) => ({ facet: 'trial.home', subject, value: home, since: '2025-01-01' })),
      { facet: 'trial.home', subject: third, value: randomUUID(), since: '2025-01-01' },
      ...[first, third].map((subject) => ({ facet: 'trial.grant', subject, value: 'A', since: '2026-01-01' })),
      { facet: 'trial.grant', subject: second, value: 'A', since: '2026-02-01' },
    )
    await compute()
    expect([await at(homes, county, '2026-01'), await at(homes, county, '2026-02')]).toEqual([0, 1])
  })

  test('a grant nobody knows the beginning of entered in no month', async () => {
    await know(
      { facet: 'trial.grant', subject: person(), value: 'A' },
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2026-04-30' },
    )
    await compute()
    expect([await at(entries, county, '2026-04'), await at(entries, county, '2026-05')]).toEqual([1, 0])
    expect(await at(receiving, county, '2026-04')).toBe(2)
  })
})

describe('linked records', () => {
  test('are one human: what is told of either counts, but for what there is once of a human', async () => {
    const [record, canonical] = [person(), person()]
    await know(
      { facet: 'trial.birth', subject: canonical, value: '1950-01-01' },
      { facet: 'trial.birth', subject: record, value: '1950-01-02' },
      { facet: 'trial.death', subject: record, since: '2026-02-01' },
      { facet: 'trial.sex', subject: canonical, value: 'F' },
      { facet: 'trial.sex', subject: record, value: 'M' },
      { facet: 'trial.grant', subject: canonical, value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: record, value: 'A', since: '2026-03-10', division: otherVillage },
    )
    const figures = async () => ({
      old: [await at(old, county, '2026-01'), await at(old, county, '2026-02')],
      receiving: [await at(receiving, county, '2026-02'), await at(receiving, county, '2026-03')],
      bySex: (await valuesOf(receiving, '2026-03'))
        .filter(({ division, dimension }) => division === county && dimension === 'trial.sex')
        .map(({ code, numerator }) => `${code} ${numerator}`),
    })
    await compute()
    const apart = await figures()
    expect(apart).toEqual({ old: [2, 1], receiving: [1, 2], bySex: ['F 1', 'M 1'] })
    await happens('linked', record, canonical)
    await compute()
    expect(await figures()).toEqual({ old: [1, 1], receiving: [1, 1], bySex: ['F 1'] })
    await happens('unlinked', record, canonical)
    await compute()
    expect(await figures()).toEqual(apart)
  })

  test('are computed again from the month in which what they are told of begins, and nothing else is', async () => {
    const [record, canonical] = [person(), person()]
    await know(
      { facet: 'trial.grant', subject: record, value: 'A', since: '2026-03-10' },
      { facet: 'trial.grant', subject: canonical, value: 'A', since: '2026-01-01' },
      { facet: 'trial.paid', subject: canonical, amount: 100, since: '2026-01-01' },
    )
    await compute()
    await happens('linked', record, canonical)
    const dirty = await hub.subgraph.asHub(({ em }) =>
      em.execute<{ indicator: string; from_month: string }[]>(
        'select indicator, from_month from insight.indicator_dirty order by 1',
      ),
    )
    expect(dirty).toContainEqual({ indicator: 'I-01', from_month: '2026-03' })
    expect(dirty.map(({ indicator }) => indicator)).not.toContain('I-03')
  })

  test('are one member of a household, whichever of them it names', async () => {
    const [record, canonical, home] = [person(), person(), randomUUID()]
    await know(
      ...[record, canonical].flatMap((subject) => [
        { facet: 'trial.home', subject, value: home, since: '2025-01-01' },
        { facet: 'trial.grant', subject, value: 'A', since: '2025-01-01' },
      ]),
    )
    await compute()
    expect(await at(homes, county, '2026-01')).toBe(1)
    await happens('linked', record, canonical)
    await compute()
    expect(await at(homes, county, '2026-01')).toBe(0)
    const another = person()
    await know(
      { facet: 'trial.home', subject: another, value: home, since: '2025-01-01' },
      { facet: 'trial.grant', subject: another, value: 'A', since: '2025-01-01' },
    )
    await compute()
    expect(await at(homes, county, '2026-01')).toBe(1)
  })

  test('are met by who names one of them', async () => {
    const [record, canonical, child] = [person(), person(), person()]
    await know(
      { facet: 'trial.parent', subject: child, value: record, since: '2025-01-01' },
      { facet: 'trial.grant', subject: canonical, value: 'A', since: '2025-01-01' },
    )
    await compute()
    expect([await at(ofServed, county, '2026-01'), await at(parents, county, '2026-01')]).toEqual([0, 0])
    await happens('linked', record, canonical)
    await compute()
    expect([await at(ofServed, county, '2026-01'), await at(parents, county, '2026-01')]).toEqual([1, 1])
    await happens('unlinked', record, canonical)
    await compute()
    expect([await at(ofServed, county, '2026-01'), await at(parents, county, '2026-01')]).toEqual([0, 0])
  })
})

describe('what is computed again', () => {
  test('a fact that comes late changes the months from its day on, and no other indicator is touched', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' })
    await compute()
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-03-10' })
    const stateOf = async (id: string) =>
      (
        await hub.subgraph.asHub(({ em }) =>
          em.execute('select from_month from insight.indicator_dirty where indicator = ?', [id]),
        )
      )[0]?.from_month
    expect(await stateOf('I-01')).toBe('2026-03')
    expect(await stateOf('I-03')).toBeUndefined()
    await compute()
    expect([await at(receiving, county, '2026-02'), await at(receiving, county, '2026-03')]).toEqual([1, 2])
    expect(await stateOf('I-01')).toBeUndefined()
  })

  test('what is told while an indicator is taken up and computed is counted, whoever is killed in between', async () => {
    const tell = (since: string) => know({ facet: 'trial.grant', subject: person(), value: 'A', since })
    const go = () => hub.subgraph.asHub((context) => fillOne(context, book, async () => {}))
    await tell('2026-04-01')
    await compute()
    await tell('2026-05-01')
    expect(await go(), 'takes it up').toBe(true)
    await tell('2026-02-01')
    const killed = hub.subgraph.asHub(async (context) => {
      await fillOne(context, book, async () => {})
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    await tell('2026-03-01')
    await compute()
    const months = ['2026-02', '2026-03', '2026-04', '2026-05']
    expect(await Promise.all(months.map((month) => at(receiving, county, month)))).toEqual([1, 2, 3, 4])
    for (const table of ['indicator_dirty', 'indicator_claim'])
      expect(await hub.subgraph.asHub(({ em }) => em.execute(`select * from insight.${table}`)), table).toEqual([])
  })

  test('another formula computes an indicator anew; the same one rests', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'B', since: '2026-01-01' })
    await compute()
    expect(await hub.subgraph.asHub((context) => fillOne(context, book, async () => {}))).toBe(false)
    const onlyA = { ...receiving, numerator: { count: 'PERSON', where: { ...served, in: ['A'] } } } as Indicator
    await compute({ ...book, indicators: [onlyA] })
    expect(await at(receiving, county, '2026-02')).toBe(0)
  })

  test('with a new month what stands goes on by itself', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' })
    hub.setToday('2026-06-15')
    await compute()
    hub.setToday('2026-07-01')
    expect(await at(receiving, county, '2026-07')).toBe(0)
    await compute()
    expect([await at(receiving, county, '2026-06'), await at(receiving, county, '2026-07')]).toEqual([1, 1])
    hub.setToday('2026-06-15')
  })
})

describe('boundaries', () => {
  test('a township that went to another county is read then, now, and without counting anybody twice', async () => {
    await know(
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2025-01-01' },
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2025-01-01', division: otherTownship },
    )
    await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `insert into insight.division_change (id, kind, from_codes, to_codes, effective_on)
         values (gen_random_uuid(), 'TRANSFERRED', '{140105001000}', '{140106009000}', '2026-03-15')`,
      ),
    )
    await compute()
    const of = async (division: string, month: string, boundaries: string) =>
      Number((await valuesOf(receiving, month, boundaries)).find((row) => row.division === division)?.numerator ?? 0)
    expect(await of(county, '2026-02', '0001-01-01')).toBe(1)
    expect(await of(county, '2026-02', '2026-03-15')).toBe(0)
    expect(await of(otherCounty, '2026-02', '2026-03-15')).toBe(2)
    expect(await of('140106009001', '2026-04', '2026-03-15')).toBe(1)
    expect(await of('140100000000', '2026-04', '2026-03-15')).toBe(2)
    expect(await valuesOf(receiving, '2026-04')).toEqual([])
  })
})

describe('laws', () => {
  const place = fc
    .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 }))
    .map(([c, t, v]) => `14010${c}00${t}00${v}`)
  const day = fc
    .tuple(fc.integer({ min: 2025, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  const history = fc.array(
    fc.record({
      facet: fc.constantFrom('trial.grant', 'trial.amount', 'trial.paid'),
      person: fc.integer({ min: 0, max: 5 }),
      value: fc.constantFrom('A', 'B'),
      amount: fc.integer({ min: 1, max: 90_000 }),
      division: place,
      since: day,
      length: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
    { minLength: 1, maxLength: 25 },
  )

  test('parts sum to wholes for any tree, and what is distinct is what a plain count finds', async () => {
    const people = Array.from({ length: 6 }, person)
    await fc.assert(
      fc.asyncProperty(history, async (facts) => {
        await forgetAll()
        await know(
          ...facts.map((one) => ({
            facet: one.facet,
            subject: people[one.person]!,
            ...(one.facet === 'trial.grant' ? { value: one.value } : { amount: one.amount }),
            division: one.division,
            since: one.since,
            until: one.length === null || one.facet === 'trial.paid' ? null : later(one.since, one.length),
          })),
        )
        await compute({ vocabulary, indicators: [receiving, amounts, paid] })
        const month = '2026-02'
        for (const indicator of [amounts, paid]) {
          const rows = (await valuesOf(indicator, month)).filter(({ dimension }) => dimension === '')
          const below = rows.filter(({ division }) => /^14010[12]0{6}$/.test(division))
          const whole = rows.find(({ division }) => division === '140100000000')
          expect(below.reduce((sum, row) => sum + Number(row.numerator), 0)).toBe(Number(whole?.numerator ?? 0))
        }
        const holds = (one: (typeof facts)[number]) =>
          one.facet === 'trial.grant' &&
          one.since <= '2026-02-28' &&
          (one.length === null || later(one.since, one.length) > '2026-02-28')
        for (const digits of [2, 4, 6, 9, 12])
          for (const prefix of new Set(facts.map(({ division }) => division.slice(0, digits)))) {
            const code = prefix.padEnd(12, '0')
            if (digits === 12 && code.endsWith('000')) continue
            const found = new Set(
              facts.filter((one) => holds(one) && one.division.startsWith(prefix)).map((one) => one.person),
            )
            expect(await at(receiving, code, month)).toBe(found.size)
          }
      }),
      { numRuns: 12 },
    )
  })

  test('however records are linked and parted, figures are those of facts told of the canonical ids alone', async () => {
    const people = Array.from({ length: 4 }, person)
    const looked = { vocabulary, indicators: [receiving, paidSoFar, old, homes, ofServed, parents] }
    const households = Array.from({ length: 2 }, person)
    const facts = fc.array(
      fc.record({
        // Grants meet with all others.
        facet: fc.constantFrom('trial.grant', 'trial.grant', 'trial.sex', ...facets.keys()),
        person: fc.integer({ min: 0, max: 3 }),
        other: fc.integer({ min: 0, max: 3 }),
        code: fc.constantFrom('A', 'B'),
        sex: fc.constantFrom('M', 'F'),
        year: fc.integer({ min: 1940, max: 1990 }),
        amount: fc.integer({ min: 1, max: 90_000 }),
        division: place,
        since: day,
        length: fc.option(fc.integer({ min: 6, max: 12 }), { freq: 1 }),
      }),
      { minLength: 10, maxLength: 20, size: 'max' },
    )
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 4,
      size: 'max',
    })
    const allFigures = () =>
      hub.subgraph.asHub(({ em }) =>
        em.execute(`select indicator, division, month, dimension, code, numerator, denominator, cases, denominator_cases
                      from insight.indicator_value order by 1, 2, 3, 4, 5`),
      )
    type Told = typeof facts extends fc.Arbitrary<(infer F)[]> ? F : never
    const trialFact = (one: Told, shown: (n: number) => number): TrialFact => {
      const { type, time } = vocabulary[one.facet]!
      const content = {
        'trial.home': { value: households[one.other % 2]! },
        'trial.parent': { value: people[shown(one.other)]! },
        'trial.grant': { value: one.code },
        'trial.sex': { value: one.sex },
        'trial.birth': { value: `${one.year}-02-28` },
      }[one.facet]
      return {
        facet: one.facet,
        subject: people[shown(one.person)]!,
        ...(type === 'AMOUNT' ? { amount: one.amount } : content),
        division: one.division,
        since: one.since,
        until: one.length === null || time === 'EVENT' ? null : later(one.since, one.length),
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(facts, moves), { minLength: 1, maxLength: 2 }), async (steps) => {
        await forgetAll()
        const canonicalOf = new Map<number, number>()
        for (const [told, moved] of steps) {
          await know(...told.map((one) => trialFact(one, (n) => n)))
          await compute(looked)
          for (const [alias, canonical] of moved) {
            const former = canonicalOf.get(alias)
            if (former !== undefined) {
              await happens('unlinked', people[alias]!, people[former]!)
              canonicalOf.delete(alias)
            }
            // As in the registry: who is shown as another is not one whom others are shown as.
            if (alias === canonical || canonicalOf.has(canonical) || [...canonicalOf.values()].includes(alias)) continue
            await happens('linked', people[alias]!, people[canonical]!)
            canonicalOf.set(alias, canonical)
          }
        }
        await compute(looked)
        const figures = await allFigures()
        await forgetAll()
        const all = steps.flatMap(([told]) => told)
        const counted = all.filter((one) => !vocabulary[one.facet]!.isSingle || !canonicalOf.has(one.person))
        await know(...counted.map((one) => trialFact(one, (n) => canonicalOf.get(n) ?? n)))
        await compute(looked)
        expect(figures).toEqual(await allFigures())
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('what subjects did between two months sums to the difference, for any history and division', async () => {
    const people = Array.from({ length: 6 }, person)
    const months = {
      now: { boundaries: '0001-01-01', month: '2026-03', first: '2026-03-01', last: '2026-03-31' },
      before: { boundaries: '0001-01-01', month: '2026-02', first: '2026-02-01', last: '2026-02-28' },
    }
    await fc.assert(
      fc.asyncProperty(history, async (facts) => {
        await forgetAll()
        await know(
          ...facts.map((one) => ({
            facet: one.facet,
            subject: people[one.person]!,
            ...(one.facet === 'trial.grant' ? { value: one.value } : { amount: one.amount }),
            division: one.division,
            since: one.since,
            until: one.length === null || one.facet === 'trial.paid' ? null : later(one.since, one.length),
          })),
        )
        await compute({ vocabulary, indicators: [receiving, amounts, paid] })
        for (const indicator of [receiving, amounts, paid])
          for (const division of [county, '140100000000']) {
            const rows = (await hub.subgraph.asHub(({ em }) =>
              em.execute(
                changeSql(
                  indicator.numerator,
                  { ...months, own: months.before },
                  division.replace(/0+$/, ''),
                  readingNow(vocabulary),
                ),
              ),
            )) as { cause: string | null; amount: string }[]
            const causes = rows.filter(({ cause }) => cause !== null)
            const told = causes.reduce((sum, { amount }) => sum + Number(amount), 0)
            expect(told).toBe((await at(indicator, division, '2026-03')) - (await at(indicator, division, '2026-02')))
          }
      }),
      { numRuns: 12 },
    )
  })
})

function later(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${date.slice(8)}`
}
