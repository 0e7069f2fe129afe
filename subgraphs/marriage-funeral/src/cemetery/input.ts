import { z } from 'zod'
import { documentTitle, isoDate, PersonInput } from '../person/index.ts'

const count = z.int().min(0).max(10_000_000)
const fen = z.int().min(0).nullish()

export const RegisterCemeteryInput = z.object({
  facilityId: z.uuid(),
  gravesTotal: count,
  gravesSold: count,
  area: z.string().nullish(),
  lowestPrice: fen,
  highestPrice: fen,
  useTermYears: z.int().min(1).max(200).nullish(),
  prepaidYears: z.int().min(0).max(200).nullish(),
})
export type RegisterCemeteryInput = z.infer<typeof RegisterCemeteryInput>

export const BeginInspectionInput = z.object({
  cemeteryId: z.uuid(),
  year: z.int().min(1949).max(2200),
  document: documentTitle,
})
export type BeginInspectionInput = z.infer<typeof BeginInspectionInput>

const inspection = { inspectionId: z.uuid(), version: z.int(), document: documentTitle }
export const CheckInspectionInput = z.object(inspection)
export type CheckInspectionInput = z.infer<typeof CheckInspectionInput>

export const ReviewInspectionInput = z.object({
  ...inspection,
  result: z.enum(['QUALIFIED', 'RECTIFY', 'POSTPONED', 'UNQUALIFIED']),
})
export type ReviewInspectionInput = z.infer<typeof ReviewInspectionInput>

export const RecordBurialInput = z.object({
  cemeteryId: z.uuid(),
  deceased: PersonInput,
  kind: z.enum(['GRAVE', 'URN_NICHE', 'ECOLOGICAL']),
  graveNumber: z.string().trim().min(1).max(40).nullish(),
  isNewGrave: z.boolean(),
  isOutsider: z.boolean().nullish(),
  diedOn: isoDate.nullish(),
  buriedOn: isoDate,
  permit: documentTitle,
})
export type RecordBurialInput = z.infer<typeof RecordBurialInput>

export const VoidBurialInput = z.object({
  burialId: z.uuid(),
  version: z.int(),
  reason: z.enum(['STATED_IN_ERROR', 'OTHER_PERSON']),
  document: documentTitle,
})
export type VoidBurialInput = z.infer<typeof VoidBurialInput>
