import type { RequestIdentity } from '@civil-affairs/kit'
import { officer, secondOfficer } from '@civil-affairs/kit/testing'
import { addDays } from '@civil-affairs/schema'
import { homeVisit, Journey, sampleDraft } from '../../../subgraphs/assistance/src/assistance-application/journey.ts'
import { scoresOf } from '../../../subgraphs/elderly-care/src/scene.ts'
import type { SampleHub } from '../../truth/sample-hub.ts'
import type { Ask } from './figures.ts'

/** What the sample of a few people does not do, by the acts of the graph, on the day of the sample. */
export async function actBeyondSample(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  await recheckAndEnd(hub, ask, today)
  await denyAfterCheck(hub, today)
  await divorce(hub, ask, today)
  await revokeOrganization(hub, ask)
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

/** A family whose means were checked is denied. */
async function denyAfterCheck(hub: SampleHub, today: string): Promise<void> {
  const assistance = asking(hub, 'assistance')
  const source: RequestIdentity = { ...officer, subject: 'service:bank', kind: 'SERVICE', roles: ['DATA_SOURCE'] }
  const journey = new Journey(assistance)
  await journey.draft(sampleDraft(901))
  await journey.must('submitAssistanceApplication')
  await journey.must('acceptAssistanceApplication')
  for (const personId of journey.persons)
    await assistance.act('authorizeCheck', 'AuthorizeCheckInput', '', {
      personId,
      division: sampleDraft(901).division,
      birthDate: '1980-01-01',
      signedBy: 'SELF',
      form: 'HANDWRITTEN',
      materialNumber: 'SQ-2026-901',
      signedOn: today,
    })
  const fields = '... on CheckOrder { id version items { id } }'
  const ordered = { unitId: journey.unitId, reason: 'NEW' }
  const order = await assistance.act('orderEconomicCheck', 'OrderEconomicCheckInput', fields, ordered)
  const about = ({ id, version }: { id: string; version: number }) => ({ orderId: id, version })
  const asked = await assistance.act('requestCheckReplies', 'CheckOrderActInput', fields, about(order))
  for (const { id } of asked.items)
    await assistance.act('recordCheckReply', 'RecordCheckReplyInput', '', { itemId: id, found: false }, source)
  const { order: replied } = await assistance.ask(
    'query ($id: ID!) { order: checkOrder(id: $id) { id version } }',
    order,
  )
  await assistance.act('issueCheckReport', 'CheckOrderActInput', '', about(replied))
  await journey.must('startApplicationSurvey')
  await journey.must('recordHomeVisit', { ...homeVisit, visitedOn: today })
  await journey.must('reviewAssistanceApplication', {
    means: { incomes: [{ personId: journey.persons[0], kind: 'WAGES', amount: '96000.00' }] },
    opinion: 'DENY',
  })
  await journey.must('forwardAssistanceApplication')
  await journey.must('denyAssistanceApplication', { explanation: '收入超过标准' }, secondOfficer)
}

/** A couple applied, waited for the thirty days, and is divorced today. */
async function divorce(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  const register = asking(hub, 'marriage-funeral')
  const [{ office }] = await ask(
    `select id as office from marriage_funeral.marriage_office where valid_to is null order by id limit 1`,
  )
  const couples = await ask(`select m.id from marriage_funeral.marriage m
    where m.state = 'IN_FORCE' order by m.id limit 20`)
  const of = 'DivorceApplication'
  const applied = await hub.on(addDays(today, -40), async () => {
    for (const { id: marriageId } of couples) {
      const { done } = await register.ask(
        `mutation ($input: ApplyForDivorceInput!) { done: applyForDivorce(input: $input) { ... on ${of} { id version } } }`,
        {
          input: {
            marriageId,
            officeId: office,
            bothPresent: true,
            bothCapable: true,
            agreementCoversChildren: true,
            agreementCoversProperty: true,
            agreementDocument: '离婚协议书 1号',
          },
        },
      )
      if (done.id !== undefined) return done
    }
    throw new Error('no couple could apply')
  })
  await register.act('collectDivorceCertificate', 'CollectDivorceCertificateInput', '', {
    applicationId: applied.id,
    version: applied.version,
    bothPresent: true,
  })
}

async function revokeOrganization(hub: SampleHub, ask: Ask): Promise<void> {
  const [{ id, version }] = await ask(`select id, version from social_organizations.social_organization
    where status = 'REGISTERED' order by id limit 1`)
  await asking(hub, 'social-organizations').act('revokeSocialOrganization', 'RevokeSocialOrganizationInput', '', {
    id,
    version,
    document: '撤销登记决定书〔2026〕1号',
    ground: 'OBTAINED_BY_FRAUD',
  })
}

/** An elder who lives with somebody on 低保 can no longer do anything alone. */
async function findPoorAndImpaired(hub: SampleHub, ask: Ask, today: string): Promise<void> {
  const [elder] = await ask(`select other.person_id as id, p.division, p.birth_date::text as born
      from assistance.assistance_unit_member u
      join assistance.minimum_living_allowance g on g.unit_id = u.unit_id and g.valid_to is null and g.status = 'GRANTED'
      join registry.household_membership poor on poor.person_id = u.person_id and poor.kind = 'RESIDENT' and poor.valid_to is null
      join registry.household_membership other on other.household_id = poor.household_id and other.valid_to is null
      join registry.person p on p.id = other.person_id and p.birth_date < '1960-01-01'
     where u.valid_to is null order by 1 limit 1`)
  await asking(hub, 'elderly-care').act('recordAbilityAssessment', 'RecordAbilityAssessmentInput', '', {
    division: elder.division,
    person: { personId: elder.id, birthDate: elder.born },
    reason: 'FIRST',
    assessedOn: today,
    assessors: ['PG-001', 'PG-002'],
    scores: scoresOf(),
    isInComa: true,
    hasMentalDiagnosis: false,
    careRiskEvents: 0,
  })
}
