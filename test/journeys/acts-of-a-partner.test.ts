import { settle } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, parse } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { mayBeAsked, namesOutside, toldBeside } from './agreement-oracle.ts'
import { allRowsBut } from './all-rows.ts'
import { type Answer, mutation, openPartnerHub, type Partner, termsOf } from './partner-hub.ts'
import { randomOperation } from './random-operation.ts'

const hub = await openPartnerHub()
const { gateway, subgraphs, exchange } = hub
const OPERATIONS = Number(process.env.RANDOM_OPERATIONS ?? 300)
/** So many acts of one partner after another, before all rows of the hub are looked at. */
const AT_A_TIME = 10
const OWN_AFFAIRS = { 'x-hub-agreement': 'own-affairs' }
const NUMBER = '140502196102033018'
const FIELDS = [
  ...['person', 'changes', 'verifyStatus'].map((name) => `Query.${name}`),
  ...['Person.id', 'Person.name', 'PersonChangeConnection.edges', 'PersonChangeEdge.node', 'PersonChange.number'],
  ...['VerifiedPerson.index', 'VerifiedPerson.matched'],
]

/** Where a partner acts: under its agreement, or at its own affairs. */
interface Place {
  readonly partner: Partner
  readonly partnerId: string
  readonly headers: object
  readonly schema: GraphQLSchema
  readonly outside: readonly string[]
  /** Ids that acts may be tried on: of others, and as they come up, of records of the partner's own. */
  readonly ids: string[]
}

const people: string[] = []
let outsider: string
let underAgreement: Place
let atOwnAffairs: Place

beforeAll(async () => {
  for (let number = 0; number < 3; number++) people.push(await hub.register('张甲', '140502001001'))
  outsider = await hub.register('张甲', '140105001001')
  await settle(...subgraphs)
  const wanted = (purpose: string) => termsOf(FIELDS, { purpose, inFull: ['Person.name'] })
  const bureau = await hub.connect('medical-insurance-bureau', '省医疗保障局', wanted('MEDICAL_ASSISTANCE'))
  const school = await hub.connect('education-bureau', '省教育厅', wanted('STUDENT_AID'))
  const energy = await hub.connect('energy-bureau', '省能源局', wanted('SUBSIDY_CHECK'))
  const others = await affairsOf(school)
  underAgreement = await placeOf(bureau, {}, [...people, ...others].map(bureau.ids.outward))
  atOwnAffairs = await placeOf(energy, OWN_AFFAIRS, others)
})
afterAll(() => hub.close())

const look = (partner: Partner, id: string) =>
  partner.ask('query ($id: ID!) { person(id: $id) { id name } }', { id: partner.ids.outward(id) })

/** One of each that a partner may have, for others to try their acts on; gives their ids. */
async function affairsOf(partner: Partner): Promise<string[]> {
  const { agreement } = partner
  const act = async (name: string, type: string, input: object, id: string, headers: object = OWN_AFFAIRS) => {
    const { body } = await partner.ask(mutation(name, type, id), { input }, headers)
    if (body.data?.act?.refused !== undefined || body.errors !== undefined) throw new Error(JSON.stringify(body))
    return body.data.act
  }
  const filed = termsOf(FIELDS, { purpose: 'STATISTICS' })
  const request = await act('fileSharingRequest', 'FileSharingRequestInput', filed, '... on SharingRequest { id }')
  const address = { agreement: agreement.code, url: 'https://hooks.example/hub' }
  const registered = '... on RegisteredWebhook { webhook { id } }'
  const { webhook } = await act('registerWebhook', 'RegisterWebhookInput', address, registered)
  const verified = {
    agreement: agreement.code,
    idempotencyKey: 'of-another',
    people: [{ type: 'RESIDENT_ID', number: NUMBER }],
    programmes: ['MLA'],
    month: '2026-01',
  }
  const job = await act(
    'submitVerificationJob',
    'SubmitVerificationJobInput',
    verified,
    '... on VerificationJob { id }',
  )
  await look(partner, people[0]!)
  const reported = { personId: partner.ids.outward(people[0]!), field: 'Person.name', value: '张乙', reason: '有误' }
  const correction = await act(
    'reportForCorrection',
    'ReportForCorrectionInput',
    reported,
    '... on CorrectionRequest { id }',
    {},
  )
  return [agreement.id, request.id, webhook.id, job.id, partner.ids.inward(correction.id)]
}

