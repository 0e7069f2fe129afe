import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { homeVisit, Journey, prepareCounty, sampleDraft, sampleMember, setParameter, TOWNSHIP } from './journey.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await prepareCounty(hub)
})
afterAll(() => hub.close())

const wage = (journey: Journey<unknown>, amount: string) => ({
  means: { incomes: [{ personId: journey.persons[0], kind: 'WAGES', amount }] },
})
const township = { ...officer, subject: 'staff:township', roles: ['HANDLER'], divisions: [TOWNSHIP] }
const DETAILS = `query ($id: ID!) { assistanceApplication(id: $id) {
  state opinion round countySurveyReasons denialReasons denialExplanation authorityLevel decidedOn allowedActs missingMaterials
  assessment { monthlyAmount members perCapitaIncome denialReasons class shares { topUp extra extraKind } }
  unit { size dissolvedOn }
  steps { act fromState toState takenOn takenBy document }
  deadlines { key startedOn dueOn metOn state }
  objections { grounds result }
  minimumLivingAllowance { number status class monthlyAmount since until unit { id } amounts { monthlyAmount since until reason } } } }`
const details = async (journey: Journey<unknown>) => (await hub.ask(DETAILS, { id: journey.id })).assistanceApplication

test('a family below the line is granted its shortfall from the month after the decision', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(1))
  await journey.must('submitAssistanceApplication')
  await journey.must('acceptAssistanceApplication', {}, township)
  await journey.must('startApplicationSurvey', {}, township)
  await journey.must('recordHomeVisit', homeVisit, township)
  await journey.must('reviewAssistanceApplication', { ...wage(journey, '7200.00'), opinion: 'GRANT' }, township)
  await journey.must('postPublicNotice', { place: '村务公开栏' }, township)

  const notice = `{ publicNotices(division: "140502001") { personsCount monthlyAmount area place postedFrom postedUntil applicant { id } } }`
  expect((await hub.ask(notice)).publicNotices).toEqual([
    {
      personsCount: 3,
      monthlyAmount: '1260.00',
      area: 'RURAL',
      place: '村务公开栏',
      postedFrom: '2026-06-15',
      postedUntil: '2026-06-22',
      applicant: { id: journey.persons[0] },
    },
  ])
  hub.setToday('2026-06-22')
  expect(await journey.act('closePublicNotice')).toMatchObject({ code: 'NOTICE_STILL_RUNNING' })
  hub.setToday('2026-06-23')
  await journey.must('closePublicNotice')
  expect((await hub.ask(notice)).publicNotices).toEqual([])
  await journey.must('confirmAssistanceApplication', {}, secondOfficer)

  // 600 × 3 − 600 a month, and a tenth of the standard for the child.
  expect(await details(journey)).toMatchObject({
    state: 'GRANTED',
    authorityLevel: 'COUNTY',
    allowedActs: [],
    assessment: { monthlyAmount: '1260.00', members: 3, perCapitaIncome: '200.00', denialReasons: [], class: 'C' },
    minimumLivingAllowance: {
      status: 'GRANTED',
      class: 'C',
      monthlyAmount: '1260.00',
      since: '2026-07-01',
      until: null,
      amounts: [{ monthlyAmount: '1260.00', since: '2026-07-01', until: null, reason: 'GRANTED' }],
    },
    deadlines: [
      { key: 'MLA.survey.start', startedOn: '2026-06-15', dueOn: '2026-06-18', metOn: '2026-06-15', state: 'MET' },
      { key: 'MLA.notice', dueOn: '2026-06-22', metOn: '2026-06-23', state: 'MET_LATE' },
      { key: 'MLA.confirm', startedOn: '2026-06-23', metOn: '2026-06-23', state: 'MET' },
      { key: 'MLA.total', startedOn: '2026-06-15', metOn: '2026-06-23', state: 'MET' },
    ],
  })
  const { steps } = await details(journey)
  expect(steps.map((step: { act: string }) => step.act)).toEqual([
    'DRAFT',
    'SUBMIT',
    'ACCEPT',
    'START_SURVEY',
    'RECORD_VISIT',
    'REVIEW',
    'POST_NOTICE',
    'CLOSE_NOTICE',
    'CONFIRM',
  ])
  expect(steps.at(-1)).toMatchObject({
    fromState: 'CONFIRMING',
    toState: 'GRANTED',
    takenBy: 'staff:second-officer',
    document: 'confirmAssistanceApplication 1号',
  })
})

