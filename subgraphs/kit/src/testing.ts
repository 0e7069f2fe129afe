import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from './database.ts'
import type { FeedEvent } from './feed.ts'
import type { RequestIdentity } from './identity.ts'
import { sampleKeys } from './keys.ts'
import { openLog } from './log.ts'
import { openSubgraph, type Peer, type Peers, type Subgraph } from './open-subgraph.ts'
import type { SubgraphDefinition } from './subgraph.ts'

/** A county officer at work on a case: the caller of most tests. */
export const officer: RequestIdentity = {
  subject: 'staff:officer',
  kind: 'STAFF',
  roles: ['OFFICER', 'HANDLER', 'FINANCE', 'POLICY_ADMINISTRATOR'],
  divisions: ['140000000000'],
  purpose: 'ASSISTANCE_REVIEW',
  caseNumber: 'TEST-1',
}

/** The same office, another hand: what one prepares another approves. */
export const secondOfficer: RequestIdentity = { ...officer, subject: 'staff:second-officer' }

export interface TestHub {
  subgraph: Subgraph
  database: Database
  /** SQL statements since the last `countStatements`. */
  statements: string[]
  /** Runs a request and gives its data; throws where it has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ask(query: string, variables?: Record<string, unknown>, as?: RequestIdentity): Promise<any>
  /** Runs a request and gives data and errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  execute(query: string, variables?: Record<string, unknown>, as?: RequestIdentity): Promise<any>
  /** How many SQL statements the work sends (begin and commit included). */
  countStatements(work: () => Promise<unknown>): Promise<number>
  /** The clock of the subgraph; starts at 2026-06-15 09:00 in Shanxi. */
  setToday(date: string): void
  close(): Promise<void>
}

/**
 * A subgraph with its real schema on a real, empty database: PGlite in memory, or a database of its own on the server
 * that TEST_DATABASE_URL names.
 */
