import { z } from 'zod'
import { localDate } from './fields.ts'

const agreement = z.strictObject({ code: z.string(), validTo: localDate, on: localDate })

/** What the exchange tells: how requests for sharing go on, and which agreements act. */
export const exchangeEvents = {
  'exchange.request.moved': z.strictObject({
    from: z.string().nullable(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'exchange.catalogue.published': z.strictObject({
    added: z.int(),
    changed: z.int(),
    withdrawn: z.int(),
    on: localDate,
  }),
  'exchange.correction.moved': z.strictObject({
    from: z.string().nullable(),
    to: z.string(),
    event: z.string(),
    /** Type.field and the subgraph whose data it is; never a value. */
    field: z.string(),
    owner: z.string(),
    on: localDate,
  }),
  'exchange.agreement.signed': agreement,
  'exchange.agreement.narrowed': agreement,
  'exchange.agreement.revoked': agreement,
}