test('a family above the line is denied with its reasons, and the notice of it is due in three working days', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey
    .toReview(sampleDraft(2), { means: { incomes: [] }, opinion: 'DENY' })
    .then((answer) => expect(answer).toMatchObject({ code: 'DENIAL_NEEDS_REASON', path: ['input', 'reasons'] }))
  const rich = wage(journey, '21600.00')
  expect(await journey.act('reviewAssistanceApplication', { ...rich, opinion: 'GRANT' })).toMatchObject({
    code: 'NOT_ELIGIBLE',
    basis: '社会救助暂行办法 art. 9',
  })
  await journey.must('reviewAssistanceApplication', { ...rich, opinion: 'DENY' })
  expect(await journey.act('postPublicNotice', { place: '村口' })).toMatchObject({ code: 'NOTHING_TO_POST' })
  await journey.must('forwardAssistanceApplication')
  expect(await journey.act('denyAssistanceApplication', { explanation: '收入超过标准' })).toMatchObject({
    code: 'SAME_HAND',
  })
  expect(await journey.act('confirmAssistanceApplication', {}, secondOfficer)).toMatchObject({ code: 'NOT_ELIGIBLE' })
  await journey.must('denyAssistanceApplication', { explanation: '收入超过标准' }, secondOfficer)
  expect(await details(journey)).toMatchObject({
    state: 'DENIED',
    denialReasons: ['INCOME_NOT_BELOW_STANDARD'],
    denialExplanation: '收入超过标准',
    allowedActs: ['DELIVER_DENIAL_NOTICE'],
    minimumLivingAllowance: null,
    unit: { size: 3, dissolvedOn: '2026-06-15' },
  })
  expect((await details(journey)).deadlines.at(-1)).toMatchObject({
    key: 'MLA.denyNotice',
    dueOn: '2026-06-18',
    metOn: null,
    state: 'RUNNING',
  })
  await journey.must('deliverDenialNotice')
  expect(await details(journey)).toMatchObject({ allowedActs: [] })
  expect(await journey.act('deliverDenialNotice')).toMatchObject({ code: 'ALREADY_DELIVERED' })
  // The family may apply anew, because the unit it applied as is dissolved.
  expect(await new Journey(hub).draft(sampleDraft(2))).toMatchObject({ state: 'DRAFT' })
})

test('what is missing is named at once, and handed in together', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(3, { declarations: [] }))
  await journey.must('submitAssistanceApplication')
  expect(await journey.act('acceptAssistanceApplication')).toMatchObject({ code: 'DECLARATION_MISSING' })
  await journey.must('requestApplicationSupplement', { missingMaterials: ['HOUSEHOLD_BOOK', 'BANK_ACCOUNT'] })
  expect(await details(journey)).toMatchObject({
    state: 'SUPPLEMENT',
    missingMaterials: ['HOUSEHOLD_BOOK', 'BANK_ACCOUNT'],
    allowedActs: ['REVISE', 'SUBMIT', 'WITHDRAW'],
  })
  const { declarations } = sampleDraft(3)
  await journey.must('reviseAssistanceApplication', { declarations })
  expect(await journey.act('submitAssistanceApplication', { suppliedMaterials: ['HOUSEHOLD_BOOK'] })).toMatchObject({
    code: 'STILL_MISSING',
  })
  await journey.must('submitAssistanceApplication', { suppliedMaterials: ['HOUSEHOLD_BOOK', 'BANK_ACCOUNT'] })
  expect(
    await journey.act('requestApplicationSupplement', { missingMaterials: ['MEDICAL_CERTIFICATE'] }),
  ).toMatchObject({ code: 'NOT_NAMED_AT_ONCE' })
  await journey.must('requestApplicationSupplement', { missingMaterials: ['BANK_ACCOUNT'] })
  await journey.must('submitAssistanceApplication', { suppliedMaterials: ['BANK_ACCOUNT'] })
  await journey.must('acceptAssistanceApplication')
})

