import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { migrate, openDatabase, type SubgraphDefinition } from '@civil-affairs/kit'
import { openTestDatabase } from '@civil-affairs/kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeSubgraphs } from './compose.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, '.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'start-'))
const data = join(folder, 'data')
const supergraph = join(folder, 'supergraph.graphql')
const running: ChildProcess[] = []
const env = {
  PATH: process.env.PATH,
  TZ: 'UTC',
  TRIAL_MIGRATIONS: join(folder, 'migrations'),
  HUB_PACKAGES: join(import.meta.dirname, 'trial-package.ts'),
}
let definition: SubgraphDefinition
/** What starts on a folder of its own is the same whatever server there is: it runs where none is given. */
const onFolder = test.skipIf(process.env.TEST_DATABASE_URL !== undefined)

beforeAll(async () => {
  process.env.TRIAL_MIGRATIONS = env.TRIAL_MIGRATIONS
  mkdirSync(env.TRIAL_MIGRATIONS)
  definition = (await import('./trial-package.ts')).subgraph
  writeFileSync(supergraph, composeSubgraphs([definition]).supergraph!)
  const database = await openDatabase('memory')
  const orm = database.openOrm(definition)
  await migrate(orm)
  await orm.migrator.create()
  await orm.close()
  await database.close()
})
afterAll(() => {
  for (const hub of running) hub.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Run {
  process: ChildProcess
  /** All that it has printed, both streams. */
  printed(): string
  exited: Promise<{ code: number | null; printed: string }>
  /** Waits for a text to be printed. */
  prints(text: string): Promise<void>
}

function run(script: string, words: string[], more: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...words], {
    cwd: folder,
    env: { ...env, ...more },
  })
  running.push(child)
  let printed = ''
  let heard = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
      heard()
    })
  const exited = once(child, 'close').then(([code]) => ({ code, printed }))
  return {
    process: child,
    printed: () => printed,
    exited,
    prints: (text) =>
      new Promise((resolve, reject) => {
        heard = () => printed.includes(text) && resolve()
        heard()
        exited.then(() => reject(new Error(`exited without printing ${text}: ${printed}`)))
      }),
  }
}

const start = (words: string[], more = {}) =>
  run('main.ts', ['--port', '0', '--supergraph', supergraph, '--people', '300', '--data', data, ...words], more)

async function entriesOf(hub: Run, token?: string): Promise<unknown> {
  const address = /(http:\/\/127[^ ]*)\/graphql/.exec(hub.printed())![1]
  const bearer = token ?? `Bearer ${/12 h\): (\S+)/.exec(hub.printed())?.[1] ?? ''}`
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: bearer },
    body: JSON.stringify({ query: '{ entries }' }),
  })
  return response.json()
}

/** Kills the hub at a moment of its start, and waits until it is gone. */
async function killAfter(hub: Run, text: string, milliseconds: number): Promise<void> {
  await hub.prints(text)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  hub.process.kill('SIGKILL')
  await hub.exited
}

onFolder(
  'a start killed at any time is followed by one that goes on, and the sample is whole',
  async () => {
    await killAfter(start(['--people', '100000']), 'loading the subgraphs', 500)
    await killAfter(start(['--people', '100000']), 'preparing registry', 300)
    await killAfter(start(['--people', '100000']), 'preparing registry', 900)
    const hub = start([])
    await hub.prints('12 h): ')
    expect(hub.printed()).toContain('filling anew')
    expect(hub.printed()).toContain('Demo accounts are ON')
    expect(await entriesOf(hub)).toEqual({ data: { entries: 300 } })

    const locked = await start([]).exited
    expect([locked.code, locked.printed]).toEqual([1, expect.stringMatching(/is in use by process \d+/)])

    const token = await run('token.ts', ['auditor', '--data', data]).exited
    expect(token.code).toBe(0)
    expect(decodeJwt(token.printed.trim())).toMatchObject({ sub: 'auditor', divisions: ['140000000000'] })
    expect(await entriesOf(hub, `Bearer ${token.printed.trim()}`)).toEqual({ data: { entries: 300 } })
    expect(statSync(join(data, 'local-issuer.pem')).mode & 0o777).toBe(0o600)

    hub.process.kill('SIGTERM')
    expect((await hub.exited).code).toBe(0)
  },
  180_000,
)

