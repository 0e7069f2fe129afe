import { officer, openTestDatabase } from '@civil-affairs/kit/testing'
import { indicators } from '@civil-affairs/schema/insight/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSampleHub, type SampleHub } from '../truth/sample-hub.ts'
import { type Ask, byHand, byHandOf, kept, keptOf } from './indicator-oracle/figures.ts'
import { oracles } from './indicator-oracle/index.ts'

const PEOPLE = 1_500
/** Of so few people nobody comes under these; they are compared all the same, and must be nothing on both sides. */
const NOTHING_IN_SAMPLE = ['I-21', 'I-69b', 'I-81c', 'I-107c', 'I-109']
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
  await recheckAndEnd()
  const year = Number(today.slice(0, 4))
  months = [today.slice(0, 7), `${year}-03`, `${year - 1}-10`]
}, 600_000)

/** What the sample does not do: a family is checked again and goes on, another gives its allowance up. */
async function recheckAndEnd(): Promise<void> {
  const assistance = hub.subgraphs.find(({ definition }) => definition.name === 'assistance')!
  const act = async (name: string, input: Record<string, unknown>): Promise<string> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename ... on Refusal { code } } }`
    const { data, errors } = await assistance.execute({ query, variables: { input } }, officer)
    expect(errors).toBeUndefined()
    const { done } = data as { done: { __typename: string; code?: string } }
    return done.code ?? done.__typename
  }
  const grants = await ask(`select id, version from assistance.minimum_living_allowance
    where status = 'GRANTED' and valid_to is null order by id`)
  const about = ({ id, version }: { id: string; version: number }) => ({
    allowanceId: id,
    version,
    document: '复核决定〔2026〕1号',
  })
  const [leaving, ...staying] = grants
  const renounced = { ...about(leaving), reasons: ['RENOUNCED'], from: today.slice(0, 7) }
  expect(await act('terminateMinimumLivingAllowance', renounced)).toBe('MinimumLivingAllowance')
  const answers: string[] = []
  for (const grant of staying) {
    if (answers.includes('MinimumLivingAllowance')) break
    for (const result of ['ADJUSTED', 'CONTINUED'])
      answers.push(await act('recheckMinimumLivingAllowance', { ...about(grant), means: { incomes: [] }, result }))
  }
  expect(answers).toContain('MinimumLivingAllowance')
  await hub.settle()
}

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
    for (const month of months) {
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
    expect(isNothing && !NOTHING_IN_SAMPLE.includes(indicator.id), 'nothing was compared').toBe(false)
  },
)
