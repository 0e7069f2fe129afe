import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustHoldNoTransaction } from '../context.ts'
import { openDatabase } from '../database.ts'
import { EVENTS_A_PAGE, FEED_START } from '../feed.ts'
import { FeedPosition, FeedSetAside } from '../feed-consumer.ts'
import { identitySigner, newSigningKey } from '../identity.ts'
import { claimPerson, openClaim, type PersonClaim } from '../identity-claim.ts'
import { lockPersons } from '../linked-persons.ts'
import { openLog } from '../log.ts'
import { record, recordMany } from '../outbox.ts'
import { remotePeers } from '../remote-peer.ts'
import { serveSubgraph } from '../serve.ts'
import { consumeMany } from '../slice.ts'
import { officer, openTestDatabase, openTestHub, peersOf, settle, shown, type TestHub } from '../testing.ts'
import { ledger, Note } from './ledger.ts'

type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>
let database: TestDatabase
let teller: TestHub
let listener: TestHub
const heard: { event: string; times: number }[] = []
const opened: PersonClaim[] = []
/** How many revocations each transaction of the listener took. */
const together: number[] = []
const BAD = '00000000-0000-8000-8000-000000000bad'
/** How many more times the listener finds its rows locked. */
let locked = 0

beforeAll(async () => {
  database = await openTestDatabase()
  teller = await openTestHub(await ledger('registry'), { database })
  const listening = await ledger('ledger', {
    consumes: {
      'registry.person.died': async (context, event) => {
        if (event.subjects.includes(BAD)) throw new RangeError('张三 cannot be read')
        if (locked > 0) {
          locked--
          throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
        }
        await context.em.nativeDelete(Note, { personId: event.subjects[0]! })
        heard.push({ event: event.id, times: heard.filter((one) => one.event === event.id).length + 1 })
      },
      'registry.person.deathRevoked': consumeMany(async (context, events) => {
        for (const { subjects } of events)
          context.em.create(Note, {
            personId: subjects[0]!,
            text: 'revoked',
            amountFen: 0,
            state: 'OPEN',
            validFrom: '2026-06-01',
            validTo: null,
            division: '140502000000',
          } as never)
        await context.em.flush()
        together.push(events.length)
        if (events.some(({ subjects }) => subjects.includes(BAD))) throw new RangeError('张三 cannot be read')
      }),
    },
  })
  listener = await openTestHub(
    {
      ...listening,
      takesClaims: async (context, claims) =>
        void opened.push(...claims.map((claim) => openClaim(context.keys, claim)!)),
    },
    { database },
  )
})
afterAll(async () => {
  await teller.close()
  await listener.close()
  await database.close()
})

const die = (personId: string) =>
  teller.subgraph.asHub(async (context) => {
    record(context.em, 'registry.person.died', {
      recordId: randomUUID(),
      division: '140502000000',
      subjects: [personId],
      data: { diedOn: '2026-06-01', source: 'CREMATION' },
    })
  })
const revoke = (personId: string) =>
  teller.subgraph.asHub(async (context) => {
    record(context.em, 'registry.person.deathRevoked', {
      recordId: randomUUID(),
      division: '140502000000',
      subjects: [personId],
      data: { diedOn: '2026-06-01', source: 'CREMATION' },
    })
  })
const both = () => settle(listener.subgraph, teller.subgraph)

