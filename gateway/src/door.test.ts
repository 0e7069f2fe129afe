import net from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withoutValue } from './redaction.ts'
import { openTrialHub, type TrialHub } from './testing.ts'

let hub: TrialHub
let production: TrialHub
beforeAll(async () => {
  hub = await openTrialHub()
  production = await openTrialHub({ development: false })
})
afterAll(async () => {
  await hub.close()
  await production.close()
})

const codeOf = async (query: string, variables = {}) => (await hub.ask(query, variables)).body.errors[0].extensions.code

test('an operation too deep, too wide, too long or too full of aliases is refused', async () => {
  const many = (count: number, of: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => of(i)).join(' ')
  expect(await codeOf(`{ ${many(51, (i) => `a${i}: place(code: "1") { name }`)} }`)).toBe('OPERATION_TOO_LARGE')
  expect(await codeOf(`{ ${many(21, (i) => `p${i}: place(code: "1") { name }`)} }`)).toBe('OPERATION_TOO_LARGE')
  expect(await codeOf(`{ place(code: "1") { ${many(5_001, () => 'name')} } }`)).toBe('GRAPHQL_PARSE_FAILED')
  expect((await hub.ask(`{ ${many(20, (i) => `p${i}: place(code: "1") { name }`)} }`)).status).toBe(200)
})

test('aliases in fragments count where they are spread', async () => {
  const fragments = `fragment A on Place { ${Array.from({ length: 26 }, (_, i) => `x${i}: name`).join(' ')} }`
  expect(await codeOf(`{ place(code: "1") { ...A ...A } } ${fragments}`)).toBe('OPERATION_TOO_LARGE')
})

test('an alias that is the name of a key is answered with the field that was asked for', async () => {
  const { body } = await hub.ask('{ place(code: "14") { code: name population } }')
  expect(body).toEqual({ data: { place: { code: 'Place 14', population: 7 } } })
})

test('errors about a query neither suggest fields nor show stacks', async () => {
  const { body, text, status } = await production.ask('{ place(code: "14") { nme } }')
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
  expect(text).not.toMatch(/did you mean|stacktrace|node_modules/i)
})

