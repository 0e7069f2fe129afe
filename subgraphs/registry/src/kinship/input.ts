import { isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'
import { KINSHIP_END_REASONS, KINSHIP_KINDS } from './entity.ts'

const date = z.string().refine(isLocalDate)

export const StateKinshipInput = z.object({
  kind: z.enum(KINSHIP_KINDS),
  fromId: z.uuid(),
  toId: z.uuid(),
  since: date,
  broughtUp: z.boolean().nullish(),
})
export type StateKinshipInput = z.infer<typeof StateKinshipInput>

export const EndKinshipInput = z.object({
  kinshipId: z.uuid(),
  version: z.int(),
  until: date,
  reason: z.enum(KINSHIP_END_REASONS),
})
export type EndKinshipInput = z.infer<typeof EndKinshipInput>
