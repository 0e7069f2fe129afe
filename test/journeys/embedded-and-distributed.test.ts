import { type ChildProcess, spawn } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AUDIENCE,
  composeSubgraphs,
  exampleOperation,
  type Gateway,
  importSubgraphs,
  inProcessSource,
  localIssuer,
  openAccess,
  openGateway,
  parseSupergraph,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import {
  type Database,
  identitySigner,
  newSigningKey,
  openDatabase,
  openLog,
  openSubgraph,
  type Subgraph,
  sampleKeys,
} from '@civil-affairs/kit'
import { openTestDatabase, settle } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { sampleCreditCode } from '@civil-affairs/schema/sample-province/care-institutions.ts'
import { type GraphQLEnumType, parse, print } from 'graphql'
import { exportJWK } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const cache = join(root, '.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'distributed-'))
const issuerKey = newSigningKey()
const issuer = localIssuer(issuerKey)
const log = openLog('journey', process.env.TEST_LOG ?? 'silent')
const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
const composition = composeSubgraphs(definitions)
if (composition.supergraph === null) throw new Error(composition.problems.join('\n'))
const supergraphText = composition.supergraph

const embedded: { database: Database; subgraphs: Subgraph[]; gateway: Gateway; statements: string[] } = {} as never
/** Of a household of two, and of one of a hundred. */
const heads: string[] = []
let overview: string
/** What the partner asks. */
let documentId: string
const HEAD = { type: 'RESIDENT_ID', number: `14050219610203001${residentIdCheckCharacter('14050219610203001')}` }

beforeAll(async () => {
  const statements: string[] = []
  const database = await openDatabase('memory')
  const onStatement = (sql: string) => void statements.push(sql)
  const subgraphs = definitions.map((one) => openSubgraph(one, { database, keys: sampleKeys, log, onStatement }))
  for (const subgraph of subgraphs) await subgraph.prepare()
  const gateway = await openGateway({
    supergraph: parseSupergraph(supergraphText),
    sources: subgraphs.map((subgraph) => inProcessSource(subgraph)),
    access: openAccess([issuer.issuer], AUDIENCE),
    development: false,
    log,
  })
  Object.assign(embedded, { database, subgraphs, gateway, statements })
  overview = exampleOperation(gateway.schema)!
  heads.push(await registerHousehold(2, HEAD), await registerHousehold(100))
  await liveInAnInstitution(heads)
  await registerOperation()
  await settle(...subgraphs)
})
afterAll(async () => {
  await embedded.gateway?.close()
  for (const subgraph of embedded.subgraphs ?? []) await subgraph.close()
  await embedded.database?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function act<T>(query: string, input: object): Promise<T> {
  const answer = await embedded.gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${await issuer.tokenFor('county-officer', '140502001000')}` },
    payload: { query, variables: { input } },
  })
  const { data, errors } = answer.json()
  if (errors !== undefined || data.act.code !== undefined) throw new Error(JSON.stringify(errors ?? data.act))
  return data.act as T
}

/** A registered household of so many people; the id of its head. */
async function registerHousehold(size: number, document?: object): Promise<string> {
  const ids: string[] = []
  for (let number = 0; number < size; number++) {
    const input = {
      name: `张${'甲乙丙丁戊己庚辛壬癸'[number % 10]}`,
      birthDate: '1961-02-03',
      residence: '140502001001',
      ...(document !== undefined && number === 0 ? { document } : {}),
    }
    const { id } = await act<{ id: string }>(
      'mutation ($input: RegisterPersonInput!) { act: registerPerson(input: $input) { ... on Person { id } ... on Refusal { code message } } }',
      input,
    )
    ids.push(id)
  }
  const formed = await act<{ id?: string }>(
    'mutation ($input: FormHouseholdInput!) { act: formHousehold(input: $input) { ... on Household { id } ... on Refusal { code message } } }',
    {
      kind: 'REGISTERED',
      division: '140502001001',
      on: '2024-01-01',
      members: ids.map((personId, index) => ({ personId, role: index === 0 ? '02' : '20' })),
    },
  )
  expect(formed.id).toBeDefined()
  return ids[0]!
}

/** Something of elderly care and of social organizations in the overview, beside what the registry knows. */
async function liveInAnInstitution(personIds: readonly string[]): Promise<void> {
  const division = '140502000000'
  const creditCode = sampleCreditCode('52', '140502', 'MJYE0001')
  const today = new Date().toISOString().slice(0, 10)
  const on = { acceptedOn: today, consentedOn: today, document: '文件1号' }
  const registration = await act<{ id: string; version: number }>(
    'mutation ($input: ApplyForOrganizationRegistrationInput!) { act: applyForOrganizationRegistration(input: $input) { ... on OrganizationRegistration { id version } ... on Refusal { code message } } }',
    {
      ...on,
      division,
      registryName: '晋城市城区民政局',
      kind: 'PNE',
      name: '晋城市城区松鹤养老服务中心',
      pneForm: 'LEGAL_PERSON',
      industryClass: 'SOCIAL_SERVICE',
      supervisingUnit: '城区民政局',
      address: '凤台街1号',
      purpose: '养老服务',
      businessScope: '养老服务',
      registeredFund: '30000.00',
      fullTimeStaff: 2,
      legalRepresentative: { personId: personIds[0], name: '张甲' },
    },
  )
  await act(
    'mutation ($input: ApproveOrganizationRegistrationInput!) { act: approveOrganizationRegistration(input: $input) { ... on OrganizationRegistration { id } ... on Refusal { code message } } }',
    { id: registration.id, version: registration.version, creditCode, document: on.document },
  )
  const institution = await act<{ id: string }>(
    'mutation ($input: RegisterCareInstitutionInput!) { act: registerCareInstitution(input: $input) { ... on CareInstitution { id } ... on Refusal { code message } } }',
    {
      division,
      creditCode,
      registrationKind: 'PNE',
      kind: 'ELDER_HOME',
      registeredOn: '2024-01-05',
      particulars: {
        name: '松鹤养老院',
        address: '凤台街1号',
        operationMode: 'PRIVATE',
        isInclusive: true,
        designedBeds: 20,
        medicalService: 'COOPERATION',
      },
    },
  )
  const { beds } = await act<{ beds: { id: string }[] }>(
    'mutation ($input: OpenCareBedsInput!) { act: openCareBeds(input: $input) { ... on CareInstitution { beds { id } } ... on Refusal { code message } } }',
    {
      institutionId: institution.id,
      openedOn: '2024-01-10',
      beds: personIds.map((_, at) => ({ room: '101', number: String(at + 1), kind: 'NURSING' })),
    },
  )
  const items = embedded.gateway.schema.getType('AbilityItem') as GraphQLEnumType
  for (const [at, personId] of personIds.entries()) {
    await act(
      'mutation ($input: RecordAbilityAssessmentInput!) { act: recordAbilityAssessment(input: $input) { ... on AbilityAssessment { id } ... on Refusal { code message } } }',
      {
        division,
        person: { personId },
        reason: 'FIRST',
        assessedOn: today,
        assessors: ['甲', '乙'],
        scores: items.getValues().map(({ name }) => ({ item: name, points: 1 })),
        isInComa: false,
        hasMentalDiagnosis: false,
        careRiskEvents: 0,
      },
    )
    await act(
      'mutation ($input: CheckInElderInput!) { act: checkInElder(input: $input) { ... on CareResidency { id } ... on Refusal { code message } } }',
      { bedId: beds[at]!.id, person: { personId }, since: today, payKind: 'SOCIAL', monthlyFee: '2000.00' },
    )
  }
}

interface Question {
  /** A text, or the id of a registered operation. */
  query?: string
  documentId?: string
  variables: object
  role: 'county-officer' | 'province-leader' | 'medical-insurance-bureau' | 'security-administrator'
}

async function askEmbedded({ role, ...payload }: Question): Promise<string> {
  const { body } = await embedded.gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${await issuer.tokenFor(role, '140502001000')}` },
    payload,
  })
  return body
}

