import { isLocalDate } from '../dates/local-dates.ts'
import { refusedInput } from './refused-input.ts'
import { stringScalar } from './string-scalar.ts'

/** 日期: a day of the calendar without time or zone. It stays a string, because a JS Date would bring a zone with it. */
export const LocalDate = stringScalar({
  name: 'Date',
  description: '日期 a calendar date in China, "YYYY-MM-DD", such as "2026-01-31".',
  find: (text) => (isLocalDate(text) ? text : null),
  refuse: () =>
    refusedInput('Date', {
      zh: '日期须为真实存在的公历日期，写作"YYYY-MM-DD"，例如"2026-01-31"。',
      en: 'Write an existing calendar date as "YYYY-MM-DD", such as "2026-01-31".',
    }),
})
