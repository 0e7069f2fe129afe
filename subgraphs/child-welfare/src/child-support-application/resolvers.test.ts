import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  Case,
  COUNTY,
  died,
  FAR_TOWNSHIP,
  father,
  imprisoned,
  mother,
  OTHER_TOWNSHIP,
  personDied,
  sampleCase,
  sampleDocument,
  somebody,
  TOWNSHIP,
  tell,
} from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const township = { ...officer, subject: 'staff:township', roles: ['HANDLER'], divisions: [TOWNSHIP] }
const elsewhere = { ...officer, subject: 'staff:elsewhere', roles: ['HANDLER'], divisions: [OTHER_TOWNSHIP] }
const county = { ...secondOfficer, roles: ['OFFICER'], divisions: [COUNTY] }
const newCase = () => new Case(hub)

const DETAILS = `query ($id: ID!) { childSupportApplication(id: $id) {
  state kind opinion denialReasons decidedOn toldOn division { code } acceptedDivision { code } answer
  parents { role person { id } circumstances { kind since until evidence shortfall } }
  steps { act fromState toState takenOn takenBy }
  deadlines { key startedOn dueOn metOn state }
  support { kind status monthlyAmount since until decidedOn } } }`
const details = async (id: string, as = officer) => (await hub.ask(DETAILS, { id }, as)).childSupportApplication

test('an orphan is included from the month after the county has confirmed', async () => {
  const one = newCase()
  await one.apply(sampleCase(), township)
  await one.must('acceptChildSupportApplication', {}, township)
  await one.must('startChildSupportCheck', {}, township)
  hub.setToday('2026-06-24')
  expect(await one.must('reviewChildSupportApplication', { opinion: 'GRANT' }, township)).toMatchObject({
    state: 'CONFIRMING',
    kind: 'ORPHAN_SCATTERED',
  })
  hub.setToday('2026-06-30')
  await one.must('confirmChildSupportApplication', {}, county)
  const found = await details(one.id)
  expect(found).toMatchObject({
    state: 'GRANTED',
    kind: 'ORPHAN_SCATTERED',
    decidedOn: '2026-06-30',
    support: {
      kind: 'ORPHAN_SCATTERED',
      status: 'ACTIVE',
      monthlyAmount: '1145.00',
      since: '2026-07-01',
      until: '2033-04-01',
    },
    parents: [
      { role: 'FATHER', circumstances: [{ kind: 'DEAD', since: '2026-01-10', shortfall: null }] },
      { role: 'MOTHER', circumstances: [{ kind: 'DEAD', since: '2026-02-20', shortfall: null }] },
    ],
    deadlines: [
      { key: 'CHILD.township', startedOn: '2026-06-15', metOn: '2026-06-24', state: 'MET' },
      { key: 'CHILD.county', startedOn: '2026-06-24', metOn: '2026-06-30', state: 'MET' },
    ],
  })
  expect(found.steps.map((step: { act: string; takenBy: string }) => `${step.act} ${step.takenBy}`)).toEqual([
    'APPLY staff:township',
    'ACCEPT staff:township',
    'START_CHECK staff:township',
    'REVIEW staff:township',
    'CONFIRM staff:second-officer',
  ])
})

