import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { CareInstitution } from '../care-institution/entity.ts'

export const INSPECTION_KINDS = ['FIRE', 'SAFETY', 'QUALITY', 'COMPREHENSIVE'] as const
export type InspectionKind = (typeof INSPECTION_KINDS)[number]

export const HAZARD_KINDS = ['FACILITY_DEFECT', 'QUALIFICATION', 'MANAGEMENT', 'ILLEGAL_SERVICE', 'OTHER'] as const
export type HazardKind = (typeof HAZARD_KINDS)[number]

export const HAZARD_SEVERITIES = ['GENERAL', 'MAJOR'] as const
export type HazardSeverity = (typeof HAZARD_SEVERITIES)[number]

export const HAZARD_STATES = ['FOUND', 'ORDERED', 'RECTIFYING', 'REVIEWED', 'CLOSED', 'ESCALATED'] as const
export type HazardState = (typeof HAZARD_STATES)[number]

export const ESCALATIONS = ['SUSPENSION', 'REFERRAL'] as const
export type Escalation = (typeof ESCALATIONS)[number]

/** 双随机、一公开: institutions and inspectors drawn by lot, results published. The seed lets anybody draw again. */
export const RandomInspection = defineEntity({
  name: 'RandomInspection',
  tableName: 'random_inspection',
  properties: {
    ...recordKeeping,
    kind: p.enum([...INSPECTION_KINDS]),
    seed: p.text(),
    drawnOn: p.date(),
    drawnBy: p.text(),
    candidateCount: p.integer(),
    /** Accounts of the inspectors who could be drawn. */
    inspectorPool: p.json<string[]>(),
    document: p.text(),
    publishedOn: p.date().nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type RandomInspection = InferEntity<typeof RandomInspection>

/** One visit of inspectors to an institution. */
export const CareInspection = defineEntity({
  name: 'CareInspection',
  tableName: 'care_inspection',
  properties: {
    ...recordKeeping,
    institution: () => p.manyToOne(CareInstitution).index(),
    batch: () => p.manyToOne(RandomInspection).nullable().index(),
    kind: p.enum([...INSPECTION_KINDS]),
    inspectors: p.json<string[]>(),
    state: p.enum(['PLANNED', 'DONE']),
    inspectedOn: p.date().nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'drawn_once_a_batch', properties: ['batch', 'institution'] }],
  checks: [{ name: 'done_on_a_day', expression: `(state = 'DONE') = (inspected_on is not null)` }],
  ...history,
  ...rowsByDivision,
})
export type CareInspection = InferEntity<typeof CareInspection>

/** A hazard from the day it was found to the day it is gone. */
export const CareHazard = defineEntity({
  name: 'CareHazard',
  tableName: 'care_hazard',
  properties: {
    ...recordKeeping,
    institution: () => p.manyToOne(CareInstitution).index(),
    inspection: () => p.manyToOne(CareInspection).nullable().index(),
    kind: p.enum([...HAZARD_KINDS]),
    severity: p.enum([...HAZARD_SEVERITIES]),
    description: p.text(),
    foundOn: p.date(),
    foundBy: p.text(),
    state: p.enum([...HAZARD_STATES]),
    orderedOn: p.date().nullable(),
    orderDocument: p.text().nullable(),
    dueOn: p.date().nullable().index(),
    measure: p.text().nullable(),
    rectifiedOn: p.date().nullable(),
    reviewedOn: p.date().nullable(),
    reviewedBy: p.text().nullable(),
    reviewDocument: p.text().nullable(),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    closingDocument: p.text().nullable(),
    escalation: p.enum([...ESCALATIONS]).nullable(),
    escalatedOn: p.date().nullable(),
    escalationDocument: p.text().nullable(),
  },
  checks: [
    { name: 'hazard_closed_on_a_day', expression: `(state = 'CLOSED') = (closed_on is not null)` },
    { name: 'ordered_with_a_limit', expression: `state = 'FOUND' or due_on is not null` },
  ],
  ...history,
  ...rowsByDivision,
})
export type CareHazard = InferEntity<typeof CareHazard>
