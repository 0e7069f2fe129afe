import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
// Tests walk the whole procedure with the helper of the application slice.
import {
  COUNTY,
  grantSample,
  Journey,
  prepareCounty,
  REFUSAL,
  sampleDraft,
  sampleMember,
  TOWNSHIP,
} from '../assistance-application/journey.ts'
import { subgraph } from '../subgraph.ts'
import { onDeathRevoked, onPersonDied } from './death.ts'
import { MinimumLivingAllowance } from './entity.ts'
import { dueForMonth, type GrantedUnit, insertGrantedUnits, minimumLivingAllowancePayments } from './index.ts'

let hub: TestHub
let sequence = 100
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await prepareCounty(hub)
})
afterAll(() => hub.close())
beforeEach(() => {
  sequence += 1
})

const FIELDS = `id version status class monthlyAmount since until recheckDueOn isPaymentHeld allowedActs terminationReasons
  amounts { monthlyAmount since until reason shares { person { id } topUp extra extraKind isStopped } }
  suspensions { reason since until } rechecks { reason raisedOn dueOn holdsPayment closedOn result }
  unit { size dissolvedOn members { relation leaveReason person { id } } }`
const read = async (id: string) =>
  (await hub.ask(`query ($id: ID!) { minimumLivingAllowance(id: $id) { ${FIELDS} } }`, { id })).minimumLivingAllowance

async function act(mutation: string, input: Record<string, unknown>, as = secondOfficer) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { act } = await hub.ask(
    `mutation ($input: ${type}!) { act: ${mutation}(input: $input) { ... on MinimumLivingAllowance { ${FIELDS} } ${REFUSAL} } }`,
    { input: { document: `${mutation} 1号`, ...input } },
    as,
  )
  return act
}
const due = (month: string, division = TOWNSHIP) =>
  hub.subgraph.asHub((context) => dueForMonth(context, division, month))
const dueOf = async (id: string, month: string) => (await due(month)).find(({ grantId }) => grantId === id) ?? null
const grant = () => grantSample(hub, sequence, secondOfficer)
const tell = (handle: typeof onPersonDied, subjects: string[], diedOn: string) =>
  hub.subgraph.asHub((context) =>
    handle(context, { subjects, data: { diedOn, source: 'HOSPITAL' } } as unknown as FeedEvent),
  )
const wages = (personId: string | undefined, amount: string) => ({ incomes: [{ personId, kind: 'WAGES', amount }] })

test('a grant is due from its first month on, to its payee, with every member', async () => {
  const { id, journey } = await grant()
  expect(await dueOf(id, '2026-06')).toBeNull()
  const item = await dueOf(id, '2026-07')
  expect(item).toMatchObject({
    amountFen: 186_000,
    payeePersonId: journey.persons[0],
    unitId: journey.unitId,
    held: null,
  })
  expect(item!.members).toEqual([...journey.persons].sort())
  expect(item!.account!.masked).toMatch(/^\*{4}.*\d{4}$/)
  expect(JSON.stringify(item)).not.toContain('6217000')
})

