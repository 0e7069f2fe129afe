import type { Context } from '@civil-affairs/kit'

/** Draws serials from a table's own sequence, in one statement. What is drawn is never given out again. */
export async function drawSerials({ em }: Context, table: string, count: number): Promise<number[]> {
  const rows = (await em.execute(
    'select nextval(pg_get_serial_sequence(?, ?))::text as serial from generate_series(1, ?::int)',
    [`${em.config.get('schema')}.${table}`, 'serial', count],
  )) as { serial: string }[]
  return rows.map(({ serial }) => Number(serial))
}

/** A number of a county and year, e.g. DB-140502-2026-00000123; with hyphens, so that nobody takes it for a citizen number. */
export function numberOf(prefix: string, division: string, on: string, serial: number): string {
  return `${prefix}-${division.slice(0, 6)}-${on.slice(0, 4)}-${String(serial).padStart(8, '0')}`
}

/** 保障证号 for grants of a county. */
export async function drawAllowanceNumbers(context: Context, division: string, on: string, count: number) {
  const serials = await drawSerials(context, 'minimum_living_allowance', count)
  return serials.map((serial) => ({ serial, number: numberOf('DB', division, on, serial) }))
}
