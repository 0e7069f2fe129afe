import { randomUUID } from 'node:crypto'
import { type Context, moveAlias, type RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { AssistanceStandard } from '../assistance-standard/entity.ts'
import { AssistanceUnit, AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { subgraph } from '../subgraph.ts'
import { findValidReport } from './index.ts'

const county = '140502000000'
const dataSource: RequestIdentity = { ...officer, subject: 'service:bank', kind: 'SERVICE', roles: ['DATA_SOURCE'] }
const handler: RequestIdentity = { ...officer, roles: ['HANDLER'], divisions: ['140502001000'] }
const stranger: RequestIdentity = { ...officer, divisions: ['140521000000'] }

const REFUSAL = '... on Refusal { code message basis path }'
const ORDER = `... on CheckOrder { id version status round repliedSinceReport allowedActs
  items { id source required status closure person { id } replies { sequence found amount details } }
  reports { id number conclusion validFrom validTo } deadlines { key startedOn dueOn metOn state } }`
const REPORT = `... on CheckReport { id number version conclusion memberCount financialAssets validFrom validTo round
  excesses { limit foundAmount allowedAmount foundCount allowedCount }
  gaps { reason item { source person { id } } } order { id version status } objections { ground answer { number } } }`

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await publishStandard('140000000000', 98_000)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const publishStandard = (division: string, monthlyFen: number) =>
  hub.subgraph.asHub(async ({ em }) => {
    const document = '晋民发〔2026〕1号'
    em.create(AssistanceStandard, {
      division,
      programme: 'MLA',
      area: 'URBAN',
      monthlyFen,
      document,
      validFrom: '2026-01-01',
    })
  })

/** One act: the record or refusal it answers. */
async function act(name: string, inputType: string, fields: string, input: object, as?: RequestIdentity) {
  const text = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${fields} ${REFUSAL} } }`
  return (await hub.ask(text, { input }, as))[name]
}
const authorize = (input: object = {}, as?: RequestIdentity) =>
  act(
    'authorizeCheck',
    'AuthorizeCheckInput',
    '... on CheckAuthorization { id version validFrom validTo revokedOn person { id } guardian { id } }',
    {
      personId: randomUUID(),
      division: county,
      birthDate: '1980-05-01',
      signedBy: 'SELF',
      form: 'HANDWRITTEN',
      materialNumber: 'SQ-2026-1',
      signedOn: '2026-06-15',
      ...input,
    },
    as,
  )
const revoke = (authorization: { id: string; version: number }, as?: RequestIdentity) =>
  act(
    'revokeCheckAuthorization',
    'RevokeCheckAuthorizationInput',
    '... on CheckAuthorization { id version revokedOn }',
    { authorizationId: authorization.id, version: authorization.version, reason: 'WITHDRAWN_BY_PERSON' },
    as,
  )
const order = (input: object, as?: RequestIdentity) =>
  act('orderEconomicCheck', 'OrderEconomicCheckInput', ORDER, { reason: 'NEW', ...input }, as)
/** A family of these persons that lives together; its id. */
const unitOf = (memberIds: readonly string[], at: { division?: string } = {}) =>
  hub.subgraph.asHub(async ({ em, today }) => {
    const { division = county } = at
    const unit = em.create(AssistanceUnit, {
      division,
      programme: 'MLA',
      form: 'FAMILY',
      area: 'URBAN',
      hardshipCause: 'ILLNESS',
      headPersonId: memberIds[0]!,
      payeePersonId: memberIds[0]!,
      formedOn: today,
    })
    for (const personId of memberIds) join(em, unit, personId, today)
    return unit.id
  })
const join = (em: Context['em'], unit: AssistanceUnit, personId: string, validFrom: string) =>
  em.create(AssistanceUnitMember, {
    unit,
    division: unit.division,
    programme: 'MLA',
    personId,
    relation: '02',
    labourCapacity: 'FULL',
    health: 'HEALTHY',
    employment: 'STEADY',
    isStudent: false,
    validFrom,
  })
/** An order about a new family of these persons. */
const orderFor = async (memberIds: readonly string[], input: object = {}, at: { division?: string } = {}) =>
  order({ unitId: await unitOf(memberIds, at), ...input })
const onOrder = (name: string, fields: string) => (one: { id: string; version: number }, as?: RequestIdentity) =>
  act(name, 'CheckOrderActInput', fields, { orderId: one.id, version: one.version }, as)
const request = onOrder('requestCheckReplies', ORDER)
const issue = onOrder('issueCheckReport', REPORT)
const recheck = onOrder('recheckEconomicCheck', ORDER)
const close = onOrder('closeCheck', ORDER)
const reply = (itemId: string, input: object = {}, as: RequestIdentity = dataSource) =>
  act(
    'recordCheckReply',
    'RecordCheckReplyInput',
    '... on CheckItem { id source status replies { sequence found amount details } }',
    { itemId, found: false, ...input },
    as,
  )
const read = async (id: string) => (await hub.ask(`{ checkOrder(id: "${id}") { ${ORDER} } }`)).checkOrder

/** Members who have signed, and an order about them that the sources were asked for. */
async function requested(size = 1, input: object = {}) {
  const authorizations = []
  for (let at = 0; at < size; at++) authorizations.push(await authorize())
  const memberIds = authorizations.map(({ person }) => person.id as string)
  const unitId = await unitOf(memberIds)
  const ordered = await order({ unitId, reason: 'OTHER_SCHEME', ...input })
  return { authorizations, memberIds, unitId, ...(await request(ordered)) }
}
type Items = { id: string; source: string; status: string; person: { id: string } }[]
const itemOf = (items: Items, source: string, personId?: string) =>
  items.find((item) => item.source === source && (personId === undefined || item.person.id === personId))!.id
async function replyAll(items: Items, except: readonly string[] = []) {
  for (const item of items) if (!except.includes(item.source)) await reply(item.id)
}
const validReport = (unitId: string, on: string) =>
  hub.subgraph.asHub(async (context) => (await findValidReport(context, unitId, on))?.number ?? null)

test('a family is checked from the signature to the closed report', async () => {
  const { memberIds, unitId, ...check } = await requested(2, { reason: 'NEW' })
  expect(check).toMatchObject({ status: 'REQUESTED', allowedActs: ['REPLY', 'ISSUE_REPORT', 'CANCEL'] })
  expect(check.items).toHaveLength(26)
  expect(check.items.every((item: { required: boolean }) => item.required)).toBe(true)
  expect(check.deadlines).toEqual([
    { key: 'CHECK.turnaround', startedOn: '2026-06-15', dueOn: '2026-06-30', metOn: null, state: 'RUNNING' },
  ])
  await replyAll(check.items, ['BANK'])
  await reply(itemOf(check.items, 'BANK', memberIds[0]), {
    found: true,
    amount: '1234.56',
    details: [{ code: 'DEPOSIT' }],
  })
  await reply(itemOf(check.items, 'BANK', memberIds[1]), { found: true, amount: '0.44' })
  const report = await issue(await read(check.id))
  expect(report).toMatchObject({
    conclusion: 'OK',
    memberCount: 2,
    financialAssets: '1235.00',
    excesses: [],
    gaps: [],
    validFrom: '2026-06-15',
    validTo: '2026-09-15',
    order: { status: 'REPORTED' },
  })
  expect(report.number).toMatch(/^HD140502-2026-\d{6}$/)
  const closed = await close(await read(check.id))
  expect(closed).toMatchObject({
    status: 'CLOSED',
    allowedActs: [],
    deadlines: [{ state: 'MET', metOn: '2026-06-15' }],
  })
  expect(await validReport(unitId, '2026-06-14')).toBeNull()
  expect(await validReport(unitId, '2026-06-15')).toBe(report.number)
  expect(await validReport(unitId, '2026-09-14')).toBe(report.number)
  expect(await validReport(unitId, '2026-09-15')).toBeNull()
  expect(await validReport(randomUUID(), '2026-06-15')).toBeNull()
})

test('the whole check is told to other domains without amounts, names or findings', async () => {
  const { unitId, memberIds, ...check } = await requested(1)
  await replyAll(check.items, ['BANK'])
  await reply(itemOf(check.items, 'BANK'), { found: true, amount: '7654.32' })
  const report = await issue(await read(check.id))
  const feed = await hub.subgraph.readFeed('0-0')
  let events = feed.events.filter(({ recordId }) => [check.id, report.id].includes(recordId))
  for (let cursor = feed.cursor, more = true; more; ) {
    const page = await hub.subgraph.readFeed(cursor)
    events = [...events, ...page.events.filter(({ recordId }) => [check.id, report.id].includes(recordId))]
    more = page.cursor !== cursor
    cursor = page.cursor
  }
  expect(events.map(({ type, data }) => [type, data.event ?? data.conclusion])).toEqual([
    ['assistance.check.moved', 'ORDER'],
    ['assistance.check.moved', 'REQUEST'],
    ['assistance.check.moved', 'REPLY'],
    ['assistance.check.moved', 'ISSUE_REPORT'],
    ['assistance.check.reported', 'OK'],
  ])
  expect(events[0]!.subjects).toEqual([unitId, ...memberIds])
  expect(JSON.stringify(events)).not.toContain('765432')
})

test('an order without the word of every member is refused and names those who have not signed', async () => {
  const [willing, other, expired] = [await authorize(), randomUUID(), randomUUID()]
  await authorize({ personId: expired, validTo: '2026-06-16' })
  hub.setToday('2026-06-16')
  const refused = await orderFor([willing.person.id, other, expired])
  expect(refused).toMatchObject({ code: 'MISSING_AUTHORIZATION', path: ['input'] })
  expect(refused.message).toContain(`：${[other, expired].sort().join('、')}。`)
  expect(refused.basis).toContain('58')
})

test('a revoked authorization, and one given to another county, do not count', async () => {
  const revoked = await authorize()
  expect(await revoke(revoked)).toMatchObject({ revokedOn: '2026-06-15' })
  expect(await revoke({ ...revoked, version: 2 })).toMatchObject({ code: 'ALREADY_REVOKED' })
  const elsewhere = await authorize({ division: '140521000000' })
  for (const { person } of [revoked, elsewhere])
    expect(await orderFor([person.id])).toMatchObject({ code: 'MISSING_AUTHORIZATION' })
})

test('a person who signs again after revoking is checked', async () => {
  const revoked = await authorize()
  const unitId = await unitOf([revoked.person.id])
  await revoke(revoked)
  expect(await order({ unitId })).toMatchObject({ code: 'MISSING_AUTHORIZATION' })
  await authorize({ personId: revoked.person.id })
  expect(await order({ unitId })).toMatchObject({ status: 'ORDERED' })
})

test('for a minor the guardian signs, and the word ends with majority', async () => {
  const guardianId = randomUUID()
  const child = { birthDate: '2009-01-10' }
  expect(await authorize(child)).toMatchObject({ code: 'GUARDIAN_SIGNATURE_REQUIRED' })
  expect(await authorize({ ...child, signedBy: 'GUARDIAN_OF_MINOR' })).toMatchObject({ code: 'GUARDIAN_MISMATCH' })
  const personId = randomUUID()
  expect(await authorize({ ...child, personId, signedBy: 'GUARDIAN_OF_MINOR', guardianId: personId })).toMatchObject({
    code: 'GUARDIAN_MISMATCH',
  })
  expect(await authorize({ ...child, signedBy: 'GUARDIAN_OF_MINOR', guardianId })).toMatchObject({
    validTo: '2027-01-10',
    guardian: { id: guardianId },
  })
  expect(await authorize({ ...child, livesOnOwnLabour: true })).toMatchObject({ validTo: '2027-06-15', guardian: null })
})

test('for an adult no guardian of a minor signs, and a guardian only where the adult is incapable', async () => {
  const guardianId = randomUUID()
  expect(await authorize({ signedBy: 'GUARDIAN_OF_MINOR', guardianId })).toMatchObject({
    code: 'OWN_SIGNATURE_REQUIRED',
  })
  expect(await authorize({ guardianId })).toMatchObject({ code: 'GUARDIAN_MISMATCH' })
  expect(await authorize({ signedBy: 'GUARDIAN_OF_INCAPABLE_ADULT', guardianId })).toMatchObject({
    guardian: { id: guardianId },
  })
})

test('a signature of tomorrow, one too old, and a document number in place of the paper are refused', async () => {
  expect(await authorize({ signedOn: '2026-06-16' })).toMatchObject({ code: 'SIGNED_IN_FUTURE' })
  expect(await authorize({ signedOn: '2025-06-15' })).toMatchObject({ code: 'AUTHORIZATION_EXPIRED' })
  expect(await authorize({ signedOn: '2025-06-16' })).toMatchObject({ validTo: '2026-06-16' })
  await expect(authorize({ materialNumber: '140502198005010014' })).rejects.toThrow('BAD_USER_INPUT')
})

test('one human under two linked ids is one member, and what was signed under either id counts', async () => {
  const [canonical, alias] = [randomUUID(), randomUUID()]
  await hub.subgraph.asHub((context) => moveAlias(context, { alias, canonical }))
  await authorize({ personId: alias })
  const withoutUnit = { applicationId: randomUUID(), division: county, area: 'RURAL', memberIds: [canonical, alias] }
  expect(await order({ reason: 'OTHER_SCHEME', withoutUnit })).toMatchObject({ code: 'DUPLICATE_MEMBER' })
  const ordered = await orderFor([canonical])
  expect(ordered).toMatchObject({ status: 'ORDERED' })
  const { _entities } = await hub.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { economicChecks { id } checkAuthorizations { id } } } }`,
    { of: [{ __typename: 'Person', id: canonical }] },
  )
  expect(_entities[0].economicChecks).toEqual([{ id: ordered.id }])
  expect(_entities[0].checkAuthorizations).toHaveLength(1)
})

