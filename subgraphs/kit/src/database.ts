import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { type Constructor, DefaultLogger, type EntitySchema, MikroORM, type Options } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { PgliteDriver } from '@mikro-orm/pglite'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import array from 'postgres-array'
import { CannotStart, lockFolder } from './folder-lock.ts'
import type { CancelStatement } from './request-limits.ts'
import { traceStatement } from './tracing.ts'

/** Where the rows live: a PostgreSQL server, a PGlite folder, or the memory of this process, empty or out of an archive. */
export type DatabaseLocation = { url: string } | { folder: string } | { archive: Blob } | 'memory'

/** Database role that all requests run as; row policies hold for it even where the hub logs in as a superuser. */
export const HUB_ROLE = 'civil_affairs_hub'

/**
 * The sole way to a database, for the hub, tests and scripts alike: extensions, parsers, time zone and the row-scope
 * function are the same wherever rows live. One handle serves all subgraphs of a process.
 */
export interface Database {
  readonly engine: 'pglite' | 'postgresql'
  /** A MikroORM for one subgraph: its entities in its own database schema. `onStatement` sees every SQL text. */
  openOrm(settings: OrmSettings): MikroORM
  /** Cancels the statement that a transaction is running; null where that cannot be done. */
  readonly cancelStatement: CancelStatement | null
  /** All there is, to open another one from; of PGlite alone, a server has its own tools. */
  archive(): Promise<Blob>
  close(): Promise<void>
}

export interface OrmSettings {
  schema: string
  entities: readonly EntitySchema[]
  migrations?: string
  onStatement?: (sql: string) => void
}

export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  return location !== 'memory' && 'url' in location ? openPostgreSql(location.url) : openPglite(location)
}

async function openPglite(location: { folder: string } | { archive: Blob } | 'memory'): Promise<Database> {
  const folder = location !== 'memory' && 'folder' in location ? resolve(location.folder) : null
  const archive = location !== 'memory' && 'archive' in location ? location.archive : null
  if (folder !== null) mustBeWritable(folder)
  const lock = folder === null ? null : lockFolder(folder)
  let pglite: PGlite
  try {
    pglite = await PGlite.create({
      // It reads its files in this very process, so a page that is not held costs a copy and no wait: scans and probes of
      // 90 MB were as fast with 32 MB as with the 128 it takes by default, and memory it has taken it never gives back.
      startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
      ...(folder === null ? {} : { dataDir: resolve(folder, 'postgres') }),
      ...(archive === null ? {} : { loadDataDir: archive }),
      extensions: { btree_gist },
      // A shared instance does not get MikroORM's parsers by itself, and dates would come back as Date objects.
      parsers: createPostgreSqlTypeParsers((text) => array.parse(text)) as never,
    })
    await pglite.exec(`set timezone to 'Asia/Shanghai'`)
  } catch (error) {
    lock?.release()
    throw new CannotStart(
      `无法打开数据目录 ${folder}：${(error as Error).message}。 The data folder cannot be opened; restore it from a backup or name another with --data.`,
    )
  }
  return {
    engine: 'pglite',
    cancelStatement: null,
    openOrm: (settings) => newOrm(PgliteDriver, { dbName: 'hub', driverOptions: { pglite } }, settings),
    archive: () => pglite.dumpDataDir('none'),
    async close() {
      await pglite.close()
      lock?.release()
    },
  }
}

function mustBeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new CannotStart(
      `数据目录 ${folder} 不可写（${code}）。 The data folder ${folder} cannot be written (${code}).`,
    )
  }
}

async function openPostgreSql(url: string): Promise<Database> {
  const { hostname, port, pathname } = new URL(url)
  // Compiling a plan takes a fifth of a second, longer than nearly all of our statements; the server decides for it by
  // its guess of the rows, which is far too high where a statement asks for many keys.
  const driverOptions = { options: '-c jit=off' }
  const server = { clientUrl: url, dbName: decodeURIComponent(pathname.slice(1)), driverOptions }
  // A connection of its own: those of the subgraphs may all be busy with what is to be cancelled.
  const aside = newOrm(PostgreSqlDriver, { ...server, pool: { max: 1 } }, { schema: 'public', entities: [] })
  try {
    await aside.em.getConnection().execute('select 1')
  } catch {
    await aside.close(true)
    // The driver's own message may hold the password.
    throw new CannotStart(
      `无法连接数据库 ${hostname}:${port || 5432}${pathname}。请检查 DATABASE_URL 与网络。 The database cannot be reached: check DATABASE_URL and the network.`,
    )
  }
  return {
    engine: 'postgresql',
    openOrm: (settings) => newOrm(PostgreSqlDriver, { ...server, pool: { max: 10 } }, settings),
    async cancelStatement({ pid, began }) {
      await aside.em
        .getConnection()
        .execute('select pg_cancel_backend(pid) from pg_stat_activity where pid = ? and xact_start = ?::timestamptz', [
          pid,
          began,
        ])
    },
    archive: () => Promise.reject(new Error('a server is copied by its own tools')),
    close: () => aside.close(true),
  }
}

/** Database schemas that belong to one subgraph each; none may see or drop another's tables (style.md, traps). */
const SUBGRAPH_SCHEMAS = [
  'registry',
  'assistance',
  'elderly_care',
  'child_welfare',
  'social_organizations',
  'marriage_funeral',
  'communities',
  'insight',
  'exchange',
]

function newOrm(driver: Constructor, connection: Partial<Options>, settings: OrmSettings): MikroORM {
  const { schema, entities, migrations, onStatement } = settings
  return new MikroORM({
    driver: driver as never,
    ...connection,
    schema,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    forceUtcTimezone: false,
    ensureDatabase: false,
    allowGlobalContext: false,
    schemaGenerator: { ignoreSchema: ['public', ...SUBGRAPH_SCHEMAS.filter((name) => name !== schema)] },
    migrations: {
      ...(migrations === undefined ? {} : { path: migrations, pathTs: migrations }),
      emit: 'ts',
      snapshot: false,
      silent: true,
      tableName: 'migrations',
      transactional: true,
    },
    loggerFactory: (options) => new StatementLogger(options),
    ...(onStatement === undefined
      ? {}
      : { debug: ['query'], highlighter: { highlight: (text: string) => text }, logger: onStatement }),
  } as Options)
}

/** Besides what it writes where that is asked for, every statement is a part of the trace under way. */
class StatementLogger extends DefaultLogger {
  override logQuery(statement: Parameters<DefaultLogger['logQuery']>[0]): void {
    traceStatement(statement.query, statement.took ?? 0)
    super.logQuery(statement)
  }
}

/** PostgreSQL: serialization failure, deadlock, lock not available, too many connections, shutdown, connection lost. */
const PASSING = /^(40001|40P01|55P03|53300|57P0[1-3]|08\w{3}|ECONN\w+|EPIPE|ETIMEDOUT)$/

/** Whether the same work may succeed when it is simply done again: nothing is wrong with it, somebody was in the way. */
export function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && PASSING.test(code)
}
