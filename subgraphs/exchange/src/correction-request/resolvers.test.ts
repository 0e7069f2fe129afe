import type { RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { agree, auditor, bureau, livesIn, REQUEST, receipted, registerBureau, shares } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

const WANG = '6f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
const LI = '7f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
const COUNTY = '140502000000'

let hub: TestHub
/** The bureau under its agreement, as the gateway states it. */
let partner: RequestIdentity
const citizen: RequestIdentity = {
  ...auditor,
  subject: 'local:citizen',
  kind: 'PERSON',
  roles: [],
  divisions: [],
  personId: WANG,
}
const elsewhere: RequestIdentity = { ...officer, subject: 'staff:elsewhere', divisions: ['140105000000'] }

beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await registerBureau(hub)
  await shares(hub, { 'Query.person': 'registry', 'Person.id': 'registry', 'Person.name': 'registry' })
  const { code } = await agree(hub, REQUEST)
  partner = { ...bureau, roles: ['PARTNER'], divisions: ['140500000000'], purpose: REQUEST.purpose, agreement: code }
  await livesIn(hub, WANG, '140502001001')
  await livesIn(hub, LI, '140105001001')
  await receipted(hub, partner, WANG, ['Person.name'])
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const CASE = `id version state field owner department divisionCode reporterKind submittedOn acceptedOn decidedOn rejection dueOn
  reportedValue reason correctedBy { act recordType recordId } deadlines { key startedOn dueOn metOn state }`
async function act(name: string, input: object, as: RequestIdentity = officer) {
  const type = {
    reportForCorrection: 'ReportForCorrectionInput',
    rejectCorrectionRequest: 'RejectCorrectionRequestInput',
    closeCorrectionRequest: 'CloseCorrectionRequestInput',
    forwardCorrectionRequest: 'ForwardCorrectionRequestInput',
  }[name]
  const { done } = await hub.ask(
    `mutation ($input: ${type ?? 'CorrectionRequestActInput'}!) { done: ${name}(input: $input) {
      ... on CorrectionRequest { ${CASE} } ... on Refusal { code } } }`,
    { input },
    as,
  )
  return done
}
const of = ({ id, version }: { id: string; version: number }) => ({ id, version })
const wrongName = (more: object = {}) => ({
  personId: WANG,
  field: 'Person.name',
  value: '王小二',
  reason: '与身份证不符',
  ...more,
})
const report = (more: object = {}, as = partner) => act('reportForCorrection', wrongName(more), as)
async function queue(filter: object = {}, as: RequestIdentity = officer, division = COUNTY) {
  const query = `query ($division: DivisionCode!, $filter: CorrectionQueueFilter) {
    correctionQueue(division: $division, filter: $filter) { totalCount edges { node { id dueOn } } } }`
  const { correctionQueue } = await hub.ask(query, { division, filter }, as)
  return correctionQueue.edges.map(({ node }: { node: { id: string } }) => node.id)
}
async function own(as: RequestIdentity) {
  const { correctionRequests } = await hub.ask('{ correctionRequests { edges { node { id state } } } }', {}, as)
  return correctionRequests.edges.map(({ node }: { node: object }) => node)
}

describe('what a partner received and takes to be wrong', () => {
  test('goes to the office of the person’s division, is put right there by the domain’s own act, and the partner hears that', async () => {
    const filed = await report()
    expect(filed).toMatchObject({
      state: 'SUBMITTED',
      owner: 'registry',
      department: '信息中心（人口与区划底座）',
      divisionCode: '140502001001',
      reporterKind: 'PARTNER',
      // Ten working days, over the Dragon Boat holiday.
      dueOn: '2026-06-30',
      deadlines: [{ key: 'GDS.correct', startedOn: '2026-06-15', metOn: null, state: 'RUNNING' }],
      // What it reported itself is not given back: nothing in full is agreed of a case.
      reportedValue: null,
      reason: null,
    })
    expect(await queue()).toContain(filed.id)
    hub.setToday('2026-06-17')
    const accepted = await act('acceptCorrectionRequest', of(filed))
    expect(accepted).toMatchObject({ state: 'ACCEPTED', reportedValue: '王小二', reason: '与身份证不符' })
    expect(accepted.deadlines.map(({ key, state }: Record<string, string>) => [key, state])).toEqual([
      ['GDS.correct', 'MET'],
      ['GDS.correction', 'RUNNING'],
    ])
    hub.setToday('2026-06-22')
    const closed = await act('closeCorrectionRequest', {
      ...of(accepted),
      act: 'correctPerson',
      recordType: 'Person',
      recordId: WANG,
    })
    expect(closed).toMatchObject({
      state: 'CORRECTED',
      dueOn: null,
      correctedBy: { act: 'correctPerson', recordType: 'Person', recordId: WANG },
    })
    expect(await own(partner)).toContainEqual({ id: filed.id, state: 'CORRECTED' })
    expect(await act('acceptCorrectionRequest', of(closed))).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  })

  test('must have been given to it, of that person and that field: whether there is such a person is not told', async () => {
    expect(await report({ personId: LI })).toEqual({ code: 'NOT_RECEIVED' })
    expect(await report({ personId: '8f2d3a52-7b0e-8c1d-9a4f-0123456789ab' })).toEqual({ code: 'NOT_RECEIVED' })
    expect(await report({ field: 'Person.phone' })).toEqual({ code: 'NOT_RECEIVED' })
    expect(await report({}, { ...partner, purpose: 'ANOTHER' })).toEqual({ code: 'NOT_RECEIVED' })
    expect(await report({}, { ...partner, subject: 'local:nobody' })).toEqual({ code: 'AGREEMENT_REQUIRED' })
    expect(await report({}, { ...bureau })).toEqual({ code: 'AGREEMENT_REQUIRED' })
  })

  test('is one case however often it is sent, and another value is refused until it is withdrawn', async () => {
    const filed = await report({ value: '王二小' })
    expect(await report({ value: '王二小' })).toMatchObject({ id: filed.id })
    expect(await report({ value: '王大' })).toEqual({ code: 'ALREADY_REPORTED' })
    expect(await act('withdrawCorrectionRequest', of(filed), { ...partner, purpose: 'ANOTHER' })).toEqual({
      code: 'NOT_FOUND',
    })
    expect(await act('withdrawCorrectionRequest', of(filed), partner)).toMatchObject({ state: 'WITHDRAWN' })
    const again = await report({ value: '王大' })
    expect(again.id).not.toBe(filed.id)
    await act('withdrawCorrectionRequest', of(again), partner)
  })

  test('is seen under the purpose that it was received for, and by no other partner', async () => {
    expect(await own({ ...partner, purpose: 'ANOTHER' })).toEqual([])
    expect(await own({ ...partner, subject: 'local:another-bureau' })).toEqual([])
  })
})

test('a citizen reports of themselves alone, and is answered by a code without the data', async () => {
  const filed = await act('reportForCorrection', { ...wrongName(), personId: null }, citizen)
  expect(filed).toMatchObject({ state: 'SUBMITTED', divisionCode: '140502001001', reporterKind: 'PERSON' })
  expect(await report({ personId: LI }, citizen)).toEqual({ code: 'PERSON_UNCLEAR' })
  const answered = await act('rejectCorrectionRequest', { ...of(filed), rejection: 'FOUND_RIGHT' })
  expect(answered).toMatchObject({ state: 'REJECTED', rejection: 'FOUND_RIGHT', decidedOn: '2026-06-15' })
  expect(await own(citizen)).toEqual([{ id: filed.id, state: 'REJECTED' }])
  expect(await own({ ...citizen, subject: 'local:other', personId: LI })).toEqual([])
})

test('an officer reports by document, another hand decides, and both only where they serve', async () => {
  const first = '14050219560312001'
  const check = residentIdCheckCharacter(first)
  const document = { type: 'RESIDENT_ID', number: first + (check === '1' ? '2' : '1') }
  const sound = { ...document, number: first + check }
  expect(await report({ personId: null, document, division: '140502001000' }, officer)).toEqual({
    code: 'BAD_DOCUMENT',
  })
  const filed = await report({ personId: null, document: sound, division: '140502001000' }, officer)
  expect(filed).toMatchObject({ state: 'SUBMITTED', divisionCode: '140502001000', reporterKind: 'STAFF' })
  expect(await act('acceptCorrectionRequest', of(filed))).toEqual({ code: 'FOUR_EYES' })
  expect(await act('acceptCorrectionRequest', of(filed), elsewhere)).toEqual({ code: 'NOT_FOUND' })
  expect(await act('acceptCorrectionRequest', of(filed), citizen)).toEqual({ code: 'ROLE_REQUIRED' })
  expect(await act('acceptCorrectionRequest', of(filed), secondOfficer)).toMatchObject({ state: 'ACCEPTED' })
  await act('withdrawCorrectionRequest', { id: filed.id, version: 2 })
  expect(await report({ personId: WANG, document: sound }, officer)).toEqual({ code: 'PERSON_UNCLEAR' })
  expect(await report({ field: 'Person.nickname' }, officer)).toEqual({ code: 'UNKNOWN_FIELD' })
})

test('a case that belongs elsewhere is forwarded, and its clock runs on', async () => {
  const filed = await report({ value: '王三' })
  const input = { ...of(filed), division: '140105001000', owner: 'assistance' }
  const forwarded = await act('forwardCorrectionRequest', input)
  expect(forwarded).toMatchObject({
    state: 'SUBMITTED',
    divisionCode: '140105001000',
    department: '社会救助处',
    dueOn: '2026-06-30',
  })
  expect(await queue({ states: ['SUBMITTED'] })).not.toContain(filed.id)
  expect(await queue({ owner: 'assistance' }, elsewhere, '140105000000')).toEqual([filed.id])
  // Wherever it went, whoever reported it still sees it.
  expect(await own(partner)).toContainEqual({ id: filed.id, state: 'SUBMITTED' })
  expect(await act('withdrawCorrectionRequest', of(forwarded), partner)).toMatchObject({ state: 'WITHDRAWN' })
})

test('what is due soon and what is overdue are asked for, the most urgent first', async () => {
  const early = await report({ value: '王四' })
  hub.setToday('2026-06-18')
  const late = await report({ value: '王五' }, { ...citizen, divisions: [] })
  expect(await queue({ dueBy: '2026-06-29' })).toEqual([])
  expect(await queue({ dueBy: '2026-06-30' })).toEqual([early.id])
  hub.setToday('2026-07-20')
  expect((await queue({ overdue: true })).filter((id: string) => [early.id, late.id].includes(id))).toEqual([
    early.id,
    late.id,
  ])
  expect(
    (await hub.execute(`{ correctionQueue(division: "${COUNTY}") { totalCount } }`, {}, partner)).errors[0].extensions
      .code,
  ).toBe('ROLE_REQUIRED')
  await act('withdrawCorrectionRequest', of(early), partner)
})

test('no event, row or history has the reported value in the clear', async () => {
  const told = await hub.subgraph.asHub(async ({ em }) => [
    ...(await em.execute(`select data::text as t from exchange.outbox where type = 'exchange.correction.moved'`)),
    ...(await em.execute('select row_to_json(r)::text as t from exchange.correction_request r')),
    ...(await em.execute(`select "row"::text as t from exchange.history where table_name = 'correction_request'`)),
  ])
  expect(told.length).toBeGreaterThan(20)
  for (const { t } of told as { t: string }[]) expect(t).not.toMatch(/王|身份证/)
})

test('a page of the queue costs a fixed number of statements', async () => {
  const page = `{ correctionQueue(division: "${COUNTY}") { edges { node { id person { id } deadlines { key } partner { id } } } } }`
  expect(await hub.countStatements(() => hub.ask(page))).toBeLessThanOrEqual(8)
})
