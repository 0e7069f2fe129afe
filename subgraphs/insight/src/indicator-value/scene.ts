import { randomUUID } from 'node:crypto'
import { type Context, type FeedEvent, insertInBulk } from '@civil-affairs/kit'
import { openTestHub } from '@civil-affairs/kit/testing'
import type { Indicator, Vocabulary } from '@civil-affairs/schema/insight/index.ts'
import fc from 'fast-check'
import { columnsByLinks, Fact, followLinks, UNKNOWN_SINCE } from '../fact/index.ts'
import { feedsOf, told } from '../fact/scene.ts'
import { subgraph } from '../subgraph.ts'
import type { IndicatorBook } from './book.ts'
import { fillOne, markFactsChanged } from './fill.ts'

export const name = { zh: '试', en: 'trial' }
const facet = { name, level: 'PUBLIC' } as const
const single = { ...facet, isSingle: true } as const
export const vocabulary: Vocabulary = {
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
export const served = { facet: 'trial.grant' }
export const receiving = declaration(
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
export const amounts = declaration('I-02', 'STOCK', { sum: 'trial.amount' })
export const paid = declaration('I-03', 'FLOW', { sum: 'trial.paid' })
export const paidSoFar = declaration('I-04', 'FLOW', { sum: 'trial.paid' }, { period: 'YEAR_TO_DATE' })
export const share = declaration(
  'I-05',
  'RATIO',
  { count: 'PERSON', where: { ...served, in: ['A'] } },
  {
    unit: 'PERCENT',
    scale: 100,
    denominator: { count: 'PERSON', where: served },
  },
)
export const old = declaration('I-06', 'STOCK', {
  count: 'PERSON',
  where: { all: [{ facet: 'trial.birth', ageFrom: 60 }, { not: { facet: 'trial.death' } }] },
})
export const homes = declaration('I-07', 'STOCK', {
  count: 'HOUSEHOLD',
  where: { related: 'trial.home', reverse: true, quantifier: { atLeast: 2 }, where: served },
})
/** One object in two alternatives, as declarations share their conditions. */
export const servedAndMore = declaration('I-09', 'STOCK', {
  count: 'PERSON',
  where: { any: [{ all: [served, { facet: 'trial.death' }] }, { all: [served, { facet: 'trial.home' }] }] },
})
export const ofServed = declaration(
  'I-10',
  'STOCK',
  { count: 'PERSON', where: { related: 'trial.parent', quantifier: 'ANY', where: served } },
  { dimensions: [{ name, facet: 'trial.grant' }] },
)
export const parents = declaration('I-11', 'STOCK', {
  count: 'PERSON',
  where: { all: [served, { related: 'trial.parent', reverse: true, quantifier: 'EVERY', where: { not: served } }] },
})
export const entries = declaration('I-08', 'FLOW', { starts: 'trial.grant' })
export const book: IndicatorBook = {
  indicators: [receiving, amounts, paid, paidSoFar, share, old, homes, entries, servedAndMore, ofServed, parents],
  vocabulary,
}
export const facets = new Map(Object.entries(vocabulary))
export const [county, township, village, otherVillage, otherCounty, otherTownship] = [
  '140105000000',
  '140105001000',
  '140105001001',
  '140105001002',
  '140106000000',
  '140106002000',
]

export interface TrialFact {
  facet: string
  subject: string
  value?: string
  amount?: number
  division?: string
  since?: string
  until?: string | null
}

export const person = () => randomUUID()

export const place = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 }))
  .map(([c, t, v]) => `14010${c}00${t}00${v}`)
export const day = fc
  .tuple(fc.integer({ min: 2025, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

export function later(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${date.slice(8)}`
}

/** A hub in which nothing is known but what a test says, with figures of a vocabulary of its own. */
export async function openTrial() {
  const hub = await openTestHub(subgraph)
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
    return rows as {
      division: string
      dimension: string
      code: string
      numerator: number
      denominator: number | null
    }[]
  }
  async function at(indicator: Indicator, division: string, month: string): Promise<number> {
    const rows = await valuesOf(indicator, month)
    const row = rows.find((one) => one.division === division && one.dimension === '')
    return Number(row?.numerator ?? 0)
  }

  return { hub, forgetAll, know, happens, compute, valuesOf, at }
}
