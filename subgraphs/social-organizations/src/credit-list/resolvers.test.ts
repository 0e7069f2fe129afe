import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, COUNTY, found } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertListings } from './index.ts'

let hub: TestHub
let sequence = 400
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-06-15')
  sequence += 1
})

const FIELDS = `id version list ground since until removalReason hasDuty dutyFulfilledOn fine letters
  deadlines { key startedOn dueOn metOn state }`
const inputs: Record<string, string> = {
  enterCreditList: 'EnterCreditListInput',
  fulfilCreditDuty: 'FulfilCreditDutyInput',
  leaveCreditList: 'LeaveCreditListInput',
}
const send = (mutation: string, input: Record<string, unknown>, as = officer) =>
  act(hub, mutation, [inputs[mutation]!, 'CreditListing'], FIELDS, input, as)
const enter = (
  organizationId: string,
  list: string,
  ground: string,
  more: Record<string, unknown> = {},
  as = officer,
) => send('enterCreditList', { organizationId, list, ground, formedOn: '2026-06-10', ...more }, as)
const standing = async (id: string) =>
  (
    await hub.ask(
      `query ($id: ID!) { socialOrganization(id: $id) { creditStanding creditCountedFrom creditListings { ground until removalReason } } }`,
      { id },
    )
  ).socialOrganization
const candidates = async () =>
  (
    await hub.ask(`query ($d: DivisionCode!) { seriousListCandidates(division: $d) { organization { id } grounds } }`, {
      d: COUNTY,
    })
  ).seriousListCandidates as { organization: { id: string }; grounds: string[] }[]
const groundsOf = async (id: string) =>
  (await candidates()).find(({ organization }) => organization.id === id)?.grounds ?? []

test('an entry is made within five working days of the information, and late on the sixth', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  // Monday 15 June is three working days after Wednesday 10 June; five after Monday 8 June.
  const listed = await enter(id, 'ABNORMAL', 'ANNUAL_REPORT_NOT_FILED', { formedOn: '2026-06-08' })
  expect(listed.deadlines).toEqual([
    {
      key: 'ORG.credit.entry',
      startedOn: '2026-06-08',
      dueOn: '2026-06-15',
      metOn: '2026-06-15',
      state: 'MET',
    },
  ])
  const late = await enter(id, 'ABNORMAL', 'NOT_RECTIFIED', { formedOn: '2026-06-05' })
  expect(late.deadlines[0]).toMatchObject({ dueOn: '2026-06-12', state: 'MET_LATE' })
  expect(await standing(id)).toMatchObject({ creditStanding: 'ABNORMAL', creditCountedFrom: '2026-06-15' })
  expect(await enter(id, 'ABNORMAL', 'NOT_RECTIFIED')).toMatchObject({ code: 'ALREADY_LISTED' })
})

test('two officers who list one organization for one ground at once list it once', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const answers = await Promise.all([1, 2].map(() => enter(id, 'ABNORMAL', 'NOT_RECTIFIED')))
  expect(answers.map(({ code, list }) => code ?? list).toSorted()).toEqual(['ABNORMAL', 'ALREADY_LISTED'])
})

test('a duty that is fulfilled takes an organization off the list within five working days', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const listed = await enter(id, 'ABNORMAL', 'ANNUAL_REPORT_NOT_FILED')
  const leave = (version: number, more: object = {}) => send('leaveCreditList', { id: listed.id, version, ...more })
  expect(await leave(listed.version)).toMatchObject({ code: 'DUTY_NOT_FULFILLED' })
  hub.setToday('2026-07-01')
  const fulfil = (fulfilledOn: string) =>
    send('fulfilCreditDuty', { id: listed.id, version: listed.version, fulfilledOn })
  expect(await fulfil('2026-06-09')).toMatchObject({ code: 'BEFORE_START' })
  expect(await fulfil('2026-07-02')).toMatchObject({ code: 'IN_FUTURE' })
  const fulfilled = await fulfil('2026-06-30')
  expect(fulfilled.deadlines[1]).toMatchObject({ key: 'ORG.credit.exit', dueOn: '2026-07-07', state: 'RUNNING' })
  hub.setToday('2026-07-07')
  const removed = await leave(fulfilled.version)
  expect(removed).toMatchObject({
    until: '2026-07-07',
    removalReason: 'DUTY_FULFILLED',
    deadlines: [{}, { state: 'MET' }],
  })
  expect(await leave(removed.version)).toMatchObject({ code: 'ALREADY_ENDED' })
  expect(await standing(id)).toMatchObject({ creditStanding: 'NORMAL', creditCountedFrom: null })
})

