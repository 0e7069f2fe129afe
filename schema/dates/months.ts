/** Months as 'YYYY-MM' strings: benefits are granted, paid and stopped by the month. */
import { dateOf, daysInMonth, findDateParts, getDateParts } from './local-dates.ts'

/** Whether the text is a month written 'YYYY-MM'. */
export function isMonth(text: string): boolean {
  return text.length === 7 && findDateParts(`${text}-01`) !== null
}

/** The month of a date; a month is given back as it is. */
export function monthOf(dateOrMonth: string): string {
  getDateParts(dateOrMonth.length === 7 ? `${dateOrMonth}-01` : dateOrMonth)
  return dateOrMonth.slice(0, 7)
}

/** The month `months` after the month of a date or month (before it when negative), as 'YYYY-MM'. */
export function addToMonth(dateOrMonth: string, months: number): string {
  if (!Number.isInteger(months)) throw new RangeError(`月数须为整数：${months} / months must be an integer: ${months}`)
  const { year, month } = getDateParts(`${monthOf(dateOrMonth)}-01`)
  const count = year * 12 + (month - 1) + months
  const target = Math.floor(count / 12)
  return dateOf({ year: target, month: count - target * 12 + 1, day: 1 }).slice(0, 7)
}

/** The month after that of a date or month, as 'YYYY-MM'. */
export function nextMonth(dateOrMonth: string): string {
  return addToMonth(dateOrMonth, 1)
}

/** The first day of the month of a date or month. */
export function firstDayOf(dateOrMonth: string): string {
  return `${monthOf(dateOrMonth)}-01`
}

/** The last day of the month of a date or month. */
export function lastDayOf(dateOrMonth: string): string {
  const { year, month } = getDateParts(firstDayOf(dateOrMonth))
  return dateOf({ year, month, day: daysInMonth(year, month) })
}

/** Months from one month to another: 1 from a month to the next, negative when `to` is the earlier. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [getDateParts(firstDayOf(from)), getDateParts(firstDayOf(to))]
  return (end.year - start.year) * 12 + end.month - start.month
}