test('two members linked after the order are counted once', async () => {
  const { memberIds, ...check } = await requested(2)
  await replyAll(check.items, ['BANK', 'REAL_ESTATE'])
  for (const personId of memberIds) {
    await reply(itemOf(check.items, 'BANK', personId), { found: true, amount: '20000.00' })
    await reply(itemOf(check.items, 'REAL_ESTATE', personId), { found: true, details: [{ code: 'HOME' }] })
  }
  await hub.subgraph.asHub((context) => moveAlias(context, { alias: memberIds[1]!, canonical: memberIds[0]! }))
  const report = await issue(await read(check.id))
  expect(report).toMatchObject({ memberCount: 1, financialAssets: '20000.00', conclusion: 'OK' })
})

test('a required source that is silent leaves the report partial, and its late answer brings a further one', async () => {
  const { unitId, ...check } = await requested(1, { reason: 'NEW' })
  await replyAll(check.items, ['VEHICLE'])
  const partial = await issue(await read(check.id))
  expect(partial).toMatchObject({
    conclusion: 'PARTIAL',
    gaps: [{ reason: 'NO_REPLY', item: { source: 'VEHICLE' } }],
  })
  expect(await issue(await read(check.id))).toMatchObject({ code: 'NOTHING_NEW' })
  hub.setToday('2026-07-01')
  expect(await validReport(unitId, '2026-07-01')).toBe(partial.number)
  await reply(itemOf(check.items, 'VEHICLE'))
  expect(await validReport(unitId, '2026-07-01')).toBeNull()
  const late = await read(check.id)
  expect(late).toMatchObject({ status: 'REPORTED', repliedSinceReport: true })
  expect(await close(late)).toMatchObject({ code: 'UNREPORTED_REPLY' })
  const whole = await issue(late)
  expect(whole).toMatchObject({ conclusion: 'OK', validFrom: '2026-07-01', validTo: partial.validTo })
  expect(whole.number > partial.number).toBe(true)
  const after = await read(check.id)
  expect(after.reports.map(({ conclusion }: { conclusion: string }) => conclusion)).toEqual(['OK', 'PARTIAL'])
  expect(await validReport(unitId, '2026-07-01')).toBe(whole.number)
  hub.setToday('2026-09-15')
  await reply(itemOf(check.items, 'VEHICLE'), { found: true, details: [{ code: 'MOTOR_VEHICLE' }] })
  expect(await issue(await read(check.id))).toMatchObject({ code: 'REPORT_EXPIRED' })
  expect(await close(await read(check.id))).toMatchObject({ status: 'CLOSED' })
})

