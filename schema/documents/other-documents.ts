/**
 * One reader for all kinds of personal document (证件): a person's key is computed from the document's type and its
 * normalised number, so every subgraph must read both in the same way.
 */
import { type DocumentPatterns, type DocumentType, documentPatterns } from '../codes/document-types.ts'
import { readDisabilityCertificate } from './disability-certificate.ts'
import { type NumberRefusal, type NumberWarning, normaliseNumber, refuse, warn } from './number-text.ts'
import { type ResidentIdRefusalCode, readResidentId, residentIdCheckCharacter } from './resident-id.ts'

export type DocumentRefusalCode = ResidentIdRefusalCode | 'FORM' | 'WRONG_TYPE'

export interface DocumentReading {
  readonly ok: true
  /** The kind the number shows; it differs from the one given where a permit was entered as an identity card. */
  readonly type: DocumentType
  readonly number: string
  /**
   * What a person's key is computed from: any document that bears the citizen number identifies the person by that
   * number as RESIDENT_ID, so that a temporary card or a disability certificate leads to the same person. Null for NONE and for the number of
   * a household.
   */
  readonly identity: { readonly type: DocumentType; readonly number: string } | null
  /** Only where the number carries it. */
  readonly birthDate?: string
  readonly sex?: 'MALE' | 'FEMALE'
  readonly upgradedFrom15: boolean
  readonly warnings: readonly NumberWarning[]
}

// Of every kind, because a number is stored, indexed and printed: no control characters, no essays.
const generalForm = /^[\p{L}\p{N}()/.-]{4,40}$/u

/**
 * Reads a document number of the given type as typed or imported. `today` ('YYYY-MM-DD') bounds birth dates. Numbers with
 * a check are refused when it fails; a number that only looks unusual for its type is read with the warning UNUSUAL_FORM,
 * by `patterns`, which a deployment may replace.
 */
export function readDocument(
  type: DocumentType,
  raw: string,
  today: string,
  patterns: DocumentPatterns = documentPatterns,
): DocumentReading | NumberRefusal<DocumentRefusalCode> {
  switch (type) {
    case 'RESIDENT_ID':
    case 'TEMP_ID':
    case 'RESIDENCE_PERMIT':
      return readCitizen(type, raw, today)
    case 'HKMT_RESIDENCE': {
      const reading = readCitizen(type, raw, today)
      return reading.ok && reading.type !== 'HKMT_RESIDENCE'
        ? refuse(
            'WRONG_TYPE',
            '港澳台居民居住证号码以810000、820000或830000开头，请核对证件类型。',
            'A residence permit of Hong Kong, Macao or Taiwan residents begins with 810000, 820000 or 830000.',
          )
        : reading
    }
    case 'HOUSEHOLD_BOOK':
      // The nine digits (户号) are those of a household: all its members have them, so they identify nobody.
      return /^\d{9}$/.test(normaliseNumber(raw))
        ? { ...plain(type, normaliseNumber(raw)), identity: null }
        : readCitizen(type, raw, today)
    case 'DISABLED_CERT': {
      const reading = readDisabilityCertificate(raw, today)
      if (!reading.ok) return reading
      const { birthDate, sex, warnings } = reading.holder
      const identity = { type: 'RESIDENT_ID', number: reading.holder.number } as const
      return { ok: true, type, number: reading.number, identity, birthDate, sex, upgradedFrom15: false, warnings }
    }
    case 'FOREIGN_PR':
      return readForeignPermanentResidence(raw)
    case 'NONE': {
      // The number, if there is one, is the hub's own.
      const number = normaliseNumber(raw)
      return /^[A-Z0-9-]{0,64}$/.test(number)
        ? { ...plain(type, number), identity: null }
        : refuse(
            'FORM',
            '无证件人员只能填写平台内部编号或留空。',
            'Without a document, write the hub’s own id or nothing.',
          )
    }
    default:
      return readByPattern(type, raw, patterns[type])
  }
}

/** A reading of a number that carries neither birth date nor sex. */
function plain(type: DocumentType, number: string, warnings: readonly NumberWarning[] = []): DocumentReading {
  return { ok: true, type, number, identity: { type, number }, upgradedFrom15: false, warnings }
}

/** A TEMP_ID, a residence permit and a household book bear the citizen number; their type is kept. */
function readCitizen(type: DocumentType, raw: string, today: string): ReturnType<typeof readDocument> {
  const reading = readResidentId(raw, today)
  if (!reading.ok) return reading
  const { number, birthDate, sex, upgradedFrom15 } = reading
  const warnings: NumberWarning[] = [...reading.warnings]
  const isPermit = reading.kind === 'HKMT_RESIDENCE'
  if (isPermit && type !== 'HKMT_RESIDENCE')
    warnings.push(
      warn(
        'TYPE_CORRECTED',
        '号码属于港澳台居民居住证，证件类型已更正。',
        'The number is of a residence permit of Hong Kong, Macao or Taiwan residents; the type was corrected.',
      ),
    )
  const shown = isPermit ? 'HKMT_RESIDENCE' : type === 'HKMT_RESIDENCE' ? 'RESIDENT_ID' : type
  const identity = { type: isPermit ? 'HKMT_RESIDENCE' : 'RESIDENT_ID', number } as const
  return { ok: true, type: shown, number, identity, birthDate, sex, upgradedFrom15, warnings }
}

/** 15 characters until 2023 (three letters, twelve digits), 18 digits beginning with 9 since. */
function readForeignPermanentResidence(raw: string): ReturnType<typeof readDocument> {
  const number = normaliseNumber(raw)
  const type = 'FOREIGN_PR'
  if (/^[A-Z]{3}\d{12}$/.test(number)) return plain(type, number)
  if (!/^9\d{16}[\dX]$/.test(number))
    return refuse(
      'FORM',
      '外国人永久居留身份证号码应为以9开头的18位号码，或3个字母加12位数字的旧号。',
      'A foreign permanent resident ID has 18 characters beginning with 9, or formerly three letters and twelve digits.',
    )
  if (residentIdCheckCharacter(number.slice(0, 17)) !== number[17])
    return refuse(
      'CHECK_DIGIT',
      '外国人永久居留身份证号码校验码不符，请逐位核对证件。',
      'The check character does not match; compare the number with the document digit by digit.',
    )
  return plain(type, number)
}

function readByPattern(type: DocumentType, raw: string, pattern?: RegExp): ReturnType<typeof readDocument> {
  // The old travel permit writes its issue letter in brackets: 0123456789(B).
  const number = type === 'TW_TRAVEL' ? normaliseNumber(raw).replace(/[()]/g, '') : normaliseNumber(raw)
  if (!generalForm.test(number))
    return refuse(
      'FORM',
      '证件号码应为4至40个字母、数字或汉字。',
      'A document number has 4 to 40 letters, digits or Chinese characters.',
    )
  const unusual = warn(
    'UNUSUAL_FORM',
    '证件号码与该类证件的常见格式不符，请核对。',
    'The number does not look like this kind of document; please compare.',
  )
  return plain(type, number, pattern && !pattern.test(number) ? [unusual] : [])
}
