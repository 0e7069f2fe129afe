/**
 * The supergraph that the hub serves, with subgraphs that hold made-up values in place of its own: random operations
 * get what one server with the same values answers, the same gaps for the same reasons included.
 */
import { readFileSync } from 'node:fs'
import { Supergraph as ComposedSupergraph } from '@apollo/federation-internals'
import fc from 'fast-check'
import { type DocumentNode, NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { parseSupergraph } from '../../gateway/src/supergraph.ts'
import { dice, randomQuery } from './random-graph.ts'
import { gapsOf, openWorld, type World } from './world.ts'

const OPERATIONS = Number(process.env.RANDOM_OPERATIONS ?? 300)
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)
const worlds: World[] = []

beforeAll(async () => {
  const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
  const { executable } = parseSupergraph(supergraph)
  const subgraphs = [...ComposedSupergraph.build(executable as DocumentNode).subgraphs()].map((subgraph) => ({
    name: subgraph.name,
    sdl: subgraph.toString(),
  }))
  for (const fails of [false, true]) worlds.push(await openWorld({ supergraph, subgraphs, nulls: true, fails }))
})

test('random operations over our own supergraph get what one server with all the data would answer', async () => {
  let asked = 0
  let acrossDomains = 0
  let withGaps = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), fc.integer({ min: 0, max: 9 }), async (seed, fails, kind) => {
      const world = worlds[fails ? 1 : 0]!
      const { query, variables } = randomQuery(world.schema, dice(seed), kind === 0 ? 'mutation' : 'query')
      if (validate(world.schema, parse(query), rules).length > 0) return
      asked++
      world.calls.length = 0
      const [ours, oracle] = [await world.ask(query, variables), await world.oracle(query, variables)]
      expect(JSON.stringify(ours.data), query).toBe(JSON.stringify(oracle.data))
      expect(gapsOf(ours), query).toEqual(gapsOf(oracle))
      if (new Set(world.calls.map(({ subgraph }) => subgraph)).size > 1) acrossDomains++
      if (oracle.errors !== undefined) withGaps++
    }),
    { numRuns: OPERATIONS },
  )
  expect(asked).toBeGreaterThan(OPERATIONS / 2)
  expect(acrossDomains).toBeGreaterThan(asked / 3)
  expect(withGaps).toBeGreaterThan(asked / 10)
}, 3_600_000)
