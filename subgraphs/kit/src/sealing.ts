import {
  type Cipheriv,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { type KeyedHash, keyedHash } from './keyed-hash.ts'
import { deriveKey, type HubKeys } from './keys.ts'

const [VERSION, NONCE, MAC, BLOCK] = [4, 16, 32, 16]

/**
 * Seals a value for a reader inside the hub: SM4-CTR, then HMAC-SM3 over version, nonce and ciphertext, with two
 * derived keys. Layout: version (4 bytes) | nonce (16) | ciphertext | mac (32), in base64.
 */
export function seal(keys: HubKeys, use: string, value: unknown): string {
  const sealer = sealerFor(keys, use)
  const { nonce, data } = sealer.encrypt(JSON.stringify(value))
  const sealed = Buffer.allocUnsafe(VERSION + NONCE + data.length + MAC)
  sealed.writeUInt32BE(keys.version, 0)
  nonce.copy(sealed, VERSION)
  data.copy(sealed, VERSION + NONCE)
  sealer.hash.digest(sealed.subarray(0, -MAC)).copy(sealed, sealed.length - MAC)
  return sealed.toString('base64')
}

/** Opens what `seal` closed. Throws where a byte was changed, or the key version or the use differs. */
export function unseal<T>(keys: HubKeys, use: string, sealed: string): T {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < VERSION + NONCE + MAC) throw new Error('sealed value is too short')
  const sealer = sealerFor(keys, use)
  const body = bytes.subarray(0, -MAC)
  if (!timingSafeEqual(bytes.subarray(-MAC), sealer.hash.digest(body))) throw new Error('sealed value does not verify')
  if (body.readUInt32BE(0) !== keys.version) throw new Error('sealed with another key version')
  const decipher = createDecipheriv('sm4-ctr', sealer.key, body.subarray(VERSION, VERSION + NONCE))
  return JSON.parse(decipher.update(body.subarray(VERSION + NONCE)).toString('utf8')) as T
}

/** Blocks from one drawn nonce: some thousand values. */
const BLOCKS_A_NONCE = 2 ** 16

/**
 * What sealing for one use needs, made once: making it ready costs more than sealing. One cipher runs on from value to
 * value, and the nonce of a value is where its counter stands, as if the cipher had been made for that value alone.
 */
class Sealer {
  readonly key: KeyObject
  readonly hash: KeyedHash
  #cipher: Cipheriv | null = null
  readonly #counter = Buffer.alloc(NONCE)
  #blocksLeft = 0

  constructor(keys: HubKeys, use: string) {
    this.key = createSecretKey(deriveKey(keys.seal, `encrypt/${use}`).subarray(0, 16))
    this.hash = keyedHash(deriveKey(keys.seal, `authenticate/${use}`))
  }

  encrypt(text: string): { nonce: Buffer; data: Buffer } {
    const length = Buffer.byteLength(text)
    const blocks = Math.ceil(length / BLOCK)
    if (this.#cipher === null || this.#blocksLeft < blocks) {
      this.#counter.set(randomBytes(NONCE))
      this.#cipher = createCipheriv('sm4-ctr', this.key, this.#counter)
      this.#blocksLeft = Math.max(blocks, BLOCKS_A_NONCE)
    }
    const nonce = Buffer.from(this.#counter)
    // To the end of the last block, so that the next value begins with a counter of its own.
    const whole = Buffer.alloc(blocks * BLOCK)
    whole.write(text)
    const data = this.#cipher.update(whole).subarray(0, length)
    this.#blocksLeft -= blocks
    advance(this.#counter, blocks)
    return { nonce, data }
  }
}

/** Adds to a counter of 128 bits, which begins anew after its last value, as the cipher's does. */
export function advance(counter: Buffer, blocks: number): void {
  let carry = blocks
  for (let at = NONCE - 4; at >= 0 && carry > 0; at -= 4) {
    const sum = counter.readUInt32BE(at) + carry
    counter.writeUInt32BE(sum % 2 ** 32, at)
    carry = Math.floor(sum / 2 ** 32)
  }
}

const sealers = new WeakMap<HubKeys, Map<string, Sealer>>()

function sealerFor(keys: HubKeys, use: string): Sealer {
  let ofHub = sealers.get(keys)
  if (ofHub === undefined) {
    ofHub = new Map()
    sealers.set(keys, ofHub)
  }
  let sealer = ofHub.get(use)
  if (sealer === undefined) {
    sealer = new Sealer(keys, use)
    ofHub.set(use, sealer)
  }
  return sealer
}
