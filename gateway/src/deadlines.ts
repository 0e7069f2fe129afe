/** What happens unless it is dropped before; by the clock that nobody can put back. */
export interface Deadline {
  readonly dueAt: number
  readonly late: () => void
}

const watched = new Set<Deadline>()
let timer: NodeJS.Timeout | undefined
let wakesAt = Number.POSITIVE_INFINITY

/**
 * Watches all deadlines of the process with one timer: nearly every one is dropped long before it comes, so that a
 * timer for each would cost more than what it is for.
 */
export function watch(withinMs: number, late: () => void): Deadline {
  const deadline = { dueAt: performance.now() + withinMs, late }
  watched.add(deadline)
  if (deadline.dueAt < wakesAt) wakeAt(deadline.dueAt)
  return deadline
}

export function drop(deadline: Deadline): void {
  watched.delete(deadline)
}

function wakeAt(at: number): void {
  clearTimeout(timer)
  wakesAt = at
  timer = setTimeout(sweep, Math.max(0, Math.ceil(at - performance.now())))
  timer.unref()
}

function sweep(): void {
  const now = performance.now()
  let next = Number.POSITIVE_INFINITY
  wakesAt = next
  for (const deadline of watched) {
    if (deadline.dueAt > now) next = Math.min(next, deadline.dueAt)
    else {
      watched.delete(deadline)
      deadline.late()
    }
  }
  // What is told that it is late may have begun to watch something else.
  if (next < wakesAt) wakeAt(next)
}

/** Who is told when a client goes; one listener a signal, because an operation has many fetches. */
const told = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls back when the client goes, or has gone already; what it returns ends that. */
export function whenGone(signal: AbortSignal | undefined, leave: () => void): () => void {
  if (signal === undefined) return NOTHING
  if (signal.aborted) {
    leave()
    return NOTHING
  }
  let listening = told.get(signal)
  if (listening === undefined) {
    const all = new Set<() => void>()
    listening = all
    told.set(signal, all)
    signal.addEventListener('abort', () => {
      for (const one of all) one()
    })
  }
  listening.add(leave)
  return () => listening.delete(leave)
}

const NOTHING = () => {}
