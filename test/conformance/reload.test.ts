import { type ChildProcess, spawn } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identitySigner, newSigningKey, openLog } from '@civil-affairs/kit'
import { exportJWK } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { openAccess } from '../../gateway/src/access.ts'
import { composeSdl } from '../../gateway/src/compose.ts'
import { AUDIENCE, localIssuer } from '../../gateway/src/local-issuer.ts'
import { remoteSource } from '../../gateway/src/remote-source.ts'
import { openGateway } from '../../gateway/src/server.ts'
import { parseSupergraph } from '../../gateway/src/supergraph.ts'
import { type FaultySubgraph, serveFaulty } from './faulty-subgraph.ts'
import { sourceOf, type WorldSettings } from './world.ts'

const ROOT = join(import.meta.dirname, '../..')
const RECORDER = join(import.meta.dirname, 'record-connections.ts')
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])\n'
const homes = (more = '') => ({
  name: 'homes',
  sdl: `${LINK} type Query { homes: [Home!] } type Home @key(fields: "id") { id: ID! street: String! ${more} }`,
})
const people = { name: 'people', sdl: `${LINK} type Home @key(fields: "id") { id: ID! eldest: String! }` }
const QUERY = '{ homes { street eldest } }'

/** All values of a world say which one it is. */
const worldOf = (mark: string): WorldSettings => ({
  subgraphs: [homes('floor: String'), people],
  facts: (type, field, id) =>
    type === 'Query' ? ['1', '2', '3'].map((one) => ({ __typename: 'Home', id: one })) : `${mark} ${field} of ${id}`,
})
const closing: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

async function serve(mark: string): Promise<FaultySubgraph[]> {
  const world = worldOf(mark)
  const served = await Promise.all(
    world.subgraphs.map(({ name, sdl }) => serveFaulty(sourceOf(name, sdl, world, null), 400)),
  )
  for (const one of served) closing.push(() => one.close())
  return served
}

const [plain, withFloor] = ['', 'floor: String'].map((more) => composeSdl([homes(more), people]).supergraph!)

test('while supergraphs take turns under load, no answer holds anything of two, and none fails', async () => {
  const signer = identitySigner(newSigningKey())
  const issuer = localIssuer(newSigningKey())
  const marks = ['A', 'B']
  const served = await Promise.all(marks.map(serve))
  // The gateway closes what it leaves, so each supergraph comes with sources of its own.
  const sourcesOf = (world: number) => served[world]!.map(({ name, url }) => remoteSource(name, url, { signer }))
  const gateway = await openGateway({
    supergraph: parseSupergraph(plain!),
    sources: sourcesOf(0),
    access: openAccess([issuer.issuer], AUDIENCE),
    development: false,
    log: openLog('trial', 'silent'),
  })
  closing.push(() => gateway.close())
  const authorization = `Bearer ${await issuer.tokenFor('county-officer', '140105001000')}`
  const ask = async (query: string) => {
    const { body } = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization },
      payload: { query },
    })
    return body
  }
  const answers: string[] = []
  let isOver = false
  const load = Array.from({ length: 6 }, async () => {
    while (!isOver) answers.push(await ask(QUERY))
  })
  for (let turn = 1; turn <= 12; turn++) {
    await sleep(30)
    await gateway.reload(parseSupergraph(turn % 2 === 0 ? plain! : withFloor!), sourcesOf(turn % 2))
    const { errors } = JSON.parse(await ask('{ homes { floor } }'))
    expect(errors === undefined).toBe(turn % 2 === 1)
  }
  isOver = true
  await Promise.all(load)
  const seen = new Set(answers)
  const whole = marks.map((mark) =>
    JSON.stringify({
      data: {
        homes: ['1', '2', '3'].map((id) => ({ street: `${mark} street of ${id}`, eldest: `${mark} eldest of ${id}` })),
      },
    }),
  )
  expect([...seen].map((text) => text.trim()).sort()).toEqual(whole)
})

