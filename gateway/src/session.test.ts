import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDashboard } from './dashboard.ts'
import { openTrialHub, type TrialHub } from './testing.ts'

let hub: TrialHub
beforeAll(async () => {
  await buildDashboard()
  hub = await openTrialHub({ development: false })
})
afterAll(() => hub.close())

const signIn = (payload: unknown) =>
  hub.gateway.app.inject({ method: 'POST', url: '/session', payload: payload as object })
const cookieOf = (header: unknown) => String(header).split(';')[0]!

test('who signs in gets a cookie that no script can read and no other site can send', async () => {
  const answer = await signIn({ account: 'county-officer' })
  expect(answer.statusCode).toBe(200)
  expect(answer.json().account).toMatchObject({ name: 'county-officer', kind: 'STAFF', roles: ['OFFICER'] })
  const header = String(answer.headers['set-cookie'])
  expect(header).toMatch(/^hub_session=[\w-]+\.[\w-]+\.[\w-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/)
  expect(answer.body).not.toContain(cookieOf(header).split('=')[1]!)
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('the graph answers a session as it answers its token, and nobody once it has ended', async () => {
  const cookie = cookieOf((await signIn({ account: 'county-officer' })).headers['set-cookie'])
  const asked = await hub.ask('{ place(code: "14") { name } }', {}, { cookie })
  expect(asked.body).toEqual({ data: { place: { name: 'Place 14' } } })
  const out = await hub.gateway.app.inject({ method: 'DELETE', url: '/session', headers: { cookie } })
  expect(out.statusCode).toBe(204)
  expect(String(out.headers['set-cookie'])).toMatch(/^hub_session=; Path=\/; Max-Age=0/)
  expect((await hub.ask('{ place(code: "14") { name } }', {}, {})).body.errors[0].extensions.code).toBe(
    'UNAUTHENTICATED',
  )
})

test('an unknown account, a forged token and a broken body are refused alike', async () => {
  for (const payload of [{ account: 'nobody' }, { account: 'auditor' }, { token: 'a.b.c' }, { other: 1 }, {}]) {
    const answer = await signIn(payload)
    expect(answer.statusCode).toBe(401)
    expect(answer.json().code).toBe('UNAUTHENTICATED')
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})

test('a cookie that is no token, or a forged one, is nobody', async () => {
  for (const cookie of ['hub_session=x', 'hub_session=a.b.c', 'other=1'])
    expect((await hub.gateway.app.inject({ url: '/session', headers: { cookie } })).json().account).toBeNull()
})

test('an operation that nobody registered is refused, and none may ride along with a text', async () => {
  for (const payload of [
    { documentId: 'f'.repeat(64) },
    { documentId: 5 },
    { documentId: 'x', query: '{ __typename }' },
  ]) {
    const answer = await hub.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { cookie: cookieOf((await signIn({ account: 'county-officer' })).headers['set-cookie']) },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('OPERATION_NOT_REGISTERED')
  }
})

test('a hub that builds its dashboard at its first start does not take itself for one in production', async () => {
  const { NODE_ENV } = process.env
  delete process.env.NODE_ENV
  try {
    await buildDashboard()
    expect(process.env.NODE_ENV).toBeUndefined()
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
})

test('the dashboard is served from here alone, under a policy without inline scripts', async () => {
  const page = await hub.gateway.app.inject('/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/)
  const links = [...page.body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(2)
  for (const link of links.filter((candidate) => candidate !== 'data:,')) {
    expect(link).toMatch(/^\/assets\//)
    const asset = await hub.gateway.app.inject(link)
    expect(asset.statusCode).toBe(200)
    expect(asset.headers['cache-control']).toMatch(/immutable/)
  }
  for (const url of ['/assets/other.js', '/assets/..%2Findex.html', '/assets/..%2F..%2Fpackage.json'])
    expect((await hub.gateway.app.inject(url)).statusCode).toBe(404)
})