describe('the feed', () => {
  test('tells each event once, in order, also when it is read again and again', async () => {
    heard.length = 0
    await die(randomUUID())
    await die(randomUUID())
    await both()
    await both()
    const { events } = await teller.subgraph.readFeed(FEED_START)
    expect(heard.map(({ event }) => event)).toEqual(events.map(({ id }) => id))
    expect(Object.keys(events[0]!).sort()).toEqual([
      'cursor',
      'data',
      'division',
      'id',
      'occurredAt',
      'recordId',
      'subjects',
      'type',
    ])
  })

  test('is applied anew from the kept position after a crash before the commit, and never twice', async () => {
    heard.length = 0
    await die(randomUUID())
    const peers = peersOf(teller.subgraph)
    const crashing = {
      names: peers.names,
      find: () => ({
        ...teller.subgraph,
        readFeed: async () => {
          throw new Error('killed')
        },
      }),
    }
    await expect(listener.subgraph.catchUp(crashing as never)).rejects.toThrow('killed')
    expect(heard).toHaveLength(0)
    await both()
    expect(heard).toHaveLength(1)
  })

  test('goes on past an event that cannot be applied, which is set aside without the words of its error', async () => {
    heard.length = 0
    await die(BAD)
    await die(randomUUID())
    await both()
    expect(heard).toHaveLength(1)
    const [aside] = await listener.subgraph.asHub((context) => context.em.find(FeedSetAside, {}))
    expect(aside).toMatchObject({ type: 'registry.person.died', reason: 'RangeError', source: 'registry' })
    expect((await listener.subgraph.health()).setAside).toBe(1)
  })

  test('brings an event again that met a lock, and sets nothing aside for it', async () => {
    heard.length = 0
    locked = 1
    await die(randomUUID())
    await shown(teller.subgraph)
    await expect(listener.subgraph.catchUp(peersOf(teller.subgraph))).rejects.toThrow('deadlock')
    await both()
    expect(heard).toHaveLength(1)
    expect((await listener.subgraph.health()).setAside).toBe(1)
  })

  test('is taken many events at a time where a consumer can, each of them once and none lost to a bad one', async () => {
    const before = (await listener.subgraph.health()).setAside
    const good = [randomUUID(), randomUUID(), randomUUID()]
    for (const personId of [good[0]!, BAD, good[1]!, good[2]!]) await revoke(personId)
    await both()
    const kept = await listener.subgraph.asHub((context) =>
      context.em.find(Note, { personId: { $in: [...good, BAD] } }),
    )
    expect(kept.map(({ personId }) => personId).toSorted()).toEqual(good.toSorted())
    expect(together[0]).toBe(4)
    expect((await listener.subgraph.health()).setAside).toBe(before + 1)
    together.length = 0
    const more = [randomUUID(), randomUUID()]
    for (const personId of more) await revoke(personId)
    await both()
    await both()
    expect(together).toEqual([2])
  })

  test('is applied in batches, in order, and a bad event in the middle takes no other with it', async () => {
    const [gone, back, kept] = [randomUUID(), randomUUID(), randomUUID()]
    const many = Array.from({ length: 40 }, () => randomUUID())
    const told = [
      ...[gone, ...many.slice(0, 20)].map((id) => ['registry.person.deathRevoked', id] as const),
      ['registry.person.died', gone] as const,
      ['registry.person.died', BAD] as const,
      ['registry.person.died', back] as const,
      ...[back, kept, ...many.slice(20)].map((id) => ['registry.person.deathRevoked', id] as const),
    ]
    const tell = () =>
      teller.subgraph.asHub(async (context) => {
        for (const [type, personId] of told)
          record(context.em, type, {
            recordId: randomUUID(),
            division: '140502000000',
            subjects: [personId],
            data: { diedOn: '2026-06-01', source: 'CREMATION' },
          })
      })
    const aside = async () => (await listener.subgraph.health()).setAside
    const before = await aside()
    await tell()
    await both()
    expect(await aside()).toBe(before + 1)
    const noted = await listener.subgraph.asHub((context) =>
      context.em.find(Note, { personId: { $in: [gone, back, kept, BAD, ...many] } }),
    )
    expect(noted.map(({ personId }) => personId).toSorted()).toEqual([back, kept, ...many].toSorted())
  })

  test('costs one transaction a batch, however many events it holds', async () => {
    await both()
    await teller.subgraph.asHub(async (context) => {
      for (let at = 0; at < 60; at++)
        record(context.em, 'registry.person.died', {
          recordId: randomUUID(),
          division: '140502000000',
          subjects: [randomUUID()],
          data: { diedOn: '2026-06-01', source: 'CREMATION' },
        })
    })
    await shown(teller.subgraph)
    heard.length = 0
    listener.statements.length = 0
    await listener.subgraph.catchUp(peersOf(teller.subgraph))
    expect(heard).toHaveLength(60)
    // Every transaction is told once whose it is.
    const opened = listener.statements.filter((sql) => sql.includes('hub.actor'))
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.length).toBeLessThanOrEqual(3)
    // Its own statement an event, and those of the few transactions.
    expect(listener.statements.length).toBeLessThan(60 + 20)
  })

  test('that is far behind is read ahead of what is applied; where that breaks off, each event still comes once', async () => {
    await both()
    together.length = 0
    heard.length = 0
    const many = Array.from({ length: 2 * EVENTS_A_PAGE + 500 }, () => randomUUID())
    const event = (personId: string) => ({
      recordId: randomUUID(),
      division: '140502000000',
      subjects: [personId],
      data: { diedOn: '2026-06-01', source: 'CREMATION' as const },
    })
    const revoked = many.map(event)
    await teller.subgraph.asHub(async ({ em }) => {
      await recordMany(em, 'registry.person.deathRevoked', revoked.slice(0, EVENTS_A_PAGE + 10))
      await recordMany(em, 'registry.person.died', [event(randomUUID())])
      await recordMany(em, 'registry.person.deathRevoked', revoked.slice(EVENTS_A_PAGE + 10))
    })
    await shown(teller.subgraph)
    const acts: string[] = []
    const peers = {
      names: ['registry'],
      find: () => ({
        ...teller.subgraph,
        async readFeed(after: string, types: readonly string[]) {
          acts.push('asked')
          const page = await teller.subgraph.readFeed(after, types)
          acts.push('read')
          return page
        },
      }),
    } as never
    const kept = () => listener.subgraph.asHub(({ em }) => em.count(Note, { personId: { $in: many } }))

    locked = Number.POSITIVE_INFINITY
    await expect(listener.subgraph.readFeeds(peers)).rejects.toThrow('deadlock')
    // The third page was read while the second could not be applied, but for what stood before the event.
    expect(acts).toEqual(Array(3).fill(['asked', 'read']).flat())
    expect(await kept()).toBe(EVENTS_A_PAGE + 10)
    locked = 0
    expect(await listener.subgraph.readFeeds(peers)).toBe(many.length + 1 - (EVENTS_A_PAGE + 10))
    expect(await kept()).toBe(many.length)
    expect(heard.map(({ times }) => times)).toEqual([1])
    expect(await listener.subgraph.readFeeds(peers)).toBe(0)
  })

  test('keeps events out that are not in the vocabulary, or carry more than they should', async () => {
    const tell = (type: string, data: object) =>
      teller.subgraph.asHub(async (context) => {
        record(context.em, type as 'registry.person.died', {
          recordId: 'x',
          division: '140000000000',
          subjects: [],
          data: data as never,
        })
      })
    await expect(tell('registry.person.smiled', {})).rejects.toThrow('registry.person.smiled')
    await expect(tell('registry.person.died', { diedOn: '2026-06-01', source: 'X', name: '张三' })).rejects.toThrow()
  })

  test.runIf(process.env.TEST_DATABASE_URL)('never skips an event whose transaction commits late', async () => {
    const late = await openDatabase({ url: database.url! })
    const orm = late.openOrm({ schema: 'registry', entities: [] })
    const em = orm.em.fork()
    await em.begin()
    const id = randomUUID()
    await (em as never as { execute(sql: string, values: unknown[]): Promise<unknown> }).execute(
      `insert into registry.outbox (id, type, subjects, division, record_id, data, occurred_at)
       values (?, 'registry.person.died', '["${randomUUID()}"]', '140000000000', 'late', '{"diedOn":"2026-06-01","source":"X"}', now())`,
      [id],
    )
    await die(randomUUID()) // commits first, with the higher number
    heard.length = 0
    await listener.subgraph.catchUp(peersOf(teller.subgraph))
    expect(heard).toHaveLength(0)
    await em.commit()
    await both()
    expect(heard).toHaveLength(2)
    expect(heard[0]!.event).toBe(id)
    await orm.close()
    await late.close()
  })

  test('a transaction does not wait for another subgraph', async () => {
    await expect(
      teller.subgraph.asHub(async () => {
        mustHoldNoTransaction('ledger')
      }),
    ).rejects.toThrow(/registry has a transaction open and must not wait for ledger/)
    await expect(teller.subgraph.asHub(() => listener.subgraph.catchUp(peersOf(teller.subgraph)))).rejects.toThrow(
      /must not wait/,
    )
  })
})

