import { z } from 'zod'
import { localDate } from './fields.ts'

const rule = z.string().regex(/^R-\d{2}$/)
const severity = z.enum(['RED', 'ORANGE', 'YELLOW', 'BLUE'])

/** What insight tells: how findings come, are looked at and go. What was found stands in the graph, never in the feed. */
export const insightEvents = {
  'insight.finding.raised': z.strictObject({
    rule,
    ruleVersion: z.int(),
    severity,
    outcome: z.string(),
    handler: z.string(),
    on: localDate,
    dueOn: localDate.nullable(),
    /** How often it was raised, this time included. */
    occurrence: z.int(),
  }),
  'insight.finding.moved': z.strictObject({
    rule,
    severity,
    from: z.string(),
    to: z.string(),
    event: z.string(),
    disposition: z.string().nullable(),
    on: localDate,
  }),
  'insight.finding.escalated': z.strictObject({ rule, severity, handler: z.string(), on: localDate }),
  'insight.finding.cleared': z.strictObject({ rule, severity, on: localDate }),
  'insight.rule.parametersActivated': z.strictObject({ rule, ruleVersion: z.int(), on: localDate }),
}
