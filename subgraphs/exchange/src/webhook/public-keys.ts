import { createPublicKey } from 'node:crypto'
import { type HubKeys, signerOf, sm2SignerOf } from '@civil-affairs/kit'
import { SIGNING_USE as AGREEMENTS } from '../agreement/index.ts'
import { SIGNING_USE as WEBHOOKS } from './deliver.ts'

/** JSON Web Key Set (RFC 7517) of what the hub signs messages and agreements with; the `kid` says which of them. */
export function publicKeysOf(keys: HubKeys): string {
  return JSON.stringify({ keys: [WEBHOOKS, AGREEMENTS].flatMap((use) => pairOf(keys, use)) })
}

/** SM2 has no registered curve name; the draft's is used. */
function pairOf(keys: HubKeys, use: string) {
  const es256 = signerOf(keys, use)
  const sm2 = sm2SignerOf(keys, use)
  const coordinate = (at: number) => Buffer.from(sm2.publicKeyHex.slice(at, at + 64), 'hex').toString('base64url')
  return [
    { ...createPublicKey(es256.publicKeyPem).export({ format: 'jwk' }), kid: es256.keyId, alg: 'ES256', use: 'sig' },
    { kty: 'EC', crv: 'SM2', x: coordinate(2), y: coordinate(66), kid: sm2.keyId, alg: 'SM2', use: 'sig' },
  ]
}
