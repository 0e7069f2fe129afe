import {
  AUDIENCE,
  composeSubgraphs,
  type DemoRole,
  importSubgraphs,
  inProcessSource,
  localIssuer,
  openAccess,
  openGateway,
  type PartnerIds,
  parseSupergraph,
  partnerIds,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import { newSigningKey, openLog, openSubgraph, sampleKeys } from '@civil-affairs/kit'
import { openTestDatabase, peersOf } from '@civil-affairs/kit/testing'
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql'

export interface Answer {
  status: number
  headers: Record<string, unknown>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  body: any
}
export interface Partner {
  readonly account: string
  readonly secret: string
  readonly agreement: { id: string; code: string; version: number }
  ask(query: string, variables?: object, headers?: object): Promise<Answer>
  readonly schema: GraphQLSchema
  readonly ids: PartnerIds
}

export interface Receipt {
  seq: number
  subjectType: string
  subjectId: string
  account: string
  purpose: string | null
  agreement: string | null
  fields: string[]
}
/** What a partner files for: enough of everything, in one county, unless said otherwise. */
export const termsOf = (
  fields: readonly string[],
  { purpose, inFull = [], ...more }: { purpose: string; inFull?: readonly string[] } & Record<string, unknown>,
) => ({
  purpose,
  legalBasis: '社会救助暂行办法第二十七条',
  scenario: '身份核验',
  signedOffBy: '处长甲',
  fields: fields.map((coordinate) => ({ coordinate, inFull: inFull.includes(coordinate) })),
  divisions: ['140502000000'],
  personsPerDay: 1_000_000,
  costPerDay: 1_000_000_000,
  requestsPerMinute: 60_000,
  validTo: '2099-01-01',
  ...more,
})

/** An act and what is read of its record; a refusal is told under another name. */
export const mutation = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { act: ${name}(input: $input) { ${fields} ... on Refusal { refused: code message } } }`

/** All subgraphs behind two gateways, one as in production, and how partners come to them. */
export async function openPartnerHub() {
  const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
  const composition = composeSubgraphs(definitions)
  if (composition.supergraph === null) throw new Error(composition.problems.join('\n'))
  const supergraph = parseSupergraph(composition.supergraph)
  const keyPem = newSigningKey()
  const issuer = localIssuer(keyPem)
  const log = openLog('journey', process.env.TEST_LOG ?? 'silent')
  const database = await openTestDatabase()
  const subgraphs = definitions.map((one) => openSubgraph(one, { database, keys: sampleKeys, log }))
  for (const subgraph of subgraphs) await subgraph.prepare()
  /** What gateways sent to subgraphs, and which of these do not answer. */
  const sent: { subgraph: string; query: string }[] = []
  const down = new Set<string>()
  const sources = subgraphs.map((subgraph) => {
    const source = inProcessSource(subgraph)
    const { name } = source
    return {
      ...source,
      execute(...asked: Parameters<typeof source.execute>) {
        sent.push({ subgraph: name, query: asked[0].query })
        return down.has(name) ? Promise.reject(new Error(`${name} is down`)) : source.execute(...asked)
      },
    }
  })
  const open = (development: boolean) =>
    openGateway({
      supergraph,
      sources,
      access: openAccess([issuer.issuer], AUDIENCE),
      development,
      tokens: issuer,
      feeds: peersOf(...subgraphs),
      log,
    })
  const gateway = await open(true)
  const production = await open(false)
  const exchange = subgraphs.find(({ definition }) => definition.name === 'exchange')!
  // As at the start of every hub: what is not in the catalogue cannot be filed for.
  await gateway.publishCatalogue()

  async function post(token: string, payload: object, headers = {}, to = gateway): Promise<Answer> {
    const {
      statusCode,
      body,
      headers: received,
    } = await to.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}`, ...headers },
      payload,
    })
    return { status: statusCode, headers: received, text: body, body: JSON.parse(body) }
  }

  async function asStaff(role: DemoRole, query: string, variables: object = {}, headers = {}) {
    const token = await issuer.tokenFor(role, '140502001000')
    const { body } = await post(token, { query, variables }, headers)
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data
  }

  async function act(role: DemoRole, name: string, type: string, input: object, fields: string) {
    const record = await asStaff(role, mutation(name, type, fields), { input })
    if (record.act.refused !== undefined) throw new Error(`${name}: ${JSON.stringify(record.act)}`)
    return record.act
  }

  async function register(name: string, residence: string, more: object = {}): Promise<string> {
    const input = { name, birthDate: '1961-02-03', residence, phone: '13800001234', ...more }
    const token = await issuer.tokenFor('county-officer', residence)
    const query = mutation('registerPerson', 'RegisterPersonInput', '... on Person { id }')
    const { body } = await post(token, { query, variables: { input } })
    if (body.data?.act?.id === undefined) throw new Error(JSON.stringify(body))
    return body.data.act.id
  }

  async function household(members: readonly string[], kind = 'REGISTERED'): Promise<void> {
    const input = {
      kind,
      division: '140502001001',
      on: '2024-01-01',
      members: members.map((personId, at) => ({ personId, role: at === 0 ? '02' : '20' })),
    }
    await act('county-officer', 'formHousehold', 'FormHouseholdInput', input, '... on Household { id }')
  }

  /** All that a new partner goes through, from its registration to its first token under an agreement. */
  async function connect(account: string, name: string, wanted: object): Promise<Partner> {
    const credentials = '... on PartnerCredentials { secret }'
    const { secret } = await act(
      'security-administrator',
      'registerPartner',
      'RegisterPartnerInput',
      { account, name },
      credentials,
    )
    const token = await tokenOf(account, secret)
    const agreement = await agree(token, wanted)
    const ask = (query: string, variables: object = {}, headers = {}) => post(token, { query, variables }, headers)
    const introspected = await ask(getIntrospectionQuery())
    if (introspected.status !== 200) throw new Error(introspected.text)
    return {
      account,
      secret,
      agreement,
      ask,
      schema: buildClientSchema(introspected.body.data),
      ids: partnerIds(await idKeyOf(account, agreement.code)),
    }
  }

  async function agree(token: string, wanted: object) {
    const file = mutation('fileSharingRequest', 'FileSharingRequestInput', '... on SharingRequest { id version state }')
    const own = { 'x-hub-agreement': 'own-affairs' }
    const filed = (await post(token, { query: file, variables: { input: wanted } }, own)).body.data.act
    const request = '... on SharingRequest { id version difference { fingerprint } agreement { id code version } }'
    const step = (name: string, type: string, input: object) =>
      act('security-administrator', name, type, input, request)
    const { id, version } = filed
    const reviewed = await step('reviewSharingRequest', 'SharingRequestActInput', { id, version })
    const { agreement } = await step('approveSharingRequest', 'ApproveSharingRequestInput', {
      id,
      version: reviewed.version,
      difference: reviewed.difference.fingerprint,
    })
    return agreement as Partner['agreement']
  }

  async function tokenOf(account: string, secret: string): Promise<string> {
    const { statusCode, body } = await requestToken({ client_id: account, client_secret: secret })
    if (statusCode !== 200) throw new Error(body)
    return JSON.parse(body).access_token
  }
  const requestToken = (form: Record<string, string>, headers = {}) =>
    gateway.app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams({ grant_type: 'client_credentials', ...form }).toString(),
    })

  async function idKeyOf(account: string, code: string): Promise<Buffer> {
    const { data } = await exchange.execute(
      {
        query:
          'query ($account: String!, $code: String) { agreementInForce(account: $account, code: $code) { idKey } }',
        variables: { account, code },
      },
      { subject: 'service:test', kind: 'SERVICE', roles: ['HUB'], divisions: ['*'], purpose: 'TEST', caseNumber: null },
    )
    return Buffer.from((data as { agreementInForce: { idKey: string } }).agreementInForce.idKey, 'base64')
  }

  /** What was written since; newest last. */
  function receiptsAfter(seq: number): Promise<Receipt[]> {
    return exchange.asHub(({ em }) =>
      em.execute(
        `select seq::int, subject_type as "subjectType", subject_id as "subjectId", account, purpose, agreement, fields
       from exchange.access_receipt where seq > ? order by seq`,
        [seq],
      ),
    )
  }
  const lastReceipt = async () => (await receiptsAfter(0)).at(-1)?.seq ?? 0

  return {
    gateway,
    production,
    sent,
    down,
    supergraph,
    subgraphs,
    exchange,
    issuer,
    keyPem,
    post,
    asStaff,
    act,
    register,
    household,
    connect,
    tokenOf,
    requestToken,
    receiptsAfter,
    lastReceipt,
    async close() {
      await gateway.close()
      await production.close()
      for (const subgraph of subgraphs) await subgraph.close()
      await database.close()
    },
  }
}