async function placeOf(partner: Partner, headers: object, ids: string[]): Promise<Place> {
  const introspected = (await partner.ask(getIntrospectionQuery(), {}, headers)).body.data
  const schema = buildClientSchema(introspected)
  const [row] = (await exchange.asHub(({ em }) =>
    em.execute('select id from exchange.partner where account = ?', [partner.account]),
  )) as unknown as { id: string }[]
  for (const id of people) await look(partner, id)
  const outside = namesOutside(schema, gateway.schema)
  const shared = headers === OWN_AFFAIRS ? await sharedNames(partner) : new Set<string>()
  return { partner, partnerId: row!.id, headers, schema, outside: outside.filter((one) => !shared.has(one)), ids }
}

/** At its own affairs a partner sees the catalogue, and so the names in it are no secret there. */
async function sharedNames(partner: Partner): Promise<Set<string>> {
  const query = `query ($after: String) { fieldCatalogue(first: 200, after: $after) {
    edges { node { coordinate } } pageInfo { hasNextPage endCursor } } }`
  const names = new Set<string>()
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { body }: Answer = await partner.ask(query, { after }, OWN_AFFAIRS)
    const { edges, pageInfo } = body.data.fieldCatalogue
    for (const { node } of edges) for (const name of node.coordinate.match(/\w+/g)) names.add(name)
    after = pageInfo.endCursor
    isMore = pageInfo.hasNextPage
  }
  return names
}

/** The rows that a partner's acts may write: its own, in the tables that its contract leads to. */
function ownRows({ partner: { account }, partnerId }: Place): Record<string, string> {
  const subject = `'local:${account}'`
  const isOwn = (column: string) => `t.${column} = '${partnerId}'`
  const idsOf = (table: string, condition: string) => `(select o.id from exchange.${table} o where ${condition})`
  const ownAgreements = idsOf('agreement', `o.partner_id = '${partnerId}'`)
  return {
    'exchange.correction_request': `t.reported_by = ${subject}`,
    'exchange.sharing_request': isOwn('partner_id'),
    'exchange.agreement': isOwn('partner_id'),
    'exchange.agreement_usage': `t.agreement in ${ownAgreements}`,
    'exchange.webhook': isOwn('partner_id'),
    'exchange.webhook_delivery': `t.webhook in ${idsOf('webhook', `o.partner_id = '${partnerId}'`)}`,
    'exchange.verification_job': isOwn('partner'),
    'exchange.verification_chunk': `t.job in ${idsOf('verification_job', `o.partner = '${partnerId}'`)}`,
    'exchange.history': `t.actor = ${subject} and ('${partnerId}' in (t.row->>'partner_id', t.row->>'partner'))`,
    'exchange.outbox': `(t.type = 'exchange.correction.moved' and t.record_id::uuid in ${idsOf('correction_request', `o.reported_by = ${subject}`)})
      or (t.type = 'exchange.request.moved' and t.record_id::uuid in ${idsOf('sharing_request', `o.partner_id = '${partnerId}'`)})
      or (t.type like 'exchange.agreement.%' and t.record_id::uuid in ${ownAgreements})`,
    'exchange.access_receipt': `t.account = ${subject}`,
    // Its head moves with each receipt.
    'exchange.receipt_chain': 'true',
  }
}

/** What the hub does of its own accord for a job is no act of whoever acts meanwhile. */
async function jobsAreOver(): Promise<void> {
  const running = `select 1 from exchange.verification_job where state = 'RUNNING'`
  expect(await exchange.asHub(({ em }) => em.execute(running))).toEqual([])
}

const valuesOf = ({ partner, ids }: Place) => ({
  id: ids,
  ID: [...people, outsider].flatMap((id) => [id, partner.ids.outward(id)]),
  personId: [...people.map(partner.ids.outward), ...people.map(partner.ids.outward), outsider, people[0]],
  version: [1, 1, 2, 3],
  field: ['Person.name', 'Person.name', 'Person.name', 'Person.phone'],
  value: ['张丙', '张丁'],
  coordinate: [...FIELDS, ...FIELDS.map(() => 'Query.person')],
  personsPerDay: [1, 100],
  costPerDay: [100],
  requestsPerMinute: [60],
  inFull: [false],
  agreement: [partner.agreement.code, partner.agreement.code, 'GX-2026-0001'],
  idempotencyKey: ['the-first-batch', 'the-second-batch'],
  url: ['https://hooks.example/hub', 'http://127.0.0.1:5432'],
  programmes: ['MLA'],
  month: ['2026-01'],
  purpose: ['SUBSIDY_CHECK', 'AUDIT_WORK', 'audit'],
  text: ['{ person(id: "1") { name } }', '{ people }'],
  validTo: ['2099-01-01', '2099-01-01', '2098-01-01', '2020-01-01'],
  String: ['身份核验', '有误', NUMBER],
  DivisionCode: ['140502000000', '140105000000'],
  Date: ['1961-02-03', '2026-01-01'],
  YearMonth: ['2026-01'],
})
const ALWAYS = {
  CorrectionRequest: 'id version',
  SharingRequest: 'id version',
  Agreement: 'id version',
  RegisteredWebhook: 'webhook { id version }',
  VerificationJob: 'id',
}

