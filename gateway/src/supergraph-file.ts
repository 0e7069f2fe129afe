import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart, faultOf, type Logger } from '@civil-affairs/kit'
import { openPlanner } from './planner.ts'
import { loadSupergraph, parseSupergraph, type Supergraph } from './supergraph.ts'

/**
 * The supergraph of the file or, where that is missing or cannot be planned, the last one that was good: a gateway
 * that is started again in the midst of a bad rollout serves what it served before.
 */
export function loadOrKept(file: string, keptFile: string, log: Logger): Supergraph {
  try {
    const supergraph = loadSupergraph(file)
    openPlanner(supergraph)
    return supergraph
  } catch (error) {
    const kept = readIfThere(keptFile)
    if (kept === null || !(error instanceof CannotStart)) throw error
    log.error({ file, reason: error.message }, 'the supergraph file is not usable: serving the last known good one')
    return parseSupergraph(kept, keptFile)
  }
}

/** Whole or not at all. A disk that cannot be written costs the next start its way back, and nothing now. */
export function keepSupergraph({ full }: Supergraph, keptFile: string, log: Logger): void {
  try {
    if (readIfThere(keptFile) === full) return
    mkdirSync(dirname(keptFile), { recursive: true })
    const draft = `${keptFile}.${process.pid}`
    writeFileSync(draft, full)
    renameSync(draft, keptFile)
  } catch (error) {
    log.warn(faultOf(error), 'the last known good supergraph cannot be kept')
  }
}

export interface Watch {
  /** Looks at the file now, whether or not it seems to have changed. */
  look(): Promise<void>
  stop(): Promise<void>
}

/**
 * Applies the supergraph of a file whenever what stands in it changes; what cannot be applied is logged once and
 * changes nothing. Asked every so often, because notices of change do not reach through mounted volumes.
 */
export function watchSupergraph(
  file: string,
  present: Supergraph,
  apply: (supergraph: Supergraph) => Promise<void>,
  { log, everyMs = 5_000 }: { log: Logger; everyMs?: number },
): Watch {
  let seen = present.full
  let stamp = stampOf(file)
  let looking: Promise<void> = Promise.resolve()

  async function read(): Promise<void> {
    const text = readIfThere(file)
    if (text === null || text === seen) return
    seen = text
    try {
      await apply(parseSupergraph(text, file))
      log.info({ file }, 'another supergraph has taken over')
    } catch (error) {
      const reason = error instanceof CannotStart ? { reason: error.message } : faultOf(error)
      log.error({ file, ...reason }, 'the supergraph file is not usable: serving on with the present one')
    }
  }
  const look = () => {
    looking = looking.then(read)
    return looking
  }
  const timer = setInterval(() => {
    const now = stampOf(file)
    if (now === stamp) return
    stamp = now
    void look()
  }, everyMs)
  timer.unref()
  return {
    look,
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}

/** Changes with the file, also where it is replaced by another of the same time. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino} ${stat.mtimeMs} ${stat.size}`
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