// The engine in process does one transaction at a time.
test.skipIf(process.env.TEST_DATABASE_URL === undefined)(
  'who decides about a person keeps others of the same subgraph waiting, and no other subgraph of the same database',
  async () => {
    const person = randomUUID()
    const decided = Promise.withResolvers<void>()
    const deciding = Promise.withResolvers<void>()
    const first = teller.subgraph.asHub(async (context) => {
      await lockPersons(context, [person])
      deciding.resolve()
      await decided.promise
    })
    await deciding.promise
    const decide = ({ subgraph }: TestHub) =>
      subgraph.asHub(async (context) => {
        await context.em.execute(`set local lock_timeout = '500ms'`)
        await lockPersons(context, [randomUUID(), person])
      })
    try {
      await decide(listener)
      await expect(decide(teller)).rejects.toMatchObject({ code: '55P03' })
    } finally {
      decided.resolve()
      await first
    }
    await decide(teller)
  },
)

describe('identity claims', () => {
  test('reach the registry sealed, are acknowledged, and leave no name behind', async () => {
    const claim = { document: { type: 'RESIDENT_ID' as const, number: '140502195603120014' }, name: '张三' }
    const [first, second] = await teller.subgraph.asHub(async (context) => [
      claimPerson(context, claim, 'registry:test:1'),
      claimPerson(context, claim, 'registry:test:2'),
    ])
    expect(first).toBe(second)
    const pending = await teller.subgraph.pendingClaims()
    expect(JSON.stringify(pending)).not.toContain('张三')
    await both()
    expect(opened).toHaveLength(2)
    expect(opened[0]).toMatchObject(claim)
    expect(await teller.subgraph.pendingClaims()).toEqual([])
  })
})

