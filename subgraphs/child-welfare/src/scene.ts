import type { FeedEvent, Subgraph } from '@civil-affairs/kit'
import { feedEvent as eventOfFeed, peersTelling } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'

/** What the tests of this subgraph stage: children, parents, and a case walked through the procedure. */

export const TOWNSHIP = '140502001000'
export const OTHER_TOWNSHIP = '140581002000'
export const COUNTY = '140502000000'
export const FAR_TOWNSHIP = '410102001000'
export const REFUSAL = '... on Refusal { code message messageEn basis path }'

interface Asking<Identity> {
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ask(query: string, variables?: Record<string, unknown>, as?: Identity): Promise<any>
}

let sequence = 0
/** A valid resident id number of nobody. */
export function sampleDocument(birthDate: string, number = ++sequence % 1_000) {
  const first17 = `140502${birthDate.replaceAll('-', '')}${String(number).padStart(3, '0')}`
  return { type: 'RESIDENT_ID', number: first17 + residentIdCheckCharacter(first17) }
}

export const somebody = (birthDate = '1985-05-05') => ({ document: sampleDocument(birthDate), name: '样本人' })
export const sampleAccount = () => `6217${String(++sequence).padStart(12, '0')}`

export const died = (since = '2026-01-10') => ({
  kind: 'DEAD',
  since,
  evidence: 'DEATH_CERTIFICATE',
  document: '死亡证明1号',
})
export const imprisoned = (since = '2025-02-01', until: string | null = '2031-02-01') => ({
  kind: 'IMPRISONED',
  since,
  until,
  evidence: 'COURT_JUDGMENT',
  document: '刑事判决书1号',
})
export const father = (circumstances: object[], person: object | null = somebody()) => ({
  role: 'FATHER',
  person,
  circumstances,
})
export const mother = (circumstances: object[], person: object | null = somebody()) => ({
  role: 'MOTHER',
  person,
  circumstances,
})

/** An orphan with a grandparent, at the counter of its own township. */
export function sampleCase(over: Record<string, unknown> = {}) {
  return {
    acceptedDivision: TOWNSHIP,
    registeredDivision: TOWNSHIP,
    channel: 'WINDOW',
    child: somebody('2015-03-02'),
    applicant: somebody('1955-01-01'),
    applicantRelation: '61',
    account: sampleAccount(),
    parents: [father([died()]), mother([died('2026-02-20')])],
    document: '申请书1号',
    ...over,
  }
}

