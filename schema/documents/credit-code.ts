/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): registering department, kind, six digits of the
 * registry's division, nine characters of organization code (GB 11714) and a check character.
 */
import type { Bilingual } from '../bilingual.ts'
import { isKnownDivision } from './division-prefixes.ts'
import {
  hasLostPrecision,
  type NumberRefusal,
  type NumberWarning,
  normaliseNumber,
  refuse,
  warn,
} from './number-text.ts'

export type CreditCodeRefusalCode = 'LENGTH' | 'CHARACTERS' | 'PRECISION_LOST'
export type CreditCodeWarningCode =
  | 'CHECK_CHARACTER'
  | 'ORGANIZATION_CODE'
  | 'DIVISION_UNKNOWN'
  | 'DEPARTMENT_UNKNOWN'
  | 'KIND_UNKNOWN'

export interface CreditCodeParts {
  /** First character: a key of `registeringDepartments` where it is known. */
  readonly registeringDepartment: string
  /** Second character: its meaning depends on the first. */
  readonly kind: string
  /** Six digits of the registry's division at the time; it may have been abolished since. */
  readonly division: string
  readonly organizationCode: string
}

export interface CreditCodeReading {
  readonly ok: true
  readonly number: string
  readonly parts: CreditCodeParts
  readonly warnings: readonly NumberWarning<CreditCodeWarningCode>[]
}

export interface RegisteringDepartment extends Bilingual {
  /** Second characters in use under the department; null where they are not known to us. */
  readonly kinds: Readonly<Record<string, Bilingual>> | null
}

const other: Bilingual = { zh: '其他', en: 'other' }

/** Registering departments by the first character of the code. */
export const registeringDepartments: Readonly<Record<string, RegisteringDepartment>> = {
  '1': {
    zh: '机构编制',
    en: 'public sector establishment',
    kinds: {
      '1': { zh: '机关', en: 'government organ' },
      '2': { zh: '事业单位', en: 'public institution' },
      '3': { zh: '群众团体', en: 'mass organization' },
      '9': other,
    },
  },
  '2': { zh: '外交', en: 'foreign affairs', kinds: null },
  '3': { zh: '司法行政', en: 'justice', kinds: null },
  '4': { zh: '文化', en: 'culture', kinds: null },
  '5': {
    zh: '民政',
    en: 'civil affairs',
    // Residents' and villagers' committees are said to have 54 and 55 (特别法人); not confirmed, so they are not refused.
    kinds: {
      '1': { zh: '社会团体', en: 'social association' },
      '2': { zh: '民办非企业单位', en: 'private non-enterprise unit' },
      '3': { zh: '基金会', en: 'foundation' },
      '9': other,
    },
  },
  '6': { zh: '旅游', en: 'tourism', kinds: null },
  '7': { zh: '宗教', en: 'religion', kinds: null },
  '8': { zh: '工会', en: 'trade unions', kinds: null },
  '9': {
    zh: '市场监管（工商）',
    en: 'market regulation',
    kinds: {
      '1': { zh: '企业', en: 'enterprise' },
      '2': { zh: '个体工商户', en: 'individual business' },
      '3': { zh: '农民专业合作社', en: "farmers' cooperative" },
    },
  },
  A: { zh: '中央军委改革和编制办公室', en: 'military establishment', kinds: null },
  N: {
    zh: '农业',
    en: 'agriculture',
    kinds: {
      '1': { zh: '组级集体经济组织', en: 'group-level collective' },
      '2': { zh: '村级集体经济组织', en: 'village-level collective' },
      '3': { zh: '乡镇级集体经济组织', en: 'township-level collective' },
    },
  },
  Y: { zh: '其他', en: 'other', kinds: null },
}

// Without I, O, S, V and Z, which are read as 1, 0, 5, U and 2.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organizationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The check character of the first seventeen; "0" where the sum is a multiple of 31 (GB 32100-2015). */
export function creditCodeCheckCharacter(first17: string): string {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{17}$/.test(first17))
    throw new RangeError('须为代码字符集的17个字符 / seventeen characters of the code expected')
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(first17[at]!), 0)
  return alphabet[(31 - (sum % 31)) % 31]!
}

/** The check character of the first eight of an organization code (全国组织机构代码, GB 11714): a digit or X. */
export function organizationCodeCheckCharacter(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) throw new RangeError('须为8个数字或大写字母 / eight digits or capitals expected')
  const sum = organizationWeights.reduce(
    (total, weight, at) => total + weight * organizationAlphabet.indexOf(first8[at]!),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/**
 * Reads a credit code as typed or imported. Length and characters refuse it; a wrong check is a warning, because codes of
 * the pilot years were issued with wrong ones and are lawful.
 */
export function readCreditCode(raw: string): CreditCodeReading | NumberRefusal<CreditCodeRefusalCode> {
  const number = normaliseNumber(raw)
  if (hasLostPrecision(number))
    return refuse(
      'PRECISION_LOST',
      '统一社会信用代码被表格转成了科学计数法，末尾字符已丢失，请以文本格式重新导出。',
      'A spreadsheet turned the code into scientific notation and lost its last digits; export it again as text.',
    )
  if (number.length !== 18)
    return refuse(
      'LENGTH',
      `统一社会信用代码应为18位，现为${number.length}位。`,
      `A unified social credit code has 18 characters, not ${number.length}.`,
    )
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(number))
    return refuse(
      'CHARACTERS',
      '统一社会信用代码由数字和大写字母组成，不含I、O、S、V、Z，第3至8位为数字。',
      'A credit code has digits and capitals other than I, O, S, V, Z; characters 3 to 8 are digits.',
    )

  const parts: CreditCodeParts = {
    registeringDepartment: number[0]!,
    kind: number[1]!,
    division: number.slice(2, 8),
    organizationCode: number.slice(8, 17),
  }
  const warnings: NumberWarning<CreditCodeWarningCode>[] = []
  if (creditCodeCheckCharacter(number.slice(0, 17)) !== number[17])
    warnings.push(
      warn(
        'CHECK_CHARACTER',
        '统一社会信用代码校验码不符，请核对。',
        'The check character of the credit code does not match; please compare.',
      ),
    )
  if (organizationCodeCheckCharacter(number.slice(8, 16)) !== number[16])
    warnings.push(
      warn(
        'ORGANIZATION_CODE',
        '第9至17位组织机构代码的校验码不符，请核对。',
        'The organization code in characters 9 to 17 fails its check; please compare.',
      ),
    )
  if (!isKnownDivision(parts.division))
    warnings.push(
      warn(
        'DIVISION_UNKNOWN',
        `登记管理机关区划代码${parts.division}不在现行和历史区划代码表中。`,
        `The registry's division ${parts.division} is in no list of present or former divisions.`,
      ),
    )
  const department = registeringDepartments[parts.registeringDepartment]
  if (!department)
    warnings.push(
      warn(
        'DEPARTMENT_UNKNOWN',
        `登记管理部门代码${parts.registeringDepartment}未列入国家标准。`,
        `The registering department ${parts.registeringDepartment} is not in the standard.`,
      ),
    )
  else if (department.kinds && !department.kinds[parts.kind])
    warnings.push(
      warn(
        'KIND_UNKNOWN',
        `${department.zh}登记的机构类别代码${parts.kind}未列入代码表。`,
        `The kind ${parts.kind} is not listed for the department (${department.en}).`,
      ),
    )
  return { ok: true, number, parts, warnings }
}
