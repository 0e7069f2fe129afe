/**
 * `npm run gateway -- --supergraph FILE --port N [--permissive]`: the engine alone, over any supergraph whose file says
 * where its subgraphs are. For conformance suites and for trying a graph; a hub is started with `npm start`.
 */
import './telemetry-off.ts'

import { parseArgs } from 'node:util'
import { CannotStart, listen, openLog, runMain, stopGracefully } from '@civil-affairs/kit'
import { openBareGateway } from './bare-gateway.ts'
import { foreignSource } from './remote-source.ts'
import { loadSupergraph } from './supergraph.ts'

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      host: { type: 'string', default: '127.0.0.1' },
      permissive: { type: 'boolean', default: false },
    },
  })
  if (values.supergraph === undefined)
    throw new CannotStart('请用 --supergraph 指明总图文件。 Name the supergraph file with --supergraph.')
  const supergraph = loadSupergraph(values.supergraph)
  for (const [name, url] of supergraph.subgraphs)
    if (!URL.canParse(url))
      throw new CannotStart(`子图 ${name} 没有地址。 The supergraph gives no address for the subgraph ${name}.`)
  const log = openLog('gateway', process.env.LOG_LEVEL ?? 'warn')
  const app = await openBareGateway({
    supergraph,
    sources: [...supergraph.subgraphs].map(([name, url]) => foreignSource(name, url)),
    permissive: values.permissive,
    log,
  })
  const address = await listen(app, { port: Number(values.port), host: values.host })
  stopGracefully(() => app.close())
  console.log(`${address}/graphql`)
})
