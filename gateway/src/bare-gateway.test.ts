import { openLog } from '@civil-affairs/kit'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBareGateway } from './bare-gateway.ts'
import { composeSdl } from './compose.ts'
import { enforcementIndex, mustEnforce } from './enforcement.ts'
import { foreignSource } from './remote-source.ts'
import { parseSupergraph } from './supergraph.ts'
import { openTrialHub, type TrialHub } from './testing.ts'

let hub: TrialHub
let app: FastifyInstance
const log = openLog('trial', 'silent')
beforeAll(async () => {
  hub = await openTrialHub()
  app = await openBareGateway({
    supergraph: hub.supergraph,
    sources: [hub.places, hub.people].map(({ name, url }) => foreignSource(name, `${url}/graphql`)),
    permissive: false,
    log,
  })
})
afterAll(async () => {
  await app.close()
  await hub.close()
})

const ask = async (payload: object) => {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload })
  return { status: response.statusCode, body: response.json(), text: response.body }
}

test('the engine alone answers over foreign subgraphs, and tells them nothing of who asks', async () => {
  hub.places.tokens.length = 0
  const { body } = await ask({
    query: 'query ($code: ID!) { place(code: $code) { code: name population residents { nick } } __typename }',
    variables: { code: '14' },
  })
  expect(body).toEqual({
    data: {
      place: { code: 'Place 14', population: 7, residents: [{ nick: 'N14-1' }, { nick: 'N14-2' }] },
      __typename: 'Query',
    },
  })
  expect(hub.places.tokens).toEqual([''])
})

test('what is wrong with a request is told in code, without words of the subgraphs', async () => {
  expect((await ask({ query: '{ plaice }' })).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect((await ask({ query: '{' })).body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED')
  expect((await ask({ operationName: 'x' })).status).toBe(400)
  expect((await ask({ query: 'query A { places { code } } query B { places { name } }' })).body.errors).toHaveLength(1)
  hub.places.behaviour = 'fails with 500'
  const { body, text } = await ask({ query: '{ place(code: "14") { name } }' })
  hub.places.behaviour = 'answers'
  expect(body).toMatchObject({ data: { place: null }, extensions: { degraded: ['places'] } })
  expect(text).not.toMatch(/hunter2|127\.0\.0\.1/)
})

const secured = parseSupergraph(
  composeSdl([
    {
      name: 'one',
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@requiresScopes", { name: "@authenticated", as: "@named" }])
        scalar federation__Scope
        type Query { a: Int @requiresScopes(scopes: [["x"]]) b: V } type V @named { x: Int }`,
    },
  ]).supergraph!,
)

test('every rule of access that is taken out of the plan stands in the index, under whatever name the file gives it', () => {
  const index = enforcementIndex(secured)
  expect([...index].map(([place, rules]) => [place, rules.map(({ directive }) => directive)])).toEqual([
    ['Query.a', ['requiresScopes']],
    ['V', ['authenticated']],
  ])
  expect(() => mustEnforce(secured, index, new Set(['authenticated', 'requiresScopes']))).not.toThrow()
  const without = new Map([...index].filter(([place]) => place !== 'V'))
  expect(() => mustEnforce(secured, without, new Set(['authenticated', 'requiresScopes']))).toThrow('@named V')
})

test('a graph with rules that nobody enforces is served only where that is asked for', async () => {
  const sources = [foreignSource('one', 'http://127.0.0.1:1/graphql')]
  await expect(openBareGateway({ supergraph: secured, sources, permissive: false, log })).rejects.toThrow('Query.a')
  const permissive = await openBareGateway({ supergraph: secured, sources, permissive: true, log })
  await permissive.close()
})

test('a graph whose arguments come from @context is refused, because they would be missing', () => {
  const document = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY) { query: Query }
    enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid") } type Query { a: Int }`
  expect(() => parseSupergraph(document)).toThrow('@context')
})
