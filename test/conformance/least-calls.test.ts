import { expect, test } from 'vitest'
import { benchWorld, WORKLOADS } from '../bench/engine/world.ts'
import { openWorld } from './world.ts'

test('a list of 100 households with members and grants costs six requests, in each of which an entity is asked for once', async () => {
  const world = await openWorld(benchWorld)
  const [overview, list] = WORKLOADS.map(({ asked }) => asked[0]!)
  const { data, errors } = await world.ask(list!.query)
  expect(errors).toBeUndefined()
  expect(data!.households).toHaveLength(100)
  expect(data).toEqual((await world.oracle(list!.query)).data)
  const ofList = world.calls.splice(0)
  // The list, then at the same time what four others know of households and people, then the names in the units.
  expect(ofList.map(({ subgraph }) => subgraph).sort()).toEqual([
    'assistance',
    'communities',
    'elderly',
    'marriage',
    'registry',
    'registry',
  ])
  for (const { variables } of ofList)
    for (const asked of Object.values(variables).filter(Array.isArray)) {
      const texts = asked.map((representation) => JSON.stringify(representation))
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.length).toBeLessThanOrEqual(400)
    }
  await world.ask(overview!.query, overview!.variables)
  expect(world.calls).toHaveLength(6)
})
