import { readCreditCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { CommunityPersonInput, divisionCode, documentTitle, isoDate, seenRecord } from '../person/index.ts'
import { COMMITTEE_KINDS } from './entity.ts'

export const creditCode = z.string().transform((text, context) => {
  const reading = readCreditCode(text)
  if (reading.ok) return reading.number
  context.addIssue({ code: 'custom', message: reading.messages.zh })
  return z.NEVER
})

export const EstablishCommitteeInput = z.object({
  division: divisionCode.refine((code) => !code.endsWith('000'), 'must be a division of the village level'),
  kind: z.enum(COMMITTEE_KINDS),
  name: documentTitle,
  creditCode: creditCode.nullish(),
  households: z.int().min(0).max(100_000).nullish(),
  on: isoDate,
})
export type EstablishCommitteeInput = z.infer<typeof EstablishCommitteeInput>

export const AbolishCommitteeInput = seenRecord.extend({ document: documentTitle, on: isoDate })
export type AbolishCommitteeInput = z.infer<typeof AbolishCommitteeInput>

export const RecordPartySecretaryInput = seenRecord.extend({ person: CommunityPersonInput, on: isoDate })
export type RecordPartySecretaryInput = z.infer<typeof RecordPartySecretaryInput>

/** Other ends of a post follow from acts of their own: an election, a recall, the end of the committee. */
export const END_BY_HAND = ['RESIGNED', 'INCAPACITATED', 'SENTENCED', 'FOUND_UNFIT_TWICE', 'ELECTION_VOID'] as const
export const EndCommitteePostInput = z.object({
  id: z.uuid(),
  version: z.int(),
  reason: z.enum(END_BY_HAND),
  on: isoDate,
})
export type EndCommitteePostInput = z.infer<typeof EndCommitteePostInput>

export const RecordHandoverInput = z.object({ termId: z.uuid(), version: z.int(), on: isoDate })
export type RecordHandoverInput = z.infer<typeof RecordHandoverInput>

export const VillageCommitteeFilter = z.strictObject({
  kind: z.enum(COMMITTEE_KINDS).nullish(),
  isTermOver: z.boolean().nullish(),
  isAbolished: z.boolean().nullish(),
})
export type VillageCommitteeFilter = z.infer<typeof VillageCommitteeFilter>
