import { officer, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ALLOWANCE, act, REFUSAL } from '../scene.ts'
import { allowancesIn, changed, died, on, openHubWithStandard, paper } from './scene.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openHubWithStandard()
})
beforeEach(() => hub.setToday('2026-06-15'))
afterAll(() => hub.close())

const { read, receiving, versionOf, tell } = allowancesIn(() => hub)

describe('payment', () => {
  const BATCH = `... on ElderlyCarePaymentBatch { id version state itemCount amount heldCount
    items(first: 50) { edges { node { id version grantId amount state reason account } } } } ${REFUSAL}`
  const calculate = (division: string, month: string) =>
    act(hub, 'calculateElderlyCarePaymentBatch', BATCH, { scheme: 'OLD_AGE', division, month })
  const batchAct = async (name: string, batch: { id: string; version: number }, more: object = {}, as = officer) => {
    const query = `mutation ($input: ElderlyCarePaymentBatchActInput!) { ${name}ElderlyCarePaymentBatch(input: $input) { ${BATCH} } }`
    const data = await hub.ask(query, { input: { batchId: batch.id, version: batch.version, ...more } }, as)
    return data[`${name}ElderlyCarePaymentBatch`]
  }
  // biome-ignore lint/suspicious/noExplicitAny: an answer of the graph
  const byGrant = (batch: any, grantId: string) =>
    batch.items.edges.find(({ node }: { node: { grantId: string } }) => node.grantId === grantId)?.node

  test('pays by the age reached in the month, holds the dead and the moved, and leaves out who is suspended', async () => {
    const division = '140521000000'
    const [young, turning, hundred, dead, mover, silent, poor] = await receiving(
      { division },
      { division, birthDate: '1936-06-30' },
      { division, birthDate: '1926-01-01' },
      { division },
      { division },
      { division },
      { division, account: null },
    )
    hub.setToday('2026-05-15')
    await act(hub, 'suspendOldAgeAllowance', ALLOWANCE, on(await versionOf(silent!.id), { reason: '联系不上' }))
    hub.setToday('2026-06-15')
    await tell(died(dead!.personId, '2026-05-31'))
    await tell(changed(mover!.personId, '140602100000'))
    let batch = await calculate(division, '2026-06')
    expect(batch).toMatchObject({ state: 'CALCULATED', itemCount: 6 })
    expect([young, turning, hundred].map((one) => byGrant(batch, one!.id).amount)).toEqual(['30.00', '60.00', '300.00'])
    expect(byGrant(batch, silent!.id)).toBeUndefined()
    batch = await batchAct('verify', batch)
    expect([dead, mover, poor, young].map((one) => byGrant(batch, one!.id).reason)).toEqual([
      'DECEASED',
      'MOVED_OUT',
      'NO_ACCOUNT',
      null,
    ])
    expect(batch).toMatchObject({ itemCount: 3, heldCount: 3, amount: '390.00' })
    expect(byGrant(await batchAct('verify', await calculate(division, '2026-05')), dead!.id)).toMatchObject({
      state: 'PENDING',
    })
    expect(byGrant(await calculate(division, '2026-04'), turning!.id)).toMatchObject({ amount: '30.00' })
    expect(await batchAct('approve', batch)).toMatchObject({ code: 'SAME_HAND' })
    batch = await batchAct('approve', batch, {}, secondOfficer)
    batch = await batchAct('send', batch, { fiscalVoucher: 'V1' })
    expect(batch).toMatchObject({ state: 'SENT' })
    const paid = byGrant(batch, young!.id)
    await act(hub, 'recordElderlyCareBankAnswer', '__typename', { batchId: batch.id, paid: [paid.id] })
    await act(
      hub,
      'stopOldAgeAllowance',
      ALLOWANCE,
      on(await versionOf(young!.id), { reason: 'MOVED_OUT', on: '2026-05-02', ...paper }),
    )
    expect(await read(young!.id, 'payments { month state } overpayments { month amount }')).toMatchObject({
      overpayments: [{ month: '2026-06', amount: '30.00' }],
    })
  })

  test('makes good the months of a suspension only where the officer said so', async () => {
    const division = '140524000000'
    const [withArrears, without] = await receiving({ division }, { division })
    hub.setToday('2026-02-15')
    for (const { id } of [withArrears!, without!])
      await act(hub, 'suspendOldAgeAllowance', ALLOWANCE, on(await versionOf(id), { reason: '联系不上' }))
    hub.setToday('2026-06-15')
    for (const [one, paysArrears] of [
      [withArrears, true],
      [without, false],
    ] as const)
      await act(
        hub,
        'confirmSurvival',
        ALLOWANCE,
        on(await versionOf(one!.id), { checkedOn: '2026-06-10', method: 'ONSITE', paysArrears }),
      )
    const months = ['2026-02', '2026-03', '2026-05', '2026-06']
    const counts = []
    for (const month of months) counts.push((await calculate(division, month)).itemCount)
    expect(counts).toEqual([2, 1, 1, 2])
  })

  test('holds at verification what was stopped after it was calculated', async () => {
    const division = '140525000000'
    const [one, other] = await receiving({ division }, { division })
    const batch = await calculate(division, '2026-06')
    await act(
      hub,
      'stopOldAgeAllowance',
      ALLOWANCE,
      on(await versionOf(one!.id), { reason: 'RENOUNCED', on: '2026-05-31', ...paper }),
    )
    const verified = await batchAct('verify', batch)
    expect(byGrant(verified, one!.id)).toMatchObject({ state: 'HELD', reason: 'NOT_OWED' })
    expect(byGrant(verified, other!.id)).toMatchObject({ state: 'PENDING' })
  })

  test('is refused for a month without a standard, rather than left out in silence', async () => {
    const division = '140604000000'
    await receiving({ division, validFrom: '2019-01-01' })
    expect(await calculate(division, '2019-12')).toMatchObject({
      code: 'NO_STANDARD_PUBLISHED',
      path: ['input', 'month'],
    })
    expect(await calculate(division, '2020-05')).toMatchObject({ itemCount: 1 })
  })

  test('of two clerks at once pays nobody twice', async () => {
    const division = '140602000000'
    await receiving({ division }, { division })
    const answers = await Promise.all([calculate(division, '2026-06'), calculate(division, '2026-06')])
    expect(answers.filter(({ state }) => state === 'CALCULATED')).toHaveLength(1)
    expect(['NOTHING_DUE', 'CALCULATED_BY_ANOTHER']).toContain(answers.find(({ code }) => code)!.code)
  })

  test('tells who grew into another band, and nobody else', async () => {
    const division = '140622000000'
    hub.setToday('2026-05-15')
    const [turning] = await receiving({ division, birthDate: '1936-06-30' }, { division }, { division })
    const told = () =>
      hub.subgraph.asHub(({ em }) =>
        em.execute(
          `select record_id as grant, data->>'band' as band, data->'monthlyFen' as fen, data->>'since' as since
             from elderly_care.outbox where type = 'elderly-care.grant.changed' and division = ?`,
          [division],
        ),
      )
    expect(await told()).toEqual([])
    hub.setToday('2026-06-15')
    await calculate(division, '2026-05')
    expect(await told()).toEqual([])
    await calculate(division, '2026-06')
    expect(await told()).toEqual([{ grant: turning!.id, band: '90-99', fen: 6_000, since: '2026-06-01' }])
  })

  test('of a grant known late is told with every band it was in, by the standard of its time', async () => {
    const division = '140624000000'
    const publish = (validFrom: string, ...ages: number[]) =>
      act(hub, 'publishOldAgeStandard', '__typename', {
        division,
        validFrom,
        document: '县标准',
        bands: ages.map((fromAge, nth) => ({
          fromAge,
          belowAge: ages[nth + 1] ?? null,
          monthlyAmount: `${fromAge}.00`,
        })),
      })
    await publish('2022-01-01', 80, 85, 95)
    await publish('2024-01-01', 80, 90, 100)
    const [one] = await receiving({ division, birthDate: '1936-01-20', validFrom: '2021-02-01' })
    const told = await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `select data->>'band' as band, data->>'since' as since
           from elderly_care.outbox where type = 'elderly-care.grant.changed' and record_id = ? order by since`,
        [one!.id],
      ),
    )
    expect(told).toEqual([
      { band: '85-94', since: '2022-01-01' },
      { band: '80-89', since: '2024-01-01' },
      { band: '90-99', since: '2026-01-01' },
    ])
  })

  test('of one and of two hundred is calculated in the same number of reading statements', async () => {
    const [small, large] = ['140603000000', '140621000000']
    await receiving({ division: small })
    await receiving(...Array.from({ length: 200 }, () => ({ division: large })))
    const reads = async (division: string) => {
      hub.statements.length = 0
      await calculate(division, '2026-06')
      return hub.statements.filter((sql) => /^\S*\s*select/i.test(sql.replace(/\[.*?\]/g, '').trim())).length
    }
    expect(await reads(small)).toBe(await reads(large))
  })
})
