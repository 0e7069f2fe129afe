import { type HubKeys, personIdOf, unseal } from '@civil-affairs/kit'

/** Use of the hub's sealing key for document numbers at rest. */
export const DOCUMENT_SEAL = 'person-document'

/** Keyed hash of a number whatever document it stands on. */
export function numberKeyOf(keys: HubKeys, number: string): string {
  return personIdOf(keys, { type: 'ANY', number })
}

export function openNumber(keys: HubKeys, document: { sealedNumber: string }): string {
  return unseal<string>(keys, DOCUMENT_SEAL, document.sealedNumber)
}
