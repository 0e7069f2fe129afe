import type { IdentitySigner } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import { Pool } from 'undici'
import { z } from 'zod'
import type { Caller } from './caller.ts'
import { SubgraphFailure, type SubgraphSource } from './subgraph-source.ts'

export interface RemoteSettings {
  signer: IdentitySigner
  timeoutMs?: number
  maximumBytes?: number
}

const Answer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() }).loose()).optional(),
})

/** A subgraph in a process of its own: one pool of connections, a signed identity, a time limit and a size limit. */
export function remoteSource(name: string, url: string, settings: RemoteSettings): SubgraphSource {
  const { signer, timeoutMs = 30_000, maximumBytes = 32 * 1024 * 1024 } = settings
  const { origin, pathname } = new URL(url)
  const base = pathname.replace(/\/(graphql\/?)?$/, '')
  const pool = new Pool(origin, { connections: 32, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })

  function signedFor({ identity, signed }: Caller): Promise<string> {
    const known = signed.get(name)
    if (known !== undefined) return known
    const token = signer.sign(identity, name)
    signed.set(name, token)
    return token
  }

  return {
    name,
    async execute({ query, operationName, variables }, caller) {
      const authorization = `Bearer ${await signedFor(caller)}`
      const text = await failingSafely(timeoutMs, async (signal) => {
        const { statusCode, body } = await pool.request({
          method: 'POST',
          path: `${base}/graphql`,
          headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
          body: JSON.stringify({ query, operationName, variables }),
          signal,
        })
        // A body that is left unread emits its own end as an error, which unheard would end the process.
        body.on('error', () => {})
        if (statusCode !== 200) {
          body.destroy()
          throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `status ${statusCode}`)
        }
        const chunks: Buffer[] = []
        let bytes = 0
        for await (const chunk of body as AsyncIterable<Buffer>) {
          bytes += chunk.length
          if (bytes > maximumBytes) throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `more than ${maximumBytes} bytes`)
          chunks.push(chunk)
        }
        return Buffer.concat(chunks).toString('utf8')
      })
      return answerOf(text)
    },
    async ready() {
      return failingSafely(2_000, async (signal) => {
        const { statusCode, body } = await pool.request({ method: 'GET', path: `${base}/health/ready`, signal })
        body.on('error', () => {})
        await body.dump()
        return statusCode === 200
      }).catch(() => false)
    },
    close: () => pool.close(),
  }
}

/** Runs a request with a time limit; whatever goes wrong on the way comes out as a SubgraphFailure. */
async function failingSafely<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    return await work(signal)
  } catch (error) {
    if (error instanceof SubgraphFailure) throw error
    const { name, code } = error as Error & { code?: string }
    const isLate = signal.aborted || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT'
    throw new SubgraphFailure(isLate ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', `${name} ${code ?? ''}`.trim())
  }
}

function answerOf(text: string): FormattedExecutionResult {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not JSON')
  }
  const answer = Answer.safeParse(json)
  if (!answer.success || (answer.data.data === undefined && answer.data.errors === undefined))
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not a GraphQL answer')
  return json as FormattedExecutionResult
}