test('a source that was asked beyond the required ones may stay silent', async () => {
  const { memberIds, ...check } = await requested(1, { sources: ['EXIT_ENTRY', 'BANK'] })
  expect(check.items.filter(({ required }: { required: boolean }) => !required)).toMatchObject([
    { source: 'EXIT_ENTRY' },
  ])
  await replyAll(check.items, ['EXIT_ENTRY'])
  expect(await issue(await read(check.id))).toMatchObject({ conclusion: 'OK', gaps: [] })
})

test('a reply said again changes nothing, one with another value is kept beside the first', async () => {
  const check = await requested()
  const bank = itemOf(check.items, 'BANK')
  const first = { found: true, amount: '100.00', details: [{ code: 'DEPOSIT', objectNumber: '6222 0000' }] }
  await reply(bank, first)
  const { version } = await read(check.id)
  expect((await reply(bank, first)).replies).toHaveLength(1)
  expect(
    (await reply(bank, { ...first, details: [{ code: 'DEPOSIT', objectNumber: '62220000' }] })).replies,
  ).toHaveLength(1)
  expect((await read(check.id)).version).toBe(version)
  const corrected = await reply(bank, { ...first, amount: '90.00' })
  expect(corrected.replies).toMatchObject([
    { sequence: 2, amount: '90.00' },
    { sequence: 1, amount: '100.00' },
  ])
  expect((await reply(bank)).replies[0]).toEqual({ sequence: 3, found: false, amount: null, details: [] })
})

