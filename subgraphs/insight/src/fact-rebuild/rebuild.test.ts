import { randomUUID } from 'node:crypto'
import type { FeedEvent, Peers } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { onFactsChanged } from '../fact/index.ts'
import { feedsOf, told, VILLAGE } from '../fact/scene.ts'
import { subgraph } from '../subgraph.ts'
import { checksumOf, rebuildFacts } from './index.ts'

let hub: TestHub
let events: FeedEvent[] = []
let fails = false
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  onFactsChanged(async () => {
    if (fails) throw new Error('killed')
  })
})
afterAll(() => hub.close())
beforeEach(async () => {
  fails = false
  events = []
  await hub.subgraph.asHub(async ({ em }) => {
    for (const table of ['fact', 'fact_rebuilt', 'fact_rebuild_position', 'feed_position', 'feed_set_aside', 'finding'])
      await em.execute(`delete from insight.${table}`)
  })
})

async function happens(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  while ((await hub.subgraph.catchUp(feedsOf(events))) > 0);
}
const sum = () => hub.subgraph.asHub(async (context) => (await checksumOf(context, 'fact')).checksum)
const sql = (text: string) => hub.subgraph.asHub(({ em }) => em.execute(text))
const born = (id: string) =>
  told(
    'registry.person.registered',
    { sex: 'MALE', birthDate: '1940-02-03', residenceDivision: VILLAGE, registeredDivision: VILLAGE },
    { recordId: id },
  )
const stays = (person: string, institution: string) =>
  told(
    'elderly-care.residency.started',
    { institutionId: institution, bedId: randomUUID(), payKind: 'SOCIAL', level: null, since: '2026-03-01' },
    { subjects: [person, institution] },
  )
const twice = (person: string) => [born(person), stays(person, randomUUID()), stays(person, randomUUID())]
const openFindings = async (person: string) =>
  (
    (await sql(`select rule_id from insight.finding where subject = '${person}' and state <> 'CLOSED'`)) as {
      rule_id: string
    }[]
  ).map(({ rule_id }) => rule_id)
/** The feeds, until so many pages were read; then it is as if the process had been killed. */
function killedAfter(pages: number, pageLength: number): Peers & { read: number } {
  const peers = feedsOf(events, pageLength)
  const counting = {
    read: 0,
    names: peers.names,
    find: (name: string) => {
      const peer = peers.find(name)
      return peer === undefined
        ? undefined
        : {
            ...peer,
            readFeed: async (after: string, types?: readonly string[]) => {
              if (++counting.read > pages) throw new Error('killed')
              return peer.readFeed(after, types)
            },
          }
    },
  }
  return counting
}

test('what the feeds tell anew is what serves: nothing is exchanged, nobody is told', async () => {
  await happens(...twice(randomUUID()), ...twice(randomUUID()))
  const before = await sum()
  fails = true
  const report = await rebuildFacts(hub.subgraph, feedsOf(events))
  expect(report).toMatchObject({ events: 6, setAside: 0, gone: 0, fresh: 0, checksum: before })
  expect(await sum()).toBe(before)
  expect(await sql('select 1 from insight.fact_rebuilt')).toEqual([])
})

test('facts that were lost, changed or made up are put right, and the rules look again', async () => {
  const [lost, madeUp] = [randomUUID(), randomUUID()]
  await happens(...twice(lost), born(madeUp), stays(madeUp, randomUUID()))
  const right = await sum()
  await sql(`delete from insight.fact where subject = '${lost}' and facet = 'elderly-care.residency'`)
  await sql(`update insight.fact set value = '1950-01-01' where subject = '${lost}' and facet = 'registry.birthDate'`)
  await sql(`insert into insight.fact (kind, subject, facet, key, value, amount, division, since, until, source, event_id, recorded_at, end_recorded_at)
    select kind, subject, facet, gen_random_uuid(), value, amount, division, since, until, source, event_id, recorded_at, end_recorded_at
      from insight.fact where subject = '${madeUp}' and facet = 'elderly-care.residency'`)
  expect(await sum()).not.toBe(right)
  expect(await openFindings(madeUp)).not.toContain('R-22')
  const report = await rebuildFacts(hub.subgraph, feedsOf(events))
  expect(report).toMatchObject({ gone: 2, fresh: 3 })
  expect(await sum()).toBe(right)
  await sql(`delete from insight.finding where subject = '${lost}'`)
  await happens()
  expect(await openFindings(lost)).toContain('R-22')
  expect(await openFindings(madeUp)).not.toContain('R-22')
})

test('killed after any page and begun again, it goes on where it was and ends the same', async () => {
  const people = Array.from({ length: 4 }, () => randomUUID())
  await happens(...people.flatMap(twice))
  const right = await sum()
  for (const pages of [0, 1, 3, 5]) {
    await sql('delete from insight.fact')
    const killed = killedAfter(pages, 2)
    await expect(rebuildFacts(hub.subgraph, killed)).rejects.toThrow('killed')
    expect(await sql('select 1 from insight.fact')).toEqual([])
    const again = killedAfter(100, 2)
    const report = await rebuildFacts(hub.subgraph, again)
    // Two a page: two of births, four of stays; the last page of each feed says that it is the last.
    expect(again.read).toBe(6 - pages)
    expect(report).toMatchObject({ events: 12, gone: 0, checksum: right })
    expect(await sum()).toBe(right)
  }
})

