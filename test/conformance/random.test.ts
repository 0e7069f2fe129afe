import fc from 'fast-check'
import { NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { dice, randomGraph, randomQuery } from './random-graph.ts'
import { gapsOf, openWorld, type World } from './world.ts'

const OPERATIONS = Number(process.env.RANDOM_OPERATIONS ?? 250)
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)
const worlds = new Map<number, Promise<World>>()
const worldOf = (seed: number, nulls: boolean) => {
  const key = seed * 2 + (nulls ? 1 : 0)
  if (!worlds.has(key)) worlds.set(key, openWorld({ ...randomGraph(seed), nulls }))
  return worlds.get(key)!
}

test('over random supergraphs, random queries get what one server with all the data would answer', async () => {
  let asked = 0
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.boolean(),
      fc.boolean(),
      async (graphSeed, querySeed, nulls, mutates) => {
        const world = await worldOf(graphSeed, nulls)
        const { query, variables } = randomQuery(world.schema, dice(querySeed), mutates ? 'mutation' : 'query')
        if (validate(world.schema, parse(query), rules).length > 0) return
        asked++
        const [ours, oracle] = await Promise.all([world.ask(query, variables), world.oracle(query, variables)])
        expect(JSON.stringify(ours.data), query).toBe(JSON.stringify(oracle.data))
        expect(gapsOf(ours), query).toEqual(gapsOf(oracle))
      },
    ),
    { numRuns: OPERATIONS },
  )
  expect(asked).toBeGreaterThan(OPERATIONS / 3)
}, 3_600_000)

test('no fetch asks for the same entity twice, and each subgraph is asked once a wave', async () => {
  const world = await worldOf(3, false)
  for (let seed = 1; seed <= 150; seed++) {
    const { query, variables } = randomQuery(world.schema, dice(seed), 'query')
    if (validate(world.schema, parse(query), rules).length > 0) continue
    world.calls.length = 0
    await world.ask(query, variables)
    for (const call of world.calls)
      for (const list of Object.values(call.variables).filter(Array.isArray)) {
        const texts = list.map((representation) => JSON.stringify(representation))
        expect(new Set(texts).size).toBe(texts.length)
      }
  }
})
