import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, COUNTY, found, samplePerson } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let sequence = 500
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-06-15')
  sequence += 1
})

const CHARITY = `id version state since until isInForce denialReasons allowedActs deadline { key dueOn metOn state }`
const CERTIFICATE = `${CHARITY} number revocationGround`
const types: Record<string, [string, string]> = {
  applyForCharityStatus: ['ApplyForCharityStatusInput', 'CharityStatus'],
  extendCharityDecision: ['ExtendCharityDecisionInput', 'CharityStatus'],
  decideCharityStatus: ['DecideCharityStatusInput', 'CharityStatus'],
  withdrawCharityApplication: ['CharityActInput', 'CharityStatus'],
  endCharityStatus: ['EndCharityStatusInput', 'CharityStatus'],
  applyForFundraisingCertificate: ['ApplyForCharityStatusInput', 'FundraisingCertificate'],
  decideFundraisingCertificate: ['DecideFundraisingCertificateInput', 'FundraisingCertificate'],
  withdrawFundraisingApplication: ['CharityActInput', 'FundraisingCertificate'],
  revokeFundraisingCertificate: ['RevokeFundraisingCertificateInput', 'FundraisingCertificate'],
  returnFundraisingCertificate: ['ReturnFundraisingCertificateInput', 'FundraisingCertificate'],
}
const send = (mutation: string, input: Record<string, unknown>, as = officer) =>
  act(hub, mutation, types[mutation]!, types[mutation]![1] === 'CharityStatus' ? CHARITY : CERTIFICATE, input, as)
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const apply = (organizationId: string, acceptedOn = '2026-06-01') =>
  send('applyForCharityStatus', { organizationId, acceptedOn })
const ask = (organizationId: string, acceptedOn: string) =>
  send('applyForFundraisingCertificate', { organizationId, acceptedOn })
const organization = async (id: string) =>
  (
    await hub.ask(
      `query ($id: ID!) { socialOrganization(id: $id) { version isCharity mayRaisePublicly charityStatus { state isInForce }
        charityStatuses { state } fundraisingCertificate { state number isInForce } fundraisingCertificates { state } } }`,
      { id },
    )
  ).socialOrganization
/** An organization founded long before, so that an application may have been accepted. */
async function foundBefore(): Promise<{ id: string; version: number }> {
  hub.setToday('2026-06-01')
  const made = await found(hub, 'PNE', sequence)
  hub.setToday('2026-06-15')
  return made
}

test('an organization is recognised as a charity within 20 days, later by what the ministry allows, at most 60', async () => {
  const { id } = await foundBefore()
  const applied = await apply(id)
  expect(applied).toMatchObject({ state: 'APPLIED', deadline: { key: 'CHAR.recognise', dueOn: '2026-06-21' } })
  const extend = (version: number, days: number) => send('extendCharityDecision', { id: applied.id, version, days })
  expect(await extend(applied.version, 61)).toMatchObject({ code: 'EXTENSION_TOO_LONG', path: ['input', 'days'] })
  const extended = await extend(applied.version, 40)
  expect(extended.deadline).toMatchObject({ dueOn: '2026-07-31', state: 'RUNNING' })
  expect(await extend(extended.version, 21)).toMatchObject({ code: 'EXTENSION_TOO_LONG' })
  const twice = await extend(extended.version, 20)
  expect(twice.deadline).toMatchObject({ dueOn: '2026-08-20' })
  hub.setToday('2026-08-20')
  const recognised = await send('decideCharityStatus', { ...seen(twice), isGranted: true })
  expect(recognised).toMatchObject({
    state: 'RECOGNISED',
    since: '2026-08-20',
    isInForce: true,
    deadline: { state: 'MET' },
  })
  expect(await organization(id)).toMatchObject({ isCharity: true, mayRaisePublicly: false })
  expect(await apply(id)).toMatchObject({ code: 'ALREADY_APPLIED' })
})

