import { DEADLINE_HEADER, type IdentitySigner, traceHeaders } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import { type Dispatcher, Pool } from 'undici'
import type { Caller } from './caller.ts'
import { type Deadline, drop, watch, whenGone } from './deadlines.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'
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

/** A third of what a statement of identity lives, so that none is old when the last wave of a request sends it. */
const REUSED_MS = 20_000

/** A subgraph of ours in a process of its own: it lets in whoever the gateway has signed for. */
export function remoteSource(name: string, url: string, { signer, ...limits }: RemoteSettings): SubgraphSource {
  const base = url.replace(/\/(graphql\/?)?$/, '')
  const recent = new LeastRecentlyUsed<string, { token: Promise<string>; until: number }>(1_000)
  /** A signature takes more time than all else of a fetch, and who works on cases asks many times a minute. */
  function signedOf({ identity, key }: Caller): Promise<string> {
    if (identity.kind !== 'STAFF') return signer.sign(identity, name)
    const known = recent.get(key)
    if (known !== undefined && Date.now() < known.until) return known.token
    const token = signer.sign(identity, name)
    token.then(
      () => recent.set(key, { token, until: Date.now() + REUSED_MS }),
      () => {},
    )
    return token
  }
  function signedFor(caller: Caller): Promise<string> {
    const known = caller.signed.get(name)
    if (known !== undefined) return known
    const token = signedOf(caller)
    caller.signed.set(name, token)
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
    headers: () => ({}),
  })
}

interface PooledSettings {
  address: string
  /** Null where nothing can be asked but the graph. */
  readyAddress: string | null
  merges: boolean
  timeoutMs?: number
  maximumBytes?: number
  headers(caller: Caller, deadlineAt: number): Promise<Record<string, string>> | Record<string, string>
}

/** One pool of connections, a time limit and a size limit. */
function pooledSource(name: string, settings: PooledSettings): SubgraphSource {
  const { address, readyAddress, merges, timeoutMs = 30_000, maximumBytes = 32 * 1024 * 1024 } = settings
  const { origin, pathname, search } = new URL(address)
  const pool = new Pool(origin, { connections: 64, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
  async function isReady(): Promise<boolean> {
    const signal = AbortSignal.timeout(2_000)
    const asked =
      readyAddress === null
        ? pool.request({
            method: 'POST',
            path: `${pathname}${search}`,
            headers: { 'content-type': 'application/json' },
            body: '{"query":"{__typename}"}',
            signal,
          })
        : pool.request({ method: 'GET', path: new URL(readyAddress).pathname, signal })
    try {
      const { statusCode, body } = await asked
      // A body that is left unread emits its own end as an error, which unheard would end the process.
      body.on('error', () => {})
      await body.dump()
      return statusCode === 200
    } catch {
      return false
    }
  }
  return {
    name,
    merges,
    async execute({ query, operationName, variables }, caller, { deadlineAt, signal }) {
      const given = settings.headers(caller, deadlineAt)
      const headers = given instanceof Promise ? await given : given
      const text = await new Promise<string>((answered, failed) => {
        const withinMs = Math.min(timeoutMs, deadlineAt - Date.now())
        const request = new Request(withinMs, signal, maximumBytes, answered, failed)
        if (!request.isOver)
          pool.dispatch(
            {
              method: 'POST',
              path: `${pathname}${search}`,
              headers: {
                'content-type': 'application/json',
                accept: 'application/json',
                ...headers,
                ...traceHeaders(),
              },
              body: JSON.stringify({ query, operationName, variables }),
            },
            request,
          )
      })
      return answerOf(text)
    },
    ready: () => isReady(),
    close: () => pool.close(),
  }
}

/**
 * One request on its way, with a time limit and a size limit; whatever goes wrong comes out as a SubgraphFailure. It is
 * the pool's own handler: the streams and signals of a ready-made request take more time than the request.
 */
class Request implements Dispatcher.DispatchHandler {
  isOver = false
  readonly #answered: (text: string) => void
  readonly #failed: (failure: SubgraphFailure) => void
  #deadline: Deadline | undefined
  #stay: (() => void) | undefined
  readonly #maximumBytes: number
  readonly #chunks: Buffer[] = []
  #bytes = 0
  #controller: Dispatcher.DispatchController | undefined

  constructor(
    withinMs: number,
    client: AbortSignal | undefined,
    maximumBytes: number,
    answered: (text: string) => void,
    failed: (failure: SubgraphFailure) => void,
  ) {
    this.#answered = answered
    this.#failed = failed
    this.#maximumBytes = maximumBytes
    if (withinMs <= 0) this.#giveUp('SUBGRAPH_TIMEOUT', 'no time left')
    else if (client?.aborted) this.#giveUp('SUBGRAPH_UNAVAILABLE', 'the client has gone')
    else {
      this.#deadline = watch(withinMs, () => this.#giveUp('SUBGRAPH_TIMEOUT', 'no answer before the deadline'))
      this.#stay = whenGone(client, () => this.#giveUp('SUBGRAPH_UNAVAILABLE', 'the client has gone'))
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.isOver) controller.abort(GIVEN_UP)
  }

  onResponseStart(_: Dispatcher.DispatchController, statusCode: number): void {
    // Anything below is only news of an answer to come.
    if (statusCode > 200) this.#giveUp('SUBGRAPH_UNAVAILABLE', `status ${statusCode}`)
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    this.#chunks.push(chunk)
    if (this.#bytes > this.#maximumBytes) this.#giveUp('SUBGRAPH_UNAVAILABLE', `more than ${this.#maximumBytes} bytes`)
  }

  onResponseEnd(): void {
    if (!this.#end()) return
    const chunks = this.#chunks
    this.#answered((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8'))
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error & { code?: string }): void {
    const { name, code } = error
    const isLate = code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT'
    this.#giveUp(isLate ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', `${name} ${code ?? ''}`.trim())
  }

  #giveUp(code: SubgraphFailure['code'], reason: string): void {
    if (!this.#end()) return
    this.#controller?.abort(GIVEN_UP)
    this.#failed(new SubgraphFailure(code, reason))
  }

  /** Whether it was not over before. */
  #end(): boolean {
    if (this.isOver) return false
    this.isOver = true
    if (this.#deadline !== undefined) drop(this.#deadline)
    this.#stay?.()
    return true
  }
}

const GIVEN_UP = new Error('given up')

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
