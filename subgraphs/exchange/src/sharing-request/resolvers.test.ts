import type { RequestIdentity } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { auditor, bureau, gateway, REQUEST, registerBureau, security } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let secret: string
let partner: { id: string; version: number }
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  ;({ secret, partner } = await registerBureau(hub))
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const FIELDS = `id version state refusalReason disputeReason ruling supplementAsked agreement { id version code state fields { coordinate } }
  difference { fingerprint widens fieldsAdded fieldsRemoved unmasked divisionsAdded raised } deadlines { key startedOn dueOn metOn state }`
const INPUTS: Record<string, [string, string]> = {
  fileSharingRequest: ['FileSharingRequestInput', 'SharingRequest'],
  askForSupplement: ['SharingRequestReasonInput', 'SharingRequest'],
  supplementSharingRequest: ['SupplementSharingRequestInput', 'SharingRequest'],
  reviewSharingRequest: ['SharingRequestActInput', 'SharingRequest'],
  approveSharingRequest: ['ApproveSharingRequestInput', 'SharingRequest'],
  refuseSharingRequest: ['SharingRequestReasonInput', 'SharingRequest'],
  serveSharingRequest: ['SharingRequestActInput', 'SharingRequest'],
  disputeSharingRefusal: ['SharingRequestReasonInput', 'SharingRequest'],
  withdrawSharingDispute: ['SharingRequestActInput', 'SharingRequest'],
  upholdSharingRefusal: ['SharingRequestReasonInput', 'SharingRequest'],
  narrowAgreement: ['NarrowAgreementInput', 'Agreement'],
  revokeAgreement: ['RevokeAgreementInput', 'Agreement'],
  registerAgreementOperation: ['RegisterAgreementOperationInput', 'Agreement'],
}
async function act(name: string, input: object, as: RequestIdentity = security) {
  const [type, record] = INPUTS[name]!
  const fields =
    record === 'Agreement' ? 'id version state validTo fields { coordinate inFull } operations { id }' : FIELDS
  const answer = await hub.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${record} { ${fields} } ... on Refusal { code } } }`,
    { input },
    as,
  )
  return answer[name]
}
const of = ({ id, version }: { id: string; version: number }) => ({ id, version })
const inForce = async (code: string | null = null) =>
  (
    await hub.ask(
      'query ($code: String) { agreementInForce(account: "medical-insurance-bureau", code: $code) { code fields { coordinate } } }',
      { code },
      gateway,
    )
  ).agreementInForce

async function approved(purpose: string, more: object = {}) {
  const filed = await act('fileSharingRequest', { ...REQUEST, purpose, ...more }, bureau)
  const review = await act('reviewSharingRequest', of(filed))
  return act('approveSharingRequest', { ...of(review), difference: review.difference.fingerprint })
}

test('a request goes from the partner through the review into an agreement, its clocks running in working days', async () => {
  const filed = await act('fileSharingRequest', { ...REQUEST, purpose: 'FIRST' }, bureau)
  expect(filed).toMatchObject({
    state: 'SUBMITTED',
    difference: { widens: true, unmasked: ['Person.name'], divisionsAdded: ['140500000000'] },
    deadlines: [{ key: 'GDS.reply.cond', startedOn: '2026-06-15', state: 'RUNNING' }],
  })
  const review = await act('reviewSharingRequest', of(filed))
  const agreed = await act('approveSharingRequest', { ...of(review), difference: review.difference.fingerprint })
  expect(agreed).toMatchObject({ state: 'APPROVED', agreement: { state: 'IN_FORCE' } })
  expect(await inForce(agreed.agreement.code)).toMatchObject({ code: agreed.agreement.code })
  const serving = await act('serveSharingRequest', of(agreed))
  expect(serving.state).toBe('SERVING')
  expect(serving.deadlines.map(({ key, state }: { key: string; state: string }) => [key, state])).toEqual([
    ['GDS.reply.cond', 'MET'],
    ['GDS.supply', 'MET'],
  ])
  hub.setToday('2027-06-15')
  expect(await inForce(agreed.agreement.code)).toBeNull()
  const { sharingRequests } = await hub.ask('{ sharingRequests(states: [EXPIRED]) { id } }', {}, security)
  expect(sharingRequests).toContainEqual({ id: filed.id })
})

test('what a request lacks is told once; the supplement starts the clock anew', async () => {
  const filed = await act('fileSharingRequest', { ...REQUEST, purpose: 'SECOND' }, bureau)
  const told = await act('askForSupplement', { ...of(filed), reason: '缺少负责人签字' })
  expect(told).toMatchObject({ state: 'SUPPLEMENT', supplementAsked: '缺少负责人签字' })
  expect(await act('reviewSharingRequest', of(told))).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  hub.setToday('2026-06-17')
  const given = await act('supplementSharingRequest', { ...of(told), signedOffBy: '局长乙' }, bureau)
  expect(given.deadlines[0]).toMatchObject({ startedOn: '2026-06-17', metOn: null, state: 'RUNNING' })
  expect(await act('askForSupplement', { ...of(given), reason: '还缺一件' })).toMatchObject({ code: 'TOLD_ALREADY' })
  const review = await act('reviewSharingRequest', of(given))
  expect(await act('refuseSharingRequest', { ...of(review), reason: '目的不明' })).toMatchObject({
    state: 'REFUSED',
    refusalReason: '目的不明',
  })
})

test('who files a request does not approve it, and nobody approves what they have not seen', async () => {
  const filed = await act('fileSharingRequest', { ...REQUEST, purpose: 'THIRD', partnerId: partner.id })
  const review = await act('reviewSharingRequest', of(filed))
  const fingerprint = review.difference.fingerprint
  expect(await act('approveSharingRequest', { ...of(review), difference: fingerprint })).toMatchObject({
    code: 'FOUR_EYES',
  })
  const second = { ...security, subject: 'local:another-administrator' }
  expect(await act('approveSharingRequest', { ...of(review), difference: 'unseen' }, second)).toMatchObject({
    code: 'DIFFERENCE_NOT_SEEN',
  })
  expect(await act('approveSharingRequest', { ...of(review), difference: fingerprint }, second)).toMatchObject({
    state: 'APPROVED',
  })
})

describe('a refusal that its partner disputes', () => {
  const another = { ...security, subject: 'local:another-administrator' }
  async function disputed(purpose: string) {
    const filed = await act('fileSharingRequest', { ...REQUEST, purpose }, bureau)
    const review = await act('reviewSharingRequest', of(filed))
    const refused = await act('refuseSharingRequest', { ...of(review), reason: '目的不明' })
    return act('disputeSharingRefusal', { ...of(refused), reason: '职责所需，已附依据' }, bureau)
  }

  test('is negotiated or decided in its own time, and not by whoever refused', async () => {
    const open = await disputed('DISPUTE_UPHELD')
    expect(open).toMatchObject({ state: 'DISPUTED', disputeReason: '职责所需，已附依据', refusalReason: '目的不明' })
    expect(open.deadlines.map(({ key, state }: { key: string; state: string }) => [key, state])).toEqual([
      ['GDS.reply.cond', 'MET'],
      ['GDS.dispute', 'RUNNING'],
    ])
    const ruling = { ...of(open), reason: '该数据依法不予共享' }
    expect(await act('upholdSharingRefusal', ruling, bureau)).toMatchObject({ code: 'ROLE_REQUIRED' })
    expect(await act('upholdSharingRefusal', ruling)).toMatchObject({ code: 'FOUR_EYES' })
    const upheld = await act('upholdSharingRefusal', ruling, another)
    expect(upheld).toMatchObject({ state: 'REFUSED', ruling: '该数据依法不予共享', agreement: null })
    expect(upheld.deadlines.at(-1)).toMatchObject({ key: 'GDS.dispute', state: 'MET' })
    expect(await act('disputeSharingRefusal', { ...of(upheld), reason: '再次异议' }, bureau)).toMatchObject({
      code: 'DISPUTED_ALREADY',
    })
  })

  test('may end in an agreement, which somebody else than the one who refused approves', async () => {
    const open = await disputed('DISPUTE_AGREED')
    const seen = { ...of(open), difference: open.difference.fingerprint }
    expect(await act('approveSharingRequest', seen)).toMatchObject({ code: 'FOUR_EYES' })
    hub.setToday('2026-06-18')
    const agreed = await act('approveSharingRequest', seen, another)
    expect(agreed).toMatchObject({ state: 'APPROVED', ruling: null, agreement: { state: 'IN_FORCE' } })
    expect(agreed.deadlines.at(-1)).toMatchObject({ key: 'GDS.supply', startedOn: '2026-06-18', state: 'RUNNING' })
  })

  test('stands where the partner lets the dispute go; what was not refused is not disputed', async () => {
    const withdrawn = await act('withdrawSharingDispute', of(await disputed('DISPUTE_LEFT')), bureau)
    expect(withdrawn).toMatchObject({ state: 'REFUSED', ruling: null })
    const filed = await act('fileSharingRequest', { ...REQUEST, purpose: 'NOT_REFUSED' }, bureau)
    expect(await act('disputeSharingRefusal', { ...of(filed), reason: '异议' }, bureau)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })
  })
})

test('narrowing acts at once, widening needs a request, and the agreement that follows ends the one before', async () => {
  const { agreement } = await approved('FOURTH')
  const wider = [...REQUEST.fields, { coordinate: 'Person.phone', inFull: true }]
  expect(await act('narrowAgreement', { ...of(agreement), fields: wider }, bureau)).toMatchObject({ code: 'WIDENS' })
  const narrowed = await act('narrowAgreement', { ...of(agreement), fields: REQUEST.fields.slice(0, 2) }, bureau)
  expect(narrowed.fields).toHaveLength(2)
  expect((await inForce(agreement.code)).fields).toHaveLength(2)
  hub.setToday('2026-07-01')
  const next = await approved('FOURTH', { fields: wider })
  expect(next.agreement.fields).toHaveLength(4)
  expect(await inForce(agreement.code)).toBeNull()
  expect(await inForce(next.agreement.code)).not.toBeNull()
})

test('a revoked agreement acts no longer, and its request shows it', async () => {
  const request = await approved('FIFTH')
  const { agreement } = request
  expect(await act('revokeAgreement', { ...of(agreement), reason: '目的已完成' })).toMatchObject({ state: 'REVOKED' })
  expect(await inForce(agreement.code)).toBeNull()
  const { sharingRequests } = await hub.ask('{ sharingRequests(states: [REVOKED]) { id } }', {}, security)
  expect(sharingRequests).toContainEqual({ id: request.id })
})

test('without a code the agreement is told only where there is one, never one of several', async () => {
  await approved('SIXTH')
  await approved('SEVENTH')
  expect(await inForce()).toBeNull()
})

test('an operation is registered under the hash of its text, once', async () => {
  const { agreement } = await approved('EIGHTH')
  const text = '{ person(id: "1") { name } }'
  const once = await act('registerAgreementOperation', { ...of(agreement), text }, bureau)
  const twice = await act('registerAgreementOperation', { ...of(once), text }, bureau)
  expect(twice.operations).toHaveLength(1)
  expect(twice.operations[0].id).toMatch(/^[0-9a-f]{64}$/)
})

test('a contradictory request is refused with all that is wrong', async () => {
  expect(
    await act('fileSharingRequest', { ...REQUEST, purpose: 'NINTH', validTo: '2026-06-01' }, bureau),
  ).toMatchObject({
    code: 'CONTRADICTS_ITSELF',
  })
})

test('a partner sees its own requests and agreements, others neither, and the gateway alone asks for what is in force', async () => {
  const stranger = { ...bureau, subject: 'local:another-bureau' }
  expect((await hub.ask('{ sharingRequests { id } agreements { id } }', {}, bureau)).agreements.length).toBeGreaterThan(
    0,
  )
  for (const as of [stranger, { ...security, roles: ['OFFICER'] }])
    expect((await hub.execute('{ agreements { id } }', {}, as)).errors[0].extensions.code).toBe('ROLE_REQUIRED')
  const asked = await hub.execute('{ agreementInForce(account: "medical-insurance-bureau") { id } }', {}, auditor)
  expect(asked.errors[0].extensions.code).toBe('ROLE_REQUIRED')
})

test('a secret opens the door while its partner is active and until it is renewed', async () => {
  const check = async (word: string) =>
    (
      await hub.ask(
        'query ($word: String!) { checkPartnerSecret(account: "medical-insurance-bureau", secret: $word) }',
        { word },
        gateway,
      )
    ).checkPartnerSecret
  expect([await check(secret), await check('wrong')]).toEqual([true, false])
  const renew = `mutation ($input: PartnerActInput!) { renewPartnerSecret(input: $input) { ... on PartnerCredentials { secret partner { version } } } }`
  const { renewPartnerSecret: renewed } = await hub.ask(renew, { input: of(partner) }, security)
  expect([await check(secret), await check(renewed.secret)]).toEqual([false, true])
  const suspend = `mutation ($input: PartnerActInput!) { suspendPartner(input: $input) { ... on Partner { isActive } } }`
  await hub.ask(suspend, { input: { id: partner.id, version: renewed.partner.version } }, security)
  expect(await check(renewed.secret)).toBe(false)
  expect(await inForce()).toBeNull()
})
