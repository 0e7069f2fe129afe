import { faultOf, type Logger } from '@civil-affairs/kit'
import { coded } from './coded.ts'
import { hubCaller } from './exchange.ts'
import type { SubgraphSource } from './subgraph-source.ts'

/** Of the persons of an answer those who are in the population that an agreement is about. */
export type MembersOf = (expression: string, persons: readonly string[]) => Promise<ReadonlySet<string>>

/** The subgraph that knows who is in a cohort. */
const INSIGHT = 'insight'
const MEMBERS = `query PopulationMembers($expression: String!, $persons: [ID!]!) {
  populationMembers(expression: $expression, persons: $persons)
}`

/** One call a request. Where it cannot be told who is in a population, nobody is: no answer leaves. */
export function openPopulations(sources: () => readonly SubgraphSource[], log: Logger, timeoutMs = 5_000): MembersOf {
  return async (expression, persons) => {
    if (persons.length === 0) return new Set()
    try {
      const insight = sources().find(({ name }) => name === INSIGHT)
      if (insight === undefined) throw new Error('no subgraph knows who is in a cohort')
      const request = { query: MEMBERS, variables: { expression, persons: [...persons] } }
      const limits = { deadlineAt: Date.now() + timeoutMs, isCommand: false }
      const { data, errors } = await insight.execute(request, hubCaller(), limits)
      if (errors !== undefined || data == null)
        throw new Error(`membership was not told: ${String(errors?.[0]?.extensions?.code)}`)
      return new Set((data as { populationMembers: string[] }).populationMembers)
    } catch (error) {
      log.error(faultOf(error), 'who is in the population of an agreement cannot be told, so no answer was given')
      throw coded(503, 'POPULATION_UNKNOWN', {
        zh: '暂时无法核实协议约定的人群范围，因此不提供数据，请稍后重试。',
        en: 'Who is in the population of the agreement cannot be told at present, so no data is given. Try again later.',
      })
    }
  }
}