test('an adjustment closes one amount and opens the next, and a stale one is refused', async () => {
  const { id, version, journey } = await grant()
  hub.setToday('2026-08-10')
  const adjusted = await act('adjustMinimumLivingAllowance', {
    allowanceId: id,
    version,
    reason: 'INCOME_CHANGED',
    means: wages(journey.persons[0], '3600.00'),
  })
  expect(adjusted).toMatchObject({
    monthlyAmount: '1860.00',
    amounts: [
      { monthlyAmount: '1860.00', since: '2026-07-01', until: '2026-09-01', reason: 'GRANTED' },
      { monthlyAmount: '1560.00', since: '2026-09-01', until: null, reason: 'INCOME_CHANGED' },
    ],
  })
  expect([(await dueOf(id, '2026-08'))!.amountFen, (await dueOf(id, '2026-09'))!.amountFen]).toEqual([186_000, 156_000])
  expect(await act('adjustMinimumLivingAllowance', { allowanceId: id, version, reason: 'CORRECTION' })).toMatchObject({
    code: 'STALE_VERSION',
  })
  const next = { allowanceId: id, version: adjusted.version, reason: 'CORRECTION' }
  expect(await act('adjustMinimumLivingAllowance', { ...next, effectiveFrom: '2026-08' })).toMatchObject({
    code: 'EARLIER_THAN_CURRENT',
  })
  expect(
    await act('adjustMinimumLivingAllowance', { ...next, means: wages(journey.persons[0], '21600.00') }),
  ).toMatchObject({
    code: 'NO_LONGER_ELIGIBLE',
  })
  // Corrected within the month it begins in: one amount still, history keeps what it was.
  const corrected = await act('adjustMinimumLivingAllowance', { ...next, means: wages(journey.persons[0], '1200.00') })
  expect(corrected.amounts).toHaveLength(2)
  expect(corrected.amounts[1]).toMatchObject({ monthlyAmount: '1760.00', since: '2026-09-01' })
  const kept = await hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select row ->> 'monthly_fen' as fen from assistance.history where table_name = 'allowance_amount' and row ->> 'allowance_id' = ?`,
      [id],
    ),
  )
  expect(kept.map(({ fen }) => fen)).toContain('156000')
})

test('a suspended allowance waits, and goes on when it is resumed', async () => {
  const { id, version } = await grant()
  hub.setToday('2026-07-10')
  const suspended = await act('suspendMinimumLivingAllowance', { allowanceId: id, version, reason: 'UNREACHABLE' })
  expect(suspended).toMatchObject({
    status: 'SUSPENDED',
    suspensions: [{ reason: 'UNREACHABLE', since: '2026-08-01', until: null }],
  })
  expect((await dueOf(id, '2026-07'))!.held).toBeNull()
  expect((await dueOf(id, '2026-08'))!.held).toBe('SUSPENDED')
  expect(
    await act('suspendMinimumLivingAllowance', { allowanceId: id, version: suspended.version, reason: 'OTHER' }),
  ).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  })
  hub.setToday('2026-09-10')
  expect(await act('resumeMinimumLivingAllowance', { allowanceId: id, version: suspended.version })).toMatchObject({
    status: 'GRANTED',
    suspensions: [{ since: '2026-08-01', until: '2026-10-01' }],
  })
  expect((await dueOf(id, '2026-09'))!.held).toBe('SUSPENDED')
  expect((await dueOf(id, '2026-10'))!.held).toBeNull()
})

test('a termination has written reasons, ends everything with its last month, and frees the family', async () => {
  const { id, version, journey } = await grant()
  hub.setToday('2026-08-10')
  const ended = await act('terminateMinimumLivingAllowance', { allowanceId: id, version, reasons: ['RENOUNCED'] })
  expect(ended).toMatchObject({
    status: 'TERMINATED',
    until: '2026-09-01',
    terminationReasons: ['RENOUNCED'],
    allowedActs: [],
    amounts: [{ since: '2026-07-01', until: '2026-09-01' }],
    unit: { size: 3, dissolvedOn: '2026-09-01' },
  })
  expect(await dueOf(id, '2026-08')).toMatchObject({ amountFen: 186_000, held: null })
  expect(await dueOf(id, '2026-09')).toBeNull()
  const again = await act('adjustMinimumLivingAllowance', {
    allowanceId: id,
    version: ended.version,
    reason: 'CORRECTION',
  })
  expect(again).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  expect(again.messageEn).toContain('none (final)')
  // Until the last paid month is over the family still belongs to this unit.
  const draft = (day: string) => {
    hub.setToday(day)
    return hub.ask(
      `mutation ($input: DraftAssistanceApplicationInput!) { act: draftAssistanceApplication(input: $input) { __typename ${REFUSAL} } }`,
      { input: sampleDraft(sequence) },
    )
  }
  expect((await draft('2026-08-31')).act).toMatchObject({ code: 'ALREADY_IN_A_UNIT' })
  expect((await draft('2026-09-01')).act).toMatchObject({ __typename: 'AssistanceApplication' })
  const { _entities } = await hub.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { minimumLivingAllowances { id status } } } }`,
    { r: [{ __typename: 'Person', id: journey.persons[1] }] },
  )
  expect(_entities).toEqual([{ minimumLivingAllowances: [{ id, status: 'TERMINATED' }] }])
})

