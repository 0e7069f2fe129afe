import type { RequestIdentity } from '@civil-affairs/kit'
import { officer } from '@civil-affairs/kit/testing'
import type { SampleHub } from '../../truth/sample-hub.ts'
import type { Ask } from './figures.ts'

/** What the sample of a few people does not do, by the acts of the graph, on the day of the sample. */
export async function actBeyondSample(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  await recheckAndEnd(hub, ask, today)
  await hub.settle()
}

function asking({ subgraphs }: SampleHub, name: string) {
  const subgraph = subgraphs.find(({ definition }) => definition.name === name)!
  return {
    // biome-ignore lint/suspicious/noExplicitAny: answers are looked at by the acts
    async ask(query: string, variables: Record<string, unknown> = {}, as: RequestIdentity = officer): Promise<any> {
      const { data, errors } = await subgraph.execute({ query, variables }, as)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    /** The record a command answers; a refusal is a fault of the act. */
    async act(name: string, type: string, fields: string, input: object, as: RequestIdentity = officer) {
      const { done } = await this.ask(
        `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ${fields} ... on Refusal { code messageEn } } }`,
        { input },
        as,
      )
      if (done.code !== undefined) throw new Error(`${name}: ${done.code} ${done.messageEn}`)
      return done
    },
  }
}

/** A family is checked again and goes on, another gives its allowance up. */
async function recheckAndEnd(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  const assistance = asking(hub, 'assistance')
  const grants = await ask(`select id, version from assistance.minimum_living_allowance
    where status = 'GRANTED' and valid_to is null order by id`)
  const about = ({ id, version }: { id: string; version: number }) => ({
    allowanceId: id,
    version,
    document: '复核决定〔2026〕1号',
  })
  const [leaving, ...staying] = grants
  const renounced = { ...about(leaving), reasons: ['RENOUNCED'], from: today.slice(0, 7) }
  await assistance.act('terminateMinimumLivingAllowance', 'TerminateMinimumLivingAllowanceInput', '', renounced)
  const isRechecked = async (grant: { id: string; version: number }) => {
    for (const result of ['ADJUSTED', 'CONTINUED']) {
      const { done } = await assistance.ask(
        'mutation ($input: RecheckMinimumLivingAllowanceInput!) { done: recheckMinimumLivingAllowance(input: $input) { __typename } }',
        { input: { ...about(grant), means: { incomes: [] }, result } },
      )
      if (done.__typename === 'MinimumLivingAllowance') return true
    }
    return false
  }
  for (const grant of staying) if (await isRechecked(grant)) return
  throw new Error('no family could be checked again')
}
