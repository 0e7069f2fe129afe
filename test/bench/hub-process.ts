import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const ROOT = join(import.meta.dirname, '..', '..')

/** A process of the hub under measurement. */
export interface Process {
  readonly url: string
  /** From the start of the process to its first answer, milliseconds. */
  readonly firstAnswerMs: number
  /** Highest and present resident memory, MiB (Linux). */
  memory(): { peakMiB: number; nowMiB: number }
  /** CPU time used so far, milliseconds (Linux). */
  cpuMs(): number
  /** Memory as it stood when the process was told to stop. */
  readonly peak: { peakMiB: number; nowMiB: number }
  stop(): Promise<void>
  signal(name: NodeJS.Signals): void
  /** Ends the process between two instructions, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
}

/** Starts the hub on a data folder as a user would, and waits until it is ready. */
export function startHub(data: string, env: Record<string, string>, words: readonly string[] = []): Promise<Process> {
  const isReady = async (url: string) => (await fetch(`${url}/health/ready`)).ok
  return startProcess('gateway/src/main.ts', ['--data', data, ...words, '--quiet'], env, isReady)
}

/** A token of an officer of the whole province, from the command that a user has. */
export function officerToken(data: string): string {
  const words = ['county-officer', '--data', data, '--division', '140000000000']
  return execFileSync(process.execPath, [join(ROOT, 'gateway/src/token.ts'), ...words])
    .toString()
    .trim()
}

/** Starts a script on a free port and waits until `ready` holds of its address; fails with what it printed. */
export async function startProcess(
  script: string,
  words: readonly string[],
  env: Record<string, string>,
  ready: (url: string) => Promise<boolean>,
): Promise<Process> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, script), ...words], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (text: Buffer) => {
      said = (said + text).slice(-4_000)
    })
  while (!(await ready(url).catch(() => false))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}: ${said}`)
    if (performance.now() - began > 600_000) throw new Error(`${script} did not answer within 10 minutes: ${said}`)
    await sleep(20)
  }
  const firstAnswerMs = Math.round(performance.now() - began)
  const peak = { peakMiB: 0, nowMiB: 0 }
  return {
    url,
    firstAnswerMs,
    peak,
    memory: () => {
      if (isGone(child)) throw new Error(`${script} is gone (${child.signalCode ?? child.exitCode}): ${said}`)
      return memoryOf(child)
    },
    cpuMs: () => cpuMsOf(child),
    signal: (name) => void child.kill(name),
    kill: () => kill(child),
    stop: async () => {
      if (!isGone(child)) Object.assign(peak, memoryOf(child))
      await stop(child)
    },
  }
}

/** Asks a GraphQL operation and gives the text of the answer; throws where it has errors. */
export async function ask(url: string, token: string, body: { query: string; variables?: object }): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok || text.includes('"errors":')) throw new Error(`${response.status} ${text.slice(0, 500)}`)
  return text
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function stop(child: ChildProcess): Promise<void> {
  if (isGone(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(10_000).then(() => child.kill('SIGKILL'))])
}

async function kill(child: ChildProcess): Promise<void> {
  if (isGone(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

function memoryOf(child: ChildProcess) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const mib = (key: string) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { peakMiB: mib('VmHWM'), nowMiB: mib('VmRSS') }
}

/** User and system time in ticks, of which Linux counts 100 a second. */
function cpuMsOf(child: ChildProcess): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
  const [utime, stime] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return (utime! + stime!) * 10
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
