/**
 * Money (金额): in code an integer number of fen, in the graph decimal yuan in a string with two decimals, "980.00".
 * GraphQL's Int has 32 bits and its Float is binary, so neither may carry money.
 */
import { GraphQLScalarType, Kind } from 'graphql'
import { refusedInput } from './refused-input.ts'

const form = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** Decimal yuan with two decimals from integer fen; a TypeError when the fen are no safe integer (a fault of ours). */
export function yuanOfFen(fen: number | bigint): string {
  if (typeof fen !== 'bigint' && !Number.isSafeInteger(fen))
    throw new TypeError(`金额须为整数分：${fen} / money must be integer fen: ${fen}`)
  const exact = BigInt(fen)
  const digits = String(exact < 0n ? -exact : exact).padStart(3, '0')
  return `${exact < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Integer fen from decimal yuan ("980", "980.5", "-0.05"), or null when the text is no such amount or too large. */
export function findFenOfYuan(yuan: string): number | null {
  const match = form.exec(yuan)
  if (!match) return null
  const fen = Number(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`)
  if (!Number.isSafeInteger(fen)) return null
  return match[1] && fen !== 0 ? -fen : fen
}

function parse(text: string): number {
  const fen = findFenOfYuan(text)
  if (fen !== null) return fen
  throw form.test(text)
    ? refusedInput('Money', {
        zh: '金额超出范围，绝对值不得超过90071992547409.91元。',
        en: 'The amount is out of range; at most 90071992547409.91 yuan either way.',
      })
    : notDecimalYuan()
}

function notDecimalYuan() {
  return refusedInput('Money', {
    zh: '金额须为以元为单位的字符串，最多两位小数，不带千分位和货币符号，例如"980.00"。',
    en: 'Write yuan as a string with at most two decimals, without separators or currency sign, such as "980.00".',
  })
}

export const Money = new GraphQLScalarType<number, string>({
  name: 'Money',
  description: '金额 an amount of money: decimal yuan (元) in a string with two decimals, such as "980.00".',
  serialize(value) {
    if (typeof value !== 'number' && typeof value !== 'bigint')
      throw new TypeError(`金额须为整数分 / money must be integer fen, not ${typeof value}`)
    return yuanOfFen(value)
  },
  // A JSON number has passed through binary floating point on its way here, so 980.10 as a number is refused.
  parseValue(value) {
    if (typeof value !== 'string') throw notDecimalYuan()
    return parse(value)
  },
  parseLiteral(node) {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT) throw notDecimalYuan()
    return parse(node.value)
  },
})
