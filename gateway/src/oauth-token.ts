import { faultOf, type Logger } from '@civil-affairs/kit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Exchange } from './exchange.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'

export interface PartnerTokens {
  tokenForPartner(account: string): Promise<string>
  readonly lifetimeSeconds: number
}

/** So often may a secret be wrong in a minute before the account has to wait. */
const FAILURES_A_MINUTE = 10
const MINUTE_MS = 60_000

/** `POST /oauth/token`: client credentials of a partner (RFC 6749 section 4.4) for a token of the embedded issuer. */
export function serveTokens(app: FastifyInstance, exchange: Exchange, tokens: PartnerTokens, log: Logger): void {
  const failures = new LeastRecentlyUsed<string, { count: number; since: number }>(10_000)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 8_192 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.post('/oauth/token', { bodyLimit: 8_192 }, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache')
    const form = (typeof request.body === 'object' && request.body !== null ? request.body : {}) as Record<
      string,
      unknown
    >
    const { account, secret } = basicCredentials(request.headers.authorization) ?? {
      account: form.client_id,
      secret: form.client_secret,
    }
    if (form.grant_type !== 'client_credentials')
      return refuse(reply, 400, 'unsupported_grant_type', 'grant_type must be client_credentials')
    if (typeof account !== 'string' || typeof secret !== 'string' || account.length > 100 || secret.length > 500)
      return refuse(reply, 400, 'invalid_request', 'client_id and client_secret are needed')
    const failed = failures.get(account)
    const isRecent = failed !== undefined && Math.abs(Date.now() - failed.since) < MINUTE_MS
    if (isRecent && failed.count >= FAILURES_A_MINUTE) {
      reply.header('retry-after', '60')
      return refuse(reply, 429, 'slow_down', 'too many wrong secrets; try again in a minute')
    }
    try {
      if (await exchange.isPartnerSecret(account, secret))
        return {
          access_token: await tokens.tokenForPartner(account),
          token_type: 'Bearer',
          expires_in: tokens.lifetimeSeconds,
        }
    } catch (error) {
      log.error(faultOf(error), 'the secret of a partner cannot be checked')
      return refuse(reply, 503, 'temporarily_unavailable', 'the secret cannot be checked at present')
    }
    failures.set(account, isRecent ? { ...failed, count: failed.count + 1 } : { count: 1, since: Date.now() })
    reply.header('www-authenticate', 'Basic realm="hub"')
    return refuse(reply, 401, 'invalid_client', 'no such account, or not its secret')
  })
}

function refuse(reply: FastifyReply, status: number, error: string, description: string) {
  return reply.status(status).send({ error, error_description: description })
}

function basicCredentials(header: string | undefined): { account: string; secret: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 0) return null
  try {
    return {
      account: decodeURIComponent(text.slice(0, colon)),
      secret: decodeURIComponent(text.slice(colon + 1)),
    }
  } catch {
    return null
  }
}