test('the number of a thing is kept as a keyed hash only', async () => {
  const check = await requested()
  await reply(itemOf(check.items, 'VEHICLE'), {
    found: true,
    details: [{ code: 'MOBILITY_SCOOTER', objectNumber: '晋E12345' }],
  })
  const rows: { details: string }[] = await hub.subgraph.asHub((context) =>
    context.em.execute(
      `select details::text as details from assistance.check_reply where details::text like '%SCOOTER%'`,
    ),
  )
  expect(rows).toHaveLength(1)
  expect(JSON.parse(rows[0]!.details)[0].objectKey).toMatch(/^[0-9a-f]{64}$/)
  expect(rows[0]!.details).not.toContain('12345')
})

test('a home that spouses own together is one home', async () => {
  const { memberIds, ...check } = await requested(2)
  await replyAll(check.items, ['REAL_ESTATE'])
  const home = { found: true, details: [{ code: 'HOME', objectNumber: '晋（2019）城区不动产权第1号' }] }
  for (const personId of memberIds) await reply(itemOf(check.items, 'REAL_ESTATE', personId), home)
  expect(await issue(await read(check.id))).toMatchObject({ conclusion: 'OK' })
  const second = { found: true, details: [...home.details, { code: 'HOME', objectNumber: '第2号' }] }
  await reply(itemOf(check.items, 'REAL_ESTATE', memberIds[1]), second)
  expect(await issue(await read(check.id))).toMatchObject({
    conclusion: 'EXCEEDS',
    excesses: [{ limit: 'HOMES', foundCount: 2, allowedCount: 1, foundAmount: null, allowedAmount: null }],
  })
})

test('deposits over 24 months of the county’s standard exceed the limit even while others are silent', async () => {
  const division = '140581000000'
  await publishStandard(division, 10_000)
  const { person } = await authorize({ division })
  const check = await request(await orderFor([person.id], { reason: 'ALERT' }, { division }))
  await reply(itemOf(check.items, 'BANK'), { found: true, amount: '2400.01' })
  const report = await issue(await read(check.id))
  expect(report).toMatchObject({
    conclusion: 'EXCEEDS',
    excesses: [{ limit: 'FINANCIAL_ASSETS', foundAmount: '2400.01', allowedAmount: '2400.00', foundCount: null }],
  })
  expect(report.gaps).toHaveLength(7)
  expect(report.number).toMatch(/^HD140581-2026-000001$/)
})

