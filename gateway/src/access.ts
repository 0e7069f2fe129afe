import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { CannotStart, type RequestIdentity } from '@civil-affairs/kit'
import type { GraphQLError } from 'graphql'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { z } from 'zod'
import { coded } from './coded.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'

/** Whose tokens are let in. Its name goes before the account, so that two issuers cannot mean one person. */
export interface Issuer {
  readonly name: string
  /** The `iss` of its tokens. */
  readonly url: string
  readonly algorithm: string
  readonly keys: JWTVerifyGetKey
}

export interface Access {
  /** The caller, or null where there is no token. Throws a coded error where the token or a header does not hold. */
  identify(headers: RequestHeaders): Promise<RequestIdentity | null>
}
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>

/** Asymmetric only: with HS256 whoever knows the public key could sign. */
const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256']
/** By so much the clocks of issuer and hub may differ. */
export const CLOCK_TOLERANCE_SECONDS = 5
const ADMINISTRATORS: ReadonlySet<string> = new Set([
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
])

/**
 * What a token must say. It can claim neither the hub's own role nor all divisions at once: those are for work that
 * no caller starts. Nor a partner's: that comes with its agreement.
 */
const Claims = z.object({
  sub: z.string().min(1).max(128),
  kind: z.enum(['STAFF', 'PARTNER', 'PERSON']).default('STAFF'),
  roles: z
    .array(
      z
        .string()
        .regex(/^[A-Z][A-Z_]*$/)
        .refine((role) => role !== 'HUB' && role !== 'PARTNER'),
    )
    .max(20)
    // 三权分立: who holds two of the three administrator roles could cover up what he did with the one by the other.
    .refine((roles) => roles.filter((role) => ADMINISTRATORS.has(role)).length < 2)
    .default([]),
  divisions: z
    .array(z.string().regex(/^\d{12}$/))
    .max(100)
    .default([]),
  purpose: z
    .string()
    .regex(/^[A-Z][A-Z_]{2,49}$/)
    .nullish(),
  case: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{2,63}$/)
    .nullish(),
  /** Whom a token of the person concerned is for. */
  person: z.uuid().nullish(),
})
const Purpose = Claims.shape.purpose.unwrap().unwrap()
const CaseNumber = Claims.shape.case.unwrap().unwrap()

export function openAccess(issuers: readonly Issuer[], audience: string): Access {
  const byUrl = new Map(issuers.map((issuer) => [issuer.url, issuer]))
  const checked: Checked = new LeastRecentlyUsed(MAXIMUM_CHECKED)
  return {
    async identify(headers) {
      const token = bearer(headers.authorization)
      if (token === null) return null
      const said = payloadOf(token)
      const issuer = byUrl.get(said?.iss ?? '')
      if (said === null || issuer === undefined) throw unauthenticated()
      const claims = Claims.safeParse(await verified(token, said, issuer, audience, checked))
      if (!claims.success) throw unauthenticated()
      const { sub, kind, roles, divisions, purpose, case: caseNumber, person } = claims.data
      return {
        ...(kind === 'PERSON' && person != null ? { personId: person } : {}),
        subject: `${issuer.name}:${sub}`,
        kind,
        roles,
        divisions,
        purpose: stated(headers['x-hub-purpose'], kind, Purpose, 'x-hub-purpose') ?? purpose ?? null,
        caseNumber: stated(headers['x-hub-case'], kind, CaseNumber, 'x-hub-case') ?? caseNumber ?? null,
      }
    },
  }
}

/**
 * Tokens that held, by their fingerprint: nothing of whoever bears one stands here. A signature is not checked anew as
 * long as the issuer still answers with the very key that it was checked with, and the token has not ended.
 */
type Checked = LeastRecentlyUsed<string, { key: unknown; header: Parameters<JWTVerifyGetKey>[0]; endsAt: number }>
const MAXIMUM_CHECKED = 10_000

