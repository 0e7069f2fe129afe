/**
 * The citizen identity number (公民身份号码, GB 11643-1999): six digits of the division of first registration, eight of
 * the birth date, three of sequence (odd for men), one check character by ISO 7064 MOD 11-2. Numbers of fifteen digits
 * were issued until 1999 and are read as the eighteen they became.
 */
import { ageOn, isLocalDate } from '../dates/local-dates.ts'
import { divisionPrefix } from './division-prefixes.ts'
import {
  hasLostPrecision,
  type NumberRefusal,
  type NumberWarning,
  normaliseNumber,
  refuse,
  warn,
} from './number-text.ts'

export type ResidentIdRefusalCode =
  | 'LENGTH'
  | 'CHARACTERS'
  | 'CHECK_DIGIT'
  | 'BIRTH_DATE'
  | 'FUTURE_BIRTH'
  | 'TOO_OLD'
  | 'PRECISION_LOST'
  | 'EXCEL_ROUNDING_SUSPECTED'
  | 'FOREIGN_PERMANENT_RESIDENCE'

export type ResidentIdWarningCode = 'UNKNOWN_PREFIX' | 'ENDS_IN_ZEROS'

export interface ResidentId {
  readonly ok: true
  /** Eighteen characters. */
  readonly number: string
  /** A residence permit of Hong Kong, Macao or Taiwan residents has a number of the same build, of 81, 82 or 83. */
  readonly kind: 'RESIDENT_ID' | 'HKMT_RESIDENCE'
  readonly birthDate: string
  readonly sex: 'MALE' | 'FEMALE'
  /** The six digits of the division that first registered the person; never where the person lives. */
  readonly prefix: string
  readonly upgradedFrom15: boolean
  readonly warnings: readonly NumberWarning<ResidentIdWarningCode>[]
}

export type ResidentIdRefusal = NumberRefusal<ResidentIdRefusalCode>

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'
const ZERO = '0'.charCodeAt(0)
const oldestAge = 130

/** The check character (ISO 7064 MOD 11-2) of seventeen digits. */
export function residentIdCheckCharacter(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('须为17位数字 / seventeen digits expected')
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * (first17.charCodeAt(at) - ZERO)
  return checkCharacters[sum % 11]!
}

/** The eighteen characters of a fifteen-digit number. All of these were born in 1900 to 1999. */
export function upgradeResidentId(fifteen: string): string {
  if (!/^\d{15}$/.test(fifteen)) throw new RangeError('须为15位数字 / fifteen digits expected')
  const first17 = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  return first17 + residentIdCheckCharacter(first17)
}

/**
 * Reads a citizen number as it was typed or imported. `today` ('YYYY-MM-DD') bounds the birth date. An unknown division
 * is a warning, because the table of former divisions may have gaps; all else that is wrong refuses the number.
 */
export function readResidentId(raw: string, today: string): ResidentId | ResidentIdRefusal {
  const text = normaliseNumber(raw)
  if (hasLostPrecision(text))
    return refuse(
      'PRECISION_LOST',
      '证件号码被表格转成了科学计数法，末尾数字已丢失，请以文本格式重新导出。',
      'A spreadsheet turned the number into scientific notation and lost its last digits; export it again as text.',
    )
  if (!/^\d+X?$/.test(text))
    return refuse(
      'CHARACTERS',
      '公民身份号码只能由数字组成，第18位可以是X。',
      'A citizen number has digits only; the 18th character may be X.',
    )
  if (text.length !== 15 && text.length !== 18)
    return refuse(
      'LENGTH',
      `公民身份号码应为18位（旧号15位），现为${text.length}位。`,
      `A citizen number has 18 characters (formerly 15), not ${text.length}.`,
    )
  if (text.length === 15 && text.endsWith('X'))
    return refuse('CHARACTERS', '15位身份号码全部为数字。', 'A number of 15 characters has digits only.')

  const upgradedFrom15 = text.length === 15
  const number = upgradedFrom15 ? upgradeResidentId(text) : text
  if (residentIdCheckCharacter(number.slice(0, 17)) !== number[17])
    return number.endsWith('000')
      ? refuse(
          'EXCEL_ROUNDING_SUSPECTED',
          '证件号码末三位为000且校验码不符，疑被表格按15位有效数字截断，请以文本格式重新导出。',
          'The number ends in 000 and fails its check: a spreadsheet seems to have kept 15 digits; export it as text.',
        )
      : refuse(
          'CHECK_DIGIT',
          '公民身份号码校验码不符，请逐位核对证件。',
          'The check character does not match; compare the number with the document digit by digit.',
        )
  // The layout of the 2023 permanent residence card is not that of a citizen number, only its check is the same.
  if (number.startsWith('9'))
    return refuse(
      'FOREIGN_PERMANENT_RESIDENCE',
      '这是外国人永久居留身份证号码，请改选证件类型。',
      'This is the number of a foreign permanent resident ID card; choose that document type.',
    )

  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isLocalDate(birthDate) || birthDate < '1900-01-01')
    return refuse('BIRTH_DATE', '公民身份号码中的出生日期不存在。', 'The birth date in the number does not exist.')
  if (birthDate > today)
    return refuse(
      'FUTURE_BIRTH',
      '公民身份号码中的出生日期晚于今天。',
      'The birth date in the number is in the future.',
    )
  if (ageOn(birthDate, today) > oldestAge)
    return refuse(
      'TOO_OLD',
      `按公民身份号码计算，年龄超过${oldestAge}周岁。`,
      `By the number the person would be over ${oldestAge}.`,
    )

  const prefix = number.slice(0, 6)
  const kind = /^8[123]0000/.test(number) ? 'HKMT_RESIDENCE' : 'RESIDENT_ID'
  const warnings: NumberWarning<ResidentIdWarningCode>[] = []
  if (kind === 'RESIDENT_ID' && divisionPrefix(prefix).standing === 'UNKNOWN')
    warnings.push(
      warn(
        'UNKNOWN_PREFIX',
        `前六位${prefix}不在现行和历史县级区划代码表中，请核对。`,
        `The first six digits ${prefix} are in no list of present or former county codes; please check.`,
      ),
    )
  // One in eleven of the numbers that a spreadsheet cut to 15 digits passes the check, as another person's number.
  if (!upgradedFrom15 && number.endsWith('000'))
    warnings.push(
      warn(
        'ENDS_IN_ZEROS',
        '证件号码末三位为000，可能被表格截断后恰好通过校验，请核对。',
        'The number ends in 000: a spreadsheet may have cut it and it passes its check by chance; please compare.',
      ),
    )
  return {
    ok: true,
    number,
    kind,
    birthDate,
    sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE',
    prefix,
    upgradedFrom15,
    warnings,
  }
}