test('a reply that does not fit its source is refused', async () => {
  const check = await requested()
  const bank = itemOf(check.items, 'BANK')
  for (const input of [
    { found: true },
    { found: false, amount: '1.00' },
    { found: true, amount: '1', details: [{ code: 'HOME' }] },
  ])
    expect(await reply(bank, input)).toMatchObject({ code: 'REPLY_NOT_SOUND' })
  await expect(reply(bank, { found: true, amount: '-1.00' })).rejects.toThrow('BAD_USER_INPUT')
  expect(await reply(randomUUID())).toMatchObject({ code: 'NOT_FOUND' })
})

test('a member who withdraws the word is asked no more, what was answered stays, and the report is partial', async () => {
  const { authorizations, memberIds, ...check } = await requested(2)
  await reply(itemOf(check.items, 'BANK', memberIds[0]), { found: true, amount: '50.00' })
  for (const item of check.items as Items) if (item.person.id === memberIds[1]) await reply(item.id)
  await revoke(authorizations[0])
  const after = await read(check.id)
  const own = (after.items as (Items[number] & { closure: string | null })[]).filter(
    ({ person }) => person.id === memberIds[0],
  )
  expect(own.filter(({ status }) => status === 'REPLIED')).toMatchObject([{ source: 'BANK' }])
  expect(own.filter(({ status }) => status === 'CLOSED').map(({ closure }) => closure)).toEqual(
    Array(4).fill('AUTHORIZATION_REVOKED'),
  )
  expect(await reply(itemOf(check.items, 'HUKOU', memberIds[0]))).toMatchObject({ code: 'AUTHORIZATION_ENDED' })
  const report = await issue(after)
  expect(report).toMatchObject({ conclusion: 'PARTIAL', financialAssets: '50.00' })
  expect(report.gaps.map(({ reason }: { reason: string }) => reason)).toEqual(Array(4).fill('AUTHORIZATION_REVOKED'))
})

test('an order of the county is closed for a word withdrawn at a township', async () => {
  const authorization = await authorize({ division: '140502001000' }, handler)
  const check = await request(await orderFor([authorization.person.id]))
  expect(await revoke(authorization, handler)).toMatchObject({ revokedOn: '2026-06-15' })
  const { items } = await read(check.id)
  expect(items.every(({ status }: { status: string }) => status === 'CLOSED')).toBe(true)
})

test('a second authorization that holds keeps the questions open', async () => {
  const { authorizations, memberIds, ...check } = await requested()
  await authorize({ personId: memberIds[0] })
  await revoke(authorizations[0])
  expect(await reply(itemOf(check.items, 'BANK'))).toMatchObject({ status: 'REPLIED' })
})

test('an authorization that expires while the order runs closes what is open on its last day', async () => {
  const { person } = await authorize({ validTo: '2026-06-20' })
  const check = await request(await orderFor([person.id], { reason: 'OTHER_SCHEME' }))
  hub.setToday('2026-06-19')
  expect(await reply(itemOf(check.items, 'BANK'))).toMatchObject({ status: 'REPLIED' })
  hub.setToday('2026-06-20')
  expect(await reply(itemOf(check.items, 'HUKOU'))).toMatchObject({ code: 'AUTHORIZATION_ENDED' })
  expect(await reply(itemOf(check.items, 'BANK'), { found: true, amount: '3.00' })).toMatchObject({ status: 'REPLIED' })
  const report = await issue(await read(check.id))
  expect(report).toMatchObject({ conclusion: 'PARTIAL', financialAssets: '3.00' })
  expect(report.gaps.map(({ reason }: { reason: string }) => reason)).toEqual(Array(4).fill('AUTHORIZATION_EXPIRED'))
})

const objection = (
  check: { id: string; version: number },
  reportId: string,
  raisedById: string,
  itemIds: string[],
  as?: RequestIdentity,
) =>
  act(
    'objectToCheckReport',
    'ObjectToCheckReportInput',
    ORDER,
    { orderId: check.id, version: check.version, reportId, raisedById, ground: 'WRONG_AMOUNT', itemIds },
    as,
  )

