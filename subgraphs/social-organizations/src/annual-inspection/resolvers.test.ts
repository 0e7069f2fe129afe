import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, found, REFUSAL, sampleCreditCode, sampleRegistration } from '../scene.ts'
import { insertOrganizations } from '../social-organization/index.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let county = 20
let division = ''
let sequence = 600
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-01-02')
  sequence += 1
  // A county of its own for each test: a round asks everybody in it.
  county += 1
  division = `1405${county}000000`
})

const FIELDS = `id version year filing state result reviewedOn submittedOn concludedOn missedOn completeUntil rectifyUntil allowedActs
  deadlines { key dueOn metOn state } organization { id }`
const round = async (mutation: string, year: number, as = officer) =>
  (
    await hub.ask(
      `mutation ($input: AnnualInspectionRoundInput!) { act: ${mutation}(input: $input) {
        ... on AnnualInspectionRound { changed unchanged } ${REFUSAL} } }`,
      { input: { division, year } },
      as,
    )
  ).act
const send = (mutation: string, input: Record<string, unknown>) =>
  act(hub, mutation, [`${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`, 'AnnualInspection'], FIELDS, input)
const list = async (filter: object = {}) =>
  (
    await hub.ask(
      `query ($d: DivisionCode!, $f: AnnualInspectionFilter) { annualInspections(division: $d, filter: $f, first: 200) {
        totalCount countByYear { year state result count } edges { node { ${FIELDS} } } } }`,
      { d: division, f: filter },
    )
  ).annualInspections