/** What the token says, once it is known that the issuer says so. */
async function verified(
  token: string,
  said: JWTPayload,
  issuer: Issuer,
  audience: string,
  checked: Checked,
): Promise<unknown> {
  try {
    const fingerprint = hash('sha256', token, 'base64')
    const before = checked.get(fingerprint)
    if (
      before !== undefined &&
      Math.floor(Date.now() / 1_000) < before.endsAt + CLOCK_TOLERANCE_SECONDS &&
      (await issuer.keys(before.header, {} as never)) === before.key
    )
      return said
    let key: unknown
    const { payload, protectedHeader } = await jwtVerify(
      token,
      async (header, jws) => {
        const found = await issuer.keys(header, jws)
        key = found
        return found
      },
      {
        issuer: issuer.url,
        audience,
        algorithms: [issuer.algorithm],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      },
    )
    checked.set(fingerprint, { key, header: protectedHeader, endsAt: payload.exp! })
    return payload
  } catch (error) {
    const isTheTokens =
      error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC'
    if (isTheTokens) throw unauthenticated()
    throw coded(503, 'IDENTITY_PROVIDER_UNAVAILABLE', {
      zh: '身份认证服务暂不可用，请稍后重试。',
      en: 'The identity provider cannot be reached. Try again later.',
    })
  }
}

/** Before anybody has vouched for it; null where it is no token. */
function payloadOf(token: string): JWTPayload | null {
  try {
    return decodeJwt(token)
  } catch {
    return null
  }
}

/** What a member of staff states for this request goes before what the token says; others state nothing by header. */
function stated(
  header: string | string[] | undefined,
  kind: RequestIdentity['kind'],
  form: z.ZodType<string>,
  name: string,
): string | null {
  if (header === undefined) return null
  const value = form.safeParse(header)
  if (kind === 'STAFF' && value.success) return value.data
  throw coded(400, 'BAD_PURPOSE', {
    zh: `请求头 ${name} 有误：仅工作人员可以声明，且须符合格式。`,
    en: `The header ${name} is for staff only and must have its form.`,
  })
}

function bearer(header: string | string[] | undefined): string | null {
  if (header === undefined) return null
  const match = typeof header === 'string' ? /^Bearer +(\S+)$/i.exec(header.trim()) : null
  if (match !== null) return match[1]!
  // What the explorer sends before a token has been pasted.
  if (typeof header === 'string' && /^Bearer$/i.test(header.trim())) return null
  throw unauthenticated()
}

export function unauthenticated(): GraphQLError {
  return coded(401, 'UNAUTHENTICATED', {
    zh: '需要有效的访问令牌（请求头 authorization: Bearer …）。',
    en: 'A valid access token is needed (header authorization: Bearer …).',
  })
}

/**
 * HUB_ISSUERS: `name|issuer|keys` or `name|issuer|keys|algorithm`, separated by commas; keys is the address of a JWKS
 * or the path of a file that holds one, the algorithm ES256 unless named.
 */
export function issuersOf(text: string): Issuer[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [name, url, location, algorithm = 'ES256', ...rest] = part.split('|').map((field) => field.trim())
      if (
        !name ||
        !/^[a-z0-9-]+$/.test(name) ||
        !url ||
        !location ||
        rest.length > 0 ||
        !ALGORITHMS.includes(algorithm)
      )
        throw new CannotStart(
          `HUB_ISSUERS 有误：应为 name|issuer|keys[|algorithm]。 HUB_ISSUERS has a part that is not name|issuer|keys[|algorithm], the algorithm one of ${ALGORITHMS.join(', ')}.`,
        )
      return { name, url, algorithm, keys: keysAt(location) }
    })
}

function keysAt(location: string): JWTVerifyGetKey {
  if (/^https?:\/\//.test(location)) return createRemoteJWKSet(new URL(location), { timeoutDuration: 5_000 })
  return keysInFile(location)
}

/** Keys in a file are rotated by writing it anew: what is in force is what stands in it. */
function keysInFile(file: string): JWTVerifyGetKey {
  const read = () => {
    try {
      return createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      throw new CannotStart(
        `HUB_ISSUERS 指定的公钥文件 ${file} 无法读取。 The key file ${file} named in HUB_ISSUERS cannot be read as a JWKS.`,
      )
    }
  }
  const writtenAt = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  let keys = read()
  let readAt = writtenAt()
  return async (header, token) => {
    // A key taken out of the file must not be trusted a moment longer, so its date is looked at each time.
    if (writtenAt() !== readAt) {
      keys = read()
      readAt = writtenAt()
    }
    return keys(header, token)
  }
}