/** Types of the records that came of acts. */
const done = new Map<string, number>()
function take(answer: unknown, { ids }: Place): void {
  if (answer === null || typeof answer !== 'object') return
  const { __typename: type, id, webhook } = answer as Record<string, { id?: string } & string>
  if (type !== undefined && type !== 'Refusal') done.set(type, (done.get(type) ?? 0) + 1)
  const own = id ?? webhook?.id
  if (own !== undefined && !ids.includes(own)) ids.push(own, own, own)
}

async function attempt(place: Place, seed: number, isInside: boolean): Promise<void> {
  const { partner, headers, schema, outside } = place
  const asked = randomOperation(isInside ? schema : gateway.schema, seed, valuesOf(place), ALWAYS, 'mutation')
  const { body, text } = await partner.ask(asked.query, asked.variables, headers)
  if (!isInside && body.data != null) expect(mayBeAsked(parse(asked.query), schema)).toBe(true)
  const secrets = [...people, outsider, partner.ids.outward(outsider), '13800001234', '1961-02-03', '张甲']
  expect(toldBeside(text, asked, outside, secrets)).toEqual([])
  for (const answer of Object.values(body.data ?? {})) take(answer, place)
}

test('whatever a partner does over the whole graph, nothing changes but what its contract allows, and no name outside it is told', async () => {
  const nothingElseChanges = fc.asyncProperty(
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: AT_A_TIME, maxLength: AT_A_TIME }),
    async (isAtOwnAffairs, acts) => {
      const place = isAtOwnAffairs ? atOwnAffairs : underAgreement
      await vi.waitFor(jobsAreOver, { timeout: 30_000, interval: 100 })
      const before = await allRowsBut(ownRows(place), subgraphs)
      for (const [seed, isInside] of acts) await attempt(place, seed, isInside)
      expect(await allRowsBut(ownRows(place), subgraphs)).toEqual(before)
    },
  )
  // Unless acts came about under the agreement and at its own affairs, nothing was proven: then it goes on with others.
  const proving = ['CorrectionRequest', 'SharingRequest']
  for (let rounds = 0; rounds < 10 && !proving.every((type) => done.has(type)); rounds++)
    await fc.assert(nothingElseChanges, { numRuns: Math.ceil(OPERATIONS / AT_A_TIME), endOnFailure: true })
  expect([...done.keys()]).toEqual(expect.arrayContaining(proving))
}, 3_600_000)

test('behind the door, too, each subgraph refuses a partner whatever act is none of its own', async () => {
  const { partner } = underAgreement
  const identity = {
    subject: `local:${partner.account}`,
    kind: 'PARTNER' as const,
    roles: ['PARTNER'],
    divisions: ['140502000000'],
    purpose: 'MEDICAL_ASSISTANCE',
    caseNumber: null,
    agreement: partner.agreement.code,
  }
  const acting = subgraphs.filter(({ schema }) => schema.getMutationType() != null)
  const values = {
    ...valuesOf(underAgreement),
    id: [...people, outsider, ...underAgreement.ids.map(partner.ids.inward)],
  }
  const refused = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: AT_A_TIME, maxLength: AT_A_TIME }), async (seeds) => {
      await vi.waitFor(jobsAreOver, { timeout: 30_000, interval: 100 })
      const before = await allRowsBut(ownRows(underAgreement), subgraphs)
      for (const seed of seeds) {
        const subgraph = acting[seed % acting.length]!
        const { query, variables } = randomOperation(
          subgraph.schema,
          seed,
          values,
          { Refusal: 'code: code' },
          'mutation',
        )
        const { errors, data } = await subgraph.execute({ query, variables }, identity)
        const codes = [
          ...(errors ?? []).map(({ extensions }) => extensions?.code),
          ...Object.values(data ?? {}).map((answer) => (answer as { code?: string } | null)?.code),
        ]
        for (const code of codes) if (typeof code === 'string') refused.set(code, (refused.get(code) ?? 0) + 1)
      }
      expect(await allRowsBut(ownRows(underAgreement), subgraphs)).toEqual(before)
    }),
    { numRuns: Math.ceil(OPERATIONS / AT_A_TIME), endOnFailure: true },
  )
  expect(refused.get('ROLE_REQUIRED') ?? 0).toBeGreaterThan(OPERATIONS / 10)
  expect(refused.get('INTERNAL_SERVER_ERROR') ?? 0).toBe(0)
}, 3_600_000)