test('a denial has its reasons and leaves the organization as it was; it may apply again', async () => {
  const { id } = await foundBefore()
  const applied = await apply(id)
  await expect(send('decideCharityStatus', { ...seen(applied), isGranted: false })).rejects.toThrow('BAD_USER_INPUT')
  await expect(
    send('decideCharityStatus', { ...seen(applied), isGranted: true, reasons: ['FOR_PROFIT'] }),
  ).rejects.toThrow('BAD_USER_INPUT')
  const denied = await send('decideCharityStatus', { ...seen(applied), isGranted: false, reasons: ['FOR_PROFIT'] })
  expect(denied).toMatchObject({ state: 'DENIED', denialReasons: ['FOR_PROFIT'], since: null, allowedActs: [] })
  expect(await organization(id)).toMatchObject({ isCharity: false, charityStatus: { state: 'DENIED' } })
  const again = await apply(id, '2026-06-15')
  const withdrawn = await send('withdrawCharityApplication', seen(again))
  expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', deadline: { metOn: '2026-06-15' } })
  expect((await organization(id)).charityStatuses).toHaveLength(2)
})

test('two applications at once become one', async () => {
  const { id } = await foundBefore()
  const answers = await Promise.all([apply(id), apply(id)])
  expect(answers.map(({ code, state }) => code ?? state).toSorted()).toEqual(['ALREADY_APPLIED', 'APPLIED'])
  expect(await apply(id, '2026-06-16')).toMatchObject({ code: 'IN_FUTURE' })
  expect(await apply(id, '2026-05-31')).toMatchObject({ code: 'BEFORE_START' })
})

test('who is listed, or led by somebody who may not lead a charity, is not recognised', async () => {
  const { id } = await foundBefore()
  const applied = await apply(id)
  const listing = await act(hub, 'enterCreditList', ['EnterCreditListInput', 'CreditListing'], 'id version', {
    organizationId: id,
    list: 'ABNORMAL',
    ground: 'NOT_RECTIFIED',
    formedOn: '2026-06-10',
  })
  const recognise = () => send('decideCharityStatus', { ...seen(applied), isGranted: true })
  expect(await recognise()).toMatchObject({ code: 'LISTED' })
  await act(hub, 'leaveCreditList', ['LeaveCreditListInput', 'CreditListing'], 'id', {
    id: listing.id,
    version: listing.version,
    isError: true,
  })
  sequence += 1
  const person = samplePerson(sequence)
  const revoked = await found(hub, 'PNE', sequence, { asCharity: true })
  await act(hub, 'revokeOrganizationLicence', ['RevokeOrganizationLicenceInput', 'SocialOrganization'], 'status', {
    ...seen(revoked),
    ground: 'NOT_CHARITABLE',
  })
  const head = await act(
    hub,
    'appointOrganizationLeader',
    ['AppointOrganizationLeaderInput', 'OrganizationLeader'],
    'id version',
    { organizationId: id, person, post: 'HEAD', since: '2026-06-15' },
  )
  expect(await recognise()).toMatchObject({ code: 'BARRED_FROM_LEADING', basis: '慈善法 art. 16' })
  await act(hub, 'endOrganizationPost', ['EndOrganizationPostInput', 'OrganizationLeader'], 'until', {
    ...seen(head),
    until: '2026-06-15',
    reason: 'BARRED',
  })
  expect(await recognise()).toMatchObject({ state: 'RECOGNISED' })
})

test('a charity asks for the certificate after a full year and has an answer within 20 days', async () => {
  const { id } = await found(hub, 'PNE', sequence, { asCharity: true })
  hub.setToday('2027-06-20')
  expect(await ask(id, '2027-06-14')).toMatchObject({
    code: 'TOO_EARLY',
    message: expect.stringContaining('2027-06-15'),
  })
  const applied = await ask(id, '2027-06-15')
  expect(applied).toMatchObject({ state: 'APPLIED', deadline: { key: 'CHAR.fundraise', dueOn: '2027-07-05' } })
  expect(await ask(id, '2027-06-16')).toMatchObject({ code: 'ALREADY_APPLIED' })
  const decide = (more: object) => send('decideFundraisingCertificate', { ...seen(applied), isGranted: true, ...more })
  await expect(decide({})).rejects.toThrow('BAD_USER_INPUT')
  const issued = await decide({ number: `公募${sequence}` })
  expect(issued).toMatchObject({ state: 'ISSUED', since: '2027-06-20', number: `公募${sequence}`, isInForce: true })
  expect(await organization(id)).toMatchObject({ mayRaisePublicly: true })
  sequence += 1
  hub.setToday('2026-06-15')
  const plain = await found(hub, 'PNE', sequence)
  expect(await ask(plain.id, '2026-06-15')).toMatchObject({ code: 'NOT_A_CHARITY' })
})