test('an application that is not accepted says why and frees the family', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(4))
  await journey.must('submitAssistanceApplication')
  await journey.must('notAcceptAssistanceApplication', { reason: 'CLEARLY_INELIGIBLE' })
  expect(await details(journey)).toMatchObject({
    state: 'NOT_ACCEPTED',
    allowedActs: [],
    unit: { dissolvedOn: '2026-06-15' },
  })
})

test('an objection brings the case back: surveyed, reviewed and posted again, and visited by the county', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.toReview(sampleDraft(5), { means: { incomes: [] }, opinion: 'GRANT' })
  await journey.must('postPublicNotice', { place: '村务公开栏' })
  await journey.must('objectToPublicNotice', { grounds: '邻居反映有未申报收入' })
  const review = { means: { incomes: [] }, opinion: 'GRANT' }
  expect(await journey.act('reviewAssistanceApplication', review)).toMatchObject({ code: 'HOME_VISIT_MISSING' })
  await journey.must('recordHomeVisit', homeVisit, township)
  expect(await journey.act('reviewAssistanceApplication', review)).toMatchObject({ code: 'OBJECTION_UNANSWERED' })
  await journey.must('reviewAssistanceApplication', { ...review, objectionResult: 'REJECTED' })
  await journey.must('postPublicNotice', { place: '村务公开栏' })
  hub.setToday('2026-06-23')
  await journey.must('closePublicNotice')
  expect(await journey.act('confirmAssistanceApplication', {}, secondOfficer)).toMatchObject({
    code: 'COUNTY_SURVEY_REQUIRED',
  })
  await journey.must('recordHomeVisit', { ...homeVisit, visitedOn: '2026-06-23' }, secondOfficer)
  await journey.must('confirmAssistanceApplication', {}, secondOfficer)
  expect(await details(journey)).toMatchObject({
    state: 'GRANTED',
    round: 2,
    countySurveyReasons: ['COMPLAINT'],
    objections: [{ grounds: '邻居反映有未申报收入', result: 'REJECTED' }],
  })
})

test('a relative of a handler is granted only after the county visited the home', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(6))
  // Registered in another county: the register is looked at across all divisions.
  const { registered } = await hub.ask(
    `mutation ($input: RegisterHandlerRelativeInput!) { registered: registerHandlerRelative(input: $input) { ... on HandlerRelative { id version } ... on Refusal { code } } }`,
    {
      input: {
        division: '140521',
        handler: 'staff:x',
        personId: journey.persons[1],
        relation: '33',
        document: '登记表',
      },
    },
  )
  expect(registered.id).toBeDefined()
  await journey.must('submitAssistanceApplication', {}, township)
  await journey.must('acceptAssistanceApplication', {}, township)
  expect(await details(journey)).toMatchObject({ countySurveyReasons: ['HANDLER_RELATIVE'] })
})

test('a family withdraws from any open state, and the notice comes down', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.toReview(sampleDraft(7), { means: { incomes: [] }, opinion: 'GRANT' })
  await journey.must('postPublicNotice', { place: '村口' })
  await journey.must('withdrawAssistanceApplication')
  expect(await details(journey)).toMatchObject({
    state: 'WITHDRAWN',
    allowedActs: [],
    unit: { dissolvedOn: '2026-06-15' },
  })
  expect((await details(journey)).deadlines.every(({ metOn }: { metOn: string }) => metOn === '2026-06-15')).toBe(true)
  expect((await hub.ask(`{ publicNotices(division: "140502001") { id } }`)).publicNotices).toEqual([])
})

