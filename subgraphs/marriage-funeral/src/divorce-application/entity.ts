import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { MarriageOffice } from '../marriage-office/entity.ts'
import { Marriage } from '../marriage-registration/entity.ts'

/**
 * An application for divorce by agreement. What the days make of it (cooling-off, collection) is drawn from the day of
 * receipt; the limits are those of that day, kept here so that a later change of policy moves no running clock.
 */
export const DivorceApplication = defineEntity({
  name: 'DivorceApplication',
  tableName: 'divorce_application',
  properties: {
    ...recordKeeping,
    marriage: () => p.manyToOne(Marriage).index(),
    office: () => p.manyToOne(MarriageOffice),
    applicationNumber: p.text(),
    outcome: p.enum(['OPEN', 'WITHDRAWN', 'CERTIFIED', 'LAPSED']),
    receivedOn: p.date(),
    coolingDays: p.integer(),
    collectDays: p.integer(),
    movesCoolingEnd: p.boolean(),
    movesCollectEnd: p.boolean(),
    agreementDocument: p.text(),
    closedOn: p.date().nullable(),
    /** The party who withdrew. */
    withdrawnBy: p.enum(['HUSBAND', 'WIFE']).nullable(),
  },
  uniques: [
    { name: 'one_open_divorce_application', properties: ['marriage'], where: "outcome = 'OPEN'" },
    { name: 'one_divorce_application_a_number', properties: ['applicationNumber'] },
  ],
  checks: [{ name: 'closed_application_has_a_day', expression: "(outcome = 'OPEN') = (closed_on is null)" }],
  ...history,
  ...rowsByDivision,
})
export type DivorceApplication = InferEntity<typeof DivorceApplication>
