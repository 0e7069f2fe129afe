import { isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'
import { HOUSEHOLD_KINDS, JOIN_REASONS, LEAVE_REASONS } from './entity.ts'
import { isRole } from './rules.ts'

const date = z.string().refine(isLocalDate)
const division = z.string().regex(/^[1-9]\d{11}$/)
const role = z.string().refine(isRole)
const number = z.string().trim().min(1).max(40).nullish()
const address = z.string().trim().min(1).max(200).nullish()

const MemberRole = z.object({ personId: z.uuid(), role })
export type MemberRole = z.infer<typeof MemberRole>

/** Each person once: a person named twice would be given two roles. */
const MemberRoles = z
  .array(MemberRole)
  .max(200)
  .refine((members) => new Set(members.map(({ personId }) => personId)).size === members.length)

/** A new head, and what everybody else who stays is to them. */
const Succession = z.object({ newHeadId: z.uuid(), roles: MemberRoles })
export type Succession = z.infer<typeof Succession>

export const FormHouseholdInput = z.object({
  kind: z.enum(HOUSEHOLD_KINDS),
  division,
  number,
  address,
  on: date,
  reason: z.enum(JOIN_REASONS).nullish(),
  members: MemberRoles.min(1),
})
export type FormHouseholdInput = z.infer<typeof FormHouseholdInput>

const act = { householdId: z.uuid(), version: z.int(), on: date }

export const JoinHouseholdInput = z.object({ ...act, personId: z.uuid(), role, reason: z.enum(JOIN_REASONS) })
export type JoinHouseholdInput = z.infer<typeof JoinHouseholdInput>

export const LeaveHouseholdInput = z.object({
  ...act,
  personId: z.uuid(),
  reason: z.enum(LEAVE_REASONS),
  succession: Succession.nullish(),
})
export type LeaveHouseholdInput = z.infer<typeof LeaveHouseholdInput>

export const ChangeHeadInput = z.object({ ...act, succession: Succession })
export type ChangeHeadInput = z.infer<typeof ChangeHeadInput>

export const SplitHouseholdInput = z.object({
  ...act,
  division: division.nullish(),
  number,
  address,
  members: MemberRoles.min(1),
  succession: Succession.nullish(),
})
export type SplitHouseholdInput = z.infer<typeof SplitHouseholdInput>

export const MergeHouseholdsInput = z.object({
  ...act,
  mergedId: z.uuid(),
  mergedVersion: z.int(),
  members: MemberRoles.min(1),
})
export type MergeHouseholdsInput = z.infer<typeof MergeHouseholdsInput>

export const MoveHouseholdInput = z.object({ ...act, division, address })
export type MoveHouseholdInput = z.infer<typeof MoveHouseholdInput>