describe('what the file proves decides', () => {
  const judged = async (over: Record<string, unknown>) => {
    const one = newCase()
    await one.apply(sampleCase(over))
    await one.must('acceptChildSupportApplication')
    await one.must('startChildSupportCheck')
    return one.act('reviewChildSupportApplication', { opinion: 'GRANT' })
  }
  test.each([
    ['one dead, one in prison', [father([died()]), mother([imprisoned()])], 'DE_FACTO'],
    ['both in prison', [father([imprisoned()]), mother([imprisoned()])], 'DE_FACTO'],
    [
      'nobody knows who they are',
      ['FATHER', 'MOTHER'].map((role) => ({
        role,
        circumstances: [
          { kind: 'UNTRACEABLE', since: '2026-01-01', evidence: 'POLICE_STATEMENT', document: '公安证明1号' },
        ],
      })),
      'ORPHAN_SCATTERED',
    ],
  ])('%s: %s', async (_, parents, kind) => {
    expect(await judged({ parents })).toMatchObject({ kind })
  })
  test.each([
    ['a term that is a day too short', [father([died()]), mother([imprisoned('2026-01-15', '2026-07-14')])]],
    ['a mother of whom nothing is proven', [father([died()]), mother([])]],
    ['a mother who is not stated', [father([died()])]],
  ])('%s: not eligible', async (_, parents) => {
    const answer = await judged({ parents })
    expect(answer).toMatchObject({ code: 'NOT_ELIGIBLE', basis: '民发〔2019〕62号；国办发〔2010〕54号' })
    expect(String((answer as { messageEn?: string }).messageEn)).toContain('MOTHER_ABLE')
  })
  test('an orphan raised in a home is supported as such', async () => {
    expect(await judged({ institutionCreditCode: '91350100M000100Y43' })).toMatchObject({ kind: 'ORPHAN_INSTITUTION' })
  })
  test('papers that do not prove the circumstance are refused, and so is the future', async () => {
    const wrong = { ...imprisoned(), evidence: 'MEDICAL_DIAGNOSIS' }
    expect(await newCase().apply(sampleCase({ parents: [father([died()]), mother([wrong])] }))).toMatchObject({
      code: 'EVIDENCE_DOES_NOT_PROVE',
      path: ['input', 'parents', '1', 'circumstances', '0', 'evidence'],
    })
    expect(await newCase().apply(sampleCase({ parents: [father([died('2026-06-16')])] }))).toMatchObject({
      code: 'IN_FUTURE',
    })
  })
  test('what the registry tells of a death counts as proven', async () => {
    const dead = somebody()
    const one = newCase()
    await one.apply(sampleCase({ parents: [father([died()]), mother([], dead)] }))
    const [, { person }] = (await details(one.id)).parents
    await tell(hub, personDied([person.id], '2026-05-05'))
    await one.must('acceptChildSupportApplication')
    await one.must('startChildSupportCheck')
    expect(await one.must('reviewChildSupportApplication', { opinion: 'GRANT' })).toMatchObject({
      kind: 'ORPHAN_SCATTERED',
    })
  })
})

describe('a decision', () => {
  test('is made by another hand than checked, and refused with reasons where the file does not prove it', async () => {
    const one = newCase()
    await one.apply(sampleCase({ parents: [father([died()]), mother([])] }))
    await one.must('acceptChildSupportApplication')
    await one.must('startChildSupportCheck')
    await one.must('reviewChildSupportApplication', { opinion: 'DENY' })
    expect(await one.act('denyChildSupportApplication')).toMatchObject({ code: 'SAME_HAND' })
    expect(await one.act('confirmChildSupportApplication', {}, county)).toMatchObject({ code: 'NOT_ELIGIBLE' })
    expect(await one.must('denyChildSupportApplication', {}, county)).toMatchObject({
      state: 'DENIED',
      denialReasons: ['MOTHER_ABLE'],
      allowedActs: ['TELL'],
    })
  })
  test('needs a reason to deny, and none to grant', async () => {
    const one = newCase()
    await one.apply()
    await one.must('acceptChildSupportApplication')
    await one.must('startChildSupportCheck')
    const review = 'reviewChildSupportApplication'
    expect(await one.act(review, { opinion: 'DENY' })).toMatchObject({ code: 'DENIAL_NEEDS_REASON' })
    expect(await one.act(review, { opinion: 'GRANT', reasons: ['FALSE_STATEMENT'] })).toMatchObject({
      code: 'REASONS_WITH_GRANT',
    })
    await one.must(review, { opinion: 'DENY', reasons: ['FALSE_STATEMENT'] })
    expect(await one.must('denyChildSupportApplication', {}, county)).toMatchObject({
      denialReasons: ['FALSE_STATEMENT'],
    })
  })
  test('is the county’s, not the township’s', async () => {
    const one = newCase()
    await one.toCounty()
    expect(await one.act('confirmChildSupportApplication', {}, township)).toMatchObject({ code: 'ROLE_REQUIRED' })
    const officerOfTownship = { ...secondOfficer, divisions: [TOWNSHIP] }
    expect(await one.act('confirmChildSupportApplication', {}, officerOfTownship)).toMatchObject({
      code: 'OUT_OF_SCOPE',
    })
  })
  test('that returns the case begins the township’s limit anew', async () => {
    const one = newCase()
    await one.toCounty()
    hub.setToday('2026-07-20')
    await one.must('returnChildSupportApplication', {}, county)
    expect((await details(one.id)).deadlines).toMatchObject([
      { key: 'CHILD.township', startedOn: '2026-07-20', dueOn: '2026-08-10', metOn: null, state: 'RUNNING' },
    ])
  })
  test('seen in an old version is refused', async () => {
    const one = newCase()
    await one.toCounty()
    expect(await one.act('confirmChildSupportApplication', { version: one.version - 1 }, county)).toMatchObject({
      code: 'STALE_VERSION',
    })
  })
})

