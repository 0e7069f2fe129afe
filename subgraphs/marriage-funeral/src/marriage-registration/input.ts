import { familyRelations, findByCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { divisionCode, documentTitle, isoDate, personDocument } from '../person/index.ts'
import { PARTY_KINDS } from './entity.ts'

const party = {
  document: personDocument,
  name: z.string().trim().min(1).max(100),
  kind: z.enum(PARTY_KINDS),
  birthDate: isoDate.nullish(),
  registeredDivision: divisionCode.nullish(),
}
const PartyAtCounter = z.object({ ...party, isPresent: z.boolean(), hasDeclared: z.boolean() })
export type PartyAtCounter = z.infer<typeof PartyAtCounter>

const PartyOfRecord = z.object(party)
export type PartyOfRecord = z.infer<typeof PartyOfRecord>

/** A relation to the head of the household: neither oneself (01) nor the head (02). */
const role = z
  .string()
  .refine((code) => !['01', '02'].includes(code) && findByCode(familyRelations, code)?.code === code)

export const RegisterMarriageInput = z.object({
  officeId: z.uuid(),
  husband: PartyAtCounter,
  wife: PartyAtCounter,
  printNumber: z.string().trim().min(1).max(40).nullish(),
  move: z.object({ mover: z.enum(['HUSBAND', 'WIFE']), householdId: z.uuid(), role }).nullish(),
})
export type RegisterMarriageInput = z.infer<typeof RegisterMarriageInput>

export const RegisterRetroactivelyInput = RegisterMarriageInput.omit({ move: true }).extend({
  togetherSince: isoDate,
  document: documentTitle,
})
export type RegisterRetroactivelyInput = z.infer<typeof RegisterRetroactivelyInput>

export const TakeOverMarriageInput = z.object({
  division: divisionCode,
  husband: PartyOfRecord,
  wife: PartyOfRecord,
  certificateNumber: z.string().trim().min(4).max(60),
  registeredOn: isoDate,
  registeredIn: divisionCode.nullish(),
})
export type TakeOverMarriageInput = z.infer<typeof TakeOverMarriageInput>

const marriage = { marriageId: z.uuid(), version: z.int() }

export const RecordCourtDivorceInput = z.object({
  ...marriage,
  courtName: z.string().trim().min(2).max(100),
  document: documentTitle,
  effectiveOn: isoDate,
})
export type RecordCourtDivorceInput = z.infer<typeof RecordCourtDivorceInput>

export const AnnulMarriageInput = RecordCourtDivorceInput.extend({
  ground: z.enum(['BIGAMY', 'FORBIDDEN_KINSHIP', 'UNDER_AGE', 'COERCION', 'CONCEALED_DISEASE']),
})
export type AnnulMarriageInput = z.infer<typeof AnnulMarriageInput>

export const ReissueCertificateInput = z.object({
  ...marriage,
  officeId: z.uuid(),
  kind: z.enum(['MARRIAGE', 'DIVORCE']),
  document: documentTitle,
  printNumber: z.string().trim().min(1).max(40).nullish(),
})
export type ReissueCertificateInput = z.infer<typeof ReissueCertificateInput>

export const DeclineRevivalInput = z.object({ ...marriage, document: documentTitle })
export type DeclineRevivalInput = z.infer<typeof DeclineRevivalInput>

export const DismissConflictInput = z.object({ conflictId: z.uuid(), version: z.int(), document: documentTitle })
export type DismissConflictInput = z.infer<typeof DismissConflictInput>
