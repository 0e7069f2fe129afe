import { type Context, fingerprint, type HubKeys, signatureOf, signerOf, sm2SignerOf } from '@civil-affairs/kit'
import { Agreement } from './entity.ts'

/** What the keys are derived for that agreements are signed with. */
export const SIGNING_USE = 'agreement'

export type Signatures = Pick<Agreement, 'signature' | 'signatureSm2'>
type Signed = Omit<
  Agreement,
  keyof Signatures | 'version' | 'createdAt' | 'updatedAt' | 'revokedAt' | 'revocationReason'
>

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

export function signaturesOf({ keys }: Context, agreement: Signed): Signatures {
  const content = contentOf(agreement)
  return { signature: signatureOf(signerOf(keys, SIGNING_USE), content), signatureSm2: sm2SignatureOf(keys, content) }
}

/** Whether the row is what was signed, by both signatures: one changed in the database acts no longer. */
export function isAsSigned(keys: HubKeys, agreement: Agreement): boolean {
  const { signature, signatureSm2 } = agreement
  const row = fingerprint(JSON.stringify([contentOf(agreement), signature, signatureSm2]))
  const held = rowsThatHold.get(keys) ?? new Set<string>()
  rowsThatHold.set(keys, held)
  if (held.has(row)) return true
  const holds = isSignedByEs256(keys, agreement) && isSignedBySm2(keys, agreement)
  if (holds && held.size >= MOST_ROWS_KEPT) held.clear()
  if (holds) held.add(row)
  return holds
}

/** Asked of each partner every two seconds, and SM2 takes tens of milliseconds: what held for these very bytes holds. */
const rowsThatHold = new WeakMap<HubKeys, Set<string>>()
const MOST_ROWS_KEPT = 10_000

/**
 * Signs by SM2 what was signed by ES256 alone, before there were two, and holds. Such agreements are not let through without:
 * whoever can write to the database could then take the second signature of any agreement away.
 */
export async function signBySm2({ em, keys }: Context): Promise<void> {
  for (const agreement of await em.find(Agreement, { signatureSm2: null }))
    if (isSignedByEs256(keys, agreement)) agreement.signatureSm2 = sm2SignatureOf(keys, contentOf(agreement))
  await em.flush()
}

function isSignedByEs256(keys: HubKeys, agreement: Agreement): boolean {
  return signerOf(keys, SIGNING_USE).verify(agreement.signature) === contentOf(agreement)
}

function isSignedBySm2(keys: HubKeys, agreement: Agreement): boolean {
  const { keyId, verify } = sm2SignerOf(keys, SIGNING_USE)
  const [signedWith, signature = ''] = (agreement.signatureSm2 ?? '').split(',')
  return signedWith === keyId && verify(contentOf(agreement), signature)
}

function sm2SignatureOf(keys: HubKeys, content: string): string {
  const { keyId, sign } = sm2SignerOf(keys, SIGNING_USE)
  return `${keyId},${sign(content)}`
}
