import { type Logger, pino } from 'pino'

export type { Logger }

/**
 * Log lines carry codes, ids of records, counts and durations. They never carry variables, rows or error texts of the
 * database, because those hold names and numbers of people; `faultOf` reduces an error to what may be written.
 */
export function openLog(name: string, level = 'info'): Logger {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime })
}

/** What may be logged of an unexpected error: its class, database code, constraint, and the stack's places, no message. */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error }
  const { code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
  return { fault: error.name, code, constraint, table, at }
}
