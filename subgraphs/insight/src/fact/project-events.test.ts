import { randomUUID } from 'node:crypto'
import type { FeedEvent, Peers } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { type FactsChanged, followLinks, onFactsChanged } from './index.ts'
import { feedsOf, told, VILLAGE } from './scene.ts'
import { facets, faultsOfDeclarations } from './vocabulary.ts'

let hub: TestHub
let heard: FactsChanged[] = []
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  onFactsChanged(async (_, changes) => {
    heard.push(...changes)
  })
})
afterAll(() => hub.close())
beforeEach(async () => {
  heard = []
  await forget()
})

function forget() {
  return hub.subgraph.asHub(async ({ em }) => {
    for (const table of ['fact', 'feed_position', 'feed_set_aside', 'person_alias', 'changed_link'])
      await em.execute(`delete from insight.${table}`)
  })
}

async function take(events: readonly FeedEvent[], pageLength?: number) {
  const peers = feedsOf(events, pageLength)
  while ((await hub.subgraph.catchUp(peers)) > 0);
}

function factsOf(subject: string): Promise<Record<string, unknown>[]> {
  return hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select facet, value, amount::int as amount, since::text as since, until::text as until from insight.fact
        where subject = ? order by facet, since`,
      [subject],
    ),
  )
}

const asTable = () =>
  hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select kind, subject, facet, key, value, amount::int as amount, division, since::text as since, until::text as until
         from insight.fact order by subject, facet, key, since`,
    ),
  )

test('every facet belongs to the subgraph that tells it, and every projection to an event of its', () => {
  expect(faultsOfDeclarations()).toEqual([])
  expect(facets.size).toBeGreaterThan(100)
})

const person = {
  sex: 'FEMALE',
  birthDate: '1950-03-01',
  residenceDivision: VILLAGE,
  registeredDivision: VILLAGE,
} as const

test('what the registry knows of a person holds since nobody knows when; a later residence since the day it was told', async () => {
  const id = randomUUID()
  await take([
    told('registry.person.registered', person, { recordId: id }),
    told(
      'registry.person.changed',
      { ...person, birthDate: '1951-03-01', residenceDivision: '140726100202' },
      { recordId: id, occurredAt: '2026-05-31T17:00:00.000Z' },
    ),
  ])
  expect(await factsOf(id)).toEqual([
    { facet: 'registry.birthDate', value: '1951-03-01', amount: null, since: '0001-01-01', until: null },
    { facet: 'registry.registeredResidence', value: VILLAGE, amount: null, since: '0001-01-01', until: null },
    { facet: 'registry.residence', value: VILLAGE, amount: null, since: '0001-01-01', until: '2026-06-01' },
    { facet: 'registry.residence', value: '140726100202', amount: null, since: '2026-06-01', until: null },
    { facet: 'registry.sex', value: 'FEMALE', amount: null, since: '0001-01-01', until: null },
  ])
})

test('a revoked death never was, and whoever listens hears of both', async () => {
  const id = randomUUID()
  await take([told('registry.person.died', { diedOn: '2026-05-01', source: 'HOSPITAL' }, { recordId: id })])
  expect(heard).toMatchObject([{ facet: 'registry.death', subject: id, since: '2026-05-01' }])
  await hub.subgraph.asHub(({ em }) => em.execute(`delete from insight.feed_position`))
  await take([told('registry.person.deathRevoked', { diedOn: '2026-05-01', source: 'HOSPITAL' }, { recordId: id })])
  expect(await factsOf(id)).toEqual([])
  expect(heard).toHaveLength(2)
})

const grantOf = (members: string[], since: string, monthlyFen: number) =>
  ({ programme: 'MLA', members, grantClass: 'B', monthlyFen, since, area: 'RURAL' }) as const

