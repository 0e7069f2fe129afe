import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COUNTY, grantSample, prepareCounty, REFUSAL } from '../assistance-application/journey.ts'
import { subgraph } from '../subgraph.ts'
import { onPersonDied } from './death.ts'

let hub: TestHub
let granted: Awaited<ReturnType<typeof grantSample>>
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await prepareCounty(hub)
  granted = await grantSample(hub, 900, secondOfficer)
})
afterAll(() => hub.close())

const BATCH = `... on AssistancePaymentBatch { id version state itemCount amount heldCount
  items(first: 10) { edges { node { id version state reason amount account grantId payee { id } } } } } ${REFUSAL}`
const calculate = async (month: string) =>
  (
    await hub.ask(
      `mutation ($input: CalculateAssistancePaymentBatchInput!) { act: calculateAssistancePaymentBatch(input: $input) { ${BATCH} } }`,
      { input: { scheme: 'MLA', division: COUNTY, month } },
    )
  ).act
const move = async (act: string, { id, version }: { id: string; version: number }, as = officer, more = {}) =>
  (
    await hub.ask(
      `mutation ($input: AssistancePaymentBatchActInput!) { act: ${act}AssistancePaymentBatch(input: $input) { ${BATCH} } }`,
      { input: { batchId: id, version, ...more } },
      as,
    )
  ).act
const paymentsOf = async () =>
  (
    await hub.ask('query ($id: ID!) { minimumLivingAllowance(id: $id) { payments { month amount state reason } } }', {
      id: granted.id,
    })
  ).minimumLivingAllowance.payments

test('nothing is paid for the month of the decision, and the month after it is paid to the payee', async () => {
  expect(await calculate('2026-06')).toMatchObject({ code: 'NOTHING_DUE' })
  let batch = await calculate('2026-07')
  expect(batch).toMatchObject({ state: 'CALCULATED', itemCount: 1, heldCount: 0 })
  const [{ node }] = batch.items.edges
  expect(node).toMatchObject({ grantId: granted.id, amount: batch.amount, payee: { id: granted.journey.persons[0] } })
  batch = await move('verify', batch)
  batch = await move('approve', batch, secondOfficer)
  batch = await move('send', batch, officer, { fiscalVoucher: '2026-07-001' })
  await hub.ask(
    `mutation ($input: AssistanceBankAnswerInput!) { recordAssistanceBankAnswer(input: $input) { ${BATCH} } }`,
    { input: { batchId: batch.id, paid: [node.id] } },
  )
  expect(await paymentsOf()).toEqual([{ month: '2026-07', amount: node.amount, state: 'PAID', reason: null }])
})

test('after a member died the next month is held until the family was looked at again', async () => {
  hub.setToday('2026-07-10')
  const died = { subjects: [granted.journey.persons[1]], data: { diedOn: '2026-07-08', source: 'HOSPITAL' } }
  await hub.subgraph.asHub((context) => onPersonDied(context, died as unknown as FeedEvent))
  const batch = await move('verify', await calculate('2026-08'))
  expect(batch).toMatchObject({ state: 'VERIFIED', itemCount: 0, amount: '0.00', heldCount: 1 })
  expect((await paymentsOf())[0]).toMatchObject({
    month: '2026-08',
    state: 'HELD',
    reason: '有待核查事项，核查完成前暂缓',
  })
})

test('a month that is paid cannot be calculated a second time, in a batch of the county or of the township', async () => {
  expect(await calculate('2026-07')).toMatchObject({ code: 'NOTHING_DUE' })
})
