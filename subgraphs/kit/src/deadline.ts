import { addDays, addMonths, CalendarUnknown, type WorkingCalendar } from '@civil-affairs/schema'
import type { Context } from './context.ts'
import { getParameter } from './policy-parameter.ts'

export type DeadlineState = 'RUNNING' | 'MET' | 'OVERDUE' | 'MET_LATE' | 'CALENDAR_UNKNOWN'

export interface Deadline {
  key: string
  startedOn: string
  dueOn: string | null
  metOn: string | null
  state: DeadlineState
  legalBasis: string
}

/** Last day of a limit. The day it starts is not counted; null where the working-day calendar ends before it. */
export function dueDate(calendar: WorkingCalendar, startedOn: string, amount: number, unit: string): string | null {
  switch (unit) {
    case 'DAYS':
      return addDays(startedOn, amount)
    case 'MONTHS':
      return addMonths(startedOn, amount)
    case 'WORKING_DAYS':
      try {
        return calendar.addWorkingDays(startedOn, amount)
      } catch (error) {
        if (error instanceof CalendarUnknown) return null
        throw error
      }
    default:
      throw new Error(`a deadline cannot be counted in ${unit}`)
  }
}

export function deadlineState(dueOn: string | null, metOn: string | null, today: string): DeadlineState {
  if (dueOn === null) return metOn === null ? 'CALENDAR_UNKNOWN' : 'MET'
  if (metOn !== null) return metOn <= dueOn ? 'MET' : 'MET_LATE'
  return today <= dueOn ? 'RUNNING' : 'OVERDUE'
}

/** How a limit stands that policy sets as the parameter `key` in days, working days or months. */
export async function deadlineOf(
  context: Context,
  limit: { key: string; division: string; startedOn: string; metOn: string | null },
): Promise<Deadline> {
  const { key, division, startedOn, metOn } = limit
  const { value, unit, legalBasis } = await getParameter(context, key, division, startedOn)
  const dueOn = dueDate(context.calendar, startedOn, Number(value), unit)
  return { key, startedOn, dueOn, metOn, state: deadlineState(dueOn, metOn, context.today), legalBasis }
}
