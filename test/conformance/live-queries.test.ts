import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { moveAlias, openLog, type RequestIdentity, record, removeAlias } from '@civil-affairs/kit'
import { officer, openTestHub, peersOf, type TestHub } from '@civil-affairs/kit/testing'
import { createClient as createSocketClient } from 'graphql-ws'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { unauthenticated } from '../../gateway/src/access.ts'
import { composeSubgraphs } from '../../gateway/src/compose.ts'
import { type Gateway, openGateway } from '../../gateway/src/server.ts'
import { inProcessSource } from '../../gateway/src/subgraph-source.ts'
import { parseSupergraph } from '../../gateway/src/supergraph.ts'
import { ledger } from '../../subgraphs/kit/src/trial/ledger.ts'
import { type Subscriber, subscribe as subscribeAt } from './subscriber.ts'

let hub: TestHub
let gateway: Gateway
let address: string
/** Who whoever asks is taken for. */
let identity: RequestIdentity | null = officer
/** What each question at the door came with. */
const heard: object[] = []

async function openDoor(): Promise<Gateway> {
  return openGateway({
    supergraph: parseSupergraph(composeSubgraphs([hub.subgraph.definition]).supergraph!),
    sources: [inProcessSource(hub.subgraph)],
    feeds: peersOf(hub.subgraph),
    access: {
      async identify(headers) {
        heard.push(headers)
        if (identity === null) throw unauthenticated()
        return identity
      },
    },
    development: false,
    log: openLog('trial', 'silent'),
  })
}

beforeAll(async () => {
  hub = await openTestHub(await ledger('registry'))
  gateway = await openDoor()
  address = await gateway.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  for (const { leave } of subscribers) leave()
  await gateway.close()
  await hub.close()
})
beforeEach(() => {
  identity = officer
})

const SUBSCRIPTION =
  'subscription Watch($id: ID!) { note(id: $id) { ...Seen } } fragment Seen on Note { state version text }'

const subscribers: Subscriber[] = []
function subscribe(id: string, query = SUBSCRIPTION, at = address): Subscriber {
  const subscriber = subscribeAt(at, query, { id })
  subscribers.push(subscriber)
  return subscriber
}

async function write(text: string, personId: string = randomUUID()): Promise<string> {
  const { writeNote } = await hub.ask(
    `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id } } }`,
    { input: { personId, division: '140502000000', text, amount: '1.00', validFrom: '2026-06-01' } },
  )
  return writeNote.id
}
/** Signs a note and tells of it, as an act of a subgraph does. */
async function sign(id: string): Promise<void> {
  await hub.ask('mutation ($id: ID!) { signNote(id: $id, version: 1) { ... on Note { id } } }', { id })
  await tell(id)
}
async function tell(id: string, subjects: readonly string[] = []): Promise<void> {
  await hub.subgraph.asHub(async ({ em }) =>
    record(em, 'registry.person.died', {
      recordId: id,
      division: '140502000000',
      subjects,
      data: { diedOn: '2026-06-01', source: 'CREMATION' },
    }),
  )
}

test('a subscriber is told how the record stands, and again when something was recorded of it, and nothing else', async () => {
  const [id, other] = [await write('one'), await write('other')]
  const subscriber = subscribe(id)
  expect(await subscriber.hears(1)).toEqual({ data: { note: { state: 'OPEN', version: 1, text: 'one' } } })
  await sign(other)
  // An event after which all that the subscriber may see is as before tells him nothing.
  await tell(id)
  await sign(id)
  expect(await subscriber.hears(2)).toEqual({ data: { note: { state: 'SIGNED', version: 2, text: 'one' } } })
  subscriber.leave()
})

