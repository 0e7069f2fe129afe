import { utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart, newSigningKey, seesPersonalData } from '@civil-affairs/kit'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CLOCK_TOLERANCE_SECONDS, issuersOf, openAccess } from './access.ts'
import { AUDIENCE, DEMO_ACCOUNTS, type DemoRole, localIssuer } from './local-issuer.ts'
import { openTrialHub, type TrialHub } from './testing.ts'

const LOCAL = 'urn:civil-affairs-hub:local'
const keyPem = newSigningKey()
const question = '{ place(code: "14") { name } }'
const { createPrivateKey } = await import('node:crypto')

let hub: TrialHub
let production: TrialHub
beforeAll(async () => {
  hub = await openTrialHub({ keyPem })
  production = await openTrialHub({ keyPem, development: false })
})
afterAll(async () => {
  await hub.close()
  await production.close()
})
beforeEach(() => {
  hub.places.callers.length = 0
  hub.places.tokens.length = 0
})

interface Forgery {
  payload?: JWTPayload
  issuer?: string
  audience?: string
  expires?: string | number
  pem?: string
}

function tokenOf({ payload = {}, issuer = LOCAL, audience = AUDIENCE, expires = '5m', pem = keyPem }: Forgery) {
  return new SignJWT({ kind: 'STAFF', roles: ['OFFICER'], divisions: ['140105000000'], ...payload })
    .setProtectedHeader({ alg: 'ES256' })
    .setSubject('zhang')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(createPrivateKey(pem))
}
const asked = (token: string, headers = {}) => hub.ask(question, {}, { authorization: `Bearer ${token}`, ...headers })

test('whoever has a valid token reaches the subgraphs under a signed identity', async () => {
  const { status, body } = await asked(await tokenOf({}))
  expect([status, body.data]).toEqual([200, { place: { name: 'Place 14' } }])
  expect(hub.places.callers).toEqual([
    {
      subject: 'local:zhang',
      kind: 'STAFF',
      roles: ['OFFICER'],
      divisions: ['140105000000'],
      purpose: null,
      caseNumber: null,
    },
  ])
})

test('the identity is signed once a request, for each subgraph alone', async () => {
  hub.people.tokens.length = 0
  // Two waves reach the people: what is asked of a place waits for the place, the resident does not.
  await hub.ask('{ place(code: "14") { population } resident(id: "1") { nick } }')
  expect(hub.people.tokens.length).toBe(2)
  expect(new Set(hub.people.tokens).size).toBe(1)
  expect(hub.people.tokens[0]).not.toBe(hub.places.tokens[0])
})

test('what was signed for one caller, purpose or case is shown for no other', async () => {
  const [officer, leader] = [await tokenOf({}), await tokenOf({ payload: { roles: ['LEADER'] } })]
  await asked(officer)
  await asked(officer)
  await asked(leader)
  await asked(officer, { 'x-hub-purpose': 'AUDIT', 'x-hub-case': 'C-1' })
  await asked(officer, { 'x-hub-purpose': 'AUDIT', 'x-hub-case': 'C-2' })
  const [first, again, ...others] = hub.places.tokens
  expect(again).toBe(first)
  expect(new Set([first, ...others]).size).toBe(4)
  expect(hub.places.callers.map((caller) => [...caller!.roles, caller!.caseNumber])).toEqual([
    ['OFFICER', null],
    ['OFFICER', null],
    ['LEADER', null],
    ['OFFICER', 'C-1'],
    ['OFFICER', 'C-2'],
  ])
})

