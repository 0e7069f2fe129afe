import type { Subgraph } from '@civil-affairs/kit'

/** What is in a table: how many rows, and a sum over what stands in them. */
export type Tables = Record<string, string>

/**
 * All tables of all subgraphs, history and outbox too, but for the rows that `mayChange` names by a condition. Two that are
 * equal say that nothing else was written meanwhile.
 */
export async function allRowsBut(
  mayChange: Readonly<Record<string, string>>,
  subgraphs: readonly Subgraph[],
): Promise<Tables> {
  const schemas = subgraphs.map(({ definition }) => `'${definition.schema}'`).join(', ')
  return subgraphs[0]!.asHub(async ({ em }) => {
    // As whoever owns the tables, before whom no row policy stands.
    await em.execute('reset role')
    const tables = (await em.execute(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema in (${schemas}) and table_type = 'BASE TABLE' order by 1`,
    )) as unknown as { name: string }[]
    const unknown = Object.keys(mayChange).filter((name) => !tables.some((table) => table.name === name))
    if (unknown.length > 0) throw new Error(`there is no table ${unknown.join(', ')}`)
    const parts = tables.map(
      ({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as rows
        from ${name} t where not coalesce(${mayChange[name] ?? 'false'}, false)`,
    )
    const found = (await em.execute(parts.join(' union all '))) as unknown as { name: string; rows: string }[]
    return Object.fromEntries(found.map(({ name, rows }) => [name, rows]))
  })
}
