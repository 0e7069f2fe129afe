import { execFile } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUDIENCE } from '@civil-affairs/gateway'
import { newSigningKey } from '@civil-affairs/kit'
import { settle } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import fc from 'fast-check'
import { getIntrospectionQuery, parse } from 'graphql'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Values } from '../conformance/random-value.ts'
import { heldBy, mayBeAsked, namesOutside, toldBeside } from './agreement-oracle.ts'
import { openPartnerHub, type Partner, termsOf } from './partner-hub.ts'
import { randomOperation } from './random-operation.ts'

const root = join(import.meta.dirname, '../..')
const hub = await openPartnerHub()
const { gateway, production, subgraphs, issuer, keyPem, exchange } = hub
const { post, asStaff, act, tokenOf, requestToken, receiptsAfter, lastReceipt } = hub

const OPERATIONS = Number(process.env.RANDOM_OPERATIONS ?? 300)
const BUREAU = [
  'Query.person',
  'Query.searchPersons',
  'Query.searchPersons(first:)',
  'Query.searchPersons(after:)',
  'Query.division',
  'Division.code',
  'Division.name',
  'PersonConnection.edges',
  'PersonConnection.pageInfo',
  'PersonEdge.cursor',
  'PersonEdge.node',
  'PageInfo.hasNextPage',
  'PageInfo.endCursor',
  'Person.id',
  'Person.name',
  'Person.birthDate',
  'Person.age',
  'Person.phone',
  'Person.residence',
  'Person.households',
  'Household.id',
  'Household.kind',
  'Household.address',
  'Household.memberships',
  'HouseholdMembership.id',
  'HouseholdMembership.person',
  'HouseholdMembership.role',
]
const terms = (fields: readonly string[], purpose: string, more: object = {}) =>
  termsOf(fields, { purpose, inFull: ['Person.name', 'HouseholdMembership.role'], ...more })

/** People of one name and birth date, so that a search gives pages; and one whom no agreement here reaches. */
const people: string[] = []
let outsider: string
let bureau: Partner
let school: Partner

beforeAll(async () => {
  for (let number = 0; number < 8; number++) people.push(await hub.register('张甲', '140502001001'))
  outsider = await hub.register('张甲', '140105001001')
  for (const some of [people.slice(0, 3), people.slice(3, 5)]) await hub.household(some)
  await settle(...subgraphs)
  bureau = await hub.connect('medical-insurance-bureau', '省医疗保障局', terms(BUREAU, 'MEDICAL_ASSISTANCE'))
  school = await hub.connect('education-bureau', '省教育厅', terms(BUREAU, 'STUDENT_AID'))
})
afterAll(() => hub.close())

const SEARCH = `query ($first: Int, $after: String) {
  searchPersons(name: "张甲", birthDate: "1961-02-03", division: "140502000000", first: $first, after: $after) {
    edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } }`

