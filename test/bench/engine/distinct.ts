/**
 * So many operations that nobody asks twice, through the whole door in one process, while supergraphs take over: prints
 * what the heap holds after each tenth, all garbage collected. Started with --expose-gc by `distinctOperations`.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openLog, type RequestIdentity } from '@civil-affairs/kit'
import type { Gateway } from '../../../gateway/src/server.ts'
import type { SubgraphSource } from '../../../gateway/src/subgraph-source.ts'
import { sourceOf } from '../../conformance/world.ts'
import { ROOT } from '../hub-process.ts'
import type { Section } from '../report.ts'
import { benchSupergraph } from './measure.ts'
import { benchSubgraphs, benchWorld, PARTS } from './world.ts'

const HERE = fileURLToPath(import.meta.url)
const IN_FLIGHT = 8
const HEAP_MIB = 384
/** From its third tenth to its last, the heap of a gateway that keeps nothing grows by less. */
const FLAT = 1.05

interface Held {
  operations: number
  reloads: number
  heapMiB: number
}

const identity: RequestIdentity = {
  subject: 'bench:anybody',
  kind: 'STAFF',
  roles: [],
  divisions: [],
  purpose: null,
  caseNumber: null,
}

/** Another text, another plan and another shape each time. */
function operation(number: number): string {
  const chosen = PARTS.filter((_, bit) => ((number * 37 + 11) >> (bit % 9)) & 1 || bit === number % PARTS.length)
  return `query Nobody${number} { tenant(id: "${1 + (number % 400)}") { id own${number}: name ${chosen.slice(0, 3).join(' ')} } }`
}

async function run(operations: number, reloads: number): Promise<Held[]> {
  const { openGateway } = await import('../../../gateway/src/server.ts')
  const { parseSupergraph } = await import('../../../gateway/src/supergraph.ts')
  const text = benchSupergraph(20_000)
  const sources: SubgraphSource[] = benchSubgraphs.map(({ name, sdl }) => {
    const source = sourceOf(name, sdl, benchWorld, null)
    return { ...source, execute: (request) => source.execute(request, null as never, null as never) }
  })
  const gateway = await openGateway({
    supergraph: parseSupergraph(text),
    sources,
    access: { identify: async () => identity } as never,
    development: false,
    log: openLog('bench', 'silent'),
  })
  const held: Held[] = []
  const everyTenth = operations / 10
  const everyReload = operations / reloads
  for (let done = 0; done < operations; ) {
    const until = Math.min((held.length + 1) * everyTenth, (Math.floor(done / everyReload) + 1) * everyReload)
    await Promise.all(Array.from({ length: IN_FLIGHT }, (_, n) => askAll(gateway, done + n, until)))
    done = until
    if (done % everyReload === 0) await gateway.reload(parseSupergraph(`${text}\n# ${done / everyReload}\n`), sources)
    if (done % everyTenth === 0)
      held.push({ operations: done, reloads: Math.floor(done / everyReload), heapMiB: await heapMiB() })
  }
  await gateway.close()
  return held
}

async function askAll({ app }: Gateway, first: number, until: number): Promise<void> {
  for (let number = first; number < until; number += IN_FLIGHT) {
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: operation(number) } })
    if (!body.startsWith('{"data":{"tenant":{')) throw new Error(body.slice(0, 400))
  }
}

async function heapMiB(): Promise<number> {
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    global.gc!()
  }
  return Math.round((process.memoryUsage().heapUsed / 2 ** 20) * 10) / 10
}

/** In a process of its own, whose heap holds nothing else. */
export function distinctOperations(operations: number, reloads: number, say: (text: string) => void): Section {
  const args = ['--expose-gc', `--max-old-space-size=${HEAP_MIB}`, HERE, String(operations), String(reloads)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const held: Held[] = JSON.parse(stdout)
  const heaps = held.map(({ heapMiB }) => heapMiB)
  say(`  heap by tenths ${heaps.join(', ')} MiB`)
  if (heaps.at(-1)! > heaps[2]! * FLAT) throw new Error(`memory grows: ${heaps.join(', ')} MiB by tenths`)
  return {
    title: 'Engine, operations that nobody asks twice',
    lines: [
      `${operations} operations, each of another text, plan and shape, through the door in one process, while ${reloads} supergraphs take over; what the heap holds after each tenth when all garbage is collected.`,
      '',
      `| operations | ${held.map((one) => one.operations).join(' | ')} |`,
      `|---|${held.map(() => '---').join('|')}|`,
      `| reloads | ${held.map((one) => one.reloads).join(' | ')} |`,
      `| heap, MiB | ${heaps.join(' | ')} |`,
    ],
  }
}

if (process.argv[1] === HERE) {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const [operations, reloads] = process.argv.slice(2).map(Number) as [number, number]
  process.stdout.write(JSON.stringify(await run(operations, reloads)))
  process.exit(0)
}