export async function openTestHub(
  definition: SubgraphDefinition,
  settings: { database?: Database; outboundNetworks?: string } = {},
): Promise<TestHub> {
  const [database, keepArchive] =
    settings.database === undefined ? await openDatabaseFor(definition) : [settings.database]
  const statements: string[] = []
  let now = new Date('2026-06-15T09:00:00+08:00')
  const subgraph = openSubgraph(definition, {
    database,
    keys: sampleKeys,
    log: openLog('test', process.env.TEST_LOG ?? 'silent'),
    now: () => now,
    outboundNetworks: settings.outboundNetworks ?? '',
    onStatement: (sql) => statements.push(sql),
  })
  await subgraph.prepare()
  await keepArchive?.()
  const execute = (query: string, variables = {}, as: RequestIdentity = officer) =>
    subgraph.execute({ query, variables }, as)
  return {
    subgraph,
    database,
    statements,
    execute,
    async ask(query, variables, as) {
      const { data, errors } = await execute(query, variables, as)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    async countStatements(work) {
      statements.length = 0
      await work()
      return statements.length
    },
    setToday(date) {
      now = new Date(`${date}T09:00:00+08:00`)
    },
    async close() {
      await subgraph.close()
      if (settings.database === undefined) await database.close()
    },
  }
}

/** Migrations that are made anew by each run are those of nobody else. */
async function openDatabaseFor({ name, migrations }: SubgraphDefinition) {
  return migrations.startsWith(CACHE) ? ([await openTestDatabase()] as const) : openArchived(name, migrations)
}

/**
 * A database in memory as an earlier test left it right after its preparation, if there was one with the same migrations:
 * making one anew takes seconds, and is repeated by every file. The second part, where there is one, keeps what is there now
 * for the next. On a server it is an empty database.
 */
async function openArchived(
  name: string,
  migrations: string | null,
): Promise<[Database & { url?: string }] | [Database, () => Promise<void>]> {
  if (process.env.TEST_DATABASE_URL !== undefined) return [await openTestDatabase()]
  const made = createHash('sha256').update(readFileSync(PGLITE))
  if (migrations !== null)
    for (const file of readdirSync(migrations).sort()) made.update(file).update(readFileSync(join(migrations, file)))
  const file = join(ARCHIVES, `${name}-${made.digest('hex').slice(0, 16)}.tar`)
  if (existsSync(file)) return [await openDatabase({ archive: new Blob([readFileSync(file)]) })]
  const database = await openDatabase('memory')
  const keep = async () => {
    mkdirSync(ARCHIVES, { recursive: true })
    const part = `${file}.${randomUUID()}`
    writeFileSync(part, Buffer.from(await (await database.archive()).arrayBuffer()))
    renameSync(part, file)
  }
  return [database, keep]
}

const CACHE = join(import.meta.dirname, '../../../.cache')
const ARCHIVES = join(CACHE, 'test-databases')
const PGLITE = createRequire(import.meta.url).resolve('@electric-sql/pglite')

/** An empty database: in memory, or a fresh one on the server of TEST_DATABASE_URL, dropped when closed. */
export async function openTestDatabase(): Promise<Database & { url?: string }> {
  const server = process.env.TEST_DATABASE_URL
  if (server === undefined) {
    const [database, keepArchive] = await openArchived('empty', null)
    await keepArchive?.()
    return database
  }
  const name = `hub_test_${randomUUID().replaceAll('-', '')}`
  const { Client } = (await import('pg')).default
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await admin(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openDatabase({ url: url.href })
  return {
    ...database,
    url: url.href,
    close: async () => {
      await database.close()
      await admin(`drop database ${name} with (force)`)
    },
  }
}

/** Peers for tests: the subgraphs given, in process. */
export function peersOf(...subgraphs: Subgraph[]): Peers {
  return {
    names: subgraphs.map(({ definition }) => definition.name),
    find: (name) => subgraphs.find(({ definition }) => definition.name === name),
  }
}

/** What a peer in a test says that has events and nothing else. */
export const tellsNoMore: Omit<Peer, 'readFeed'> = {
  linkedPersons: async () => ({}),
  pendingClaims: async () => [],
  acknowledgeClaims: async () => {},
}

let told = 0
/** An event of another subgraph's feed, as it is read there. */
export function feedEvent(
  type: string,
  subjects: string[],
  data: Record<string, unknown>,
  { division, ...over }: Partial<FeedEvent> & Pick<FeedEvent, 'division'>,
): FeedEvent {
  told += 1
  return {
    cursor: `${told}-1`,
    id: randomUUID(),
    type,
    subjects,
    division,
    recordId: randomUUID(),
    data,
    occurredAt: '2026-06-15T01:00:00.000Z',
    ...over,
  }
}

/** Peers that tell these events once, each from the feed its type names. */
export function peersTelling(events: readonly FeedEvent[]): Peers {
  const sources = Map.groupBy(events, ({ type }) => type.slice(0, type.indexOf('.')))
  return {
    names: [...sources.keys()],
    find: (name) => ({
      ...tellsNoMore,
      readFeed: async (after) => {
        const page = sources.get(name) ?? []
        sources.delete(name)
        return { events: page, cursor: page.at(-1)?.cursor ?? after }
      },
    }),
  }
}

/** Lets all subgraphs read each other until nothing is new. */
export async function settle(...subgraphs: Subgraph[]): Promise<void> {
  const peers = peersOf(...subgraphs)
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    // Asked before reading: what is hidden now may show itself while the feeds are read, and must be read again.
    const hidden = (await Promise.all(subgraphs.map(hasUnread))).includes(true)
    let taken = 0
    for (const subgraph of subgraphs) taken += await subgraph.catchUp(peers)
    if (taken > 0) continue
    if (!hidden) return
    await sleep(20)
  }
  throw new Error('the feeds did not settle')
}

/** Waits until a feed shows all that was told: other tests of the server may hide it for a moment. */
export async function shown(subgraph: Subgraph): Promise<void> {
  const until = Date.now() + 30_000
  while (await hasUnread(subgraph)) {
    if (Date.now() > until) throw new Error('the feed does not show what was told')
    await sleep(20)
  }
}

/** Events that no feed shows yet, because an older transaction of the server is running: that of another test, say. */
function hasUnread(subgraph: Subgraph): Promise<boolean> {
  return subgraph.asHub(async ({ em }) => {
    const schema = em.config.get('schema')
    const rows = await em.execute(
      `select 1 from ${schema}.outbox where tx >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`,
    )
    return rows.length > 0
  })
}