const inspectionOf = async (organizationId: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  (await list()).edges.map(({ node }: any) => node).find((node: any) => node.organization.id === organizationId)
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const known = (kind: 'PNE' | 'ASSOCIATION' | 'FOUNDATION', foundedOn: string, more: object = {}) =>
  hub.subgraph.asHub(async (context) => {
    sequence += 1
    const { registryName, address, businessScope } = sampleRegistration('PNE', 0)
    const [id] = await insertOrganizations(
      context,
      [
        {
          division,
          creditCode: sampleCreditCode(kind, sequence, division),
          kind,
          name: `样本${sequence}${kind}`,
          pneForm: null,
          foundationKind: null,
          industryClass: null,
          isCharity: false,
          registryName,
          supervisingUnit: '教育局',
          address,
          purpose: null,
          businessScope,
          activityArea: null,
          registeredFundFen: null,
          individualMembers: null,
          unitMembers: null,
          fullTimeStaff: null,
          certificateFrom: null,
          certificateUntil: null,
          status: 'REGISTERED' as const,
          foundedOn,
          endedOn: null,
          ...more,
        },
      ],
      '名册',
    )
    return id!
  })

test('everybody set up by 30 June is asked once, charities for a report; a year opens when it is over', async () => {
  const inTime = await known('PNE', '2025-06-30')
  const late = await known('PNE', '2025-07-01')
  const charity = await known('PNE', '2020-01-01', { isCharity: true })
  const foundation = await known('FOUNDATION', '2020-01-01')
  await known('PNE', '2020-01-01', { status: 'CANCELLED' })
  expect(await round('openAnnualInspection', 2026)).toMatchObject({ code: 'YEAR_NOT_OVER' })
  expect(await round('openAnnualInspection', 2025)).toEqual({ changed: 3, unchanged: 0 })
  expect(await round('openAnnualInspection', 2025)).toEqual({ changed: 0, unchanged: 3 })
  expect(await inspectionOf(late)).toBeUndefined()
  expect((await inspectionOf(inTime)).deadlines).toEqual([
    { key: 'ORG.annual.supervisor', dueOn: '2026-03-31', metOn: null, state: 'RUNNING' },
    { key: 'ORG.annual.registry', dueOn: '2026-05-31', metOn: null, state: 'RUNNING' },
  ])
  expect(await inspectionOf(charity)).toMatchObject({
    filing: 'ANNUAL_REPORT',
    deadlines: [{ key: 'ORG.annual.charity', dueOn: '2026-05-31' }],
    allowedActs: ['REVIEW', 'SUBMIT', 'MISS'],
  })
  expect((await inspectionOf(foundation)).deadlines).toMatchObject([
    { key: 'ORG.annual.foundation', dueOn: '2026-03-31' },
  ])
})

test('two officers who open one year at once ask everybody once', async () => {
  for (let at = 0; at < 5; at++) await known('PNE', '2020-01-01')
  const answers = await Promise.all([1, 2].map(() => round('openAnnualInspection', 2025)))
  expect(answers.map(({ changed }) => changed).toSorted()).toEqual([0, 5])
  expect((await list()).totalCount).toBe(5)
})

test('an inspection goes from the supervising unit to the registry to its result', async () => {
  const id = await known('ASSOCIATION', '2020-01-01')
  await round('openAnnualInspection', 2025)
  const due = await inspectionOf(id)
  hub.setToday('2026-06-01')
  expect(await send('submitAnnualInspection', { ...seen(due), submittedOn: '2026-05-31' })).toMatchObject({
    code: 'REVIEW_MISSING',
  })
  expect(await send('reviewAnnualInspection', { ...seen(due), reviewedOn: '2025-12-31' })).toMatchObject({
    code: 'YEAR_NOT_OVER',
  })
  const reviewed = await send('reviewAnnualInspection', { ...seen(due), reviewedOn: '2026-04-01' })
  expect(reviewed.deadlines[0]).toMatchObject({ state: 'MET_LATE' })
  const submitted = await send('submitAnnualInspection', { ...seen(reviewed), submittedOn: '2026-05-31' })
  expect(submitted.deadlines[1]).toMatchObject({ state: 'MET' })
  const returned = await send('returnAnnualInspection', { ...seen(submitted), completeUntil: '2026-06-15' })
  expect(returned).toMatchObject({ state: 'DUE', completeUntil: '2026-06-15' })
  expect(await round('closeAnnualInspection', 2025)).toMatchObject({ code: 'STILL_RUNNING' })
  hub.setToday('2026-06-10')
  const again = await send('submitAnnualInspection', { ...seen(returned), submittedOn: '2026-06-10' })
  expect(again).toMatchObject({ submittedOn: '2026-05-31', state: 'SUBMITTED' })
  await expect(
    send('concludeAnnualInspection', { ...seen(again), result: 'QUALIFIED', rectifyUntil: '2026-09-01' }),
  ).rejects.toThrow('BAD_USER_INPUT')
  const concluded = await send('concludeAnnualInspection', {
    ...seen(again),
    result: 'BASIC',
    rectifyUntil: '2026-09-01',
  })
  expect(concluded).toMatchObject({ state: 'CONCLUDED', result: 'BASIC', rectifyUntil: '2026-09-01', allowedActs: [] })
  expect(await send('returnAnnualInspection', { ...seen(concluded), completeUntil: '2026-07-01' })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  })
})

test('who did not hand in by the last day did not attend, by the day that holds for its kind', async () => {
  const association = await known('ASSOCIATION', '2020-01-01')
  const foundation = await known('FOUNDATION', '2020-01-01')
  await round('openAnnualInspection', 2025)
  hub.setToday('2026-03-31')
  expect(await round('closeAnnualInspection', 2025)).toMatchObject({ code: 'STILL_RUNNING' })
  hub.setToday('2026-04-01')
  expect(await round('closeAnnualInspection', 2025)).toEqual({ changed: 1, unchanged: 1 })
  expect(await inspectionOf(foundation)).toMatchObject({
    state: 'NOT_ATTENDED',
    result: 'NOT_ATTENDED',
    missedOn: '2026-04-01',
  })
  hub.setToday('2026-05-31')
  expect(await inspectionOf(association)).toMatchObject({ state: 'DUE' })
  hub.setToday('2026-06-01')
  expect(await round('closeAnnualInspection', 2025)).toEqual({ changed: 1, unchanged: 0 })
  expect(await round('closeAnnualInspection', 2025)).toEqual({ changed: 0, unchanged: 0 })
  const missed = await inspectionOf(association)
  const reviewed = await send('reviewAnnualInspection', { ...seen(missed), reviewedOn: '2026-06-01' })
  expect(await send('submitAnnualInspection', { ...seen(reviewed), submittedOn: '2026-06-01' })).toMatchObject({
    state: 'SUBMITTED',
    deadlines: [{ state: 'MET_LATE' }, { state: 'MET_LATE' }],
  })
})