test('an act out of order is refused with the acts that are legal', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(8))
  const refused = await journey.act('confirmAssistanceApplication', {}, secondOfficer)
  expect(refused).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  expect(refused.messageEn).toContain('REVISE, SUBMIT, WITHDRAW')
  expect(await details(journey)).toMatchObject({ state: 'DRAFT', steps: [{ act: 'DRAFT' }] })
})

test('an act on a version that is not the newest is refused', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(9))
  await journey.must('submitAssistanceApplication')
  expect(await journey.act('acceptAssistanceApplication', { version: journey.version - 1 })).toMatchObject({
    code: 'STALE_VERSION',
    path: ['input', 'version'],
  })
})

test('another county neither sees nor moves an application', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  const stranger = { ...officer, divisions: ['140521000000'] }
  expect(await journey.draft(sampleDraft(10), stranger)).toMatchObject({
    code: 'OUT_OF_SCOPE',
    path: ['input', 'division'],
  })
  await journey.draft(sampleDraft(10))
  expect(await journey.act('submitAssistanceApplication', {}, stranger)).toMatchObject({ code: 'NOT_FOUND' })
  expect(
    await hub.ask(`query ($id: ID!) { assistanceApplication(id: $id) { id } }`, { id: journey.id }, stranger),
  ).toEqual({
    assistanceApplication: null,
  })
  const { errors } = await hub.execute(`{ assistanceApplications(division: "140502") { totalCount } }`, {}, stranger)
  expect(errors[0].extensions.code).toBe('OUT_OF_SCOPE')
})

test('the township confirms only where the county has delegated it, and not by the hand that reviewed', async () => {
  hub.setToday('2026-06-15')
  const ready = async (sequence: number, division: string) => {
    const journey = new Journey(hub)
    hub.setToday('2026-06-15')
    await journey.toReview(sampleDraft(sequence, { division }), { means: { incomes: [] }, opinion: 'GRANT' })
    await journey.must('postPublicNotice', { place: '村口' })
    hub.setToday('2026-06-23')
    await journey.must('closePublicNotice')
    return journey
  }
  const journey = await ready(11, TOWNSHIP)
  expect(await journey.act('confirmAssistanceApplication', {}, township)).toMatchObject({ code: 'ROLE_REQUIRED' })
  const townshipOfficer = { ...township, roles: ['OFFICER'] }
  expect(await journey.act('confirmAssistanceApplication', {}, townshipOfficer)).toMatchObject({ code: 'OUT_OF_SCOPE' })

  await setParameter(hub, 'MLA.confirm.level', '4', '140502002000', undefined, '2026-06-01')
  const delegated = await ready(12, '140502002000')
  const clerk = { ...township, divisions: ['140502002000'] }
  expect(await delegated.act('confirmAssistanceApplication', {}, { ...clerk, subject: officer.subject })).toMatchObject(
    {
      code: 'SAME_HAND',
    },
  )
  await delegated.must('confirmAssistanceApplication', {}, clerk)
  expect(await details(delegated)).toMatchObject({ state: 'GRANTED', authorityLevel: 'TOWNSHIP' })
})

test('a person cannot be in two living units, also when named by an old 15-digit number', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(13))
  expect(await new Journey(hub).draft(sampleDraft(13))).toMatchObject({
    code: 'ALREADY_IN_A_UNIT',
    path: ['input', 'unit', 'members'],
  })
  const { number } = sampleMember('1980-01-01', 13).document
  const old = { type: 'RESIDENT_ID', number: number.slice(0, 6) + number.slice(8, 17) }
  const members = [{ ...sampleMember('1980-01-01', 13), document: old }]
  expect(await new Journey(hub).draft(sampleDraft(13, { unit: { ...sampleDraft(13).unit, members } }))).toMatchObject({
    code: 'ALREADY_IN_A_UNIT',
  })
})

