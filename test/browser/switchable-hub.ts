import '../../gateway/src/telemetry-off.ts'
import { listen, loadKeys, newSigningKey, openLog, runMain, stopGracefully } from '@civil-affairs/kit'
import { openAccess } from '../../gateway/src/access.ts'
import { buildDashboard, dashboardIsStale } from '../../gateway/src/dashboard.ts'
import { openEmbeddedHub } from '../../gateway/src/embedded.ts'
import { AUDIENCE, DEMO_ACCOUNTS, type DemoRole, localIssuer } from '../../gateway/src/local-issuer.ts'
import { silent } from '../../gateway/src/progress.ts'
import { openGateway } from '../../gateway/src/server.ts'
import { importSubgraphs, SUBGRAPH_PACKAGES } from '../../gateway/src/subgraph-packages.ts'
import { inProcessSource, SubgraphFailure, type SubgraphSource } from '../../gateway/src/subgraph-source.ts'
import { loadSupergraph, SUPERGRAPH_FILE } from '../../gateway/src/supergraph.ts'

/**
 * The embedded hub with its sample in memory, as `npm start` opens it, and a switch: a subgraph that its parent process
 * names is out of reach until another (or none) is named. In a process of its own, as a long fill would stall the test.
 */
await runMain(async () => {
  const people = Number(process.argv[2])
  if (await dashboardIsStale()) await buildDashboard()
  const log = openLog('gateway', 'error')
  const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
  const hub = await openEmbeddedHub(
    { dataFolder: '', ephemeral: true, databaseUrl: null, people, seed: 1, wantsSample: true },
    { definitions, keys: loadKeys(process.env), log, progress: silent },
  )
  const issuer = localIssuer(newSigningKey())
  const division = hub.notes.exampleDivision!
  let away: string | null = null
  process.on('message', (name: string | null) => {
    away = name
  })
  const switchable = (source: SubgraphSource): SubgraphSource => ({
    ...source,
    execute: (request, caller, limits) =>
      source.name === away
        ? Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'switched off'))
        : source.execute(request, caller, limits),
  })
  const gateway = await openGateway({
    supergraph: loadSupergraph(SUPERGRAPH_FILE),
    sources: hub.subgraphs.map((subgraph) => switchable(inProcessSource(subgraph))),
    access: openAccess([issuer.issuer], AUDIENCE),
    development: false,
    demo: {
      month: hub.notes.exampleMonth ?? null,
      accounts: Object.entries(DEMO_ACCOUNTS).map(([role, { title }]) => ({ role, title })),
      tokenFor: (role) => issuer.tokenFor(role as DemoRole, division, hub.notes.examplePersonId),
    },
    log,
  })
  const address = await listen(gateway.app, { host: '127.0.0.1', port: 0 })
  stopGracefully(async () => {
    await gateway.close()
    await hub.close()
  })
  await gateway.planAhead()
  await hub.keepUp()
  console.log(JSON.stringify({ address, ...hub.notes }))
})
