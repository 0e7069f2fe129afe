import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { feedsOf, told, VILLAGE } from '../fact/scene.ts'
import { rebuildFacts } from '../fact-rebuild/index.ts'
import { declared, fillOne, indicatorValue } from './index.ts'
import {
  county,
  day,
  facets,
  homes,
  later,
  ofServed,
  old,
  openTrial,
  otherVillage,
  paidSoFar,
  parents,
  person,
  place,
  receiving,
  type TrialFact,
  vocabulary,
} from './scene.ts'

const events: FeedEvent[] = []
const { hub, forgetAll, know, happens, compute, valuesOf, at } = await openTrial()
afterAll(() => hub.close())
beforeEach(async () => {
  events.length = 0
  await forgetAll()
})

describe('records that are linked', () => {
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
})

const elders = { ...declared, indicators: declared.indicators.filter(({ id }) => id === 'I-61c') }

/** Told, followed, and computed: of all figures only those looked at. */
async function tell(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  while ((await hub.subgraph.readFeeds(feedsOf(events))) > 0);
  while (await hub.subgraph.asHub((context) => indicatorValue.derive!(context)));
  while (await hub.subgraph.asHub((context) => fillOne(context, elders, async () => {})));
}
const sql = <Row = object>(text: string) => hub.subgraph.asHub(({ em }) => em.execute<Row[]>(text))
/** 高龄津贴应发未发率: those of eighty and more without the allowance, over all of them. */
async function withoutAllowance(): Promise<string> {
  const [row] = await sql<{
    figure: string
  }>(`select numerator || '/' || denominator as figure from insight.indicator_value
    where indicator = 'I-61c' and month = '2026-06' and dimension = '' and division = '140000000000'`)
  return row!.figure
}
const countedFor = () =>
  sql('select subject, facet, key, since, human, named from insight.fact order by subject, facet, key, since')

const [record, canonical, neighbour, child] = Array.from({ length: 4 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
]
const born = (id: string, birthDate: string) =>
  told(
    'registry.person.registered',
    { sex: 'MALE', birthDate, residenceDivision: VILLAGE, registeredDivision: VILLAGE },
    { recordId: id },
  )
const links = (what: 'linked' | 'unlinked') =>
  told(`registry.person.${what}`, { alias: record, canonical }, { subjects: [record, canonical] })

test('an allowance told of a linked record is that of the human, until the two are parted, and a rebuild says the same', async () => {
  await tell(
    born(canonical, '1940-02-03'),
    born(record, '1940-02-04'),
    born(neighbour, '1940-02-05'),
    told(
      'registry.kinship.stated',
      { kind: 'PARENT', fromId: record, toId: child, since: '1970-01-01' },
      { recordId: randomUUID(), subjects: [record, child] },
    ),
    told(
      'elderly-care.grant.started',
      { programme: 'OLD_AGE', personId: record, band: '80', monthlyFen: 10_000, since: '2025-01-01' },
      { recordId: randomUUID(), subjects: [record] },
    ),
  )
  expect(await withoutAllowance()).toBe('2/3')
  await tell(links('linked'))
  expect(await withoutAllowance()).toBe('1/2')
  // Told after the link, it counts for the human at once.
  await tell(
    told(
      'elderly-care.grant.started',
      { programme: 'OLD_AGE', personId: neighbour, band: '80', monthlyFen: 10_000, since: '2025-01-01' },
      { recordId: randomUUID(), subjects: [neighbour] },
    ),
    told('registry.person.died', { diedOn: '2026-05-01', source: 'HOSPITAL' }, { recordId: record }),
  )
  expect(await withoutAllowance()).toBe('0/2')
  const counted = await countedFor()
  expect(counted).toContainEqual(
    expect.objectContaining({ subject: child, facet: 'registry.parent', human: child, named: canonical }),
  )
  expect(counted).toContainEqual(expect.objectContaining({ subject: record, facet: 'registry.death', human: null }))
  await sql(`delete from insight.fact where subject in ('${record}', '${child}')`)
  await rebuildFacts(hub.subgraph, feedsOf(events))
  await tell()
  expect(await countedFor()).toEqual(counted)
  expect(await withoutAllowance()).toBe('0/2')
  await tell(links('unlinked'))
  // The record stands for itself again, and is dead.
  expect(await withoutAllowance()).toBe('1/2')
  expect(
    await sql('select 1 from insight.fact where human <> subject or human is null or named::text <> value'),
  ).toEqual([])
})

test('hundreds of links told together are noted and followed in a statement each', async () => {
  const pairs = Array.from({ length: 400 }, () => [randomUUID(), randomUUID()] as const)
  await tell(
    ...pairs.map(([alias]) =>
      told('registry.person.died', { diedOn: '2026-04-01', source: 'HOSPITAL' }, { recordId: alias }),
    ),
  )
  hub.statements.length = 0
  await tell(
    ...pairs.map(([alias, canonical]) =>
      told('registry.person.linked', { alias, canonical }, { subjects: [alias, canonical] }),
    ),
  )
  const sent = [...hub.statements]
  expect(await sql(`select 1 from insight.fact where facet = 'registry.death' and human is null`)).toHaveLength(
    pairs.length,
  )
  expect(sent.filter((statement) => statement.includes('changed_link" ('))).toHaveLength(1)
  expect(sent.filter((statement) => statement.includes('update insight.fact'))).toHaveLength(1)
})
