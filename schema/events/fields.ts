import { z } from 'zod'

/** Building blocks of event data. */
export const personId = z.uuid()
export const localDate = z.iso.date()
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const division = z.string().regex(/^\d{12}$/)
/** Fen, so that no event ever carries a float. */
export const amountFen = z.int()
