import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedsOf, told, VILLAGE } from '../fact/scene.ts'
import { rebuildFacts } from '../fact-rebuild/index.ts'
import { subgraph } from '../subgraph.ts'
import { declared, fillOne, indicatorValue } from './index.ts'

let hub: TestHub
const events: FeedEvent[] = []
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const book = { ...declared, indicators: declared.indicators.filter(({ id }) => id === 'I-61c') }

/** Told, followed, and computed: of all figures only those looked at. */
async function happens(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  while ((await hub.subgraph.readFeeds(feedsOf(events))) > 0);
  while (await hub.subgraph.asHub((context) => indicatorValue.derive!(context)));
  while (await hub.subgraph.asHub((context) => fillOne(context, book, async () => {})));
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
  await happens(
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
  await happens(links('linked'))
  expect(await withoutAllowance()).toBe('1/2')
  // Told after the link, it counts for the human at once.
  await happens(
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
  await happens()
  expect(await countedFor()).toEqual(counted)
  expect(await withoutAllowance()).toBe('0/2')
  await happens(links('unlinked'))
  // The record stands for itself again, and is dead.
  expect(await withoutAllowance()).toBe('1/2')
  expect(
    await sql('select 1 from insight.fact where human <> subject or human is null or named::text <> value'),
  ).toEqual([])
})

test('hundreds of links told together are noted and followed in a statement each', async () => {
  const pairs = Array.from({ length: 400 }, () => [randomUUID(), randomUUID()] as const)
  await happens(
    ...pairs.map(([alias]) =>
      told('registry.person.died', { diedOn: '2026-04-01', source: 'HOSPITAL' }, { recordId: alias }),
    ),
  )
  hub.statements.length = 0
  await happens(
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