test('nothing is reviewed without a report of the economic check where policy asks for one', async () => {
  await setParameter(hub, 'MLA.review.checkRequired', '1', '140502003000', undefined, '2026-06-01')
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  expect(
    await journey.toReview(sampleDraft(14, { division: '140502003000' }), { means: { incomes: [] }, opinion: 'GRANT' }),
  ).toMatchObject({ code: 'CHECK_REPORT_MISSING' })
})

test('a household that changed since the notice is not confirmed but returned', async () => {
  hub.setToday('2026-06-15')
  const journey = new Journey(hub)
  await journey.toReview(sampleDraft(15), { means: { incomes: [] }, opinion: 'GRANT' })
  await journey.must('postPublicNotice', { place: '村口' })
  hub.setToday('2026-06-23')
  await journey.must('closePublicNotice')
  await hub.ask(
    `mutation ($input: PublishAssistanceStandardInput!) { publishAssistanceStandard(input: $input) { __typename } }`,
    {
      input: {
        division: TOWNSHIP,
        programme: 'MLA',
        area: 'RURAL',
        monthlyAmount: '650.00',
        document: '调标',
        validFrom: '2026-07-01',
      },
    },
  )
  expect(await journey.act('confirmAssistanceApplication', {}, secondOfficer)).toMatchObject({
    code: 'CHANGED_SINCE_NOTICE',
  })
  await journey.must('returnAssistanceApplication', {}, secondOfficer)
  await journey.must('recordHomeVisit', { ...homeVisit, visitedOn: '2026-06-23' })
  await journey.must('reviewAssistanceApplication', { means: { incomes: [] }, opinion: 'GRANT' })
  await journey.must('postPublicNotice', { place: '村口' })
  hub.setToday('2026-07-01')
  await journey.must('closePublicNotice')
  await journey.must('confirmAssistanceApplication', {}, secondOfficer)
  expect(await details(journey)).toMatchObject({
    minimumLivingAllowance: { since: '2026-08-01', monthlyAmount: '2015.00' },
  })
})

test('a list takes filters it knows, counts by state, and sends as many statements for many rows as for one', async () => {
  hub.setToday('2026-06-15')
  const query = `query ($first: Int, $filter: AssistanceApplicationFilter) { assistanceApplications(division: "140502", first: $first, filter: $filter) {
    totalCount countByState { state count } edges { node { number applicant { id } deadlines { key } unit { size members { person { id } } account }
    steps { act } visits { level } minimumLivingAllowance { monthlyAmount } } } pageInfo { hasNextPage } } }`
  const one = await hub.countStatements(() => hub.ask(query, { first: 1 }))
  expect(await hub.countStatements(() => hub.ask(query, { first: 100 }))).toBe(one)
  const { assistanceApplications } = await hub.ask(query, {
    filter: { states: ['GRANTED'], countySurveyRequired: true },
  })
  expect(assistanceApplications.totalCount).toBe(1)
  expect(assistanceApplications.countByState).toContainEqual({ state: 'WITHDRAWN', count: 1 })
  const { errors } = await hub.execute(query, { filter: { states: null } })
  expect(errors[0].extensions.code).toBe('EMPTY_FILTER')
})

test('no name and no document number stands in the tables, the events or the history', async () => {
  const dump = await hub.subgraph.asHub(async ({ em }) => {
    const tables = (await em.execute(
      `select table_name from information_schema.tables where table_schema = 'assistance'`,
    )) as {
      table_name: string
    }[]
    const rows = await Promise.all(tables.map(({ table_name }) => em.execute(`select * from assistance.${table_name}`)))
    return JSON.stringify(rows)
  })
  expect(dump.length).toBeGreaterThan(10_000)
  expect(dump).not.toContain('样本')
  expect(dump).not.toMatch(/140502(19|20)\d{9}[\dX]/)
  expect(dump).not.toContain('62170000')
})
