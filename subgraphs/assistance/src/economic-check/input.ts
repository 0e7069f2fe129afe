import { z } from 'zod'
import { ASSISTANCE_AREAS } from '../assistance-standard/entity.ts'
import { type CheckDetailCode, checkSources, detailCodes } from './sources.ts'
import { checkReasons } from './states.ts'

const source = z.enum(checkSources)
const reason = z.enum(checkReasons)
const division = z.string().regex(/^\d{12}$/)
/** Number of a paper in the file; a resident number is refused, because this table must never hold one. */
const materialNumber = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .refine((text) => !/\d{17}[\dXx]|(?<!\d)\d{15}(?!\d)/.test(text), {
    error: '不得填写证件号码 must not be a document number of a person',
  })

export const recordId = z.uuid()

export const AuthorizeCheckInput = z.object({
  personId: z.uuid(),
  division,
  birthDate: z.iso.date(),
  livesOnOwnLabour: z.boolean().default(false),
  signedBy: z.enum(['SELF', 'GUARDIAN_OF_MINOR', 'GUARDIAN_OF_INCAPABLE_ADULT']),
  guardianId: z.uuid().nullish(),
  form: z.enum(['HANDWRITTEN', 'FINGERPRINT', 'ELECTRONIC']),
  materialNumber,
  signedOn: z.iso.date(),
  validTo: z.iso.date().nullish(),
})
export type AuthorizeCheckInput = z.infer<typeof AuthorizeCheckInput>

export const RevokeAuthorizationInput = z.object({
  authorizationId: z.uuid(),
  version: z.int(),
  reason: z.enum(['WITHDRAWN_BY_PERSON', 'APPLICATION_WITHDRAWN', 'SIGNED_IN_ERROR']),
})
export type RevokeAuthorizationInput = z.infer<typeof RevokeAuthorizationInput>

export const OrderCheckInput = z
  .object({
    reason,
    unitId: z.uuid().nullish(),
    withoutUnit: z
      .object({
        applicationId: z.uuid(),
        division,
        area: z.enum(ASSISTANCE_AREAS),
        memberIds: z.array(z.uuid()).min(1).max(50),
      })
      .nullish(),
    sources: z.array(source).max(checkSources.length).nullish(),
  })
  .refine(({ unitId, withoutUnit }) => (unitId == null) !== (withoutUnit == null), {
    path: ['unitId'],
    error: '须填写救助单元，或无单元的核对对象，二者取一 name the unit, or whom to check without one; not both',
  })
  .refine(({ withoutUnit, reason }) => withoutUnit == null || reason === 'OTHER_SCHEME', {
    path: ['withoutUnit'],
    error: '只有其他救助事项可不填救助单元 only OTHER_SCHEME goes without a unit',
  })
export type OrderCheckInput = z.infer<typeof OrderCheckInput>

export const OrderActInput = z.object({ orderId: z.uuid(), version: z.int() })
export type OrderActInput = z.infer<typeof OrderActInput>

export const CancelCheckInput = OrderActInput.extend({
  reason: z.enum(['APPLICATION_WITHDRAWN', 'ORDERED_IN_ERROR', 'NO_LONGER_NEEDED']),
})
export type CancelCheckInput = z.infer<typeof CancelCheckInput>

export const CheckReplyInput = z.object({
  itemId: z.uuid(),
  found: z.boolean(),
  amount: z.int().min(0).nullish(),
  details: z
    .array(
      z.object({
        code: z.enum(Object.values(detailCodes).flat() as CheckDetailCode[]),
        objectNumber: z.string().trim().min(1).max(100).nullish(),
      }),
    )
    .max(200)
    .nullish(),
  asOf: z.iso.date().nullish(),
})
export type CheckReplyInput = z.infer<typeof CheckReplyInput>

export const ObjectionInput = OrderActInput.extend({
  reportId: z.uuid(),
  raisedById: z.uuid(),
  ground: z.enum(['NOT_MINE', 'OUTDATED', 'WRONG_AMOUNT', 'DISPOSED_OF', 'HELD_FOR_OTHERS', 'OTHER']),
  materialNumber: materialNumber.nullish(),
  itemIds: z.array(z.uuid()).min(1).max(1_000),
})
export type ObjectionInput = z.infer<typeof ObjectionInput>

export const RequireSourcesInput = z.object({
  division,
  reason,
  sources: z.array(source).min(1).max(checkSources.length),
  legalBasis: z.string().trim().min(1).max(200),
  validFrom: z.iso.date(),
})
export type RequireSourcesInput = z.infer<typeof RequireSourcesInput>
