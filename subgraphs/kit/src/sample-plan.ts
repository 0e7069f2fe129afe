import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from './database.ts'

/** What a start does about the sample province, decided before anything is migrated. */
export interface SamplePlan {
  /** This start fills the hub, which is new or was left half filled. */
  readonly fills: boolean
  /** An earlier start was killed while it filled the hub; what it left is gone. */
  readonly restarted: boolean
  /** What the finished filling left to show, such as the example person. */
  readonly notes: Readonly<Record<string, string>>
  /** To be called once the tables are there: while they are filled the server's own helper would look through them all the time. */
  letTablesRest(): Promise<void>
  /** Subgraphs whose share was begun by an earlier start that is gone on with. */
  readonly begun: readonly string[]
  /** Notes that the shares of these subgraphs are begun. */
  begin(names: readonly string[]): Promise<void>
  finish(notes: Record<string, string>): Promise<void>
  /** Lets the next start of another process go on. */
  close(): Promise<void>
}

/** Where the notes of a filling that is under way name the subgraphs that have begun. */
const BEGUN = 'begun'
const notesOf = (begun: readonly string[]) => ({ [BEGUN]: begun.join(' ') })

const ADVISORY_LOCK = 0x6d7a7430 // "mzt0": one start of an embedded hub at a time decides and fills

/**
 * A sample is filled once, into a hub that never was anything else. The state stands in the database that it is about:
 * NONE (never fill: there are records of somebody's own), FILLING, DONE. A start that finds FILLING had a predecessor
 * that was killed before anybody was served, so it empties the schemas and begins anew; nothing stays half filled. Where
 * `resumes` is set it goes on instead, because each step of the sample knows how far it came.
 */
export async function planSample(
  database: Database,
  schemas: readonly string[],
  wanted: boolean,
  resumes = false,
): Promise<SamplePlan> {
  const orm = database.openOrm({ schema: 'public', entities: [] })
  const em = orm.em.fork() as EntityManager
  // PGlite has one connection, which an open transaction would block; there the lock file keeps other processes out.
  const locked = database.engine === 'postgresql' ? (orm.em.fork() as EntityManager) : null
  if (locked !== null) {
    await locked.begin()
    await locked.execute(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
  }
  await em.execute('create schema if not exists hub')
  await em.execute(
    'create table if not exists hub.sample (id int primary key check (id = 1), state text not null, notes jsonb not null)',
  )
  const save = (state: string, notes: Record<string, string>) =>
    em.execute(
      'insert into hub.sample (id, state, notes) values (1, ?, ?::jsonb) on conflict (id) do update set state = excluded.state, notes = excluded.notes',
      [state, JSON.stringify(notes)],
    )

  const [row] = (await em.execute('select state, notes from hub.sample')) as {
    state: string
    notes: Record<string, string>
  }[]
  const brokenOff = row?.state === 'FILLING'
  const restarted = brokenOff && !resumes
  if (restarted)
    await em.transactional(async (own) => {
      for (const schema of schemas) await own.execute(`drop schema if exists "${schema}" cascade`)
      await own.execute('delete from hub.sample')
    })
  const isNew = brokenOff || (row === undefined && !(await anyExists(em, schemas)))
  const fills = wanted && isNew
  const begun = brokenOff && !restarted ? (row.notes[BEGUN]?.split(' ') ?? []) : []
  if (isNew || row === undefined) await save(fills ? 'FILLING' : 'NONE', begun.length > 0 ? notesOf(begun) : {})
  return {
    fills,
    restarted,
    notes: row?.state === 'DONE' ? row.notes : {},
    letTablesRest: () =>
      locked === null ? Promise.resolve() : setOnTables(em, schemas, 'set (autovacuum_enabled = false)'),
    begun,
    begin: async (names) => {
      for (const name of names) if (!begun.includes(name)) begun.push(name)
      await save('FILLING', notesOf(begun))
    },
    finish: async (notes) => {
      if (locked !== null) await setOnTables(em, schemas, 'reset (autovacuum_enabled)')
      await save('DONE', notes)
    },
    close: async () => {
      await locked?.commit()
      await orm.close()
    },
  }
}

async function setOnTables(em: EntityManager, schemas: readonly string[], what: string): Promise<void> {
  const tables = (await em.execute(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in (?)`,
    [schemas],
  )) as { name: string }[]
  await em.transactional(async (own) => {
    for (const { name } of tables) await own.execute(`alter table ${name} ${what}`)
  })
}

async function anyExists(em: EntityManager, schemas: readonly string[]): Promise<boolean> {
  const rows = (await em.execute('select schema_name from information_schema.schemata')) as { schema_name: string }[]
  return rows.some(({ schema_name }) => schemas.includes(schema_name))
}
