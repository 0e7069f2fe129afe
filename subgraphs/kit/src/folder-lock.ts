import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Something the operator must put right before the hub can start: shown as one sentence, exit code 1. */
export class CannotStart extends Error {}

/**
 * An exclusive lock on a data folder: two processes on one PGlite folder lose rows in silence. The lock names its
 * process, so what a killed process left behind is taken over by the next start.
 */
export function lockFolder(folder: string): { release(): void } {
  const file = join(folder, 'hub.lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const fd = openSync(file, 'wx')
      writeSync(fd, JSON.stringify({ pid: process.pid, startedAt: processStart(process.pid) }))
      closeSync(fd)
      return { release: () => rmSync(file, { force: true }) }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code !== 'EEXIST')
        throw new CannotStart(
          `数据目录 ${folder} 不可写（${code}）。 The data folder ${folder} cannot be written (${code}).`,
        )
      const holder = holderOf(file)
      if (holder !== null)
        throw new CannotStart(
          `数据目录 ${folder} 正被进程 ${holder} 使用。请先停止它，或用 --data 指定另一目录。 The data folder is in use by process ${holder}: stop it, or name another folder with --data.`,
        )
      rmSync(file, { force: true })
    }
  }
  throw new CannotStart(`无法锁定数据目录 ${folder}。 The data folder ${folder} cannot be locked.`)
}

/** The living process that holds the lock, or null where it is gone (or its number was given to another process). */
function holderOf(file: string): number | null {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; startedAt: string | null }
    if (pid === process.pid) return startedAt === processStart(pid) ? pid : null
    process.kill(pid, 0)
    const started = processStart(pid)
    return startedAt === null || started === null || started === startedAt ? pid : null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 1 : null
  }
}

/** When the process began, in kernel ticks; null where the system does not tell (not Linux). */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
