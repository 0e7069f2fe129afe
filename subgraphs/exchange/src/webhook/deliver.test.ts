import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { event, HERE, partnerUnder, type SignedPartner, tell } from '../change-feed/scene.ts'
import { gateway, security } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

const { receiver, isFromHub, isSignedWithSm2 } = await import(
  join(import.meta.dirname, '../../../../docs/examples/webhook-receiver.mjs')
)

let hub: TestHub
let bureau: SignedPartner
let server: Server | null = null
/** The hub's clock, which the receiver goes by. */
let today = '2026-06-15'
const WANG = randomUUID()

interface Received {
  headers: Record<string, string>
  body: string
}
const received: Received[] = []
const told: { type: string; agreement: string; upTo: number }[] = []
/** What the endpoint answers, where it does not answer as it should. */
let outage: number | null = null

beforeAll(async () => {
  hub = await openTestHub(subgraph, { outboundNetworks: '127.0.0.0/8' })
  bureau = await partnerUnder(hub, 'medical-insurance-bureau', ['Query.changes', 'Person.name'])
  await tell(hub)
  await change()
})
afterAll(async () => {
  await closed()
  await hub.close()
})

const setToday = (date: string) => {
  today = date
  hub.setToday(date)
}
const change = () => tell(hub, event('registry.person.registered', [WANG], {}, { division: HERE }))
const closed = async () => new Promise((done) => (server === null ? done(null) : server.close(done)))
const keySet = async () => JSON.parse((await hub.ask('{ publicKeys }', {}, gateway)).publicKeys)

/** The receiver of docs/partners.md at a port of this machine, with what goes through it noted. */
async function listenWith(token: string, port = 0): Promise<string> {
  await closed()
  const options = { token, keySet: await keySet(), wantsSm2: true, now: () => Date.parse(`${today}T09:00:00+08:00`) }
  const own: Server = receiver({ ...options, onChanges: (message: (typeof told)[0]) => told.push(message) })
  const [answer] = own.listeners('request') as ((...given: unknown[]) => void)[]
  own.removeAllListeners('request')
  own.on('request', (request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk
    })
    request.on('end', () => received.push({ headers: request.headers as Record<string, string>, body }))
    if (outage === null) answer!(request, response)
    else request.on('end', () => response.writeHead(outage!).end())
  })
  server = own
  await new Promise<void>((done) => own.listen(port, '127.0.0.1', done))
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/hub`
}

const register = (url: string, agreement = bureau.code) =>
  hub
    .ask(
      `mutation ($input: RegisterWebhookInput!) { act: registerWebhook(input: $input) {
        ... on RegisteredWebhook { token webhook { id version } } ... on Refusal { code } } }`,
      { input: { agreement, url, signsWithSm2: true } },
      bureau.identity,
    )
    .then(({ act }) => act)
const webhook = async () =>
  (
    await hub.ask(
      '{ webhooks { id version state deliveredUpTo attempts failingSince lastFault nextAttemptAt } }',
      {},
      { ...security, roles: ['SYSTEM_ADMINISTRATOR'] },
    )
  ).webhooks[0]

async function resume(): Promise<void> {
  const { id, version } = await webhook()
  await hub.ask(
    'mutation ($input: WebhookActInput!) { resumeWebhook(input: $input) { ... on Webhook { state } } }',
    { input: { id, version } },
    bureau.identity,
  )
}

test('an address must be public and the changes agreed', async () => {
  expect(await register('https://10.0.0.1/hub')).toEqual({ code: 'ADDRESS_REFUSED' })
  expect(await register('http://example.org/hub')).toEqual({ code: 'ADDRESS_REFUSED' })
  expect(await register('https://example.org/hub', 'GX-0')).toEqual({ code: 'NOT_FOUND' })
})

test('an address that does not prove itself is told nothing; one that does is', async () => {
  const url = await listenWith('of somebody else')
  const { token } = await register(url)
  await hub.subgraph.work()
  expect(await webhook()).toMatchObject({ state: 'UNPROVEN', attempts: 1, lastFault: 'NOT_PROVEN' })
  await listenWith(token, Number(new URL(url).port))
  await resume()
  await hub.subgraph.work()
  expect(await webhook()).toMatchObject({ state: 'ACTIVE', attempts: 0, lastFault: null })
  expect(told).toEqual([])
})

test('it is told up to which number there are changes, signed by both keys, and once', async () => {
  await hub.subgraph.work()
  expect(told).toEqual([{ type: 'changes', agreement: bureau.code, upTo: 1 }])
  await hub.subgraph.work()
  expect(told).toHaveLength(1)
  const { headers, body } = received.at(-1)!
  const keys = await keySet()
  const now = Date.parse(`${today}T09:00:00+08:00`)
  expect(isFromHub(headers, body, keys, now)).toBe(true)
  expect(isSignedWithSm2(headers, body, keys)).toBe(true)
  const changed = body.replace('1', '2')
  expect([isFromHub(headers, changed, keys, now), isSignedWithSm2(headers, changed, keys)]).toEqual([false, false])
  expect(isFromHub(headers, body, keys, now + 301_000)).toBe(false)
  expect(isFromHub({ ...headers, 'webhook-id': randomUUID() }, body, keys, now)).toBe(false)
  expect(body).not.toContain(WANG)
})

test('an endpoint that is down is tried again later under the same message, until it stops; then it goes on where it ended', async () => {
  outage = 503
  await change()
  await hub.subgraph.work()
  const first = received.at(-1)!.headers['webhook-id']
  expect(await webhook()).toMatchObject({ state: 'ACTIVE', attempts: 1, lastFault: 'HTTP_503', deliveredUpTo: 1 })
  const count = received.length
  await hub.subgraph.work()
  expect(received).toHaveLength(count)
  setToday('2026-06-16')
  await hub.subgraph.work()
  expect(received.at(-1)!.headers['webhook-id']).toBe(first)
  expect((await webhook()).state).toBe('STOPPED')
  setToday('2026-06-17')
  await hub.subgraph.work()
  expect(received).toHaveLength(count + 1)
  outage = null
  await resume()
  await hub.subgraph.work()
  await hub.subgraph.work()
  expect(told.at(-1)).toEqual({ type: 'changes', agreement: bureau.code, upTo: 2 })
  expect(await webhook()).toMatchObject({ state: 'ACTIVE', deliveredUpTo: 2, failingSince: null })
})

test('a message that a killed hub had in hand goes out again under its id, when nobody holds it any more', async () => {
  await change()
  const messageId = randomUUID()
  await hub.subgraph.asHub(({ em }) =>
    em.execute(
      "update exchange.webhook_delivery set message_id = ?, held_until = timestamptz '2026-06-17 09:01:00+08'",
      [messageId],
    ),
  )
  await hub.subgraph.work()
  expect(told.at(-1)!.upTo).toBe(2)
  setToday('2026-06-18')
  await hub.subgraph.work()
  expect(told.at(-1)!.upTo).toBe(3)
  expect(received.at(-1)!.headers['webhook-id']).toBe(messageId)
})

test('nothing is sent under an agreement that holds no longer', async () => {
  await change()
  const count = received.length
  await hub.subgraph.asHub(({ em }) => em.execute('update exchange.agreement set revoked_at = now()'))
  setToday('2026-06-19')
  await hub.subgraph.work()
  expect(received).toHaveLength(count)
})
