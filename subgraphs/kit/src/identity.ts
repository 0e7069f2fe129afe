import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto'
import { decodeJwt, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

/** Who asks, for what: what a subgraph knows of its caller, and all it trusts. */
export const RequestIdentity = z.object({
  /** Account of the caller, pseudonymous: written to history as the actor. */
  subject: z.string().min(1),
  kind: z.enum(['STAFF', 'PARTNER', 'PERSON', 'SERVICE']),
  roles: z.array(z.string()),
  /** 12-digit codes of the divisions the caller serves, each with all below it; '*' is for the hub's own work. */
  divisions: z.array(z.string().regex(/^(\d{12}|\*)$/)),
  purpose: z.string().nullable(),
  caseNumber: z.string().nullable(),
  /** The person concerned, where one asks for what the hub holds and shows of them. */
  personId: z.uuid().optional(),
  /** Of a partner: the agreement its request runs under, and the personal fields (`Type.field`) it gives in full. */
  agreement: z.string().optional(),
  released: z.array(z.string()).optional(),
  /** Of a partner whose agreement says so: how many seconds old what it is answered may be. */
  maximumLagSeconds: z.int().optional(),
  /** Of a partner whose agreement is about a population: its condition, as a cohort has it. */
  population: z.record(z.string(), z.unknown()).optional(),
  /** Of a partner: the key of the order that lists over many records are given it in; see `pageOfRows`. */
  orderKey: z.string().optional(),
})
export type RequestIdentity = z.infer<typeof RequestIdentity>

/** The hub acting for itself: consumers of feeds, timers, the sample province. */
export function hubIdentity(subgraph: string): RequestIdentity {
  return {
    subject: `service:${subgraph}`,
    kind: 'SERVICE',
    roles: ['HUB'],
    divisions: ['*'],
    purpose: 'HUB_OPERATION',
    caseNumber: null,
  }
}

const ISSUER = 'civil-affairs-gateway'
const ALGORITHM = 'ES256'
const LIFETIME_SECONDS = 60
const CLOCK_TOLERANCE_SECONDS = 5
const MAXIMUM_HELD = 1_000

export interface IdentitySigner {
  sign(identity: RequestIdentity, audience: string): Promise<string>
  readonly publicKeyPem: string
}
export interface IdentityVerifier {
  /** Throws where the signature, audience or time does not hold. */
  verify(token: string, audience: string): Promise<RequestIdentity>
}

/** The gateway's side: a short-lived statement of identity for one subgraph. */
export function identitySigner(privateKeyPem: string): IdentitySigner {
  const key = createPrivateKey(privateKeyPem)
  return {
    publicKeyPem: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    sign: (identity, audience) =>
      new SignJWT({ identity })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_SECONDS}s`)
        .sign(key),
  }
}

/** The subgraph's side: it holds the public key only, so a subgraph cannot speak for the gateway. */
export function identityVerifier(publicKeyPem: string): IdentityVerifier {
  const key: KeyObject = createPublicKey(publicKeyPem)
  /** Statements that held, by their fingerprint, with their end: a request has many fetches, and each shows the same. */
  const held = new Map<string, number>()
  return {
    async verify(token, audience) {
      const fingerprint = hash('sha256', `${audience}\n${token}`, 'base64')
      const endsAt = held.get(fingerprint)
      if (endsAt !== undefined && Math.floor(Date.now() / 1_000) < endsAt + CLOCK_TOLERANCE_SECONDS)
        return RequestIdentity.parse(decodeJwt(token).identity)
      const { payload } = await jwtVerify(token, key, {
        issuer: ISSUER,
        audience,
        algorithms: [ALGORITHM],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp'],
      })
      if (held.size >= MAXIMUM_HELD) held.clear()
      held.set(fingerprint, payload.exp!)
      return RequestIdentity.parse(payload.identity)
    },
  }
}

/** A fresh key pair in PEM, for a hub that starts for the first time. */
export function newSigningKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
}
