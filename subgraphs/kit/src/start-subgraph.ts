import { keepCatchingUp } from './catching-up.ts'
import { loadConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { CannotStart } from './folder-lock.ts'
import { loadKeys } from './keys.ts'
import { openLog } from './log.ts'
import { openSubgraph } from './open-subgraph.ts'
import { remotePeers } from './remote-peer.ts'
import { serveSubgraph } from './serve.ts'
import type { SubgraphDefinition } from './subgraph.ts'
import { openTracing } from './tracing.ts'
import { hasWithdrawnIndexes } from './withdrawn-indexes.ts'

/** Runs one subgraph as a process of its own: main.ts of each subgraph is this call. */
export async function startSubgraph(definition: SubgraphDefinition, env = process.env): Promise<void> {
  await runMain(async () => {
    const config = loadConfig(env)
    const log = openLog(definition.name, config.logLevel)
    const tracing = await openTracing(definition.name, env, log)
    const database = await openDatabase({ url: config.databaseUrl })
    const { outboundNetworks } = config
    const subgraph = openSubgraph(definition, { database, keys: loadKeys(env), log, outboundNetworks })
    const migrations = await subgraph.prepare()
    if (await subgraph.asHub(({ em }) => hasWithdrawnIndexes(em, definition.schema)))
      throw new CannotStart(
        '样例尚未生成完毕。请重新执行生成命令。 The sample was broken off in this database, and constraints are missing: repeat the command that makes it.',
      )
    const peers = remotePeers(config.subgraphs, config.feedSecret)
    const app = serveSubgraph(subgraph, { gatewayKeyPem: config.gatewayKeyPem, feedSecret: config.feedSecret, log })
    const address = await listen(app, config)
    log.info({ address, migrations: migrations.length }, 'serving')
    const catching = keepCatchingUp(subgraph, peers, log)
    stopGracefully(async () => {
      await app.close()
      await catching.stop()
      await peers.close()
      await subgraph.close()
      await database.close()
      await tracing.close()
    })
  })
}

/** Listens, or says in one sentence why not. */
export async function listen(
  app: { listen(options: { port: number; host: string }): Promise<string> },
  { port, host }: { port: number; host: string },
): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE')
      throw new CannotStart(`端口 ${port} 已被占用。请换一个端口。 Port ${port} is in use: choose another.`)
    if (code === 'EACCES')
      throw new CannotStart(`没有权限使用端口 ${port}。 There is no permission to use port ${port}.`)
    throw error
  }
}

/** What the operator can mend is one sentence and exit code 1; anything else keeps its stack for the developer. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** On SIGTERM or SIGINT finishes what is under way, then exits; a second signal exits at once. */
export function stopGracefully(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = async () => {
    if (stopping) process.exit(1)
    stopping = true
    await stop()
    process.exit(0)
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
