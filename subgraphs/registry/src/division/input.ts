import { isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'
import { divisionChangeLabels, divisionKindLabels } from './rules.ts'

const divisionCode = z.string().regex(/^[1-9]\d{11}$/)
const keysOf = <Key extends string>(labels: Record<Key, string>) => Object.keys(labels) as [Key, ...Key[]]
const changeKinds = keysOf(divisionChangeLabels)

/** How many codes of each side a change has, and what it must say besides. */
const shapes = {
  ESTABLISHED: { from: [0, 50], to: [1, 1], same: false, needs: ['name', 'divisionKind'] },
  ABOLISHED: { from: [1, 1], to: [1, 50], same: false, needs: [] },
  RENAMED: { from: [1, 1], to: [1, 1], same: true, needs: ['name'] },
  TRANSFERRED: { from: [1, 1], to: [1, 1], same: false, needs: [] },
  BOUNDARY: { from: [1, 50], to: [1, 50], same: false, needs: [] },
  SEAT_MOVED: { from: [1, 1], to: [1, 1], same: true, needs: ['seat'] },
} as const

export const ChangeDivisionInput = z
  .object({
    kind: z.enum(changeKinds),
    effectiveOn: z.string().refine(isLocalDate),
    document: z.string().trim().min(1).max(200),
    from: z.array(divisionCode),
    to: z.array(divisionCode),
    name: z.string().trim().min(2).max(60).nullish(),
    shortName: z.string().trim().min(2).max(60).nullish(),
    divisionKind: z.enum(keysOf(divisionKindLabels)).nullish(),
    seat: z.string().trim().min(2).max(200).nullish(),
  })
  .superRefine((input, check) => {
    const shape = shapes[input.kind]
    for (const side of ['from', 'to'] as const) {
      const [least, most] = shape[side]
      const codes = input[side]
      if (codes.length < least || codes.length > most || new Set(codes).size !== codes.length)
        check.addIssue({ code: 'custom', path: [side], message: `${input.kind}: ${least} to ${most} different codes` })
    }
    const shared = input.from.filter((code) => input.to.includes(code))
    if (shape.same ? shared.length !== input.from.length : shared.length > 0)
      check.addIssue({ code: 'custom', path: ['to'], message: shape.same ? 'the same code as from' : 'not among from' })
    for (const field of shape.needs)
      if (input[field] == null) check.addIssue({ code: 'custom', path: [field], message: `${input.kind} needs it` })
  })
  .transform((input) => ({ ...input, from: input.from.toSorted(), to: input.to.toSorted() }))
export type ChangeDivisionInput = z.infer<typeof ChangeDivisionInput>

export const FindDivisionsInput = z.object({
  name: z.string().min(1).max(100),
  within: divisionCode.nullish(),
  first: z.int().min(0).max(100).nullish(),
})
export type FindDivisionsInput = z.infer<typeof FindDivisionsInput>

export const DivisionCodes = z.array(divisionCode).max(200)