test('killed in the middle of the swap, what serves is untouched, and the next one ends it', async () => {
  const person = randomUUID()
  await happens(...twice(person))
  const right = await sum()
  await sql(`delete from insight.fact where subject = '${person}'`)
  const damaged = await sum()
  fails = true
  await expect(rebuildFacts(hub.subgraph, feedsOf(events))).rejects.toThrow('killed')
  expect(await sum()).toBe(damaged)
  fails = false
  expect(await rebuildFacts(hub.subgraph, feedsOf(events))).toMatchObject({ checksum: right })
  expect(await sum()).toBe(right)
})

test('what happens while it is built is in it: the swap waits until both have read as far', async () => {
  const [first, later] = [randomUUID(), randomUUID()]
  await happens(...twice(first))
  await sql(`delete from insight.fact where facet = 'elderly-care.residency'`)
  let isFirst = true
  const peers = feedsOf(events)
  const meanwhile: Peers = {
    names: peers.names,
    find: (name) => {
      const peer = feedsOf(events).find(name)
      return (
        peer && {
          ...peer,
          readFeed: async (after, types) => {
            if (isFirst && name === 'elderly-care') {
              isFirst = false
              await happens(...twice(later))
            }
            return feedsOf(events).find(name)!.readFeed(after, types)
          },
        }
      )
    },
  }
  const report = await rebuildFacts(hub.subgraph, meanwhile)
  expect(report).toMatchObject({ events: 6, gone: 0 })
  const facts = (await sql(`select count(*)::int as n from insight.fact where facet = 'elderly-care.residency'`)) as {
    n: number
  }[]
  expect(facts[0]!.n).toBe(4)
})

test('an event that cannot be read is left out of both, and counted', async () => {
  const [one, other] = [randomUUID(), randomUUID()]
  const poisoned = born(randomUUID())
  poisoned.data.sex = 7
  await happens(born(one), poisoned, born(other))
  const before = await sum()
  expect(await rebuildFacts(hub.subgraph, feedsOf(events))).toMatchObject({ events: 3, setAside: 1, checksum: before })
})

test('of two rebuilds at the same time the later goes on and nothing is written twice; the other says so', async () => {
  await happens(...Array.from({ length: 6 }, () => randomUUID()).flatMap(twice))
  const before = await sum()
  const both = await Promise.allSettled([1, 2].map(() => rebuildFacts(hub.subgraph, feedsOf(events, 2))))
  const reports = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const refusals = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(reports).toMatchObject([{ events: 18, gone: 0, fresh: 0, checksum: before }])
  expect(refusals).toEqual([expect.stringContaining('Another rebuild has begun')])
  expect(await sum()).toBe(before)
})

test('one begun under other declarations is begun anew', async () => {
  await happens(...twice(randomUUID()))
  const right = await sum()
  await expect(rebuildFacts(hub.subgraph, killedAfter(1, 2))).rejects.toThrow('killed')
  await sql(`update insight.fact_rebuild_position set vocabulary = 'former'`)
  await sql(`update insight.fact_rebuilt set value = 'former'`)
  expect(await rebuildFacts(hub.subgraph, feedsOf(events))).toMatchObject({
    events: 3,
    gone: 0,
    fresh: 0,
    checksum: right,
  })
})

test('a feed that cannot be found is said in a sentence, and nothing is exchanged', async () => {
  await happens(...twice(randomUUID()))
  const before = await sum()
  await expect(rebuildFacts(hub.subgraph, { names: [], find: () => undefined })).rejects.toThrow('registry')
  expect(await sum()).toBe(before)
})

test('of a few people to whom much happens it makes the same, however the feeds are cut into pages', async () => {
  const happening = fc.oneof(
    fc.constant(0).map(() => (person: string) => born(person)),
    fc
      .constantFrom('2026-01-05', '2026-03-01')
      .map(
        (on) => (person: string) =>
          told(
            'registry.person.changed',
            { sex: 'FEMALE', birthDate: null, residenceDivision: VILLAGE, registeredDivision: null },
            { recordId: person, occurredAt: `${on}T01:00:00.000Z` },
          ),
      ),
    fc
      .constantFrom('2026-02-01', '2026-04-01')
      .map(
        (on) => (person: string, other: string) =>
          told(
            'registry.person.recordsCompared',
            { contradictions: [{ personId: other, about: 'SEX' }], on },
            { recordId: person, subjects: [person, other] },
          ),
      ),
    fc
      .constantFrom('2026-02-02', null)
      .map(
        (spouseSince) => (person: string, other: string) =>
          told(
            'registry.person.maritalStatusChanged',
            spouseSince === null
              ? { maritalStatus: 'DIVORCED', spouseId: null, asOf: '2026-05-01' }
              : { maritalStatus: 'MARRIED', spouseId: other, asOf: spouseSince },
            { recordId: person },
          ),
      ),
    fc.constant(0).map(() => (person: string) => ({ ...born(person), data: { sex: 7 } })),
  )
  const history = fc.array(fc.tuple(happening, fc.nat(3), fc.nat(3)), { minLength: 6, maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 1, max: 5 }), async (happened, pageLength) => {
      const people = Array.from({ length: 4 }, () => randomUUID())
      events = []
      await sql('delete from insight.fact')
      await sql('delete from insight.feed_position')
      await happens(...happened.map(([make, one, other]) => make(people[one]!, people[other]!) as FeedEvent))
      const served = await sum()
      const report = await rebuildFacts(hub.subgraph, feedsOf(events, pageLength))
      expect(report).toMatchObject({ events: events.length, gone: 0, fresh: 0, checksum: served })
    }),
    { numRuns: 10 },
  )
})
