import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'
import { publicRegister } from '../public-register.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import { type InspectionState, inspectionStates } from './states.ts'

export const FILINGS = ['INSPECTION', 'ANNUAL_REPORT'] as const
export type Filing = (typeof FILINGS)[number]
export const INSPECTION_RESULTS = ['QUALIFIED', 'BASIC', 'UNQUALIFIED'] as const
export type InspectionResult = (typeof INSPECTION_RESULTS)[number]

/** What one organization owes for one year: an inspection, or as a charity an annual report. */
export const AnnualInspection = defineEntity({
  name: 'AnnualInspection',
  tableName: 'annual_inspection',
  properties: {
    ...recordKeeping,
    organization: () => p.manyToOne(SocialOrganization),
    /** The year reported on; the inspection takes place in the next. */
    year: p.integer(),
    filing: p.enum([...FILINGS]),
    state: p.enum(Object.keys(inspectionStates) as InspectionState[]),
    /** 业务主管单位初审 */
    reviewedOn: p.date().nullable(),
    /** The day it was first handed in to the registry; a return for completion leaves it. */
    submittedOn: p.date().nullable(),
    /** Number of the audit report, where one is owed. */
    auditReport: p.text().nullable(),
    concludedOn: p.date().nullable(),
    result: p.enum([...INSPECTION_RESULTS]).nullable(),
    /** Day until which what was found must be put right. */
    rectifyUntil: p.date().nullable(),
    /** Returned for completion, until this day. */
    completeUntil: p.date().nullable(),
    missedOn: p.date().nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_inspection_a_year', properties: ['organization', 'year'] }],
  indexes: [{ name: 'annual_inspection_by_year', properties: ['division', 'year'] }],
  checks: [{ name: 'conclusions_have_a_result', expression: "(state = 'CONCLUDED') = (result is not null)" }],
  ...history,
  ...publicRegister,
})
export type AnnualInspection = InferEntity<typeof AnnualInspection>