describe('an application', () => {
  test('is refused for who is of age, and taken the day before', async () => {
    expect(await newCase().apply(sampleCase({ child: somebody('2008-06-15') }))).toMatchObject({ code: 'NOT_A_MINOR' })
    expect(await newCase().apply(sampleCase({ child: somebody('2008-06-16') }))).toMatchObject({ state: 'SUBMITTED' })
  })
  test('needs a birth date, a township and a known relation', async () => {
    const refused = async (over: Record<string, unknown>) => (await newCase().apply(sampleCase(over))).code
    expect(await refused({ child: { name: '小样' } })).toBe('BIRTH_DATE_NEEDED')
    expect(await refused({ child: { name: '小样', birthDate: '2026-06-16' } })).toBe('FUTURE_BIRTH')
    expect(await refused({ child: { ...somebody('2015-03-02'), birthDate: '2015-03-03' } })).toBe(
      'BIRTH_DATE_CONTRADICTS_DOCUMENT',
    )
    expect(await refused({ registeredDivision: COUNTY })).toBe('TOWNSHIP_NEEDED')
    expect(await refused({ applicantRelation: '00' })).toBe('UNKNOWN_RELATION')
    expect(await refused({ account: '12' })).toBe('BAD_ACCOUNT')
  })
  test('for a child without any document is taken by name and presumed birth date', async () => {
    const one = newCase()
    expect(await one.apply(sampleCase({ child: { name: '小样', birthDate: '2024-01-01' } }))).toMatchObject({
      state: 'SUBMITTED',
    })
    expect(one.childId).toMatch(/^[0-9a-f-]{36}$/)
  })
  test('asks for what is missing once', async () => {
    const one = newCase()
    await one.apply()
    await one.must('requestChildSupportSupplement', { materials: ['PARENT_EVIDENCE', 'BANK_ACCOUNT'] })
    expect(await one.must('supplyChildSupportMaterials')).toMatchObject({ state: 'SUBMITTED', missingMaterials: [] })
    expect(await one.act('requestChildSupportSupplement', { materials: ['HOUSEHOLD_BOOK'] })).toMatchObject({
      code: 'ASKED_BEFORE',
    })
  })
  test('that was withdrawn or not accepted makes room for another', async () => {
    const child = somebody('2015-03-02')
    const first = newCase()
    await first.apply(sampleCase({ child }))
    expect(await newCase().apply(sampleCase({ child }))).toMatchObject({ code: 'ALREADY_APPLIED' })
    expect(await first.must('withdrawChildSupportApplication')).toMatchObject({ state: 'WITHDRAWN', allowedActs: [] })
    const second = newCase()
    await second.apply(sampleCase({ child, parents: [] }))
    await second.must('rejectChildSupportApplication', { reason: 'CLEARLY_INELIGIBLE' })
    const third = newCase()
    expect(await third.apply(sampleCase({ child, parents: [] }))).toMatchObject({ state: 'SUBMITTED' })
    expect(await third.act('rejectChildSupportApplication', { reason: 'ALREADY_SUPPORTED' })).toMatchObject({
      state: 'NOT_ACCEPTED',
    })
  })
  test('made twice at once is taken once', async () => {
    const child = somebody('2015-03-02')
    const answers = await Promise.all([1, 2].map(() => newCase().apply(sampleCase({ child, parents: [] }))))
    expect(answers.map(({ code }) => code ?? 'taken').toSorted()).toEqual(['ALREADY_APPLIED', 'taken'])
  })
  test('confirmed twice at once gives one support', async () => {
    const one = newCase()
    await one.toCounty()
    const again = Object.assign(newCase(), { id: one.id, version: one.version })
    const answers = await Promise.all(
      [one, again].map((each) => each.act('confirmChildSupportApplication', {}, county)),
    )
    expect(answers.map(({ code }) => code ?? 'granted').toSorted()).toEqual(['STALE_VERSION', 'granted'])
  })
  test('is refused for a child who has support', async () => {
    const child = somebody('2015-03-02')
    await newCase().toSupport(county, sampleCase({ child }))
    expect(await newCase().apply(sampleCase({ child, parents: [] }))).toMatchObject({ code: 'ALREADY_SUPPORTED' })
  })
})

