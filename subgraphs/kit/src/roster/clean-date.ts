/** Faults 6 and 23: the many ways a date is written, and the ways a spreadsheet keeps one. */
import { addDays, daysInMonth, isLocalDate } from '@civil-affairs/schema'
import { stripStray } from './clean-text.ts'
import { type CellFault, type CellReading, faultOfCode } from './faults.ts'

/** A date with what its source knew: where that is a month or a year, `on` is its first day. */
export interface RosterDate {
  readonly on: string
  readonly precision: 'DAY' | 'MONTH' | 'YEAR'
}

export interface DateWindow {
  /** Days a plausible date lies between, both included. A two-digit year is taken where one century alone fits. */
  readonly earliest: string
  readonly latest: string
  /** A date another cell of the row proves (the birth date in a document number): it settles what is ambiguous. */
  readonly proven?: string | null
  /** Whether the cell may have been a number once: 1956.10 then has lost its zero. */
  readonly mayBeNumber: boolean
  readonly isNumber: boolean
}

/** Day 1 is 1900-01-01 and day 60 the 29 February 1900 that never was, so that from day 61 on all are one too many. */
export function dateOfSerial(serial: number, is1904 = false): string | null {
  const day = Math.floor(serial)
  if (is1904) return addDays('1904-01-01', day)
  if (day < 1 || day === 60) return null
  return addDays('1899-12-31', day > 60 ? day - 1 : day)
}

const lunar = /农历|阴历|旧历|闰|正月|冬月|腊月|初[一二三四五六七八九十]|廿/
const chineseDigits: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** 一九五六年三月十二日 → 1956年3月12日 */
function withDigits(text: string): string {
  return text
    .replace(
      /([一二三四五六七八九])?十([一二三四五六七八九])?/g,
      (_, tens?: string, units?: string) =>
        `${tens === undefined ? '1' : chineseDigits[tens]}${units === undefined ? '0' : chineseDigits[units]}`,
    )
    .replace(/[〇零○一二三四五六七八九]/g, (character) => chineseDigits[character]!)
}

export function readDate(raw: string, window: DateWindow): CellReading<RosterDate> {
  const stripped = stripStray(raw)
  if (lunar.test(stripped)) return { value: null, faults: [faultOfCode('LUNAR_DATE')] }
  const [text, timeFaults, addsDay] = withoutTime(stripped.normalize('NFKC'))
  const spelt = /[一二三四五六七八九]/.test(text) ? withDigits(text) : text
  const found = parse(spelt.replace(/\s+/g, ''), window)
  if ('code' in found) return { value: null, faults: [found] }
  const on = addsDay ? addDays(found.on, 1) : found.on
  const value = { on, precision: found.precision }
  if (endOf(value) < window.earliest || on > window.latest)
    return { value: null, faults: [faultOfCode('DATE_OUT_OF_RANGE')] }
  const faults: CellFault[] = [...timeFaults]
  if (found.isSerial) faults.push(faultOfCode('DATE_SERIAL'))
  else if (value.precision === 'DAY' && raw !== found.on && timeFaults.length === 0)
    faults.push(faultOfCode('DATE_FORM'))
  if (value.precision === 'MONTH') faults.push(faultOfCode('PRECISION_MONTH'))
  if (value.precision === 'YEAR') faults.push(faultOfCode('PRECISION_YEAR'))
  return { value, faults }
}

/** Whether two dates agree as far as the vaguer of them knows. */
export function agrees(date: RosterDate, day: string): boolean {
  const length = { DAY: 10, MONTH: 7, YEAR: 4 }[date.precision]
  return date.on.slice(0, length) === day.slice(0, length)
}

function endOf({ on, precision }: RosterDate): string {
  if (precision === 'DAY') return on
  return precision === 'YEAR'
    ? `${on.slice(0, 4)}-12-31`
    : `${on.slice(0, 7)}-${daysInMonth(Number(on.slice(0, 4)), Number(on.slice(5, 7)))}`
}

