/** Decimal (小数): an exact decimal number as a string; its unit rides in the field's name or description. */
import { GraphQLScalarType, Kind } from 'graphql'
import { refusedInput } from './refused-input.ts'

const form = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?$/
const exponentForm = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/

/** The number in its one spelling: no plus sign, no idle zeros, no minus zero. Null when it is no decimal number. */
export function findDecimal(text: string): string | null {
  const match = form.exec(text)
  if (!match) return null
  const whole = match[2]!.replace(/^0+(?=\d)/, '')
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  const digits = fraction ? `${whole}.${fraction}` : whole
  return match[1] === '-' && digits !== '0' ? `-${digits}` : digits
}

// Large and tiny numbers print with an exponent (1e-7); a Decimal never has one.
function withoutExponent(printed: string): string {
  const match = exponentForm.exec(printed)
  if (!match) return printed
  const [, sign, lead, rest = '', exponent] = match
  const digits = `${lead}${rest}`
  const shift = Number(exponent)
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`
  return `${sign}${digits.padEnd(shift + 1, '0')}`
}

function parse(text: string): string {
  const decimal = findDecimal(text)
  if (decimal === null) throw notDecimal()
  return decimal
}

function notDecimal() {
  return refusedInput('Decimal', {
    zh: '小数须为字符串形式的十进制数，整数和小数部分各不超过40位，不带指数和千分位，例如"12.5"。',
    en: 'Write a decimal number as a string, at most 40 digits on each side, without exponent or separators, such as "12.5".',
  })
}

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: '小数 an exact decimal number in a string, such as "12.5"; the field names its unit.',
  serialize(value) {
    const text = typeof value === 'number' && Number.isFinite(value) ? withoutExponent(String(value)) : value
    const decimal = typeof text === 'string' ? findDecimal(text) : null
    if (decimal === null) throw new TypeError('小数值无效 / not a decimal number')
    return decimal
  },
  parseValue(value) {
    if (typeof value !== 'string') throw notDecimal()
    return parse(value)
  },
  // A literal in a query is text, so 12.5 loses nothing there, unlike a JSON number.
  parseLiteral(node) {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT && node.kind !== Kind.FLOAT) throw notDecimal()
    return parse(node.value)
  },
})
