import { refusedInput } from './refused-input.ts'
import { stringScalar } from './string-scalar.ts'

// GB/T 2260 gives two digits each to province, prefecture and county, GB/T 10114 three each to township and village.
const lengths = [2, 4, 6, 9, 12]

/** The 12 digits of a division code written with 2, 4, 6, 9 or 12, or null when it is no such code. */
export function findDivisionCode(text: string): string | null {
  if (!/^[1-9]\d+$/.test(text) || !lengths.includes(text.length)) return null
  return text.padEnd(12, '0')
}

/** 区划代码: always stored and shown with 12 digits; 2, 4, 6 and 9 are accepted and filled up with zeros on the right. */
export const DivisionCode = stringScalar({
  name: 'DivisionCode',
  description:
    '区划代码 a division code of 12 digits, such as "140502000000"; 2, 4, 6 or 9 digits are accepted as input.',
  find: findDivisionCode,
  refuse: () =>
    refusedInput('DivisionCode', {
      zh: '区划代码须为2、4、6、9或12位数字的字符串，首位不为0，例如"140502"或"140502000000"。',
      en: 'Write a division code as a string of 2, 4, 6, 9 or 12 digits not starting with 0, such as "140502".',
    }),
})