test('a penalty leads to the list its fine deserves, and leaves the abnormal one after six months', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  expect(await enter(id, 'ABNORMAL', 'MINOR_PENALTY', { fine: '50000.00' })).toMatchObject({ code: 'WRONG_LIST' })
  expect(await enter(id, 'SERIOUS', 'MAJOR_FINE', { fine: '49999.99' })).toMatchObject({ code: 'WRONG_LIST' })
  await expect(enter(id, 'SERIOUS', 'MAJOR_FINE')).rejects.toThrow('BAD_USER_INPUT')
  await expect(enter(id, 'SERIOUS', 'MINOR_PENALTY')).rejects.toThrow('BAD_USER_INPUT')
  const warned = await enter(id, 'ABNORMAL', 'MINOR_PENALTY', { fine: '49999.99' })
  expect(warned).toMatchObject({ hasDuty: false, fine: '49999.99' })
  expect(
    await send('fulfilCreditDuty', { id: warned.id, version: warned.version, fulfilledOn: '2026-06-15' }),
  ).toMatchObject({ code: 'NO_DUTY' })
  const leave = () => send('leaveCreditList', { id: warned.id, version: warned.version })
  hub.setToday('2026-12-14')
  expect(await leave()).toMatchObject({ code: 'TERM_NOT_OVER' })
  hub.setToday('2026-12-15')
  expect(await leave()).toMatchObject({ removalReason: 'TERM_OVER', until: '2026-12-15' })
  const again = await enter(id, 'ABNORMAL', 'MINOR_PENALTY', { formedOn: '2026-12-14' })
  expect(again).toMatchObject({ ground: 'MINOR_PENALTY', fine: null })
  expect(await groundsOf(id)).toEqual(['REPEATED_MINOR_PENALTIES'])
  expect(await enter(id, 'SERIOUS', 'REPEATED_MINOR_PENALTIES')).toMatchObject({ list: 'SERIOUS' })
  expect(await groundsOf(id)).toEqual([])
})

test('two full years on the abnormal list lead to the serious one, where the abnormal one ends', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  await enter(id, 'ABNORMAL', 'NOT_RECTIFIED')
  hub.setToday('2028-06-14')
  expect(await groundsOf(id)).toEqual([])
  expect(await enter(id, 'SERIOUS', 'ABNORMAL_TWO_YEARS')).toMatchObject({ code: 'GROUND_NOT_SHOWN' })
  hub.setToday('2028-06-15')
  expect(await groundsOf(id)).toEqual(['ABNORMAL_TWO_YEARS'])
  const serious = await enter(id, 'SERIOUS', 'ABNORMAL_TWO_YEARS')
  expect(await standing(id)).toMatchObject({
    creditStanding: 'SERIOUS',
    creditCountedFrom: '2028-06-15',
    creditListings: [{ ground: 'NOT_RECTIFIED', until: '2028-06-15', removalReason: 'MOVED_TO_SERIOUS' }, {}],
  })
  const leave = (version: number) => send('leaveCreditList', { id: serious.id, version })
  hub.setToday('2030-06-15')
  expect(await leave(serious.version)).toMatchObject({ code: 'DUTY_NOT_FULFILLED' })
  const done = await send('fulfilCreditDuty', {
    id: serious.id,
    version: serious.version,
    fulfilledOn: '2030-06-10',
  })
  expect(await leave(done.version)).toMatchObject({ removalReason: 'DUTY_FULFILLED' })
})

test('what happens again while listed begins the two years anew', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  await enter(id, 'ABNORMAL', 'NOT_RECTIFIED')
  hub.setToday('2027-06-15')
  await enter(id, 'ABNORMAL', 'PARTY_ORGANIZATION_MISSING', { formedOn: '2027-06-14' })
  expect((await standing(id)).creditCountedFrom).toBe('2027-06-15')
  hub.setToday('2028-06-15')
  expect(await groundsOf(id)).toEqual([])
  hub.setToday('2029-06-15')
  expect(await groundsOf(id)).toEqual(['ABNORMAL_TWO_YEARS'])
})

test('unreachable means two letters in 20 to 60 days; a listing in error is put right at once', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const unreachable = (...letters: string[]) => enter(id, 'ABNORMAL', 'UNREACHABLE', { letters })
  expect(await unreachable('2026-05-20', '2026-06-08')).toMatchObject({ code: 'LETTERS_NOT_PROVEN' })
  expect(await unreachable('2026-05-20')).toMatchObject({ code: 'LETTERS_NOT_PROVEN' })
  const listed = await unreachable('2026-05-20', '2026-06-09')
  expect(listed).toMatchObject({ letters: ['2026-05-20', '2026-06-09'] })
  expect(await send('leaveCreditList', { id: listed.id, version: listed.version, isError: true })).toMatchObject({
    removalReason: 'ERROR',
    until: '2026-06-15',
  })
})