test('a re-check that finds nothing new continues, sets the next one by class, and closes open tasks', async () => {
  const { id, version } = await grant()
  hub.setToday('2026-09-20')
  const means = { incomes: [] }
  expect(
    await act('recheckMinimumLivingAllowance', { allowanceId: id, version, means, result: 'ADJUSTED' }),
  ).toMatchObject({
    code: 'RESULT_CONTRADICTS_MEANS',
  })
  const checked = await act('recheckMinimumLivingAllowance', { allowanceId: id, version, means, result: 'CONTINUED' })
  expect(checked).toMatchObject({
    status: 'GRANTED',
    class: 'C',
    recheckDueOn: '2026-12-20',
    rechecks: [{ reason: 'PERIODIC', result: 'CONTINUED', closedOn: '2026-09-20' }],
  })
})

test('income above the line earns a grace period that ends by itself', async () => {
  const { id, version, journey } = await grant()
  hub.setToday('2026-08-10')
  const means = wages(journey.persons[0], '30000.00')
  const grace = await act('recheckMinimumLivingAllowance', { allowanceId: id, version, means, result: 'GRACE' })
  expect(grace).toMatchObject({
    status: 'GRACE',
    until: '2027-03-01',
    terminationReasons: ['INCOME_NOT_BELOW_STANDARD'],
  })
  expect(await dueOf(id, '2027-02')).toMatchObject({ amountFen: 186_000, held: null })
  expect(await dueOf(id, '2027-03')).toBeNull()
  expect(
    await act('recheckMinimumLivingAllowance', {
      allowanceId: id,
      version: grace.version,
      means: { incomes: [] },
      result: 'CONTINUED',
    }),
  ).toMatchObject({ code: 'IN_GRACE' })
  hub.setToday('2027-03-01')
  expect(await read(id)).toMatchObject({ status: 'TERMINATED', allowedActs: [] })
})

test('a re-check that finds a car terminates with the reason computed, never with grace', async () => {
  const { id, version } = await grant()
  hub.setToday('2026-08-10')
  const means = { incomes: [], property: [{ kind: 'VEHICLE', count: 1 }] }
  expect(
    await act('recheckMinimumLivingAllowance', { allowanceId: id, version, means, result: 'GRACE' }),
  ).toMatchObject({ code: 'RESULT_CONTRADICTS_MEANS' })
  expect(
    await act('recheckMinimumLivingAllowance', { allowanceId: id, version, means, result: 'TERMINATED' }),
  ).toMatchObject({
    status: 'TERMINATED',
    until: '2026-09-01',
    terminationReasons: ['VEHICLE_OVER_LIMIT'],
  })
})

test('a death ends the membership with its day, raises one task and holds the next payment until a person decides', async () => {
  const { id, journey } = await grant()
  hub.setToday('2026-08-10')
  const [, wife] = journey.persons
  await tell(onPersonDied, [wife!], '2026-08-03')
  await tell(onPersonDied, [wife!], '2026-08-03')
  const found = await read(id)
  expect(found).toMatchObject({ status: 'GRANTED', monthlyAmount: '1860.00', isPaymentHeld: true, unit: { size: 2 } })
  expect(found.rechecks).toEqual([
    {
      reason: 'MEMBER_DIED',
      raisedOn: '2026-08-10',
      dueOn: '2026-08-24',
      holdsPayment: true,
      closedOn: null,
      result: null,
    },
  ])
  expect((await dueOf(id, '2026-08'))!.held).toBe('RECHECK')
  const { version } = found
  const decided = await act('recheckMinimumLivingAllowance', {
    allowanceId: id,
    version,
    means: { incomes: [] },
    result: 'ADJUSTED',
  })
  expect(decided).toMatchObject({
    isPaymentHeld: false,
    amounts: [
      { monthlyAmount: '1860.00', until: '2026-09-01' },
      { monthlyAmount: '1260.00', since: '2026-09-01', reason: 'RECHECKED' },
    ],
  })
  expect(await dueOf(id, '2026-08')).toMatchObject({ amountFen: 186_000, held: null })
  expect(await dueOf(id, '2026-09')).toMatchObject({ amountFen: 126_000, held: null })
})

