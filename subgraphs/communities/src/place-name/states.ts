import type { StateMachine } from '@civil-affairs/kit'
import type { PlaceNameStatus } from './entity.ts'

export type PlaceNameEvent =
  | 'ASSESS'
  | 'APPROVE'
  | 'DECLINE'
  | 'FILE'
  | 'ANNOUNCE'
  | 'PUT_IN_USE'
  | 'RENAME'
  | 'ABOLISH'

/** 地名管理条例 art. 11-14. RENAME is not an act of its own: it follows when the new name comes into use. */
export const placeNameStates: StateMachine<PlaceNameStatus, PlaceNameEvent> = {
  PROPOSED: { ASSESS: 'ASSESSED', DECLINE: 'NOT_APPROVED' },
  ASSESSED: { ASSESS: 'ASSESSED', APPROVE: 'APPROVED', DECLINE: 'NOT_APPROVED' },
  NOT_APPROVED: {},
  APPROVED: { FILE: 'FILED' },
  FILED: { ANNOUNCE: 'ANNOUNCED' },
  ANNOUNCED: { PUT_IN_USE: 'IN_USE' },
  IN_USE: { RENAME: 'RENAMED', ABOLISH: 'ABOLISHED' },
  RENAMED: {},
  ABOLISHED: {},
}
