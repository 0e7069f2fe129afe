import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AUDIENCE,
  composeSubgraphs,
  type Gateway,
  importSubgraphs,
  inProcessSource,
  localIssuer,
  openAccess,
  openGateway,
  parseSupergraph,
} from '@civil-affairs/gateway'
import { newSigningKey, openLog, openSubgraph, type Subgraph, sampleKeys } from '@civil-affairs/kit'
import { openTestDatabase, settle } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const names = readdirSync(join(root, 'subgraphs')).filter((name) => name !== 'kit')
const operation = readFileSync(join(root, 'schema/operations/person-overview.graphql'), 'utf8')
const definitions = await importSubgraphs(names.sort().map((name) => `@civil-affairs/${name}`))
const composition = composeSubgraphs(definitions)
const issuer = localIssuer(newSigningKey())
const log = openLog('journey', process.env.TEST_LOG ?? 'silent')

let database: Awaited<ReturnType<typeof openTestDatabase>>
let subgraphs: Subgraph[] = []
let gateway: Gateway

beforeAll(async () => {
  if (composition.supergraph === null) return
  database = await openTestDatabase()
  subgraphs = definitions.map((one) => openSubgraph(one, { database, keys: sampleKeys, log }))
  for (const subgraph of subgraphs) await subgraph.prepare()
  gateway = await openGateway({
    supergraph: parseSupergraph(composition.supergraph),
    sources: subgraphs.map((subgraph) => inProcessSource(subgraph)),
    access: openAccess([issuer.issuer], AUDIENCE),
    development: false,
    log,
  })
})
afterAll(async () => {
  await gateway?.close()
  for (const subgraph of subgraphs) await subgraph.close()
  await database?.close()
})

async function ask(query: string, variables: object) {
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${await issuer.tokenFor('county-officer', '140502001000')}` },
    payload: { query, variables },
  })
  return answer.json()
}

test('all domains compose into one graph, without an inconsistency', () => {
  expect(composition.problems).toEqual([])
  expect(definitions.map(({ name }) => name)).toEqual(names)
})

test('the overview of a person is answered as it is written, by all domains at once', async () => {
  const registered = await ask(
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Person { id } ... on Refusal { code } } }',
    { input: { name: '张甲', birthDate: '1940-02-03', residence: '140502001001' } },
  )
  const { id } = registered.data.registerPerson
  await settle(...subgraphs)
  const { data, errors } = await ask(operation, { id })
  expect(errors).toBeUndefined()
  expect(data.person).toMatchObject({
    id,
    name: '张甲',
    households: [],
    death: null,
    minimumLivingAllowances: [],
    abilityAssessment: null,
    oldAgeAllowance: null,
    careResidency: null,
    childSupport: null,
  })
})
