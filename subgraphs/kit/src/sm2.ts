import { sm2 } from 'sm-crypto-v2'
import { deriveKey, fingerprint, type HubKeys } from './keys.ts'

/** SM3withSM2 (GB/T 32918.2) with the standard user id 1234567812345678: Node's own SM2 gives other signatures. */
export interface Sm2Signer {
  readonly keyId: string
  /** 04, x and y, in hex. */
  readonly publicKeyHex: string
  /** r and s, in hex. */
  sign(content: string): string
  verify(content: string, signature: string): boolean
}

/** Of the SM2 curve (GB/T 32918.5). */
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n
const OPTIONS = { hash: true, userId: '1234567812345678' } as const

const signers = new WeakMap<HubKeys, Map<string, Sm2Signer>>()

/** As `signerOf`, on the curve that domestic products know. */
export function sm2SignerOf(keys: HubKeys, use: string): Sm2Signer {
  const known = signers.get(keys) ?? new Map<string, Sm2Signer>()
  signers.set(keys, known)
  const signer = known.get(use) ?? newSigner(deriveKey(keys.seal, `sign-sm2/${use}`))
  known.set(use, signer)
  return signer
}

function newSigner(secret: Buffer): Sm2Signer {
  // 1 up to the order less two, whatever the derived bytes are.
  const scalar = (BigInt(`0x${secret.toString('hex')}`) % (ORDER - 2n)) + 1n
  const privateKey = scalar.toString(16).padStart(64, '0')
  const publicKeyHex = sm2.getPublicKeyFromPrivateKey(privateKey)
  return {
    publicKeyHex,
    keyId: fingerprint(publicKeyHex).slice(0, 16),
    sign: (content) => sm2.doSignature(content, privateKey, { ...OPTIONS, publicKey: publicKeyHex }),
    verify: (content, signature) => isSignedBySm2(content, signature, publicKeyHex),
  }
}

export function isSignedBySm2(content: string, signature: string, publicKeyHex: string): boolean {
  return /^[0-9a-f]{128}$/.test(signature) && sm2.doVerifySignature(content, signature, publicKeyHex, OPTIONS)
}
