import { createHmac, randomBytes } from 'node:crypto'
import type { HubKeys } from './keys.ts'

/**
 * The id every subgraph computes by itself for a person with a document: HMAC-SM3 over key version, document type and
 * normalised number (15 digits upgraded first), shaped as a UUID of version 8.
 */
export function personIdOf(keys: HubKeys, document: { type: string; number: string }): string {
  const mac = createHmac('sm3', keys.personId).update(`${keys.version}|${document.type}|${document.number}`).digest()
  return shapeUuid(mac.subarray(0, 16), 8)
}

/** A person without any document gets a random id: two such records are joined by linking, never by guessing. */
export function randomPersonId(): string {
  return shapeUuid(randomBytes(16), 8)
}

/** Sets version and variant; without them `z.uuid()` refuses the id. */
export function shapeUuid(bytes: Uint8Array, version: number): string {
  const b = Buffer.from(bytes)
  b[6] = (b[6]! & 0x0f) | (version << 4)
  b[8] = (b[8]! & 0x3f) | 0x80
  const hex = b.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
