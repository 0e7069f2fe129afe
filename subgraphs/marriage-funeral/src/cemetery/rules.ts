import { type StateMachine, significantDigits } from '@civil-affairs/kit'
import type { InspectionState } from './entity.ts'

export type InspectionEvent =
  | 'SELF_CHECK'
  | 'COUNTY_CHECK'
  | 'PASS'
  | 'ORDER_RECTIFICATION'
  | 'POSTPONE'
  | 'FAIL'
  | 'ACCEPT'

/** domain.md 2.6.2 (P-CEM): self-check, county check, city review; who never came may still begin. */
export const inspectionStates: StateMachine<InspectionState, InspectionEvent> = {
  SELF_CHECKED: { COUNTY_CHECK: 'COUNTY_CHECKED' },
  COUNTY_CHECKED: { PASS: 'QUALIFIED', ORDER_RECTIFICATION: 'RECTIFY', POSTPONE: 'POSTPONED', FAIL: 'UNQUALIFIED' },
  POSTPONED: { PASS: 'QUALIFIED', ORDER_RECTIFICATION: 'RECTIFY', FAIL: 'UNQUALIFIED' },
  RECTIFY: { ACCEPT: 'ACCEPTED' },
  UNQUALIFIED: { ACCEPT: 'ACCEPTED' },
  NOT_ATTENDED: { SELF_CHECK: 'SELF_CHECKED' },
  QUALIFIED: {},
  ACCEPTED: {},
}

/** Whether sales stop with a state; a state between leaves it as it was (a late self-check opens nothing). */
export function blocksSales(state: InspectionState, before: boolean): boolean {
  if (state === 'RECTIFY' || state === 'UNQUALIFIED' || state === 'NOT_ATTENDED') return true
  if (state === 'QUALIFIED' || state === 'ACCEPTED') return false
  return before
}

export interface InspectionFacts {
  year: number
  state: InspectionState
  blocksSales: boolean
}

/**
 * Whether new graves may be sold: the newest inspection that says anything decides; one that is under way says nothing.
 * A cemetery that was never inspected may sell.
 */
export function maySell(inspections: readonly InspectionFacts[]): boolean {
  const telling = inspections
    .toSorted((a, b) => b.year - a.year)
    .find(({ state, blocksSales }) => blocksSales || state === 'QUALIFIED' || state === 'ACCEPTED')
  return telling === undefined || !telling.blocksSales
}

/** 殡葬管理条例 (2012) art. 9: a village graveyard does not serve people of elsewhere. Null where the home is not known. */
export function isOutsider(graveyard: string, home: string | null): boolean | null {
  return home === null ? null : !home.startsWith(significantDigits(graveyard))
}
