import type { PersonClaim } from '@civil-affairs/kit'
import {
  type DocumentReading,
  type DocumentType,
  documentTypes,
  ethnicities,
  findDivisionCode,
  findEntry,
  isLocalDate,
  readPhone,
} from '@civil-affairs/schema'
import { z } from 'zod'
import type { Precision, Stated } from './rules.ts'

const name = z.string().trim().min(1).max(100)
const sex = z.enum(['MALE', 'FEMALE', 'UNKNOWN'])
const precision = z.enum(['DAY', 'MONTH', 'YEAR'])
const ethnicity = z.string().refine((text) => findEntry(ethnicities, text) !== null, 'not in GB/T 3304')
const address = z.string().trim().min(1).max(300)
const phone = z.string().refine((text) => readPhone(text).ok, 'not a telephone number')
const documentType = z.enum(documentTypes.entries.map(({ code }) => code) as [DocumentType])

export const DocumentInput = z.object({ type: documentType, number: z.string().max(100) })
export type DocumentInput = z.infer<typeof DocumentInput>

export const RegisterPersonInput = z.object({
  document: DocumentInput.nullish(),
  documentValidFrom: z.string().nullish(),
  documentValidTo: z.string().nullish(),
  name,
  sex: sex.nullish(),
  birthDate: z.string().nullish(),
  birthPrecision: precision.nullish(),
  ethnicity: ethnicity.nullish(),
  residence: z.string(),
  registeredResidence: z.string().nullish(),
  address: address.nullish(),
  phone: phone.nullish(),
})
export type RegisterPersonInput = z.infer<typeof RegisterPersonInput>

export const CorrectPersonInput = z.object({
  personId: z.uuid(),
  version: z.int(),
  name: name.nullish(),
  sex: sex.nullish(),
  birthDate: z.string().nullish(),
  birthPrecision: precision.nullish(),
  ethnicity: ethnicity.nullish(),
  residence: z.string().nullish(),
  registeredResidence: z.string().nullish(),
  address: address.nullish(),
  phone: phone.nullish(),
})
export type CorrectPersonInput = z.infer<typeof CorrectPersonInput>

export const SearchPersonsInput = z.object({ name, birthDate: z.string(), division: z.string() })

/**
 * What a source states, in the hub's forms. A value that cannot be read states nothing; it still lies with the record it
 * came from. What the document's number bears stands in for a birth date or sex that was left out.
 */
export function readStated(claim: PersonClaim, document: DocumentReading | null, today: string): Stated {
  const stated =
    textOf(claim.birthDate) !== null && isLocalDate(claim.birthDate!) && claim.birthDate! <= today
      ? { birthDate: claim.birthDate!, birthPrecision: claim.birthPrecision ?? 'DAY' }
      : null
  const borne =
    document?.birthDate === undefined ? null : { birthDate: document.birthDate, birthPrecision: 'DAY' as const }
  const birth = stated ?? borne
  return {
    name: textOf(claim.name),
    sex: claim.sex ?? document?.sex ?? null,
    birthDate: birth === null ? null : startOf(birth.birthDate, birth.birthPrecision),
    birthPrecision: birth?.birthPrecision ?? null,
    ethnicity: claim.ethnicity == null ? null : (findEntry(ethnicities, claim.ethnicity)?.code ?? null),
    residenceDivision: claim.residenceDivision == null ? null : findDivisionCode(claim.residenceDivision),
    registeredDivision: claim.registeredDivision == null ? null : findDivisionCode(claim.registeredDivision),
    address: textOf(claim.address),
    phone: phoneOf(claim.phone),
  }
}

function textOf(text: string | null | undefined): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** A number that stands for none is none; one of unusual form is kept as it was written. */
function phoneOf(text: string | null | undefined): string | null {
  if (textOf(text) === null) return null
  const reading = readPhone(text!)
  if (reading.ok) return reading.number
  return reading.code === 'PLACEHOLDER' ? null : textOf(text)
}

function startOf(date: string, precision: Precision): string {
  if (precision === 'DAY') return date
  return precision === 'MONTH' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}
