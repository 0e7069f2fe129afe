import { createPublicKey } from 'node:crypto'
import { type HubKeys, signerOf, sm2SignerOf } from '@civil-affairs/kit'
import { SIGNING_USE } from './deliver.ts'

/** JSON Web Key Set (RFC 7517) of what the hub signs messages with. SM2 has no registered curve name; the draft's is used. */
export function publicKeysOf(keys: HubKeys): string {
  const es256 = signerOf(keys, SIGNING_USE)
  const sm2 = sm2SignerOf(keys, SIGNING_USE)
  const coordinate = (at: number) => Buffer.from(sm2.publicKeyHex.slice(at, at + 64), 'hex').toString('base64url')
  return JSON.stringify({
    keys: [
      { ...createPublicKey(es256.publicKeyPem).export({ format: 'jwk' }), kid: es256.keyId, alg: 'ES256', use: 'sig' },
      { kty: 'EC', crv: 'SM2', x: coordinate(2), y: coordinate(66), kid: sm2.keyId, alg: 'SM2', use: 'sig' },
    ],
  })
}
