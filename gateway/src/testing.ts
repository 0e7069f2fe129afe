import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { identitySigner, identityVerifier, newSigningKey, openLog, type RequestIdentity } from '@civil-affairs/kit'
import { buildSchema, type GraphQLSchema, graphql } from 'graphql'
import { openAccess } from './access.ts'
import { composeSdl } from './compose.ts'
import { AUDIENCE, localIssuer } from './local-issuer.ts'
import { remoteSource } from './remote-source.ts'
import { type Gateway, openGateway } from './server.ts'
import { parseSupergraph, type Supergraph } from './supergraph.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])'
const ENTITIES = 'scalar _Any extend type Query { _entities(representations: [_Any!]!): [_Entity]! }'

const PLACES = `
  type Query { place(code: ID!): Place places: [Place!] }
  type Mutation { openPlace(code: ID!, opened: Int): Place }
  type Place @key(fields: "code") { code: ID! name: String mayor: String! residents: [Resident!] }
  type Resident @key(fields: "id", resolvable: false) { id: ID! }`
const PEOPLE = `
  type Query { resident(id: ID!): Resident }
  type Resident @key(fields: "id") { id: ID! nick: String seen: String }
  type Place @key(fields: "code") { code: ID! population: Int note: String }`

export type Behaviour =
  | 'answers'
  | 'fails with 500'
  | 'hangs'
  | 'answers no JSON'
  | 'answers no GraphQL'
  | 'closes midway'
  | 'answers too much'
  | 'leaks'
  | 'refuses in code'

export interface TrialSubgraph {
  readonly name: string
  readonly url: string
  behaviour: Behaviour
  /** Identities that reached it, one a request. */
  readonly callers: (RequestIdentity | null)[]
  readonly tokens: string[]
  close(): Promise<void>
}

export const SECRET = 'postgres://hub:hunter2@10.1.2.3:5432/registry'

