/**
 * Builds insight's facts anew from the feeds, beside those that serve, and swaps them when the two are the same by their
 * checksum: `npm run rebuild-insight [-- --data DIR | --database-url URL]`. Killed at any point, the same command goes on.
 * An embedded hub on a folder must be stopped first; one on PostgreSQL goes on serving. Where the subgraphs run apart,
 * the environment of insight (DATABASE_URL, HUB_SUBGRAPHS, HUB_FEED_SECRET) says where the feeds are.
 */
import { parseArgs } from 'node:util'
import {
  addressesOf,
  CannotStart,
  loadKeys,
  openDatabase,
  openLog,
  openSubgraph,
  type Peers,
  remotePeers,
  runMain,
} from '@civil-affairs/kit'
import { importSubgraphs, SUBGRAPH_PACKAGES } from '../gateway/src/subgraph-packages.ts'
import { rebuildFacts } from '../subgraphs/insight/src/fact-rebuild/index.ts'

await runMain(async () => {
  const env: Record<string, string | undefined> = process.env
  const options = readOptions()
  const url = options['database-url'] ?? env.DATABASE_URL
  const started = Date.now()
  const database = await openDatabase(url === undefined ? { folder: options.data ?? 'data' } : { url })
  const log = openLog('rebuild', env.LOG_LEVEL ?? 'warn')
  const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
  const open = (one: (typeof definitions)[number]) => openSubgraph(one, { database, keys: loadKeys(env), log })
  const insight = open(definitions.find(({ name }) => name === 'insight')!)
  await insight.prepare()
  const others = env.HUB_SUBGRAPHS ? null : definitions.filter(({ name }) => name !== 'insight').map(open)
  const remote = others === null ? remotePeers(addressesOf(env.HUB_SUBGRAPHS!), env.HUB_FEED_SECRET ?? '') : null
  const peers: Peers = remote ?? {
    names: others!.map(({ definition }) => definition.name),
    find: (name) => others!.find(({ definition }) => definition.name === name),
  }
  try {
    let shown = Date.now()
    const { events, setAside, facts, gone, fresh, checksum } = await rebuildFacts(insight, peers, (source, read) => {
      if (Date.now() - shown < 2_000) return
      shown = Date.now()
      console.log(`${source}: ${read} 条事件 events read`)
    })
    const seconds = ((Date.now() - started) / 1_000).toFixed(1)
    const megabytes = Math.round(process.memoryUsage().rss / 1_048_576)
    console.log(
      `已读 ${events} 条事件（搁置 ${setAside}），${facts} 条事实；撤下 ${gone} 条，补上 ${fresh} 条；用时 ${seconds} 秒。\n` +
        `${events} events read (${setAside} left out), ${facts} facts; ${gone} taken out, ${fresh} put in; ${seconds} s, ${megabytes} MB; checksum ${checksum}.`,
    )
  } finally {
    await remote?.close()
    for (const one of others ?? []) await one.close()
    await insight.close()
    await database.close()
  }
})

function readOptions() {
  try {
    return parseArgs({ options: { data: { type: 'string' }, 'database-url': { type: 'string' } } }).values
  } catch (error) {
    throw new CannotStart(`参数有误。 Options are wrong: ${(error as Error).message}`)
  }
}