test('an objection takes the report away until the re-check answers it', async () => {
  const { memberIds, unitId, ...check } = await requested(1, { reason: 'NEW' })
  const bank = itemOf(check.items, 'BANK')
  await replyAll(check.items, ['BANK'])
  await reply(bank, { found: true, amount: '99999.00' })
  const wrong = await issue(await read(check.id))
  expect(wrong.conclusion).toBe('EXCEEDS')
  expect(await validReport(unitId, '2026-06-15')).toBe(wrong.number)
  hub.setToday('2026-06-17')
  const objected = await objection(await read(check.id), wrong.id, memberIds[0], [bank])
  expect(objected).toMatchObject({ status: 'OBJECTED', allowedActs: ['REPLY', 'RECHECK'] })
  expect(objected.deadlines).toMatchObject([
    { state: 'MET' },
    { key: 'CHECK.recheck', startedOn: '2026-06-17', state: 'RUNNING' },
  ])
  expect(await validReport(unitId, '2026-06-17')).toBeNull()
  const again = await recheck(objected)
  expect(again).toMatchObject({ status: 'RECHECKING', round: 2 })
  expect(again.items.every(({ status }: { status: string }) => status === 'OUTSTANDING')).toBe(true)
  expect(await validReport(unitId, '2026-06-17')).toBeNull()
  await replyAll(check.items, ['BANK'])
  expect((await reply(bank, { found: true, amount: '999.00' })).replies).toHaveLength(2)
  const right = await issue(await read(check.id))
  expect(right).toMatchObject({ conclusion: 'OK', round: 2, validFrom: '2026-06-17', validTo: '2026-09-17' })
  expect(await validReport(unitId, '2026-06-17')).toBe(right.number)
  const { checkReport } = await hub.ask(
    `{ checkReport(id: "${wrong.id}") { conclusion objections { ground answer { number } } } }`,
  )
  expect(checkReport).toEqual({
    conclusion: 'EXCEEDS',
    objections: [{ ground: 'WRONG_AMOUNT', answer: { number: right.number } }],
  })
  expect((await read(check.id)).deadlines).toMatchObject([{ state: 'MET' }, { metOn: '2026-06-17', state: 'MET' }])
})

test('an objection makes no finding vanish: what had been answered must be answered again', async () => {
  const { memberIds, ...check } = await requested(1, { sources: ['SECURITIES'] })
  const securities = itemOf(check.items, 'SECURITIES')
  await replyAll(check.items, ['SECURITIES'])
  await reply(securities, { found: true, amount: '50000.00' })
  const report = await issue(await read(check.id))
  await recheck(await objection(await read(check.id), report.id, memberIds[0], [securities]))
  await replyAll(check.items, ['SECURITIES'])
  expect(await issue(await read(check.id))).toMatchObject({
    conclusion: 'PARTIAL',
    gaps: [{ reason: 'NO_REPLY', item: { source: 'SECURITIES' } }],
  })
})

test('only who was checked may object, to the newest report and to its own items', async () => {
  const { memberIds, ...check } = await requested()
  const other = await requested()
  await replyAll(check.items, ['BANK'])
  const first = await issue(await read(check.id))
  const bank = itemOf(check.items, 'BANK')
  await reply(bank)
  const second = await issue(await read(check.id))
  const now = await read(check.id)
  expect(await objection(now, first.id, memberIds[0], [bank])).toMatchObject({ code: 'REPORT_SUPERSEDED' })
  expect(await objection(now, second.id, randomUUID(), [bank])).toMatchObject({ code: 'NOT_A_MEMBER' })
  expect(await objection(now, second.id, memberIds[0], [bank, itemOf(other.items, 'BANK')])).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'itemIds'],
  })
  expect(await objection(now, second.id, memberIds[0], [bank])).toMatchObject({ status: 'OBJECTED' })
})

test('a guardian objects for the child they signed for', async () => {
  const guardianId = randomUUID()
  const { person } = await authorize({ birthDate: '2020-01-01', signedBy: 'GUARDIAN_OF_MINOR', guardianId })
  const check = await request(await orderFor([person.id], { reason: 'OTHER_SCHEME' }))
  await replyAll(check.items)
  const report = await issue(await read(check.id))
  expect(await objection(await read(check.id), report.id, guardianId, [check.items[0].id])).toMatchObject({
    status: 'OBJECTED',
  })
})

test('an act that is not possible lists those that are, and a stale version is refused', async () => {
  const { person } = await authorize()
  const ordered = await orderFor([person.id])
  const early = await issue(ordered)
  expect(early).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  expect(early.message).toContain('REQUEST、CANCEL')
  expect(await reply(ordered.items[0].id)).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  await request(ordered)
  expect(await request(ordered)).toMatchObject({ code: 'STALE_VERSION' })
})

test('a check is cancelled before its report, and then nothing more is taken', async () => {
  const check = await requested()
  const cancel = (one: { id: string; version: number }) =>
    act('cancelEconomicCheck', 'CancelEconomicCheckInput', ORDER, {
      orderId: one.id,
      version: one.version,
      reason: 'APPLICATION_WITHDRAWN',
    })
  expect(await cancel(check)).toMatchObject({ status: 'CANCELLED' })
  expect(await reply(check.items[0].id)).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  const reported = await requested()
  await issue(reported)
  expect(await cancel(await read(reported.id))).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
})

test('a family has one running check for one reason', async () => {
  const { unitId } = await requested(1, { reason: 'RECHECK' })
  expect(await order({ unitId, reason: 'RECHECK' })).toMatchObject({ code: 'CHECK_RUNNING' })
  expect(await order({ unitId, reason: 'ALERT' })).toMatchObject({ status: 'ORDERED' })
  expect(await requested(1, { reason: 'RECHECK' })).toMatchObject({ status: 'REQUESTED' })
})

