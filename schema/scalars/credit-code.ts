import { type GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { readCreditCode } from '../documents/credit-code.ts'
import { refusedInput } from './refused-input.ts'

// A roster may hold codes of the pilot years whose check character is wrong, and they are shown as they are. A code that
// a client types is an address: with one wrong character it could address another organization.
function parse(value: unknown): string {
  if (typeof value !== 'string') throw notCreditCode()
  const reading = readCreditCode(value)
  if (!reading.ok) throw refusedInput('CreditCode', reading.messages)
  const wrongCheck = reading.warnings.find((warning) => warning.code === 'CHECK_CHARACTER')
  if (wrongCheck) throw refusedInput('CreditCode', wrongCheck.messages)
  return reading.number
}

function notCreditCode(): GraphQLError {
  return refusedInput('CreditCode', {
    zh: '统一社会信用代码须为18位字符串，例如"51140000MJ0000018C"。',
    en: 'Write a unified social credit code as a string of 18 characters, such as "51140000MJ0000018C".',
  })
}

/** 统一社会信用代码 (GB 32100-2015), 18 characters. */
export const CreditCode = new GraphQLScalarType<string, string>({
  name: 'CreditCode',
  description:
    '统一社会信用代码 unified social credit code (GB 32100-2015), 18 characters, such as "51140000MJ0000018C".',
  serialize(value) {
    const reading = typeof value === 'string' ? readCreditCode(value) : null
    if (!reading?.ok) throw new TypeError('CreditCode：存储的值无效 / the stored value is not valid')
    return reading.number
  },
  parseValue: parse,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw notCreditCode()
    return parse(node.value)
  },
})
