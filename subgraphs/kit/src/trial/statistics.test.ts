import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertInBulk } from '../insert-in-bulk.ts'
import { renewStatistics } from '../statistics.ts'
import { openTestHub, type TestHub } from '../testing.ts'
import { ledger, Note } from './ledger.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(await ledger())
})
afterAll(() => hub.close())

/** Pages of the table when the planner last looked at it; none where it never did. */
async function seen(): Promise<number> {
  // Outside the transaction: the engine in process has one connection.
  await renewStatistics(await hub.subgraph.asHub(async ({ runtime }) => runtime))
  const [row] = await hub.subgraph.asHub(({ em }) =>
    em.execute<{ pages: number }[]>(`select relpages as pages from pg_class where oid = 'ledger.note'::regclass`),
  )
  return row!.pages
}
const write = (rows: number) =>
  hub.subgraph.asHub(({ em }) =>
    insertInBulk(
      em,
      Note,
      Array.from({ length: rows }, () => ({
        id: randomUUID(),
        division: '140502000000',
        personId: randomUUID(),
        text: '某某'.repeat(50),
        amountFen: 1,
        state: 'OPEN',
        validFrom: '2026-01-01',
      })),
    ),
  )

test('the planner is told of a table when it has grown to more than four times what it was', async () => {
  expect(await seen()).toBe(0)
  await write(1_000)
  const first = await seen()
  expect(first).toBeGreaterThan(16)
  await write(2_000)
  expect(await seen()).toBe(first)
  await write(2_000)
  expect(await seen()).toBeGreaterThan(4 * first)
})