test('each time it is asked whether the subscriber may still know; when not, the stream says so and ends', async () => {
  const id = await write('one')
  const subscriber = subscribe(id)
  await subscriber.hears(1)
  identity = { ...officer, purpose: null, caseNumber: null }
  await sign(id)
  const masked = await subscriber.hears(2)
  expect(masked.data.note).toMatchObject({ state: 'SIGNED' })
  expect(JSON.stringify(masked)).not.toContain('"one"')
  identity = null
  await tell(id)
  expect((await subscriber.hears(3)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  await subscriber.ends()
})

test('what cannot be subscribed to is refused in code', async () => {
  const codeOf = async (query: string) => {
    const subscriber = subscribe(randomUUID(), query)
    const { errors } = await subscriber.hears(1)
    await subscriber.ends()
    return errors![0].extensions.code
  }
  expect(await codeOf('subscription ($id: ID!) { everybody(ids: [$id]) { id } }')).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(await codeOf('query ($id: ID!) { note(id: $id) { state } }')).toBe('NOT_A_SUBSCRIPTION')
  expect(await codeOf('subscription {')).toBe('GRAPHQL_PARSE_FAILED')
  identity = { ...officer, kind: 'PARTNER' }
  expect(await codeOf(SUBSCRIPTION)).toBe('AGREEMENT_REQUIRED')
  identity = null
  expect(await codeOf(SUBSCRIPTION)).toBe('UNAUTHENTICATED')
})

const ABOUT = 'subscription ($id: ID!) { somebody(id: $id) { id notes { text person { id } } } }'
const [alias, canonical] = [randomUUID(), randomUUID()]

test('what is recorded under a linked id is told to whoever watches the person by another, under the canonical id alone', async () => {
  await hub.subgraph.asHub((context) => moveAlias(context, { alias, canonical }))
  const byEither = [subscribe(canonical, ABOUT), subscribe(alias, ABOUT)]
  for (const subscriber of byEither)
    expect(await subscriber.hears(1)).toEqual({ data: { somebody: { id: canonical, notes: [] } } })
  const note = await write('under the alias', alias)
  await tell(note, [alias])
  for (const subscriber of byEither) {
    const { data } = await subscriber.hears(2)
    expect(data.somebody).toEqual({ id: canonical, notes: [{ text: 'under the alias', person: { id: canonical } }] })
    expect(JSON.stringify(subscriber.told)).not.toContain(alias)
    subscriber.leave()
  }
})

test('who watches a person is told when its ids are linked and unlinked, also where a subgraph hears of it later', async () => {
  await hub.subgraph.asHub((context) => removeAlias(context, { alias, canonical }))
  const subscriber = subscribe(canonical, ABOUT)
  expect(await subscriber.hears(1)).toEqual({ data: { somebody: { id: canonical, notes: [] } } })
  await hub.subgraph.asHub(async ({ em }) =>
    record(em, 'registry.person.linked', {
      recordId: alias,
      division: '140502000000',
      subjects: [alias, canonical],
      data: { alias, canonical },
    }),
  )
  await sleep(1_200)
  // Asked at once, the subgraph has not heard of it.
  await subscriber.hears(1)
  await hub.subgraph.asHub((context) => moveAlias(context, { alias, canonical }))
  expect((await subscriber.hears(2)).data.somebody.notes).toHaveLength(1)
  subscriber.leave()
})

test('feeds are read only while somebody waits', async () => {
  const id = await write('one')
  const subscriber = subscribe(id)
  await subscriber.hears(1)
  subscriber.leave()
  await sleep(1_500)
  hub.statements.length = 0
  await sleep(1_300)
  expect(hub.statements).toEqual([])
  const again = subscribe(id)
  await again.hears(1)
  await sign(id)
  expect((await again.hears(2)).data.note.state).toBe('SIGNED')
  again.leave()
})

test('a gateway that stops ends its streams', async () => {
  const own = await openDoor()
  const at = await own.app.listen({ port: 0, host: '127.0.0.1' })
  const subscriber = subscribe(await write('one'), SUBSCRIPTION, at)
  await subscriber.hears(1)
  await own.close()
  await subscriber.ends()
})

test('over a WebSocket it is the same, with the token in the first message', async () => {
  const id = await write('one')
  const url = `${address.replace('http', 'ws')}/graphql/stream`
  const client = createSocketClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: 'Bearer anything', 'x-hub-case': 'OTHER-1' },
  })
  const stream = client.iterate({ query: SUBSCRIPTION, variables: { id } })
  expect((await stream.next()).value).toEqual({ data: { note: { state: 'OPEN', version: 1, text: 'one' } } })
  await sign(id)
  expect((await stream.next()).value).toMatchObject({ data: { note: { state: 'SIGNED' } } })
  expect(heard.at(-1)).toMatchObject({ authorization: 'Bearer anything', 'x-hub-case': 'OTHER-1' })
  await stream.return?.()
  identity = { ...officer, kind: 'PARTNER' }
  const refused = client.iterate({ query: SUBSCRIPTION, variables: { id } })
  await expect(refused.next()).rejects.toMatchObject([{ extensions: { code: 'AGREEMENT_REQUIRED' } }])
  await client.dispose()
})

test('a page of another site opens no WebSocket here', async () => {
  const url = `${address.replace('http', 'ws')}/graphql/stream`
  const opened = (origin: string) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(url, 'graphql-transport-ws', { origin })
      socket.once('open', () => resolve(true)).once('error', () => resolve(false))
      socket.once('open', () => socket.close())
    })
  expect(await opened(address)).toBe(true)
  expect(await opened('https://elsewhere.example')).toBe(false)
})

test('@defer is refused in so many words', async () => {
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `{ note(id: "1") { id ... @defer { state } } }` },
  })
  expect(statusCode).toBe(400)
  expect(JSON.parse(body).errors).toContainEqual(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'DEFER_NOT_SUPPORTED' }) }),
  )
})