async function startTrialSubgraph(
  name: string,
  schema: GraphQLSchema,
  root: object,
  key: string,
): Promise<TrialSubgraph> {
  const { verify } = identityVerifier(key)
  const server: Server = createServer(async (request, response) => {
    const send = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    if (request.url === '/health/ready') return send(trial.behaviour === 'answers' ? 200 : 503, {})
    const token = request.headers.authorization?.slice('Bearer '.length) ?? ''
    trial.tokens.push(token)
    trial.callers.push(await verify(token, name).catch(() => null))
    const { query, variables, operationName } = JSON.parse(await text(request))
    switch (trial.behaviour) {
      case 'answers':
        return send(
          200,
          await graphql({ schema, source: query, rootValue: root, variableValues: variables, operationName }),
        )
      case 'fails with 500':
        return send(500, { errors: [{ message: `no connection to ${SECRET}` }] })
      case 'hangs':
        return
      case 'answers no JSON':
        return send(200, `<html>${SECRET}</html>`)
      case 'answers no GraphQL':
        return send(200, { ok: SECRET })
      case 'closes midway':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":')
        return setTimeout(() => response.destroy(), 20)
      case 'answers too much':
        return send(200, { data: { filler: 'x'.repeat(3_000_000) } })
      case 'leaks':
        return send(200, {
          data: null,
          errors: [
            {
              message: `connect ECONNREFUSED ${SECRET}`,
              path: ['place'],
              extensions: { stacktrace: [`at ${SECRET}`], response: { body: SECRET } },
            },
          ],
        })
      case 'refuses in code':
        return send(200, {
          data: null,
          errors: [
            {
              message: '不在辖区。',
              path: ['place'],
              extensions: {
                code: 'OUT_OF_SCOPE',
                messageEn: 'Not yours.',
                basis: 'art. 1',
                path: ['code'],
                stacktrace: [SECRET],
                url: SECRET,
              },
            },
          ],
        })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const trial: TrialSubgraph = {
    name,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behaviour: 'answers',
    callers: [],
    tokens: [],
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return trial
}

export interface TrialHub {
  readonly gateway: Gateway
  readonly supergraph: Supergraph
  readonly places: TrialSubgraph
  readonly people: TrialSubgraph
  readonly logged: string[]
  tokenFor(role: Parameters<ReturnType<typeof localIssuer>['tokenFor']>[0]): Promise<string>
  /** Asks over HTTP, as the county officer unless other headers are given. */
  ask(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
    // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ): Promise<{ status: number; text: string; body: any }>
  close(): Promise<void>
}

/** The real gateway before two small subgraphs over real HTTP, whose behaviour the test chooses. */
export async function openTrialHub(
  settings: { development?: boolean; timeoutMs?: number; keyPem?: string } = {},
): Promise<TrialHub> {
  const { development = true, timeoutMs = 5_000 } = settings
  const signer = identitySigner(newSigningKey())
  const name = (code: string) => (code === 'nowhere' ? null : `Place ${code}`)
  const place = (code: string) => ({
    __typename: 'Place',
    code,
    name: name(code),
    mayor: code === '13' ? null : 'M',
    residents: [{ id: `${code}-1` }, { id: `${code}-2` }],
  })
  const resident = (id: string) => ({ __typename: 'Resident', id, nick: `N${id}`, seen: 'S' })
  const places = await startTrialSubgraph(
    'places',
    buildSchema(
      `directive @key(fields: String!, resolvable: Boolean) on OBJECT ${PLACES} union _Entity = Place ${ENTITIES}`,
    ),
    {
      place: ({ code }: { code: string }) => place(code),
      places: () => ['11', '12'].map(place),
      openPlace: ({ code }: { code: string }) => place(code),
      _entities: ({ representations }: { representations: { code: string }[] }) =>
        representations.map(({ code }) => place(code)),
    },
    signer.publicKeyPem,
  )
  const people = await startTrialSubgraph(
    'people',
    buildSchema(`directive @key(fields: String!) on OBJECT ${PEOPLE} union _Entity = Resident | Place ${ENTITIES}`),
    {
      resident: ({ id }: { id: string }) => resident(id),
      _entities: ({ representations }: { representations: { __typename: string; code: string; id: string }[] }) =>
        representations.map(({ __typename, code, id }) =>
          __typename === 'Place' ? { __typename, code, population: 7, note: null } : resident(id),
        ),
    },
    signer.publicKeyPem,
  )
  const { supergraph, problems } = composeSdl([
    { name: 'places', sdl: LINK + PLACES },
    { name: 'people', sdl: LINK + PEOPLE },
  ])
  if (supergraph === null) throw new Error(problems.join('\n'))
  const demo = localIssuer(settings.keyPem ?? newSigningKey())
  const logged: string[] = []
  const log = openLog('trial', 'info')
  for (const level of ['info', 'warn', 'error'] as const)
    log[level] = ((...words: unknown[]) => void logged.push(JSON.stringify(words))) as never
  const gateway = await openGateway({
    supergraph: parseSupergraph(supergraph),
    sources: [places, people].map(({ name, url }) =>
      remoteSource(name, url, { signer, timeoutMs, maximumBytes: 1_000_000 }),
    ),
    access: openAccess([demo.issuer], AUDIENCE),
    development,
    demo: {
      month: null,
      accounts: [{ role: 'county-officer', title: '县级审核确认人员' }],
      tokenFor: () => demo.tokenFor('county-officer', '140105001000'),
    },
    log,
  })
  const tokenFor: TrialHub['tokenFor'] = (role) => demo.tokenFor(role, '140105001000')
  const officer = await tokenFor('county-officer')
  return {
    gateway,
    supergraph: parseSupergraph(supergraph),
    places,
    people,
    logged,
    tokenFor,
    async ask(query, variables = {}, headers = { authorization: `Bearer ${officer}` }) {
      const response = await gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      })
      return { status: response.statusCode, text: response.body, body: JSON.parse(response.body) }
    },
    async close() {
      await gateway.close()
      await places.close()
      await people.close()
    },
  }
}