describe('elsewhere than where the child is registered', () => {
  test('any township of the province accepts, pushes within three working days, and tells the family', async () => {
    const one = newCase()
    await one.apply(sampleCase({ acceptedDivision: OTHER_TOWNSHIP }), elsewhere)
    await one.must('acceptChildSupportApplication', {}, elsewhere)
    expect(await one.act('startChildSupportCheck', {}, elsewhere)).toMatchObject({ code: 'PUSH_NEEDED' })
    expect(await one.act('pushChildSupportApplicationOut', {}, elsewhere)).toMatchObject({
      code: 'NOT_ANOTHER_PROVINCE',
    })
    expect(await details(one.id, township)).toBeNull()
    hub.setToday('2026-06-18')
    await one.must('pushChildSupportApplication', {}, elsewhere)
    // In charge now is the township of the registration, with the child's file; the other one only sees how it goes.
    expect(await one.act('reviewChildSupportApplication', { opinion: 'GRANT' }, elsewhere)).toMatchObject({
      code: 'OUT_OF_SCOPE',
    })
    expect((await details(one.id, elsewhere)).parents).toEqual([])
    expect((await details(one.id, township)).parents).toHaveLength(2)
    await one.must('reviewChildSupportApplication', { opinion: 'GRANT' }, township)
    await one.must('confirmChildSupportApplication', {}, county)
    expect(await one.act('tellChildSupportResult', {}, township)).toMatchObject({ code: 'OUT_OF_SCOPE' })
    hub.setToday('2026-06-24')
    await one.must('tellChildSupportResult', {}, elsewhere)
    expect(await one.act('tellChildSupportResult', {}, elsewhere)).toMatchObject({ code: 'ALREADY_TOLD' })
    expect(await details(one.id, township)).toMatchObject({
      division: { code: TOWNSHIP },
      acceptedDivision: { code: OTHER_TOWNSHIP },
      toldOn: '2026-06-24',
      deadlines: [
        { key: 'CHILD.xprov.push', startedOn: '2026-06-15', dueOn: '2026-06-18', metOn: '2026-06-18', state: 'MET' },
        { key: 'CHILD.township', state: 'MET' },
        { key: 'CHILD.county', state: 'MET' },
        // 19 June is the Dragon Boat holiday.
        { key: 'CHILD.xprov.tell', startedOn: '2026-06-18', dueOn: '2026-06-24', metOn: '2026-06-24', state: 'MET' },
      ],
      support: { status: 'ACTIVE' },
    })
  })
  test('a case of another province is checked here, and its support is ours', async () => {
    const one = newCase()
    const { channel, ...input } = sampleCase({ acceptedDivision: FAR_TOWNSHIP })
    const receive = { ...input, acceptedOn: '2026-06-12' }
    expect(channel).toBe('WINDOW')
    expect(
      await one.begin('receiveChildSupportApplication', { ...receive, acceptedDivision: OTHER_TOWNSHIP }),
    ).toMatchObject({ code: 'NOT_ANOTHER_PROVINCE' })
    expect(await one.begin('receiveChildSupportApplication', receive, township)).toMatchObject({ state: 'CHECKING' })
    await one.must('reviewChildSupportApplication', { opinion: 'GRANT' }, township)
    expect(await one.must('confirmChildSupportApplication', {}, county)).toMatchObject({ state: 'GRANTED' })
    await one.must('tellChildSupportResult', {}, township)
    expect(await details(one.id)).toMatchObject({ toldOn: '2026-06-15', support: { status: 'ACTIVE' } })
  })
  test('a child of another province is pushed out, and its answer told', async () => {
    const one = newCase()
    await one.apply(sampleCase({ registeredDivision: FAR_TOWNSHIP }), township)
    await one.must('acceptChildSupportApplication', {}, township)
    expect(await one.act('pushChildSupportApplication', {}, township)).toMatchObject({ code: 'ANOTHER_PROVINCE' })
    await one.must('pushChildSupportApplicationOut', {}, township)
    hub.setToday('2026-07-20')
    const answer = { answer: 'GRANTED', decidedOn: '2026-07-17' }
    expect(await one.act('recordChildSupportAnswer', { ...answer, decidedOn: '2026-06-14' })).toMatchObject({
      code: 'OUT_OF_ORDER',
    })
    await one.must('recordChildSupportAnswer', answer, township)
    await one.must('tellChildSupportResult', {}, township)
    expect(await details(one.id)).toMatchObject({
      state: 'ANSWERED',
      answer: 'GRANTED',
      toldOn: '2026-07-20',
      support: null,
    })
  })
})

