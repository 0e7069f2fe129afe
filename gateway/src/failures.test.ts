import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Behaviour, openTrialHub, SECRET, type TrialHub } from './testing.ts'

let hub: TrialHub
beforeAll(async () => {
  hub = await openTrialHub({ timeoutMs: 1_500 })
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.places.behaviour = 'answers'
  hub.people.behaviour = 'answers'
  hub.logged.length = 0
})

const overview = '{ place(code: "14") { code name population residents { id nick } } }'

test('one question is answered from both subgraphs', async () => {
  const { status, body } = await hub.ask(overview)
  expect(status).toBe(200)
  expect(body).toEqual({
    data: {
      place: {
        code: '14',
        name: 'Place 14',
        population: 7,
        residents: [
          { id: '14-1', nick: 'N14-1' },
          { id: '14-2', nick: 'N14-2' },
        ],
      },
    },
  })
})

const outages: [Behaviour, string][] = [
  ['fails with 500', 'SUBGRAPH_UNAVAILABLE'],
  ['hangs', 'SUBGRAPH_TIMEOUT'],
  ['answers no JSON', 'SUBGRAPH_UNAVAILABLE'],
  ['answers no GraphQL', 'SUBGRAPH_UNAVAILABLE'],
  ['closes midway', 'SUBGRAPH_UNAVAILABLE'],
  ['answers too much', 'SUBGRAPH_UNAVAILABLE'],
]
test.each(outages)(
  'a subgraph that %s costs its own fields only, with a coded error for each',
  async (behaviour, code) => {
    hub.people.behaviour = behaviour
    const { status, body, text } = await hub.ask(overview)
    expect(status).toBe(200)
    expect(body.data.place).toEqual({
      code: '14',
      name: 'Place 14',
      population: null,
      residents: [
        { id: '14-1', nick: null },
        { id: '14-2', nick: null },
      ],
    })
    expect(body.errors).toHaveLength(2)
    expect(body.errors).toContainEqual({
      message: expect.stringContaining('子系统'),
      path: ['place', 'population'],
      extensions: { code, messageEn: expect.any(String), subgraph: 'people', retryable: true },
    })
    expect(body.errors).toContainEqual(
      expect.objectContaining({
        path: ['place', 'residents'],
        extensions: expect.objectContaining({ code, fields: ['nick'] }),
      }),
    )
    expect(text).not.toMatch(/127\.0\.0\.1|hunter2|ECONN|http:|stack/)
  },
)

test('a subgraph that is gone costs its own fields only', async () => {
  const other = await openTrialHub()
  await other.people.close()
  const { body, text } = await other.ask(overview)
  expect(body.data.place).toMatchObject({ name: 'Place 14', population: null })
  expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN/)
  await other.close().catch(() => {})
})

test('an act whose subgraph does not answer says that its outcome is not known', async () => {
  hub.places.behaviour = 'hangs'
  const { body } = await hub.ask('mutation { openPlace(code: "15") { name } }')
  expect(body.data).toEqual({ openPlace: null })
  expect(body.errors).toMatchObject([
    { path: ['openPlace'], extensions: { code: 'SUBGRAPH_TIMEOUT', retryable: false } },
  ])
  expect(body.errors[0].message).toContain('办理结果未知')
})

test('what a subgraph says without a code is a fault with a number; its words stay in the hub', async () => {
  hub.places.behaviour = 'leaks'
  const { body, text } = await hub.ask(overview)
  expect(body.data).toEqual({ place: null })
  const [{ extensions }] = body.errors
  expect(extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    messageEn: expect.any(String),
    incident: expect.stringMatching(/^[0-9a-f-]{36}$/),
    subgraph: 'places',
    retryable: false,
  })
  expect(text).not.toContain('hunter2')
  expect(hub.logged.join()).toContain(extensions.incident)
  expect(hub.logged.join()).not.toContain('hunter2')
})

test('a coded error of a subgraph keeps code, path, basis and both languages, and nothing else', async () => {
  hub.places.behaviour = 'refuses in code'
  const { body, text } = await hub.ask(overview)
  expect(body.errors).toEqual([
    {
      message: '不在辖区。',
      path: ['place'],
      extensions: {
        code: 'OUT_OF_SCOPE',
        messageEn: 'Not yours.',
        basis: 'art. 1',
        path: ['code'],
        subgraph: 'places',
        retryable: false,
      },
    },
  ])
  expect(text).not.toContain(SECRET)
})

test('a value that must exist and does not is an error with its path, never a silent null', async () => {
  const { body } = await hub.ask('{ place(code: "13") { code mayor } }')
  expect(body.data).toEqual({ place: null })
  expect(body.errors[0]).toMatchObject({
    path: ['place', 'mayor'],
    extensions: { code: expect.any(String), subgraph: 'places', retryable: false },
  })
})

test('health tells each subgraph, and the door stays open while one of them answers', async () => {
  hub.people.behaviour = 'hangs'
  const half = await hub.gateway.app.inject('/health/ready')
  expect([half.statusCode, half.json()]).toEqual([
    200,
    {
      ready: true,
      supergraph: expect.stringMatching(/^[0-9a-f]{16}$/),
      degraded: true,
      subgraphs: { places: { ready: true }, people: { ready: false } },
    },
  ])
  hub.places.behaviour = 'fails with 500'
  expect((await hub.gateway.app.inject('/health/ready')).statusCode).toBe(503)
  expect((await hub.gateway.app.inject('/health/live')).json()).toEqual({ live: true })
})
