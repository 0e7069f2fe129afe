import { createHash } from 'node:crypto'
import type { Context } from '@civil-affairs/kit'
import { addDays, CalendarUnknown } from '@civil-affairs/schema'
import type { FactView, Rule } from '@civil-affairs/schema/insight/index.ts'

const significant = { VILLAGE: 12, TOWNSHIP: 9, INSTITUTION: 6, COUNTY: 6, DATA_OWNER: 6, SUPERVISION: 4 } as const

/** The division whose office is to look: that of the finding, at the level of the handler. */
export function officeOf(division: string, handler: Rule['handler']): string {
  return division.slice(0, significant[handler]).padEnd(12, '0')
}

/** To whom a finding goes that nobody settled in time. */
export function handlerAbove(handler: Rule['handler']): Rule['handler'] | null {
  switch (handler) {
    case 'VILLAGE':
      return 'TOWNSHIP'
    case 'TOWNSHIP':
    case 'INSTITUTION':
    case 'DATA_OWNER':
      return 'COUNTY'
    case 'COUNTY':
      return 'SUPERVISION'
    case 'SUPERVISION':
      return null
  }
}

/** The last day of the limit; null where the working days of that year are not published yet. */
export function dueOnOf(context: Context, deadline: Rule['deadline'], from: string): string | null {
  if ('days' in deadline) return addDays(from, deadline.days)
  try {
    return context.calendar.addWorkingDays(from, deadline.workingDays)
  } catch (error) {
    if (error instanceof CalendarUnknown) return null
    throw error
  }
}

/** Of what is known, not of when it became known: the same facts told again are nothing new. */
export function fingerprintOf(evidence: readonly FactView[]): string {
  const known = evidence.map(({ facet, key, value, since, until }) => JSON.stringify([facet, key, value, since, until]))
  return createHash('sha256').update(known.toSorted().join('\n')).digest('hex').slice(0, 32)
}
