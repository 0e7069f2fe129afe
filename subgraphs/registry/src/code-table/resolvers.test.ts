import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { codeTables } from '@civil-affairs/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

test('every code table is served whole, with its labels in Chinese', async () => {
  const answer = await hub.ask(`{ codeTables { id name title source verified entries { code label } } }`)
  expect(answer.codeTables).toHaveLength(codeTables.length)
  for (const [at, table] of codeTables.entries()) {
    expect(answer.codeTables[at]).toMatchObject({ id: table.id, name: table.name, source: table.source })
    expect(answer.codeTables[at].entries).toEqual(table.entries.map(({ code, label }) => ({ code, label })))
    expect(answer.codeTables[at].entries.length).toBeLessThanOrEqual(200)
  }
})

test('a table is found by the number of its standard and by its name', async () => {
  const { byId, byName, none } = await hub.ask(
    `{ byId: codeTable(id: "GB/T 4761") { name } byName: codeTable(id: "familyRelation") { id } none: codeTable(id: "GB/T 0") { id } }`,
  )
  expect({ byId, byName, none }).toEqual({ byId: { name: 'familyRelation' }, byName: { id: 'GB/T 4761' }, none: null })
})

test.each([
  ['GB/T 3304', '维', ['05']],
  ['GB/T 3304', ' tj ', ['15']],
  ['GB/T 2261.1', '２', ['2']],
  ['GB/T 4761', '孙媳', ['45']],
  ['GB/T 4761', '没有', []],
])('in %s, %j finds %j', async (id, search, codes) => {
  const { codeTable } = await hub.ask(
    `query ($id: ID!, $search: String) { codeTable(id: $id) { entries(search: $search) { code aliases } } }`,
    { id, search },
  )
  expect(codeTable.entries.map((entry: { code: string }) => entry.code)).toEqual(codes)
})

test('it is answered without the database', async () => {
  const statements = await hub.countStatements(() => hub.ask(`{ codeTable(id: "GB/T 3304") { entries { code } } }`))
  const bare = await hub.countStatements(() => hub.ask(`{ __typename }`))
  expect(statements).toBe(bare)
})
