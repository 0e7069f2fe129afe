import { randomUUID } from 'node:crypto'
import type { RequestIdentity, Subgraph } from '@civil-affairs/kit'
import type { CatalogueEntry } from './field-catalogue/rules.ts'

/** What this needs of a test's hub. */
interface Hub {
  readonly subgraph: Subgraph
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
  ask(query: string, variables?: Record<string, unknown>, as?: RequestIdentity): Promise<any>
}

/** Who deals with sharing, for tests. */
export const security: RequestIdentity = {
  subject: 'local:security-administrator',
  kind: 'STAFF',
  roles: ['SECURITY_ADMINISTRATOR'],
  divisions: ['140000000000'],
  purpose: null,
  caseNumber: null,
}
export const bureau: RequestIdentity = {
  ...security,
  subject: 'local:medical-insurance-bureau',
  kind: 'PARTNER',
  roles: [],
  divisions: [],
}
export const auditor: RequestIdentity = { ...security, subject: 'local:auditor', roles: ['AUDITOR'] }
export const gateway: RequestIdentity = {
  ...security,
  subject: 'service:gateway',
  kind: 'SERVICE',
  roles: ['HUB'],
  divisions: ['*'],
}

export const REQUEST = {
  purpose: 'MEDICAL_ASSISTANCE',
  legalBasis: '社会救助暂行办法第二十七条',
  scenario: '医疗救助对象身份核验',
  signedOffBy: '处长甲',
  fields: [
    { coordinate: 'Query.person', inFull: false },
    { coordinate: 'Person.id', inFull: false },
    { coordinate: 'Person.name', inFull: true },
  ],
  divisions: ['140500000000'],
  personsPerDay: 10,
  costPerDay: 1_000,
  requestsPerMinute: 100,
  validTo: '2027-06-15',
}

/** The agency of `bureau`, registered; gives its secret and its record. */
export async function registerBureau(hub: Hub): Promise<{ secret: string; partner: { id: string; version: number } }> {
  const { registerPartner } = await hub.ask(
    `mutation ($input: RegisterPartnerInput!) { registerPartner(input: $input) {
      ... on PartnerCredentials { secret partner { id version } } ... on Refusal { code } } }`,
    { input: { account: 'medical-insurance-bureau', name: '省医疗保障局' } },
    security,
  )
  return registerPartner
}

/** The agreement that a request of the bureau becomes, with all that comes before it. */
export async function agree(hub: Hub, wanted: object): Promise<{ id: string; code: string; version: number }> {
  const act = async (name: string, type: string, input: object, as: RequestIdentity) => {
    const answer = await hub.ask(
      `mutation ($input: ${type}!) { act: ${name}(input: $input) {
        ... on SharingRequest { id version difference { fingerprint } agreement { id code version } }
        ... on Refusal { code message } } }`,
      { input },
      as,
    )
    if (answer.act.code !== undefined) throw new Error(`${name}: ${answer.act.code} ${answer.act.message}`)
    return answer.act
  }
  const { id, version } = await act('fileSharingRequest', 'FileSharingRequestInput', wanted, bureau)
  const reviewed = await act('reviewSharingRequest', 'SharingRequestActInput', { id, version }, security)
  const approval = { id, version: reviewed.version, difference: reviewed.difference.fingerprint }
  return (await act('approveSharingRequest', 'ApproveSharingRequestInput', approval, security)).agreement
}

/** A field as the gateway has it for the catalogue: a text of the registry's without a class, unless said otherwise. */
export const catalogued = (coordinate: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  coordinate,
  isInput: false,
  subgraphs: ['registry'],
  type: 'String',
  description: null,
  typeDescription: null,
  level: null,
  mask: null,
  values: [],
  optionalArguments: [],
  isShareable: true,
  ...more,
})

/** A catalogue of these fields, each of one subgraph. */
export async function shares(hub: Hub, fields: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(fields).map(([coordinate, subgraph]) =>
    catalogued(coordinate, { subgraphs: [subgraph] }),
  )
  await hub.ask(
    `mutation ($fingerprint: String!, $entries: [CatalogueEntryInput!]!) {
      publishFieldCatalogue(fingerprint: $fingerprint, entries: $entries) { added } }`,
    { fingerprint: 'f'.repeat(64), entries },
    gateway,
  )
}

/** As the feed of the registry tells it. */
export async function livesIn(hub: Hub, personId: string, division: string): Promise<void> {
  const event = {
    id: randomUUID(),
    cursor: '1-1',
    type: 'registry.person.registered',
    subjects: [personId],
    division,
    recordId: personId,
    data: { sex: 'MALE', birthDate: '1956-03-12', residenceDivision: division, registeredDivision: division },
    occurredAt: '2026-01-01T00:00:00.000Z',
  }
  await hub.subgraph.asHub(async (context) => {
    for (const { consumes } of hub.subgraph.definition.slices)
      await consumes['registry.person.registered']?.(context, event)
  })
}

/** As after an answer to the partner that held these fields of the person. */
export async function receipted(hub: Hub, partner: RequestIdentity, personId: string, fields: string[]): Promise<void> {
  const { subject: account, purpose, agreement } = partner
  const groups = [{ subjectType: 'Person', subjectIds: [personId], fields }]
  const inputs = [{ account, kind: 'PARTNER', purpose, agreement, operation: 'abc', cost: 1, groups }]
  const { appendReceipts } = await hub.ask(
    `mutation ($inputs: [AppendReceiptsInput!]!) {
      appendReceipts(writer: "gateway-1", inputs: $inputs) { receipts refusal { code } } }`,
    { inputs },
    gateway,
  )
  if (appendReceipts[0].receipts !== 1) throw new Error(JSON.stringify(appendReceipts))
}
