import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../dates/local-dates.ts'
import { CalendarUnknown, workingCalendar } from './calendar.ts'
import { nationalCalendar, nationalWorkingYears } from './national-years.ts'

const calendar = nationalCalendar

test.each([
  ['2025-12-31', true, 'Wednesday before New Year'],
  ['2026-01-01', false, 'New Year'],
  ['2026-01-02', false, 'Friday off in exchange'],
  ['2026-01-03', false, 'Saturday'],
  ['2026-01-04', true, 'Sunday worked in exchange'],
  ['2026-01-05', true, 'Monday'],
  ['2026-02-13', true, 'Friday before the festival'],
  ['2026-02-14', true, 'Saturday worked in exchange'],
  ['2026-02-15', false, 'first day of the festival, a Sunday'],
  ['2026-02-16', false, 'eve'],
  ['2026-02-23', false, 'last day of the festival, a Monday'],
  ['2026-02-24', true, 'Tuesday after'],
  ['2026-02-28', true, 'Saturday worked in exchange'],
  ['2026-03-01', false, 'an ordinary Sunday'],
  ['2020-01-31', false, 'festival extended by the epidemic notice'],
  ['2020-02-01', false, 'first ordered worked, then off'],
  ['2020-02-03', true, 'work begins'],
  ['2022-12-31', false, 'named by the notice for 2023'],
  ['2024-02-09', true, 'New Year’s Eve of 2024 was asked for, not ordered'],
])('%s is worked: %s (%s)', (date, worked) => {
  expect(calendar.isWorkingDay(date)).toBe(worked)
})

describe('limits counted in working days', () => {
  test.each([
    ['2025-12-30', 1, '2025-12-31'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2025-12-31', 2, '2026-01-05'],
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-15', 1, '2026-02-24'],
    ['2026-02-24', 5, '2026-03-02'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 0, '2026-03-07'],
    // 低保: thirty working days across the Spring Festival of 2026, counted on paper.
    ['2026-01-20', 30, '2026-03-09'],
  ])('from %s, %i working days end on %s', (date, n, end) => {
    expect(calendar.addWorkingDays(date, n)).toBe(end)
  })

  test('a limit that ends on a day off ends on the next working day', () => {
    expect(calendar.workingDayOnOrAfter('2026-02-15')).toBe('2026-02-24')
    expect(calendar.workingDayOnOrAfter('2026-02-14')).toBe('2026-02-14')
    expect(calendar.nextWorkingDay('2026-02-14')).toBe('2026-02-24')
    expect(calendar.nextWorkingDay('2026-03-02')).toBe('2026-03-03')
  })

  test('counting back and forth agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2200 }), fc.integer({ min: 0, max: 60 }), (offset, n) => {
        const from = addDays('2020-01-01', offset)
        const end = calendar.addWorkingDays(from, n)
        expect(calendar.workingDaysBetween(from, end)).toBe(n)
        if (n > 0) expect(calendar.isWorkingDay(end)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('each notice', () => {
  const years = Object.entries(nationalWorkingYears)

  test.each(years.map(([year, data]) => ({ year, data })))(
    '$year: every weekend worked in exchange pays for a weekday off, and holidays proper make the rest',
    ({ year, data }) => {
      const weekdaysOff = data.daysOff.filter((date) => weekdayOf(date) < 6).length
      // 全国年节及纪念日放假办法: 11 days until 2024, 13 from 2025; those on a weekend are given back on a weekday. The
      // epidemic extension of 2020 gave one weekday (31 January) and took the exchange of 1 February back.
      const lawful = Number(year) >= 2025 ? 13 : 11
      const gifts = year === '2020' ? 2 : 0
      expect(weekdaysOff - data.workedWeekends.length).toBe(lawful + gifts)
    },
  )

  test.each(years.flatMap(([, data]) => data.workedWeekends))('%s, a weekend day, is worked', (date) => {
    expect(weekdayOf(date)).toBeGreaterThanOrEqual(6)
    expect(calendar.isWorkingDay(date)).toBe(true)
    expect(calendar.nextWorkingDay(addDays(date, -1))).toBe(date)
    expect(calendar.addWorkingDays(date, 1) > date).toBe(true)
  })
})

describe('what no notice has said', () => {
  test('a date after the last known year is an error that names both', () => {
    const error = catchUnknown(() => calendar.isWorkingDay('2027-01-04'))
    expect(error).toMatchObject({ code: 'CALENDAR_UNKNOWN', date: '2027-01-04', lastKnownYear: 2026 })
    expect(error.message).toMatch(/^工作日历只覆盖2020年至2026年，不含2027-01-04.* \/ .*2020 to 2026, not 2027-01-04/)
  })

  test('a limit that would run past the last known day is an error too', () => {
    expect(calendar.addWorkingDays('2026-12-30', 1)).toBe('2026-12-31')
    expect(() => calendar.addWorkingDays('2026-12-30', 2)).toThrow(CalendarUnknown)
    expect(() => calendar.nextWorkingDay('2026-12-31')).toThrow(CalendarUnknown)
    expect(() => calendar.workingDaysBetween('2026-12-30', '2027-01-10')).toThrow(CalendarUnknown)
    expect(() => calendar.isWorkingDay('2019-12-31')).toThrow(CalendarUnknown)
    expect(() => calendar.addWorkingDays('2027-06-01', 0)).toThrow(CalendarUnknown)
  })

  test('a deployment loads a further year', () => {
    const longer = workingCalendar({
      ...nationalWorkingYears,
      2027: { notice: 'for the test', daysOff: ['2026-12-31', '2027-01-01'], workedWeekends: ['2026-12-26'] },
    })
    expect(longer.isWorkingDay('2027-01-01')).toBe(false)
    expect(longer.isWorkingDay('2026-12-26')).toBe(true)
    expect(longer.addWorkingDays('2026-12-30', 1)).toBe('2027-01-04')
  })
})

test.each([
  ['a gap between years', { 2025: nationalWorkingYears[2025]!, 2027: nationalWorkingYears[2026]! }],
  ['no year at all', {}],
  ['a worked weekend that is a Monday', { 2027: { notice: '', daysOff: [], workedWeekends: ['2027-01-04'] } }],
  ['a day of another year', { 2027: { notice: '', daysOff: ['2028-01-01'], workedWeekends: [] } }],
  ['a day that does not exist', { 2027: { notice: '', daysOff: ['2027-02-29'], workedWeekends: [] } }],
  ['a day both off and worked', { 2027: { notice: '', daysOff: ['2027-01-02'], workedWeekends: ['2027-01-02'] } }],
])('a calendar with %s is refused', (_, years) => {
  expect(() => workingCalendar(years)).toThrow(RangeError)
})

test.each([-1, 0.5, Number.NaN])('%d working days cannot be added', (n) => {
  expect(() => calendar.addWorkingDays('2026-03-02', n)).toThrow(RangeError)
})

function catchUnknown(act: () => unknown): CalendarUnknown {
  try {
    act()
  } catch (error) {
    if (error instanceof CalendarUnknown) return error
  }
  throw new Error('no CalendarUnknown was thrown')
}
