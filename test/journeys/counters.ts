import {
  AUDIENCE,
  composeSubgraphs,
  type DemoRole,
  type Gateway,
  importSubgraphs,
  inProcessSource,
  localIssuer,
  openAccess,
  openGateway,
  parseSupergraph,
  remoteSource,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import { identitySigner, newSigningKey, openLog, openSubgraph, type Subgraph, sampleKeys } from '@civil-affairs/kit'
import { openTestDatabase, settle } from '@civil-affairs/kit/testing'
import type { GraphQLFormattedError, GraphQLObjectType, GraphQLSchema, GraphQLUnionType } from 'graphql'

/** Where the accounts of a journey serve: a township of 晋城市城区, its county, its prefecture, the province. */
export const TOWNSHIP = '140502001000'

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
type Answered = any

export interface Counters {
  readonly subgraphs: readonly Subgraph[]
  /** What clients see of the graph. */
  readonly schema: GraphQLSchema
  /** The clock of all subgraphs, at nine in the morning of a day. */
  setToday(date: string): void
  /** Takes an act at the public door as a demo account and gives the record; throws where it is refused. */
  act(role: DemoRole, mutation: string, input: object, fields: string): Promise<Answered>
  ask(query: string, variables?: object): Promise<{ data: Answered; errors?: GraphQLFormattedError[] }>
  /** Lets every domain hear what the others told. */
  settle(): Promise<void>
  /** Takes one subgraph away, or none: nothing listens where it is asked. */
  without(name: string | null): void
  close(): Promise<void>
}

/** The whole hub in one process on an empty database, worked as clerks work it: through the gateway's graph alone. */
export async function openCounters(): Promise<Counters> {
  const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
  const { supergraph, problems } = composeSubgraphs(definitions)
  if (supergraph === null) throw new Error(problems.join('\n'))
  const database = await openTestDatabase()
  const log = openLog('journey', process.env.TEST_LOG ?? 'silent')
  let now = new Date()
  const subgraphs = definitions.map((one) => openSubgraph(one, { database, keys: sampleKeys, log, now: () => now }))
  for (const subgraph of subgraphs) await subgraph.prepare()
  let absent: string | null = null
  const signer = identitySigner(newSigningKey())
  const sources = subgraphs.map((subgraph) => {
    const here = inProcessSource(subgraph)
    const gone = remoteSource(here.name, 'http://127.0.0.1:1', { signer })
    return {
      ...here,
      execute: (...asked: Parameters<typeof here.execute>) => (absent === here.name ? gone : here).execute(...asked),
    }
  })
  const issuer = localIssuer(newSigningKey())
  const gateway: Gateway = await openGateway({
    supergraph: parseSupergraph(supergraph),
    sources,
    access: openAccess([issuer.issuer], AUDIENCE),
    development: false,
    log,
  })
  const send = async (role: DemoRole, query: string, variables: object) => {
    const answer = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await issuer.tokenFor(role, TOWNSHIP)}` },
      payload: { query, variables },
    })
    return answer.json()
  }
  const mutations = gateway.schema.getMutationType()!.getFields()
  return {
    subgraphs,
    schema: gateway.schema,
    setToday(date) {
      now = new Date(`${date}T09:00:00+08:00`)
    },
    async act(role, mutation, input, fields) {
      const field = mutations[mutation]!
      const result = 'ofType' in field.type ? (field.type.ofType as GraphQLUnionType) : field.type
      const record = (result as GraphQLUnionType).getTypes().find(({ name }: GraphQLObjectType) => name !== 'Refusal')!
      const { data, errors } = await send(
        role,
        `mutation ($input: ${field.args[0]!.type}) { act: ${mutation}(input: $input) {
           ... on ${record.name} { ${fields} } ... on Refusal { code messageEn path } } }`,
        { input },
      )
      if (errors !== undefined || data.act.code !== undefined)
        throw new Error(`${mutation}: ${JSON.stringify(errors ?? data.act)}`)
      return data.act
    },
    ask: (query, variables = {}) => send('county-officer', query, variables),
    settle: () => settle(...subgraphs),
    without(name) {
      absent = name
    },
    async close() {
      await gateway.close()
      for (const subgraph of subgraphs) await subgraph.close()
      await database.close()
    },
  }
}
