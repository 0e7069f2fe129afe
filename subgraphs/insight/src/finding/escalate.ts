import { type Context, record } from '@civil-affairs/kit'
import { Finding } from './entity.ts'
import { dueOnOf, handlerAbove, officeOf } from './raise.ts'
import { insertSteps, type NewStep } from './steps.ts'

const NEXT_AFTER = { workingDays: 5 } as const
const AT_ONCE = 1_000

/** What nobody settled in time goes a level up, and again after five working days; gives how many did. */
export async function escalateOverdue(context: Context): Promise<number> {
  const { em, today } = context
  const overdue = await em.find(
    Finding,
    { escalateOn: { $lt: today }, state: { $in: ['RAISED', 'DISPATCHED', 'CHECKING'] } },
    { orderBy: { escalateOn: 'asc', id: 'asc' }, limit: AT_ONCE },
  )
  const steps: NewStep[] = []
  for (const finding of overdue) {
    const handler = handlerAbove(finding.handler)
    if (handler === null) {
      finding.escalateOn = null
      continue
    }
    finding.handler = handler
    finding.office = officeOf(finding.division, handler)
    finding.escalation++
    finding.escalateOn = dueOnOf(context, NEXT_AFTER, today)
    steps.push({ finding, act: 'ESCALATE', fromState: finding.state, toState: finding.state, note: null })
    record(em, 'insight.finding.escalated', {
      recordId: finding.id,
      division: finding.division,
      subjects: [finding.subject],
      data: { rule: finding.ruleId, severity: finding.severity, handler, on: today },
    })
  }
  await em.flush()
  await insertSteps(context, steps)
  return overdue.length
}
