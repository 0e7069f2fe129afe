import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { sampleCreditCode } from '@civil-affairs/schema/sample-province/care-institutions.ts'
import type { GraphQLEnumType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Counters, openCounters, TOWNSHIP } from './counters.ts'

const VILLAGE = '140502001001'
const COUNTY = '140502000000'
const PROVINCE = '140000000000'
const XIAN = '610113000000'

/** A valid number of the county that nobody bears; odd sequences are men's. */
function numberOf(birthDate: string, sequence: number): string {
  const first17 = `140502${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return first17 + residentIdCheckCharacter(first17)
}
/** Of a 民办非企业单位 of the county. */
const CREDIT_CODE = sampleCreditCode('52', '140502', 'MJYE0078')

const family = {
  grandfather: { name: '郭守业', birthDate: '1946-09-20', sequence: 1 },
  grandmother: { name: '李桂兰', birthDate: '1955-03-08', sequence: 2 },
  father: { name: '郭建军', birthDate: '1994-05-11', sequence: 3 },
  mother: { name: '王晓燕', birthDate: '1996-11-02', sequence: 4 },
  child: { name: '郭子涵', birthDate: '2026-02-10', sequence: 6 },
}
type Member = keyof typeof family
const documentOf = (who: Member) => ({
  type: 'RESIDENT_ID',
  number: numberOf(family[who].birthDate, family[who].sequence),
})

let hub: Counters
const ids = {} as Record<Member, string>
const named = (who: Member) => ({ personId: ids[who], document: documentOf(who), name: family[who].name })

beforeAll(async () => {
  hub = await openCounters()
  await publishStandards()
})
afterAll(() => hub.close())

async function publishStandards(): Promise<void> {
  hub.setToday('2026-01-05')
  const decided = { division: PROVINCE, document: '晋民发〔2026〕1号', validFrom: '2026-01-01' }
  await hub.act(
    'policy-administrator',
    'publishAssistanceStandard',
    { ...decided, programme: 'MLA', area: 'URBAN', monthlyAmount: '760.00' },
    'id',
  )
  await hub.act(
    'policy-administrator',
    'publishOldAgeStandard',
    { ...decided, bands: [{ fromAge: 80, monthlyAmount: '100.00' }] },
    '__typename',
  )
  // The economic check has journeys of its own.
  await hub.act(
    'policy-administrator',
    'setAssistancePolicyParameter',
    { key: 'MLA.review.checkRequired', value: '0', division: COUNTY, legalBasis: '县规定', validFrom: '2026-01-01' },
    '__typename',
  )
  await hub.act(
    'county-officer',
    'openCommunityStation',
    {
      division: VILLAGE,
      kind: 'CHILDREN_HOME',
      name: '儿童之家',
      capacity: 20,
      staff: 2,
      certifiedStaff: 1,
      on: '2025-09-01',
    },
    'id',
  )
}

async function register(who: Member): Promise<void> {
  const { name, birthDate, sequence } = family[who]
  const person = await hub.act(
    'township-handler',
    'registerPerson',
    {
      document: documentOf(who),
      name,
      birthDate,
      sex: sequence % 2 === 1 ? 'MALE' : 'FEMALE',
      residence: VILLAGE,
      registeredResidence: VILLAGE,
    },
    'id',
  )
  ids[who] = person.id
}

const parentOf = (parent: Member, child: Member) =>
  hub.act(
    'township-handler',
    'stateKinship',
    { kind: 'PARENT', fromId: ids[parent], toId: ids[child], since: family[child].birthDate },
    '__typename',
  )

/** Walks one application on, each act with the version that the act before it left. */
function walk(keyOf: string, role: Parameters<Counters['act']>[0], fields: string) {
  let at: { id: string; version: number } | undefined
  return async (mutation: string, more: object = {}, as = role) => {
    const seen = at === undefined ? {} : { [keyOf]: at.id, version: at.version }
    const record = await hub.act(as, mutation, { ...seen, ...more }, `id version ${fields}`)
    at = record
    return record
  }
}

const person = async (who: Member, fields: string) => {
  const { data, errors } = await hub.ask(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id: ids[who] })
  expect(errors).toBeUndefined()
  return data.person
}

let household: string
let allowanceId: string
test('a couple that married in another province arrives with its certificate, and is husband and wife to every domain', async () => {
  for (const who of ['grandfather', 'grandmother', 'father', 'mother'] as const) await register(who)
  await parentOf('grandfather', 'father')
  await parentOf('grandmother', 'father')
  const formed = await hub.act(
    'township-handler',
    'formHousehold',
    {
      kind: 'RESIDENT',
      division: VILLAGE,
      on: '2018-04-01',
      members: [
        { personId: ids.grandfather, role: '02' },
        { personId: ids.grandmother, role: '12' },
        { personId: ids.father, role: '21' },
      ],
    },
    'id version',
  )
  household = formed.id
  const side = (who: Member) => ({ document: documentOf(who), name: family[who].name, kind: 'MAINLAND' })
  const marriage = await hub.act(
    'county-officer',
    'takeOverMarriage',
    {
      division: COUNTY,
      husband: side('father'),
      wife: side('mother'),
      certificateNumber: 'J610113-2025-001314',
      registeredOn: '2025-05-20',
    },
    'state registeredIn { code } husband { person { id } } conflicts { kind }',
  )
  expect(marriage).toEqual({
    state: 'IN_FORCE',
    registeredIn: { code: XIAN },
    husband: { person: { id: ids.father } },
    conflicts: [],
  })
  await hub.settle()
  await hub.act(
    'township-handler',
    'joinHousehold',
    {
      householdId: household,
      version: (await person('father', 'households { version }')).households[0].version,
      personId: ids.mother,
      role: '38',
      reason: 'MARRIAGE',
      on: '2025-05-20',
    },
    'id',
  )
  expect(await person('mother', 'maritalStatus maritalStatusAsOf spouse { id }')).toEqual({
    maritalStatus: 'MARRIED',
    maritalStatusAsOf: '2025-05-20',
    spouse: { id: ids.father },
  })
})

const ALLOWANCE = 'id version status monthlyAmount since isPaymentHeld'
test('a child is born into the household, and the five of them draw 低保 from the month after the decision', async () => {
  hub.setToday('2026-02-25')
  await register('child')
  await parentOf('father', 'child')
  await parentOf('mother', 'child')
  await hub.act(
    'township-handler',
    'joinHousehold',
    {
      householdId: household,
      version: (await person('father', 'households { version }')).households[0].version,
      personId: ids.child,
      role: '42',
      reason: 'BIRTH',
      on: '2026-02-10',
    },
    'id',
  )
  hub.setToday('2026-03-10')
  const member = (who: Member, relation: string, labourCapacity: string, employment = 'NOT_APPLICABLE') => ({
    document: documentOf(who),
    name: family[who].name,
    facts: { relation, labourCapacity, health: 'HEALTHY', employment, isStudent: false },
  })
  const declared = { months: 12, incomes: [{ memberNumber: 3, kind: 'WAGES', amount: '14400.00' }] }
  const signed = (code: string) => ({ code, textVersion: '2024', signedOn: '2026-03-10' })
  const step = walk('applicationId', 'township-handler', 'state')
  await step('draftAssistanceApplication', {
    division: TOWNSHIP,
    channel: 'WINDOW',
    unit: {
      form: 'FAMILY',
      area: 'URBAN',
      hardshipCause: 'ILLNESS',
      account: '6217000000000000017',
      members: [
        member('grandfather', '02', 'NONE'),
        member('grandmother', '12', 'NONE'),
        member('father', '21', 'FULL', 'UNSTEADY'),
        member('mother', '38', 'FULL', 'UNSTEADY'),
        member('child', '42', 'NONE'),
      ],
    },
    means: declared,
    declarations: [signed('INCOME_AND_PROPERTY'), signed('CHECK_CONSENT')],
    document: '申请书',
  })
  const paper = { document: '经办记录' }
  await step('submitAssistanceApplication', paper)
  await step('acceptAssistanceApplication', paper)
  await step('startApplicationSurvey', paper)
  await step('recordHomeVisit', {
    ...paper,
    visitedOn: '2026-03-10',
    surveyors: ['甲', '乙'],
    findings: ['MATCHES_STATEMENT'],
    isSigned: true,
    interviews: [{ interviewee: 'NEIGHBOUR', result: 'CONFIRMS' }],
  })
  await step('reviewAssistanceApplication', {
    ...paper,
    means: { incomes: [{ personId: ids.father, kind: 'WAGES', amount: '14400.00' }] },
    opinion: 'GRANT',
  })
  await step('postPublicNotice', { ...paper, place: '社区公示栏' })
  hub.setToday('2026-03-18')
  await step('closePublicNotice', paper)
  await step('confirmAssistanceApplication', paper, 'county-officer')
  const { minimumLivingAllowances } = await person('child', `minimumLivingAllowances { ${ALLOWANCE} }`)
  allowanceId = minimumLivingAllowances[0].id
  // 760 × 5 less the 1,200 a month that the father earns, and a tenth of the standard for each elder and the child.
  expect(minimumLivingAllowances).toMatchObject([
    { status: 'GRANTED', monthlyAmount: '2828.00', since: '2026-04-01', isPaymentHeld: false },
  ])
  expect(await pay('2026-04')).toMatchObject({ state: 'SETTLED', itemCount: 1, amount: '2828.00' })
})

const BATCH = 'id version state itemCount heldCount amount items(first: 5) { edges { node { id payee { id } } } }'
/** Calculated and verified by one hand, approved and sent by another, and paid by the bank. */
async function pay(month: string) {
  let batch = await calculated(month)
  const on = () => ({ batchId: batch.id, version: batch.version })
  batch = await hub.act('finance', 'approveAssistancePaymentBatch', on(), BATCH)
  batch = await hub.act('finance', 'sendAssistancePaymentBatch', { ...on(), fiscalVoucher: `${month}-001` }, BATCH)
  const paid = batch.items.edges.map(({ node }: { node: { id: string } }) => node.id)
  return hub.act('finance', 'recordAssistanceBankAnswer', { batchId: batch.id, paid }, BATCH)
}
async function calculated(month: string) {
  const first = await hub.act(
    'county-officer',
    'calculateAssistancePaymentBatch',
    { scheme: 'MLA', division: COUNTY, month },
    BATCH,
  )
  const on = { batchId: first.id, version: first.version }
  return hub.act('county-officer', 'verifyAssistancePaymentBatch', on, BATCH)
}

async function openFuneralHome(): Promise<string> {
  const { id, version } = await hub.act(
    'county-officer',
    'approveFuneralFacility',
    {
      division: COUNTY,
      name: '城区殡仪馆',
      kind: 'FUNERAL_HOME',
      approvalLevel: 'COUNTY',
      approvalDocument: '城政发〔2020〕1号',
      approvedOn: '2020-01-05',
    },
    'id version',
  )
  const opened = { facilityId: id, version, on: '2020-05-01', document: '开业批复' }
  await hub.act('county-officer', 'openFuneralFacility', opened, 'state')
  return id
}

test('both parents die and are cremated: the marriage ends, the unit is smaller, and no payment goes out before somebody has looked', async () => {
  const home = await openFuneralHome()
  const cremate = (who: Member, diedOn: string, crematedOn: string) =>
    hub.act(
      'county-officer',
      'recordCremation',
      {
        facilityId: home,
        deceased: { document: documentOf(who), name: family[who].name },
        deathCertificate: { number: `M-${who}`, issuer: '市人民医院', diedOn },
        crematedAt: `${crematedOn}T08:30:00+08:00`,
        handler: { document: documentOf('grandmother'), name: family.grandmother.name },
        handlerRelation: '52',
        ashes: 'TAKEN_HOME',
        fee: '1300.00',
        waived: '1300.00',
      },
      'state deathProof { kind } ownProof { kind }',
    )
  hub.setToday('2026-07-10')
  const cremated = { state: 'RECORDED', deathProof: { kind: 'MEDICAL_CERTIFICATE' }, ownProof: { kind: 'CREMATION' } }
  expect(await cremate('father', '2026-07-08', '2026-07-10')).toEqual(cremated)
  await hub.settle()
  expect(await person('mother', 'maritalStatus spouse { id } marriages { state until endCause }')).toEqual({
    maritalStatus: 'WIDOWED',
    spouse: null,
    marriages: [{ state: 'ENDED_BY_DEATH', until: '2026-07-08', endCause: 'DEATH' }],
  })
  hub.setToday('2026-07-22')
  expect(await cremate('mother', '2026-07-20', '2026-07-22')).toEqual(cremated)
  await hub.settle()

  const { minimumLivingAllowances: before } = await person(
    'child',
    `minimumLivingAllowances { ${ALLOWANCE} unit { members { relation person { id } } } rechecks { reason closedOn } }`,
  )
  expect(before[0].unit.members.map((one: { person: { id: string } }) => one.person.id)).toEqual([
    ids.grandfather,
    ids.grandmother,
    ids.child,
  ])
  expect(before).toMatchObject([
    {
      isPaymentHeld: true,
      rechecks: [
        { reason: 'MEMBER_DIED', closedOn: null },
        { reason: 'MEMBER_DIED', closedOn: null },
      ],
    },
  ])
  const held = await calculated('2026-08')
  expect(held).toMatchObject({ itemCount: 0, heldCount: 1, amount: '0.00' })
  const cancelled = { batchId: held.id, version: held.version }
  await hub.act('finance', 'cancelAssistancePaymentBatch', cancelled, BATCH)
  await recheck(before[0].version, '2026-08')
  // 760 × 3, and a tenth of it for each of the three.
  expect(await pay('2026-08')).toMatchObject({ state: 'SETTLED', amount: '2508.00' })
  await hub.settle()
})

test('the child is told as a lead, and draws the allowance of an orphan from the month after the county confirmed', async () => {
  hub.setToday('2026-07-24')
  const { childSupportLeads } = await person('child', 'childSupportLeads { id version reason state }')
  expect(childSupportLeads).toMatchObject([{ reason: 'BOTH_PARENTS_LOST', state: 'OPEN' }])
  const [{ id: taskId, version }] = childSupportLeads
  const visit = { taskId, version, visitedOn: '2026-07-24', document: '走访记录' }
  await hub.act('township-handler', 'recordChildTaskVisit', visit, 'visitedOn')

  const paper = { document: '经办记录' }
  const dead = (who: 'father' | 'mother', since: string) => ({
    role: who === 'father' ? 'FATHER' : 'MOTHER',
    person: named(who),
    circumstances: [{ kind: 'DEAD', since, evidence: 'CREMATION_CERTIFICATE', document: '火化证明' }],
  })
  const step = walk('applicationId', 'township-handler', 'state kind')
  await step('applyForChildSupport', {
    acceptedDivision: TOWNSHIP,
    registeredDivision: TOWNSHIP,
    channel: 'WINDOW',
    child: { ...named('child'), birthDate: family.child.birthDate },
    applicant: named('grandmother'),
    applicantRelation: '62',
    account: '6217000000000000025',
    parents: [dead('father', '2026-07-08'), dead('mother', '2026-07-20')],
    document: '申请表',
  })
  await step('acceptChildSupportApplication', paper)
  await step('startChildSupportCheck', paper)
  hub.setToday('2026-07-29')
  expect(await step('reviewChildSupportApplication', { ...paper, opinion: 'GRANT' })).toMatchObject({
    state: 'CONFIRMING',
    kind: 'ORPHAN_SCATTERED',
  })
  await step('confirmChildSupportApplication', paper, 'county-officer')
  await hub.settle()
  // 1,145 yuan less a third of what the family draws, which is meant for the child too.
  const support = 'id version kind status since monthlyAmount'
  const { childSupport, childSupportLeads: leads } = await person(
    'child',
    `childSupport { ${support} } childSupportLeads { state }`,
  )
  expect(leads).toEqual([{ state: 'SETTLED' }])
  expect(childSupport).toMatchObject({
    kind: 'ORPHAN_SCATTERED',
    status: 'ACTIVE',
    since: '2026-08-01',
    monthlyAmount: '309.00',
  })

  hub.setToday('2026-08-05')
  const leaving = { personId: ids.child, until: '2026-08-05', reason: 'OTHER' }
  const seen = await versionOf('minimumLivingAllowance', allowanceId)
  const change = { allowanceId, version: seen, leaves: [leaving], document: '家庭变化申报' }
  const { version: left } = await hub.act('township-handler', 'reportFamilyChange', change, 'version')
  await recheck(left, '2026-09')
  expect(await pay('2026-09')).toMatchObject({ state: 'SETTLED', amount: '1672.00' })
  await hub.settle()
  await hub.act(
    'county-officer',
    'adjustChildSupport',
    {
      supportId: childSupport.id,
      version: await versionOf('childSupport', childSupport.id),
      reason: 'ASSISTANCE_CHANGED',
      effectiveFrom: '2026-09',
      document: '调整审批表',
    },
    'id',
  )
})

async function versionOf(field: string, id: string): Promise<number> {
  const { data } = await hub.ask(`query ($id: ID!) { ${field}(id: $id) { version } }`, { id })
  return data[field].version
}

/** An officer looks at the family again: nobody earns anything. */
const recheck = (version: number, effectiveFrom: string) =>
  hub.act(
    'county-officer',
    'recheckMinimumLivingAllowance',
    { allowanceId, version, means: { incomes: [] }, result: 'ADJUSTED', effectiveFrom, document: '复核表' },
    'id',
  )

async function openCareHome(): Promise<{ bedId: string; institutionId: string }> {
  hub.setToday('2026-08-17')
  const founded = await hub.act(
    'county-officer',
    'applyForOrganizationRegistration',
    {
      division: COUNTY,
      registryName: '晋城市城区民政局',
      kind: 'PNE',
      name: '晋城市城区松鹤养老服务中心',
      pneForm: 'LEGAL_PERSON',
      industryClass: 'SOCIAL_SERVICE',
      supervisingUnit: '城区民政局',
      consentedOn: '2026-08-10',
      address: '晋城市城区凤台街1号',
      purpose: '养老服务',
      businessScope: '养老服务',
      registeredFund: '100000.00',
      fullTimeStaff: 12,
      legalRepresentative: {
        document: { type: 'RESIDENT_ID', number: numberOf('1976-06-06', 8) },
        name: '赵敏',
      },
      acceptedOn: '2026-08-17',
      document: '受理通知书',
    },
    'id version',
  )
  hub.setToday('2026-09-03')
  await hub.act(
    'county-officer',
    'approveOrganizationRegistration',
    { id: founded.id, version: founded.version, creditCode: CREDIT_CODE, document: '准予登记决定书' },
    'state',
  )
  hub.setToday('2026-09-07')
  const institution = await hub.act(
    'county-officer',
    'registerCareInstitution',
    {
      division: COUNTY,
      creditCode: CREDIT_CODE,
      registrationKind: 'PNE',
      kind: 'ELDER_HOME',
      registeredOn: '2026-09-03',
      particulars: {
        name: '松鹤养老院',
        address: '晋城市城区凤台街1号',
        operationMode: 'PRIVATE',
        isInclusive: true,
        designedBeds: 20,
        medicalService: 'COOPERATION',
      },
    },
    'id version',
  )
  const { beds } = await hub.act(
    'county-officer',
    'openCareBeds',
    { institutionId: institution.id, openedOn: '2026-09-07', beds: [{ room: '101', number: '1', kind: 'NURSING' }] },
    'beds { id }',
  )
  return { bedId: beds[0].id, institutionId: institution.id }
}

test('the grandfather of eighty draws 高龄津贴 and moves into an institution whose organization is registered', async () => {
  const { bedId } = await openCareHome()
  hub.setToday('2026-09-21')
  const paper = { document: '经办记录' }
  const step = walk('allowanceId', 'township-handler', 'status')
  await step('applyForOldAgeAllowance', {
    division: VILLAGE,
    person: { ...named('grandfather'), birthDate: family.grandfather.birthDate },
    account: '6217000000000000033',
    bankName: '农村商业银行',
  })
  await step('surveyOldAgeApplication', { ...paper, surveyedOn: '2026-09-21' })
  await step('reviewOldAgeApplication', paper, 'county-officer')
  await step('postOldAgeNotice', { noticePlace: '社区公示栏' }, 'county-officer')
  hub.setToday('2026-09-29')
  expect(await step('grantOldAgeAllowance', paper, 'county-officer')).toMatchObject({ status: 'GRANTED' })

  await hub.act(
    'county-officer',
    'recordAbilityAssessment',
    {
      division: COUNTY,
      person: named('grandfather'),
      reason: 'FIRST',
      assessedOn: '2026-09-28',
      assessors: ['评估员甲', '评估员乙'],
      scores: scores(),
      isInComa: false,
      hasMentalDiagnosis: false,
      careRiskEvents: 0,
    },
    'level',
  )
  hub.setToday('2026-10-12')
  await hub.act(
    'county-officer',
    'checkInElder',
    {
      bedId,
      person: named('grandfather'),
      since: '2026-10-10',
      payKind: 'SOCIAL',
      monthlyFee: '1800.00',
      deposit: '1800.00',
    },
    'id',
  )
  await hub.settle()
})

/** Able to speak and to think, not to walk and wash. */
function scores() {
  const weak = ['WALKING', 'STAIRS', 'BATHING', 'TOILETING']
  const small: Record<string, number> = { AGGRESSION: 1, DEPRESSION: 1, CONSCIOUSNESS: 2, VISION: 2, HEARING: 2 }
  const most = (item: string) => small[item] ?? (['TRANSPORT', 'SOCIAL_CONTACT'].includes(item) ? 3 : 4)
  const items = hub.schema.getType('AbilityItem') as GraphQLEnumType
  return items.getValues().map(({ name: item }) => ({ item, points: weak.includes(item) ? 0 : most(item) }))
}

const DECEASED = `name maritalStatus death { date } spouse { name } marriages { registeredIn { code } until endCause }
  cremations { crematedOn facility { name } }`
const LIFE = `query Life($child: ID!, $father: ID!, $mother: ID!, $grandmother: ID!, $grandfather: ID!) {
  child: person(id: $child) {
    name age
    residence { fullName stations { kind name } }
    households { memberships { role until person { name } } }
    childSupport { kind status since monthlyAmount payee { name } }
    assistanceChain(first: 20) { edges { node { domain occurredOn } } }
  }
  father: person(id: $father) { ${DECEASED} }
  mother: person(id: $mother) { ${DECEASED} }
  grandmother: person(id: $grandmother) {
    name
    minimumLivingAllowances { monthlyAmount isPaymentHeld payments { month state amount } unit { size members { person { name } } } }
  }
  grandfather: person(id: $grandfather) {
    name age
    oldAgeAllowance { status band since monthlyAmount }
    abilityAssessment { level }
    careResidency { since bed { number } institution { name creditCode organization { name creditCode status } } }
  }
}`
const life = () => hub.ask(LIFE, ids)

const deceased = (name: string, maritalStatus: string, spouse: string | null, diedOn: string, crematedOn: string) => ({
  name,
  maritalStatus,
  death: { date: diedOn },
  spouse: spouse === null ? null : { name: spouse },
  marriages: [{ registeredIn: { code: XIAN }, until: '2026-07-08', endCause: 'DEATH' }],
  cremations: [{ crematedOn, facility: { name: '城区殡仪馆' } }],
})
const [living, paid] = [{ until: null }, { state: 'PAID' }]
const whole = {
  child: {
    name: '郭子涵',
    age: 0,
    residence: {
      fullName: '山西省晋城市城区东街街道建设路社区居委会',
      stations: [{ kind: 'CHILDREN_HOME', name: '儿童之家' }],
    },
    households: [
      {
        memberships: [
          { ...living, role: '02', person: { name: '郭守业' } },
          { ...living, role: '12', person: { name: '李桂兰' } },
          { ...living, role: '42', person: { name: '郭子涵' } },
        ],
      },
    ],
    childSupport: {
      kind: 'ORPHAN_SCATTERED',
      status: 'ACTIVE',
      since: '2026-08-01',
      monthlyAmount: '1145.00',
      payee: { name: '李桂兰' },
    },
    assistanceChain: {
      edges: [
        { node: { domain: 'assistance', occurredOn: '2026-04-01' } },
        { node: { domain: 'child-welfare', occurredOn: '2026-08-01' } },
      ],
    },
  },
  father: deceased('郭建军', 'MARRIED', '王晓燕', '2026-07-08', '2026-07-10'),
  mother: deceased('王晓燕', 'WIDOWED', null, '2026-07-20', '2026-07-22'),
  grandmother: {
    name: '李桂兰',
    minimumLivingAllowances: [
      {
        monthlyAmount: '1672.00',
        isPaymentHeld: false,
        payments: [
          { ...paid, month: '2026-09', amount: '1672.00' },
          { ...paid, month: '2026-08', amount: '2508.00' },
          { month: '2026-08', state: 'CANCELLED', amount: '2828.00' },
          { ...paid, month: '2026-04', amount: '2828.00' },
        ],
        unit: { size: 2, members: [{ person: { name: '郭守业' } }, { person: { name: '李桂兰' } }] },
      },
    ],
  },
  grandfather: {
    name: '郭守业',
    age: 80,
    oldAgeAllowance: { status: 'GRANTED', band: '80+', since: '2026-10-01', monthlyAmount: '100.00' },
    abilityAssessment: { level: 'MILD' },
    careResidency: {
      since: '2026-10-10',
      bed: { number: '1' },
      institution: {
        name: '松鹤养老院',
        creditCode: CREDIT_CODE,
        organization: { name: '晋城市城区松鹤养老服务中心', creditCode: CREDIT_CODE, status: 'REGISTERED' },
      },
    },
  },
}

test('one query shows it all', async () => {
  const { data, errors } = await life()
  expect(errors).toBeUndefined()
  expect(data).toEqual(whole)
})

/** What one query loses when a domain does not answer; the registry says who the person is, so with it goes the whole person. */
const losses: Record<string, string[]> = {
  registry: ['child', 'father', 'mother', 'grandmother', 'grandfather'],
  assistance: ['grandmother.minimumLivingAllowances'],
  'child-welfare': ['child.childSupport'],
  'marriage-funeral': ['father.marriages', 'father.cremations', 'mother.marriages', 'mother.cremations'],
  'elderly-care': ['grandfather.oldAgeAllowance', 'grandfather.abilityAssessment', 'grandfather.careResidency'],
  'social-organizations': ['grandfather.careResidency.institution.organization'],
  communities: ['child.residence.stations'],
  insight: ['child.assistanceChain'],
}

test('every domain of the hub has its turn to fail', () => {
  const names = hub.subgraphs.map(({ definition }) => definition.name)
  expect(names.toSorted()).toEqual([...Object.keys(losses), 'exchange'].toSorted())
})

test.each(Object.entries(losses))(
  'without %s the same query loses only %j, each with an error that says so',
  async (name, lost) => {
    hub.without(name)
    const { data, errors = [] } = await life()
    hub.without(null)
    expect(missing(whole, data).toSorted()).toEqual(lost.toSorted())
    const explained = errors.flatMap(({ path, extensions }) => {
      const fields = (extensions?.fields as string[] | undefined) ?? []
      expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: name, messageEn: expect.any(String) })
      return [path!.join('.'), ...fields.map((field) => [...path!, field].join('.'))]
    })
    for (const path of lost)
      expect(
        explained.some((known) => known === path || known.startsWith(`${path}.`)),
        path,
      ).toBe(true)
  },
)

test('without exchange, which keeps the receipts of every look, the query shows nothing, in code', async () => {
  hub.without('exchange')
  const { data, errors } = await life()
  hub.without(null)
  expect(data ?? null).toBeNull()
  expect(errors).toMatchObject([{ extensions: { code: 'RECEIPTS_UNAVAILABLE', messageEn: expect.any(String) } }])
})

/** Paths at which something was and nothing is; fails where anything else differs. */
function missing(was: unknown, is: unknown, path: readonly string[] = []): string[] {
  if (is === null && was !== null) return [path.join('.')]
  if (typeof was !== 'object' || was === null) {
    expect(is, path.join('.')).toEqual(was)
    return []
  }
  expect(Object.keys(is as object).toSorted(), path.join('.')).toEqual(Object.keys(was).toSorted())
  return Object.entries(was).flatMap(([key, value]) =>
    missing(value, (is as Record<string, unknown>)[key], [...path, key]),
  )
}