test('a death under another of the linked ids is found, and one that is revoked brings the member back', async () => {
  const { id, journey } = await grant()
  hub.setToday('2026-08-10')
  const child = journey.persons[2]!
  const canonical = randomUUID()
  await hub.subgraph.asHub(({ em }) =>
    em.execute('insert into assistance.person_alias (alias, canonical) values (?, ?)', [child, canonical]),
  )
  await tell(onPersonDied, [canonical], '2026-08-01')
  expect((await read(id)).unit.size).toBe(2)
  // Died on the first of the month: still counted for this month, not for the next.
  expect((await dueOf(id, '2026-08'))!.members).toHaveLength(3)
  expect((await dueOf(id, '2026-09'))!.members).toHaveLength(2)
  await tell(onDeathRevoked, [canonical], '2026-08-01')
  const found = await read(id)
  expect(found.unit.size).toBe(3)
  expect(found.unit.members[2]).toMatchObject({ leaveReason: null, person: { id: canonical } })
  expect(found.rechecks.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
    'DEATH_REVOKED',
    'MEMBER_DIED',
  ])
})

test('many deaths are taken up in as many statements as one, and concern nobody but their families', async () => {
  const { id, journey } = await grant()
  hub.setToday('2026-08-10')
  const [, wife, child] = journey.persons
  const died = (subjects: string[], diedOn: string) =>
    ({ subjects, data: { diedOn, source: 'HOSPITAL' } }) as unknown as FeedEvent
  const strangers = (count: number) => Array.from({ length: count }, () => died([randomUUID()], '2026-08-01'))
  const take = (events: FeedEvent[]) => hub.subgraph.asHub((context) => onPersonDied.many!(context, events))
  const one = await hub.countStatements(() => take(strangers(1)))
  expect(await hub.countStatements(() => take(strangers(100)))).toBe(one)
  await take([
    ...strangers(50),
    died([wife!], '2026-08-03'),
    died([child!], '2026-08-05'),
    died([wife!], '2026-08-02'),
    ...strangers(50),
  ])
  const found = await read(id)
  expect(found).toMatchObject({ status: 'GRANTED', isPaymentHeld: true, unit: { size: 1 } })
  // A day told anew is another reason to look.
  expect(found.rechecks).toHaveLength(3)
})