/** The partner of the sample with a registered operation, and the id of the first page of allowances it may ask for. */
async function registerOperation(): Promise<void> {
  const exchange = embedded.subgraphs.find(({ definition }) => definition.name === 'exchange')!
  await exchange.fillSample({ people: 1, seed: 1, shared: new Map(), progress() {} })
  const role = 'security-administrator'
  const { data } = JSON.parse(await askEmbedded({ query: '{ agreements { id version } }', variables: {}, role }))
  const text = `query ($document: DocumentInput!, $id: ID!) {
    findPerson(document: $document) { id name birthYear death { date } households { memberships { person { id name } } } }
    person(id: $id) { id }
    minimumLivingAllowances(division: "140502000000", first: 1) { totalCount edges { cursor } } }`
  const registered = await askEmbedded({
    query: `mutation ($input: RegisterAgreementOperationInput!) { act: registerAgreementOperation(input: $input) {
      ... on Agreement { operations { id } } ... on Refusal { code } } }`,
    variables: { input: { ...data.agreements[0], text } },
    role,
  })
  documentId = JSON.parse(registered).data.act.operations[0].id
}

test('the overview is asked as it is written: the hub has every field of it', () => {
  const written = readFileSync(join(root, 'schema/operations/person-overview.graphql'), 'utf8')
  expect(overview).toBe(print(parse(written)))
})

