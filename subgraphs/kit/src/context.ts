import { AsyncLocalStorage } from 'node:async_hooks'
import { shanghaiToday, type WorkingCalendar } from '@civil-affairs/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import { HUB_ROLE } from './database.ts'
import type { RequestIdentity } from './identity.ts'
import { writtenInBulk } from './insert-in-bulk.ts'
import type { HubKeys } from './keys.ts'
import type { Outbound } from './outbound.ts'
import { ReadGate } from './read-gate.ts'
import { type CancelStatement, cancelOnSignal, NobodyWaits, type RequestLimits } from './request-limits.ts'
import { Viewer } from './viewer.ts'

/** What a subgraph process holds for all requests. */
export interface SubgraphRuntime {
  readonly name: string
  readonly rootEm: EntityManager
  readonly keys: HubKeys
  readonly calendar: WorkingCalendar
  /** The clock; tests set it, nothing else reads the time of day. */
  readonly now: () => Date
  readonly outbound: Outbound
  /** Null where statements cannot be cancelled: on PGlite, which runs one at a time in this very thread. */
  readonly cancelStatement: CancelStatement | null
  /** Set while a sample of so many people fills it: nobody asks yet, and what has indexes to withdraw is without them. */
  readonly filling: { readonly people: number } | null
}

const requestInProgress = new AsyncLocalStorage<{ subgraph: string; holdsTransaction: boolean }>()

interface Unit {
  /** The entity manager of the open transaction. */
  em: EntityManager
  /** Loaders by their definition; emptied when a command commits, so nothing stale is read after it. */
  loaders: Map<unknown, unknown>
}

/** What a part of a request reads beyond the caller's rows is its own: nothing else of the request finds it loaded. */
const beyondScope = new AsyncLocalStorage<Unit & { context: Context }>()

/**
 * Refuses to leave the process, or to enter another subgraph, while a transaction is open: embedded, the other side
 * would wait for this transaction, which waits for it, for ever and without an error.
 */
export function mustHoldNoTransaction(towards: string): void {
  const request = requestInProgress.getStore()
  if (request?.holdsTransaction)
    throw new Error(`${request.subgraph} has a transaction open and must not wait for ${towards}: commit first`)
}

/**
 * One request to one subgraph: the caller, the open transaction, and the loaders that batch its reads. Reads of a
 * request share one read-only transaction; each command runs in a transaction of its own.
 */
export class Context {
  readonly viewer: Viewer
  readonly runtime: SubgraphRuntime
  readonly #limits: RequestLimits
  readonly #whole: Unit
  /** Null in a command, whose parts run one after the other. */
  #readGate: ReadGate | null = null
  #isBeyondScope = false
  #callOffCancelling = () => {}

  constructor(runtime: SubgraphRuntime, identity: RequestIdentity, limits: RequestLimits = {}) {
    this.runtime = runtime
    this.#limits = limits
    this.viewer = new Viewer(identity)
    this.#whole = { em: runtime.rootEm, loaders: new Map() }
  }

  get em(): EntityManager {
    return this.#unit.em
  }
  get loaders(): Map<unknown, unknown> {
    return this.#unit.loaders
  }
  set loaders(loaders: Map<unknown, unknown>) {
    this.#unit.loaders = loaders
  }

  get keys(): HubKeys {
    return this.runtime.keys
  }
  get calendar(): WorkingCalendar {
    return this.runtime.calendar
  }
  /** Today in Shanxi, YYYY-MM-DD. */
  get today(): string {
    return shanghaiToday(this.runtime.now())
  }
  get now(): Date {
    return this.runtime.now()
  }

  /** Runs reads in one read-only transaction under the caller's row scope. */
  reads<T>(work: () => Promise<T>): Promise<T> {
    return this.#within(true, work)
  }

