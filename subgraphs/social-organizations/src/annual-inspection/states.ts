import type { StateMachine } from '@civil-affairs/kit'

export type InspectionState = 'DUE' | 'REVIEWED' | 'SUBMITTED' | 'CONCLUDED' | 'NOT_ATTENDED'
export type InspectionAct = 'REVIEW' | 'SUBMIT' | 'RETURN' | 'CONCLUDE' | 'MISS'

/**
 * 年度检查 of one organization and year. A charity's annual report ends with SUBMITTED: it is filed, not inspected. What is
 * missed may still be handed in late.
 */
export const inspectionStates: StateMachine<InspectionState, InspectionAct> = {
  DUE: { REVIEW: 'REVIEWED', SUBMIT: 'SUBMITTED', MISS: 'NOT_ATTENDED' },
  REVIEWED: { SUBMIT: 'SUBMITTED', MISS: 'NOT_ATTENDED' },
  SUBMITTED: { RETURN: 'DUE', CONCLUDE: 'CONCLUDED' },
  CONCLUDED: {},
  NOT_ATTENDED: { REVIEW: 'REVIEWED', SUBMIT: 'SUBMITTED' },
}
