import { randomBytes } from 'node:crypto'
import { type DocumentReading, type DocumentType, readDocument } from '@civil-affairs/schema'
import { type KeyedHash, keyedHash } from './keyed-hash.ts'
import type { HubKeys } from './keys.ts'
import { Refusal } from './refusal.ts'

/**
 * The id every subgraph computes by itself for a person with a document: HMAC-SM3 over key version, document type and
 * normalised number (15 digits upgraded first), shaped as a UUID of version 8.
 */
export function personIdOf(keys: HubKeys, document: { type: string; number: string }): string {
  return uuidOfHex(hashFor(keys).hex(`${keys.version}|${document.type}|${document.number}`))
}

/** Made once: rosters and the sample province ask for ids by the thousand. */
const hashes = new WeakMap<HubKeys, KeyedHash>()

function hashFor(keys: HubKeys): KeyedHash {
  let hash = hashes.get(keys)
  if (hash === undefined) {
    hash = keyedHash(keys.personId)
    hashes.set(keys, hash)
  }
  return hash
}

/**
 * A document as it was typed or imported, with the id of the person it identifies: every subgraph reads numbers in this
 * one way, or the same person would get two ids. The id is null where the document identifies nobody (无证件, 户号).
 * Refused with BAD_DOCUMENT; the number itself stands in no message.
 */
export function identifyByDocument(
  context: { keys: HubKeys; today: string },
  document: { type: DocumentType; number: string },
  path: readonly string[] = ['input', 'document'],
): { reading: DocumentReading; personId: string | null } {
  const reading = readDocument(document.type, document.number, context.today)
  if (!reading.ok)
    throw new Refusal('BAD_DOCUMENT', { ...reading.messages, basis: 'GB 11643', path: [...path, 'number'] })
  return { reading, personId: reading.identity === null ? null : personIdOf(context.keys, reading.identity) }
}

/** A person without any document gets a random id: two such records are joined by linking, never by guessing. */
export function randomPersonId(): string {
  return uuidOfHex(randomBytes(16).toString('hex'))
}

const VARIANTS = '89ab'

/** A UUID of version 8 of the first 32 digits: without version and variant `z.uuid()` refuses an id. */
export function uuidOfHex(hex: string): string {
  const variant = VARIANTS[Number.parseInt(hex[16]!, 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
