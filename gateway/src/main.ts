import './telemetry-off.ts'

import { createServer } from 'node:net'
import {
  CannotStart,
  identitySigner,
  type Logger,
  listen,
  loadKeys,
  newSigningKey,
  openLog,
  openTracing,
  type Peers,
  remotePeers,
  runMain,
  stopGracefully,
} from '@civil-affairs/kit'
import Fastify, { type FastifyInstance } from 'fastify'
import { openAccess } from './access.ts'
import { bannerOf, concludedLine } from './banner.ts'
import { type Config, type DistributedConfig, type EmbeddedConfig, loadConfig } from './config.ts'
import { buildDashboard, dashboardIsStale } from './dashboard.ts'
import { openEmbeddedHub } from './embedded.ts'
import { type HubCard, localIssuerKey, writeHubCard } from './hub-folder.ts'
import { DEMO_ACCOUNTS, isDemoRole, type LocalIssuer, localIssuer } from './local-issuer.ts'
import { type Progress, showProgress, silent } from './progress.ts'
import { remoteSource } from './remote-source.ts'
import { type Gateway, METRICS_TYPE, openGateway } from './server.ts'
import type { DemoSignIn } from './session.ts'
import { importSubgraphs } from './subgraph-packages.ts'
import { inProcessSource, type SubgraphSource } from './subgraph-source.ts'
import { loadSupergraph, mustBeComposedOf, type Supergraph } from './supergraph.ts'
import { keepSupergraph, loadOrKept, type Watch, watchSupergraph } from './supergraph-file.ts'
import { asWorkers, workerNumber } from './workers.ts'

/** What stands behind the gateway, in this process or elsewhere. */
interface Behind {
  supergraph: Supergraph
  sources: readonly SubgraphSource[]
  feeds: Peers | null
  demo: LocalIssuer | null
  /** Who may sign in at the dashboard without a token; null where demo accounts are off. */
  signIn: DemoSignIn | null
  log: Logger
  announce(address: string, gateway: Gateway): Promise<void>
  stop(): Promise<void>
}

/** A hub without a sample has demo accounts, too; they serve a township of the provincial capital. */
const DEMO_DIVISION = '140105001000'

await runMain(async () => {
  const config = loadConfig(process.argv.slice(2), process.env)
  const { mode } = config
  if (mode.kind === 'distributed') await asWorkers(mode.workers, openLog('gateway', config.logLevel ?? 'info'))
  const progress = mode.kind === 'embedded' && !config.quiet ? showProgress(process.stdout) : silent
  if (await dashboardIsStale()) await progress.step('构建驾驶舱 building the dashboard', buildDashboard)
  const behind =
    mode.kind === 'embedded'
      ? await openEmbedded(config, mode, loadSupergraph(config.supergraphFile), progress)
      : openDistributed(config, mode)
  const { supergraph, sources, feeds, demo, log } = behind
  const issuers = demo === null ? config.issuers : [...config.issuers, demo.issuer]
  const tracing = await openTracing('gateway', process.env, log)
  const access = openAccess(issuers, config.audience)
  const gateway = await openGateway({
    supergraph,
    sources,
    feeds,
    access,
    development: config.development,
    demo: behind.signIn,
    tokens: demo,
    log,
  })
  const address = await listen(gateway.app, config)
  const figures = config.metrics === null ? null : await serveMetrics(gateway, config.metrics)
  stopGracefully(async () => {
    await figures?.close()
    await gateway.close()
    await behind.stop()
    await tracing.close()
  })
  await behind.announce(address, gateway)
  await gateway.planAhead()
  await gateway.publishCatalogue()
})

/** For a collector that has no token: on a port that is not opened to callers. */
async function serveMetrics({ metrics }: Gateway, at: { port: number; host: string }): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, forceCloseConnections: 'idle' })
  app.get('/metrics', async (_request, reply) => reply.type(METRICS_TYPE).send(metrics.text()))
  // Each worker has figures of its own, on the ports behind the first one's.
  await listen(app, { ...at, port: at.port === 0 ? 0 : at.port + workerNumber() - 1 })
  return app
}

async function openEmbedded(
  config: Config,
  mode: EmbeddedConfig,
  supergraph: Supergraph,
  progress: Progress,
): Promise<Behind> {
  const began = performance.now()
  // Filling takes a while, and a port that is taken should not be news after it.
  await mustBeFree(config)
  // The person at the terminal reads sentences; the log keeps to what needs attention unless asked for more.
  const log = openLog('gateway', config.logLevel ?? 'warn')
  const definitions = await progress.step('装载子系统 loading the subgraphs', () => importSubgraphs(mode.packages))
  mustBeComposedOf(supergraph, definitions)
  const keys = loadKeys(process.env)
  const hub = await openEmbeddedHub(mode, { definitions, keys, log, progress, concludesWhileOpen: true })
  const division = hub.notes.exampleDivision ?? DEMO_DIVISION
  const person = hub.notes.examplePersonId
  const demo = mode.demoAccounts
    ? openDemoAccounts(mode, { division, ...(person === undefined ? {} : { person }) })
    : null
  let isStopping = false
  return {
    supergraph,
    sources: hub.subgraphs.map((subgraph) => inProcessSource(subgraph)),
    feeds: hub.peers,
    demo,
    signIn: demo === null ? null : demoSignIn(demo, { division, person, month: hub.notes.exampleMonth ?? null }),
    log,
    async announce(address, gateway) {
      const banner = bannerOf({
        address,
        schema: gateway.schema,
        seconds: (performance.now() - began) / 1_000,
        store:
          hub.engine === 'postgresql' ? 'PostgreSQL' : mode.ephemeral ? 'PGlite, memory' : `PGlite, ${mode.dataFolder}`,
        ephemeral: mode.ephemeral,
        development: config.development,
        quiet: config.quiet,
        examplePersonId: hub.notes.examplePersonId ?? null,
        token: demo === null ? null : await demo.tokenFor('county-officer', division),
      })
      console.log(banner)
      void hub.keepUp().then(() => {
        if (hub.isNew && !isStopping) console.log(concludedLine((performance.now() - began) / 1_000))
      })
    },
    stop: () => {
      isStopping = true
      return hub.close()
    },
  }
}

