import { residentIdCheckCharacter } from '@civil-affairs/schema'

/** What the tests of this subgraph walk through the procedure with: each act with the version the act before it left. */

export const TOWNSHIP = '140502001000'
export const COUNTY = '140502000000'
export const RURAL_STANDARD_FEN = 60_000

interface Asking<Identity> {
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ask(query: string, variables?: Record<string, unknown>, as?: Identity): Promise<any>
}

const PLAIN_ACTS = [
  'acceptAssistanceApplication',
  'startApplicationSurvey',
  'closePublicNotice',
  'forwardAssistanceApplication',
  'returnAssistanceApplication',
  'confirmAssistanceApplication',
  'deliverDenialNotice',
  'withdrawAssistanceApplication',
]

export const REFUSAL = '... on Refusal { code message messageEn basis path }'

/** A valid resident id number of nobody, by birth date ('1980-01-01') and a number up to 999. */
export function sampleDocument(birthDate: string, sequence: number) {
  const first17 = `140502${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return { type: 'RESIDENT_ID', number: first17 + residentIdCheckCharacter(first17) }
}

export function sampleMember(birthDate: string, sequence: number, facts: Record<string, unknown> = {}) {
  return {
    document: sampleDocument(birthDate, sequence),
    name: `样本${sequence}`,
    facts: {
      relation: '02',
      labourCapacity: 'FULL',
      health: 'HEALTHY',
      employment: 'UNSTEADY',
      isStudent: false,
      ...facts,
    },
  }
}

export function sampleAccount(sequence: number): string {
  return `6217${String(sequence).padStart(12, '0')}`
}

/** A couple with a child and one small wage, in a village of the township. */
export function sampleDraft(sequence: number, over: Record<string, unknown> = {}) {
  return {
    division: TOWNSHIP,
    channel: 'WINDOW',
    unit: {
      form: 'FAMILY',
      area: 'RURAL',
      hardshipCause: 'ILLNESS',
      account: sampleAccount(sequence),
      members: [
        sampleMember('1980-01-01', sequence),
        sampleMember('1982-05-05', sequence, { relation: '12', health: 'CHRONIC_ILLNESS', labourCapacity: 'PARTIAL' }),
        sampleMember('2015-09-09', sequence, {
          relation: '21',
          labourCapacity: 'NONE',
          employment: 'NOT_APPLICABLE',
          isStudent: true,
        }),
      ],
    },
    means: { months: 12, incomes: [{ memberNumber: 1, kind: 'WAGES', amount: '7200.00' }] },
    declarations: [
      { code: 'INCOME_AND_PROPERTY', textVersion: '2024', signedOn: '2026-06-15' },
      { code: 'CHECK_CONSENT', textVersion: '2024', signedOn: '2026-06-15' },
    ],
    document: `申请书 ${sequence}`,
    ...over,
  }
}

export const homeVisit = {
  visitedOn: '2026-06-15',
  surveyors: ['staff:a', 'staff:b'],
  findings: ['MATCHES_STATEMENT'],
  isSigned: true,
  interviews: [{ interviewee: 'NEIGHBOUR', result: 'CONFIRMS' }],
}

/** Rural and urban standards, and reviews without an economic check, for the county. */
export async function prepareCounty<Identity>(hub: Asking<Identity>, as?: Identity): Promise<void> {
  for (const [area, monthlyAmount] of [
    ['RURAL', '600.00'],
    ['URBAN', '760.00'],
  ])
    await hub.ask(
      `mutation ($input: PublishAssistanceStandardInput!) { publishAssistanceStandard(input: $input) { __typename } }`,
      {
        input: {
          division: COUNTY,
          programme: 'MLA',
          area,
          monthlyAmount,
          document: '城政发〔2026〕1号',
          validFrom: '2026-01-01',
        },
      },
      as,
    )
  await setParameter(hub, 'MLA.review.checkRequired', '0', COUNTY, as)
}

export async function setParameter<Identity>(
  hub: Asking<Identity>,
  key: string,
  value: string,
  division: string,
  as?: Identity,
  validFrom = '2026-01-01',
) {
  const { set } = await hub.ask(
    `mutation ($input: SetAssistancePolicyParameterInput!) { set: setAssistancePolicyParameter(input: $input) { __typename ${REFUSAL} } }`,
    { input: { key, value, division, legalBasis: '测试', validFrom } },
    as,
  )
  if (set.code !== undefined) throw new Error(JSON.stringify(set))
}

export class Journey<Identity> {
  readonly hub: Asking<Identity>
  id = ''
  version = 0
  unitId = ''
  /** Ids of the members, in the order of relation codes. */
  persons: string[] = []

  constructor(hub: Asking<Identity>) {
    this.hub = hub
  }

  async draft(input: object, as?: Identity) {
    const { act } = await this.hub.ask(
      `mutation ($input: DraftAssistanceApplicationInput!) { act: draftAssistanceApplication(input: $input) {
        ... on AssistanceApplication { id version state unit { id members { relation person { id } } } } ${REFUSAL} } }`,
      { input },
      as,
    )
    if (act.code === undefined) {
      this.unitId = act.unit.id
      this.persons = act.unit.members.map(({ person }: { person: { id: string } }) => person.id)
    }
    return this.#seen(act)
  }

  /** Takes an act with what was seen last; gives the application, or the refusal. */
  async act(mutation: string, more: Record<string, unknown> = {}, as?: Identity) {
    const type = PLAIN_ACTS.includes(mutation)
      ? 'ApplicationActInput'
      : `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const { act } = await this.hub.ask(
      `mutation ($input: ${type}!) { act: ${mutation}(input: $input) {
        ... on AssistanceApplication { id version state allowedActs } ${REFUSAL} } }`,
      { input: { applicationId: this.id, version: this.version, document: `${mutation} 1号`, ...more } },
      as,
    )
    return this.#seen(act)
  }

  /** From draft to review; `means` as verified. */
  async toReview(input: object, review: Record<string, unknown>) {
    await this.draft(input)
    await this.must('submitAssistanceApplication')
    await this.must('acceptAssistanceApplication')
    await this.must('startApplicationSurvey')
    await this.must('recordHomeVisit', homeVisit)
    return this.act('reviewAssistanceApplication', review)
  }

  async must(mutation: string, more: Record<string, unknown> = {}, as?: Identity) {
    const answer = await this.act(mutation, more, as)
    if (answer.code !== undefined) throw new Error(`${mutation}: ${answer.code} ${answer.messageEn}`)
    return answer
  }

  #seen(act: {
    id?: string
    version?: number
    code?: string
    state?: string
    allowedActs?: string[]
    message?: string
    messageEn?: string
    path?: string[]
  }) {
    if (act.code === undefined) {
      this.id = act.id!
      this.version = act.version!
    }
    return act
  }
}

/** A granted allowance from a draft; the clock must stand where the notice can run out. */
export async function grantSample<Identity>(
  hub: Asking<Identity> & { setToday(date: string): void },
  sequence: number,
  decider: Identity,
  over: Record<string, unknown> = {},
) {
  const journey = new Journey(hub)
  hub.setToday('2026-06-15')
  const reviewed = await journey.toReview(sampleDraft(sequence, over), {
    means: { incomes: [] },
    opinion: 'GRANT',
  })
  if (reviewed.code !== undefined) throw new Error(`${reviewed.code} ${reviewed.messageEn}`)
  await journey.must('postPublicNotice', { place: '村务公开栏' })
  hub.setToday('2026-06-23')
  await journey.must('closePublicNotice')
  await journey.must('confirmAssistanceApplication', {}, decider)
  const { assistanceApplication } = await hub.ask(
    `query ($id: ID!) { assistanceApplication(id: $id) { minimumLivingAllowance { id version } } }`,
    { id: journey.id },
  )
  return { journey, ...(assistanceApplication.minimumLivingAllowance as { id: string; version: number }) }
}
