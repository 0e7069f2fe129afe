/**
 * The working-day calendar (工作日历): legal limits are often counted in working days, and which days are worked is
 * decided each year by the State Council, weekends worked in exchange (调休) included. What no notice has said is not
 * known, and a limit counted over unknown days would be a guess: such a date is an error.
 */
import { type Bilingual, inBothLanguages } from '../bilingual.ts'
import { addDays, getDateParts, isLocalDate, weekdayOf } from '../dates/local-dates.ts'

/** One year as its notice orders it. Dates are 'YYYY-MM-DD'. */
export interface WorkingYear {
  /** Title and number of the notice. */
  readonly notice: string
  /** Every day off the notice names, weekends among them. */
  readonly daysOff: readonly string[]
  /** Saturdays and Sundays that are worked. */
  readonly workedWeekends: readonly string[]
}

export interface WorkingCalendar {
  readonly firstYear: number
  readonly lastYear: number
  isWorkingDay(date: string): boolean
  /** The n-th working day after `date`: counting starts the day after it (民法典 art. 201). With n = 0, `date` itself. */
  addWorkingDays(date: string, n: number): string
  /** The first working day after `date`. */
  nextWorkingDay(date: string): string
  /** `date` if it is worked, else the next working day: where a limit ending on a day off ends (民法典 art. 203). */
  workingDayOnOrAfter(date: string): string
  /** Working days after `from` up to and including `to`; 0 when `to` is not after `from`. */
  workingDaysBetween(from: string, to: string): number
}

/** A date lies in a year whose notice has not been loaded. */
export class CalendarUnknown extends Error {
  readonly code = 'CALENDAR_UNKNOWN'
  readonly date: string
  readonly lastKnownYear: number
  readonly messages: Bilingual

  constructor(date: string, firstYear: number, lastYear: number) {
    const messages = {
      zh: `工作日历只覆盖${firstYear}年至${lastYear}年，不含${date}。请在国务院办公厅公布该年节假日安排后补录。`,
      en: `The working-day calendar covers ${firstYear} to ${lastYear}, not ${date}. Load that year's holiday notice.`,
    }
    super(inBothLanguages(messages))
    this.name = 'CalendarUnknown'
    this.date = date
    this.lastKnownYear = lastYear
    this.messages = messages
  }
}

/**
 * A calendar over the years given: a map from year to the dates its notice names. The years must follow one another; a
 * notice may name days of the December before (the one for 2023 does). A RangeError tells what is wrong with the data,
 * because a wrong calendar moves every deadline.
 *
 * The last days of the last year are as sure as that year's own notice: the next one may still exchange a day of it.
 */
export function workingCalendar(years: Readonly<Record<number, WorkingYear>>): WorkingCalendar {
  const known = Object.keys(years)
    .map(Number)
    .sort((a, b) => a - b)
  const [firstYear, lastYear] = [known[0], known.at(-1)]
  if (firstYear === undefined || lastYear === undefined || known.length !== lastYear - firstYear + 1)
    throw new RangeError(`年份须连续：${known.join(', ')} / the years must follow one another: ${known.join(', ')}`)

  const daysOff = new Set<string>()
  const workedWeekends = new Set<string>()
  for (const year of known) {
    for (const date of years[year]!.daysOff) daysOff.add(checked(date, year))
    for (const date of years[year]!.workedWeekends) {
      if (weekdayOf(checked(date, year)) < 6)
        throw new RangeError(`${year}年：${date}不是周末 / ${year}: ${date} is not a weekend day`)
      workedWeekends.add(date)
    }
  }
  for (const date of workedWeekends)
    if (daysOff.has(date)) throw new RangeError(`${date}既放假又上班 / ${date} is both off and worked`)

  function isWorkingDay(date: string): boolean {
    const { year } = getDateParts(date)
    if (year < firstYear! || year > lastYear!) throw new CalendarUnknown(date, firstYear!, lastYear!)
    return workedWeekends.has(date) || (weekdayOf(date) < 6 && !daysOff.has(date))
  }
  function workingDayOnOrAfter(date: string): string {
    let day = date
    while (!isWorkingDay(day)) day = addDays(day, 1)
    return day
  }
  const nextWorkingDay = (date: string) => {
    isWorkingDay(date)
    return workingDayOnOrAfter(addDays(date, 1))
  }
  return {
    firstYear,
    lastYear,
    isWorkingDay,
    workingDayOnOrAfter,
    nextWorkingDay,
    addWorkingDays(date, n) {
      if (!Number.isInteger(n) || n < 0)
        throw new RangeError(`工作日数须为非负整数：${n} / working days must be a whole number, not negative: ${n}`)
      isWorkingDay(date)
      let day = date
      for (let counted = 0; counted < n; counted++) day = nextWorkingDay(day)
      return day
    },
    workingDaysBetween(from, to) {
      isWorkingDay(from)
      isWorkingDay(to)
      let count = 0
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++
      return count
    },
  }
}

function checked(date: string, year: number): string {
  if (!isLocalDate(date) || (!date.startsWith(`${year}-`) && !date.startsWith(`${year - 1}-12-`)))
    throw new RangeError(`${year}年：日期不符：${date} / ${year}: not a day of this notice: ${date}`)
  return date
}
