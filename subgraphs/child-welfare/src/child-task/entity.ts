import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/** A child who may have a right to support and has none. */
export const LEAD_REASONS = ['BOTH_PARENTS_LOST', 'PARENTS_LOST_OR_UNABLE', 'ONLY_KNOWN_PARENT_LOST'] as const
export type LeadReason = (typeof LEAD_REASONS)[number]

/** What was learnt that a support may not agree with. */
export const SUPPORT_TASK_REASONS = [
  'CHILD_DIED',
  'STOP_MONTH_DIFFERS',
  'DEATH_REVOKED',
  'ADOPTED',
  'PARENT_MAY_BE_ABLE',
  'PARENT_DEATH_REVOKED',
  'BECAME_ORPHAN',
  'DUPLICATE',
  'MOVED_OUT',
  'CHILD_NOT_FOUND',
  'CHANGE_NEEDED',
] as const
export type SupportTaskReason = (typeof SUPPORT_TASK_REASONS)[number]

export const TASK_STATES = ['OPEN', 'SETTLED', 'DISMISSED'] as const

/** Somebody is to look. Raised and settled by the facts, dismissed by a person; it never grants or ends anything. */
export const ChildTask = defineEntity({
  name: 'ChildTask',
  tableName: 'child_task',
  properties: {
    ...recordKeeping,
    childPersonId: p.uuid().index(),
    supportId: p.uuid().nullable().index(),
    /** The support, or the child where there is none: with reason and cause it names the task. */
    subjectId: p.uuid(),
    reason: p.enum([...LEAD_REASONS, ...SUPPORT_TASK_REASONS]),
    /** The day of death, the other support, the parent's role. */
    cause: p.text(),
    state: p.enum([...TASK_STATES]),
    raisedOn: p.date(),
    dueOn: p.date().nullable(),
    /** Of a lead: until when the child is to be visited, and when it was. */
    visitDueOn: p.date().nullable(),
    visitedOn: p.date().nullable(),
    visitDocument: p.text().nullable(),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_child_task_a_cause', properties: ['subjectId', 'reason', 'cause'] }],
  checks: [{ name: 'child_task_closed_on_a_day', expression: `(state = 'OPEN') = (closed_on is null)` }],
  ...history,
  ...rowsByDivision,
})
export type ChildTask = InferEntity<typeof ChildTask>
