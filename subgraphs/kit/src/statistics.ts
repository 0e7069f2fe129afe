import type { SubgraphRuntime } from './context.ts'

/**
 * Lets the planner know of tables that grew to more than double (or as many times as said) since it last looked, to be called after much was
 * written: the engine in process has nobody who does so by itself, the server's own helper comes a minute later, and a
 * plan made for an empty table reads all of a full one.
 */
export async function renewStatistics({ rootEm }: SubgraphRuntime, growth = 2): Promise<void> {
  const em = rootEm.fork()
  const grown = (await em.execute(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and c.relkind = 'r' and pg_has_role(c.relowner, 'usage')
        and pg_relation_size(c.oid) / 8192 > ? * greatest(c.relpages, 4)`,
    [em.config.get('schema'), growth],
  )) as unknown as { name: string }[]
  for (const { name } of grown) await em.execute(`analyze ${name}`)
}
