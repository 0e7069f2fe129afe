import { fingerprint } from '@civil-affairs/kit'

/** Of nobody. */
export const EMPTY_DIGEST = '0'.repeat(64)

/**
 * One person in the checksum: SM3 over the partner's id and the number the person was last told with. The checksum of a set
 * is the XOR over its persons, so that it follows each change without the others, here and at the partner.
 */
export function toggled(digest: string, partnerPersonId: string, number: number): string {
  const own = fingerprint(`${partnerPersonId} ${number}`)
  return (BigInt(`0x${digest}`) ^ BigInt(`0x${own}`)).toString(16).padStart(64, '0')
}

/** Whether a row of a division is among those of an agreement: a division comes with all below it. */
export function isWithinDivisions(division: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => division.startsWith(prefix))
}
