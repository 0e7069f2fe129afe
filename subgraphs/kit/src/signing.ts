import { createECDH, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { deriveKey, fingerprint, type HubKeys } from './keys.ts'

/** Signs and checks what the hub states for others to keep: JWS in compact form, ES256. */
export interface Signer {
  readonly privateKey: KeyObject
  readonly publicKeyPem: string
  readonly keyId: string
  /** The content of a signature of this key, or null where it does not hold. */
  verify(signature: string): string | null
}

const signers = new WeakMap<HubKeys, Map<string, Signer>>()

/** A key pair for one use, made from the hub's secret: no second secret to keep, and a new one with each key version. */
export function signerOf(keys: HubKeys, use: string): Signer {
  const known = signers.get(keys) ?? new Map<string, Signer>()
  signers.set(keys, known)
  const signer = known.get(use) ?? newSigner(deriveKey(keys.seal, `sign/${use}`))
  known.set(use, signer)
  return signer
}

function newSigner(secret: Buffer): Signer {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secret)
  const point = pair.getPublicKey()
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: secret.toString('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
  const publicKeyPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  return {
    privateKey,
    publicKeyPem,
    keyId: fingerprint(publicKeyPem).slice(0, 16),
    verify: (signature) => contentOfSignature(signature, publicKeyPem),
  }
}

export function signatureOf({ privateKey, keyId }: Signer, content: string): string {
  const body = [JSON.stringify({ alg: 'ES256', kid: keyId }), content].map((part) =>
    Buffer.from(part).toString('base64url'),
  )
  const signature = sign('sha256', Buffer.from(body.join('.')), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return [...body, signature.toString('base64url')].join('.')
}

export function contentOfSignature(text: string, publicKeyPem: string): string | null {
  const [header = '', content = '', signature = ''] = text.split('.')
  const key = { key: createPublicKey(publicKeyPem), dsaEncoding: 'ieee-p1363' as const }
  const holds = verify('sha256', Buffer.from(`${header}.${content}`), key, Buffer.from(signature, 'base64url'))
  return holds ? Buffer.from(content, 'base64url').toString() : null
}
