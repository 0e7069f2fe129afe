import { z } from 'zod'
import { act, amountFen, documentTitle, isoDate } from '../input-fields.ts'
import { CREDIT_LISTS, LISTING_GROUNDS } from './entity.ts'
import { groundsOf } from './rules.ts'

export const EnterInput = z
  .object({
    organizationId: z.uuid(),
    list: z.enum(CREDIT_LISTS),
    ground: z.enum(LISTING_GROUNDS),
    formedOn: isoDate,
    fine: amountFen.nullish(),
    letters: z.array(isoDate).max(2).nullish(),
    document: documentTitle,
  })
  .refine(({ list, ground }) => groundsOf(list).includes(ground), {
    message: 'not a ground for this list',
    path: ['ground'],
  })
  .refine(({ ground, fine }) => (ground === 'MAJOR_FINE') === (ground !== 'MINOR_PENALTY' && fine != null), {
    message: 'a fine goes with MAJOR_FINE, and may go with MINOR_PENALTY',
    path: ['fine'],
  })
export type EnterInput = z.infer<typeof EnterInput>

export const FulfilInput = z.object({ ...act, fulfilledOn: isoDate })
export type FulfilInput = z.infer<typeof FulfilInput>

export const RemoveInput = z.object({ ...act, isError: z.boolean() })
export type RemoveInput = z.infer<typeof RemoveInput>