describe('over HTTP', () => {
  test('the gateway is let in by its signature, a peer by the feed secret, and nobody else', async () => {
    const signer = identitySigner(newSigningKey())
    const stranger = identitySigner(newSigningKey())
    const feedSecret = 'a secret of sixteen'
    const app = serveSubgraph(teller.subgraph, {
      gatewayKeyPem: signer.publicKeyPem,
      feedSecret,
      log: openLog('test', 'silent'),
    })
    const url = await app.listen({ port: 0 })
    const ask = async (token: string | null) => {
      const headers = {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      }
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: '{ __typename }' }),
      })
      return { status: response.status, text: await response.text() }
    }
    expect(await ask(await signer.sign(officer, 'registry'))).toEqual({
      status: 200,
      text: '{"data":{"__typename":"Query"}}',
    })
    for (const token of [
      null,
      'nonsense',
      feedSecret,
      await signer.sign(officer, 'ledger'),
      await stranger.sign(officer, 'registry'),
    ])
      expect((await ask(token)).status).toBe(401)
    expect((await fetch(`${url}/feed?after=${FEED_START}`)).status).toBe(401)
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)

    const peers = remotePeers(new Map([['registry', url]]), feedSecret)
    expect((await peers.find('registry')!.readFeed(FEED_START)).events).toEqual(
      (await teller.subgraph.readFeed(FEED_START)).events,
    )
    const strangers = remotePeers(new Map([['registry', url]]), 'another secret of 16')
    await expect(strangers.find('registry')!.readFeed(FEED_START)).rejects.toThrow('registry answered 401')
    await peers.close()
    await strangers.close()
    await app.close()
  })

  test('the position of a feed survives a restart of its reader', async () => {
    const position = await listener.subgraph.asHub((context) =>
      context.em.findOne(FeedPosition, { source: 'registry' }),
    )
    expect((await listener.subgraph.health()).feeds).toMatchObject([{ source: 'registry', cursor: position!.cursor }])
  })
})
