import type { StateMachine } from '@civil-affairs/kit'
import type { CERTIFICATE_STATES } from './entity.ts'

export type CertificateState = (typeof CERTIFICATE_STATES)[number]
export type CertificateEvent = 'SUPERSEDE' | 'CANCEL'

/** A reissue takes the place of the one before; divorce and annulment end the certificate of marriage. */
export const certificateStates: StateMachine<CertificateState, CertificateEvent> = {
  VALID: { SUPERSEDE: 'SUPERSEDED', CANCEL: 'CANCELLED' },
  SUPERSEDED: {},
  CANCELLED: {},
}