test('who leaves the members of a grant has it no longer, whoever stays goes on without a seam', async () => {
  const [grant, unit, mother, child] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await take([
    told('assistance.grant.started', grantOf([mother, child], '2026-01-01', 90_000), {
      recordId: grant,
      subjects: [mother, child, unit],
    }),
    told(
      'assistance.grant.changed',
      { ...grantOf([mother], '2026-04-01', 50_000), reason: 'MEMBERS_CHANGED' },
      { recordId: grant, subjects: [mother, unit] },
    ),
  ])
  const isClass = ({ facet }: Record<string, unknown>) => facet === 'assistance.mla.class'
  expect((await factsOf(mother)).filter(isClass)).toMatchObject([{ value: 'B', since: '2026-01-01', until: null }])
  expect((await factsOf(child)).filter(isClass)).toMatchObject([{ since: '2026-01-01', until: '2026-04-01' }])
  expect((await factsOf(unit)).filter(({ facet }) => facet === 'assistance.mla.monthly')).toMatchObject([
    { amount: 90_000, since: '2026-01-01', until: '2026-04-01' },
    { amount: 50_000, since: '2026-04-01', until: null },
  ])
})

test('a grant that is taken back from its first day on never was', async () => {
  const [grant, unit, mother] = [randomUUID(), randomUUID(), randomUUID()]
  await take([
    told('assistance.grant.started', grantOf([mother], '2026-01-01', 90_000), {
      recordId: grant,
      subjects: [mother, unit],
    }),
    told(
      'assistance.grant.ended',
      { programme: 'MLA', until: '2026-01-01', reason: 'ROSTER_REVERSED' },
      { recordId: grant, subjects: [unit] },
    ),
  ])
  expect(await asTable()).toEqual([])
})

test('an old-age allowance that is reinstated goes on as if it had not been stopped', async () => {
  const [grant, elder] = [randomUUID(), randomUUID()]
  const about = { recordId: grant, subjects: [elder] }
  await take([
    told(
      'elderly-care.grant.started',
      { programme: 'OLD_AGE', personId: elder, band: '80', monthlyFen: 10_000, since: '2025-01-01' },
      about,
    ),
    told('elderly-care.grant.ended', { programme: 'OLD_AGE', until: '2026-02-01', reason: 'DEATH' }, about),
    told('elderly-care.grant.resumed', { programme: 'OLD_AGE', since: '2025-01-01', paysArrears: true }, about),
  ])
  expect(await factsOf(elder)).toMatchObject([
    { facet: 'elderly-care.oldAge.band', value: '80', since: '2025-01-01', until: null },
    { facet: 'elderly-care.oldAge.monthly', amount: 10_000, since: '2025-01-01', until: null },
  ])
})

test('a payment is a fact of the month it is for, told twice it is there once', async () => {
  const [payee, item] = [randomUUID(), randomUUID()]
  const paid = told(
    'assistance.payment.paid',
    { scheme: 'MLA', month: '2026-03', amountFen: 45_000 },
    { recordId: item, subjects: [payee, randomUUID()] },
  )
  await take([paid, { ...paid, id: randomUUID() }])
  expect(await factsOf(payee)).toEqual([
    { facet: 'assistance.mla.paid', value: null, amount: 45_000, since: '2026-03-01', until: null },
  ])
})

test('an event that cannot be read is set aside, the events around it become facts, and the freshness says so', async () => {
  const [one, other] = [randomUUID(), randomUUID()]
  await take([
    told('registry.person.registered', person, { recordId: one }),
    told('registry.person.registered', { ...person, sex: 7 } as never, { recordId: randomUUID() }),
    told('registry.person.registered', person, { recordId: other }),
  ])
  expect(await factsOf(one)).toHaveLength(4)
  expect(await factsOf(other)).toHaveLength(4)
  const { insightFreshness } = await hub.ask('{ insightFreshness { subgraph asOf lagSeconds setAside } }')
  const by = Object.fromEntries(insightFreshness.map((source: { subgraph: string }) => [source.subgraph, source]))
  expect(by.registry).toMatchObject({ asOf: expect.any(String), lagSeconds: 0, setAside: 1 })
  expect(by.assistance).toMatchObject({ asOf: null, lagSeconds: null, setAside: 0 })
})

