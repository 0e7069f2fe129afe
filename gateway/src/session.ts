import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { Access, RequestHeaders } from './access.ts'

/** An account that anybody may try in a hub with demo accounts. */
export interface DemoSignIn {
  readonly accounts: readonly { readonly role: string; readonly title: string }[]
  tokenFor(role: string): Promise<string>
  /** YYYY-MM: the last whole month of the sample, which views show first; null where there is none. */
  readonly month: string | null
}

const COOKIE = 'hub_session'
const LIFETIME_SECONDS = 8 * 60 * 60
const SignIn = z.union([z.strictObject({ account: z.string() }), z.strictObject({ token: z.string().max(8_192) })])

/**
 * The dashboard's session: the token of a person stays in a cookie that no script can read and no other site can send,
 * so the browser holds no secret. Whoever sends a token of their own is taken at that token.
 */
export function withSession(headers: RequestHeaders): RequestHeaders {
  if (headers.authorization !== undefined) return headers
  const token = cookieOf(headers)
  return token === null ? headers : { ...headers, authorization: `Bearer ${token}` }
}

export function serveSession(app: FastifyInstance, access: Access, demo: DemoSignIn | null): void {
  const whoIs = async (headers: RequestHeaders) => {
    const identity = await access.identify(headers).catch((error: unknown) => {
      if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') return null
      throw error
    })
    return {
      account:
        identity === null
          ? null
          : {
              name: identity.subject.slice(identity.subject.indexOf(':') + 1),
              kind: identity.kind,
              roles: identity.roles,
              divisions: identity.divisions,
              purpose: identity.purpose,
              caseNumber: identity.caseNumber,
            },
      month: demo?.month ?? null,
      demoAccounts: demo?.accounts ?? [],
    }
  }

  app.get('/session', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    return whoIs(withSession(request.headers))
  })
  app.post('/session', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const body = SignIn.safeParse(request.body)
    const token = body.success ? await tokenOf(body.data, demo) : null
    const session = token === null ? null : await whoIs({ authorization: `Bearer ${token}` })
    if (session?.account == null)
      return reply
        .status(401)
        .send({ code: 'UNAUTHENTICATED', message: '账号或令牌无效。', messageEn: 'Not a valid account or token.' })
    reply.header('set-cookie', cookie(token!, LIFETIME_SECONDS, isSecure(request.protocol)))
    return session
  })
  app.delete('/session', async (request, reply) => {
    reply.header('set-cookie', cookie('', 0, isSecure(request.protocol)))
    return reply.status(204).send()
  })
}

async function tokenOf(signIn: z.infer<typeof SignIn>, demo: DemoSignIn | null): Promise<string | null> {
  if ('token' in signIn) return signIn.token
  return demo?.accounts.some(({ role }) => role === signIn.account) ? demo.tokenFor(signIn.account) : null
}

function cookieOf(headers: RequestHeaders): string | null {
  const header = headers.cookie
  if (typeof header !== 'string') return null
  const found = header.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`))
  const value = found?.trim().slice(COOKIE.length + 1) ?? ''
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : null
}

function cookie(value: string, seconds: number, secure: boolean): string {
  return `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}

const isSecure = (protocol: string) => protocol === 'https'
