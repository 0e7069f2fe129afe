import { z } from 'zod'
import { documentTitle, isoDate, PersonInput } from '../person/index.ts'
import { CIRCUMSTANCE_KINDS, EVIDENCE_KINDS, PARENT_ROLES } from './entity.ts'

const role = z.enum(PARENT_ROLES)

export const CircumstanceInput = z
  .object({
    kind: z.enum(CIRCUMSTANCE_KINDS),
    since: isoDate,
    until: isoDate.nullish(),
    disabilityCategory: z
      .string()
      .regex(/^[1-7]$/)
      .nullish(),
    disabilityGrade: z.int().min(1).max(4).nullish(),
    isListedIllness: z.boolean().nullish(),
    evidence: z.enum(EVIDENCE_KINDS).exclude(['ROSTER']),
    document: documentTitle,
  })
  .refine(({ since, until }) => until == null || since < until, {
    message: 'must end after it begins',
    path: ['until'],
  })
  .refine(
    ({ kind, disabilityCategory, disabilityGrade }) =>
      (kind === 'SEVERE_DISABILITY') === (disabilityCategory != null && disabilityGrade != null),
    { message: 'disability has category and grade, nothing else has', path: ['disabilityGrade'] },
  )
export type CircumstanceInput = z.infer<typeof CircumstanceInput>

export const ParentInput = z.object({
  role,
  person: PersonInput.nullish(),
  circumstances: z.array(CircumstanceInput).max(10),
})
export type ParentInput = z.infer<typeof ParentInput>

export const ParentsInput = z
  .array(ParentInput)
  .max(2)
  .refine((parents) => new Set(parents.map((one) => one.role)).size === parents.length, 'one father and one mother')
