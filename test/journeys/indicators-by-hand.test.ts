import { openTestDatabase } from '@civil-affairs/kit/testing'
import { indicators } from '@civil-affairs/schema/insight/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSampleHub, type SampleHub } from '../truth/sample-hub.ts'
import { actBeyondSample } from './indicator-oracle/acts.ts'
import { type Ask, byHand, byHandOf, kept, keptOf } from './indicator-oracle/figures.ts'
import { oracles } from './indicator-oracle/index.ts'

const PEOPLE = 1_500
/**
 * Of so few people nobody comes under these; they are compared all the same, and must be nothing on both sides. Under
 * I-107c nobody ever can: support of a child ends long before eighty, when 高龄津贴 begins.
 */
const NOTHING_IN_SAMPLE = ['I-107c']
let database: Awaited<ReturnType<typeof openTestDatabase>>
let hub: SampleHub
let ask: Ask
let today: string
/** The running month, one of this year, one of the year before. */
let months: string[]

beforeAll(async () => {
  database = await openTestDatabase()
  hub = await openSampleHub(database, PEOPLE)
  ask = (sql) => hub.insight.asHub(({ em }) => em.execute(sql))
  const [state] = await ask('select max(as_of)::text as today from insight.indicator_state')
  today = state.today
  await actBeyondSample(hub, ask, today)
  const year = Number(today.slice(0, 4))
  months = [today.slice(0, 7), `${year}-03`, `${year - 1}-10`]
}, 600_000)

afterAll(async () => {
  await hub?.close()
  await database?.close()
})

test('every indicator that is declared is written by hand as well, and none that is not', () => {
  expect(Object.keys(oracles).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted())
})

test.each(indicators.map((indicator) => [`${indicator.id} ${indicator.name.zh}`, indicator] as const))(
  '%s is what SQL over the tables of the domains gives, in every division and dimension',
  async (_, indicator) => {
    let isNothing = true
    const compare = async (month: string) => {
      const figures = await kept(ask, indicator, month)
      if (Object.keys(figures).length > 0) isNothing = false
      expect({ month, ...figures }).toEqual({
        month,
        ...(await byHand(ask, indicator, month, today)),
      })
      for (const { facet } of indicator.dimensions ?? [])
        expect({ month, facet, ...(await keptOf(ask, indicator, facet, month)) }).toEqual({
          month,
          facet,
          ...(await byHandOf(ask, indicator, facet, month, today)),
        })
    }
    for (const month of months) await compare(month)
    if (isNothing) {
      // What happens to few people happens in few months: the last one in which it did.
      const [{ month }] = await ask(`select max(month) as month from insight.indicator_value
        where indicator = '${indicator.id}' and dimension = '' and numerator <> 0`)
      if (month !== null) await compare(month)
    }
    expect(isNothing && !NOTHING_IN_SAMPLE.includes(indicator.id), 'nothing was compared').toBe(false)
  },
)
