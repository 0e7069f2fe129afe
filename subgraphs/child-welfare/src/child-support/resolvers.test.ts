import { randomUUID } from 'node:crypto'
import { sdlOf } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { parse, visit } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  act,
  Case,
  COUNTY,
  deathRevoked,
  died,
  father,
  feedEvent,
  imprisoned,
  mother,
  OTHER_TOWNSHIP,
  personDied,
  sampleAccount,
  sampleCase,
  somebody,
  TOWNSHIP,
  tell,
} from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { ChildSupport } from './entity.ts'
import { childSupportPayments, dueForMonth, insertChildSupports, type StatedChildSupport } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const county = secondOfficer
const FIELDS = `id version kind status monthlyAmount since until endReason allowedActs verifyDueOn school
  amounts { kind monthlyAmount standard assistance reason since until } tasks { reason state }
  continuations { stage since until } verifications { verifiedOn verifiedBy method result } child { id } account`
const read = async (id: string, as = officer) =>
  (await hub.ask(`query ($id: ID!) { childSupport(id: $id) { ${FIELDS} } }`, { id }, as)).childSupport
const grant = async (over: Record<string, unknown> = {}) => {
  const one = new Case(hub)
  const id = await one.toSupport(county, sampleCase(over))
  return { ...(await read(id)), childId: one.childId }
}
const does = (mutation: string, input: Record<string, unknown>, as = officer) => act(hub, mutation, FIELDS, input, as)
const due = (month: string, division = TOWNSHIP) =>
  hub.subgraph.asHub((context) => dueForMonth(context, division, month))
const amountDue = async (id: string, month: string, division = TOWNSHIP) =>
  (await due(month, division)).find(({ grantId }) => grantId === id)?.amountFen ?? null
const holdOf = async (id: string, month: string) => {
  return (await hub.subgraph.asHub((context) => childSupportPayments.holds(context, [id], month))).get(id) ?? null
}

/** A support taken over, as rosters and the sample province state it. */
const stated = (over: Partial<StatedChildSupport> = {}): StatedChildSupport => ({
  division: TOWNSHIP,
  childPersonId: randomUUID(),
  birthDate: '2015-03-02',
  kind: 'ORPHAN_SCATTERED',
  decidedOn: '2025-01-10',
  validFrom: '2025-02-01',
  document: '名册1号',
  parents: [],
  ...over,
})
const insert = async (...rows: StatedChildSupport[]) =>
  (await hub.subgraph.asHub((context) => insertChildSupports(context, rows))).map(({ supportId }) => supportId)
const setParameter = async (key: string, value: string, validFrom: string, division = COUNTY) => {
  const { answer } = await hub.ask(
    `mutation ($input: SetChildWelfarePolicyParameterInput!) { answer: setChildWelfarePolicyParameter(input: $input) { __typename ... on Refusal { code } } }`,
    { input: { key, value, division, validFrom, legalBasis: '县文件' } },
  )
  expect(answer.code).toBeUndefined()
}

