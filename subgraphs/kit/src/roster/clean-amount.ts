/** Fault 7: amounts in yuan, 万元 and 亿元, with thousands separators and currency signs, as text or as binary floats. */

import { stripStray } from './clean-text.ts'
import { type CellFault, type CellReading, faultOfCode } from './faults.ts'

export type MoneyUnit = 'FEN' | 'YUAN' | 'WAN' | 'YI'

/** Decimal places by which the unit is larger than a fen. */
const places: Record<MoneyUnit, number> = { FEN: 0, YUAN: 2, WAN: 6, YI: 10 }
const unitOf: Readonly<Record<string, MoneyUnit>> = {
  分: 'FEN',
  元: 'YUAN',
  圆: 'YUAN',
  块: 'YUAN',
  万: 'WAN',
  万元: 'WAN',
  亿: 'YI',
  亿元: 'YI',
}

/** The unit a header or a line such as 单位：万元 states, or null. */
export function findMoneyUnit(text: string): MoneyUnit | null {
  const match = /(亿元|万元|元|分)(?=[/／每、)）\]】]|$)/.exec(text.normalize('NFKC'))
  return match === null ? null : unitOf[match[1]!]!
}

/**
 * Integer fen. `unit` is the header's: a unit within the cell wins over it. `isNumber` tells that a spreadsheet kept the
 * cell as a binary float, whose noise far below a fen is taken off.
 */
export function readMoney(
  raw: string,
  {
    unit = 'YUAN',
    isNumber = false,
    mayBeNegative = false,
  }: { unit?: MoneyUnit; isNumber?: boolean; mayBeNegative?: boolean } = {},
): CellReading<number> {
  const faults: CellFault[] = []
  const text = stripStray(raw).normalize('NFKC').replace(/\s+/g, '')
  const match =
    /^(?:人民币|[¥￥]|RMB|CNY)?([+-]?)(\d[\d,]*|(?=\.))(?:\.(\d*))?(?:[Ee]([+-]?\d{1,2}))?(?:(亿元|万元|亿|万|元|圆|块|分)(?:整|正)?)?(?:\/[月年人户]+)*$/i.exec(
      text,
    )
  if (match === null || text === '') return unknown()
  const [, sign, grouped, fraction = '', exponent, own] = match
  if (grouped!.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(grouped!)) return unknown()
  if (grouped === '' && fraction === '') return unknown()
  if (exponent !== undefined && !isNumber) return unknown()
  const from = own === undefined ? unit : unitOf[own]!
  const shift = places[from] + Number(exponent ?? 0)
  let digits = grouped!.replaceAll(',', '') + fraction
  let point = grouped!.replaceAll(',', '').length + shift
  if (point < 0) {
    digits = '0'.repeat(-point) + digits
    point = 0
  }
  const whole = digits.slice(0, point).padEnd(point, '0')
  const rest = digits.slice(point)
  let fen = BigInt(whole === '' ? '0' : whole)
  if (/[1-9]/.test(rest)) {
    // A float has 15 good digits at least: what lies behind six decimals of a fen is its noise.
    const isNoise = isNumber && /^(0{6}|9{6})/.test(rest)
    if (!isNoise) return { value: null, faults: [faultOfCode('AMOUNT_FRACTION')] }
    if (rest.startsWith('9')) fen += 1n
    faults.push(faultOfCode('AMOUNT_NOISE'))
  }
  if (fen > BigInt(Number.MAX_SAFE_INTEGER)) return { value: null, faults: [faultOfCode('NUMBER_OUT_OF_RANGE')] }
  if (sign === '-' && fen !== 0n && !mayBeNegative) return { value: null, faults: [faultOfCode('AMOUNT_NEGATIVE')] }
  if (from !== 'YUAN') faults.push(faultOfCode('AMOUNT_UNIT'))
  if (!isNumber && !/^\d+(\.\d+)?$/.test(raw)) faults.push(faultOfCode('AMOUNT_FORM'))
  return { value: sign === '-' ? -Number(fen) : Number(fen), faults }
}

function unknown(): CellReading<number> {
  return { value: null, faults: [faultOfCode('AMOUNT_UNKNOWN')] }
}

/** A decimal number as text without idle zeros; thousands separators are taken off. */
export function readDecimal(raw: string, isNumber = false): CellReading<string> {
  const text = stripStray(raw).normalize('NFKC').replace(/\s+/g, '')
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:㎡|m2|平方米|平米|亩|人|户|张|个|岁|小时|天|%)?$/i.exec(
    text,
  )
  if (match === null) return { value: null, faults: [faultOfCode('NUMBER_UNKNOWN')] }
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  const whole = match[2]!.replaceAll(',', '').replace(/^0+(?=\d)/, '')
  const digits = fraction === '' ? whole : `${whole}.${fraction}`
  const value = match[1] === '-' && digits !== '0' ? `-${digits}` : digits
  return { value, faults: isNumber || /^-?\d+(\.\d+)?$/.test(raw) ? [] : [faultOfCode('STRAY_CHARACTERS')] }
}

export function readInteger(raw: string, isNumber: boolean, minimum: number, maximum: number): CellReading<number> {
  const { value, faults } = readDecimal(raw, isNumber)
  if (value === null) return { value: null, faults }
  if (value.includes('.')) return { value: null, faults: [faultOfCode('NUMBER_UNKNOWN')] }
  const number = Number(value)
  if (number < minimum || number > maximum) return { value: null, faults: [faultOfCode('NUMBER_OUT_OF_RANGE')] }
  return { value: number, faults }
}
