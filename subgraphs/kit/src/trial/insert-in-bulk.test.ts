import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { insertInBulk, insertTogether } from '../insert-in-bulk.ts'
import { eventRows, OutboxEvent } from '../outbox.ts'
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

const awkward = [
  '',
  ' ',
  'null',
  'NULL',
  '"',
  '\\',
  "'",
  '{a,b}',
  '$$',
  '$r$',
  '\r\n',
  '张"三\\丰',
  '\\"',
  '%s ? ?? :a',
  '\u001e',
  '\u001f',
  'a\u001fb',
]

test('rows come back as they were written, whatever their texts, with what is null and what is the same in all', async () => {
  const now = new Date('2026-06-15T01:02:03.456Z')
  const written = [
    ...awkward.map((text, at) =>
      note({
        text,
        tags: at % 3 === 0 ? null : [text, ...awkward],
        facts: at % 2 === 0 ? null : { [text]: [text, null] },
      }),
    ),
    note({ tags: [], facts: [], validTo: '2026-02-01', amountFen: -9_007_199_254_740_991 }),
    note({ facts: 'null', updatedAt: now }),
    note({ facts: false, createdAt: now, version: 7 }),
    note({ facts: 0 }),
  ]
  await hub.subgraph.asHub((context) => insert(context, written))
  for (const row of written)
    await hub.subgraph.asHub((context) => insert(context, [{ ...row, id: randomUUID(), personId: row.id }]))
  const same = written.map((row) => ({
    ...row,
    id: randomUUID(),
    personId: randomUUID(),
    text: '"同"',
    tags: ['"', '\\'],
    facts: { a: '"\\' },
  }))
  await hub.subgraph.asHub((context) => insert(context, same))
  const kept = await hub.subgraph.asHub(({ em }) => em.find(Note, {}))
  for (const row of [...written, ...same]) {
    const found = kept.find(({ id }) => id === row.id)!
    const expected = { version: 1, validTo: null, tags: null, facts: null, ...row }
    expect(found).toMatchObject(expected)
    const alone = kept.find(({ personId }) => personId === row.id)
    if (alone !== undefined) expect(alone).toMatchObject({ ...expected, id: alone.id, personId: row.id })
  }
})

test('few values that come often come back in the rows that had them', async () => {
  const days = ['2026-02-01', null, '2026-12-31']
  const written = Array.from({ length: 140 }, (_, at) =>
    note({
      text: awkward[at % awkward.length],
      validTo: days[at % 3],
      amountFen: [-1, 0, 9_007_199_254_740_991][at % 3],
      updatedAt: new Date(Date.UTC(2026, at % 2, 3, 4, 5, 6, 7)),
    }),
  )
  await hub.subgraph.asHub((context) => insert(context, written))
  const kept = new Map((await hub.subgraph.asHub(({ em }) => em.find(Note, {}))).map((one) => [one.id, one]))
  for (const row of written) expect(kept.get(row.id)).toMatchObject(row)
})

test('a text between whose rows the database would see others is one row all the same', async () => {
  const written = ['', '\u001e', 'a\u001fb'].map((text) => note({ text }))
  for (const row of written)
    await hub.subgraph.asHub((context) => insert(context, [row, note({ text: 'plain' }), note({ text: '' })]))
  const kept = new Map((await hub.subgraph.asHub(({ em }) => em.find(Note, {}))).map((one) => [one.id, one]))
  for (const row of written) expect(kept.get(row.id)).toMatchObject(row)
})

test('rows of several entities are written in one statement, all of them or none', async () => {
  const [before, one, two] = [await counted(), note(), note()]
  const told = ({ id, personId, division }: ReturnType<typeof note>) => ({
    entity: OutboxEvent,
    rows: eventRows('registry.person.deathRevoked', [
      { recordId: id, division, subjects: [personId], data: { diedOn: '2026-01-01', source: 'test' } },
    ]),
  })
  const write = (rows: object[], event: ReturnType<typeof note>) =>
    hub.subgraph.asHub(({ em }) => insertTogether(em, [{ entity: Note, rows: rows as never }, told(event)]))
  const events = () => hub.subgraph.asHub(({ em }) => em.count(OutboxEvent, { recordId: { $in: [one.id, two.id] } }))
  await hub.subgraph.asHub(({ em }) => insertTogether(em, [{ entity: Note, rows: [] }]))
  expect(await hub.countStatements(() => write([one], one))).toBe(await hub.countStatements(() => insertOne(note())))
  expect([await counted(), await events()]).toEqual([before + 2, 1])
  await expect(write([two, one], two)).rejects.toMatchObject({ code: '23505' })
  expect([await counted(), await events()]).toEqual([before + 2, 1])
})

const insertOne = (row: object) => hub.subgraph.asHub((context) => insert(context, [row]))

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