test('a revoked organization is a candidate until it is listed, and stays listed until it is cancelled', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  expect(await enter(id, 'SERIOUS', 'REGISTRATION_REVOKED')).toMatchObject({ code: 'GROUND_NOT_SHOWN' })
  const move = (mutation: string, type: string, input: Record<string, unknown>) =>
    act(hub, mutation, [type, 'SocialOrganization'], 'id version status', input)
  const revoked = await move('revokeSocialOrganization', 'RevokeSocialOrganizationInput', {
    id,
    version,
    ground: 'OBTAINED_BY_FRAUD',
  })
  expect(await groundsOf(id)).toEqual(['REGISTRATION_REVOKED'])
  expect(await enter(id, 'ABNORMAL', 'NOT_RECTIFIED')).toMatchObject({ code: 'NOT_ON_REGISTER' })
  const listed = await enter(id, 'SERIOUS', 'REGISTRATION_REVOKED')
  const leave = () => send('leaveCreditList', { id: listed.id, version: listed.version })
  expect(await leave()).toMatchObject({ code: 'NOT_CANCELLED' })
  const ended = await move('endOrganizationLiquidation', 'EndOrganizationLiquidationInput', {
    id,
    version: revoked.version,
    endedOn: '2026-06-15',
  })
  await move('cancelSocialOrganization', 'SocialOrganizationActInput', { id, version: ended.version })
  expect(await leave()).toMatchObject({ removalReason: 'CANCELLED' })
  expect(await enter(id, 'SERIOUS', 'FALSE_CHANGE')).toMatchObject({ code: 'NOT_ON_REGISTER' })
})

test('the lists are public; they are written by the registry, and officers page through their own', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const foreign = { ...officer, divisions: ['140503000000'] }
  expect(await enter(id, 'ABNORMAL', 'NOT_RECTIFIED', {}, foreign)).toMatchObject({ code: 'OUT_OF_SCOPE' })
  expect(await enter(id, 'ABNORMAL', 'NOT_RECTIFIED', {}, { ...officer, roles: ['HANDLER'] })).toMatchObject({
    code: 'ROLE_REQUIRED',
  })
  await enter(id, 'ABNORMAL', 'NOT_RECTIFIED')
  const { data } = await hub.execute(
    `query ($id: ID!) { socialOrganization(id: $id) { creditStanding } }`,
    { id },
    foreign,
  )
  expect(data.socialOrganization.creditStanding).toBe('ABNORMAL')
  const list = (filter: object, as = officer) =>
    hub.execute(
      `query ($d: DivisionCode!, $f: CreditListingFilter) { creditListings(division: $d, filter: $f, first: 200) {
        totalCount edges { node { list until organization { id name } deadlines { key } } } } }`,
      { d: COUNTY, f: filter },
      as,
    )
  const open = (await list({ isOpen: true, lists: ['ABNORMAL'] })).data.creditListings
  expect(
    open.edges.every(
      ({ node }: { node: { list: string; until: string | null } }) => node.list === 'ABNORMAL' && node.until === null,
    ),
  ).toBe(true)
  expect((await list({ lists: null })).errors[0].extensions.code).toBe('EMPTY_FILTER')
  expect((await list({}, foreign)).errors[0].extensions.code).toBe('OUT_OF_SCOPE')
})

test('a hundred listings cost the statements of one, candidates too', async () => {
  const ids: string[] = []
  for (let at = 0; at < 3; at++) {
    sequence += 1
    ids.push((await found(hub, 'PNE', sequence)).id)
  }
  const query = `query ($d: DivisionCode!, $n: Int) { creditListings(division: $d, filter: { enteredUntil: "2020-12-31" }, first: $n) {
    edges { node { organization { name creditStanding } deadlines { state } } } } }`
  await hub.subgraph.asHub((context) =>
    insertListings(
      context,
      ids.flatMap((organizationId) =>
        Array.from({ length: 33 }, (_, at) => ({
          organizationId,
          division: COUNTY,
          list: 'ABNORMAL' as const,
          ground: 'NOT_RECTIFIED' as const,
          validFrom: `20${String(at % 20).padStart(2, '0')}-0${1 + Math.floor(at / 20)}-01`,
          validTo: `20${String(at % 20).padStart(2, '0')}-0${1 + Math.floor(at / 20)}-20`,
        })),
      ),
      '名册',
    ),
  )
  const one = await hub.countStatements(() => hub.ask(query, { d: COUNTY, n: 1 }))
  expect((await hub.ask(query, { d: COUNTY, n: 99 })).creditListings.edges).toHaveLength(99)
  expect(await hub.countStatements(() => hub.ask(query, { d: COUNTY, n: 99 }))).toBe(one)
  expect(await hub.countStatements(candidates)).toBeLessThan(12)
})
