import { openClaim, sampleKeys } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { creditCodeCheckCharacter } from '@civil-affairs/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  act,
  applyForRegistration,
  approveRegistration,
  COUNTY,
  found,
  PROVINCE,
  REFUSAL,
  sampleCreditCode,
  samplePerson,
  sampleRegistration,
} from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let sequence = 200
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-06-15')
  sequence += 1
})

const read = async (id: string, as = officer) =>
  (
    await hub.ask(
      `query ($id: ID!) { organizationRegistration(id: $id) { id state decidedOn denialReasons allowedActs deadline { key dueOn state }
        legalRepresentative { id } organization { id name status kind creditCode creditCodeWarnings foundedOn certificateUntil isCharity
          registration { id } legalRepresentative { post since person { id } } leaders { post }
          charityStatus { state origin since isInForce deadline { key dueOn state } } steps { act } } } }`,
      { id },
      as,
    )
  ).organizationRegistration

test('an association is founded with its legal representative within 60 days of the papers', async () => {
  const applied = await applyForRegistration(hub, sampleRegistration('ASSOCIATION', sequence))
  expect(applied).toMatchObject({
    state: 'ACCEPTED',
    conditionFaults: [],
    deadline: { key: 'ORG.register', dueOn: '2026-07-31', state: 'RUNNING' },
  })
  hub.setToday('2026-07-31')
  const creditCode = sampleCreditCode('ASSOCIATION', sequence)
  const approved = await approveRegistration(hub, { ...only(applied), creditCode, certificateUntil: '2031-07-30' })
  expect(approved.deadline).toMatchObject({ state: 'MET' })
  const registration = await read(applied.id)
  expect(registration).toMatchObject({
    state: 'APPROVED',
    decidedOn: '2026-07-31',
    allowedActs: [],
    organization: {
      status: 'REGISTERED',
      kind: 'ASSOCIATION',
      creditCode,
      creditCodeWarnings: [],
      foundedOn: '2026-07-31',
      certificateUntil: '2031-07-30',
      isCharity: false,
      charityStatus: null,
      registration: { id: applied.id },
      legalRepresentative: {
        post: 'LEGAL_REPRESENTATIVE',
        since: '2026-07-31',
        person: registration.legalRepresentative,
      },
      steps: [{ act: 'REGISTER' }],
    },
  })
})

test('the registry learns who leads it, sealed; this subgraph keeps the id', async () => {
  const applied = await applyForRegistration(hub, sampleRegistration('PNE', sequence))
  const claims = await hub.subgraph.pendingClaims()
  const claim = claims.find(({ source }) => source === `social-organizations:registration:${applied.id}`)!
  expect(openClaim(sampleKeys, claim)).toMatchObject({ name: `样本${sequence}`, birthDate: '1970-01-01' })
  expect((await read(applied.id)).legalRepresentative).toEqual({ id: claim.personId })
  expect((await read(applied.id, { ...officer, purpose: null })).legalRepresentative).toBeNull()
  const everything = await hub.subgraph.asHub(async ({ em }) => {
    const tables = (await em.execute(
      `select table_name from information_schema.tables where table_schema = 'social_organizations' and table_name not like 'import%'`,
    )) as { table_name: string }[]
    const rows = await Promise.all(
      tables.map(({ table_name }) => em.execute(`select * from social_organizations.${table_name}`)),
    )
    return JSON.stringify(rows)
  })
  expect(everything).not.toContain(samplePerson(sequence).document.number)
  expect(everything).not.toContain(`"样本${sequence}"`)
})

test('who applies as a charity is one from the first day, and the limit is 30 days', async () => {
  const applied = await applyForRegistration(hub, sampleRegistration('PNE', sequence, { asCharity: true }))
  expect(applied.deadline).toEqual({ key: 'CHAR.register', dueOn: '2026-07-01', metOn: null, state: 'RUNNING' })
  await approveRegistration(hub, { ...only(applied), creditCode: sampleCreditCode('PNE', sequence) })
  expect((await read(applied.id)).organization).toMatchObject({
    isCharity: true,
    charityStatus: {
      state: 'RECOGNISED',
      origin: 'REGISTRATION',
      since: '2026-06-15',
      isInForce: true,
      deadline: { key: 'CHAR.register', dueOn: '2026-07-01', state: 'MET' },
    },
  })
})

