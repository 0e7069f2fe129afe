/** How long somebody waits for a request. The hub's own work has no limits. */
export interface RequestLimits {
  /** Milliseconds since the epoch after which nobody waits for the answer any more. */
  readonly deadlineAt?: number | undefined
  /** Fires when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined
}

/** Milliseconds that the caller still waits. */
export const DEADLINE_HEADER = 'x-hub-deadline-ms'

/** What the header says, as a moment of this process's clock. */
export function deadlineAtOf(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Date.now() + Number(header) : undefined
}

/** PostgreSQL's code for a statement that was cancelled, by its time limit or by hand. */
const CANCELLED = '57014'

/** Work that was given up because nobody waits for it any more. */
export class NobodyWaits extends Error {
  readonly code = CANCELLED
}

export function isCancelled(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === CANCELLED
}

/** A statement in a transaction in which another has failed before. */
export function isAfterFailure(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '25P02'
}

/** A transaction on the server, told from a later one on the same connection by the moment it began. */
export interface ServerTransaction {
  readonly pid: number
  readonly began: string
}
export type CancelStatement = (transaction: ServerTransaction) => Promise<void>

const AGAIN_AFTER_MS = 100

/** Cancels whatever the transaction runs from the moment the signal fires until it is called off. */
export function cancelOnSignal(signal: AbortSignal, transaction: ServerTransaction, cancel: CancelStatement) {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  // Between two statements there is nothing to cancel, so it is said until the transaction has ended.
  const fire = async () => {
    await cancel(transaction).catch(() => {})
    if (!isOver) timer = setTimeout(fire, AGAIN_AFTER_MS).unref()
  }
  signal.addEventListener('abort', fire, { once: true })
  if (signal.aborted) void fire()
  return () => {
    isOver = true
    clearTimeout(timer)
    signal.removeEventListener('abort', fire)
  }
}
