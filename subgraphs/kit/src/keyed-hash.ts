import { hash } from 'node:crypto'
import { deriveKey, type HubKeys } from './keys.ts'

/** HMAC-SM3 with one key. */
export interface KeyedHash {
  digest(data: string | Uint8Array): Buffer
  /** The same in hex, where it is needed as a text: that costs less than the bytes. */
  hex(data: string): string
}

/** Bytes that SM3 takes at a time, and bytes it gives. */
const [BLOCK, DIGEST] = [64, 32]

/**
 * HMAC-SM3 (GB/T 32905, RFC 2104) of many short texts under one key: two hashes at a time with the padded key made ready,
 * because setting up Node's Hmac costs several times as much as what it does. The key is not longer than a block.
 */
export function keyedHash(key: Uint8Array): KeyedHash {
  if (key.length > BLOCK) throw new Error('a key of HMAC-SM3 longer than a block')
  const padded = (pad: number) => Buffer.alloc(BLOCK, pad).map((byte, at) => byte ^ (key[at] ?? 0))
  const [inner, outer] = [padded(0x36), Buffer.concat([padded(0x5c), Buffer.alloc(DIGEST)])]
  const outerOf = (data: string | Uint8Array) => {
    const text = Buffer.allocUnsafe(BLOCK + (typeof data === 'string' ? Buffer.byteLength(data) : data.length))
    text.set(inner)
    if (typeof data === 'string') text.write(data, BLOCK)
    else text.set(data, BLOCK)
    outer.set(hash('sm3', text, 'buffer'), BLOCK)
    return outer
  }
  return {
    digest: (data) => hash('sm3', outerOf(data), 'buffer'),
    hex: (data) => hash('sm3', outerOf(data), 'hex'),
  }
}

const byUse = new WeakMap<HubKeys, Map<string, KeyedHash>>()

/**
 * A hash that only the hub can compute, in hex: equal for equal texts, so that the same account or thing is found again
 * where the text itself is sealed. Each use has a key of its own.
 */
export function keyedFingerprint(keys: HubKeys, use: string, text: string): string {
  let ofHub = byUse.get(keys)
  if (ofHub === undefined) {
    ofHub = new Map()
    byUse.set(keys, ofHub)
  }
  let ofUse = ofHub.get(use)
  if (ofUse === undefined) {
    ofUse = keyedHash(deriveKey(keys.seal, use))
    ofHub.set(use, ofUse)
  }
  return ofUse.hex(text)
}
