import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { deriveKey, type HubKeys } from './keys.ts'

/**
 * Seals a value for a reader inside the hub: SM4-CTR, then HMAC-SM3 over version, nonce and ciphertext, with two
 * derived keys. Layout: version (4 bytes) | nonce (16) | ciphertext | mac (32), in base64.
 */
export function seal(keys: HubKeys, use: string, value: unknown): string {
  const nonce = randomBytes(16)
  const version = Buffer.alloc(4)
  version.writeUInt32BE(keys.version)
  const cipher = createCipheriv('sm4-ctr', encryptionKey(keys, use), nonce)
  const data = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  const body = Buffer.concat([version, nonce, data])
  return Buffer.concat([body, macOf(keys, use, body)]).toString('base64')
}

/** Opens what `seal` closed. Throws where a byte was changed, or the key version or the use differs. */
export function unseal<T>(keys: HubKeys, use: string, sealed: string): T {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < 52) throw new Error('sealed value is too short')
  const body = bytes.subarray(0, -32)
  if (!timingSafeEqual(bytes.subarray(-32), macOf(keys, use, body))) throw new Error('sealed value does not verify')
  if (body.readUInt32BE(0) !== keys.version) throw new Error('sealed with another key version')
  const decipher = createDecipheriv('sm4-ctr', encryptionKey(keys, use), body.subarray(4, 20))
  return JSON.parse(Buffer.concat([decipher.update(body.subarray(20)), decipher.final()]).toString('utf8')) as T
}

function encryptionKey(keys: HubKeys, use: string): KeyObject {
  return keyFor(keys, `encrypt/${use}`, 16)
}

function macOf(keys: HubKeys, use: string, body: Buffer): Buffer {
  return createHmac('sm3', keyFor(keys, `authenticate/${use}`, 32))
    .update(body)
    .digest()
}

/** Derived once a use: deriving costs more than sealing. */
const derived = new WeakMap<HubKeys, Map<string, KeyObject>>()

function keyFor(keys: HubKeys, use: string, length: number): KeyObject {
  let ofHub = derived.get(keys)
  if (ofHub === undefined) {
    ofHub = new Map()
    derived.set(keys, ofHub)
  }
  let key = ofHub.get(use)
  if (key === undefined) {
    key = createSecretKey(deriveKey(keys.seal, use).subarray(0, length))
    ofHub.set(use, key)
  }
  return key
}
