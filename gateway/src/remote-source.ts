import type { Readable } from 'node:stream'
import { DEADLINE_HEADER, type IdentitySigner, traceHeaders } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import { Pool } from 'undici'
import type { Caller } from './caller.ts'
import { SubgraphFailure, type SubgraphSource } from './subgraph-source.ts'

export interface RemoteSettings {
  signer: IdentitySigner
  timeoutMs?: number
  maximumBytes?: number
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** By hand, because every fetch passes here. */
function isAnswer(json: unknown): boolean {
  if (!isRecord(json)) return false
  const { data, errors } = json as { data?: unknown; errors?: unknown }
  if (data !== undefined && data !== null && !isRecord(data)) return false
  return (
    errors === undefined ||
    (Array.isArray(errors) &&
      errors.every((error) => isRecord(error) && typeof (error as { message?: unknown }).message === 'string'))
  )
}

/** A subgraph of ours in a process of its own: it lets in whoever the gateway has signed for. */
export function remoteSource(name: string, url: string, { signer, ...limits }: RemoteSettings): SubgraphSource {
  const base = url.replace(/\/(graphql\/?)?$/, '')
  function signedFor({ identity, signed }: Caller): Promise<string> {
    const known = signed.get(name)
    if (known !== undefined) return known
    const token = signer.sign(identity, name)
    signed.set(name, token)
    return token
  }
  return pooledSource(name, {
    ...limits,
    address: `${base}/graphql`,
    readyAddress: `${base}/health/ready`,
    merges: true,
    headers: async (caller, deadlineAt) => ({
      authorization: `Bearer ${await signedFor(caller)}`,
      [DEADLINE_HEADER]: String(Math.max(1, deadlineAt - Date.now())),
    }),
  })
}

/** A subgraph of whoever wrote it, which knows nothing of our identities: the bare engine's. */
export function foreignSource(
  name: string,
  url: string,
  limits: Omit<RemoteSettings, 'signer'> & { merges?: boolean } = {},
): SubgraphSource {
  return pooledSource(name, {
    merges: false,
    ...limits,
    address: url,
    readyAddress: null,
    headers: async () => ({}),
  })
}

interface PooledSettings {
  address: string
  /** Null where nothing can be asked but the graph. */
  readyAddress: string | null
  merges: boolean
  timeoutMs?: number
  maximumBytes?: number
  headers(caller: Caller, deadlineAt: number): Promise<Record<string, string>>
}

/** One pool of connections, a time limit and a size limit. */
function pooledSource(name: string, settings: PooledSettings): SubgraphSource {
  const { address, readyAddress, merges, timeoutMs = 30_000, maximumBytes = 32 * 1024 * 1024 } = settings
  const { origin, pathname, search } = new URL(address)
  const pool = new Pool(origin, { connections: 64, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
  return {
    name,
    merges,
    async execute({ query, operationName, variables }, caller, { deadlineAt, signal: client }) {
      const remaining = Math.min(timeoutMs, deadlineAt - Date.now())
      const headers = await settings.headers(caller, deadlineAt)
      const text = await failingSafely(remaining, client, async (signal) => {
        const { statusCode, body } = await pool.request({
          method: 'POST',
          path: `${pathname}${search}`,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            ...headers,
            ...traceHeaders(),
          },
          body: JSON.stringify({ query, operationName, variables }),
          signal,
        })
        // A body that is left unread emits its own end as an error, which unheard would end the process.
        body.on('error', () => {})
        if (statusCode !== 200) {
          body.destroy()
          throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `status ${statusCode}`)
        }
        return textOf(body, maximumBytes)
      })
      return answerOf(text)
    },
    async ready() {
      return failingSafely(2_000, undefined, async (signal) => {
        if (readyAddress === null) {
          const { statusCode, body } = await pool.request({
            method: 'POST',
            path: `${pathname}${search}`,
            headers: { 'content-type': 'application/json' },
            body: '{"query":"{__typename}"}',
            signal,
          })
          body.on('error', () => {})
          await body.dump()
          return statusCode === 200
        }
        const { statusCode, body } = await pool.request({ method: 'GET', path: new URL(readyAddress).pathname, signal })
        body.on('error', () => {})
        await body.dump()
        return statusCode === 200
      }).catch(() => false)
    },
    close: () => pool.close(),
  }
}

/** All of a body. Its events are listened to, because going through it as an iterator takes twice the time. */
function textOf(body: Readable, maximumBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes > maximumBytes)
        body.destroy(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `more than ${maximumBytes} bytes`))
    })
    body.once('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')))
    body.once('error', reject)
    body.once('close', () => reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'closed before its end')))
  })
}

/** Runs a request with a time limit; whatever goes wrong on the way comes out as a SubgraphFailure. */
async function failingSafely<T>(
  timeoutMs: number,
  client: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (timeoutMs <= 0) throw new SubgraphFailure('SUBGRAPH_TIMEOUT', 'no time left')
  // A controller of its own: signals made of signals are held by weak references, which cost more than the request.
  const ending = new AbortController()
  let isTimeUp = false
  const timer = setTimeout(() => {
    isTimeUp = true
    ending.abort()
  }, timeoutMs)
  const leave = () => ending.abort()
  client?.addEventListener('abort', leave)
  if (client?.aborted) leave()
  try {
    return await work(ending.signal)
  } catch (error) {
    if (error instanceof SubgraphFailure) throw error
    const { name, code } = error as Error & { code?: string }
    const isLate = isTimeUp || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT'
    throw new SubgraphFailure(isLate ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', `${name} ${code ?? ''}`.trim())
  } finally {
    clearTimeout(timer)
    client?.removeEventListener('abort', leave)
  }
}

function answerOf(text: string): FormattedExecutionResult {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not JSON')
  }
  if (!isAnswer(json)) throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not a GraphQL answer')
  const { data, errors } = json as FormattedExecutionResult
  if (data === undefined && errors === undefined)
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'neither data nor errors')
  return json as FormattedExecutionResult
}
