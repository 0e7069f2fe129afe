/** Faults 1 to 4 and 19 to 22: numbers of documents, telephones, accounts, organizations and certificates. No digit is ever guessed. */
import {
  creditCodeCheckCharacter,
  type DocumentType,
  hasLostPrecision,
  normaliseNumber,
  organizationCodeCheckCharacter,
  readBankCard,
  readCertificateNumber,
  readCreditCode,
  readDocument,
  readPhone,
} from '@civil-affairs/schema'
import { narrow, partsOf, spellingFaults, stripStray } from './clean-text.ts'
import { type CellFault, type CellReading, type FaultCode, faultCatalogue, faultOfCode, rejection } from './faults.ts'

/** A document number that was read, with what it proves of its holder. */
export interface RosterDocument {
  readonly type: DocumentType
  readonly number: string
  /** What the person's id is computed from; null where the document identifies nobody. */
  readonly identity: { readonly type: DocumentType; readonly number: string } | null
  readonly birthDate: string | null
  readonly sex: 'MALE' | 'FEMALE' | null
  /** True where the roster had the old number of 15 digits. */
  readonly derived: boolean
}

/** A number a spreadsheet kept as a binary float: what it had behind the 15th digit is gone, whatever stands there now. */
export function isBeyondPrecision(text: string): boolean {
  return /[eE]/.test(text) || text.replace(/\D/g, '').replace(/^0+/, '').length > 15
}

export function readDocumentNumber(
  raw: string,
  type: DocumentType,
  today: string,
  isNumber: boolean,
): CellReading<RosterDocument> {
  if (isNumber && isBeyondPrecision(raw)) return reject('PRECISION_LOST')
  if (/[*＊]/.test(raw)) return reject('MASKED')
  const reading = readDocument(type, raw, today)
  if (!reading.ok) {
    if (reading.code !== 'PRECISION_LOST' && reading.code !== 'EXCEL_ROUNDING_SUSPECTED' && partsOf(raw).length > 1)
      return reject('MANY_VALUES')
    return { value: null, faults: [known(reading.code) ?? rejection(`DOCUMENT_${reading.code}`, reading.messages)] }
  }
  const faults: CellFault[] = spellingFaults(raw, normaliseNumber(raw))
  if (reading.upgradedFrom15) faults.push(faultOfCode('UPGRADED_15'))
  for (const { code, messages } of reading.warnings)
    faults.push(
      code in faultCatalogue ? faultOfCode(code as FaultCode, 'FLAGGED') : { ...messages, code, severity: 'FLAGGED' },
    )
  const { number, identity, birthDate = null, sex = null, upgradedFrom15: derived } = reading
  return { value: { type: reading.type, number, identity, birthDate, sex, derived }, faults }
}

function known(code: string): CellFault | null {
  return code === 'PRECISION_LOST' || code === 'EXCEL_ROUNDING_SUSPECTED' ? faultOfCode(code) : null
}

function reject(code: FaultCode): CellReading<never> {
  return { value: null, faults: [faultOfCode(code)] }
}

/** Fault 19: placeholders are nothing; several numbers are split where the column allows it (fault 10). */
export function readPhones(raw: string): CellReading<string[]> {
  const whole = readPhone(raw)
  if (whole.ok) return { value: [whole.number], faults: whole.number === raw ? [] : spellingFaults(raw, whole.number) }
  if (whole.code === 'PLACEHOLDER') return { value: null, faults: [faultOfCode('PHONE_PLACEHOLDER')] }
  const parts = partsOf(stripStray(raw)).map((part) => readPhone(part))
  const numbers = parts.flatMap((part) => (part.ok ? [part.number] : []))
  const bad = parts.find((part) => !part.ok && part.code !== 'PLACEHOLDER')
  if (parts.length > 1 && bad === undefined && numbers.length > 0)
    return { value: [...new Set(numbers)], faults: [faultOfCode('SPLIT')] }
  return { value: null, faults: [known(whole.code) ?? rejection(`PHONE_${whole.code}`, whole.messages)] }
}

/** Fault 20. */
export function readAccount(raw: string, isNumber: boolean): CellReading<string> {
  if (isNumber) return reject('ACCOUNT_PRECISION_LOST')
  const reading = readBankCard(raw)
  if (!reading.ok)
    return reading.code === 'PRECISION_LOST'
      ? reject('ACCOUNT_PRECISION_LOST')
      : partsOf(raw).length > 1
        ? reject('MANY_VALUES')
        : { value: null, faults: [rejection('ACCOUNT_FORM', reading.messages)] }
  const faults = spellingFaults(raw, reading.number)
  return {
    value: reading.number,
    faults: [...faults, ...reading.warnings.map(({ code }) => faultOfCode(code, 'FLAGGED'))],
  }
}

const mistaken: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' }

/** Fault 21: letters the alphabet of the code leaves out are corrected only where both its checks then hold. */
export function readOrganizationNumber(raw: string, isNumber: boolean): CellReading<string> {
  const text = normaliseNumber(raw)
  if (hasLostPrecision(text) || (isNumber && isBeyondPrecision(raw))) return reject('PRECISION_LOST')
  if (/^[0-9A-Z]{8}-?[0-9X]$/.test(text)) return reject('ORGANIZATION_CODE')
  const faults = spellingFaults(raw, text)
  let reading = readCreditCode(text)
  if (!reading.ok && reading.code === 'CHARACTERS') {
    const corrected = text.replace(/[IOSVZ]/g, (letter) => mistaken[letter]!)
    const again = readCreditCode(corrected)
    if (again.ok && isProven(corrected)) {
      reading = again
      faults.push(faultOfCode('CREDIT_CODE_LETTERS'))
    }
  }
  if (!reading.ok) return { value: null, faults: [rejection(`CREDIT_CODE_${reading.code}`, reading.messages)] }
  const fails = reading.warnings.some(({ code }) => code === 'CHECK_CHARACTER' || code === 'ORGANIZATION_CODE')
  return { value: reading.number, faults: fails ? [...faults, faultOfCode('CHECK_DIGIT')] : faults }
}

function isProven(code: string): boolean {
  return (
    creditCodeCheckCharacter(code.slice(0, 17)) === code[17] &&
    organizationCodeCheckCharacter(code.slice(8, 16)) === code[16]
  )
}

/** Fault 22. */
export function readCertificate(raw: string): CellReading<string> {
  const reading = readCertificateNumber(raw)
  if (!reading.ok) return { value: null, faults: [rejection('CERTIFICATE_FORM', reading.messages)] }
  const faults = spellingFaults(raw, reading.number)
  if (reading.form === 'LEGACY')
    return { value: stripStray(raw), faults: [...faults, faultOfCode('LEGACY_CERTIFICATE')] }
  return { value: reading.number, faults }
}

/** A code of letters and digits that follows no standard: a certificate of 低保, a serial, a bed. */
export function readCode(raw: string, isNumber: boolean, form: RegExp): CellReading<string> {
  if (isNumber && isBeyondPrecision(raw)) return reject('PRECISION_LOST')
  const text = narrow(stripStray(raw))
  if (hasLostPrecision(text.toUpperCase())) return reject('PRECISION_LOST')
  return form.test(text)
    ? { value: text, faults: spellingFaults(raw, text) }
    : { value: null, faults: [faultOfCode('UNUSUAL_FORM', 'REJECTED')] }
}
