import { familyRelations, findByCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { documentTitle, isoDate, PersonInput } from '../person/index.ts'
import { ASHES } from './entity.ts'

const fen = z.int().min(0).nullish()
const instant = z.coerce.date()

export const RecordCremationInput = z.object({
  facilityId: z.uuid(),
  deceased: PersonInput,
  deathCertificate: z
    .object({ number: z.string().trim().min(1).max(60), issuer: z.string().trim().min(2).max(100), diedOn: isoDate })
    .nullish(),
  receivedAt: instant.nullish(),
  crematedAt: instant,
  furnace: z.string().trim().min(1).max(20).nullish(),
  handler: PersonInput.nullish(),
  handlerRelation: z
    .string()
    .refine((code) => findByCode(familyRelations, code)?.code === code)
    .nullish(),
  ashes: z.enum(ASHES).nullish(),
  fee: fen,
  waived: fen,
})
export type RecordCremationInput = z.infer<typeof RecordCremationInput>

export const VoidCremationInput = z.object({
  cremationId: z.uuid(),
  version: z.int(),
  reason: z.enum(['STATED_IN_ERROR', 'OTHER_PERSON']),
  document: documentTitle,
})
export type VoidCremationInput = z.infer<typeof VoidCremationInput>