describe('the token of a partner', () => {
  test('is given for its secret alone, in the body or by Basic authentication', async () => {
    const { account, secret } = bureau
    const basic = Buffer.from(`${account}:${secret}`).toString('base64')
    expect((await requestToken({}, { authorization: `Basic ${basic}` })).statusCode).toBe(200)
    for (const [form, status, error] of [
      [{ client_id: account, client_secret: 'wrong' }, 401, 'invalid_client'],
      [{ client_id: 'nobody', client_secret: secret }, 401, 'invalid_client'],
      [{ client_id: account }, 400, 'invalid_request'],
      [{ client_id: account, client_secret: secret, grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ] as const) {
      const { statusCode, body } = await requestToken(form)
      expect([statusCode, JSON.parse(body).error]).toEqual([status, error])
    }
  })

  test('that is wrong ten times in a minute has to wait, whoever sent it', async () => {
    const guess = () => requestToken({ client_id: 'guessed', client_secret: 'x' })
    for (let i = 0; i < 10; i++) expect((await guess()).statusCode).toBe(401)
    const { statusCode, headers } = await guess()
    expect([statusCode, headers['retry-after']]).toEqual([429, '60'])
  })

  const signed = async (change: (jwt: SignJWT) => SignJWT, pem = keyPem) =>
    change(
      new SignJWT({ kind: 'PARTNER' })
        .setProtectedHeader({ alg: 'ES256' })
        .setSubject('medical-insurance-bureau')
        .setIssuer(issuer.issuer.url)
        .setAudience(AUDIENCE)
        .setExpirationTime('5m'),
    ).sign(createPrivateKey(pem))
  const unsigned = (payload: object) =>
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`
  test.each<[string, () => Promise<string> | string]>([
    ['that has expired', () => signed((jwt) => jwt.setExpirationTime(Math.floor(Date.now() / 1000) - 60))],
    ['that is forged', () => signed((jwt) => jwt, newSigningKey())],
    ['for another audience', () => signed((jwt) => jwt.setAudience('somebody-else'))],
    [
      'with algorithm none',
      () =>
        unsigned({ iss: issuer.issuer.url, aud: AUDIENCE, sub: bureau.account, kind: 'PARTNER', exp: 9_999_999_999 }),
    ],
  ])('%s opens nothing', async (_, make) => {
    const { status, body } = await post(await make(), { query: SEARCH })
    expect(status).toBe(401)
    expect(body.data).toBeUndefined()
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  test('cannot claim divisions, roles or a purpose of its own', async () => {
    const token = await signed((jwt) => jwt)
    const claiming = await new SignJWT({
      kind: 'PARTNER',
      roles: ['OFFICER'],
      divisions: ['140000000000'],
      purpose: 'X_Y',
    })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(bureau.account)
      .setIssuer(issuer.issuer.url)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(createPrivateKey(keyPem))
    const asked = {
      query: 'query ($id: ID!) { person(id: $id) { name } }',
      variables: { id: bureau.ids.outward(outsider) },
    }
    expect((await post(token, asked)).body).toEqual({ data: { person: null } })
    expect((await post(claiming, asked)).body).toEqual({ data: { person: null } })
  })
})

describe('under its agreement a partner', () => {
  test('sees what is agreed, in full what is so agreed, and of the agreed divisions', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { id name birthDate phone residence { code } } }'
    const { body } = await bureau.ask(query, { id: bureau.ids.outward(people[0]!) })
    expect(body).toEqual({
      data: {
        person: {
          id: bureau.ids.outward(people[0]!),
          name: '张甲',
          birthDate: null,
          phone: '138****1234',
          residence: { code: '140502001001' },
        },
      },
    })
    expect((await bureau.ask(query, { id: bureau.ids.outward(outsider) })).body).toEqual({ data: { person: null } })
    expect((await bureau.ask(query, { id: people[0] })).body).toEqual({ data: { person: null } })
  })

  test('finds nothing else in the graph, by no name and in no list', async () => {
    const { schema } = bureau
    expect(Object.keys(schema.getQueryType()!.getFields()).sort()).toEqual([
      'correctionRequests',
      'division',
      'person',
      'searchPersons',
    ])
    // To say that something is wrong comes with every agreement; nothing else is an act of a partner's.
    expect(Object.keys(schema.getMutationType()!.getFields()).sort()).toEqual([
      'reportForCorrection',
      'withdrawCorrectionRequest',
    ])
    const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'))
    expect(names.sort()).toEqual(
      ['Boolean', 'Date', 'Division', 'DivisionCode', 'Household', 'HouseholdKind', 'HouseholdMembership', 'ID', 'Int']
        .concat(['PageInfo', 'Person', 'PersonConnection', 'PersonEdge', 'Query', 'String'])
        .concat(['Mutation', 'Refusal', 'ReportForCorrectionInput', 'DocumentInput', 'DocumentType'])
        .concat(['CorrectionRequest', 'CorrectionRequestConnection', 'CorrectionRequestEdge', 'CorrectionState'])
        .concat(['CorrectionRequestActInput', 'CorrectionRequestResult', 'CorrectionRejection'])
        .concat(['Deadline', 'DeadlineState'])
        .sort(),
    )
    const { status, body } = await bureau.ask('{ person(id: "x") { nam spouse { id } } me { person { id } } }')
    expect(status).toBe(400)
    expect(body.data).toBeUndefined()
    expect(body.errors.map((error: { extensions: { messageEn: string } }) => error.extensions.messageEn)).toEqual([
      'Cannot query field "nam" on type "Person". Did you mean "name"?',
      'Cannot query field "spouse" on type "Person".',
      'Cannot query field "me" on type "Query".',
    ])
    const words = new Set((await bureau.ask(getIntrospectionQuery())).text.match(/\w+/g))
    // The query's own words are no names of the graph.
    const own = new Set(getIntrospectionQuery().match(/\w+/g))
    expect(namesOutside(bureau.schema, gateway.schema).filter((name) => words.has(name) && !own.has(name))).toEqual([])
    const { body: type } = await bureau.ask('{ __type(name: "Agreement") { name } }')
    expect(type).toEqual({ data: { __type: null } })
  })

  test('has limits of its own, told in headers', async () => {
    const { headers } = await bureau.ask(SEARCH, { first: 2 })
    expect(headers).toMatchObject({ 'ratelimit-limit': '60000', 'cache-control': 'no-store' })
    expect(Number(headers['ratelimit-remaining'])).toBeLessThan(60_000)
    expect(Number(headers['x-hub-persons-left-today'])).toBeLessThan(1_000_000)
    expect(Number(headers['x-hub-cost-left-today'])).toBeLessThan(1_000_000_000)
  })
})

test('two partners who ask for the same people share no id, no cursor and no order', async () => {
  const pages = async (partner: Partner) => {
    const first = (await partner.ask(SEARCH, { first: 5 })).body.data.searchPersons
    const second = (await partner.ask(SEARCH, { first: 5, after: first.pageInfo.endCursor })).body.data.searchPersons
    const edges = [...first.edges, ...second.edges]
    return {
      ids: edges.map((edge: { node: { id: string } }) => edge.node.id) as string[],
      cursors: edges.map((edge: { cursor: string }) => edge.cursor) as string[],
      endCursor: first.pageInfo.endCursor as string,
    }
  }
  const [ours, theirs] = [await pages(bureau), await pages(school)]
  const inner = (partner: Partner, ids: readonly string[]) => ids.map((id) => partner.ids.inward(id))
  expect(inner(bureau, ours.ids).toSorted()).toEqual(people.toSorted())
  expect(inner(school, theirs.ids).toSorted()).toEqual(people.toSorted())
  const given = [...ours.ids, ...ours.cursors, ...theirs.ids, ...theirs.cursors, ...people]
  expect(new Set(given).size).toBe(given.length)
  expect(inner(bureau, ours.ids)).not.toEqual(inner(school, theirs.ids))
  const { body } = await school.ask(SEARCH, { first: 5, after: ours.endCursor })
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_CURSOR' } }] })
  const members = async (partner: Partner) => {
    const query = 'query ($id: ID!) { person(id: $id) { households { memberships { person { id } } } } }'
    const { data } = (await partner.ask(query, { id: partner.ids.outward(people[0]!) })).body
    return data.person.households[0].memberships.map((one: { person: { id: string } }) => one.person.id) as string[]
  }
  const [ourMembers, theirMembers] = [await members(bureau), await members(school)]
  expect(inner(bureau, ourMembers).toSorted()).toEqual(inner(school, theirMembers).toSorted())
  for (const given of [ourMembers, theirMembers]) expect(given).toEqual(given.toSorted())
})

describe('receipts', () => {
  const VALUES = (): Values => ({
    id: [...people, outsider].map((id) => bureau.ids.outward(id)),
    name: ['张甲'],
    birthDate: ['1961-02-03'],
    division: ['140502000000', '140502001000'],
    code: ['140502000000'],
    first: [1, 3, 20],
    after: [null],
    on: ['2025-01-01'],
  })

  test('say of whom which fields stood in the answer, whatever was asked and how', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const before = await lastReceipt()
        const { query, variables } = randomOperation(bureau.schema, seed, VALUES(), {
          Person: 'subject: id',
          HouseholdMembership: 'member: person { subject: id }',
        })
        const { status, body, text } = await bureau.ask(query, variables)
        expect([status, body.errors, text.includes('"data"')]).toEqual([200, undefined, true])
        const written = await receiptsAfter(before)
        const receipted = new Map(written.map((one) => [bureau.ids.outward(one.subjectId), one.fields]))
        expect(receipted).toEqual(heldBy(body.data, parse(query), bureau.schema))
        for (const one of written)
          expect(one).toMatchObject({
            subjectType: 'Person',
            account: 'local:medical-insurance-bureau',
            purpose: 'MEDICAL_ASSISTANCE',
            agreement: bureau.agreement.code,
          })
      }),
      { numRuns: 100 },
    )
  })

  test('are written for staff as well, of what is classified, and the person concerned reads them', async () => {
    const before = await lastReceipt()
    const [person] = people
    await asStaff('county-officer', 'query ($id: ID!) { p: person(id: $id) { n: name age death { year } } }', {
      id: person,
    })
    await asStaff('county-officer', 'query ($id: ID!) { person(id: $id) { id version } }', { id: person })
    expect(await receiptsAfter(before)).toMatchObject([
      {
        subjectType: 'Person',
        subjectId: person,
        account: 'local:county-officer',
        purpose: 'ASSISTANCE_REVIEW',
        agreement: null,
        fields: ['Person.age', 'Person.death', 'Person.name'],
      },
    ])
    const citizen = await issuer.tokenFor('citizen', '140502001000', person)
    const query = '{ me { person { id } dataUsage(first: 1) { edges { node { account fields } } } } }'
    const { body } = await post(citizen, { query })
    expect(body.data.me).toMatchObject({
      person: { id: person },
      dataUsage: {
        edges: [{ node: { account: 'local:county-officer', fields: expect.arrayContaining(['Person.name']) } }],
      },
    })
    const [reading] = (await receiptsAfter(before)).slice(1)
    expect(reading).toMatchObject({ subjectId: person, account: 'local:citizen' })
    expect(reading!.fields).toContain('AccessReceipt.fields')
  })

  test('of an auditor who reads receipts are written, too', async () => {
    const before = await lastReceipt()
    const filter = { personId: people[0] }
    const query = `query ($filter: AccessReceiptFilter) {
      accessReceipts(filter: $filter, first: 5) { edges { node { account at person { id } } } } }`
    const { accessReceipts } = await asStaff('auditor', query, { filter })
    expect(accessReceipts.edges).toHaveLength(5)
    expect(await receiptsAfter(before)).toMatchObject([
      { subjectId: people[0], account: 'local:auditor', purpose: 'AUDIT' },
    ])
  })

  test('are proven by the command, and not when a byte is another', async () => {
    mkdirSync(join(root, '.cache'), { recursive: true })
    const folder = mkdtempSync(join(root, '.cache/receipts-'))
    try {
      const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
      const { receiptExport } = await asStaff(
        'audit-administrator',
        'query ($day: Date!) { receiptExport(day: $day) { text publicKey receipts } }',
        { day },
      )
      expect(receiptExport.receipts).toBeGreaterThan(50)
      const key = join(folder, 'hub.pem')
      writeFileSync(key, receiptExport.publicKey)
      const verify = (text: string) => {
        const file = join(folder, 'receipts.txt')
        writeFileSync(file, text)
        return new Promise<{ code: number; printed: string }>((resolve) => {
          execFile(process.execPath, [join(root, 'bin/verify-receipts.ts'), file, '--key', key], (error, out, err) =>
            resolve({ code: error === null ? 0 : Number(error.code), printed: out + err }),
          )
        })
      }
      expect(await verify(receiptExport.text)).toMatchObject({
        code: 0,
        printed: expect.stringContaining(`${receiptExport.receipts} receipts in`),
      })
      const bytes = Buffer.from(receiptExport.text)
      // In the middle of the file, in whatever stands there.
      bytes[bytes.length >> 1]! ^= 1
      expect((await verify(bytes.toString())).code).toBe(1)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('that cannot be kept keep the answer back, while the server lives on', async () => {
    const rename = (from: string, to: string) =>
      exchange.asHub(async ({ em }) => {
        await em.execute('reset role')
        await em.execute(`alter table exchange.${from} rename to ${to}`)
      })
    const query = 'query ($id: ID!) { person(id: $id) { name } }'
    const variables = { id: bureau.ids.outward(people[0]!) }
    await rename('access_receipt', 'receipts_gone')
    try {
      const refused = await bureau.ask(query, variables)
      expect([refused.status, refused.body.data]).toEqual([503, undefined])
      expect(refused.body.errors).toMatchObject([{ extensions: { code: 'RECEIPTS_UNAVAILABLE' } }])
      const token = await issuer.tokenFor('county-officer', '140502001000')
      const staff = await post(token, { query, variables: { id: people[0] } })
      expect(staff.text).not.toContain('张甲')
      expect(staff.body.errors).toMatchObject([{ extensions: { code: 'RECEIPTS_UNAVAILABLE' } }])
      // What is nobody's data is answered all the while.
      const { division } = await asStaff('county-officer', '{ division(code: "140502") { name } }')
      expect(division.name).toBe('城区')
    } finally {
      await rename('receipts_gone', 'access_receipt')
    }
    expect((await bureau.ask(query, variables)).body.data.person.name).toBe('张甲')
    // What answers wait for their receipts is a figure of the operator's.
    expect(gateway.metrics.text()).toMatch(/hub_receipt_seconds_count\{outcome="refused"\} 2\n/)
  })
})

test('a verification by documents is receipted for those who are known, in full and by name of the fields', async () => {
  const first = '14050219550102003'
  const number = first + residentIdCheckCharacter(first)
  const document = { type: 'RESIDENT_ID', number }
  const input = { name: '李乙', document, residence: '140502001001' }
  const { id } = await act('county-officer', 'registerPerson', 'RegisterPersonInput', input, '... on Person { id }')
  await settle(...subgraphs)
  const verified = ['VerifiedPerson.index', 'VerifiedPerson.matched', 'VerifiedPerson.programmes']
  const programme = ['VerifiedProgramme.programme', 'VerifiedProgramme.receiving']
  const wanted = terms(['Query.verifyStatus', ...verified, ...programme], 'SUBSIDY_CHECK')
  const inFull = ['VerifiedPerson.matched', 'VerifiedProgramme.receiving']
  for (const field of wanted.fields) field.inFull = inFull.includes(field.coordinate)
  const energy = await hub.connect('energy-bureau', '省能源局', wanted)
  const before = await lastReceipt()
  const { body } = await energy.ask(
    `query ($people: [DocumentInput!]!) { verifyStatus(people: $people, programmes: [MLA], month: "2026-01") {
      index matched programmes { programme receiving } } }`,
    { people: [{ ...document, number: '140502195501020111' }, document] },
  )
  expect(body).toMatchObject({ data: { verifyStatus: [{ matched: false }, { matched: true }] } })
  expect(await receiptsAfter(before)).toMatchObject([
    { subjectType: 'VerifiedPerson', subjectId: '-', purpose: 'SUBSIDY_CHECK' },
    { subjectType: 'Person', subjectId: id, purpose: 'SUBSIDY_CHECK', fields: [...verified, ...programme] },
  ])
  // Who agreed on newer data than the hub promises to all is refused what the others are answered.
  const strict = await hub.connect('water-bureau', '省水利厅', { ...wanted, maximumLagSeconds: 1 })
  const query = `query ($people: [DocumentInput!]!) { verifyStatus(people: $people, programmes: [MLA], month: "2026-01") { matched } }`
  await vi.waitFor(
    async () =>
      expect((await strict.ask(query, { people: [document] })).body).toMatchObject({
        errors: [{ extensions: { code: 'DATA_TOO_OLD' } }],
      }),
    { timeout: 10_000, interval: 300 },
  )
  expect((await energy.ask(query, { people: [document] })).body).toMatchObject({
    data: { verifyStatus: [{ matched: true }] },
  })
})

test('answers that are ready at once are all receipted, each in its place', async () => {
  const before = await lastReceipt()
  const query = 'query ($id: ID!) { person(id: $id) { name } }'
  // The same question of the same partner twice at once, too: it may be asked of the subgraphs once, but it is two looks.
  const asked = people.flatMap((id) => [bureau, school, school].map((partner) => ({ id, partner })))
  const answers = await Promise.all(asked.map(({ id, partner }) => partner.ask(query, { id: partner.ids.outward(id) })))
  for (const { body } of answers) expect(body).toEqual({ data: { person: { name: '张甲' } } })
  const written = await receiptsAfter(before)
  expect(written.map(({ subjectId, account }) => `${subjectId} ${account}`).toSorted()).toEqual(
    asked.map(({ id, partner }) => `${id} local:${partner.account}`).toSorted(),
  )
})

test('what was narrowed, used up, suspended or revoked is so with the next request', async () => {
  const fields = ['Query.person', 'Person.id', 'Person.name']
  const few = await hub.connect('statistics-bureau', '省统计局', terms(fields, 'STATISTICS', { personsPerDay: 3 }))
  const query = 'query ($id: ID!) { person(id: $id) { id name } }'
  const ask = (text = query) => few.ask(text, { id: few.ids.outward(people[0]!) })
  expect((await ask()).headers['x-hub-persons-left-today']).toBe('2')
  const narrow = (input: object) =>
    act('security-administrator', 'narrowAgreement', 'NarrowAgreementInput', input, '... on Agreement { id version }')
  const { id } = few.agreement
  const { version } = await narrow({
    id,
    version: few.agreement.version,
    fields: [
      { coordinate: 'Query.person', inFull: false },
      { coordinate: 'Person.name', inFull: false },
    ],
  })
  expect((await ask()).body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  const masked = await ask('query ($id: ID!) { person(id: $id) { name } }')
  expect(masked.body.data).toEqual({ person: { name: '张*' } })
  const last = await ask('query ($id: ID!) { person(id: $id) { name } }')
  expect(last.headers['x-hub-persons-left-today']).toBe('0')
  const over = await ask('query ($id: ID!) { person(id: $id) { name } }')
  expect([over.status, over.body.data]).toEqual([429, undefined])
  expect(over.body.errors).toMatchObject([{ extensions: { code: 'QUOTA_EXHAUSTED' } }])
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  await narrow({ id, version, validTo: today })
  const ended = await ask('query ($id: ID!) { person(id: $id) { name } }')
  expect([ended.status, ended.body.data]).toEqual([403, undefined])
  expect(ended.body.errors).toMatchObject([{ extensions: { code: 'AGREEMENT_REQUIRED' } }])
})

test('a minute has no more requests than are agreed', async () => {
  const wanted = terms(['Query.division', 'Division.name'], 'DIVISION_NAMES', { requestsPerMinute: 2 })
  const slow = await hub.connect('map-bureau', '省测绘局', wanted)
  const answers = await Promise.all([1, 2, 3, 4].map(() => slow.ask('{ division(code: "140502") { name } }')))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(1)
  for (const { body, headers } of refused) {
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect(headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '0' })
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }
})

test('in production a partner sends the id of an operation that is registered with its agreement', async () => {
  const text = 'query Named($id: ID!) { person(id: $id) { name } }'
  const { agreement } = await agreementOf(school)
  const registered = await act(
    'security-administrator',
    'registerAgreementOperation',
    'RegisterAgreementOperationInput',
    { id: agreement.id, version: agreement.version, text },
    '... on Agreement { version operations { id text } }',
  )
  const [{ id: documentId }] = registered.operations
  const token = await tokenOf(school.account, school.secret)
  const variables = { id: school.ids.outward(people[0]!) }
  const byId = await post(token, { documentId, variables }, {}, production)
  expect(byId.body).toEqual({ data: { person: { name: '张甲' } } })
  for (const payload of [
    { query: text, variables },
    { documentId: 'unknown' },
    { query: '{ __schema { types { name } } }' },
  ]) {
    const { status, body } = await post(token, payload, {}, production)
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'OPERATION_NOT_REGISTERED'])
  }
})

async function agreementOf(partner: Partner) {
  const { agreements } = await asStaff('security-administrator', '{ agreements { id version code } }')
  return {
    agreement: agreements.find((one: { code: string }) => one.code === partner.agreement.code) as Partner['agreement'],
  }
}

test('whatever a partner asks over the whole graph, nothing outside the agreement answers', async () => {
  const outside = namesOutside(bureau.schema, gateway.schema)
  const values: Values = {
    ID: people.slice(0, 3).flatMap((id) => [id, bureau.ids.outward(id)]),
    DivisionCode: ['140502000000', '140105000000'],
    Date: ['1961-02-03', '2026-01-01'],
    YearMonth: ['2026-01'],
    name: ['张甲'],
    first: [1, 20],
  }
  // Neither the hub's own ids, nor whom the agreement does not reach, nor what it gives masked or not at all.
  const secrets = [...people, outsider, bureau.ids.outward(outsider), '13800001234', '1961-02-03']
  let answered = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), async (seed, isInside) => {
      const schema = isInside ? bureau.schema : gateway.schema
      const { query, variables } = randomOperation(schema, seed, values)
      const { status, text, body } = await bureau.ask(query, variables)
      if (status === 200) answered++
      if (!isInside && body.data != null) expect(mayBeAsked(parse(query), bureau.schema)).toBe(true)
      expect(toldBeside(text, { query, variables }, outside, secrets)).toEqual([])
    }),
    { numRuns: OPERATIONS },
  )
  expect(answered).toBeGreaterThan(OPERATIONS / 6)
}, 3_600_000)