onFolder('the second start does not fill again, is quick, and can be quiet', async () => {
  const began = performance.now()
  const hub = start(['--quiet', '--people', '5000'])
  await hub.prints('The hub is up')
  expect(performance.now() - began).toBeLessThan(15_000)
  expect(hub.printed().trim().split('\n')).toHaveLength(1)
  const token = (await run('token.ts', ['county-officer', '--data', data]).exited).printed.trim()
  expect(decodeJwt(token).divisions).toEqual(['140502000000'])
  expect(await entriesOf(hub, `Bearer ${token}`)).toEqual({ data: { entries: 300 } })
  hub.process.kill('SIGTERM')
  await hub.exited
})

onFolder('a database that a newer release has migrated is left alone', async () => {
  const database = await openDatabase({ folder: data })
  const orm = database.openOrm(definition)
  await orm.em.getConnection().execute(`insert into registry.migrations (name) values ('Migration99990101000000')`)
  await orm.close()
  await database.close()
  const { code, printed } = await start([]).exited
  expect(code).toBe(1)
  expect(printed).toContain('newer than this release')
  expect(printed).not.toContain('    at ')
})

onFolder('without a sample the hub is empty, and stays so when the next start would want one', async () => {
  const empty = join(folder, 'empty')
  for (const words of [['--no-sample'], []]) {
    const hub = start([...words, '--data', empty])
    await hub.prints('12 h): ')
    expect(await entriesOf(hub)).toEqual({ data: { entries: 0 } })
    hub.process.kill('SIGTERM')
    await hub.exited
  }
})

onFolder('in production there are no demo accounts unless asked for, and no sample keys', async () => {
  const refused = await start(['--ephemeral', '--no-sample'], { NODE_ENV: 'production' }).exited
  expect([refused.code, refused.printed]).toEqual([1, expect.stringContaining('HUB_KEY')])
  const production = { NODE_ENV: 'production', HUB_KEY: 'k'.repeat(32) }
  const hub = start(['--ephemeral', '--no-sample'], production)
  await hub.prints('Demo accounts are off')
  expect(await entriesOf(hub)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  hub.process.kill('SIGTERM')
  await hub.exited
})

test.skipIf(process.env.TEST_DATABASE_URL === undefined)(
  'on PostgreSQL a killed start is made good, and two starts at once fill the sample once',
  async () => {
    const database = await openTestDatabase()
    const on = (name: string, people: string) =>
      start(['--database-url', database.url!, '--data', join(folder, name), '--people', people])
    try {
      await killAfter(on('one', '100000'), 'preparing registry', 800)
      const hubs = [on('one', '300'), on('two', '400')]
      await Promise.all(hubs.map((hub) => hub.prints('12 h): ')))
      const [first, second] = await Promise.all(hubs.map((hub) => entriesOf(hub)))
      expect(first).toEqual(second)
      expect([300, 400]).toContain((first as { data: { entries: number } }).data.entries)
      expect(hubs.filter((hub) => hub.printed().includes('filling registry'))).toHaveLength(1)
      for (const hub of hubs) hub.process.kill('SIGTERM')
      await Promise.all(hubs.map((hub) => hub.exited))
    } finally {
      await database.close()
    }
  },
  180_000,
)

onFolder(
  'what the operator can mend is one sentence and exit code 1',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const port = String((taken.address() as { port: number }).port)
    const stale = join(folder, 'stale.graphql')
    writeFileSync(stale, readFileSync(supergraph, 'utf8').replace(/^# registry .*$/m, `# registry ${'0'.repeat(32)}`))
    const notAFolder = join(folder, 'file')
    writeFileSync(notAFolder, '')
    const cases: [string[], string][] = [
      [['--port', port], `Port ${port} is in use`],
      [['--data', join(notAFolder, 'data')], 'cannot be written'],
      [['--database-url', 'postgres://hub:hunter2@127.0.0.1:1/hub'], 'cannot be reached'],
      [['--supergraph', stale], 'does not match the subgraphs: run npm run compose'],
      [['--peple', '3'], 'Known options: --port'],
    ]
    for (const [words, sentence] of cases) {
      const { code, printed } = await start(['--quiet', ...words]).exited
      expect([code, printed]).toEqual([1, expect.stringContaining(sentence)])
      expect(printed.trim().split('\n')).toHaveLength(1)
      expect(printed).not.toContain('hunter2')
    }
    taken.close()
  },
  120_000,
)

onFolder('a token is for a known role and a hub that has started', async () => {
  const unknown = await run('token.ts', ['king']).exited
  expect([unknown.code, unknown.printed]).toEqual([1, expect.stringContaining('county-officer')])
  const early = await run('token.ts', ['finance', '--data', join(folder, 'nothing')]).exited
  expect([early.code, early.printed]).toEqual([1, expect.stringContaining('run npm start first')])
})
