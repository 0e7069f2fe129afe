import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ROOT } from './hub-process.ts'
import type { Section } from './report.ts'

/** As in `npm run sample`. */
const V8_FLAGS = ['--max-semi-space-size=64', '--no-parallel-scavenge']

/** Fills an empty database by the command a user has. */
export async function fillSample(people: number, url: string): Promise<void> {
  const child = startFilling(people, url)
  if ((await child.ended) !== 0) throw new Error(`the sample broke off: ${child.faults()}`)
}

function startFilling(people: number, url: string) {
  const child = spawn(
    process.execPath,
    [...V8_FLAGS, join(ROOT, 'bin/sample.ts'), '--people', String(people), '--database-url', url],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let told = ''
  child.stdout.on('data', (text: Buffer) => {
    told += text
  })
  let faults = ''
  child.stderr.on('data', (text: Buffer) => {
    faults = (faults + text).slice(-2_000)
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { pid: child.pid!, ended, faults: () => faults, steps: () => stepsOf(told) }
}

/** What the command told of its steps, and how long each took. */
function stepsOf(told: string): { name: string; seconds: number }[] {
  return [...told.matchAll(/^ *(\S.*?) +([\d.]+) s$/gm)].map(([, name, seconds]) => ({
    name: name!,
    seconds: Number(seconds),
  }))
}

/** The same rows, of all tables of the hub, by one statement a table into an empty one with the same keys. */
async function copyByHand(url: string, say: (text: string) => void): Promise<{ rows: number; seconds: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select set_config('hub.scope', '*', false)`)
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'pg_catalog', 'public', 'hub') order by 1`,
    )
    await client.query('create schema bench_copy')
    say(`  copying ${tables.length} tables by hand`)
    const began = performance.now()
    let rows = 0
    for (const [at, { name }] of tables.entries()) {
      await client.query(`create table bench_copy.t${at} (like ${name} including indexes)`)
      rows += (await client.query(`insert into bench_copy.t${at} select * from ${name}`)).rowCount ?? 0
    }
    const seconds = (performance.now() - began) / 1_000
    await client.query('drop schema bench_copy cascade')
    return { rows, seconds }
  } finally {
    await client.end()
  }
}

/**
 * Fills a hub on PostgreSQL with the sample province by the command a user has, and looks at the memory of the process
 * all the while: it must not grow with the people.
 */
export async function measureSample(people: number, url: string, say: (text: string) => void): Promise<Section> {
  const began = performance.now()
  const child = startFilling(people, url)
  const memory: { second: number; mib: number }[] = []
  let code: number | null | undefined
  while (code === undefined) {
    code = await Promise.race([child.ended, sleep(2_000).then(() => undefined)])
    if (code !== undefined) break
    const mib = residentMiB(child.pid)
    if (mib !== null) memory.push({ second: Math.round((performance.now() - began) / 1_000), mib })
    if (memory.length % 15 === 0) say(`  ${memory.at(-1)?.second} s, ${memory.at(-1)?.mib} MiB`)
  }
  if (code !== 0) throw new Error(`the sample ended with ${code}: ${child.faults()}`)
  const seconds = (performance.now() - began) / 1_000
  const tenths = Array.from({ length: 10 }, (_, at) => memory[Math.ceil(((at + 1) * memory.length) / 10) - 1])
  const steps = child.steps()
  const byHand = await copyByHand(url, say)
  const sum = (part: string) =>
    Math.round(steps.reduce((all, { name, seconds }) => all + (name.includes(part) ? seconds : 0), 0))
  return {
    title: 'Sample province on PostgreSQL',
    lines: [
      `All subgraphs of the hub, from an empty database to the last indicator and finding: ${people} people in ${seconds.toFixed(0)} s, ${Math.round(people / seconds)} people/s. Of this the registry ${sum('filling registry')} s, the programmes ${sum('filling') - sum('filling registry')} s, waiting for feeds to be read ${sum('reading the feeds') + sum('read each other')} s, indicators and findings ${sum('indicators and findings')} s.`,
      '',
      `The same ${byHand.rows} rows copied by hand from table to table, with the same keys and indexes, on one connection: ${byHand.seconds.toFixed(0)} s; the sample takes ${(seconds / byHand.seconds).toFixed(1)} times as long.`,
      '',
      'Memory of the process over time:',
      '',
      `| after | ${tenths.map((one) => `${one?.second ?? '-'} s`).join(' | ')} |`,
      `|---|${tenths.map(() => '---|').join('')}`,
      `| MiB | ${tenths.map((one) => one?.mib ?? '-').join(' | ')} |`,
    ],
  }
}

function residentMiB(pid: number): number | null {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kib === undefined ? null : Math.round(Number(kib) / 1024)
  } catch {
    return null
  }
}
