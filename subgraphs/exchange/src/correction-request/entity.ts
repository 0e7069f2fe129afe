import { defineEntity, history, type InferEntity, inScope, p, recordKeeping } from '@civil-affairs/kit'
import { Partner } from '../partner/entity.ts'

/** Whoever reported it need not serve the division, and an unset actor is nobody. */
const OF_OFFICE_OR_REPORTER = `${inScope} or reported_by = nullif(current_setting('hub.actor', true), '')`

export const CorrectionRequest = defineEntity({
  name: 'CorrectionRequest',
  tableName: 'correction_request',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    field: p.text(),
    /** The subgraph whose data it is, and the department that answers for it. */
    owner: p.text(),
    department: p.text().nullable(),
    state: p.enum(['SUBMITTED', 'ACCEPTED', 'REJECTED', 'CORRECTED', 'WITHDRAWN']),
    reporterKind: p.enum(['STAFF', 'PARTNER', 'PERSON']),
    reportedBy: p.text(),
    partner: () => p.manyToOne(Partner).nullable(),
    agreement: p.text().nullable(),
    /** Of a partner: its ids differ by purpose, so it sees a case under the purpose alone that it reported it for. */
    purpose: p.text().nullable(),
    /** Value and reason as they were reported: personal, so no row, event or log has them in the clear. */
    sealedReport: p.text(),
    submittedOn: p.date(),
    acceptedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    rejection: p.enum(['FOUND_RIGHT', 'NOT_SUBSTANTIATED', 'NOT_HELD_HERE', 'REPORTED_TWICE']).nullable(),
    correctedBy: p.json<{ act: string; recordType: string; recordId: string }>().nullable(),
    dueOn: p.date().nullable(),
  },
  indexes: [
    { name: 'corrections_of_reporter', properties: ['reportedBy', 'createdAt'] },
    { name: 'corrections_by_due_day', properties: ['state', 'dueOn'] },
  ],
  ...history,
  policies: [{ name: 'rows_of_office_or_reporter', using: OF_OFFICE_OR_REPORTER, check: OF_OFFICE_OR_REPORTER }],
  rowLevelSecurity: 'force' as const,
})
export type CorrectionRequest = InferEntity<typeof CorrectionRequest>