test('of a unit without legal personality somebody answers for it', async () => {
  const { id } = await found(hub, 'PNE', sequence, { pneForm: 'INDIVIDUAL' })
  const { socialOrganization } = await hub.ask(
    `query ($id: ID!) { socialOrganization(id: $id) { leaders { post } legalRepresentative { post } } }`,
    { id },
  )
  expect(socialOrganization).toEqual({ leaders: [{ post: 'HEAD' }], legalRepresentative: null })
})

test.each([
  ['ASSOCIATION', { individualMembers: 49 }, 'TOO_FEW_MEMBERS'],
  ['ASSOCIATION', { registeredFund: '29999.99' }, 'FUND_TOO_SMALL'],
  ['FOUNDATION', { directors: 4 }, 'DIRECTORS_OUT_OF_RANGE'],
  ['FOUNDATION', { division: COUNTY }, 'REGISTRY_TOO_LOW'],
] as const)('%s with %j is not registered but denied with reasons', async (kind, facts, fault) => {
  const applied = await applyForRegistration(hub, sampleRegistration(kind, sequence, facts))
  expect(applied.conditionFaults).toEqual([fault])
  const division = 'division' in facts ? facts.division : kind === 'FOUNDATION' ? PROVINCE : COUNTY
  const creditCode = sampleCreditCode(kind, sequence, division)
  expect(await approveRegistration(hub, { ...only(applied), creditCode })).toMatchObject({ code: 'CONDITIONS_NOT_MET' })
  const denied = await act(
    hub,
    'denyOrganizationRegistration',
    ['DenyOrganizationRegistrationInput', 'OrganizationRegistration'],
    'id version state denialReasons decidedOn',
    { ...only(applied), reasons: ['CONDITIONS_NOT_MET'] },
  )
  expect(denied).toMatchObject({ state: 'DENIED', denialReasons: ['CONDITIONS_NOT_MET'], decidedOn: '2026-06-15' })
  expect(await approveRegistration(hub, { ...only(denied), creditCode })).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
})

test('a code of another kind, of another department, or that another organization has is refused', async () => {
  const taken = sequence
  await found(hub, 'PNE', taken)
  sequence += 1
  const applied = await applyForRegistration(hub, sampleRegistration('PNE', sequence))
  const approve = (creditCode: string) => approveRegistration(hub, { ...only(applied), creditCode })
  expect(await approve(sampleCreditCode('ASSOCIATION', sequence))).toMatchObject({
    code: 'BAD_CREDIT_CODE',
    path: ['input', 'creditCode'],
    basis: 'GB 32100-2015',
  })
  const company = `9${sampleCreditCode('ASSOCIATION', sequence).slice(1, 17)}`
  expect(await approve(company + creditCodeCheckCharacter(company))).toMatchObject({ code: 'BAD_CREDIT_CODE' })
  expect(await approve(sampleCreditCode('PNE', taken))).toMatchObject({ code: 'CREDIT_CODE_TAKEN' })
  await expect(approve(`${sampleCreditCode('PNE', sequence).slice(0, 17)}#`)).rejects.toThrow()
  expect(await read(applied.id)).toMatchObject({ state: 'ACCEPTED', organization: null })
})

test('two officers who approve one application at once found one organization', async () => {
  const applied = await applyForRegistration(hub, sampleRegistration('PNE', sequence))
  const answers = await Promise.all(
    [0, 1].map((more) =>
      approveRegistration(hub, { ...only(applied), creditCode: sampleCreditCode('PNE', sequence * 10 + more) }),
    ),
  )
  expect(answers.map(({ code, state }) => code ?? state).toSorted()).toEqual(
    expect.arrayContaining(['APPROVED', expect.stringMatching(/^(STALE_VERSION|NAME_TAKEN|ILLEGAL_TRANSITION)$/)]),
  )
  const { socialOrganizations } = await hub.ask(
    `query ($d: DivisionCode!, $n: String!) { socialOrganizations(division: $d, filter: { nameContains: $n }) { totalCount } }`,
    { d: COUNTY, n: `样本${sequence}服务` },
  )
  expect(socialOrganizations.totalCount).toBe(1)
})