test('a certificate that was revoked is not asked for again within five years; one that was returned is', async () => {
  const { id } = await found(hub, 'PNE', sequence, { asCharity: true })
  hub.setToday('2027-06-15')
  const issue = async (number: string, on: string) => {
    const applied = await ask(id, on)
    return applied.code === undefined
      ? send('decideFundraisingCertificate', { ...seen(applied), isGranted: true, number })
      : applied
  }
  const first = await issue(`证${sequence}-1`, '2027-06-15')
  const returned = await send('returnFundraisingCertificate', { ...seen(first), reason: 'RETURNED' })
  expect(returned).toMatchObject({ state: 'RETURNED', until: '2027-06-15', isInForce: false })
  expect(await issue(`证${sequence}-1`, '2027-06-15')).toMatchObject({ code: 'NUMBER_TAKEN' })
  const open = (await organization(id)).fundraisingCertificates
  expect(open.map(({ state }: { state: string }) => state)).toEqual(['RETURNED', 'APPLIED'])
  const { data } = await hub.execute(
    `query ($d: DivisionCode!) { fundraisingCertificates(division: $d, filter: { states: [APPLIED] }) { edges { node { id version organization { id } } } } }`,
    { d: COUNTY },
  )
  const applied = data.fundraisingCertificates.edges.find(
    ({ node }: { node: { organization: { id: string } } }) => node.organization.id === id,
  ).node
  const second = await send('decideFundraisingCertificate', {
    ...seen(applied),
    isGranted: true,
    number: `证${sequence}-2`,
  })
  const revoked = await send('revokeFundraisingCertificate', { ...seen(second), ground: 'DECEPTION' })
  expect(revoked).toMatchObject({ state: 'REVOKED', revocationGround: 'DECEPTION', allowedActs: [] })
  hub.setToday('2032-06-15')
  expect(await ask(id, '2032-06-14')).toMatchObject({ code: 'BARRED_AFTER_REVOCATION' })
  expect(await ask(id, '2032-06-15')).toMatchObject({ state: 'APPLIED' })
})

test('neither status nor certificate outlives the organization', async () => {
  const { id, version } = await found(hub, 'PNE', sequence, { asCharity: true })
  hub.setToday('2027-06-15')
  const applied = await ask(id, '2027-06-15')
  await send('decideFundraisingCertificate', { ...seen(applied), isGranted: true, number: `终${sequence}` })
  await act(hub, 'revokeOrganizationLicence', ['RevokeOrganizationLicenceInput', 'SocialOrganization'], 'status', {
    id,
    version,
    ground: 'NOT_CHARITABLE',
  })
  expect(await organization(id)).toMatchObject({
    mayRaisePublicly: false,
    charityStatus: { state: 'RECOGNISED', isInForce: false },
    fundraisingCertificate: { state: 'ISSUED', isInForce: false },
  })
})

test('a recognition ends, and the organization goes on without it', async () => {
  const { id } = await foundBefore()
  const applied = await apply(id)
  const recognised = await send('decideCharityStatus', { ...seen(applied), isGranted: true })
  const ended = await send('endCharityStatus', { ...seen(recognised), reason: 'RETURNED' })
  expect(ended).toMatchObject({ state: 'ENDED', until: '2026-06-15', isInForce: false })
  expect(await organization(id)).toMatchObject({ isCharity: false })
  expect(await ask(id, '2026-06-15')).toMatchObject({ code: 'NOT_A_CHARITY' })
})

test('officers page through charities by closed filters, at the same number of statements', async () => {
  const list = (filter: object | null, first: number) =>
    hub.execute(
      `query ($d: DivisionCode!, $f: CharityStatusFilter, $n: Int) { charityStatuses(division: $d, filter: $f, first: $n) {
        totalCount edges { node { state isInForce deadline { state } organization { name } } } } }`,
      { d: COUNTY, f: filter, n: first },
    )
  expect((await list({ states: ['RECOGNISED'] }, 50)).data.charityStatuses.totalCount).toBeGreaterThan(2)
  expect((await list({ states: null }, 50)).errors[0].extensions.code).toBe('EMPTY_FILTER')
  const one = await hub.countStatements(() => list(null, 1))
  expect(await hub.countStatements(() => list(null, 50))).toBe(one)
})