test('another scheme has persons checked who are in no unit', async () => {
  const { person } = await authorize()
  const withoutUnit = { applicationId: randomUUID(), division: county, area: 'RURAL', memberIds: [person.id] }
  await expect(order({ withoutUnit })).rejects.toThrow('withoutUnit')
  await expect(order({ reason: 'OTHER_SCHEME' })).rejects.toThrow('unitId')
  const unitId = await unitOf([person.id])
  await expect(order({ reason: 'OTHER_SCHEME', unitId, withoutUnit })).rejects.toThrow('unitId')
  const ordered = await order({ reason: 'OTHER_SCHEME', withoutUnit })
  const { economicChecksOfApplication } = await hub.ask(
    `{ economicChecksOfApplication(applicationId: "${withoutUnit.applicationId}") { id area applicationId unit { id } } }`,
  )
  expect(economicChecksOfApplication).toEqual([
    { id: ordered.id, area: 'RURAL', applicationId: withoutUnit.applicationId, unit: null },
  ])
})

test('a unit that does not exist, that nobody belongs to, or that lies elsewhere is not checked', async () => {
  expect(await order({ unitId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'unitId'] })
  const { person } = await authorize()
  const unitId = await unitOf([person.id])
  expect(await order({ unitId }, stranger)).toMatchObject({ code: 'NOT_FOUND' })
  await hub.subgraph.asHub(({ em }) =>
    em.nativeUpdate(AssistanceUnitMember, { unit: unitId }, { validTo: '2026-06-15' }),
  )
  expect(await order({ unitId })).toMatchObject({ code: 'NO_MEMBER_LEFT' })
})

test('a check shows with its unit, and a report no longer counts once somebody joins who was not checked', async () => {
  const { unitId, memberIds, ...check } = await requested(1, { reason: 'NEW' })
  await replyAll(check.items)
  const report = await issue(await read(check.id))
  expect(
    await hub.ask(`{ assistanceUnit(id: "${unitId}") { economicChecks { unit { id } reports { number } } } }`),
  ).toEqual({
    assistanceUnit: { economicChecks: [{ unit: { id: unitId }, reports: [{ number: report.number }] }] },
  })
  const newcomer = randomUUID()
  await hub.subgraph.asHub(async ({ em }) => {
    join(em, await em.findOneOrFail(AssistanceUnit, { id: unitId }), newcomer, '2026-06-20')
  })
  expect(await validReport(unitId, '2026-06-19')).toBe(report.number)
  expect(await validReport(unitId, '2026-06-20')).toBeNull()
  await hub.subgraph.asHub((context) => moveAlias(context, { alias: newcomer, canonical: memberIds[0]! }))
  expect(await validReport(unitId, '2026-06-20')).toBe(report.number)
})

test('a report of fewer sources speaks for a unit only where it found too much', async () => {
  const { unitId, ...alert } = await requested(1, { reason: 'ALERT' })
  await replyAll(alert.items)
  expect(await issue(await read(alert.id))).toMatchObject({ conclusion: 'OK' })
  expect(await validReport(unitId, '2026-06-15')).toBeNull()
  await reply(itemOf(alert.items, 'VEHICLE'), { found: true, details: [{ code: 'MOTOR_VEHICLE' }] })
  const exceeds = await issue(await read(alert.id))
  expect(await validReport(unitId, '2026-06-15')).toBe(exceeds.number)
})

test('a county says which sources must answer, from a day on', async () => {
  const set = (input: object, as?: RequestIdentity) =>
    act(
      'requireCheckSources',
      'RequireCheckSourcesInput',
      '... on CheckSourcePolicy { division { code } sources verified }',
      {
        division: '140525',
        reason: 'NEW',
        sources: ['BANK', 'VEHICLE'],
        legalBasis: '县民政局文件',
        validFrom: '2026-06-16',
        ...input,
      },
      as,
    )
  expect(await set({})).toMatchObject({
    division: { code: '140525000000' },
    sources: ['BANK', 'VEHICLE'],
    verified: true,
  })
  expect(await set({})).toMatchObject({ code: 'EARLIER_THAN_CURRENT' })
  expect(await set({ validFrom: '2026-08-01', sources: ['BANK'] })).toMatchObject({ sources: ['BANK'] })
  expect(await set({}, handler)).toMatchObject({ code: 'OUT_OF_SCOPE' })
  const sources = async (on: string) =>
    (
      await hub.ask(`{ checkSourcePolicies(division: "140525", on: "${on}") { reason sources verified } }`)
    ).checkSourcePolicies.find(({ reason }: { reason: string }) => reason === 'NEW').sources
  expect(await sources('2026-06-15')).toHaveLength(13)
  expect(await sources('2026-06-16')).toEqual(['BANK', 'VEHICLE'])
  expect(await sources('2026-07-31')).toEqual(['BANK', 'VEHICLE'])
  expect(await sources('2026-08-01')).toEqual(['BANK'])
})

