import { openLog, openSubgraph, type Subgraph, sampleKeys } from '@civil-affairs/kit'
import { openTestDatabase } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingAside, wavesOf } from './filling.ts'
import { heardOf } from './reading.ts'
import { importSubgraphs, SUBGRAPH_PACKAGES } from './subgraph-packages.ts'

let database: Awaited<ReturnType<typeof openTestDatabase>>
let subgraphs: Subgraph[]
const names = (some: readonly Subgraph[]) => some.map(({ definition }) => definition.name)

beforeAll(async () => {
  database = await openTestDatabase()
  const log = openLog('filling', 'silent')
  subgraphs = (await importSubgraphs(SUBGRAPH_PACKAGES)).map((one) =>
    openSubgraph(one, { database, keys: sampleKeys, log }),
  )
})
afterAll(async () => {
  for (const subgraph of subgraphs) await subgraph.close()
  await database.close()
})

test('exchange and insight stand aside: no programme hears of them', () => {
  expect(names([...standingAside(subgraphs)])).toEqual(['exchange', 'insight'])
})

test('programmes that do not build on each other fill together, in the order of the list', () => {
  const waves = wavesOf(subgraphs, standingAside(subgraphs))
  expect(names(waves.flat())).toEqual(names(subgraphs))
  expect(waves.map(names)).toContainEqual(['registry'])
  expect(waves.map(names)).toContainEqual(['assistance', 'marriage-funeral'])
})

test('nobody fills beside, or before, one that comes earlier and that it hears of', () => {
  const waves = wavesOf(subgraphs, standingAside(subgraphs))
  const waveOf = (one: Subgraph) => waves.findIndex((wave) => wave.includes(one))
  for (const [at, one] of subgraphs.entries())
    for (const heard of heardOf(one, subgraphs.slice(0, at)))
      expect(waveOf(heard), `${names([heard])} before ${names([one])}`).toBeLessThan(waveOf(one))
})