test('three suitable jobs refused in a row raise a task, and the adjustment stops that share only', async () => {
  const { id, journey } = await grant()
  hub.setToday('2026-08-10')
  const offer = (document: string, more: object = {}) =>
    act('recordJobOffer', {
      allowanceId: id,
      personId: journey.persons[0],
      offeredOn: '2026-08-01',
      isSuitable: true,
      isAccepted: false,
      document,
      ...more,
    })
  await offer('推荐1')
  await offer('推荐2')
  expect(await offer('推荐2')).toMatchObject({ code: 'JOB_OFFER_KNOWN' })
  expect((await read(id)).rechecks).toEqual([])
  await offer('推荐3')
  await offer('推荐4')
  const { version, rechecks, isPaymentHeld } = await read(id)
  expect(rechecks).toMatchObject([{ reason: 'JOB_OFFERS_REFUSED', holdsPayment: false }])
  expect(isPaymentHeld).toBe(false)
  const adjusted = await act('adjustMinimumLivingAllowance', { allowanceId: id, version, reason: 'JOB_OFFERS_REFUSED' })
  expect(adjusted.amounts.at(-1)).toMatchObject({ monthlyAmount: '1260.00', since: '2026-09-01' })
  expect(adjusted.amounts.at(-1).shares.filter(({ isStopped }: { isStopped: boolean }) => isStopped)).toEqual([
    { person: { id: journey.persons[0] }, topUp: '0.00', extra: '0.00', extraKind: null, isStopped: true },
  ])
  expect(await offer('x', { personId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' })
})

test('a family reports who came and who left; the amount waits for the officer', async () => {
  const { id, version, journey } = await grant()
  hub.setToday('2026-08-10')
  const [head, wife] = journey.persons
  const leaves = [{ personId: head, until: '2026-08-10', reason: 'DIVORCE' }]
  expect(await act('reportFamilyChange', { allowanceId: id, version, leaves })).toMatchObject({ code: 'NOT_ONE_HEAD' })
  const facts = [
    {
      personId: wife,
      facts: { relation: '02', labourCapacity: 'PARTIAL', health: 'SERIOUS_ILLNESS', employment: 'UNEMPLOYED' },
    },
  ]
  const joins = [
    sampleMember('2026-08-01', sequence, { relation: '31', labourCapacity: 'NONE', employment: 'NOT_APPLICABLE' }),
  ]
  const reported = await act('reportFamilyChange', { allowanceId: id, version, leaves, facts, joins })
  expect(reported).toMatchObject({ monthlyAmount: '1860.00', isPaymentHeld: true, unit: { size: 3 } })
  expect((await dueOf(id, '2026-09'))!.held).toBe('RECHECK')
  const adjusted = await act('recheckMinimumLivingAllowance', {
    allowanceId: id,
    version: reported.version,
    means: { incomes: [] },
    result: 'ADJUSTED',
  })
  // Three standards, two tenths for the children, two for the serious illness.
  expect(adjusted.amounts.at(-1)).toMatchObject({ monthlyAmount: '2040.00' })
  // The account is still that of the one who left: nothing is paid into it.
  expect((await dueOf(id, '2026-09'))!.held).toBe('PAYEE_LEFT')
  const { unit } = await hub.ask(`query ($id: ID!) { unit: assistanceUnit(id: $id) { version } }`, {
    id: journey.unitId,
  })
  const change = (payeePersonId: string | undefined) =>
    hub.ask(
      `mutation ($input: ChangePayoutAccountInput!) { act: changePayoutAccount(input: $input) { ... on AssistanceUnit { account } ${REFUSAL} } }`,
      {
        input: {
          unitId: journey.unitId,
          version: unit.version,
          payeePersonId,
          account: '6217000000000009999',
          document: '变更表',
        },
      },
    )
  expect((await change(head)).act).toMatchObject({ code: 'PAYEE_NOT_A_MEMBER' })
  expect((await change(wife)).act).toEqual({ account: '6217000000000009999' })
  expect((await dueOf(id, '2026-09'))!.held).toBeNull()
  // Whoever left sees the allowance of the others no more.
  const { _entities } = await hub.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { minimumLivingAllowances { id } } } }`,
    { r: [head, wife].map((person) => ({ __typename: 'Person', id: person })) },
  )
  expect(_entities).toEqual([{ minimumLivingAllowances: [] }, { minimumLivingAllowances: [{ id }] }])
})

test('a family other than the one the amount was computed for is not paid, even without a task', async () => {
  const { id, journey } = await grant()
  await hub.subgraph.asHub(async ({ em }) => {
    await em.execute(
      `update assistance.assistance_unit_member set valid_to = '2026-07-20', leave_reason = 'MIGRATION' where person_id = ?`,
      [journey.persons[2]],
    )
  })
  expect((await dueOf(id, '2026-08'))!.held).toBe('MEMBERS_CHANGED')
})

test('amounts are masked for those without a case, and an act needs its role and division', async () => {
  const { id, version } = await grant()
  const colleague = { ...officer, purpose: null, caseNumber: null }
  const { data } = await hub.execute(
    `query ($id: ID!) { minimumLivingAllowance(id: $id) { status monthlyAmount unit { account members { labourCapacity health } } } }`,
    { id },
    colleague,
  )
  expect(data.minimumLivingAllowance).toMatchObject({
    status: 'GRANTED',
    monthlyAmount: null,
    unit: { account: expect.stringMatching(/^\*/), members: [{ labourCapacity: null, health: null }, {}, {}] },
  })
  const handler = { ...officer, roles: ['HANDLER'] }
  expect(
    await act('terminateMinimumLivingAllowance', { allowanceId: id, version, reasons: ['RENOUNCED'] }, handler),
  ).toMatchObject({ code: 'ROLE_REQUIRED' })
  const stranger = { ...officer, divisions: ['140521000000'] }
  expect(
    await act('terminateMinimumLivingAllowance', { allowanceId: id, version, reasons: ['RENOUNCED'] }, stranger),
  ).toMatchObject({ code: 'NOT_FOUND' })
})

const person = (at: number, relation: string) => ({
  personId: `00000000-0000-8000-8000-${String(at).padStart(12, '0')}`,
  relation,
  birthDate: '1980-01-01',
  labourCapacity: 'NONE' as const,
  health: 'CHRONIC_ILLNESS' as const,
  employment: 'NOT_APPLICABLE' as const,
  isStudent: false,
})
const granted = (at: number, more: Partial<GrantedUnit> = {}): GrantedUnit => ({
  division: '140502009000',
  area: 'RURAL',
  hardshipCause: 'ILLNESS',
  members: [person(at * 10, '02'), person(at * 10 + 1, '12'), person(at * 10 + 2, '20')],
  account: `6228480000${String(at).padStart(9, '0')}`,
  class: 'A',
  means: { months: 12, incomes: [], deductions: [], property: [] },
  decidedOn: '2025-12-10',
  validFrom: '2026-01-01',
  amounts: [
    { validFrom: '2026-01-01', validTo: null, monthlyFen: 100_000, standardFen: 60_000, monthlyIncomeFen: 80_000 },
  ],
  document: '花名册',
  ...more,
})

test('many units are kept in as many statements as one, each with its members, amounts and events', async () => {
  hub.setToday('2026-06-15')
  const keep = (units: GrantedUnit[]) => hub.subgraph.asHub((context) => insertGrantedUnits(context, units))
  const one = await hub.countStatements(() => keep([granted(1)]))
  const many = await hub.countStatements(() => keep(Array.from({ length: 100 }, (_, at) => granted(at + 2))))
  // Recheck limits are read once a class.
  expect(many).toBe(one)
  const items = await due('2026-06', '140502009000')
  expect(items).toHaveLength(101)
  expect(items[0]).toMatchObject({ amountFen: 100_000, held: null })
  expect(items[0]!.members).toHaveLength(3)
  const [events] = await hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select count(*)::int as count from assistance.outbox where type = 'assistance.grant.started' and division = '140502009000'`,
    ),
  )
  expect(events).toEqual({ count: 101 })
  const [accounts] = await hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select count(*)::int as count from assistance.outbox where type = 'assistance.unit.accountChanged' and division = '140502009000'`,
    ),
  )
  expect(accounts).toEqual({ count: 101 })
  await keep([
    granted(900, {
      validTo: '2026-03-01',
      terminationReasons: ['MOVED_AWAY'],
      number: '旧证1号',
      amounts: [{ ...granted(1).amounts[0]!, validTo: '2026-03-01' }],
    }),
  ])
  expect(await due('2026-06', '140502009000')).toHaveLength(101)
})

test('what is due costs the same number of statements for one grant and for a hundred', async () => {
  const one = await hub.countStatements(() => due('2026-06', '140502009001'))
  expect(await hub.countStatements(() => due('2026-06', '140502009000'))).toBe(one)
  const ids = (await due('2026-06', '140502009000')).map(({ grantId }) => grantId)
  const holds = await hub.subgraph.asHub((context) => minimumLivingAllowancePayments.holds(context, ids, '2026-06'))
  expect(holds.size).toBe(0)
  const before = await hub.subgraph.asHub((context) => minimumLivingAllowancePayments.holds(context, ids, '2025-12'))
  expect(new Set(before.values())).toEqual(new Set(['该月已不应发放']))
})

test('a list takes filters it knows, pages through all, and counts', async () => {
  const query = `query ($after: String, $first: Int, $filter: MinimumLivingAllowanceFilter) { list: minimumLivingAllowances(division: "140502009", after: $after, first: $first, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id status class monthlyAmount isPaymentHeld unit { id members { person { id } } } } } } }`
  const seen = new Set<string>()
  let after: string | null = null
  do {
    const {
      list,
    }: { list: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await hub.ask(query, { first: 40, after })
    for (const { node } of list.edges) seen.add(node.id)
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen.size).toBe(102)
  const count = async (filter: object) => (await hub.ask(query, { first: 0, filter })).list.totalCount
  expect(await count({ status: 'GRANTED' })).toBe(101)
  expect(await count({ status: 'TERMINATED', class: 'A' })).toBe(1)
  expect(await count({ area: 'URBAN' })).toBe(0)
  expect(await count({ paymentHeld: false })).toBe(102)
  expect(await count({ recheckDueBy: '2026-12-09' })).toBe(0)
  expect(await count({ recheckDueBy: '2026-12-10' })).toBe(101)
  const { errors } = await hub.execute(query, { filter: { status: null } })
  expect(errors[0].extensions.code).toBe('EMPTY_FILTER')
  const statements = await hub.countStatements(() => hub.ask(query, { first: 1 }))
  expect(await hub.countStatements(() => hub.ask(query, { first: 100 }))).toBe(statements)
})

test('what the person overview asks costs the same number of statements for one person and for a hundred', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person {
    minimumLivingAllowances { id status class monthlyAmount since until unit { id members { person { id } } } } } } }`
  const persons = (count: number) => ({
    r: Array.from({ length: count }, (_, at) => ({ __typename: 'Person', id: person(at * 10 + 11, '12').personId })),
  })
  const { _entities } = await hub.ask(query, persons(2))
  expect(_entities[0].minimumLivingAllowances).toMatchObject([
    {
      status: 'GRANTED',
      class: 'A',
      monthlyAmount: '1000.00',
      since: '2026-01-01',
      until: null,
      unit: { members: [{}, {}, {}] },
    },
  ])
  const one = await hub.countStatements(() => hub.ask(query, persons(1)))
  expect(await hub.countStatements(() => hub.ask(query, persons(100)))).toBe(one)
})

