/** One gateway before the subgraphs of the bench, by name: CONTENDER on PORT over the file SUPERGRAPH. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { openLog } from '@civil-affairs/kit'
import Fastify from 'fastify'
import { openAccess } from '../../../gateway/src/access.ts'
import { openBareGateway } from '../../../gateway/src/bare-gateway.ts'
import { AUDIENCE, localIssuer } from '../../../gateway/src/local-issuer.ts'
import { foreignSource } from '../../../gateway/src/remote-source.ts'
import { openGateway } from '../../../gateway/src/server.ts'
import { parseSupergraph } from '../../../gateway/src/supergraph.ts'

process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const port = Number(process.env.PORT)
const text = readFileSync(process.env.SUPERGRAPH!, 'utf8')
const log = openLog('bench', 'silent')

const sources = () =>
  [...parseSupergraph(text).subgraphs].map(([name, url]) => foreignSource(name, url, { merges: true }))

const start: Record<string, () => Promise<void>> = {
  async engine() {
    const supergraph = parseSupergraph(text)
    const app = await openBareGateway({ supergraph, sources: sources(), permissive: false, log })
    await app.listen({ port, host: '127.0.0.1' })
  },
  /** As the hub has it: with the door, which looks at who asks, its limits and its log. */
  async hub() {
    const gateway = await openGateway({
      supergraph: parseSupergraph(text),
      sources: sources(),
      access: openAccess([localIssuer(process.env.ISSUER_KEY!).issuer], AUDIENCE),
      development: false,
      log,
    })
    await gateway.app.listen({ port, host: '127.0.0.1' })
  },
  async stock() {
    const { ApolloGateway } = await import('@apollo/gateway')
    const apollo = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: text }) as never })
    await apollo.start()
    const app = Fastify({ bodyLimit: 8 * 1024 * 1024, logger: false })
    app.post('/graphql', fastifyApolloHandler(apollo))
    await app.listen({ port, host: '127.0.0.1' })
  },
  async hive() {
    const at = new URL('../hive/node_modules/@graphql-hive/gateway-runtime/dist/index.js', import.meta.url)
    const { createGatewayRuntime } = await import(at.href)
    createServer(createGatewayRuntime({ supergraph: text, logging: false })).listen(port, '127.0.0.1')
  },
}
await start[process.env.CONTENDER!]!()
