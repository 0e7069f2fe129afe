import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { identitySigner, newSigningKey, openLog, openTracing, serveSubgraph, type Tracing } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccess } from '../../gateway/src/access.ts'
import { composeSubgraphs } from '../../gateway/src/compose.ts'
import { AUDIENCE, localIssuer } from '../../gateway/src/local-issuer.ts'
import { remoteSource } from '../../gateway/src/remote-source.ts'
import { openGateway } from '../../gateway/src/server.ts'
import { inProcessSource } from '../../gateway/src/subgraph-source.ts'
import { parseSupergraph } from '../../gateway/src/supergraph.ts'
import { ledger } from '../../subgraphs/kit/src/trial/ledger.ts'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: { key: string; value: { stringValue?: string } }[]
}

const log = openLog('trial', 'silent')
const spans: Span[] = []
const collector = createServer(async (request, response) => {
  const { resourceSpans } = (await json(request)) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }
  for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans)
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
})
let hub: TestHub
let tracing: Tracing

beforeAll(async () => {
  hub = await openTestHub(await ledger('registry'))
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const { port } = collector.address() as AddressInfo
  tracing = await openTracing('trial', { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/` }, log)
})
afterAll(async () => {
  await hub.close()
  collector.close()
})

/** From the statement up to what the caller asked. */
function ancestry(span: Span): string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId)
  return [span.name, ...(parent === undefined ? [] : ancestry(parent))]
}

test('one trace goes from the question through the gateway and the subgraph to each SQL statement, without values', async () => {
  const signer = identitySigner(newSigningKey())
  const app = serveSubgraph(hub.subgraph, { gatewayKeyPem: signer.publicKeyPem, feedSecret: 's'.repeat(16), log })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const issuer = localIssuer(newSigningKey())
  const supergraph = parseSupergraph(composeSubgraphs([hub.subgraph.definition]).supergraph!)
  const secret = '140502195603120014'
  for (const source of [remoteSource('registry', address, { signer }), inProcessSource(hub.subgraph)]) {
    const gateway = await openGateway({
      supergraph,
      sources: [source],
      access: openAccess([issuer.issuer], AUDIENCE),
      development: false,
      log,
    })
    const { data, errors } = await gateway.execute(
      'query ($ids: [ID!]!) { everybody(ids: $ids) { id notes { id text } } }',
      { ids: [`00000000-0000-8000-8000-${secret.slice(0, 12)}`] },
      officer,
    )
    expect(errors).toBeUndefined()
    expect(data!.everybody).toHaveLength(1)
    await gateway.close()
    await source.close()
  }
  await app.close()
  await tracing.close()

  const statements = spans.filter(({ name }) => name === 'SQL select')
  const ofNotes = statements.filter(({ attributes }) =>
    attributes.some(({ key, value }) => key === 'db.statement' && value.stringValue?.includes('"note"')),
  )
  expect(ofNotes).toHaveLength(2)
  for (const statement of ofNotes)
    expect(ancestry(statement)).toEqual(['SQL select', 'subgraph registry', 'fetch registry', 'graphql query'])
  expect(new Set(ofNotes.map(({ traceId }) => traceId)).size).toBe(2)
  expect(JSON.stringify(spans)).not.toContain(secret.slice(0, 12))
})

test('without a collector nothing is traced and nothing is sent', async () => {
  const known = spans.length
  const { close } = await openTracing('trial', {}, log)
  await hub.ask('query ($ids: [ID!]!) { everybody(ids: $ids) { id } }', { ids: [] })
  await close()
  expect(spans).toHaveLength(known)
})
