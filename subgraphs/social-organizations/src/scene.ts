import {
  creditCodeCheckCharacter,
  organizationCodeCheckCharacter,
  residentIdCheckCharacter,
} from '@civil-affairs/schema'

/** What the tests of this subgraph begin with: organizations nobody founded, led by nobody. */

export const COUNTY = '140502000000'
export const PREFECTURE = '140500000000'
export const PROVINCE = '140000000000'
export const REFUSAL = '... on Refusal { code message messageEn basis path }'

export interface Asking {
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ask(query: string, variables?: Record<string, unknown>, as?: any): Promise<any>
}

const characterOfKind = { ASSOCIATION: '1', PNE: '2', FOUNDATION: '3' } as const
export type SampleKind = keyof typeof characterOfKind

/** A credit code that passes its checks, of a registry and a number up to 999,999. */
export function sampleCreditCode(kind: SampleKind, sequence: number, division = COUNTY): string {
  const first8 = `MJ${String(sequence).padStart(6, '0')}`
  const first17 = `5${characterOfKind[kind]}${division.slice(0, 6)}${first8}${organizationCodeCheckCharacter(first8)}`
  return first17 + creditCodeCheckCharacter(first17)
}

/** A person with a valid resident id number of nobody, by a number up to 27,999. */
export function samplePerson(sequence: number) {
  const day = String(1 + Math.floor(sequence / 1_000)).padStart(2, '0')
  const first17 = `140502197001${day}${String(sequence % 1_000).padStart(3, '0')}`
  return {
    document: { type: 'RESIDENT_ID', number: first17 + residentIdCheckCharacter(first17) },
    name: `样本${sequence}`,
  }
}

/** An application that meets every condition. */
export function sampleRegistration(kind: SampleKind, sequence: number, over: Record<string, unknown> = {}) {
  const suffix = { ASSOCIATION: '协会', PNE: '服务中心', FOUNDATION: '基金会' }[kind]
  return {
    division: kind === 'FOUNDATION' ? PROVINCE : COUNTY,
    registryName: kind === 'FOUNDATION' ? '山西省民政厅' : '晋城市城区民政局',
    kind,
    name: `晋城市样本${sequence}${suffix}`,
    ...(kind === 'PNE' ? { pneForm: 'LEGAL_PERSON' } : {}),
    ...(kind === 'FOUNDATION' ? { foundationKind: 'NON_PUBLIC_FUNDRAISING', directors: 7 } : {}),
    industryClass: 'SOCIAL_SERVICE',
    supervisingUnit: '城区教育局',
    consentedOn: '2026-05-20',
    address: '晋城市城区样本路1号',
    purpose: '服务社区',
    businessScope: '社区服务',
    registeredFund: kind === 'FOUNDATION' ? '2000000.00' : '30000.00',
    individualMembers: kind === 'ASSOCIATION' ? 50 : 0,
    fullTimeStaff: 2,
    legalRepresentative: samplePerson(sequence),
    acceptedOn: '2026-06-01',
    document: `受理〔2026〕${sequence}号`,
    ...over,
  }
}

/** Sends one act and gives its answer: what `fields` asks of the record, or the refusal. */
export async function act(
  hub: Asking,
  mutation: string,
  [inputType, recordType]: [string, string],
  fields: string,
  input: Record<string, unknown>,
  as?: unknown,
) {
  const answer = await hub.ask(
    `mutation ($input: ${inputType}!) { act: ${mutation}(input: $input) { ... on ${recordType} { ${fields} } ${REFUSAL} } }`,
    { input: { document: `${mutation} 1号`, ...input } },
    as,
  )
  return answer.act
}

const REGISTRATION = 'id version state conditionFaults deadline { key dueOn metOn state } organization { id version }'

export function applyForRegistration(hub: Asking, input: Record<string, unknown>, as?: unknown) {
  return act(
    hub,
    'applyForOrganizationRegistration',
    ['ApplyForOrganizationRegistrationInput', 'OrganizationRegistration'],
    REGISTRATION,
    input,
    as,
  )
}

export function approveRegistration(hub: Asking, input: Record<string, unknown>, as?: unknown) {
  return act(
    hub,
    'approveOrganizationRegistration',
    ['ApproveOrganizationRegistrationInput', 'OrganizationRegistration'],
    REGISTRATION,
    input,
    as,
  )
}

/** Founds an organization today; gives its id and version. */
export async function found(
  hub: Asking,
  kind: SampleKind,
  sequence: number,
  over: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const input = sampleRegistration(kind, sequence, over)
  const { id, version } = await applyForRegistration(hub, input)
  const creditCode = sampleCreditCode(kind, sequence, input.division as string)
  const approved = await approveRegistration(hub, { id, version, creditCode })
  if (approved.organization == null) throw new Error(JSON.stringify(approved))
  return approved.organization
}
