import { Context, hubIdentity } from '@civil-affairs/kit'
import { changesSince, currentSnapshot } from './change-log.ts'
import type { CohortIndex } from './cohort-index.ts'
import { readIndex, refreshIndex } from './read-index.ts'

interface Kept {
  readonly index: CohortIndex
  /** What was committed in it, or before, is in the index. */
  snapshot: string
}

/** An index a process, of today, and one of the last other day that somebody asked about. */
class IndexKeeper {
  #today: Kept | null = null
  #other: Kept | null = null
  #working: Promise<unknown> = Promise.resolve()

  /** One at a time, so that no two requests read the facts for the same index. */
  find(context: Context, day: string): Promise<CohortIndex> {
    const found = this.#working.then(
      () => this.#find(context, day),
      () => this.#find(context, day),
    )
    this.#working = found
    return found
  }

  /** Whoever changed facts, and in which process: what is not in the index yet is asked of the database. */
  async #find(context: Context, day: string): Promise<CohortIndex> {
    const isToday = day === context.today
    const known = isToday ? this.#today : this.#other
    if (known?.index.day === day && (await catchUp(context, known))) return known.index
    const kept = await apart(context, (own) => readAnew(own, day))
    // The former one is left to the garbage collector: a request under way may still read it.
    if (isToday) this.#today = kept
    else this.#other = kept
    return kept.index
  }
}

/**
 * In a transaction of the hub's own where there can be one beside that of the request: who asks first may not wait until
 * all is read, and it must not be for nothing.
 */
function apart<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  const { runtime } = context
  if (runtime.cancelStatement === null) return work(context)
  const own = new Context(runtime, hubIdentity(runtime.name))
  return own.reads(() => work(own))
}

async function readAnew(context: Context, day: string): Promise<Kept> {
  // Taken first: what is committed while the facts are read is read again after it.
  const snapshot = await currentSnapshot(context)
  const kept = { index: await readIndex(context, day), snapshot }
  await catchUp(context, kept)
  return kept
}

/** False where so much has changed that the facts are sooner read anew. */
async function catchUp(context: Context, kept: Kept): Promise<boolean> {
  const { snapshot, changes } = await changesSince(context, kept.snapshot)
  if (changes === null) return false
  if (changes.length > 0) await refreshIndex(context, kept.index, changes)
  kept.snapshot = snapshot
  return true
}

const keepers = new WeakMap<Context['runtime'], IndexKeeper>()
export function keeperOf({ runtime }: Context): IndexKeeper {
  let keeper = keepers.get(runtime)
  if (keeper === undefined) {
    keeper = new IndexKeeper()
    keepers.set(runtime, keeper)
  }
  return keeper
}
