import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, REFUSAL } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const SET = `... on OldAgeStandardSet { validFrom bands { band monthlyAmount validFrom validTo } } ${REFUSAL}`
const bands = [
  { fromAge: 80, belowAge: 90, monthlyAmount: '30.00' },
  { fromAge: 90, belowAge: 100, monthlyAmount: '60.00' },
  { fromAge: 100, monthlyAmount: '300.00' },
]
const publish = (division: string, validFrom: string, more: object = {}, as: { ask: TestHub['ask'] } = hub) =>
  act(as, 'publishOldAgeStandard', SET, { division, validFrom, document: '晋民发〔2026〕1号', bands, ...more })
const inForce = async (division: string, on: string) =>
  (
    await hub.ask(
      'query ($division: DivisionCode!, $on: Date) { oldAgeStandards(division: $division, on: $on) { band monthlyAmount division { code } } }',
      { division, on },
    )
  ).oldAgeStandards.map(({ band, monthlyAmount }: Record<string, string>) => `${band} ${monthlyAmount}`)

test('a standard holds for its division and below until the next; the nearest division wins, whole', async () => {
  expect(await publish('140000000000', '2026-01-01')).toMatchObject({
    bands: [{ band: '80-89' }, { band: '90-99' }, { band: '100+' }],
  })
  expect(
    await publish('140500000000', '2026-03-01', { bands: [{ fromAge: 80, monthlyAmount: '100.00' }] }),
  ).toMatchObject({
    bands: [{ band: '80+', monthlyAmount: '100.00' }],
  })
  expect(await inForce('140502000000', '2025-12-31')).toEqual([])
  expect(await inForce('140502000000', '2026-02-28')).toEqual(['80-89 30.00', '90-99 60.00', '100+ 300.00'])
  expect(await inForce('140502000000', '2026-03-01')).toEqual(['80+ 100.00'])
  expect(await inForce('140602000000', '2026-03-01')).toHaveLength(3)
  expect(await publish('140500000000', '2026-03-01')).toMatchObject({ code: 'EARLIER_THAN_CURRENT' })
  await publish('140500000000', '2026-07-01')
  expect(await inForce('140502000000', '2026-06-30')).toEqual(['80+ 100.00'])
  expect(await inForce('140502000000', '2026-07-01')).toHaveLength(3)
})

test('a standard with a gap, an end or too young a band is refused, and so is one in the middle of a month', async () => {
  const of = (wrong: object[]) => publish('140700000000', '2026-01-01', { bands: wrong })
  expect(await of([])).toMatchObject({ code: 'NO_BANDS' })
  expect(await of([bands[0]!, bands[2]!])).toMatchObject({ code: 'BANDS_NOT_ADJOINING', path: ['input', 'bands'] })
  expect(await of(bands.slice(0, 2))).toMatchObject({ code: 'LAST_BAND_NOT_OPEN' })
  expect(await of([{ fromAge: 70, monthlyAmount: '1.00' }])).toMatchObject({ code: 'BELOW_MINIMUM_AGE' })
  await expect(publish('140700000000', '2026-01-15')).rejects.toThrow(/BAD_USER_INPUT/)
  const handler = {
    ask: (query: string, variables?: object) => hub.ask(query, variables as never, { ...officer, roles: ['HANDLER'] }),
  }
  expect(await publish('140700000000', '2026-01-01', {}, handler)).toMatchObject({ code: 'ROLE_REQUIRED' })
})

test('of two authorities’ clerks who publish at once, one does', async () => {
  const answers = await Promise.all([1, 2].map(() => publish('140800000000', '2026-01-01')))
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
  expect(answers.find(({ code }) => code !== undefined)!.code).toMatch(/STANDARD_OVERLAPS|EARLIER_THAN_CURRENT/)
})