test('one person founds no second association as its legal representative, also when both are approved at once', async () => {
  const person = samplePerson(sequence)
  const applications = []
  for (const more of [0, 1])
    applications.push(
      await applyForRegistration(
        hub,
        sampleRegistration('ASSOCIATION', sequence * 10 + more, { legalRepresentative: person }),
      ),
    )
  const answers = await Promise.all(
    applications.map((applied, more) =>
      approveRegistration(hub, { ...only(applied), creditCode: sampleCreditCode('ASSOCIATION', sequence * 10 + more) }),
    ),
  )
  expect(answers.map(({ code, state }) => code ?? state).toSorted()).toEqual([
    'APPROVED',
    'LEGAL_REPRESENTATIVE_ELSEWHERE',
  ])
})

test.each([
  [{ acceptedOn: '2026-06-16' }, 'IN_FUTURE', ['input', 'acceptedOn']],
  [{ name: '全国样本协会' }, 'NAME_NOT_ALLOWED', ['input', 'name']],
  [{ division: '150000000000' }, 'OUT_OF_SCOPE', ['input', 'division']],
  [
    { legalRepresentative: { document: { type: 'RESIDENT_ID', number: '140502197001010000' } } },
    'BAD_DOCUMENT',
    ['input', 'legalRepresentative', 'document', 'number'],
  ],
])('an application with %j is refused with %s', async (over, code, path) => {
  const refused = await applyForRegistration(hub, sampleRegistration('ASSOCIATION', sequence, over))
  expect(refused).toMatchObject({ code, path })
  expect(JSON.stringify(refused)).not.toMatch(/19700101/)
})

test.each([
  { supervisingUnit: null, consentedOn: null },
  { directClass: 'TRADE' },
  { consentedOn: null },
  { pneForm: 'LEGAL_PERSON' },
  { individualMembers: -1 },
  { legalRepresentative: { name: '只有姓名' } },
])('an application with %j is no input', async (over) => {
  await expect(applyForRegistration(hub, sampleRegistration('ASSOCIATION', sequence, over))).rejects.toThrow(
    'BAD_USER_INPUT',
  )
})

test('an application is withdrawn, and officers page through those of their divisions', async () => {
  const applied = await applyForRegistration(
    hub,
    sampleRegistration('PNE', sequence, { supervisingUnit: null, consentedOn: null, directClass: 'COMMUNITY_SERVICE' }),
  )
  const withdrawn = await act(
    hub,
    'withdrawOrganizationRegistration',
    ['WithdrawOrganizationRegistrationInput', 'OrganizationRegistration'],
    'state decidedOn deadline { state }',
    only(applied),
  )
  expect(withdrawn).toEqual({ state: 'WITHDRAWN', decidedOn: '2026-06-15', deadline: { state: 'MET' } })
  const list = (filter: object, as = officer) =>
    hub.execute(
      `query ($d: DivisionCode!, $f: OrganizationRegistrationFilter) { organizationRegistrations(division: $d, filter: $f) {
        totalCount edges { node { id deadline { key } conditionFaults organization { id } legalRepresentative { id } } } } }`,
      { d: COUNTY, f: filter },
      as,
    )
  const { data } = await list({ states: ['WITHDRAWN'] })
  expect(data.organizationRegistrations).toMatchObject({ totalCount: 1, edges: [{ node: { id: applied.id } }] })
  expect((await list({ states: null })).errors[0].extensions.code).toBe('EMPTY_FILTER')
  const one = await hub.countStatements(() => list({ states: ['WITHDRAWN'] }))
  expect(await hub.countStatements(() => list({ states: ['APPROVED'] }))).toBeLessThanOrEqual(one + 1)
  // An application is not public: another county does not see it.
  expect(await read(applied.id, { ...officer, divisions: ['140503000000'] })).toBeNull()
})

test('an application that is not there is not found', async () => {
  const { act: answer } = await hub.ask(
    `mutation ($input: WithdrawOrganizationRegistrationInput!) { act: withdrawOrganizationRegistration(input: $input) { __typename ${REFUSAL} } }`,
    { input: { id: '00000000-0000-4000-8000-000000000000', version: 1, document: '撤回' } },
  )
  expect(answer).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'id'] })
})

function only({ id, version }: { id: string; version: number }) {
  return { id, version }
}
