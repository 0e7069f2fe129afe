import cluster from 'node:cluster'
import type { Logger } from '@civil-affairs/kit'

/** A worker that ends sooner than this was not able to start: others would not be either. */
const TOO_SOON_MS = 2_000

/**
 * Runs this very program as so many workers that share its port, and stays behind to hand signals on to them and to
 * replace one that dies. Returns in the workers; in the first process it never does.
 */
export async function asWorkers(count: number, log: Logger): Promise<void> {
  if (cluster.isWorker || count < 2) return
  let isStopping = false
  const began = new Map<number, number>()
  const fork = () => {
    const worker = cluster.fork()
    began.set(worker.id, Date.now())
  }
  for (let n = 0; n < count; n++) fork()
  cluster.on('exit', (worker, code, signal) => {
    const livedMs = Date.now() - began.get(worker.id)!
    began.delete(worker.id)
    if (isStopping || livedMs < TOO_SOON_MS) {
      if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(isStopping ? 0 : (code ?? 1))
      return
    }
    log.error({ worker: worker.id, code, signal }, 'a worker has ended: another takes its place')
    fork()
  })
  const tellAll = (signal: NodeJS.Signals) => {
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
  }
  process.on('SIGHUP', () => tellAll('SIGHUP'))
  process.on('SIGTERM', () => {
    isStopping = true
    tellAll('SIGTERM')
  })
  // A terminal interrupts all of them itself; told twice they would not finish what is under way.
  process.on('SIGINT', () => {
    isStopping = true
  })
  await new Promise(() => {})
}

/** Number of this worker, from 1; 1 where there is but one process. */
export function workerNumber(): number {
  return cluster.worker?.id ?? 1
}
