import { z } from 'zod'
import { act, amountFen, divisionCode, isoDate } from '../input-fields.ts'
import { PARTY_ORGANIZATIONS } from './entity.ts'
import { LICENCE_REVOCATION_GROUNDS, LIQUIDATION_GROUNDS, REVOCATION_GROUNDS } from './rules.ts'

const sentence = z.string().trim().min(1).max(2_000)

export const ChangeInput = z
  .object({
    ...act,
    consentedOn: isoDate,
    appliedOn: isoDate,
    name: z.string().trim().min(4).max(100).nullish(),
    address: z.string().trim().min(1).max(300).nullish(),
    purpose: sentence.nullish(),
    businessScope: sentence.nullish(),
    activityArea: divisionCode.nullish(),
    registeredFund: amountFen.nullish(),
    supervisingUnit: z.string().trim().min(1).max(100).nullish(),
    certificateUntil: isoDate.nullish(),
  })
  .refine(({ consentedOn, appliedOn }) => consentedOn <= appliedOn, {
    message: 'not before the consent',
    path: ['appliedOn'],
  })
export type ChangeInput = z.infer<typeof ChangeInput>

export const StartLiquidationInput = z.object({ ...act, ground: z.enum(LIQUIDATION_GROUNDS), startedOn: isoDate })
export type StartLiquidationInput = z.infer<typeof StartLiquidationInput>

export const EndLiquidationInput = z.object({ ...act, endedOn: isoDate })
export type EndLiquidationInput = z.infer<typeof EndLiquidationInput>

export const ActInput = z.object(act)
export type ActInput = z.infer<typeof ActInput>

export const RevokeInput = z.object({ ...act, ground: z.enum(REVOCATION_GROUNDS) })
export type RevokeInput = z.infer<typeof RevokeInput>

export const RevokeLicenceInput = z.object({ ...act, ground: z.enum(LICENCE_REVOCATION_GROUNDS) })
export type RevokeLicenceInput = z.infer<typeof RevokeLicenceInput>

export const GradeInput = z.object({ ...act, grade: z.int().min(1).max(5), gradedOn: isoDate })
export type GradeInput = z.infer<typeof GradeInput>

export const ReportPartyInput = z
  .object({ ...act, partyOrganization: z.enum(PARTY_ORGANIZATIONS), partyMembers: z.int().min(0).max(1_000_000) })
  .refine(({ partyOrganization, partyMembers }) => partyOrganization === 'NONE' || partyMembers > 0, {
    message: 'a Party organization has members',
    path: ['partyMembers'],
  })
export type ReportPartyInput = z.infer<typeof ReportPartyInput>