test('errors about input name the place, never the value', async () => {
  const secret = '140502199001011234'
  const query = 'mutation ($opened: Int) { openPlace(code: "1", opened: $opened) { name } }'
  const { body, text } = await hub.ask(query, { opened: secret })
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(body.errors[0].message).toContain('$opened')
  expect(text).not.toContain(secret)
  const literal = await hub.ask(`mutation { openPlace(code: "1", opened: "${secret}") { name } }`)
  expect(literal.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(literal.text).not.toContain(secret)
  expect(hub.logged.join()).not.toContain(secret)
})

test('of an error text of a subgraph the scalar says what to write, the value goes', () => {
  const said =
    'Variable "$input" got invalid value "张三; 14050219900101" at "input.birthDate"; Date：日期须为YYYY-MM-DD。 / Write a date.'
  expect(withoutValue(said)).toBe(
    '变量 $input 的 input.birthDate 有误 / variable $input is not valid at input.birthDate: Date：日期须为YYYY-MM-DD。 / Write a date.',
  )
  expect(withoutValue('Variable "$n" got invalid value "张三"; Int cannot represent non-integer value: "张三"')).toBe(
    '变量 $n 的 n 有误 / variable $n is not valid at n',
  )
  expect(withoutValue('Expected value of type "Int", found "张三".')).not.toContain('张三')
  expect(withoutValue('不在辖区。')).toBe('不在辖区。')
})

test('requests are logged by hash, account and duration, without text, variables or values', async () => {
  hub.logged.length = 0
  await hub.ask('query Seeking($code: ID!) { place(code: $code) { name } }', { code: '张三' })
  const [line] = hub.logged.map((entry) => JSON.parse(entry)[0])
  expect(Object.keys(line).sort()).toEqual(['account', 'ms', 'operation', 'purpose', 'type'])
  expect(hub.logged.join()).not.toMatch(/张三|Seeking|place/)
})

test('several operations in one body, a GET query, a form and a large body are refused in code', async () => {
  const { app } = hub.gateway
  const post = (payload: string, type: string) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload })
  const get = await app.inject('/graphql?query={__typename}')
  expect([get.statusCode, get.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  for (const [answer, status] of [
    [await post('[{"query":"{__typename}"}]', 'application/json'), 400],
    [await post('{"query":"{__typename}"}', 'text/plain'), 400],
    [await post('{"query":', 'application/json'), 400],
    [await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(8 * 1024 * 1024)}` }), 'application/json'), 413],
  ] as const) {
    expect(answer.statusCode).toBe(status)
    expect(answer.json().errors[0].extensions.code).toMatch(/BAD_REQUEST|REQUEST_TOO_LARGE/)
    expect(answer.body).not.toMatch(/stack|node_modules/)
  }
})

test('a request is refused for its size beyond eight megabytes alone, and the refusal names them', async () => {
  const ask = (bytes: number) =>
    hub.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":"{ __typename }"}'.padEnd(bytes),
    })
  expect((await ask(8 * 1024 * 1024)).statusCode).not.toBe(413)
  const over = await ask(8 * 1024 * 1024 + 1)
  expect([over.statusCode, over.json().errors[0]]).toMatchObject([
    413,
    {
      message: '请求超过 8 MB。',
      extensions: { code: 'REQUEST_TOO_LARGE', messageEn: 'The request is larger than 8 MB.' },
    },
  ])
})

test('plans are shown to nobody', async () => {
  const { body } = await hub.ask(
    '{ place(code: "14") { name } }',
    {},
    {
      authorization: `Bearer ${await hub.tokenFor('county-officer')}`,
      'apollo-query-plan-experimental': '1',
    },
  )
  expect(body.extensions).toBeUndefined()
})

test('the explorer comes from here alone, under a policy that lets it call nothing else', async () => {
  const { app } = hub.gateway
  for (const url of ['/explorer', '/graphql']) {
    const page = await app.inject({ url, headers: { accept: 'text/html' } })
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toMatch(
      /default-src 'none'.*script-src 'self';.*connect-src 'self'/,
    )
    const links = [...page.body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link!)
    expect(links.filter((link) => !link.startsWith('/explorer/'))).toEqual(['data:,'])
    for (const link of links.filter((candidate) => candidate.startsWith('/'))) {
      const asset = await app.inject(link)
      expect(asset.statusCode).toBe(200)
      expect(asset.body).not.toMatch(/url\(["']?https?:|@import|importScripts\(["']?https?:|sourceMappingURL=http/)
    }
  }
  for (const worker of ['editor', 'json', 'graphql'])
    expect((await app.inject(`/explorer/${worker}.worker.js`)).headers['content-type']).toMatch(/javascript/)
  expect((await app.inject('/explorer/other.js')).statusCode).toBe(404)
  const outside = await production.gateway.app.inject({ url: '/explorer', headers: { accept: 'text/html' } })
  expect(outside.statusCode).toBe(404)
})

test('nothing is connected to but our own subgraphs, from loading the supergraph to the last answer', async () => {
  const reached = new Set<string>()
  const { connect } = net.Socket.prototype
  net.Socket.prototype.connect = function (this: net.Socket, ...words: Parameters<typeof connect>) {
    const [first] = words.flat() as unknown as { host?: string; port?: number }[]
    reached.add(`${first?.host}:${first?.port}`)
    return connect.apply(this, words)
  } as typeof connect
  try {
    const other = await openTrialHub()
    await other.ask('{ place(code: "14") { name population } }')
    const own = [other.places, other.people].map(({ url }) => url.replace('http://', ''))
    await other.close()
    expect([...reached].sort()).toEqual(own.sort())
  } finally {
    net.Socket.prototype.connect = connect
  }
  expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true')
})

test('an answer of some size goes out compressed to whoever takes gzip, and plain to whoever does not', async () => {
  const ask = async (encoding: string) =>
    hub.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await hub.tokenFor('county-officer')}`, 'accept-encoding': encoding },
      payload: { query: `{ places { ${Array.from({ length: 40 }, (_, n) => `a${n}: name`).join(' ')} } }` },
    })
  const [zipped, plain, refused] = [await ask('br, gzip'), await ask('identity'), await ask('gzip;q=0')]
  expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(zipped.headers['content-length']).toBe(String(zipped.rawPayload.length))
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(refused.body).toBe(plain.body)
})
