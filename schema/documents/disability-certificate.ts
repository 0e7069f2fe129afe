/**
 * The number of the disability certificate (残疾人证): the citizen number, one digit of category, one of grade; a
 * re-issued certificate adds B and how often (B1). Categories and grades are those of GB/T 26341-2010.
 */
import { type NumberRefusal, normaliseNumber, refuse } from './number-text.ts'
import { type ResidentId, type ResidentIdRefusalCode, readResidentId } from './resident-id.ts'

export interface DisabilityCertificate {
  readonly ok: true
  readonly number: string
  readonly holder: ResidentId
  /** Code of the table `disabilityCategories`: 1 to 7. */
  readonly category: string
  /** Code of the table `disabilityGrades`: 1 (gravest) to 4. */
  readonly grade: string
  /** How often the certificate was re-issued; 0 for the first. */
  readonly reissues: number
}

/** Reads a certificate number; `today` ('YYYY-MM-DD') bounds the birth date in it. */
export function readDisabilityCertificate(
  raw: string,
  today: string,
): DisabilityCertificate | NumberRefusal<ResidentIdRefusalCode | 'FORM'> {
  const number = normaliseNumber(raw)
  const match = /^(\d{17}[\dX])([1-7])([1-4])(?:B(\d{1,2})?)?$/.exec(number)
  if (!match)
    return refuse(
      'FORM',
      '残疾人证号应为20位：18位公民身份号码、1位残疾类别（1至7）、1位残疾等级（1至4），补发的加B和次数。',
      'A disability certificate has 20 characters: the citizen number, category 1 to 7, grade 1 to 4; re-issues add B.',
    )
  const holder = readResidentId(match[1]!, today)
  if (!holder.ok) return holder
  const reissues = number.includes('B') ? Number(match[4] ?? 1) : 0
  return { ok: true, number, holder, category: match[2]!, grade: match[3]!, reissues }
}