/** A command, answered with the fields asked for or the refusal. */
export async function act<Identity>(
  hub: Asking<Identity>,
  mutation: string,
  fields: string,
  input: Record<string, unknown>,
  as?: Identity,
  inputType = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`,
) {
  const type = resultOf[mutation] ?? 'ChildSupport'
  const { act: answer } = await hub.ask(
    `mutation ($input: ${inputType}!) { act: ${mutation}(input: $input) { __typename ... on ${type} { ${fields} } ${REFUSAL} } }`,
    { input: { document: `${mutation} 1号`, ...input } },
    as,
  )
  return answer
}

const resultOf: Record<string, string> = {
  adjustChildSupports: 'ChildSupportAdjustment',
  recordParentCircumstance: 'ParentCircumstance',
  endParentCircumstance: 'ParentCircumstance',
  withdrawParentCircumstance: 'ParentCircumstance',
  replaceChildParent: 'ChildParent',
  dismissChildTask: 'ChildTask',
  recordChildTaskVisit: 'ChildTask',
}

const PLAIN = [
  'supplyChildSupportMaterials',
  'acceptChildSupportApplication',
  'withdrawChildSupportApplication',
  'startChildSupportCheck',
  'pushChildSupportApplication',
  'pushChildSupportApplicationOut',
  'returnChildSupportApplication',
  'confirmChildSupportApplication',
  'tellChildSupportResult',
]

/** One application, each act with the version the act before it left. */
export class Case<Identity> {
  readonly #hub: Asking<Identity>
  id = ''
  version = 0
  childId = ''

  constructor(hub: Asking<Identity>) {
    this.#hub = hub
  }

  async begin(mutation: string, input: Record<string, unknown>, as?: Identity) {
    return this.#keep(await this.#send(mutation, input, as))
  }
  apply(input: Record<string, unknown> = sampleCase(), as?: Identity) {
    return this.begin('applyForChildSupport', input, as)
  }
  async act(mutation: string, more: Record<string, unknown> = {}, as?: Identity) {
    const input = { applicationId: this.id, version: this.version, document: `${mutation} 1号`, ...more }
    return this.#keep(await this.#send(mutation, input, as))
  }
  /** As `act`, and fails where it is refused. */
  async must(mutation: string, more: Record<string, unknown> = {}, as?: Identity) {
    const answer = await this.act(mutation, more, as)
    if (answer.code !== undefined) throw new Error(`${mutation}: ${JSON.stringify(answer)}`)
    return answer
  }
  /** From the counter to the county's desk, in one township. */
  async toCounty(input: Record<string, unknown> = sampleCase()) {
    const begun = await this.apply(input)
    if (begun.code !== undefined) throw new Error(JSON.stringify(begun))
    await this.must('acceptChildSupportApplication')
    await this.must('startChildSupportCheck')
    return this.must('reviewChildSupportApplication', { opinion: 'GRANT' })
  }
  /** To the support; the county's hand is another. */
  async toSupport(county: Identity, input?: Record<string, unknown>): Promise<string> {
    await this.toCounty(input)
    const { support } = await this.must('confirmChildSupportApplication', {}, county)
    return support.id
  }

  #keep(answer: Record<string, never>) {
    if (answer.id !== undefined) Object.assign(this, { id: answer.id, version: answer.version })
    const child = (answer as { child?: { id: string } | null }).child
    if (child != null) this.childId = child.id
    return answer as never as Record<string, never> & { code?: string; support: { id: string } }
  }
  async #send(mutation: string, input: Record<string, unknown>, as?: Identity) {
    const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`
    const type = PLAIN.includes(mutation) ? 'ChildApplicationActInput' : `${name}Input`
    const { act: answer } = await this.#hub.ask(
      `mutation ($input: ${type}!) { act: ${mutation}(input: $input) {
        ... on ChildSupportApplication { id version state opinion kind denialReasons child { id } support { id } allowedActs missingMaterials }
        ${REFUSAL} } }`,
      { input },
      as,
    )
    return answer
  }
}

export const feedEvent = (
  type: string,
  subjects: string[],
  data: Record<string, unknown>,
  over: Partial<FeedEvent> = {},
): FeedEvent => eventOfFeed(type, subjects, data, { division: TOWNSHIP, ...over })

/** Lets the subgraph read these events; fails where one is set aside. */
export async function tell({ subgraph }: { subgraph: Subgraph }, ...events: FeedEvent[]): Promise<void> {
  await subgraph.catchUp(peersTelling(events))
  const { setAside } = await subgraph.health()
  if (setAside > 0) throw new Error('an event was set aside')
}

export const personDied = (subjects: string[], diedOn: string, over: Partial<FeedEvent> = {}) =>
  feedEvent('registry.person.died', subjects, { diedOn, source: 'HOSPITAL' }, over)
export const deathRevoked = (subjects: string[], diedOn: string, over: Partial<FeedEvent> = {}) =>
  feedEvent('registry.person.deathRevoked', subjects, { diedOn, source: 'HOSPITAL' }, over)
export const linked = (alias: string, canonical: string) =>
  feedEvent('registry.person.linked', [alias, canonical], { alias, canonical })
export const unlinked = (alias: string, canonical: string) =>
  feedEvent('registry.person.unlinked', [alias, canonical], { alias, canonical })
export const parentOf = (fromId: string, toId: string, since: string, kind = 'PARENT', over: Partial<FeedEvent> = {}) =>
  feedEvent('registry.kinship.stated', [fromId, toId], { fromId, toId, kind, since }, over)
