import { type Context, type HubKeys, signatureOf, signerOf } from '@civil-affairs/kit'
import type { Agreement } from './entity.ts'

type Signed = Omit<Agreement, 'signature' | 'version' | 'createdAt' | 'updatedAt' | 'revokedAt' | 'revocationReason'>

/** All that the agreement does, in a fixed order. */
function contentOf(agreement: Signed): string {
  const { code, purpose, legalBasis, fields, divisions, personsPerDay, costPerDay, requestsPerMinute } = agreement
  return JSON.stringify([
    agreement.id,
    code,
    agreement.partner.id,
    purpose,
    legalBasis,
    fields.map(({ coordinate, inFull }) => [coordinate, inFull]),
    divisions,
    agreement.population ?? null,
    [personsPerDay, costPerDay, requestsPerMinute, agreement.maximumLagSeconds ?? null],
    [agreement.validFrom, agreement.validTo],
    agreement.operations.map(({ id, text }) => [id, text]),
  ])
}

export function sign(context: Context, agreement: Signed): string {
  return signatureOf(signerOf(context.keys, 'agreement'), contentOf(agreement))
}

/** Whether the row is what was signed: one changed in the database acts no longer. */
export function isAsSigned(keys: HubKeys, agreement: Agreement): boolean {
  const { verify } = signerOf(keys, 'agreement')
  return verify(agreement.signature) === contentOf(agreement)
}
