import type { StateMachine } from '@civil-affairs/kit'
import type { BedStatus } from './entity.ts'

export type BedEvent = 'OCCUPY' | 'VACATE' | 'RESERVE' | 'MAINTAIN' | 'RELEASE'

/** A bed that somebody lives in changes by that person moving out, and by nothing else. */
export const bedStates: StateMachine<BedStatus, BedEvent> = {
  FREE: { OCCUPY: 'OCCUPIED', RESERVE: 'RESERVED', MAINTAIN: 'MAINTENANCE' },
  RESERVED: { OCCUPY: 'OCCUPIED', RELEASE: 'FREE' },
  OCCUPIED: { VACATE: 'FREE' },
  MAINTENANCE: { RELEASE: 'FREE' },
}

/** Only a bed nobody lives in is closed. */
export function mayClose(status: BedStatus): boolean {
  return status !== 'OCCUPIED'
}

/** 床位数: an institution opens no more beds than its building was designed for. */
export function fitsDesign(openBeds: number, added: number, designedBeds: number): boolean {
  return openBeds + added <= designedBeds
}

/** Four decimals of occupied over open beds (入住率); null where no bed is open. */
export function occupancyRate({ open, occupied }: { open: number; occupied: number }): string | null {
  return open === 0 ? null : (occupied / open).toFixed(4)
}