test('each act asks for its role, and rows of other divisions do not exist', async () => {
  const check = await requested()
  const report = await issue(check)
  expect(await request(check, handler)).toMatchObject({ code: 'ROLE_REQUIRED' })
  expect(await reply(itemOf(check.items, 'BANK'), {}, { ...handler, divisions: ['140000000000'] })).toMatchObject({
    code: 'ROLE_REQUIRED',
  })
  expect(await authorize({}, dataSource)).toMatchObject({ code: 'ROLE_REQUIRED' })
  expect(await authorize({}, stranger)).toMatchObject({ code: 'OUT_OF_SCOPE' })
  expect(await issue(check, stranger)).toMatchObject({ code: 'NOT_FOUND' })
  expect(
    await hub.ask(`{ checkOrder(id: "${check.id}") { id } checkReport(id: "${report.id}") { id } }`, {}, stranger),
  ).toEqual({
    checkOrder: null,
    checkReport: null,
  })
  const asSource = await hub.execute(`{ checkOrder(id: "${check.id}") { id } }`, {}, dataSource)
  expect(asSource.errors).toMatchObject([{ path: ['checkOrder'], extensions: { code: 'ROLE_REQUIRED', path: [] } }])
  const malformed = await hub.execute(`{ checkOrder(id: "1 or 1") { id } }`)
  expect(malformed.errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('findings are masked for a caller who states no purpose', async () => {
  const check = await requested()
  await reply(itemOf(check.items, 'BANK'), { found: true, amount: '70000.00' })
  const report = await issue(await read(check.id))
  const { checkReport } = await hub.ask(
    `{ checkReport(id: "${report.id}") { number conclusion financialAssets excesses { limit } order { items { replies { found amount details asOf } } } } }`,
    {},
    { ...officer, purpose: null },
  )
  expect(checkReport).toMatchObject({ number: report.number, conclusion: null, financialAssets: null, excesses: null })
  expect(JSON.stringify(checkReport)).not.toContain('70000')
  expect(checkReport.order.items.flatMap(({ replies }: { replies: unknown[] }) => replies)).toEqual([
    { found: null, amount: null, details: null, asOf: null },
  ])
})

test('reports issued at once carry numbers one after another', async () => {
  const checks = []
  for (let at = 0; at < 4; at++) checks.push(await requested())
  const reports = await Promise.all(checks.map((check) => issue(check)))
  const serials = reports.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b)
  expect(serials).toEqual([0, 1, 2, 3].map((more) => serials[0]! + more))
})

test('sources that answer at once all are kept, and the report speaks of all', async () => {
  const check = await requested(2)
  const answers = await Promise.all((check.items as Items).map(({ id }) => reply(id)))
  expect(answers.every(({ status }) => status === 'REPLIED')).toBe(true)
  expect(await issue(await read(check.id))).toMatchObject({ conclusion: 'OK' })
})

test('an order and a revocation at once leave no question open about the person', async () => {
  for (let round = 0; round < 5; round++) {
    const authorization = await authorize()
    const unitId = await unitOf([authorization.person.id])
    const [ordered] = await Promise.all([order({ unitId }), revoke(authorization)])
    if (ordered.code !== undefined) expect(ordered.code).toBe('MISSING_AUTHORIZATION')
    else
      expect((await read(ordered.id)).items.every(({ status }: { status: string }) => status === 'CLOSED')).toBe(true)
  }
})

test('reading a check costs the same number of statements for 1 and for 100 items, and for 1 and 20 checks', async () => {
  const one = await requested(1, { sources: [] })
  const many = await requested(20)
  expect(many.items).toHaveLength(100)
  for (const check of [one, many]) await reply(check.items[0].id)
  for (const check of [one, many]) await issue(await read(check.id))
  const whole = `unit { id } members { person { id } authorization { form guardian { id } } }
    items { person { id } replies { amount } } reports { conclusion gaps { item { source } } objections { items { id } } }
    deadlines { state }`
  const costOf = (id: string) => hub.countStatements(() => hub.ask(`{ checkOrder(id: "${id}") { ${whole} } }`))
  expect(await costOf(many.id)).toBe(await costOf(one.id))
  const ofPersons = (ids: string[]) =>
    hub.countStatements(() =>
      hub.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { economicChecks { ${whole} } checkAuthorizations { form } } } }`,
        { of: ids.map((id) => ({ __typename: 'Person', id })) },
      ),
    )
  const persons = []
  for (let at = 0; at < 3; at++) persons.push((await requested()).memberIds[0]!)
  expect(await ofPersons([...persons, ...many.memberIds])).toBe(await ofPersons(one.memberIds))
})

test('issuing a report costs the same number of statements for 5 and for 100 items', async () => {
  const [few, many] = [await requested(1), await requested(20)]
  for (const check of [few, many]) await reply(check.items[0].id)
  const costOf = async (id: string) => {
    const seen = await read(id)
    return hub.countStatements(() => issue(seen))
  }
  const fewCost = await costOf(few.id)
  expect(await costOf(many.id)).toBe(fewCost)
})
