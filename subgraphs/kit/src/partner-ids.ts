import { type Cipheriv, createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'

/** Ids and cursors as one partner knows them, for one purpose: no two partners can join what they hold by them. */
export interface PartnerIds {
  /** A text on its way out: every id in it becomes the partner's. */
  outward(text: string): string
  /** A text on its way in. What was never given out becomes an id that nobody has. */
  inward(text: string): string
  sealCursor(cursor: string): string
  /** Null where the cursor is not one that this partner was given. */
  openCursor(sealed: string): string | null
}

/** Wherever it stands, also with something before or after it. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/gi
/** Halves of the 122 bits of a UUID that are not its version and variant. */
const HALF = (1n << 61n) - 1n
/** Ten rounds, as NIST SP 800-38G has them for a block of this width. */
const ROUNDS = 10

/**
 * A permutation of UUIDs that keeps version and variant, so that what comes out is one, too: a Feistel network over the
 * other 122 bits whose round function is SM4. The same id is always given the same way, so that the partner can keep it.
 */
export function partnerIds(key: Buffer): PartnerIds {
  const roundKey = derived(key, 'ids')
  const cipher: Cipheriv = createCipheriv('sm4-ecb', roundKey.subarray(0, 16), null).setAutoPadding(false)
  const block = Buffer.alloc(16)
  const sealing = derived(key, 'cursors').subarray(0, 16)
  const tagging = derived(key, 'cursor tags')

  /** Of each block nothing is carried over to the next (ECB of single blocks), so one cipher serves for ever. */
  function round(number: number, half: bigint): bigint {
    block.writeUInt8(number, 0)
    block.writeBigUInt64BE(half, 8)
    return cipher.update(block).readBigUInt64BE(0) & HALF
  }

  function permute(uuid: string, direction: 'outward' | 'inward'): string {
    const hex = uuid.replaceAll('-', '').toLowerCase()
    // Version: digit 12; variant: the upper two bits of digit 16.
    const version = hex[12]!
    const low = BigInt(`0x${hex.slice(16)}`)
    const bits = (BigInt(`0x${hex.slice(0, 12)}${hex.slice(13, 16)}`) << 62n) | (low & ((1n << 62n) - 1n))
    let left = bits >> 61n
    let right = bits & HALF
    for (let i = 0; i < ROUNDS; i++) {
      const number = direction === 'outward' ? i : ROUNDS - 1 - i
      if (direction === 'outward') [left, right] = [right, left ^ round(number, right)]
      else [left, right] = [right ^ round(number, left), left]
    }
    const mixed = (left << 61n) | right
    const upper = (mixed >> 62n).toString(16).padStart(15, '0')
    const lower = ((2n << 62n) | (mixed & ((1n << 62n) - 1n))).toString(16).padStart(16, '0')
    return `${upper.slice(0, 8)}-${upper.slice(8, 12)}-${version}${upper.slice(12)}-${lower.slice(0, 4)}-${lower.slice(4)}`
  }

  const tagOf = (text: string | Buffer) => createHmac('sm3', tagging).update(text).digest().subarray(0, 16)
  return {
    // Most texts are too short to hold an id.
    outward: (text) => (text.length < 36 ? text : text.replace(UUID, (id) => permute(id, 'outward'))),
    inward: (text) => (text.length < 36 ? text : text.replace(UUID, (id) => permute(id, 'inward'))),
    sealCursor(cursor) {
      // The tag is the nonce (SIV): the same cursor is given the same way, and what is given tells nothing of the rows.
      const tag = tagOf(cursor)
      const cipherOf = createCipheriv('sm4-ctr', sealing, tag)
      return Buffer.concat([tag, cipherOf.update(cursor, 'utf8'), cipherOf.final()]).toString('base64url')
    },
    openCursor(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < 17 || bytes.toString('base64url') !== sealed) return null
      const tag = bytes.subarray(0, 16)
      const decipher = createDecipheriv('sm4-ctr', sealing, tag)
      const cursor = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()])
      return timingSafeEqual(tagOf(cursor), tag) ? cursor.toString('utf8') : null
    },
  }
}

function derived(key: Buffer, use: string): Buffer {
  return createHmac('sm3', key).update(use).digest()
}
