import { z } from 'zod'
import { PARENT_ROLES } from '../child-parent/entity.ts'
import { CircumstanceInput } from '../child-parent/index.ts'
import { documentTitle, isoDate, PersonInput } from '../person/index.ts'

export const RecordCircumstanceInput = z.object({
  childId: z.uuid(),
  role: z.enum(PARENT_ROLES),
  person: PersonInput.nullish(),
  circumstance: CircumstanceInput,
})
export type RecordCircumstanceInput = z.infer<typeof RecordCircumstanceInput>

export const EndCircumstanceInput = z.object({
  circumstanceId: z.uuid(),
  version: z.int(),
  until: isoDate,
  document: documentTitle,
})
export type EndCircumstanceInput = z.infer<typeof EndCircumstanceInput>

export const WithdrawCircumstanceInput = EndCircumstanceInput.omit({ until: true })
export type WithdrawCircumstanceInput = z.infer<typeof WithdrawCircumstanceInput>

export const ReplaceParentInput = z.object({
  parentId: z.uuid(),
  version: z.int(),
  person: PersonInput,
  since: isoDate,
  document: documentTitle,
})
export type ReplaceParentInput = z.infer<typeof ReplaceParentInput>
