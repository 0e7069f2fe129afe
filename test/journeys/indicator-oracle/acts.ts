import type { RequestIdentity } from '@civil-affairs/kit'
import { officer, secondOfficer } from '@civil-affairs/kit/testing'
import { homeVisit, Journey, sampleDraft } from '../../../subgraphs/assistance/src/assistance-application/journey.ts'
import { assess } from '../../../subgraphs/elderly-care/src/scene.ts'
import type { SampleHub } from '../../truth/sample-hub.ts'
import type { Ask } from './figures.ts'

/** What the sample of a few people does not do, by the acts of the graph, on the day of the sample. */
export async function actBeyondSample(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  await recheckAndEnd(hub, ask, today)
  await denyAfterCheck(hub, today)
  await findPoorAndImpaired(hub, ask, today)
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

/** I-21: a family earns too much by the check of its means, and is denied. */
async function denyAfterCheck(hub: SampleHub, today: string): Promise<void> {
  const assistance = asking(hub, 'assistance')
  const journey = new Journey(assistance)
  const declarations = ['INCOME_AND_PROPERTY', 'CHECK_CONSENT'].map((code) => ({
    code,
    textVersion: '2024',
    signedOn: today,
  }))
  await journey.draft(sampleDraft(1, { declarations }))
  await journey.must('submitAssistanceApplication')
  await journey.must('acceptAssistanceApplication')
  const births = ['1980-01-01', '1982-05-05', '2015-09-09']
  for (const [at, personId] of journey.persons.entries()) {
    const signed = at === 2 ? { signedBy: 'GUARDIAN_OF_MINOR', guardianId: journey.persons[0] } : { signedBy: 'SELF' }
    const authorization = { personId, division: '140502000000', birthDate: births[at], form: 'HANDWRITTEN' }
    await assistance.act('authorizeCheck', 'AuthorizeCheckInput', '', {
      ...authorization,
      ...signed,
      materialNumber: `SQ-2026-${at}`,
      signedOn: today,
    })
  }
  const order = '... on CheckOrder { id version items { id } }'
  const ordered = await assistance.act('orderEconomicCheck', 'OrderEconomicCheckInput', order, {
    reason: 'NEW',
    unitId: journey.unitId,
  })
  const { id, version, items } = await assistance.act('requestCheckReplies', 'CheckOrderActInput', order, {
    orderId: ordered.id,
    version: ordered.version,
  })
  const bank: RequestIdentity = { ...officer, subject: 'service:bank', kind: 'SERVICE', roles: ['DATA_SOURCE'] }
  for (const item of items)
    await assistance.act('recordCheckReply', 'RecordCheckReplyInput', '', { itemId: item.id, found: false }, bank)
  const { checkOrder } = await assistance.ask(`query ($id: ID!) { checkOrder(id: $id) { version } }`, { id })
  await assistance.act('issueCheckReport', 'CheckOrderActInput', '', {
    orderId: id,
    version: checkOrder.version ?? version,
  })
  await journey.must('startApplicationSurvey')
  await journey.must('recordHomeVisit', { ...homeVisit, visitedOn: today })
  const means = { incomes: [{ personId: journey.persons[0], kind: 'WAGES', amount: '96000.00' }] }
  await journey.must('reviewAssistanceApplication', { means, opinion: 'DENY' })
  await journey.must('forwardAssistanceApplication')
  await journey.must('denyAssistanceApplication', { explanation: '收入超过标准' }, secondOfficer)
}

/** I-109: somebody on the allowance is found to be totally impaired. */
async function findPoorAndImpaired(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  const [person] = await ask(`select m.person_id as id, h.division from registry.household_membership m
    join registry.household h on h.id = m.household_id and h.kind = 'RESIDENT' and h.dissolved_on is null
    join registry.person p on p.id = m.person_id and p.birth_date < '1956-01-01'
    join assistance.assistance_unit_member u on u.person_id = m.person_id and u.valid_to is null
    join assistance.minimum_living_allowance g on g.unit_id = u.unit_id and g.valid_to is null
   where m.valid_to is null and not exists (select 1 from registry.death_fact d where d.person_id = m.person_id)
   order by m.person_id limit 1`)
  const assessed = await assess(asking(hub, 'elderly-care'), person.id, {
    division: person.division,
    assessedOn: today,
    isInComa: true,
  })
  if (assessed.level !== 'TOTAL') throw new Error(JSON.stringify(assessed))
}