/** Random lives of three people in two grants: joined, changed, suspended, ended, dead and alive again. */
const people = [1, 2, 3].map((n) => `00000000-0000-8000-8000-00000000000${n}`)
const grants = [1, 2].map((n) => `00000000-0000-4000-8000-0000000000a${n}`)
const units = [1, 2].map((n) => `00000000-0000-4000-8000-0000000000b${n}`)
const day = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-01`)
const event = fc.oneof(
  fc
    .record({ person: fc.constantFrom(...people), on: day, isDead: fc.boolean() })
    .map(({ person, on, isDead }) =>
      told(
        isDead ? 'registry.person.died' : 'registry.person.deathRevoked',
        { diedOn: on, source: 'X' },
        { recordId: person },
      ),
    ),
  fc
    .record({
      at: fc.integer({ min: 0, max: 1 }),
      members: fc.subarray(people, { minLength: 1 }),
      on: day,
      what: fc.constantFrom('started', 'changed', 'ended', 'suspended', 'resumed'),
      fen: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ at, members, on, what, fen }) => {
      const about = { recordId: grants[at]!, subjects: [...members, units[at]!] }
      const terms = grantOf(members, on, fen)
      if (what === 'started') return told('assistance.grant.started', terms, about)
      if (what === 'changed') return told('assistance.grant.changed', { ...terms, reason: 'X' }, about)
      if (what === 'ended') return told('assistance.grant.ended', { programme: 'MLA', until: on, reason: 'X' }, about)
      if (what === 'suspended')
        return told('assistance.grant.suspended', { programme: 'MLA', since: on, reason: 'OTHER' }, about)
      return told('assistance.grant.resumed', { programme: 'MLA', since: on, reason: 'OTHER' }, about)
    }),
)

test('however the feeds are cut, the same facts come of them, and no two of one identity hold at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), async (events, pageLength) => {
      await forget()
      await take(events)
      const whole = await asTable()
      await forget()
      await take(events, pageLength)
      expect(await asTable()).toEqual(whole)
      const overlapping = await hub.subgraph.asHub(({ em }) =>
        em.execute(
          `select 1 from insight.fact a join insight.fact b on a.facet = b.facet and a.subject = b.subject and a.key = b.key
             and a.seq < b.seq and daterange(a.since, a.until) && daterange(b.since, b.until)`,
        ),
      )
      expect(overlapping).toEqual([])
    }),
    { numRuns: 25 },
  )
})

const link = fc
  .record({ pair: fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }), isLinked: fc.boolean() })
  .map(({ pair: [alias, canonical], isLinked }) =>
    told(isLinked ? 'registry.person.linked' : 'registry.person.unlinked', {
      alias: alias!,
      canonical: canonical!,
    } as never),
  )
const sex = fc
  .record({ recordId: fc.constantFrom(...people), sex: fc.constantFrom('MALE' as const, 'FEMALE' as const) })
  .map(({ recordId, sex }) => told('registry.person.changed', { ...person, sex }, { recordId }))

test('a hub that is being filled learns the same as one in use, of the same humans once links are followed, and notes no change for an index', async () => {
  const changes = () =>
    hub.subgraph.asHub(({ em }) =>
      em.execute('select count(*)::int as of from insight.cohort_change where facet <> ?', ['@link']),
    )
  const counted = async () => {
    while ((await hub.subgraph.asHub((context) => followLinks(context))) !== null);
    return hub.subgraph.asHub(({ em }) =>
      em.execute(
        `select subject, human, facet, key, value, named, amount::int as amount, division, since::text as since, until::text as until
           from insight.fact order by subject, facet, key, since`,
      ),
    )
  }
  const read = async (peers: Peers) => {
    while ((await hub.subgraph.readFeeds(peers)) > 0);
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(event, link, sex), { minLength: 1, maxLength: 25 }), async (events) => {
      await forget()
      await read(feedsOf(events))
      const inUse = await counted()
      await forget()
      await hub.subgraph.prepareFilling(1_000)
      const before = await changes()
      await read(feedsOf(events, 3))
      expect(await changes()).toEqual(before)
      await hub.subgraph.fillSample({ people: 1_000, seed: 1, shared: new Map(), progress: () => {} })
      expect(await counted()).toEqual(inUse)
    }),
    { numRuns: 25 },
  )
})
