import type { SubgraphRuntime } from './context.ts'

/**
 * Lets the planner know of tables that grew to more than four times (or as many as said) what they were when it last looked,
 * to be called after much was written: the engine in process has nobody who does so by itself, the server's own helper comes
 * a minute later, and a plan made for an empty table reads all of a full one. A few times larger it only weighs more.
 */
export async function renewStatistics({ rootEm }: SubgraphRuntime, growth = 4): Promise<void> {
  const em = rootEm.fork()
  // Joined with the schemas, the sizes of all tables of all of them would be looked at.
  const grown = (await em.execute(
    `select c.oid::regclass::text as name from pg_class c
      where c.relnamespace = (select oid from pg_namespace where nspname = ?) and c.relkind = 'r'
        and pg_has_role(c.relowner, 'usage') and pg_relation_size(c.oid) / 8192 > ? * greatest(c.relpages, 4)`,
    [em.config.get('schema'), growth],
  )) as unknown as { name: string }[]
  for (const { name } of grown) await em.execute(`analyze ${name}`)
}