test('limits are counted in working days across New Year', async () => {
  hub.setToday('2025-12-29')
  const one = newCase()
  await one.toCounty(sampleCase({ parents: [father([died('2025-05-05')]), mother([died('2025-05-05')])] }))
  expect((await details(one.id)).deadlines).toMatchObject([
    { key: 'CHILD.township', startedOn: '2025-12-29' },
    // 1 to 3 January 2026 are holidays and Sunday the 4th is worked, so the fifteenth working day is 20 January.
    { key: 'CHILD.county', startedOn: '2025-12-29', dueOn: '2026-01-20', state: 'RUNNING' },
  ])
  hub.setToday('2026-01-21')
  expect((await details(one.id)).deadlines[1]).toMatchObject({ state: 'OVERDUE' })
})

describe('the list of applications', () => {
  const list = (filter: object | null, as = officer, first = 50) =>
    hub.ask(
      `query ($filter: ChildSupportApplicationFilter, $first: Int) {
        childSupportApplications(division: "${TOWNSHIP}", filter: $filter, first: $first) {
          totalCount edges { node { id state child { id } parents { role circumstances { kind } } steps { act } support { kind } deadlines { key } } } } }`,
      { filter, first },
      as,
    )
  test('is narrowed by state, and refused to who has no part in it', async () => {
    const { childSupportApplications: granted } = await list({ states: ['GRANTED'] })
    expect(granted.totalCount).toBeGreaterThan(0)
    expect(granted.edges.every(({ node }: { node: { state: string } }) => node.state === 'GRANTED')).toBe(true)
    const stranger = { ...officer, roles: [] }
    const { errors } = await hub.execute(
      `{ childSupportApplications(division: "${TOWNSHIP}") { totalCount } }`,
      {},
      stranger,
    )
    expect(errors[0].extensions.code).toBe('ROLE_REQUIRED')
    const { errors: empty } = await hub.execute(
      `{ childSupportApplications(division: "${TOWNSHIP}", filter: { channel: null }) { totalCount } }`,
    )
    expect(empty[0].extensions.code).toBe('EMPTY_FILTER')
  })
  test('costs the same statements for one and for many', async () => {
    const one = await hub.countStatements(() => list({ states: ['GRANTED'] }, officer, 1))
    const many = await hub.countStatements(() => list({ states: ['GRANTED'] }, officer, 50))
    expect(many).toBe(one)
  })
})

test('documents of the child stand in no table of this subgraph', async () => {
  const document = sampleDocument('2016-07-07')
  await newCase().apply(sampleCase({ child: { document, name: '绝密样本' } }))
  const text = await hub.subgraph.asHub(async ({ em }) => {
    const tables = (await em.execute(
      `select table_name from information_schema.tables where table_schema = 'child_welfare'`,
    )) as { table_name: string }[]
    const all = await Promise.all(
      tables.map(({ table_name }) =>
        em.execute(`select coalesce(json_agg(t), '[]')::text as rows from child_welfare.${table_name} t`),
      ),
    )
    return JSON.stringify(all)
  })
  expect(text).not.toContain(document.number)
  expect(text).not.toContain('绝密样本')
})
