import type { StateMachine } from '@civil-affairs/kit'

export type OrganizationStatus = 'REGISTERED' | 'CHANGED' | 'LIQUIDATING' | 'CANCELLED' | 'REVOKED' | 'LICENCE_REVOKED'

export type OrganizationAct =
  | 'CHANGE'
  | 'START_LIQUIDATION'
  | 'END_LIQUIDATION'
  | 'CANCEL'
  | 'REVOKE'
  | 'REVOKE_LICENCE'
  | 'REINSTATE'

/**
 * 社会组织登记 from its registration on. CHANGED is REGISTERED with something registered anew. Who was revoked liquidates
 * and is cancelled, too (慈善法 art. 17-18). REINSTATE follows the annulment of a revocation.
 */
export const organizationStates: StateMachine<OrganizationStatus, OrganizationAct> = {
  REGISTERED: {
    CHANGE: 'CHANGED',
    START_LIQUIDATION: 'LIQUIDATING',
    REVOKE: 'REVOKED',
    REVOKE_LICENCE: 'LICENCE_REVOKED',
  },
  CHANGED: {
    CHANGE: 'CHANGED',
    START_LIQUIDATION: 'LIQUIDATING',
    REVOKE: 'REVOKED',
    REVOKE_LICENCE: 'LICENCE_REVOKED',
  },
  LIQUIDATING: {
    END_LIQUIDATION: 'LIQUIDATING',
    CANCEL: 'CANCELLED',
    REVOKE: 'REVOKED',
    REVOKE_LICENCE: 'LICENCE_REVOKED',
  },
  CANCELLED: {},
  REVOKED: { END_LIQUIDATION: 'REVOKED', CANCEL: 'CANCELLED', REINSTATE: 'REGISTERED' },
  LICENCE_REVOKED: { END_LIQUIDATION: 'LICENCE_REVOKED', CANCEL: 'CANCELLED', REINSTATE: 'REGISTERED' },
}

/** 存续正常: registered, and not on its way out. */
export const GOOD_STANDING: readonly OrganizationStatus[] = ['REGISTERED', 'CHANGED']
