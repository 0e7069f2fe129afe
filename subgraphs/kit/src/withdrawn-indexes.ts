import type { EntitySchema } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphRuntime } from './context.ts'

/**
 * What tables that are filled from nothing do without meanwhile. Keys are drawn by chance, so a row touches another page of
 * every index: the server writes whole pages for each, ten times what the rows weigh, and a constraint over intervals takes
 * longer than all else of a row. Built at the end they are as strict, because the building fails where a row breaks one.
 */
export interface IndexesLater {
  readonly tables: readonly EntitySchema[]
  /** Indexes that the filling itself looks rows up by. */
  readonly except: readonly string[]
}

const LIST = 'withdrawn_index'

/**
 * Takes indexes, constraints that rest on one, and references off those of the tables that are empty, and notes in the
 * same transaction how each is made. Killed at any point, what is noted is what is missing.
 */
export async function withdrawIndexes({ rootEm }: SubgraphRuntime, { tables, except }: IndexesLater): Promise<void> {
  const schema = rootEm.config.get('schema') as string
  await rootEm.fork().transactional(async (em) => {
    // Row policies hold for an owner who is no superuser as well: a full table must not look empty.
    await em.execute(`select set_config('hub.scope', '*', true)`)
    const empty: string[] = []
    for (const { meta } of tables) {
      const [row] = await em.execute<{ holds: boolean }[]>(
        `select exists (select from "${schema}"."${meta.tableName}") as holds`,
      )
      if (!row!.holds) empty.push(`"${schema}"."${meta.tableName}"`)
    }
    if (empty.length === 0) return
    await em.execute(
      `create table if not exists "${schema}".${LIST} (position bigserial primary key, table_name text not null, is_reference boolean not null, build text not null)`,
    )
    const found = await em.execute<{ table_name: string; is_reference: boolean; build: string; drop: string }[]>(
      `with emptied as (select unnest(array[${empty.map(() => '?::regclass').join(', ')}]) as id),
            kept as (select unnest(string_to_array(?, ',')) as name),
            keys as (select conindid from pg_constraint
                      where contype in ('p', 'u') and conrelid in (select id from emptied)
                        and conname not in (select name from kept))
       select table_name, is_reference, build, drop from (
         select format('%s', conrelid::regclass) as table_name, contype = 'f' as is_reference,
                case contype when 'p' then 1 when 'u' then 2 when 'x' then 4 else 5 end as place, conname as name,
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as build,
                format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
           from pg_constraint
          where contype in ('p', 'u', 'x') and conrelid in (select id from emptied)
             or contype = 'f' and (conrelid in (select id from emptied) or conindid in (select conindid from keys))
         union all
         select format('%s', indrelid::regclass), false, 3, relname, pg_get_indexdef(indexrelid),
                format('drop index %s', indexrelid::regclass)
           from pg_index join pg_class on pg_class.oid = indexrelid
          where indrelid in (select id from emptied)
            and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))) one
        where name not in (select name from kept)
        order by place, table_name, name`,
      [...empty, except.join(',')],
    )
    for (const { table_name, is_reference, build } of found)
      await em.execute(`insert into "${schema}".${LIST} (table_name, is_reference, build) values (?, ?, ?)`, [
        table_name,
        is_reference,
        build,
      ])
    // References last in the list go first: they rest on the keys they point to.
    for (const { drop } of found.toReversed()) await em.execute(drop)
  })
}

/**
 * Builds what was withdrawn, on two tables at a time, references after all others; fails where the rows break a
 * constraint. Each is struck off the list in the transaction that builds it.
 */
export async function rebuildIndexes({ rootEm }: SubgraphRuntime): Promise<void> {
  const schema = rootEm.config.get('schema') as string
  if (!(await hasWithdrawnIndexes(rootEm.fork() as EntityManager, schema))) return
  const list = await rootEm
    .fork()
    .execute<{ position: string; table_name: string; is_reference: boolean; build: string }[]>(
      `select position, table_name, is_reference, build from "${schema}".${LIST} order by position`,
    )
  const build = ({ position, build }: (typeof list)[number]) =>
    rootEm.fork().transactional(async (em) => {
      await em.execute(build)
      await em.execute(`delete from "${schema}".${LIST} where position = ?`, [position])
    })
  const queue = [
    ...Map.groupBy(
      list.filter(({ is_reference }) => !is_reference),
      ({ table_name }) => table_name,
    ).values(),
  ]
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const one of next) await build(one)
      // Building an index counts the rows but does not look at what stands in them, and afterwards nothing seems to have grown.
      await rootEm.fork().execute(`analyze ${next[0]!.table_name}`)
    }
  }
  await Promise.all([work(), work()])
  for (const one of list.filter(({ is_reference }) => is_reference)) await build(one)
  await rootEm.fork().execute(`drop table "${schema}".${LIST}`)
}

/** Whether a filling was broken off in this schema: until it is taken up again, constraints are missing. */
export async function hasWithdrawnIndexes(em: EntityManager, schema: string): Promise<boolean> {
  const [row] = await em.execute<{ list: string | null }[]>('select to_regclass(?)::text as list', [
    `"${schema}".${LIST}`,
  ])
  return row!.list !== null
}
