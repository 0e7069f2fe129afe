import { readdirSync } from 'node:fs'
import type { MikroORM, Transaction } from '@mikro-orm/core'
import type { AbstractSqlConnection } from '@mikro-orm/sql'
import { HUB_ROLE } from './database.ts'
import { CannotStart } from './folder-lock.ts'

const ADVISORY_LOCK = 0x6d7a7431 // "mzt1": one migration of this hub at a time, whatever process starts

/**
 * What all subgraphs share in one database: the extension for interval constraints, the role, the row scope. The role is
 * the server's: another database of it may be making it at the same time, which the lock of this one does not see.
 */
const FOUNDATION = [
  'create extension if not exists btree_gist',
  `do $$ begin
     if not exists (select from pg_roles where rolname = '${HUB_ROLE}') then
       begin create role ${HUB_ROLE} nologin; exception when duplicate_object or unique_violation then null; end;
     end if;
     if not pg_has_role(current_user, '${HUB_ROLE}', 'member') then execute format('grant ${HUB_ROLE} to %I', current_user); end if;
   end $$`,
  // Fails closed: an unset or empty setting gives NULL, and NULL shows no row. '*' is the hub's own work.
  `create or replace function public.hub_in_scope(division text) returns boolean language sql stable as $$
     select current_setting('hub.scope', true) = '*'
         or division like any (string_to_array(nullif(current_setting('hub.scope', true), ''), ',')) $$`,
  `grant execute on function public.hub_in_scope(text) to ${HUB_ROLE}`,
]

/**
 * Brings one subgraph's schema up to date. Safe when several processes start at once (advisory lock) and when killed
 * midway (one transaction). Returns the names of the migrations that ran.
 */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const schema = orm.config.get('schema') as string
  await underLock(orm, async (run) => {
    for (const sql of FOUNDATION) await run(sql)
    await run(`create schema if not exists "${schema}"`)
    await run(
      `create table if not exists "${schema}".migrations (id serial primary key, name varchar(255) not null, executed_at timestamptz not null default current_timestamp)`,
    )
  })
  // The migrator looks for its table outside the transaction it is given; embedded, that would wait for ever.
  const executed = await orm.migrator.getExecuted()
  mustKnow(
    executed.map(({ name }) => name),
    orm,
  )
  return underLock(orm, async (run, transaction) => {
    const applied = await orm.migrator.up({ transaction })
    if (applied.length > 0) {
      await run(`grant usage on schema "${schema}" to ${HUB_ROLE}`)
      await run(`grant select, insert, update, delete on all tables in schema "${schema}" to ${HUB_ROLE}`)
      await run(`grant usage, select on all sequences in schema "${schema}" to ${HUB_ROLE}`)
    }
    return applied.map((migration) => migration.name)
  })
}

function underLock<T>(
  orm: MikroORM,
  work: (run: (sql: string) => Promise<unknown>, transaction: Transaction) => Promise<T>,
): Promise<T> {
  const connection = orm.em.getConnection() as AbstractSqlConnection
  return connection.transactional(async (transaction) => {
    const run = (sql: string) => connection.execute(sql, [], 'run', transaction)
    await run(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
    return work(run, transaction)
  })
}

/** A database that a newer release has migrated must not be written by an older one. */
function mustKnow(executed: readonly string[], orm: MikroORM): void {
  const bare = (name: string) => name.replace(/\.[jt]s$/, '')
  const known = new Set(readdirSync(orm.config.get('migrations').path as string).map(bare))
  const unknown = executed.map(bare).filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new CannotStart(
      `数据库模式 ${orm.config.get('schema')} 比本程序新（${unknown.join('、')}）。请升级程序。 The database schema is newer than this release: upgrade the release.`,
    )
}