test('two adjustments at once leave one amount a month', async () => {
  const { id, version, journey } = await grant()
  const twice = await Promise.all(
    ['1200.00', '2400.00'].map((amount) =>
      act('adjustMinimumLivingAllowance', {
        allowanceId: id,
        version,
        reason: 'INCOME_CHANGED',
        means: wages(journey.persons[0], amount),
      }),
    ),
  )
  const refused = twice.filter(({ code }) => code !== undefined)
  expect(refused).toHaveLength(1)
  expect(['STALE_VERSION', 'AMOUNT_OVERLAPS']).toContain(refused[0].code)
  expect((await read(id)).amounts).toHaveLength(1)
})

test('two decisions at once leave one grant', async () => {
  const { journey, ...once } = await grantSample(hub, sequence, secondOfficer)
  expect(once.id).toBeDefined()
  const other = new Journey(hub)
  hub.setToday('2026-06-15')
  await other.toReview(sampleDraft(sequence + 500), { means: { incomes: [] }, opinion: 'GRANT' })
  await other.must('postPublicNotice', { place: '村口' })
  hub.setToday('2026-06-23')
  await other.must('closePublicNotice')
  const twice = await Promise.all([
    other.act('confirmAssistanceApplication', {}, secondOfficer),
    other.act('confirmAssistanceApplication', {}, { ...secondOfficer, subject: 'staff:third-officer' }),
  ])
  const codes = twice.map(({ code }) => code)
  expect(codes.filter((code) => code === undefined)).toHaveLength(1)
  expect(['STALE_VERSION', 'ALREADY_RECEIVING', 'ILLEGAL_TRANSITION']).toContain(
    codes.find((code) => code !== undefined),
  )
  const grants = await hub.subgraph.asHub(({ em }) => em.count(MinimumLivingAllowance, { unit: other.unitId }))
  expect(grants).toBe(1)

  // What the service cannot see of another writer, the constraint does.
  const second = {
    unit: journey.unitId,
    division: COUNTY,
    number: `DB-${sequence}`,
    area: 'RURAL' as const,
    status: 'GRANTED' as const,
    class: 'A' as const,
    decidedOn: '2026-06-23',
    means: { months: 12, incomes: [], deductions: [], property: [] },
    lastCheckedOn: '2026-06-23',
    recheckDueOn: '2027-06-23',
    validFrom: '2027-01-01',
    terminationReasons: [],
  }
  await expect(
    hub.subgraph.asHub(async ({ em }) => {
      em.create(MinimumLivingAllowance, second as never)
      await em.flush()
    }),
  ).rejects.toMatchObject({ constraint: 'one_allowance_at_a_time' })
})