test('a supergraph that cannot be served changes nothing', async () => {
  const issuer = localIssuer(newSigningKey())
  const signer = identitySigner(newSigningKey())
  const sources = (await serve('A')).map(({ name, url }) => remoteSource(name, url, { signer }))
  const gateway = await openGateway({
    supergraph: parseSupergraph(plain!),
    sources,
    access: openAccess([issuer.issuer], AUDIENCE),
    development: false,
    log: openLog('trial', 'silent'),
  })
  closing.push(() => gateway.close())
  const { schema } = gateway
  const broken = parseSupergraph(plain!.replace(/type Home[^{]*\{[^}]*\}/, ''))
  await expect(gateway.reload(broken, sources)).rejects.toThrow('cannot be planned')
  const scoped = composeSdl([
    {
      name: 'homes',
      sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@requiresScopes"]) type Query { a: Int @requiresScopes(scopes: [["x"]]) }',
    },
  ])
  await expect(gateway.reload(parseSupergraph(scoped.supergraph!), sources)).rejects.toThrow('Query.a')
  expect(gateway.schema).toBe(schema)
})

test('a gateway of its own starts while subgraphs are down, follows its file, and starts again over a bad one', async () => {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'reload-'))
  closing.push(async () => rmSync(folder, { recursive: true, force: true }))
  const [file, kept] = [join(folder, 'supergraph.graphql'), join(folder, 'kept/supergraph.graphql')]
  const issuerKey = newSigningKey()
  const issuer = localIssuer(issuerKey)
  const jwk = { ...(await exportJWK(createPublicKey(createPrivateKey(issuerKey)))), alg: 'ES256' }
  writeFileSync(join(folder, 'issuer.json'), JSON.stringify({ keys: [jwk] }))
  writeFileSync(file, plain!)
  const subgraphs = await serve('A')
  for (const subgraph of subgraphs) await subgraph.become('is down')
  const start = () =>
    startGateway(file, {
      HUB_SUBGRAPHS: subgraphs.map(({ name, url }) => `${name}=${url}`).join(','),
      HUB_GATEWAY_PRIVATE_KEY: newSigningKey(),
      HUB_ISSUERS: `local|${issuer.issuer.url}|${join(folder, 'issuer.json')}`,
      HUB_KEPT_SUPERGRAPH: kept,
      HUB_SUPERGRAPH_EVERY_MS: '50',
    })
  const gateway = await start()
  const authorization = `Bearer ${await issuer.tokenFor('county-officer', '140105001000')}`
  const ask = async (address: string, query: string) => {
    const headers = { 'content-type': 'application/json', authorization }
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  }
  const isServed = async (query: string) => {
    for (let tries = 0; tries < 100; tries++, await sleep(50))
      if ((await ask(gateway.address, query)).errors === undefined) return true
    return false
  }

  expect((await fetch(`${gateway.address}/health/live`)).status).toBe(200)
  const health = await fetch(`${gateway.address}/health/ready`)
  expect([health.status, await health.json()]).toEqual([
    503,
    expect.objectContaining({ ready: false, subgraphs: { homes: { ready: false }, people: { ready: false } } }),
  ])
  expect((await ask(gateway.address, QUERY)).errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
  for (const subgraph of subgraphs) await subgraph.become(null)
  expect(await isServed(QUERY)).toBe(true)

  // One that is under way when the other supergraph takes over ends as it began.
  await subgraphs[1]!.become('is slow')
  const underWay = ask(gateway.address, QUERY)
  await sleep(50)
  writeFileSync(file, withFloor!)
  expect(await isServed('{ homes { floor } }')).toBe(true)
  expect((await underWay).errors).toBeUndefined()
  await subgraphs[1]!.become(null)

  writeFileSync(file, 'type Query {')
  await gateway.prints('not usable')
  expect(await isServed('{ homes { floor } }')).toBe(true)
  expect(readFileSync(kept, 'utf8')).toBe(withFloor)
  gateway.process.kill('SIGTERM')
  await once(gateway.process, 'exit')

  const again = await start()
  expect(again.printed()).toContain('last known good')
  expect((await ask(again.address, '{ homes { floor } }')).errors).toBeUndefined()
  // Told to look, it does so at once.
  writeFileSync(file, plain!)
  again.process.kill('SIGHUP')
  await again.prints('taken over')
  expect((await ask(again.address, '{ homes { floor } }')).errors).toMatchObject([
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ])
  // In all that time neither of them has spoken to anybody but its own subgraphs: no telemetry, of nobody.
  expect(gateway.printed() + again.printed()).not.toContain('LEAVES')
})

