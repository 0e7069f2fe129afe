import { z } from 'zod'
import { amountFen, localDate, month, personId } from './fields.ts'

const programme = z.string()

/** What social assistance tells: applications, grants and payments of its programmes. */
export const assistanceEvents = {
  'assistance.standard.published': z.strictObject({
    programme,
    area: z.enum(['URBAN', 'RURAL']),
    monthlyFen: amountFen,
    validFrom: localDate,
  }),
  'assistance.unit.formed': z.strictObject({ programme, formedOn: localDate }),
  'assistance.unit.joined': z.strictObject({ programme, personId, relation: z.string(), since: localDate }),
  'assistance.unit.left': z.strictObject({ programme, personId, until: localDate, reason: z.string() }),
  'assistance.unit.accountChanged': z.strictObject({ accountHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  'assistance.application.moved': z.strictObject({
    programme: z.string(),
    from: z.string(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'assistance.check.authorized': z.strictObject({ validFrom: localDate, validTo: localDate }),
  'assistance.check.authorizationRevoked': z.strictObject({ revokedOn: localDate, reason: z.string() }),
  'assistance.check.moved': z.strictObject({
    reason: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'assistance.check.replied': z.strictObject({ source: z.string(), sequence: z.int(), on: localDate }),
  'assistance.check.reported': z.strictObject({
    reason: z.string(),
    round: z.int(),
    conclusion: z.enum(['EXCEEDS', 'OK', 'PARTIAL']),
    gaps: z.int(),
    validFrom: localDate,
    validTo: localDate,
    /** The persons it is about; not told before it was asked for. */
    members: z.array(personId).optional(),
  }),
  'assistance.check.objected': z.strictObject({ reportId: z.uuid(), ground: z.string(), on: localDate }),
  'assistance.grant.started': z.strictObject({
    programme: z.string(),
    members: z.array(personId),
    grantClass: z.string(),
    monthlyFen: amountFen,
    since: localDate,
    /** Not told before it was asked for. */
    area: z.enum(['URBAN', 'RURAL']).optional(),
    recheckDueOn: localDate.nullable().optional(),
  }),
  'assistance.grant.changed': z.strictObject({
    programme: z.string(),
    members: z.array(personId),
    grantClass: z.string(),
    monthlyFen: amountFen,
    since: localDate,
    reason: z.string(),
    area: z.enum(['URBAN', 'RURAL']).optional(),
  }),
  'assistance.grant.suspended': z.strictObject({ programme: z.string(), since: localDate, reason: z.string() }),
  'assistance.grant.resumed': z.strictObject({ programme: z.string(), since: localDate, reason: z.string() }),
  'assistance.grant.ended': z.strictObject({ programme: z.string(), until: localDate, reason: z.string() }),
  'assistance.grant.recheckRaised': z.strictObject({
    programme,
    reason: z.string(),
    raisedOn: localDate,
    dueOn: localDate.nullable(),
    holdsPayment: z.boolean(),
  }),
  'assistance.grant.rechecked': z.strictObject({ programme, result: z.string(), on: localDate, nextDueOn: localDate }),
  'assistance.payment.paid': z.strictObject({ scheme: z.string(), month, amountFen }),
  'assistance.payment.returned': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
  'assistance.payment.recovering': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
}
