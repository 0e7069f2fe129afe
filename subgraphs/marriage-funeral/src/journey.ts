import { randomUUID } from 'node:crypto'
import { type FeedEvent, personIdOf, type RequestIdentity, type Subgraph, sampleKeys } from '@civil-affairs/kit'
import { residentIdCheckCharacter } from '@civil-affairs/schema'

export const COUNTY = '140502000000'
export const ELSEWHERE = '140581000000'
export const REFUSAL = '... on Refusal { code message messageEn basis path }'

let people = 0
let offices = 100

/** An invented person with a valid number. */
export interface TestPerson {
  id: string
  number: string
  name: string
  birthDate: string
}

const counties = ['140502', '140521', '140522', '140524', '140525', '140581']

export function newPerson(
  sex: 'MALE' | 'FEMALE',
  birthDate = sex === 'MALE' ? '1995-03-12' : '1996-08-20',
): TestPerson {
  people += 1
  const order = String((people % 490) * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0')
  const body = `${counties[Math.floor(people / 490)]}${birthDate.replaceAll('-', '')}${order}`
  const number = body + residentIdCheckCharacter(body)
  const id = personIdOf(sampleKeys, { type: 'RESIDENT_ID', number })
  return { id, number, name: `测试${people}`, birthDate }
}

/** The side of a couple as the counter enters it. */
export function atCounter(person: TestPerson, more: object = {}) {
  return {
    document: { type: 'RESIDENT_ID', number: person.number },
    name: person.name,
    kind: 'MAINLAND',
    registeredDivision: COUNTY,
    isPresent: true,
    hasDeclared: true,
    ...more,
  }
}

/** What the tests' hub offers here. */
interface AskingHub {
  readonly subgraph: Subgraph
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ask(query: string, variables?: Record<string, unknown>, as?: RequestIdentity): Promise<any>
}

/** A journey through the registers of one subgraph; acts answer what the graph answers. */
export class Register {
  readonly hub: AskingHub

  constructor(hub: AskingHub) {
    this.hub = hub
  }

  async act(mutation: string, input: object, fields: string, as?: RequestIdentity) {
    const inputType = String(this.hub.subgraph.schema.getMutationType()!.getFields()[mutation]!.args[0]!.type)
    const record = this.#recordOf(mutation)
    const { answer } = await this.hub.ask(
      `mutation ($input: ${inputType}) { answer: ${mutation}(input: $input) { ... on ${record} { ${fields} } ${REFUSAL} } }`,
      { input },
      as,
    )
    return answer
  }

  #recordOf(mutation: string): string {
    const { schema } = this.hub.subgraph
    const type = schema.getMutationType()!.getFields()[mutation]!.type as unknown as { ofType: never }
    return schema.getPossibleTypes(type.ofType).find(({ name }) => name !== 'Refusal')!.name
  }

  async office(more: object = {}): Promise<string> {
    offices += 1
    const office = await this.act(
      'openMarriageOffice',
      {
        name: '城区民政局婚姻登记处',
        division: COUNTY,
        certificateCode: String(140_000 + offices),
        competence: 'MAINLAND',
        since: '2004-01-01',
        ...more,
      },
      'id certificateCode',
    )
    return office.id
  }

  marry(officeId: string, husband: TestPerson, wife: TestPerson, more: object = {}, as?: RequestIdentity) {
    return this.act(
      'registerMarriage',
      { officeId, husband: atCounter(husband), wife: atCounter(wife), ...more },
      MARRIAGE,
      as,
    )
  }

  async marriage(id: string) {
    return (await this.hub.ask(`query ($id: ID!) { marriage(id: $id) { ${MARRIAGE} } }`, { id })).marriage
  }

  /** Tells the subgraph what the registry told, as a feed would; the same event may be told again. */
  async tell(event: FeedEvent): Promise<void> {
    await this.hub.subgraph.asHub(async (context) => {
      for (const { consumes } of this.hub.subgraph.definition.slices)
        await consumes[event.type as keyof typeof consumes]?.(context, event)
    })
  }
}

export const MARRIAGE = `id version state registeredOn since until endCause
  husband { person { id } kind } wife { person { id } }
  registrations { kind registeredOn certificateNumber rawNumber courtName ground office { id } }
  certificates { id kind number state issuedOn endedOn }
  conflicts { id version kind state }`

let told = 0

/** An event of the registry; `at` says when it was recorded there. */
export function registryEvent(
  type: string,
  data: Record<string, unknown>,
  subjects: readonly string[],
  at: string = new Date(Date.UTC(2026, 0, 1) + told * 1000).toISOString(),
  recordId: string = subjects[0] ?? randomUUID(),
): FeedEvent {
  told += 1
  return {
    id: randomUUID(),
    cursor: `${told}-${told}`,
    type,
    subjects: [...subjects],
    division: COUNTY,
    recordId,
    data,
    occurredAt: at,
  }
}
export const died = (person: TestPerson, diedOn: string, source = 'MEDICAL_CERTIFICATE', at?: string) =>
  registryEvent('registry.person.died', { diedOn, source }, [person.id], at)
export const deathRevoked = (person: TestPerson, diedOn: string, source = 'MEDICAL_CERTIFICATE', at?: string) =>
  registryEvent('registry.person.deathRevoked', { diedOn, source }, [person.id], at)
export const parentOf = (parent: TestPerson, child: TestPerson) =>
  registryEvent(
    'registry.kinship.stated',
    { fromId: parent.id, toId: child.id, kind: 'PARENT', since: child.birthDate },
    [parent.id, child.id],
    undefined,
    randomUUID(),
  )
export const linked = (alias: TestPerson, canonical: TestPerson) =>
  registryEvent('registry.person.linked', { alias: alias.id, canonical: canonical.id }, [alias.id, canonical.id])
export const unlinked = (alias: TestPerson, canonical: TestPerson) =>
  registryEvent('registry.person.unlinked', { alias: alias.id, canonical: canonical.id }, [alias.id, canonical.id])