test('a connection that leaves would be noticed', async () => {
  const leaving = `await fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(50) }).catch(() => {})`
  const child = spawn(process.execPath, ['--import', RECORDER, '--input-type=module', '-e', leaving])
  let printed = ''
  child.stderr.on('data', (chunk) => {
    printed += chunk
  })
  await once(child, 'close')
  expect(printed).toContain('LEAVES: connects to 192.0.2.1')
})

test('several workers share one port, follow one file, and one that dies is replaced', async () => {
  const folder = mkdtempSync(join(ROOT, '.cache/workers-'))
  closing.push(async () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'supergraph.graphql')
  writeFileSync(file, plain!)
  const issuerKey = newSigningKey()
  const issuer = localIssuer(issuerKey)
  const jwk = { ...(await exportJWK(createPublicKey(createPrivateKey(issuerKey)))), alg: 'ES256' }
  writeFileSync(join(folder, 'issuer.json'), JSON.stringify({ keys: [jwk] }))
  const gateway = await startGateway(file, {
    HUB_SUBGRAPHS: (await serve('A')).map(({ name, url }) => `${name}=${url}`).join(','),
    HUB_GATEWAY_PRIVATE_KEY: newSigningKey(),
    HUB_ISSUERS: `local|${issuer.issuer.url}|${join(folder, 'issuer.json')}`,
    HUB_KEPT_SUPERGRAPH: join(folder, 'kept.graphql'),
    HUB_WORKERS: '2',
  })
  const times = (text: string) => gateway.printed().split(text).length - 1
  const until = async (text: string, count: number) => {
    for (let tries = 0; times(text) < count && tries < 1_500; tries++) await sleep(20)
    expect(times(text)).toBe(count)
  }
  await until('"serving"', 2)
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await issuer.tokenFor('county-officer', '140105001000')}`,
  }
  const ask = async (query: string) => {
    const response = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { ...headers, connection: 'close' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { errors?: unknown }
  }
  expect((await ask(QUERY)).errors).toBeUndefined()
  writeFileSync(file, withFloor!)
  gateway.process.kill('SIGHUP')
  await until('taken over', 2)
  for (let n = 0; n < 4; n++) expect((await ask('{ homes { floor } }')).errors).toBeUndefined()

  await sleep(2_000)
  const pids = await childrenOf(gateway.process.pid!)
  expect(pids).toHaveLength(2)
  process.kill(pids[0]!, 'SIGKILL')
  await until('"serving"', 3)
  expect((await ask('{ homes { floor } }')).errors).toBeUndefined()
  gateway.process.kill('SIGTERM')
  const [code] = await once(gateway.process, 'exit')
  expect(code).toBe(0)
})

async function childrenOf(pid: number): Promise<number[]> {
  const child = spawn('ps', ['-o', 'pid=', '--ppid', String(pid)])
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  await once(child, 'close')
  return printed.trim().split(/\s+/).map(Number)
}

interface Started {
  process: ChildProcess
  address: string
  printed(): string
  prints(text: string): Promise<void>
}

async function startGateway(supergraph: string, env: Record<string, string>): Promise<Started> {
  const words = ['gateway/src/main.ts', '--supergraph', supergraph, '--port', '0']
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      TZ: 'UTC',
      NODE_ENV: 'production',
      NODE_OPTIONS: `--import=${RECORDER}`,
      ...env,
    },
  })
  closing.push(async () => child.kill('SIGKILL'))
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  const prints = async (text: string) => {
    while (!printed.includes(text)) {
      if (child.exitCode !== null) throw new Error(`the gateway ended: ${printed}`)
      await sleep(20)
    }
  }
  await prints('"serving"')
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.split('"serving"')[0]!.split('\n').at(-1)!)![0]
  return { process: child, address, printed: () => printed, prints }
}