test('the overview of a person is answered in one request over all that exists', async () => {
  const { data, errors } = JSON.parse(
    await askEmbedded({ query: overview, variables: { id: heads[1] }, role: 'county-officer' }),
  )
  expect(errors).toBeUndefined()
  expect(data.person).toMatchObject({ id: heads[1], name: '张甲', residence: { code: '140502001001' } })
  expect(data.person.households[0].memberships).toHaveLength(100)
  expect(data.person).toMatchObject({
    minimumLivingAllowances: [],
    abilityAssessment: { level: expect.any(String) },
    oldAgeAllowance: null,
    careResidency: { institution: { name: '松鹤养老院', organization: { status: 'REGISTERED' } } },
    childSupport: null,
  })
})

test('a partner is answered under its agreement', async () => {
  const variables = { document: HEAD, id: heads[0] }
  const { data, errors } = JSON.parse(await askEmbedded({ documentId, variables, role: 'medical-insurance-bureau' }))
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    findPerson: { name: '张甲', birthYear: 1961, death: null, households: [{ memberships: [{}, {}] }] },
    // The hub's own id is none of the partner's.
    person: null,
    minimumLivingAllowances: { totalCount: 0, edges: [] },
  })
  expect(data.findPerson.id).not.toBe(heads[0])
})

test('who states no purpose and case sees masks, through the gateway as well', async () => {
  const text = await askEmbedded({ query: overview, variables: { id: heads[1] }, role: 'province-leader' })
  expect(JSON.parse(text).data.person).toMatchObject({ id: heads[1], birthDate: null })
  expect(text).not.toContain('张甲')
})

test('the overview costs as many SQL statements for 100 household members as for two', async () => {
  const costOf = async (id: string) => {
    embedded.statements.length = 0
    await askEmbedded({ query: overview, variables: { id }, role: 'county-officer' })
    return embedded.statements.length
  }
  await costOf(heads[0]!)
  expect(await costOf(heads[1]!)).toBe(await costOf(heads[0]!))
})

