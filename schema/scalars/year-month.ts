import { isMonth } from '../dates/months.ts'
import { refusedInput } from './refused-input.ts'
import { stringScalar } from './string-scalar.ts'

/** 年月: the month of a grant, payment or report, 'YYYY-MM', in 1900 to 2200. */
export const YearMonth = stringScalar({
  name: 'YearMonth',
  description: '年月 a month, "YYYY-MM", such as "2026-01".',
  find: (text) => (isMonth(text) && text >= '1900-01' && text <= '2200-12' ? text : null),
  refuse: () =>
    refusedInput('YearMonth', {
      zh: '年月须写作"YYYY-MM"，在1900-01至2200-12之间，例如"2026-01"。',
      en: 'Write a month as "YYYY-MM" between 1900-01 and 2200-12, such as "2026-01".',
    }),
})