describe('the amount', () => {
  test('is four fifths of consumption for who lives with relatives, six fifths in a home', async () => {
    const [scattered, home, deFacto] = await insert(
      stated(),
      stated({ kind: 'ORPHAN_INSTITUTION', institutionCreditCode: '91350100M000100Y43' }),
      stated({ kind: 'DE_FACTO' }),
    )
    const amounts = await Promise.all([scattered, home, deFacto].map(async (id) => (await read(id!)).monthlyAmount))
    expect(amounts).toEqual(['1145.00', '1720.00', '1145.00'])
    const { _entities } = await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { childSupportStandard { scattered institution deFacto consumption } } } }`,
      { of: [{ __typename: 'Division', code: COUNTY }] },
    )
    expect(_entities[0].childSupportStandard).toEqual({
      scattered: '1145.00',
      institution: '1720.00',
      deFacto: '1145.00',
      consumption: '17191.00',
    })
  })

  test('follows a new standard when an officer says so, and until then payment waits', async () => {
    const { id, version } = await grant({ acceptedDivision: OTHER_TOWNSHIP, registeredDivision: OTHER_TOWNSHIP })
    await setParameter('CHILD.consumption', '1800000', '2026-09-01', '140581000000')
    expect(await holdOf(id, '2026-08')).toBeNull()
    expect(await holdOf(id, '2026-09')).toContain('金额')
    hub.setToday('2026-08-20')
    const adjusted = await does('adjustChildSupport', { supportId: id, version, reason: 'STANDARD_CHANGED' })
    expect(adjusted).toMatchObject({
      monthlyAmount: '1145.00',
      amounts: [
        { monthlyAmount: '1145.00', since: '2026-07-01', until: '2026-09-01', reason: 'GRANTED' },
        { monthlyAmount: '1200.00', since: '2026-09-01', until: null, reason: 'STANDARD_CHANGED' },
      ],
    })
    const paid = ['2026-08', '2026-09'].map((month) => amountDue(id, month, OTHER_TOWNSHIP))
    expect(await Promise.all(paid)).toEqual([114_500, 120_000])
    expect(await holdOf(id, '2026-09')).toBeNull()
    const again = { supportId: id, version: adjusted.version, reason: 'CORRECTION' }
    expect(await does('adjustChildSupport', { ...again, effectiveFrom: '2026-08' })).toMatchObject({
      code: 'EARLIER_THAN_CURRENT',
    })
    expect(await does('adjustChildSupport', { ...again, effectiveFrom: '2026-06' })).toMatchObject({
      code: 'OUTSIDE_SUPPORT',
    })
    expect(await does('adjustChildSupport', { ...again, version })).toMatchObject({ code: 'STALE_VERSION' })
  })

  test('of a whole division is adjusted at once, and what stays the same is not touched', async () => {
    const division = '140525003000'
    const ids = await insert(
      ...[1, 2].map(() => stated({ division })),
      stated({ division, kind: 'ORPHAN_INSTITUTION' }),
      stated({ division, endReason: 'RENOUNCED', validTo: '2026-01-01' }),
    )
    await setParameter('CHILD.ratio.scattered', '0.90', '2026-07-01', '140525000000')
    const adjust = () =>
      act(hub, 'adjustChildSupports', 'adjusted unchanged skipped', { division, reason: 'STANDARD_CHANGED' })
    expect(await adjust()).toMatchObject({ adjusted: 2, unchanged: 1, skipped: 0 })
    expect(await adjust()).toMatchObject({ adjusted: 0, unchanged: 3, skipped: 0 })
    expect((await read(ids[0]!)).amounts.at(-1)).toMatchObject({ monthlyAmount: '1290.00', since: '2026-07-01' })
    expect(
      await act(hub, 'adjustChildSupports', 'adjusted unchanged skipped', {
        division,
        reason: 'CORRECTION',
        effectiveFrom: '2026-06',
      }),
    ).toMatchObject({ adjusted: 0, unchanged: 1, skipped: 2 })
    const outside = { ...officer, divisions: [OTHER_TOWNSHIP] }
    expect(
      await act(hub, 'adjustChildSupports', 'adjusted', { division, reason: 'STANDARD_CHANGED' }, outside),
    ).toMatchObject({ code: 'OUT_OF_SCOPE' })
  })

  test('a roster states is kept, and waits where the formula gives another', async () => {
    const [id] = await insert(stated({ monthlyFen: 100_000 }))
    expect((await read(id!)).monthlyAmount).toBe('1000.00')
    expect(await holdOf(id!, '2026-07')).toContain('金额')
  })

  test('changes with the kind', async () => {
    const { id, version } = await grant({ parents: [father([died()]), mother([imprisoned()])] })
    const home = { kind: 'ORPHAN_INSTITUTION', institutionCreditCode: '91350100M000100Y43' }
    expect(await does('changeChildSupportKind', { supportId: id, version, kind: 'DE_FACTO' })).toMatchObject({
      code: 'SAME_KIND',
    })
    hub.setToday('2026-07-10')
    const changed = await does('changeChildSupportKind', { supportId: id, version, ...home })
    expect(changed.kind).toBe('ORPHAN_INSTITUTION')
    expect(changed.amounts).toMatchObject([
      { kind: 'DE_FACTO', until: '2026-08-01' },
      { kind: 'ORPHAN_INSTITUTION', monthlyAmount: '1720.00', since: '2026-08-01', reason: 'KIND_CHANGED' },
    ])
    const { errors } = await hub.execute(
      `mutation ($input: ChangeChildSupportKindInput!) { changeChildSupportKind(input: $input) { __typename } }`,
      { input: { supportId: id, version, kind: 'ORPHAN_INSTITUTION', document: '1号' } },
    )
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a family that draws 低保 for the child', () => {
  const word = (grantId: string, what: string, data: Record<string, unknown>, occurredAt: string) =>
    feedEvent(`assistance.grant.${what}`, [], { programme: 'MLA', ...data }, { recordId: grantId, occurredAt })
  const amount = (members: string[], monthlyFen: number, since: string) => ({
    members,
    grantClass: 'B',
    monthlyFen,
    since,
  })

  test('is paid the difference only, told twice, late or in another order alike', async () => {
    const results: unknown[] = []
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 1, 0, 3, 2, 0, 3],
    ]) {
      hub.setToday('2026-06-15')
      const { id, childId } = await grant()
      const members = [childId, randomUUID(), randomUUID()]
      const grantId = randomUUID()
      const words = [
        word(grantId, 'started', amount(members, 90_000, '2026-07-01'), '2026-06-16T01:00:00.000Z'),
        word(
          grantId,
          'changed',
          { ...amount(members, 60_000, '2026-09-01'), reason: 'RECHECKED' },
          '2026-08-16T01:00:00.000Z',
        ),
        word(grantId, 'suspended', { since: '2026-10-01', reason: 'UNREACHABLE' }, '2026-09-16T01:00:00.000Z'),
        word(grantId, 'ended', { until: '2026-12-01', reason: 'RENOUNCED' }, '2026-11-16T01:00:00.000Z'),
      ]
      await tell(hub, ...order.map((at) => words[at]!))
      // Nothing is lowered by a rule alone: until an officer adjusts, the month waits.
      expect([await amountDue(id, '2026-07'), await holdOf(id, '2026-07')]).toEqual([
        114_500,
        expect.stringContaining('金额'),
      ])
      const paid: [string, number | null][] = []
      for (const month of ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']) {
        hub.setToday(`${month}-01`)
        const { version } = await read(id)
        const input = { supportId: id, version, reason: 'ASSISTANCE_CHANGED', effectiveFrom: month }
        expect((await does('adjustChildSupport', input)).code).toBeUndefined()
        paid.push([month, await amountDue(id, month)])
        expect(await holdOf(id, month)).toBeNull()
      }
      results.push(paid)
    }
    expect(results[0]).toEqual([
      ['2026-07', 84_500],
      ['2026-08', 84_500],
      ['2026-09', 94_500],
      ['2026-10', 114_500],
      ['2026-11', 114_500],
      ['2026-12', 114_500],
    ])
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  test('that draws more than the standard leaves nothing to pay', async () => {
    const { id, version, childId } = await grant()
    await tell(hub, word(randomUUID(), 'started', amount([childId], 120_000, '2026-07-01'), '2026-06-16T01:00:00.000Z'))
    const adjusted = await does('adjustChildSupport', {
      supportId: id,
      version,
      reason: 'ASSISTANCE_CHANGED',
      effectiveFrom: '2026-07',
    })
    expect(adjusted.amounts).toMatchObject([{ monthlyAmount: '0.00', standard: '1145.00', assistance: '1200.00' }])
    expect(await amountDue(id, '2026-07')).toBe(0)
  })

  test('is paid in full where the county says so', async () => {
    const { id, childId } = await grant()
    await tell(hub, word(randomUUID(), 'started', amount([childId], 50_000, '2026-07-01'), '2026-06-16T01:00:00.000Z'))
    expect(await holdOf(id, '2026-07')).not.toBeNull()
    await setParameter('CHILD.difference', '0', '2026-06-01', TOWNSHIP)
    expect(await holdOf(id, '2026-07')).toBeNull()
    await setParameter('CHILD.difference', '1', '2026-06-02', TOWNSHIP)
  })
})

describe('eighteen', () => {
  test('is the last month paid, and the support runs out by itself', async () => {
    const { id } = await grant({ child: somebody('2008-08-20') })
    expect(await read(id)).toMatchObject({ status: 'ACTIVE', since: '2026-07-01', until: '2026-09-01' })
    expect([await amountDue(id, '2026-08'), await amountDue(id, '2026-09')]).toEqual([114_500, null])
    hub.setToday('2026-08-31')
    expect((await read(id)).status).toBe('ACTIVE')
    hub.setToday('2026-09-01')
    expect(await read(id)).toMatchObject({ status: 'LAPSED', allowedActs: ['CHANGE_PAYEE', 'CONTINUE', 'END'] })
  })

  test('goes on while the child studies full-time, to the month the study ends', async () => {
    const { id, version } = await grant({ child: somebody('2008-08-20') })
    hub.setToday('2026-10-10')
    const study = {
      supportId: id,
      version,
      stage: 'COLLEGE',
      school: '某学院',
      enrolledOn: '2026-09-01',
      until: '2029-07-01',
    }
    expect(await does('continueChildSupport', { ...study, stage: 'POSTGRADUATE' })).toMatchObject({
      code: 'STUDY_NOT_CONTINUED',
    })
    expect(await does('continueChildSupport', { ...study, until: '2026-10-10' })).toMatchObject({ code: 'STUDY_OVER' })
    expect(await does('continueChildSupport', { ...study, enrolledOn: '2026-12-02' })).toMatchObject({
      code: 'STUDY_NOT_CONTINUOUS',
    })
    const continued = await does('continueChildSupport', study)
    expect(continued).toMatchObject({
      status: 'CONTINUING',
      until: '2029-07-01',
      school: '某学院',
      continuations: [{ stage: 'COLLEGE', since: '2026-09-01', until: '2029-07-01' }],
    })
    expect([await amountDue(id, '2026-09'), await amountDue(id, '2029-06'), await amountDue(id, '2029-07')]).toEqual([
      114_500,
      114_500,
      null,
    ])
    const more = { ...study, version: continued.version }
    expect(await does('continueChildSupport', { ...more, until: '2028-07-01' })).toMatchObject({
      code: 'NOTHING_TO_CONTINUE',
    })
    expect(await does('continueChildSupport', { ...more, until: '2030-07-01' })).toMatchObject({
      code: 'STUDY_OVERLAPS',
    })
  })

  test('with two proofs of study at once is continued once', async () => {
    const { id, version } = await grant({ child: somebody('2008-08-20') })
    const study = {
      supportId: id,
      version,
      stage: 'SENIOR_HIGH',
      school: '某中学',
      enrolledOn: '2025-09-01',
      until: '2027-07-01',
    }
    const answers = await Promise.all([1, 2].map(() => does('continueChildSupport', study)))
    expect(answers.map(({ code, status }) => code ?? status).toSorted()).toEqual(['CONTINUING', 'STALE_VERSION'])
  })
})

describe('an end', () => {
  test('comes with the month after its reason, and a new case may begin then', async () => {
    const child = somebody('2015-03-02')
    const { id, version } = await grant({ child })
    hub.setToday('2026-09-10')
    const end = { supportId: id, version, reason: 'PARENT_ABLE', occurredOn: '2026-07-15' }
    expect(await does('endChildSupport', { ...end, occurredOn: '2026-09-11' })).toMatchObject({ code: 'IN_FUTURE' })
    expect(await does('endChildSupport', { ...end, from: '2026-07' })).toMatchObject({ code: 'WRONG_STOP_MONTH' })
    expect(await does('endChildSupport', { ...end, from: '2026-11' })).toMatchObject({ code: 'WRONG_STOP_MONTH' })
    const ended = await does('endChildSupport', end)
    expect(ended).toMatchObject({ status: 'ENDED', until: '2026-08-01', allowedActs: ['CHANGE_PAYEE', 'REINSTATE'] })
    expect([await amountDue(id, '2026-07'), await amountDue(id, '2026-08')]).toEqual([114_500, null])
    expect(
      await does('verifyChildSupport', {
        supportId: id,
        version: ended.version,
        verifiedOn: '2026-09-10',
        method: 'VIDEO',
        result: 'CONTINUED',
      }),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    const next = await grant({ child, parents: [] })
    expect(next).toMatchObject({ status: 'ACTIVE', since: '2026-10-01' })
    expect(await does('reinstateChildSupport', { supportId: id, version: ended.version })).toMatchObject({
      code: 'ALREADY_SUPPORTED',
    })
  })

  test('by an error leaves nothing owed, and can be taken back', async () => {
    const { id, version } = await grant()
    const ended = await does('endChildSupport', {
      supportId: id,
      version,
      reason: 'GRANTED_IN_ERROR',
      occurredOn: '2026-06-15',
    })
    expect(ended).toMatchObject({ since: '2026-07-01', until: '2026-07-01' })
    expect(await amountDue(id, '2026-07')).toBeNull()
    expect(await does('reinstateChildSupport', { supportId: id, version: ended.version })).toMatchObject({
      status: 'ACTIVE',
      until: '2033-04-01',
      endReason: null,
    })
    expect(await amountDue(id, '2026-07')).toBe(114_500)
    const kept = await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `select row ->> 'end_reason' as reason from child_welfare.history where table_name = 'child_support' and row_id = ?`,
        [id],
      ),
    )
    expect(kept.map(({ reason }) => reason)).toContain('GRANTED_IN_ERROR')
  })

  test('by a death that was revoked is taken back by a person', async () => {
    const { id, version, childId } = await grant()
    hub.setToday('2026-08-10')
    await tell(hub, personDied([childId], '2026-07-20', { occurredAt: '2026-08-09T01:00:00.000Z' }))
    expect((await read(id)).tasks).toEqual([{ reason: 'CHILD_DIED', state: 'OPEN' }])
    expect((await read(id)).status).toBe('ACTIVE')
    expect([await holdOf(id, '2026-07'), await holdOf(id, '2026-08')]).toEqual([null, expect.stringContaining('核查')])
    const ended = await does('endChildSupport', { supportId: id, version, reason: 'DEATH', occurredOn: '2026-07-20' })
    expect(ended).toMatchObject({ until: '2026-08-01', tasks: [{ reason: 'CHILD_DIED', state: 'SETTLED' }] })
    await tell(hub, deathRevoked([childId], '2026-07-20', { occurredAt: '2026-08-11T01:00:00.000Z' }))
    expect((await read(id)).tasks).toContainEqual({ reason: 'DEATH_REVOKED', state: 'OPEN' })
    const back = await does('reinstateChildSupport', { supportId: id, version: (await read(id)).version })
    expect(back).toMatchObject({ status: 'ACTIVE', until: '2033-04-01' })
    expect(back.tasks.every(({ state }: { state: string }) => state === 'SETTLED')).toBe(true)
  })

  test('by two officers at once is one end', async () => {
    const { id, version } = await grant()
    const end = (reason: string) =>
      does('endChildSupport', { supportId: id, version, reason, occurredOn: '2026-06-15' })
    const answers = await Promise.all([end('RENOUNCED'), end('ADOPTED')])
    expect(answers.map(({ code, status }) => code ?? status).toSorted()).toEqual(['ENDED', 'STALE_VERSION'])
  })
})

test('a child is verified every half year; one that was not found waits', async () => {
  const { id, version } = await grant()
  expect((await read(id)).verifyDueOn).toBe('2026-12-15')
  hub.setToday('2026-12-20')
  const deadlines = async () =>
    (await hub.ask(`query ($id: ID!) { childSupport(id: $id) { deadlines { key dueOn state } } }`, { id })).childSupport
      .deadlines
  expect(await deadlines()).toEqual([{ key: 'CHILD.verify', dueOn: '2026-12-15', state: 'OVERDUE' }])
  const verify = { supportId: id, version, verifiedOn: '2026-12-20', method: 'HOME_VISIT' }
  expect(await does('verifyChildSupport', { ...verify, verifiedOn: '2026-12-21', result: 'CONTINUED' })).toMatchObject({
    code: 'OUT_OF_ORDER',
  })
  const missing = await does('verifyChildSupport', { ...verify, result: 'NOT_FOUND' })
  expect(missing).toMatchObject({ verifyDueOn: '2027-06-20', tasks: [{ reason: 'CHILD_NOT_FOUND', state: 'OPEN' }] })
  expect(await holdOf(id, '2027-01')).toContain('核查')
  const again = { ...verify, version: missing.version, result: 'CONTINUED' }
  expect(await does('verifyChildSupport', { ...again, document: 'verifyChildSupport 1号' })).toMatchObject({
    code: 'VERIFICATION_KNOWN',
  })
  hub.setToday('2026-12-28')
  const found = await does('verifyChildSupport', { ...again, verifiedOn: '2026-12-28' })
  expect(found.tasks).toEqual([{ reason: 'CHILD_NOT_FOUND', state: 'SETTLED' }])
  expect(await holdOf(id, '2027-01')).toBeNull()
})

describe('a payment', () => {
  const BATCH = 'id version state itemCount amount heldCount'
  const batchAct = async (mutation: string, input: Record<string, unknown>, as = officer) => {
    const type =
      mutation === 'calculateChildWelfarePaymentBatch'
        ? 'CalculateChildWelfarePaymentBatchInput'
        : mutation === 'recordChildWelfareBankAnswer'
          ? 'ChildWelfareBankAnswerInput'
          : 'ChildWelfarePaymentBatchActInput'
    const { act: answer } = await hub.ask(
      `mutation ($input: ${type}!) { act: ${mutation}(input: $input) { ... on ChildWelfarePaymentBatch { ${BATCH} items(first: 50) { edges { node { id grantId state reason amount account } } } } ... on Refusal { code } } }`,
      { input },
      as,
    )
    return answer
  }

  test('goes from the calculation to the bank, and what is in doubt is held with its reason', async () => {
    const division = '140522007000'
    const children = [1, 2, 3, 4].map(() => randomUUID())
    const account = () => sampleAccount()
    const [paid, dead, able, without] = await insert(
      stated({ division, childPersonId: children[0]!, account: account() }),
      stated({ division, childPersonId: children[1]!, account: account() }),
      stated({
        division,
        childPersonId: children[2]!,
        account: account(),
        kind: 'DE_FACTO',
        parents: [
          {
            role: 'FATHER',
            circumstances: [{ kind: 'DEAD', since: '2024-01-01', evidence: 'DEATH_CERTIFICATE', document: '1号' }],
          },
          {
            role: 'MOTHER',
            circumstances: [
              {
                kind: 'IMPRISONED',
                since: '2024-01-01',
                until: '2026-06-10',
                evidence: 'COURT_JUDGMENT',
                document: '2号',
              },
            ],
          },
        ],
      }),
      stated({ division, childPersonId: children[3]! }),
    )
    await tell(hub, personDied([children[1]!], '2026-06-02'))
    const calculate = { scheme: 'CHILD_SUPPORT', division, month: '2026-07' }
    const batch = await batchAct('calculateChildWelfarePaymentBatch', calculate)
    expect(batch).toMatchObject({ state: 'CALCULATED', itemCount: 4, amount: '4580.00' })
    expect(await batchAct('calculateChildWelfarePaymentBatch', calculate)).toMatchObject({ code: 'NOTHING_DUE' })
    const verified = await batchAct('verifyChildWelfarePaymentBatch', { batchId: batch.id, version: batch.version })
    expect(verified).toMatchObject({ itemCount: 1, amount: '1145.00', heldCount: 3 })
    const items = Object.fromEntries(
      verified.items.edges.map(({ node }: { node: { grantId: string } }) => [node.grantId, node]),
    )
    expect(items[paid!]).toMatchObject({ state: 'PENDING', account: expect.stringMatching(/^\*+.*\d{4}$/) })
    expect(items[dead!]).toMatchObject({ state: 'HELD', reason: '有待核查事项，核查完成前暂缓' })
    expect(items[able!].reason).toContain('无力抚养')
    expect(items[without!]).toMatchObject({ state: 'HELD', reason: 'NO_ACCOUNT' })
    const of = (one: { id: string; version: number }) => ({ batchId: one.id, version: one.version })
    expect(await batchAct('approveChildWelfarePaymentBatch', of(verified))).toMatchObject({ code: 'SAME_HAND' })
    const approved = await batchAct('approveChildWelfarePaymentBatch', of(verified), secondOfficer)
    const sent = await batchAct('sendChildWelfarePaymentBatch', { ...of(approved), fiscalVoucher: '财2026-1' })
    await batchAct('recordChildWelfareBankAnswer', { batchId: sent.id, paid: [items[paid!].id] })
    const { childSupport } = await hub.ask(
      `query ($id: ID!) { childSupport(id: $id) { payments { month state amount } } }`,
      { id: paid },
    )
    expect(childSupport.payments).toEqual([{ month: '2026-07', state: 'PAID', amount: '1145.00' }])
    const told = await hub.subgraph.asHub(({ em }) =>
      em.execute(`select type, data from child_welfare.outbox where type like 'child-welfare.payment.%'`),
    )
    expect(told).toEqual([
      { type: 'child-welfare.payment.paid', data: { scheme: 'CHILD_SUPPORT', month: '2026-07', amountFen: 114_500 } },
    ])
  })

  test('of a hundred children costs the statements of one', async () => {
    const one = '140524001000'
    const many = '140524002000'
    await insert(stated({ division: one }), ...Array.from({ length: 100 }, () => stated({ division: many })))
    const cost = (division: string, of: number) =>
      hub.countStatements(() =>
        hub.subgraph.asHub(async (context) => {
          const items = await dueForMonth(context, division, '2026-07')
          expect(items).toHaveLength(of)
          await childSupportPayments.holds(
            context,
            items.map(({ grantId }) => grantId),
            '2026-07',
          )
        }),
      )
    expect(await cost(many, 100)).toBe(await cost(one, 1))
  })
})

describe('what is shown of a child', () => {
  const OVERVIEW = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { childSupport { kind status monthlyAmount since } } } }`
  const overview = async (ids: string[], as = officer) =>
    (await hub.ask(OVERVIEW, { of: ids.map((id) => ({ __typename: 'Person', id })) }, as))._entities

  test('is the present support, for who states purpose and case', async () => {
    const { childId } = await grant()
    expect(await overview([childId])).toEqual([
      { childSupport: { kind: 'ORPHAN_SCATTERED', status: 'ACTIVE', monthlyAmount: '1145.00', since: '2026-07-01' } },
    ])
    for (const as of [
      { ...officer, caseNumber: null },
      { ...officer, purpose: null },
    ])
      expect(await overview([childId], as)).toEqual([{ childSupport: null }])
  })

  test('is nothing personal without a purpose: who it is, why, how much', async () => {
    const { id } = await grant()
    const masked = await read(id, { ...officer, purpose: null })
    const open = Object.entries(masked).filter(([, value]) => value !== null)
    expect(Object.fromEntries(open)).toEqual({
      id,
      version: masked.version,
      allowedActs: masked.allowedActs,
      verifyDueOn: '2026-12-15',
      verifications: [],
      account: expect.stringMatching(/^\*+.*\d{4}$/),
    })
  })

  test('is nothing outside the officer’s divisions', async () => {
    const { id, childId } = await grant()
    const elsewhere = { ...officer, divisions: [OTHER_TOWNSHIP] }
    expect(await read(id, elsewhere)).toBeNull()
    expect(await overview([childId], elsewhere)).toEqual([{ childSupport: null }])
    expect(
      await does(
        'endChildSupport',
        { supportId: id, version: 1, reason: 'RENOUNCED', occurredOn: '2026-06-15' },
        elsewhere,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('that it is infected is shown to fewer, also in lists and to other subgraphs', async () => {
    const infected = { medicalDocument: '诊断1号', parents: [], child: somebody('2016-01-01') }
    const one = new Case(hub)
    const id = await one.toSupport(county, sampleCase(infected))
    const confidential = { ...officer, roles: [...officer.roles, 'CHILD_CONFIDENTIAL'] }
    expect((await read(id)).kind).toBeNull()
    expect((await read(id)).amounts[0].kind).toBeNull()
    expect((await read(id, confidential)).kind).toBe('HIV')
    const application = `query ($id: ID!) { childSupportApplication(id: $id) { kind medicalDocument } }`
    expect((await hub.ask(application, { id: one.id })).childSupportApplication).toEqual({
      kind: null,
      medicalDocument: null,
    })
    expect((await hub.ask(application, { id: one.id }, confidential)).childSupportApplication.kind).toBe('HIV')
    const count = async (as = officer) =>
      (await hub.ask(`{ childSupports(division: "${TOWNSHIP}", filter: { kind: HIV }) { totalCount } }`, {}, as))
        .childSupports.totalCount
    expect([await count(), await count(confidential)]).toEqual([0, 1])
    const told = await hub.subgraph.asHub(({ em }) =>
      em.execute(`select data ->> 'kind' as kind from child_welfare.outbox where record_id = ?`, [id]),
    )
    expect(told.map(({ kind }) => kind).filter(Boolean)).toEqual(['CONFIDENTIAL'])
  })

  test('never stands in a public notice: there is no such state, field, act or table', async () => {
    const words = /notice|notic|publicity|public(?!\s)|announce|posted|bulletin/i
    const names: string[] = []
    for (const slice of subgraph.slices.filter(({ name }) => name.startsWith('child') || name.startsWith('parent')))
      visit(parse(slice.schema === '' ? 'scalar None' : slice.schema), { Name: ({ value }) => void names.push(value) })
    expect(names.length).toBeGreaterThan(200)
    expect(names.filter((name) => words.test(name))).toEqual([])
    expect(sdlOf(subgraph).join('\n')).not.toMatch(/公示|公告|张榜/)
    const columns = await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'child_welfare' and table_name not like 'import%'`,
      ),
    )
    expect(columns.map(({ name }) => name).filter((name) => words.test(name))).toEqual([])
  })
})

describe('at most one support at a time', () => {
  test('is a constraint: two rows of one child in one month are refused, one after the other are not', async () => {
    const childPersonId = randomUUID()
    const first = stated({ childPersonId, validTo: '2026-01-01', endReason: 'RENOUNCED' })
    await insert(first)
    await insert(stated({ childPersonId, validFrom: '2026-01-01', decidedOn: '2025-12-10' }))
    await expect(
      insert(stated({ childPersonId, validFrom: '2030-01-01', decidedOn: '2029-12-10' })),
    ).rejects.toMatchObject({
      constraint: 'one_child_support_at_a_time',
    })
  })
  test('holds for two rosters at once', async () => {
    const childPersonId = randomUUID()
    const outcomes = await Promise.allSettled([1, 2].map(() => insert(stated({ childPersonId }))))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await hub.subgraph.asHub(({ em }) => em.count(ChildSupport, { childPersonId }))).toBe(1)
  })
})

describe('the list of supports', () => {
  const list = (filter: object, first = 50, as = officer, division = COUNTY) =>
    hub.ask(
      `query ($filter: ChildSupportFilter, $first: Int) { childSupports(division: "${division}", filter: $filter, first: $first) {
        totalCount pageInfo { hasNextPage } edges { node { ${FIELDS} parents { role circumstances { kind } } deadlines { key } payments { month } guardian { id } } } } }`,
      { filter, first },
      as,
    )
  test('finds who turns eighteen, who runs out and who is due for a visit', async () => {
    const division = '140521001000'
    const [soon] = await insert(
      stated({ division, birthDate: '2008-07-01' }),
      stated({ division, birthDate: '2008-09-01', lastVerifiedOn: '2026-06-01' }),
      stated({ division, birthDate: '2008-07-01', endReason: 'RENOUNCED', validTo: '2026-06-01' }),
    )
    const ids = async (filter: object) =>
      (await list(filter, 50, officer, division)).childSupports.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      )
    expect(await ids({ turns18By: '2026-07-01' })).toEqual([soon])
    expect(await ids({ turns18By: '2026-06-30' })).toEqual([])
    expect(await ids({ runsOutBy: '2026-08-01' })).toEqual([soon])
    expect(await ids({ runsOutBy: '2026-07-31' })).toEqual([])
    expect(await ids({ verifyDueBy: '2026-06-15' })).toEqual([soon])
    expect(await ids({ status: 'ENDED' })).toHaveLength(1)
    expect(await ids({ status: 'ACTIVE', kind: 'ORPHAN_SCATTERED' })).toHaveLength(2)
    hub.setToday('2026-08-01')
    expect(await ids({ status: 'LAPSED' })).toEqual([soon])
  })
  test('costs the same statements for one and for a hundred, with everything asked for', async () => {
    const full = (division: string) =>
      stated({
        division,
        guardianPersonId: randomUUID(),
        account: sampleAccount(),
        kind: 'DE_FACTO',
        parents: (['FATHER', 'MOTHER'] as const).map((role) => ({
          role,
          personId: randomUUID(),
          circumstances: [{ kind: 'DEPORTED', since: '2024-01-01', evidence: 'EXIT_DECISION', document: '1号' }],
        })),
      })
    const [one, many] = ['140523001000', '140523002000'] as const
    await insert(full(one), ...Array.from({ length: 100 }, () => full(many)))
    const cost = (division: string) => hub.countStatements(() => list({ status: 'ACTIVE' }, 200, officer, division))
    expect(await cost(many)).toBe(await cost(one))
    const people = async (division: string) => {
      const { childSupports } = await list({}, 200, officer, division)
      const of = childSupports.edges.map(({ node }: { node: { child: { id: string } } }) => ({
        __typename: 'Person',
        id: node.child.id,
      }))
      return hub.countStatements(() =>
        hub.ask(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { childSupport { kind status monthlyAmount since } childSupportLeads { reason } } } }`,
          { of },
        ),
      )
    }
    expect(await people(many)).toBe(await people(one))
  })
  test('is refused to who serves another division or has no part in it', async () => {
    const code = async (as: typeof officer) =>
      (await hub.execute(`{ childSupports(division: "${COUNTY}") { totalCount } }`, {}, as)).errors[0].extensions.code
    expect(await code({ ...officer, divisions: [OTHER_TOWNSHIP] })).toBe('OUT_OF_SCOPE')
    expect(await code({ ...officer, roles: ['CITIZEN'] })).toBe('ROLE_REQUIRED')
  })
})

test('the account is sealed, told as a hash, and changed with its payee', async () => {
  const { id, version } = await grant({ account: '6217000011112222' })
  expect((await read(id)).account).toBe('6217000011112222')
  const payeePersonId = randomUUID()
  const changed = await does('changeChildSupportPayee', {
    supportId: id,
    version,
    payeePersonId,
    account: '6217000011113333',
  })
  expect(changed.account).toBe('6217000011113333')
  expect((await due('2026-07')).find(({ grantId }) => grantId === id)).toMatchObject({ payeePersonId })
  const rows = await hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select row_to_json(s)::text as row from child_welfare.child_support s where id = ? union all select data::text from child_welfare.outbox where record_id = ?`,
      [id, id],
    ),
  )
  expect(JSON.stringify(rows)).not.toContain('621700001111')
  expect(JSON.stringify(rows)).toContain('accountHash')
})
