import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  dateOf,
  daysBetween,
  daysInMonth,
  isLocalDate,
  shanghaiToday,
  weekdayOf,
} from './local-dates.ts'
import { addToMonth, firstDayOf, isMonth, lastDayOf, monthOf, monthsBetween, nextMonth } from './months.ts'

const someDate = fc
  .tuple(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => dateOf({ year, month, day }))
const someDays = fc.integer({ min: -40_000, max: 40_000 })
const someMonths = fc.integer({ min: -1200, max: 1200 })

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['0000-01-01', false],
  ['2024-1-1', false],
  ['20240101', false],
  ['2024-01-01T00:00:00Z', false],
])('%s is a calendar date: %s', (text, expected) => {
  expect(isLocalDate(text)).toBe(expected)
})

test('days are counted across month, leap and century ends', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
  expect(addDays('1999-12-31', 1)).toBe('2000-01-01')
  expect(addDays('1970-01-01', -1)).toBe('1969-12-31')
  expect(daysBetween('2025-01-01', '2026-01-01')).toBe(365)
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1)
})

test('a month later on a day the month lacks is its last day', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
  expect(addMonths('2023-12-15', 1)).toBe('2024-01-15')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
})

test('an age turns on the birthday and not the day before', () => {
  expect(ageOn('1944-01-31', '2024-01-30')).toBe(79)
  expect(ageOn('1944-01-31', '2024-01-31')).toBe(80)
  expect(ageOn('2004-02-29', '2022-02-27')).toBe(17)
  expect(ageOn('2004-02-29', '2022-02-28')).toBe(18)
  expect(ageOn('2004-02-29', '2024-02-28')).toBe(19)
  expect(ageOn('2004-02-29', '2024-02-29')).toBe(20)
  expect(ageOn('2024-05-01', '2024-04-30')).toBe(-1)
})

test('it is already tomorrow in Shanghai at four in the afternoon UTC', () => {
  expect(shanghaiToday(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31')
  expect(shanghaiToday(new Date('2025-12-31T16:00:00.000Z'))).toBe('2026-01-01')
})

test('weekdays run from Monday 1 to Sunday 7', () => {
  expect(weekdayOf('2026-02-16')).toBe(1)
  expect(weekdayOf('2026-02-22')).toBe(7)
  expect(weekdayOf('1969-12-31')).toBe(3)
  expect(weekdayOf('1900-01-01')).toBe(1)
})

test('months have names, neighbours and last days', () => {
  expect(monthOf('2025-12-31')).toBe('2025-12')
  expect(nextMonth('2025-12-31')).toBe('2026-01')
  expect(nextMonth('2025-01')).toBe('2025-02')
  expect(firstDayOf('2025-02-17')).toBe('2025-02-01')
  expect(lastDayOf('2024-02')).toBe('2024-02-29')
  expect(lastDayOf('2025-02-03')).toBe('2025-02-28')
  expect(monthsBetween('2024-11', '2025-02-28')).toBe(3)
  expect(isMonth('2025-13')).toBe(false)
  expect(isMonth('2025-1')).toBe(false)
})

test('what is no date is refused, never guessed', () => {
  expect(() => addDays('2023-02-29', 1)).toThrow(RangeError)
  expect(() => addDays('2023-02-28', 0.5)).toThrow(RangeError)
  expect(() => addMonths('2023-02-28', Number.NaN)).toThrow(RangeError)
  expect(() => monthOf('2023-00')).toThrow(RangeError)
  expect(() => lastDayOf('soon')).toThrow(RangeError)
  expect(() => shanghaiToday(new Date('never'))).toThrow(RangeError)
})

test('adding days and taking them away gives the same day, and the count agrees', () => {
  fc.assert(
    fc.property(someDate, someDays, (date, days) => {
      const other = addDays(date, days)
      expect(addDays(other, -days)).toBe(date)
      expect(daysBetween(date, other)).toBe(days)
      expect(weekdayOf(other)).toBe(((((weekdayOf(date) - 1 + days) % 7) + 7) % 7) + 1)
    }),
  )
})

test('day arithmetic agrees with the platform', () => {
  fc.assert(
    fc.property(someDate, someDays, (date, days) => {
      const platform = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
      expect(addDays(date, days)).toBe(platform)
    }),
  )
})

test('adding months lands in the counted month, on the same day or its last', () => {
  fc.assert(
    fc.property(someDate, someMonths, (date, months) => {
      const later = addMonths(date, months)
      expect(monthsBetween(date, later)).toBe(months)
      expect(monthOf(later)).toBe(addToMonth(date, months))
      expect(later.slice(8) === date.slice(8) || later === lastDayOf(later)).toBe(true)
    }),
  )
})

test('the age after n years is n, and n - 1 the day before', () => {
  fc.assert(
    fc.property(someDate, fc.integer({ min: 1, max: 130 }), (birth, years) => {
      const birthday = addMonths(birth, years * 12)
      expect(ageOn(birth, birthday)).toBe(years)
      expect(ageOn(birth, addDays(birthday, -1))).toBe(years - 1)
    }),
  )
})
