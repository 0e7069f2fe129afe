/** Bank card and account numbers of 16 to 19 digits, into which benefits are paid. */
import {
  hasLostPrecision,
  type NumberRefusal,
  type NumberWarning,
  normaliseNumber,
  refuse,
  warn,
} from './number-text.ts'

export interface BankCard {
  readonly ok: true
  readonly number: string
  readonly warnings: readonly NumberWarning<'CHECK_DIGIT' | 'ENDS_IN_ZEROS'>[]
}

/** Whether the digits pass the Luhn check (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[digits.length - 1 - at]) * (at % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/**
 * Reads a card number. A failed Luhn check is a warning: passbook accounts (存折) of rural banks, into which many benefits
 * go, carry no such check.
 */
export function readBankCard(raw: string): BankCard | NumberRefusal<'FORM' | 'PRECISION_LOST'> {
  const number = normaliseNumber(raw).replace(/-/g, '')
  if (hasLostPrecision(number))
    return refuse(
      'PRECISION_LOST',
      '银行账号被表格转成了科学计数法，末尾数字已丢失，请以文本格式重新导出。',
      'A spreadsheet turned the number into scientific notation and lost its last digits; export it again as text.',
    )
  if (!/^\d{16,19}$/.test(number))
    return refuse('FORM', '银行卡号应为16至19位数字。', 'A bank card number has 16 to 19 digits.')
  const warnings: NumberWarning<'CHECK_DIGIT' | 'ENDS_IN_ZEROS'>[] = []
  if (!passesLuhn(number))
    warnings.push(
      warn(
        'CHECK_DIGIT',
        '银行卡号校验位不符；如非存折账号，请核对。',
        'The card number fails its check; please compare, unless it is a passbook account.',
      ),
    )
  // A spreadsheet keeps 15 digits and writes zeros for the rest.
  if (/^\d{15}0+$/.test(number))
    warnings.push(
      warn(
        'ENDS_IN_ZEROS',
        '第15位之后全为0，可能被表格截断，请核对。',
        'All digits after the 15th are 0: a spreadsheet may have cut the number; please compare.',
      ),
    )
  return { ok: true, number, warnings }
}