function demoSignIn(
  demo: LocalIssuer,
  { division, person, month }: { division: string; person: string | undefined; month: string | null },
): DemoSignIn {
  return {
    month,
    // The dashboard is for staff, and for whom it is about; a partner comes with its own client.
    accounts: Object.entries(DEMO_ACCOUNTS)
      .filter(([, account]) => !('kind' in account) || (account.kind === 'PERSON' && person !== undefined))
      .map(([role, { title }]) => ({ role, title })),
    tokenFor: (role) => {
      if (!isDemoRole(role)) throw new Error(`no demo account ${role}`)
      return demo.tokenFor(role, division, person)
    },
  }
}

function openDemoAccounts(mode: EmbeddedConfig, card: HubCard): LocalIssuer {
  if (mode.ephemeral) return localIssuer(newSigningKey())
  writeHubCard(mode.dataFolder, card)
  return localIssuer(localIssuerKey(mode.dataFolder))
}

function openDistributed(config: Config, mode: DistributedConfig): Behind {
  const log = openLog('gateway', config.logLevel ?? 'info')
  const { supergraphFile: file } = config
  const { keptSupergraphFile, supergraphEveryMs: everyMs } = mode
  const supergraph = loadOrKept(file, keptSupergraphFile, log)
  const sourcesOf = remoteSources(mode)
  let sources = sourcesOf(supergraph)
  const feeds = mode.feedSecret === null ? null : remotePeers(mode.subgraphs, mode.feedSecret)
  let watch: Watch | null = null
  return {
    supergraph,
    sources,
    feeds,
    demo: null,
    signIn: null,
    log,
    async announce(address, gateway) {
      keepSupergraph(supergraph, keptSupergraphFile, log)
      const apply = async (next: Supergraph) => {
        const nextSources = sourcesOf(next)
        await gateway.reload(next, nextSources)
        sources = nextSources
        keepSupergraph(next, keptSupergraphFile, log)
      }
      const { look, stop } = watchSupergraph(file, supergraph, apply, { log, everyMs })
      watch = { look, stop }
      process.on('SIGHUP', look)
      log.info({ address, subgraphs: sources.map(({ name }) => name) }, 'serving')
    },
    async stop() {
      await watch?.stop()
      await Promise.all(sources.map((source) => source.close()))
      await feeds?.close()
    },
  }
}

/**
 * An address for each subgraph of the composed graph: from the configuration, else from the file itself. A subgraph
 * whose address stays the same keeps its connections.
 */
function remoteSources({ subgraphs, privateKeyPem }: DistributedConfig) {
  const signer = signerOf(privateKeyPem)
  const known = new Map<string, SubgraphSource>()
  return (supergraph: Supergraph): SubgraphSource[] => {
    const unknown = [...subgraphs.keys()].filter((name) => !supergraph.subgraphs.has(name))
    const addresses = new Map([...supergraph.subgraphs, ...subgraphs])
    const missing = [...addresses].filter(([, url]) => !URL.canParse(url) || new URL(url).hostname.endsWith('.invalid'))
    if (unknown.length > 0 || missing.length > 0)
      throw new CannotStart(
        `HUB_SUBGRAPHS 与总图不一致：未知 ${unknown.join('、') || '无'}，缺少 ${missing.map(([name]) => name).join('、') || '无'}。 HUB_SUBGRAPHS does not match the supergraph: unknown and missing names above.`,
      )
    const wanted = new Map([...addresses].map(([name, url]) => [`${name} ${url}`, { name, url }]))
    for (const key of known.keys()) if (!wanted.has(key)) known.delete(key)
    for (const [key, { name, url }] of wanted) if (!known.has(key)) known.set(key, remoteSource(name, url, { signer }))
    return [...known.values()]
  }
}

function signerOf(privateKeyPem: string) {
  try {
    return identitySigner(privateKeyPem)
  } catch {
    throw new CannotStart(
      'HUB_GATEWAY_PRIVATE_KEY 不是有效的私钥。 HUB_GATEWAY_PRIVATE_KEY is not a private key in PEM.',
    )
  }
}

async function mustBeFree({ port, host }: Config): Promise<void> {
  const probe = createServer()
  await listen(
    {
      listen: (options) =>
        new Promise((resolve, reject) => {
          probe.once('error', reject).listen(options, () => resolve(''))
        }),
    },
    { port, host },
  )
  await new Promise((resolve) => probe.close(resolve))
}
