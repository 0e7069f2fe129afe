import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { insertInBulk } from '../insert-in-bulk.ts'
import { openTestHub, type TestHub } from '../testing.ts'
import { ledger, Note } from './ledger.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(await ledger())
})
afterAll(() => hub.close())

const note = (more = {}) => ({
  id: randomUUID(),
  division: '140502000000',
  personId: randomUUID(),
  text: '张三丰',
  amountFen: 1,
  state: 'OPEN',
  validFrom: '2026-01-01',
  ...more,
})
const insert = (context: Context, rows: object[]) => insertInBulk(context.em, Note, rows as never)
const counted = () => hub.subgraph.asHub(({ em }) => em.count(Note, {}))

test('rows written in bulk are seen by whatever the same transaction asks next', async () => {
  const before = await counted()
  await hub.subgraph.asHub(async (context) => {
    const ids = await insert(context, [note(), note()])
    expect(await context.em.count(Note, { id: { $in: ids as string[] } })).toBe(2)
    await insert(context, [note()])
  })
  expect(await counted()).toBe(before + 3)
})

test('what the database has against the last of them is thrown before the commit, and nothing is kept', async () => {
  const [before, one] = [await counted(), note()]
  const done = hub.subgraph.asHub(async (context) => {
    await insert(context, [one])
    await insert(context, [note(), one])
  })
  await expect(done).rejects.toMatchObject({ code: '23505' })
  expect(await counted()).toBe(before)
})

test('the first error is thrown, not that of a statement which failed for its sake', async () => {
  const [before, one] = [await counted(), note()]
  const done = hub.subgraph.asHub(async (context) => {
    await insert(context, [one, one])
    await context.em.count(Note, {})
  })
  await expect(done).rejects.toMatchObject({ code: '23505' })
  const next = hub.subgraph.asHub(async (context) => {
    await insert(context, [one, one])
    await insert(context, [note()])
    throw new Error('never reached')
  })
  await expect(next).rejects.toMatchObject({ code: '23505' })
  expect(await counted()).toBe(before)
})
