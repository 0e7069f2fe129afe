import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMetrics } from './metrics.ts'
import { openTrialHub, type TrialHub } from './testing.ts'

let hub: TrialHub
beforeAll(async () => {
  hub = await openTrialHub({ timeoutMs: 1_000 })
})
afterAll(() => hub.close())

async function metricsFor(headers: Record<string, string>) {
  const response = await hub.gateway.app.inject({ url: '/metrics', headers })
  return { status: response.statusCode, type: response.headers['content-type'], text: response.body }
}
const asAdministrator = async () =>
  metricsFor({ authorization: `Bearer ${await hub.tokenFor('system-administrator')}` })
const figure = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length),
  )

test('the system administrator reads what was asked, of whom, how often again and out of which cache', async () => {
  const overview = '{ place(code: "14") { name population } }'
  await hub.ask(overview)
  await hub.ask(overview)
  hub.people.behaviour = 'fails with 500'
  await hub.ask(overview)
  hub.people.behaviour = 'answers'
  await hub.ask('{ plaice }')
  await hub.ask('mutation { openPlace(code: "15") { name } }')
  const { status, type, text } = await asAdministrator()
  expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  const figures = {
    'hub_operations_total{type="query",outcome="whole"}': 2,
    'hub_operations_total{type="query",outcome="partial"}': 1,
    'hub_operations_total{type="none",outcome="refused"}': 1,
    'hub_operations_total{type="mutation",outcome="whole"}': 1,
    'hub_plans_total{from="planner"}': 2,
    'hub_plans_total{from="cache"}': 2,
    hub_waves_total: 7,
    'hub_subgraph_calls_total{subgraph="places",outcome="ANSWERED"}': 4,
    'hub_subgraph_calls_total{subgraph="people",outcome="ANSWERED"}': 2,
    'hub_subgraph_calls_total{subgraph="people",outcome="SUBGRAPH_UNAVAILABLE"}': 2,
    'hub_subgraph_retries_total{subgraph="people"}': 1,
    'hub_representations_total{subgraph="people"}': 3,
    'hub_subgraph_left_alone{subgraph="people"}': 0,
    hub_operations_under_way: 0,
    'hub_operation_seconds_count{type="query"}': 3,
    'hub_operation_seconds_bucket{type="query",le="+Inf"}': 3,
  }
  expect(Object.fromEntries(Object.keys(figures).map((name) => [name, figure(text, name)]))).toEqual(figures)
  expect(figure(text, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
})

test('a subgraph that is left alone is seen in metrics and in health', async () => {
  hub.people.behaviour = 'answers no JSON'
  for (let times = 0; times < 11; times++) await hub.ask('{ resident(id: "1") { nick } }')
  expect((await asAdministrator()).text).toContain('hub_subgraph_left_alone{subgraph="people"} 1')
  const health = await hub.gateway.app.inject('/health/ready')
  expect(health.json().subgraphs).toEqual({ places: { ready: true }, people: { ready: false, breaker: 'OPEN' } })
})

test('metrics are for the system administrator', async () => {
  expect((await metricsFor({})).status).toBe(401)
  expect((await metricsFor({ authorization: `Bearer ${await hub.tokenFor('county-officer')}` })).status).toBe(403)
})

test('every line has the form of the format, with labels escaped and buckets that add up', () => {
  const metrics = openMetrics()
  metrics.counter('one_total', 'One.', ['of'])(['a "b"\\\n'])
  const observe = metrics.histogram('two_seconds', 'Two.', ['of'])
  for (const seconds of [0.004, 0.005, 0.02, 30]) observe(['x'], seconds)
  metrics.gauge('three', 'Three.', [], () => [[[], 1.5]])
  const lines = metrics.text().trimEnd().split('\n')
  for (const line of lines)
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="([^"\\\n]|\\["\\n])*",?)+\})? [\d.e+-]+)$/)
  expect(lines).toContain('one_total{of="a \\"b\\"\\\\\\n"} 1')
  const buckets = lines
    .filter((line) => line.startsWith('two_seconds_bucket'))
    .map((line) => Number(line.split(' ')[1]))
  expect(buckets).toEqual([...buckets].sort((a, b) => a - b))
  expect([buckets[0], buckets[2], buckets.at(-1)]).toEqual([2, 3, 4])
  expect(() => metrics.counter('three', 'Again.')).toThrow('three')
})