const unsigned = (payload: object) =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`
const refusals: [string, () => Promise<string> | string][] = [
  ['has expired', () => tokenOf({ expires: Math.floor(Date.now() / 1000) - 60 })],
  ['is for another audience', () => tokenOf({ audience: 'somebody-else' })],
  ['is of a foreign issuer', () => tokenOf({ issuer: 'https://foreign.example' })],
  ['is signed with another key', () => tokenOf({ pem: newSigningKey() })],
  ['has algorithm none', () => unsigned({ iss: LOCAL, aud: AUDIENCE, sub: 'zhang', exp: 9_999_999_999 })],
  ['claims the role of the hub', () => tokenOf({ payload: { roles: ['HUB'] } })],
  ['claims all divisions at once', () => tokenOf({ payload: { divisions: ['*'] } })],
  ['claims to be a service of the hub', () => tokenOf({ payload: { kind: 'SERVICE' } })],
  ['is no token at all', () => 'x.y.z'],
]
test.each(refusals)('a token that %s is refused before any subgraph is asked', async (_, make) => {
  const { status, body } = await asked(await make())
  expect(status).toBe(401)
  expect(body.data).toBeUndefined()
  expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', messageEn: expect.any(String) } }])
  expect(hub.places.tokens).toEqual([])
})

test('a token signed with the public key as an HMAC secret is refused', async () => {
  const { createPublicKey } = await import('node:crypto')
  const publicPem = createPublicKey(createPrivateKey(keyPem)).export({ type: 'spki', format: 'pem' }).toString()
  const token = await new SignJWT({ roles: ['OFFICER'], divisions: [] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('zhang')
    .setIssuer(LOCAL)
    .setAudience(AUDIENCE)
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(publicPem))
  expect((await asked(token)).status).toBe(401)
})

test('without a token nothing is answered but introspection, and in production not even that', async () => {
  const introspection = '{ __schema { queryType { name } } }'
  expect((await hub.ask(question, {}, {})).body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await hub.ask(`{ __typename place(code: "14") { name } }`, {}, {})).status).toBe(401)
  expect((await hub.ask(introspection, {}, {})).body.data.__schema.queryType.name).toBe('Query')
  expect((await production.ask(introspection, {}, {})).status).toBe(401)
  expect((await production.ask('{ no such', {}, {})).body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const named = await production.ask(introspection)
  expect([named.status, named.body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
  expect(hub.places.tokens).toEqual([])
})

test('staff state purpose and case for one request; the header goes before the token', async () => {
  const token = await tokenOf({ payload: { purpose: 'PAYMENT', case: 'A-1' } })
  await asked(token, { 'x-hub-case': 'JC-2026/0007' })
  expect(hub.places.callers).toMatchObject([{ purpose: 'PAYMENT', caseNumber: 'JC-2026/0007' }])
})

test.each([
  ['a purpose out of form', {}, { 'x-hub-purpose': 'because' }],
  ['a case number out of form', {}, { 'x-hub-case': "x' or 1=1" }],
  ['a purpose stated by a partner', { kind: 'PARTNER' }, { 'x-hub-purpose': 'AUDIT' }],
])('%s is refused, never ignored', async (_, payload, headers) => {
  const { status, body } = await asked(await tokenOf({ payload }), headers)
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_PURPOSE'])
  expect(hub.places.tokens).toEqual([])
})

test('each demo account serves its own level and only those who work on cases may see names', async () => {
  const issuer = localIssuer(keyPem)
  const access = openAccess([issuer.issuer], AUDIENCE)
  const identities = await Promise.all(
    (Object.keys(DEMO_ACCOUNTS) as DemoRole[]).map(async (role) =>
      access.identify({ authorization: `Bearer ${await issuer.tokenFor(role, '140502003001')}` }),
    ),
  )
  expect(identities.map((identity) => [identity!.subject, identity!.divisions[0], identity!.purpose])).toEqual([
    ['local:province-leader', '140000000000', null],
    ['local:county-officer', '140502000000', 'ASSISTANCE_REVIEW'],
    ['local:township-handler', '140502003000', 'ASSISTANCE_REVIEW'],
    ['local:finance', '140502000000', 'PAYMENT'],
    ['local:policy-administrator', '140000000000', null],
    ['local:auditor', '140000000000', 'AUDIT'],
    ['local:medical-insurance-bureau', undefined, null],
    ['local:citizen', undefined, null],
    ['local:system-administrator', '140000000000', null],
    ['local:security-administrator', '140000000000', null],
    ['local:audit-administrator', '140000000000', null],
  ])
  expect(identities.filter((identity) => seesPersonalData(identity!)).map((identity) => identity!.subject)).toEqual([
    'local:county-officer',
    'local:township-handler',
    'local:finance',
    'local:auditor',
  ])
})

test('the three administrator roles are held by three accounts: a token with two of them is refused', async () => {
  for (const roles of [
    ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'],
    ['SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'OFFICER'],
  ])
    expect((await asked(await tokenOf({ payload: { roles } }))).status).toBe(401)
  expect((await asked(await tokenOf({ payload: { roles: ['AUDIT_ADMINISTRATOR'] } }))).status).toBe(200)
})

test('the person concerned is named by the token of a person alone', async () => {
  const person = '6f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
  await asked(await tokenOf({ payload: { kind: 'PERSON', roles: [], divisions: [], person } }))
  await asked(await tokenOf({ payload: { person } }))
  expect(hub.places.callers.map((caller) => caller!.personId)).toEqual([person, undefined])
})

test('clocks may differ by seconds, not by more', async () => {
  const now = Math.floor(Date.now() / 1000)
  const late = (seconds: number) => tokenOf({ expires: now - seconds })
  expect((await asked(await late(CLOCK_TOLERANCE_SECONDS - 3))).status).toBe(200)
  expect((await asked(await late(CLOCK_TOLERANCE_SECONDS + 3))).status).toBe(401)
  const early = (seconds: number) => tokenOf({ payload: { nbf: now + seconds } })
  expect((await asked(await early(CLOCK_TOLERANCE_SECONDS - 3))).status).toBe(200)
  expect((await asked(await early(CLOCK_TOLERANCE_SECONDS + 5))).status).toBe(401)
})

test('keys are rotated by writing their file anew: the new one is let in at once, the one taken out no longer', async () => {
  const file = join(tmpdir(), `rotated-${process.pid}.json`)
  const keys = await Promise.all(['old', 'new'].map(async (kid) => ({ kid, ...(await generateKeyPair('ES256')) })))
  let written = 0
  const publish = async (...kids: string[]) => {
    const published = keys.filter(({ kid }) => kids.includes(kid))
    const jwks = await Promise.all(
      published.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid })),
    )
    writeFileSync(file, JSON.stringify({ keys: jwks }))
    written += 10
    utimesSync(file, written, written)
  }
  await publish('old')
  const access = openAccess(issuersOf(`sso|https://sso.example|${file}`), AUDIENCE)
  const tokens = await Promise.all(
    keys.map(({ kid, privateKey }) =>
      new SignJWT({ roles: ['OFFICER'] })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject('li')
        .setIssuer('https://sso.example')
        .setAudience(AUDIENCE)
        .setExpirationTime('5m')
        .sign(privateKey),
    ),
  )
  const areLetIn = () =>
    Promise.all(
      tokens.map((token) =>
        access.identify({ authorization: `Bearer ${token}` }).then(
          () => true,
          () => false,
        ),
      ),
    )
  for (let n = 0; n < 2; n++) expect(await areLetIn()).toEqual([true, false])
  await publish('old', 'new')
  for (let n = 0; n < 2; n++) expect(await areLetIn()).toEqual([true, true])
  await publish('new')
  for (let n = 0; n < 2; n++) expect(await areLetIn()).toEqual([false, true])
})

