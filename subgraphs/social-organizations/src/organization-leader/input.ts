import { politicalStatuses } from '@civil-affairs/schema'
import { z } from 'zod'
import { act, documentTitle, isoDate } from '../input-fields.ts'
import { OrganizationPersonInput } from '../person/index.ts'
import { LEADER_POSTS, LEAVE_REASONS } from './entity.ts'

const appointment = {
  organizationId: z.uuid(),
  person: OrganizationPersonInput,
  since: isoDate,
  termUntil: isoDate.nullish(),
  isServingOfficial: z.boolean(),
  politicalStatus: z.enum(politicalStatuses.entries.map(({ code }) => code)).nullish(),
  document: documentTitle,
}
const termAfterStart = ({ since, termUntil }: { since: string; termUntil?: string | null }) =>
  termUntil == null || termUntil >= since

export const AppointInput = z
  .object({ ...appointment, post: z.enum(LEADER_POSTS).exclude(['LEGAL_REPRESENTATIVE']) })
  .refine(termAfterStart, { message: 'not before the start', path: ['termUntil'] })
export type AppointInput = z.infer<typeof AppointInput>

export const ChangeLegalRepresentativeInput = z
  .object({ ...appointment, version: z.int(), consentedOn: isoDate, appliedOn: isoDate })
  .refine(termAfterStart, { message: 'not before the start', path: ['termUntil'] })
  .refine(({ consentedOn, appliedOn }) => consentedOn <= appliedOn, {
    message: 'not before the consent',
    path: ['appliedOn'],
  })
export type ChangeLegalRepresentativeInput = z.infer<typeof ChangeLegalRepresentativeInput>

export const LeaveInput = z.object({ ...act, until: isoDate, reason: z.enum(LEAVE_REASONS).exclude(['REPLACED']) })
export type LeaveInput = z.infer<typeof LeaveInput>