  /** Runs one command: all of it is kept, or nothing. Violated constraints surface as thrown errors. */
  writes<T>(work: () => Promise<T>): Promise<T> {
    return this.#within(false, async () => {
      const result = await work()
      await this.em.flush()
      return result
    })
  }

  /**
   * Runs a request whose root fields are commands: each one by `command` in a transaction of its own, what is asked of
   * its answer in a read transaction after it.
   */
  commands<T>(work: () => Promise<T>): Promise<T> {
    return requestInProgress.run({ subgraph: this.runtime.name, holdsTransaction: false }, async () => {
      try {
        return await work()
      } finally {
        await this.#end('commit')
      }
    })
  }

  /** `readsAfter`: whether anything more is asked of its answer; else no transaction is opened for nothing. */
  async command<T>(work: () => Promise<T>, readsAfter = true): Promise<T> {
    await this.#end('commit')
    await this.#begin(false)
    try {
      const result = await work()
      await this.em.flush()
      await this.#end('commit')
      return result
    } catch (error) {
      throw await this.#undone(error)
    } finally {
      if (readsAfter) await this.#begin(true)
    }
  }

  /**
   * Runs the part of an act or of an answer that the hub derives from what the caller stated, over the rows of all
   * divisions: what is derived must not depend on who asks. What the caller may do is decided before it.
   */
  async beyondScope<T>(work: () => Promise<T>): Promise<T> {
    if (this.viewer.rowScope === '*' || this.#isBeyondScope || this.#own !== null) return work()
    return this.#readGate === null ? this.#actsBeyondScope(work) : this.#readsBeyondScope(this.#readGate, work)
  }

  async #actsBeyondScope<T>(work: () => Promise<T>): Promise<T> {
    await this.em.flush()
    this.#isBeyondScope = true
    try {
      return await this.#withAllRows(async () => {
        const result = await work()
        await this.em.flush()
        return result
      })
    } finally {
      this.#isBeyondScope = false
    }
  }

  #readsBeyondScope<T>(gate: ReadGate, work: () => Promise<T>): Promise<T> {
    const em = this.em.fork({ keepTransactionContext: true })
    return gate.alone(() => beyondScope.run({ context: this, em, loaders: new Map() }, () => this.#withAllRows(work)))
  }

  async #withAllRows<T>(work: () => Promise<T>): Promise<T> {
    const showRowsOf = (scope: string) => this.em.execute(`select set_config('hub.scope', ?, true)`, [scope])
    await showRowsOf('*')
    try {
      const result = await work()
      await showRowsOf(this.viewer.rowScope)
      return result
    } catch (error) {
      // What is refused inside must not leave the wider scope to whatever else the request asks. Where a statement
      // failed the transaction reads nothing more, and the first error is the one that matters.
      await showRowsOf(this.viewer.rowScope).catch(() => {})
      throw error
    }
  }

  get #own(): Unit | null {
    const own = beyondScope.getStore()
    return own?.context === this ? own : null
  }

  get #unit(): Unit {
    return this.#own ?? this.#whole
  }

  #within<T>(readOnly: boolean, work: () => Promise<T>): Promise<T> {
    return requestInProgress.run({ subgraph: this.runtime.name, holdsTransaction: false }, async () => {
      await this.#begin(readOnly)
      try {
        const result = await work()
        await this.#end('commit')
        return result
      } catch (error) {
        throw await this.#undone(error)
      }
    })
  }

  async #begin(readOnly: boolean): Promise<void> {
    const { deadlineAt, signal } = this.#limits
    const { cancelStatement } = this.runtime
    if ((deadlineAt !== undefined && Date.now() >= deadlineAt) || signal?.aborted)
      throw new NobodyWaits('given up before it began')
    const em = this.runtime.rootEm.fork()
    this.#whole.em = em
    this.#whole.loaders = new Map()
    this.#isBeyondScope = false
    requestInProgress.getStore()!.holdsTransaction = true
    await em.begin({ readOnly })
    this.#readGate = readOnly && this.viewer.rowScope !== '*' ? new ReadGate(em, () => this.#own !== null) : null
    try {
      // One statement instead of one a setting; each ends with the transaction.
      // A filling that is killed begins again where its position stands, and that is lost or kept with what was written: no
      // batch need wait until the disk has it.
      const unawaited =
        this.runtime.filling === null || readOnly ? '' : ", set_config('synchronous_commit', 'off', true)"
      const limited = cancelStatement !== null && (deadlineAt !== undefined || signal !== undefined)
      const [began] = await em.execute<{ pid: number; began: string }[]>(
        `select set_config('hub.scope', ?, true), set_config('hub.actor', ?, true), set_config('role', ?, true)${unawaited}${limited ? ", set_config('statement_timeout', ?, true), pg_backend_pid() as pid, now()::text as began" : ''}`,
        [
          this.viewer.rowScope,
          this.viewer.subject,
          HUB_ROLE,
          ...(limited ? [String(deadlineAt === undefined ? 0 : Math.max(1, deadlineAt - Date.now()))] : []),
        ],
      )
      if (limited) this.#callOffCancelling = cancelOnSignal(signalOf(this.#limits), began!, cancelStatement)
    } catch (error) {
      await this.#end('rollback')
      throw error
    }
  }

  /** Rolls back; gives the first error, which is that of a bulk statement where what came after it failed for its sake. */
  async #undone(error: unknown): Promise<unknown> {
    const first = await writtenInBulk(this.em).then(
      () => error,
      (earlier) => earlier,
    )
    await this.#end('rollback')
    return first
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    if (!this.em.isInTransaction()) return
    this.#callOffCancelling()
    try {
      if (how === 'commit') await writtenInBulk(this.em)
      // After a failed statement the first error is the one that matters, not that of the rollback.
      await (how === 'commit' ? this.em.commit() : this.em.rollback().catch(() => {}))
    } finally {
      requestInProgress.getStore()!.holdsTransaction = false
    }
  }
}

/** Fires at the deadline or when whoever asked has gone, whichever is first. */
function signalOf({ deadlineAt, signal }: RequestLimits): AbortSignal {
  const late = deadlineAt === undefined ? [] : [AbortSignal.timeout(Math.max(0, Math.ceil(deadlineAt - Date.now())))]
  return AbortSignal.any([...late, ...(signal === undefined ? [] : [signal])])
}
