import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const publish = async (input: object, as = officer) =>
  (
    await hub.ask(
      `mutation ($input: PublishAssistanceStandardInput!) { publishAssistanceStandard(input: $input) {
        ... on AssistanceStandard { monthlyAmount validFrom validTo shareOfConsumption warnings division { code } }
        ... on Refusal { code path } } }`,
      { input: { programme: 'MLA', area: 'RURAL', document: '晋政发〔2026〕1号', validFrom: '2026-01-01', ...input } },
      as,
    )
  ).publishAssistanceStandard
const inForce = async (division: string, on: string, as = officer) =>
  (
    await hub.ask(
      `query ($division: DivisionCode!, $on: Date) { assistanceStandards(division: $division, on: $on) { area monthlyAmount } }`,
      { division, on },
      as,
    )
  ).assistanceStandards

test('the standard of the nearest division above holds, from its first day to the day before the next', async () => {
  await publish({ division: '14', monthlyAmount: '500.00' })
  await publish({ division: '140502', monthlyAmount: '600.00', validFrom: '2026-04-01' })
  const county = { ...officer, divisions: ['140502000000'] }
  expect(await inForce('140502001001', '2026-03-31', county)).toEqual([{ area: 'RURAL', monthlyAmount: '500.00' }])
  expect(await inForce('140502001001', '2026-04-01', county)).toEqual([{ area: 'RURAL', monthlyAmount: '600.00' }])
  expect(await inForce('140521001001', '2026-04-01')).toEqual([{ area: 'RURAL', monthlyAmount: '500.00' }])
  expect(await inForce('140521001001', '2025-12-31')).toEqual([])
  await publish({ division: '140502', monthlyAmount: '650.00', validFrom: '2026-07-01' })
  expect(await inForce('140502', '2026-06-30')).toEqual([{ area: 'RURAL', monthlyAmount: '600.00' }])
  expect(await inForce('140502', '2026-07-01')).toEqual([{ area: 'RURAL', monthlyAmount: '650.00' }])
})

test('a standard outside its share of consumption is published with a warning', async () => {
  expect(
    await publish({ division: '140521', area: 'URBAN', monthlyAmount: '900.00', consumptionExpenditure: '24000.00' }),
  ).toMatchObject({ shareOfConsumption: '0.45', warnings: ['ABOVE_CONSUMPTION_SHARE'] })
})

test('a standard begins after the present one, on the first of a month, by an administrator of the division', async () => {
  expect(await publish({ division: '14', monthlyAmount: '1.00' })).toMatchObject({
    code: 'EARLIER_THAN_CURRENT',
    path: ['input', 'validFrom'],
  })
  expect(await publish({ division: '15', monthlyAmount: '1.00' })).toMatchObject({ code: 'OUT_OF_SCOPE' })
  expect(await publish({ division: '14', monthlyAmount: '1.00' }, { ...officer, roles: ['OFFICER'] })).toMatchObject({
    code: 'ROLE_REQUIRED',
  })
  await expect(publish({ division: '14', monthlyAmount: '1.00', validFrom: '2027-01-02' })).rejects.toThrow(
    'BAD_USER_INPUT',
  )
  await expect(publish({ division: '14', monthlyAmount: '0.00', validFrom: '2027-01-01' })).rejects.toThrow(
    'BAD_USER_INPUT',
  )
})

test('the standards of many divisions cost one statement', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { assistanceStandards(on: "2026-05-01") { monthlyAmount warnings } } } }`
  const divisions = (count: number) => ({
    r: Array.from({ length: count }, (_, at) => ({
      __typename: 'Division',
      code: `14050200${at % 10}${String(at).padStart(3, '0')}`,
    })),
  })
  const one = await hub.countStatements(() => hub.ask(query, divisions(1)))
  expect(await hub.countStatements(() => hub.ask(query, divisions(100)))).toBe(one)
})

test('two publications at once leave one standard in force', async () => {
  const twice = await Promise.all(
    ['700.00', '800.00'].map((monthlyAmount) => publish({ division: '140581', area: 'URBAN', monthlyAmount })),
  )
  expect(twice.filter(({ code }) => code === undefined)).toHaveLength(1)
  expect(['STANDARD_OVERLAPS', 'EARLIER_THAN_CURRENT']).toContain(twice.find(({ code }) => code !== undefined)!.code)
})
