/**
 * Dates without a clock and without a zone: 'YYYY-MM-DD' strings in and out. A JS Date never leaves this file, because
 * its hidden zone moves dates by a day (architecture: dates are strings, zone Asia/Shanghai).
 */

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const form = /^\d{4}-\d{2}-\d{2}$/

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0)
}

/** Year, month and day of a 'YYYY-MM-DD' string, or null when it is no such day of the calendar (years 0001 to 9999). */
export function findDateParts(text: string): DateParts | null {
  if (!form.test(text)) return null
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day }
}

/** Without a text of its own for each number: rosters read dates by the ten thousand. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

/** Whether the text is a day of the calendar written 'YYYY-MM-DD'. */
export function isLocalDate(text: string): boolean {
  return findDateParts(text) !== null
}

/** As `findDateParts`, but a RangeError when the text is no day of the calendar: here a bad date is a fault of ours. */
export function getDateParts(date: string): DateParts {
  const parts = findDateParts(date)
  if (!parts) throw new RangeError(`不是有效日期：${date} / not a calendar date (YYYY-MM-DD): ${date}`)
  return parts
}

/** 'YYYY-MM-DD' from its parts; a RangeError when they are no day of the calendar. */
export function dateOf({ year, month, day }: DateParts): string {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  getDateParts(text)
  return text
}

// Day numbers count from 1970-01-01. The year is taken to begin in March, so that the leap day is its last day; an era
// is 400 years. Integers only: Date.UTC would read the years 0 to 99 as 1900 to 1999.
const daysPerEra = 146_097
const daysBefore1970 = 719_468

function dayNumber(date: string): number {
  const { year, month, day } = getDateParts(date)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - daysBefore1970
}

function dateOfDayNumber(number: number): string {
  const shifted = number + daysBefore1970
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return dateOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day })
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError(`天数须为整数：${days} / days must be an integer: ${days}`)
  return dateOfDayNumber(dayNumber(date) + days)
}

/**
 * The date `months` months later (earlier when negative). A day the target month does not have becomes its last day
 * (民法典 art. 202: 没有对应日的，月末日为期间的最后一日).
 */
export function addMonths(date: string, months: number): string {
  if (!Number.isInteger(months)) throw new RangeError(`月数须为整数：${months} / months must be an integer: ${months}`)
  const parts = getDateParts(date)
  const count = parts.year * 12 + (parts.month - 1) + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dateOf({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

/** Days from `from` to `to`: 1 from one day to the next, negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(date: string): number {
  const shifted = (dayNumber(date) + 3) % 7
  return (shifted < 0 ? shifted + 7 : shifted) + 1
}

/**
 * Whole years (周岁) by calendar birthday: a year is full on the birthday itself. Somebody born on 29 February has the
 * birthday of a common year on 28 February, as `addMonths` counts. Negative when `on` is before the birth.
 */
export function ageOn(birthDate: string, on: string): number {
  const [now, birth] = [getDateParts(on), getDateParts(birthDate)]
  const birthday = Math.min(birth.day, daysInMonth(now.year, birth.month))
  const isBefore = now.month < birth.month || (now.month === birth.month && now.day < birthday)
  return now.year - birth.year - (isBefore ? 1 : 0)
}

/** The civil date in China at an instant. China has kept UTC+8 without summer time since 1992. */
export function shanghaiToday(now: Date): string {
  const milliseconds = now.getTime()
  if (!Number.isFinite(milliseconds)) throw new RangeError('时间无效 / not a valid instant')
  return dateOfDayNumber(Math.floor((milliseconds + 8 * 3_600_000) / 86_400_000))
}