test('a token that was let in before is refused after its end, and one that was changed at once', async () => {
  const access = openAccess([localIssuer(keyPem).issuer], AUDIENCE)
  const token = await tokenOf({ expires: '5m' })
  const isLetIn = (authorization: string) =>
    access.identify({ authorization }).then(
      () => true,
      () => false,
    )
  for (let n = 0; n < 2; n++) expect(await isLetIn(`Bearer ${token}`)).toBe(true)
  const [header, , signature] = token.split('.')
  const [, others] = (await tokenOf({ payload: { divisions: ['140000000000'] } })).split('.')
  expect(await isLetIn(`Bearer ${header}.${others}.${signature}`)).toBe(false)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + (CLOCK_TOLERANCE_SECONDS + 1) * 1_000 })
  try {
    expect(await isLetIn(`Bearer ${token}`)).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

test('an issuer of the authority is let in by its published keys, and by its algorithm only', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const file = join(tmpdir(), `jwks-${process.pid}.json`)
  writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] }))
  const token = await new SignJWT({ roles: ['OFFICER'], divisions: ['140000000000'] })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setSubject('li')
    .setIssuer('https://sso.example')
    .setAudience(AUDIENCE)
    .setExpirationTime('5m')
    .sign(privateKey)
  const authorization = `Bearer ${token}`
  const rightly = openAccess(issuersOf(`sso|https://sso.example|${file}|RS256`), AUDIENCE)
  expect(await rightly.identify({ authorization })).toMatchObject({ subject: 'sso:li', kind: 'STAFF' })
  const otherwise = openAccess(issuersOf(`sso|https://sso.example|${file}`), AUDIENCE)
  await expect(otherwise.identify({ authorization })).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
})

test('an identity provider that cannot be reached is said to be so, not taken for a bad token', async () => {
  const access = openAccess(issuersOf('sso|https://sso.example|http://127.0.0.1:9/jwks'), AUDIENCE)
  const token = await tokenOf({ issuer: 'https://sso.example' })
  await expect(access.identify({ authorization: `Bearer ${token}` })).rejects.toMatchObject({
    extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE', http: { status: 503 } },
  })
})

test.each(['sso', 'sso|https://sso.example', 'sso|u|/no/such/file', 'sso|u|k|HS256', 'SSO!|u|k'])(
  'HUB_ISSUERS=%s stops the start with a sentence',
  (text) => {
    expect(() => issuersOf(text)).toThrow(CannotStart)
  },
)
