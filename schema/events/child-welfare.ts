import { z } from 'zod'
import { amountFen, localDate, month } from './fields.ts'

const programme = z.literal('CHILD_SUPPORT')
/** What the feed may know of the kind: a support for an infected child is told as CONFIDENTIAL. */
const kind = z.enum(['ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED', 'DE_FACTO', 'CONFIDENTIAL'])

/** What child welfare tells: applications, supports and their payments, what happened to parents, children to visit. */
export const childWelfareEvents = {
  'child-welfare.application.moved': z.strictObject({
    from: z.string(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'child-welfare.grant.started': z.strictObject({
    programme,
    kind,
    monthlyFen: amountFen,
    since: localDate,
    /** First day of the month after the eighteenth birthday's: the support runs out by itself. */
    until: localDate,
  }),
  'child-welfare.grant.changed': z.strictObject({
    programme,
    kind,
    monthlyFen: amountFen,
    since: localDate,
    until: localDate,
    reason: z.string(),
  }),
  'child-welfare.grant.ended': z.strictObject({ programme, until: localDate, reason: z.string() }),
  'child-welfare.grant.verified': z.strictObject({
    programme,
    result: z.string(),
    on: localDate,
    nextDueOn: localDate,
  }),
  'child-welfare.grant.accountChanged': z.strictObject({ accountHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  'child-welfare.circumstance.recorded': z.strictObject({
    role: z.enum(['FATHER', 'MOTHER']),
    kind: z.string(),
    since: localDate,
    until: localDate.nullable(),
  }),
  'child-welfare.circumstance.ended': z.strictObject({ kind: z.string(), until: localDate, reason: z.string() }),
  /** Somebody is to look: at a support (its id), or at a child without one. */
  'child-welfare.task.raised': z.strictObject({
    reason: z.string(),
    supportId: z.uuid().nullable(),
    raisedOn: localDate,
    dueOn: localDate.nullable(),
  }),
  'child-welfare.task.closed': z.strictObject({
    reason: z.string(),
    supportId: z.uuid().nullable(),
    state: z.string(),
    on: localDate,
  }),
  'child-welfare.payment.paid': z.strictObject({ scheme: z.string(), month, amountFen }),
  'child-welfare.payment.returned': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
  'child-welfare.payment.recovering': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
}