test('foundations, and charities that ask the public, hand in an audit; charities get no result', async () => {
  const foundation = await known('FOUNDATION', '2020-01-01', { supervisingUnit: null })
  const charity = await known('PNE', '2020-01-01', { isCharity: true })
  await round('openAnnualInspection', 2025)
  hub.setToday('2026-03-01')
  const owed = await inspectionOf(foundation)
  const submit = (of: { id: string; version: number }, more: object = {}) =>
    send('submitAnnualInspection', { ...seen(of), submittedOn: '2026-03-01', ...more })
  expect(await submit(owed)).toMatchObject({ code: 'AUDIT_MISSING', path: ['input', 'auditReport'] })
  expect(await submit(owed, { auditReport: '审字1号' })).toMatchObject({ state: 'SUBMITTED' })
  const filed = await submit(await inspectionOf(charity))
  expect(filed).toMatchObject({ state: 'SUBMITTED', result: null, allowedActs: ['RETURN'] })
  expect(await send('concludeAnnualInspection', { ...seen(filed), result: 'QUALIFIED' })).toMatchObject({
    code: 'NOT_INSPECTED',
  })
})

test('two years missed in a row flag an organization, and the flag revokes nothing', async () => {
  const id = await known('ASSOCIATION', '2020-01-01')
  const flags = async () =>
    await hub.ask(
      `query ($id: ID!, $d: DivisionCode!) { socialOrganization(id: $id) { status inspectionFailuresInARow isRevocationCandidate annualInspections { year result } }
          revocationCandidates(division: $d) { id } }`,
      { id, d: division },
    )
  for (const year of [2024, 2025]) {
    hub.setToday(`${year + 1}-06-01`)
    await round('openAnnualInspection', year)
    if (year === 2025)
      expect((await flags()).socialOrganization).toMatchObject({
        inspectionFailuresInARow: 1,
        isRevocationCandidate: false,
      })
    await round('closeAnnualInspection', year)
  }
  expect(await flags()).toMatchObject({
    socialOrganization: { status: 'REGISTERED', inspectionFailuresInARow: 2, isRevocationCandidate: true },
    revocationCandidates: [{ id }],
  })
  const { countByYear } = await list()
  expect(countByYear).toEqual([
    { year: 2025, state: 'NOT_ATTENDED', result: 'NOT_ATTENDED', count: 1 },
    { year: 2024, state: 'NOT_ATTENDED', result: 'NOT_ATTENDED', count: 1 },
  ])
})

test('an organization founded in time by an act is asked like those of a roster', async () => {
  const { id } = await found(hub, 'PNE', sequence, { division, acceptedOn: '2026-01-02', consentedOn: '2026-01-01' })
  hub.setToday('2027-01-01')
  expect(await round('openAnnualInspection', 2026)).toEqual({ changed: 1, unchanged: 0 })
  expect((await inspectionOf(id)).year).toBe(2026)
  expect(await round('openAnnualInspection', 2026, { ...officer, divisions: ['140502000000'] })).toMatchObject({
    code: 'OUT_OF_SCOPE',
  })
})

test('a hundred inspections cost the statements of one', async () => {
  for (let at = 0; at < 30; at++) await known(at % 2 === 0 ? 'PNE' : 'FOUNDATION', '2020-01-01')
  await round('openAnnualInspection', 2025)
  const ask = (first: number) =>
    hub.ask(
      `query ($d: DivisionCode!, $n: Int) { annualInspections(division: $d, first: $n) { edges { node {
        result deadlines { state } organization { name isRevocationCandidate annualInspections { year } } } } } }`,
      { d: division, n: first },
    )
  const one = await hub.countStatements(() => ask(1))
  expect((await ask(30)).annualInspections.edges).toHaveLength(30)
  expect(await hub.countStatements(() => ask(30))).toBe(one)
})
