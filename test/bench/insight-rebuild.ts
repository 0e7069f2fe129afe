import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from './hub-process.ts'
import type { FilledHub } from './insight.ts'

export interface Rebuilt {
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMiB: number
  readonly byHandMs: number
}

/** By the command that an operator has; its own words are shown. */
export async function rebuild(url: string, sql: FilledHub['sql'], say: FilledHub['say']): Promise<Rebuilt> {
  const began = performance.now()
  const words = [
    '--max-semi-space-size=64',
    '--import',
    USAGE,
    join(ROOT, 'bin/rebuild-insight.ts'),
    '--database-url',
    url,
  ]
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  let used = { cpuMs: 0, peakMiB: 0 }
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('{')) used = JSON.parse(line)
    else say(`  ${line}`)
  }
  const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)))
  if (code !== 0) throw new Error(`the rebuild ended with ${code}`)
  const wallMs = performance.now() - began
  const start = performance.now()
  await sql('drop table if exists public.bench_facts')
  await sql('create table public.bench_facts (like insight.fact including indexes)')
  await sql('insert into public.bench_facts select * from insight.fact')
  const byHandMs = performance.now() - start
  await sql('drop table public.bench_facts')
  return { wallMs, ...used, byHandMs }
}

/** What the process has used, said by itself when it ends: nobody else can ask for it then. */
const USAGE = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    console.log(JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: Math.round(maxRSS / 1024) }))
  })`)}`
