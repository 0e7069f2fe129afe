import { findDivisionCode, isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'

export const isoDate = z.string().refine(isLocalDate, 'must be a date YYYY-MM-DD')
/** Number of the decision or paper an act rests on. */
export const documentTitle = z.string().trim().min(1).max(200)
export const divisionCode = z.string().transform((text, context) => {
  const code = findDivisionCode(text)
  if (code !== null) return code
  context.addIssue({ code: 'custom', message: 'must be a division code' })
  return z.NEVER
})
export const creditCode = z.string().length(18)
export const amountFen = z.int().min(0)
/** The record an act is about, in the version the caller saw, and the paper it rests on. */
export const act = { id: z.uuid(), version: z.int(), document: documentTitle }
