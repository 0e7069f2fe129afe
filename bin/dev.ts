/**
 * Runs the hub and starts it anew on every change: `npm run dev -- --ephemeral`. SDL is composed before each start; where
 * that fails, the hub that runs goes on and the problems are shown.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const options = process.argv.slice(2)
/** Written by the tools themselves, or of no concern to a running hub. */
const IGNORED = /node_modules|supergraph\.graphql$|\.test\.ts$|\.generated\.ts$|(^|\/)\.|~$/
let hub: ChildProcess | null = null
let waiting: NodeJS.Timeout | undefined
let restarting = false

for (const folder of ['schema', 'subgraphs', 'gateway/src'])
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file === null || IGNORED.test(file)) return
    clearTimeout(waiting)
    waiting = setTimeout(restart, 200)
  })
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    await stop()
    process.exit(0)
  })
await restart()

async function restart(): Promise<void> {
  if (restarting) {
    waiting = setTimeout(restart, 200)
    return
  }
  restarting = true
  try {
    const composed = spawnSync(process.execPath, [join(root, 'gateway/src/compose.ts')], { stdio: 'inherit' })
    if (composed.status !== 0) return
    await stop()
    hub = spawn(process.execPath, [join(root, 'gateway/src/main.ts'), ...options], { cwd: root, stdio: 'inherit' })
  } finally {
    restarting = false
  }
}

async function stop(): Promise<void> {
  if (hub === null || hub.exitCode !== null || hub.signalCode !== null) return
  hub.kill('SIGTERM')
  await once(hub, 'exit')
}
