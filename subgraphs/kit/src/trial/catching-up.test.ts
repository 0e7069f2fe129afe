import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type CatchingUp, keepCatchingUp } from '../catching-up.ts'
import { openLog } from '../log.ts'
import { record } from '../outbox.ts'
import { openTestDatabase, openTestHub, peersOf, type TestHub } from '../testing.ts'
import { ledger } from './ledger.ts'

const server = process.env.TEST_DATABASE_URL
let database: Awaited<ReturnType<typeof openTestDatabase>>
let teller: TestHub
let listener: TestHub
let catching: CatchingUp | null = null
let heard: string[] = []
/** What is left to conclude, and how long the next piece of it takes. */
let left = 0
let piece: () => Promise<void> = async () => {}
/** What the slice does before it knows whether anything is left. */
let look: () => Promise<void> = async () => {}
/** How often the other slice was asked. */
let asked = 0

beforeAll(async () => {
  database = await openTestDatabase()
  teller = await openTestHub(await ledger('registry'), { database })
  const listening = await ledger('ledger', {
    consumes: {
      'registry.person.died': async (_, { recordId }) => {
        heard.push(recordId)
        left = 3
      },
    },
    derive: async () => {
      await look()
      if (left === 0) return false
      await piece()
      left--
      return true
    },
  })
  const [note] = listening.slices
  const other = { ...note!, name: 'other', schema: '', resolvers: {}, entities: [], consumes: {} }
  const derive = async () => {
    asked++
    return false
  }
  listener = await openTestHub({ ...listening, slices: [...listening.slices, { ...other, derive }] }, { database })
})
afterEach(() => catching?.stop())
afterAll(async () => {
  await teller.close()
  await listener.close()
  await database.close()
})

async function die(): Promise<string> {
  const recordId = randomUUID()
  await teller.subgraph.asHub(async ({ em }) => {
    record(em, 'registry.person.died', {
      recordId,
      division: '140502000000',
      subjects: [randomUUID()],
      data: { diedOn: '2026-06-01', source: 'CREMATION' },
    })
  })
  return recordId
}
function start() {
  heard = []
  const peers = { ...peersOf(teller.subgraph), areOneDatabase: true }
  catching = keepCatchingUp(listener.subgraph, peers, openLog('ledger', 'silent'), 20)
  return catching
}

test('a subgraph has caught up when all is read and all is concluded from it', async () => {
  await die()
  await start().caughtUp
  expect([heard.length, left]).toEqual([1, 0])
})

test('a slice that takes long to find nothing left does not cost the others their turn', async () => {
  look = () => sleep(1_100)
  try {
    const before = asked
    await listener.subgraph.catchUp(peersOf(teller.subgraph))
    expect(asked).toBeGreaterThan(before)
  } finally {
    look = async () => {}
  }
})

test.skipIf(server === undefined)(
  'a conclusion that takes long keeps neither the feeds nor other conclusions waiting',
  async () => {
    const slow = Promise.withResolvers<void>()
    piece = () => slow.promise
    const first = await die()
    let isUp = false
    void start().caughtUp.then(() => {
      isUp = true
    })
    await vi.waitFor(() => expect(heard).toEqual([first]))
    const second = await die()
    await vi.waitFor(() => expect(heard).toEqual([first, second]), 5_000)
    const before = asked
    await die()
    await vi.waitFor(() => expect(asked).toBeGreaterThan(before), 5_000)
    expect([left, isUp]).toEqual([3, false])
    slow.resolve()
    await catching!.caughtUp
    expect(left).toBe(0)
  },
)

test.skipIf(server === undefined)(
  'while nothing is committed neither feeds are read nor anything concluded, and at once when something is',
  async () => {
    await die()
    await start().caughtUp
    // The position was written; once more all is read, and nothing found.
    await sleep(300)
    teller.statements.length = 0
    const before = asked
    await sleep(500)
    // A reading costs four; the server's own helpers may commit something once.
    expect(teller.statements.length).toBeLessThan(10)
    expect(asked - before).toBeLessThan(5)
    const open = Promise.withResolvers<void>()
    const last = teller.subgraph.asHub(async ({ em }) => {
      record(em, 'registry.person.died', {
        recordId: 'late',
        division: '140502000000',
        subjects: [randomUUID()],
        data: { diedOn: '2026-06-01', source: 'CREMATION' },
      })
      await em.flush()
      await open.promise
    })
    await sleep(200)
    expect(heard).not.toContain('late')
    open.resolve()
    await last
    await vi.waitFor(() => expect(heard).toContain('late'))
  },
)
