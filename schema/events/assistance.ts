import { z } from 'zod'
import { amountFen, localDate, month, personId } from './fields.ts'

/** What social assistance tells: applications, grants and payments of its programmes. */
export const assistanceEvents = {
  'assistance.application.moved': z.strictObject({
    programme: z.string(),
    from: z.string(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'assistance.grant.started': z.strictObject({
    programme: z.string(),
    members: z.array(personId),
    grantClass: z.string(),
    monthlyFen: amountFen,
    since: localDate,
  }),
  'assistance.grant.changed': z.strictObject({
    programme: z.string(),
    members: z.array(personId),
    grantClass: z.string(),
    monthlyFen: amountFen,
    since: localDate,
    reason: z.string(),
  }),
  'assistance.grant.suspended': z.strictObject({ programme: z.string(), since: localDate, reason: z.string() }),
  'assistance.grant.resumed': z.strictObject({ programme: z.string(), since: localDate, reason: z.string() }),
  'assistance.grant.ended': z.strictObject({ programme: z.string(), until: localDate, reason: z.string() }),
  'assistance.payment.paid': z.strictObject({ scheme: z.string(), month, amountFen }),
  'assistance.payment.returned': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
  'assistance.payment.recovering': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
}
