import { History } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, COUNTY, found, PROVINCE, sampleCreditCode, sampleRegistration } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertOrganizations } from './index.ts'

let hub: TestHub
let sequence = 100
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-06-15')
  sequence += 1
})

const FIELDS = `id version status name endedOn isInGoodStanding allowedActs grade gradeTo partyOrganization partyMembers isCertificateExpired
  changes { matter oldValue newValue consentedOn appliedOn registeredOn deadline { key dueOn state } }
  steps { act fromStatus toStatus reason takenOn takenBy } deadlines { key startedOn dueOn metOn state }`
const read = async (id: string, as = officer) =>
  (await hub.ask(`query ($id: ID!) { socialOrganization(id: $id) { ${FIELDS} } }`, { id }, as)).socialOrganization
const inputs: Record<string, string> = {
  cancelSocialOrganization: 'SocialOrganizationActInput',
  reinstateSocialOrganization: 'SocialOrganizationActInput',
}
const move = (mutation: string, input: Record<string, unknown>, as = officer) =>
  act(
    hub,
    mutation,
    [inputs[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`, 'SocialOrganization'],
    FIELDS,
    input,
    as,
  )
const papers = { consentedOn: '2026-05-16', appliedOn: '2026-06-15' }

test('a change is registered with what it was, in time on day 30 and late on day 31', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const changed = await move('changeOrganizationRegistration', {
    id,
    version,
    ...papers,
    address: '晋城市城区新路2号',
    registeredFund: '50000.00',
  })
  expect(changed).toMatchObject({
    status: 'CHANGED',
    isInGoodStanding: true,
    changes: [
      { matter: 'ADDRESS', oldValue: '晋城市城区样本路1号', newValue: '晋城市城区新路2号', registeredOn: '2026-06-15' },
      { matter: 'REGISTERED_FUND', oldValue: '30000.00', newValue: '50000.00' },
    ],
  })
  expect(changed.changes[0].deadline).toEqual({ key: 'ORG.change', dueOn: '2026-06-15', state: 'MET' })
  const late = { consentedOn: '2026-05-15', appliedOn: '2026-06-15', name: `晋城市改名${sequence}服务中心` }
  const renamed = await move('changeOrganizationRegistration', { id, version: changed.version, ...late })
  expect(renamed.changes.at(-1)).toMatchObject({ matter: 'NAME', deadline: { dueOn: '2026-06-14', state: 'MET_LATE' } })
})

test('a change that changes nothing, lies ahead, was seen stale, or breaks the law of names is refused, and nothing is kept', async () => {
  const { id, version } = await found(hub, 'ASSOCIATION', sequence)
  const change = (more: object) => move('changeOrganizationRegistration', { id, version, ...papers, ...more })
  expect(await change({ address: '晋城市城区样本路1号' })).toMatchObject({ code: 'NOTHING_CHANGED' })
  expect(await change({ appliedOn: '2026-06-16', address: '别处' })).toMatchObject({ code: 'IN_FUTURE' })
  expect(await change({ version: version + 1, address: '别处' })).toMatchObject({ code: 'STALE_VERSION' })
  expect(await change({ name: '中国样本协会' })).toMatchObject({ code: 'NAME_NOT_ALLOWED', path: ['input', 'name'] })
  expect(await change({ name: '晋城样本基金会' })).toMatchObject({ code: 'NAME_NOT_ALLOWED' })
  expect(await change({ certificateUntil: '2026-06-15' })).toMatchObject({ code: 'CERTIFICATE_EXPIRED' })
  await expect(change({ consentedOn: '2026-06-16', address: '别处' })).rejects.toThrow('BAD_USER_INPUT')
  expect(await read(id)).toMatchObject({ version, status: 'REGISTERED', changes: [] })
})

test('two organizations of one registry never bear one name, not even when both are registered at once', async () => {
  const one = await found(hub, 'PNE', sequence)
  sequence += 1
  const other = await found(hub, 'PNE', sequence)
  const name = `晋城市同名${sequence}服务中心`
  const answers = await Promise.all(
    [one, other].map(({ id, version }) => move('changeOrganizationRegistration', { id, version, ...papers, name })),
  )
  expect(answers.map(({ code, status }) => code ?? status).toSorted()).toEqual(['CHANGED', 'NAME_TAKEN'])
})

test('two officers who change one organization at once do not overwrite each other', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const answers = await Promise.all(
    ['东路1号', '西路1号'].map((address) =>
      move('changeOrganizationRegistration', { id, version, ...papers, address }),
    ),
  )
  expect(answers.map(({ code, status }) => code ?? status).toSorted()).toEqual(['CHANGED', 'STALE_VERSION'])
  expect((await read(id)).changes).toHaveLength(1)
})

test('an organization liquidates, then is cancelled within 15 days; nothing else is possible meanwhile', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const started = await move('startOrganizationLiquidation', {
    id,
    version,
    ground: 'DISSOLVED',
    startedOn: '2026-06-10',
  })
  expect(started).toMatchObject({ status: 'LIQUIDATING', isInGoodStanding: false })
  const next = { id, version: started.version }
  expect(await move('changeOrganizationRegistration', { ...next, ...papers, address: '别处' })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  })
  expect(await move('gradeSocialOrganization', { ...next, grade: 3, gradedOn: '2026-06-10' })).toMatchObject({
    code: 'NOT_IN_GOOD_STANDING',
  })
  expect(await move('cancelSocialOrganization', next)).toMatchObject({ code: 'LIQUIDATION_NOT_ENDED' })
  expect(await move('endOrganizationLiquidation', { ...next, endedOn: '2026-06-09' })).toMatchObject({
    code: 'BEFORE_START',
  })
  const ended = await move('endOrganizationLiquidation', { ...next, endedOn: '2026-06-15' })
  expect(ended.deadlines).toEqual([
    { key: 'ORG.cancel', startedOn: '2026-06-15', dueOn: '2026-06-30', metOn: null, state: 'RUNNING' },
  ])
  hub.setToday('2026-07-01')
  expect((await read(id)).deadlines[0]).toMatchObject({ state: 'OVERDUE' })
  hub.setToday('2026-06-30')
  const cancelled = await move('cancelSocialOrganization', { id, version: ended.version })
  expect(cancelled).toMatchObject({
    status: 'CANCELLED',
    endedOn: '2026-06-30',
    allowedActs: [],
    deadlines: [{ metOn: '2026-06-30', state: 'MET' }],
  })
  expect(cancelled.steps.map(({ act }: { act: string }) => act)).toEqual([
    'REGISTER',
    'START_LIQUIDATION',
    'END_LIQUIDATION',
    'CANCEL',
  ])
  expect(await move('reinstateSocialOrganization', { id, version: cancelled.version })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  })
})

test('a registration is revoked with its ground, and comes back when the revocation is annulled', async () => {
  const { id, version } = await found(hub, 'ASSOCIATION', sequence)
  expect(await move('revokeOrganizationLicence', { id, version, ground: 'NOT_CHARITABLE' })).toMatchObject({
    code: 'NOT_A_CHARITY',
    basis: '慈善法 art. 109-111',
  })
  const revoked = await move('revokeSocialOrganization', { id, version, ground: 'OBTAINED_BY_FRAUD' })
  expect(revoked).toMatchObject({ status: 'REVOKED', endedOn: '2026-06-15', isInGoodStanding: false })
  expect(revoked.steps.at(-1)).toMatchObject({ act: 'REVOKE', reason: 'OBTAINED_BY_FRAUD', takenBy: officer.subject })
  expect(await move('reinstateSocialOrganization', { id, version: revoked.version })).toMatchObject({
    status: 'REGISTERED',
    endedOn: null,
  })
})

test('the certificate of a charity is revoked, and it is cancelled after its liquidation', async () => {
  const { id, version } = await found(hub, 'PNE', sequence, { asCharity: true })
  const revoked = await move('revokeOrganizationLicence', { id, version, ground: 'UNLAWFUL_FUNDRAISING' })
  expect(revoked).toMatchObject({ status: 'LICENCE_REVOKED', allowedActs: ['END_LIQUIDATION', 'CANCEL', 'REINSTATE'] })
  hub.setToday('2026-09-01')
  const ended = await move('endOrganizationLiquidation', { id, version: revoked.version, endedOn: '2026-08-31' })
  expect(await move('cancelSocialOrganization', { id, version: ended.version })).toMatchObject({
    status: 'CANCELLED',
    endedOn: '2026-06-15',
  })
})

test('a grade holds five years, to the day', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const graded = await move('gradeSocialOrganization', { id, version, grade: 4, gradedOn: '2026-06-15' })
  expect(graded).toMatchObject({ grade: 4, gradeTo: '2031-06-15' })
  hub.setToday('2031-06-14')
  expect(await read(id)).toMatchObject({ grade: 4 })
  hub.setToday('2031-06-15')
  expect(await read(id)).toMatchObject({ grade: null })
})

test('a Party organization has members', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const report = (partyOrganization: string, partyMembers: number) =>
    move('reportOrganizationParty', { id, version, partyOrganization, partyMembers })
  await expect(report('BRANCH', 0)).rejects.toThrow('BAD_USER_INPUT')
  expect(await report('BRANCH', 5)).toMatchObject({ partyOrganization: 'BRANCH', partyMembers: 5 })
})

test('the register is read by everybody, also by the county that did not register it; it is written by its registry only', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const foreign = { ...officer, divisions: ['140503000000'] }
  expect(await read(id, foreign)).toMatchObject({ id, status: 'REGISTERED' })
  expect(await move('revokeSocialOrganization', { id, version, ground: 'OTHER_LAW' }, foreign)).toMatchObject({
    code: 'OUT_OF_SCOPE',
  })
  // Not even past the service: the row policy hides the row from the write.
  await hub.subgraph.asHub(async ({ em }) => {
    await em.execute(`select set_config('hub.scope', '140503%', true)`)
    await em.execute(`update social_organizations.social_organization set name = '别名' where id = ?`, [id])
  })
  expect((await read(id)).name).toBe(`晋城市样本${sequence}服务中心`)
})

test('what was registered before stays in the history, with who changed it', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  await move('changeOrganizationRegistration', { id, version, ...papers, address: '新址1号' }, secondOfficer)
  const rows = await hub.subgraph.asHub(({ em }) => em.find(History, { rowId: id }))
  expect(rows).toMatchObject([
    { tableName: 'social_organization', operation: 'UPDATE', actor: secondOfficer.subject, division: COUNTY },
  ])
  expect(rows[0]!.row).toMatchObject({ address: '晋城市城区样本路1号', status: 'REGISTERED' })
})

test('who handles a case without stating it does not see the accounts of officers', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  expect((await read(id, { ...officer, purpose: null })).steps[0].takenBy).toBeNull()
})

test('an organization is found by id and by credit code, a hundred at the cost of one', async () => {
  const division = '140521000000'
  const codes = Array.from({ length: 100 }, (_, at) => sampleCreditCode('PNE', 5_000 + at, division))
  await hub.subgraph.asHub((context) =>
    insertOrganizations(
      context,
      codes.map((creditCode, at) => known(creditCode, division, `沁水县样本${at}服务中心`)),
      '名册',
    ),
  )
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on SocialOrganization {
    id name status creditCode steps { act } changes { matter } leaders { post } legalRepresentative { post } creditStanding
    charityStatus { state } mayRaisePublicly annualInspections { year } isRevocationCandidate registration { id } deadlines { key } } } }`
  const of = (count: number) => ({
    r: codes.slice(0, count).map((creditCode) => ({ __typename: 'SocialOrganization', creditCode })),
  })
  const { _entities } = await hub.ask(query, of(100))
  expect(_entities).toHaveLength(100)
  expect(_entities[7]).toMatchObject({ creditCode: codes[7], name: '沁水县样本7服务中心', status: 'REGISTERED' })
  const one = await hub.countStatements(() => hub.ask(query, of(1)))
  expect(await hub.countStatements(() => hub.ask(query, of(100)))).toBe(one)
  const byId = { r: _entities.map(({ id }: { id: string }) => ({ __typename: 'SocialOrganization', id })) }
  expect((await hub.ask(query, byId))._entities).toEqual(_entities)
  const unknown = { r: [{ __typename: 'SocialOrganization', creditCode: sampleCreditCode('PNE', 999_999) }] }
  expect((await hub.ask(query, unknown))._entities).toEqual([null])
})

test('officers page through the register of their divisions by filters that fail closed', async () => {
  const division = '140522000000'
  await hub.subgraph.asHub((context) =>
    insertOrganizations(
      context,
      (['PNE', 'ASSOCIATION', 'FOUNDATION'] as const).flatMap((kind, at) =>
        [0, 1].map((more) => ({
          ...known(sampleCreditCode(kind, 7_000 + at * 10 + more, division), division, `阳城县${kind}${more}100%`),
          kind,
          status: more === 0 ? ('REGISTERED' as const) : ('CANCELLED' as const),
        })),
      ),
      '名册',
    ),
  )
  const list = (filter: object | null, more: object = {}, as = officer) =>
    hub.execute(
      `query ($division: DivisionCode!, $filter: SocialOrganizationFilter, $first: Int, $after: String) {
        socialOrganizations(division: $division, filter: $filter, first: $first, after: $after) {
          totalCount countByStatus { status count } pageInfo { hasNextPage endCursor } edges { node { name kind } } } }`,
      { division, filter, ...more },
      as,
    )
  const first = (await list({ statuses: ['REGISTERED'] }, { first: 2 })).data.socialOrganizations
  expect(first).toMatchObject({
    totalCount: 3,
    countByStatus: [
      { status: 'CANCELLED', count: 3 },
      { status: 'REGISTERED', count: 3 },
    ],
    pageInfo: { hasNextPage: true },
  })
  const rest = (await list({ statuses: ['REGISTERED'] }, { first: 2, after: first.pageInfo.endCursor })).data
  expect(rest.socialOrganizations.edges).toHaveLength(1)
  expect((await list({ nameContains: '0100%' })).data.socialOrganizations.totalCount).toBe(3)
  expect((await list({ nameContains: '1_0%' })).data.socialOrganizations.totalCount).toBe(0)
  const codeOf = async (...asked: Parameters<typeof list>) => (await list(...asked)).errors[0].extensions.code
  expect(await codeOf({ kinds: null })).toBe('EMPTY_FILTER')
  expect(await codeOf({ colour: 'RED' })).toBe('BAD_USER_INPUT')
  expect(await codeOf(null, { after: 'x' })).toBe('BAD_CURSOR')
  expect(await codeOf(null, {}, { ...officer, divisions: [COUNTY] })).toBe('OUT_OF_SCOPE')
  expect(await codeOf(null, {}, { ...officer, roles: ['PARTNER'] })).toBe('ROLE_REQUIRED')
})

test('divisions count what they and all below them have registered, many at the cost of one', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { socialOrganizationCounts { kind count } } } }`
  const of = (...divisions: string[]) => ({ r: divisions.map((code) => ({ __typename: 'Division', code })) })
  const { _entities } = await hub.ask(query, of('140522000000', PROVINCE, '330000000000'))
  expect(_entities[0].socialOrganizationCounts).toEqual([
    { kind: 'ASSOCIATION', count: 1 },
    { kind: 'FOUNDATION', count: 1 },
    { kind: 'PNE', count: 1 },
  ])
  expect(
    _entities[1].socialOrganizationCounts.find(({ kind }: { kind: string }) => kind === 'PNE').count,
  ).toBeGreaterThan(100)
  expect(_entities[2].socialOrganizationCounts).toEqual([])
  const one = await hub.countStatements(() => hub.ask(query, of(PROVINCE)))
  const many = Array.from({ length: 50 }, (_, at) => `1405${String(at + 21)}000000`)
  expect(await hub.countStatements(() => hub.ask(query, of(...many)))).toBe(one)
})

test('a code of the pilot years is shown with a warning, and an unknown code is refused', async () => {
  const wrong = `${sampleCreditCode('PNE', 8_001).slice(0, 17)}0`
  const [id] = await hub.subgraph.asHub((context) =>
    insertOrganizations(context, [known(wrong, PROVINCE, '试点代码服务中心')], '名册'),
  )
  const { socialOrganization } = await hub.ask(
    `query ($id: ID!) { socialOrganization(id: $id) { creditCode creditCodeWarnings } }`,
    { id },
  )
  expect(socialOrganization).toEqual({ creditCode: wrong, creditCodeWarnings: ['CHECK_CHARACTER', 'OTHER_REGISTRY'] })
  await expect(
    hub.ask(`query ($c: CreditCode!) { socialOrganizationByCreditCode(creditCode: $c) { id } }`, { c: wrong }),
  ).rejects.toThrow()
})

function known(creditCode: string, division: string, name: string) {
  const { registryName, address, purpose, businessScope } = sampleRegistration('PNE', 0)
  return {
    division,
    creditCode,
    kind: 'PNE' as const,
    name,
    pneForm: 'LEGAL_PERSON' as const,
    foundationKind: null,
    industryClass: 'EDUCATION' as const,
    isCharity: false,
    registryName,
    supervisingUnit: null,
    address,
    purpose,
    businessScope,
    activityArea: null,
    registeredFundFen: null,
    individualMembers: null,
    unitMembers: null,
    fullTimeStaff: null,
    certificateFrom: null,
    certificateUntil: null,
    status: 'REGISTERED' as const,
    foundedOn: '2015-03-01',
    endedOn: null,
  }
}