function withoutTime(text: string): [text: string, faults: CellFault[], addsDay: boolean] {
  const match = /^(.*\d日?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text)
  if (match === null) return [text, [], false]
  const [, date, hours, minutes, seconds = '0'] = match
  if (Number(hours) === 24 && Number(minutes) + Number(seconds) === 0) return [date!, [faultOfCode('TIME_24')], true]
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return [text, [], false]
  return [date!, [faultOfCode('TIME_DROPPED')], false]
}

type Parsed = (RosterDate & { isSerial?: boolean }) | CellFault

function parse(text: string, window: DateWindow): Parsed {
  let match = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(text)
  if (match !== null) {
    const [, year, month, day] = match
    // 1956.10 kept as a number is 1956.1.
    if (day === undefined && month === '1' && text[4] === '.' && (window.isNumber || window.mayBeNumber)) {
      const proven = window.proven ?? ''
      if (proven === '' || !proven.startsWith(year!) || !/^-(01|10)-/.test(proven.slice(4)))
        return faultOfCode('MONTH_AMBIGUOUS')
      return of(year!, proven.slice(5, 7))
    }
    return of(year!, month!, day)
  }
  match = /^(\d{2})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)$/.exec(text) ?? /^(\d{2})年$/.exec(text)
  if (match !== null) return inOneCentury(match[1]!, match[2], match[3], window)
  match = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (match !== null) return of(match[1]!, match[2]!, match[3])
  match = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text)
  if (match !== null) return of(match[1]!, match[2]!)
  match = /^((?:19|20)\d{2})年?$/.exec(text)
  if (match !== null) return of(match[1]!)
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const on = dateOfSerial(Number(text))
    return on === null ? faultOfCode('DATE_UNKNOWN') : { on, precision: 'DAY', isSerial: true }
  }
  return faultOfCode('DATE_UNKNOWN')
}

function of(year: string, month?: string, day?: string): Parsed {
  const two = (part: string) => part.padStart(2, '0')
  const on = `${year}-${two(month ?? '1')}-${two(day ?? '1')}`
  if (!isLocalDate(on)) return faultOfCode('DATE_UNKNOWN')
  return { on, precision: month === undefined ? 'YEAR' : day === undefined ? 'MONTH' : 'DAY' }
}

function inOneCentury(year: string, month: string | undefined, day: string | undefined, window: DateWindow): Parsed {
  const candidates = ['19', '20']
    .map((century) => of(`${century}${year}`, month, day))
    .filter((one): one is RosterDate => !('code' in one) && endOf(one) >= window.earliest && one.on <= window.latest)
  if (candidates.length === 1) return candidates[0]!
  const proven = candidates.find((one) => window.proven != null && agrees(one, window.proven))
  return proven ?? faultOfCode(candidates.length === 0 ? 'DATE_UNKNOWN' : 'YEAR_AMBIGUOUS')
}

/** Fault 23: a time of day on a date, as local time in China without a zone: 2026-03-01T08:30. */
export function readMoment(raw: string, window: DateWindow): CellReading<string> {
  const text = stripStray(raw).normalize('NFKC')
  const time = /[T\s日](\d{1,2})[:时](\d{1,2})分?(?::\d{1,2})?$/.exec(text)
  const { value, faults } = readDate(
    time === null ? text : `${text.slice(0, time.index + (text[time.index] === '日' ? 1 : 0))}`,
    window,
  )
  if (value === null) return { value: null, faults }
  if (value.precision !== 'DAY' || time === null) return { value: null, faults: [faultOfCode('DATE_UNKNOWN')] }
  const [hours, minutes] = [Number(time[1]), Number(time[2])]
  if (hours === 24 && minutes === 0) return { value: `${addDays(value.on, 1)}T00:00`, faults: [faultOfCode('TIME_24')] }
  if (hours > 23 || minutes > 59) return { value: null, faults: [faultOfCode('DATE_UNKNOWN')] }
  return { value: `${value.on}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`, faults }
}