describe.skipIf(process.env.TEST_DATABASE_URL === undefined)('in separate processes on PostgreSQL', () => {
  const processes: ChildProcess[] = []
  const exits: Promise<unknown>[] = []
  let database: Database & { url?: string }
  let address: string

  beforeAll(async () => {
    database = await openTestDatabase()
    const gatewayKey = newSigningKey()
    const env = { PATH: process.env.PATH, TZ: 'UTC', HUB_FEED_SECRET: 's'.repeat(16), PORT: '0' }
    const addresses = await Promise.all(
      definitions.map(async ({ name }) => {
        const at = await started(join(root, 'subgraphs', name, 'src/main.ts'), [], {
          ...env,
          DATABASE_URL: database.url!,
          HUB_GATEWAY_KEY: identitySigner(gatewayKey).publicKeyPem,
        })
        return `${name}=${at}`
      }),
    )
    const schemas = definitions.map(({ schema }) => schema)
    await copyRows(embedded.database, database, schemas)
    const jwk = await exportJWK(createPublicKey(createPrivateKey(issuerKey)))
    const jwks = join(folder, 'jwks.json')
    writeFileSync(jwks, JSON.stringify({ keys: [jwk] }))
    writeFileSync(join(folder, 'supergraph.graphql'), supergraphText)
    address = await started(join(root, 'gateway/src/main.ts'), ['--supergraph', join(folder, 'supergraph.graphql')], {
      ...env,
      HUB_SUBGRAPHS: addresses.join(','),
      HUB_GATEWAY_PRIVATE_KEY: gatewayKey,
      HUB_ISSUERS: `local|${issuer.issuer.url}|${jwks}`,
    })
  })
  afterAll(async () => {
    for (const one of processes) one.kill('SIGTERM')
    await Promise.all(exits)
    await database?.close()
  })

  /** Starts a process of the hub; its address, once it serves. */
  function started(script: string, words: string[], env: Record<string, string | undefined>): Promise<string> {
    const child = spawn(process.execPath, [script, ...words], { cwd: folder, env })
    processes.push(child)
    exits.push(once(child, 'exit'))
    let printed = ''
    return new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          printed += chunk
          const at = /"address":"([^"]+)".*"serving"/.exec(printed)
          if (at !== null) resolve(at[1]!)
        })
      child.once('exit', () => reject(new Error(`${script} ended: ${printed}`)))
    })
  }

  async function askDistributed({ role, ...payload }: Question): Promise<string> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await issuer.tokenFor(role, '140502001000')}`,
      },
      body: JSON.stringify(payload),
    })
    return response.text()
  }

  const questions: [string, () => Question][] = [
    ['the overview of a person', () => ({ query: overview, variables: { id: heads[1] }, role: 'county-officer' })],
    ['the overview, masked', () => ({ query: overview, variables: { id: heads[1] }, role: 'province-leader' })],
    [
      'a person nobody knows',
      () => ({ query: overview, variables: { id: '00000000-0000-8000-8000-000000000000' }, role: 'county-officer' }),
    ],
    [
      'divisions with their children',
      () => ({
        query:
          'query ($code: DivisionCode!) { division(code: $code) { code name fullName children { code name parent { name } } } }',
        variables: { code: '140502' },
        role: 'province-leader',
      }),
    ],
    [
      'a registered operation of a partner, with its own ids and order,',
      () => ({ documentId, variables: { document: HEAD, id: heads[0] }, role: 'medical-insurance-bureau' }),
    ],
    [
      'input that makes no sense',
      () => ({
        query: 'query ($c: DivisionCode!) { division(code: $c) { code } }',
        variables: { c: 'x' },
        role: 'county-officer',
      }),
    ],
  ]
  test.each(questions)('%s is answered with the same bytes as in one process on PGlite', async (_, question) => {
    const distributed = await askDistributed(question())
    expect(distributed).toBe(await askEmbedded(question()))
  })

  test('a subgraph that is killed costs its own fields only', async () => {
    const at = definitions.findIndex(({ name }) => name === 'registry')
    processes[at]!.kill('SIGKILL')
    const { data, errors } = JSON.parse(await askDistributed(questions[0]![1]()))
    expect(data).toEqual({ person: null })
    expect(errors).toMatchObject([
      { path: ['person'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'registry' } },
    ])
    const ready = await fetch(`${address}/health/ready`)
    expect(await ready.json()).toMatchObject({ degraded: true, subgraphs: { registry: { ready: false } } })
  })
})

/** Copies what the target has no rows of: ids are random, and the same question must be put to the same records. */
async function copyRows(from: Database, to: Database, schemas: string[]): Promise<void> {
  const source = from.openOrm({ schema: 'public', entities: [] })
  const target = to.openOrm({ schema: 'public', entities: [] })
  const rowsOf = (orm: typeof source, sql: string) => orm.em.getConnection().execute<Record<string, never>[]>(sql)
  const names = schemas.map((schema) => `'${schema}'`).join(',')
  const tables = await rowsOf(
    source,
    `select table_schema as s, table_name as t from information_schema.tables where table_schema in (${names})`,
  )
  await target.em.fork().transactional(async (em) => {
    const run = <T>(sql: string, values: unknown[] = []) =>
      em.getConnection().execute<T>(sql, values, 'all', em.getTransactionContext())
    await run('set local session_replication_role = replica')
    for (const { s, t } of tables) {
      // Receipts stay where they are: each of the two hubs writes of the looks at itself.
      if (t === 'access_receipt' || t === 'receipt_chain') continue
      const [{ held }] = await run<[{ held: boolean }]>(`select exists (select from "${s}"."${t}") as held`)
      if (held) continue
      const [{ rows }] = (await rowsOf(
        source,
        `select coalesce(jsonb_agg(to_jsonb(x)), '[]')::text as rows from "${s}"."${t}" x`,
      )) as unknown as [{ rows: string }]
      await run(`insert into "${s}"."${t}" select * from jsonb_populate_recordset(null::"${s}"."${t}", ?::jsonb)`, [
        rows,
      ])
    }
  })
  // What is written next must not take a number that was copied.
  const counted = await rowsOf(
    target,
    `select table_schema as s, table_name as t, column_name as c from information_schema.columns
     where table_schema in (${names}) and (is_identity = 'YES' or column_default like 'nextval(%')`,
  )
  for (const { s, t, c } of counted as unknown as Record<'s' | 't' | 'c', string>[])
    await rowsOf(
      target,
      `select setval(pg_get_serial_sequence('"${s}"."${t}"', '${c}'), coalesce((select max("${c}") from "${s}"."${t}"), 0) + 1)`,
    )
  await source.close()
  await target.close()
}
