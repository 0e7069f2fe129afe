import type { NamedSdl } from '../../../gateway/src/compose.ts'
import type { WorldSettings } from '../../conformance/world.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@external", "@requires"])\n'
const SUBGRAPHS: Readonly<Record<string, string>> = {
  registry: `type Query { tenant(id: ID!): Tenant  households(first: Int!): [Household!]! }
    type Tenant @key(fields: "id") { id: ID! name: String! sex: String firstSeen: String age: Int residence: Division registered: Division spouse: Tenant households: [Household!] }
    type Household @key(fields: "id") { id: ID! kind: String! address: String memberships: [ValueMembership!]! }
    type ValueMembership { role: String! since: String! until: String tenant: Tenant! }
    type Division @key(fields: "id", resolvable: false) { id: ID! }`,
  assistance: `type Query { grants(first: Int!): [Grant!] }
    type Tenant @key(fields: "id") { id: ID! grants: [Grant!] }
    type Household @key(fields: "id") { id: ID! grants: [Grant!] }
    type Grant @key(fields: "id") { id: ID! status: String! class: String monthlyAmount: String since: String unit: Unit! }
    type Unit @key(fields: "id") { id: ID! members: [Tenant!]! }`,
  elderly: `type Query { bands: [String!] }
    type Tenant @key(fields: "id") { id: ID! visits: Int allowance: String firstSeen: String @external ageBand: String @requires(fields: "firstSeen") }`,
  marriage: `type Query { offices: [String!] }
    type Tenant @key(fields: "id") { id: ID! bond: String bondSince: String }`,
  communities: `type Query { stations: [Station!] }
    type Household @key(fields: "id") { id: ID! station: Station }
    type Station @key(fields: "id") { id: ID! label: String! }
    type Division @key(fields: "id") { id: ID! name: String! fullName: String! }`,
}
export const benchSubgraphs: NamedSdl[] = Object.entries(SUBGRAPHS).map(([name, sdl]) => ({ name, sdl: LINK + sdl }))

const HOUSEHOLDS = 100
const MEMBERS = 4
const tenant = (number: number) => ({ __typename: 'Tenant', id: String(number) })
const membersOf = (household: number) =>
  Array.from({ length: MEMBERS }, (_, n) => tenant((household - 1) * MEMBERS + n + 1))
const households = Array.from({ length: HOUSEHOLDS }, (_, n) => ({ __typename: 'Household', id: String(n + 1) }))
const householdOf = (id: string) => Math.ceil(Number(id) / MEMBERS)

/** A hundred households of four, each with a grant that all its members share. */
const lists: Readonly<Record<string, (id: string) => unknown>> = {
  'Query.households': () => households,
  'Tenant.households': (id) => [households[householdOf(id) - 1]],
  'Tenant.spouse': (id) => tenant(Number(id) % 2 === 0 ? Number(id) - 1 : Number(id) + 1),
  'Tenant.residence': (id) => ({ __typename: 'Division', id: String(1 + (householdOf(id) % 12)) }),
  'Tenant.registered': (id) => ({ __typename: 'Division', id: String(1 + (householdOf(id) % 7)) }),
  'Household.memberships': (id) =>
    membersOf(Number(id)).map((one, n) => ({
      __typename: 'ValueMembership',
      id: `${id}-${n}`,
      role: n === 0 ? '02' : '20',
      since: '2021-05-10',
      until: null,
      tenant: one,
    })),
  'Household.station': (id) => ({ __typename: 'Station', id: String(1 + (Number(id) % 9)) }),
  'Household.grants': (id) => [{ __typename: 'Grant', id }],
  'Tenant.grants': (id) => [{ __typename: 'Grant', id: String(householdOf(id)) }],
  'Grant.unit': (id) => ({ __typename: 'Unit', id }),
  'Unit.members': (id) => membersOf(Number(id)),
}
export const benchWorld: WorldSettings = {
  subgraphs: benchSubgraphs,
  facts: (type, field, id, args) =>
    type === 'Query' && field === 'tenant' ? tenant(Number(args.id)) : lists[`${type}.${field}`]?.(id),
  computed: { 'Tenant.ageBand': (told) => `band of ${told('firstSeen')}` },
}

export interface Asked {
  query: string
  variables?: Record<string, unknown>
}
export interface Workload {
  name: string
  asked: readonly Asked[]
}

const OVERVIEW = `query TenantOverview($id: ID!) {
  tenant(id: $id) {
    id name sex firstSeen age ageBand visits allowance bond bondSince
    residence { id name fullName } registered { id name }
    spouse { id name }
    households { id kind station { label } memberships { role since until tenant { id name age visits } } }
    grants { id status class monthlyAmount since unit { id members { id name } } }
  }
}`
const LIST = `{
  households(first: 100) {
    id kind address station { id label }
    memberships { role since until tenant { id name firstSeen age ageBand visits bond
      grants { id status class monthlyAmount since } } }
    grants { id status monthlyAmount unit { id members { id name } } }
  }
}`
export const PARTS = [
  'sex',
  'firstSeen',
  'age',
  'ageBand',
  'visits',
  'allowance',
  'bond',
  'residence { name }',
  'spouse { name bond }',
  'households { kind station { label } }',
  'grants { status unit { members { name visits } } }',
]

/** Two hundred operations that no two callers have in common. */
function distinct(): Asked[] {
  return Array.from({ length: 200 }, (_, n) => {
    const chosen = PARTS.filter((_part, bit) => ((n * 37 + 11) >> (bit % 9)) & 1 || bit === n % PARTS.length)
    return {
      query: `query Q${n}($id: ID!) { tenant(id: $id) { id name ${chosen.join(' ')} } }`,
      variables: { id: String(1 + n) },
    }
  })
}

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'person overview',
    asked: Array.from({ length: 200 }, (_, n) => ({ query: OVERVIEW, variables: { id: String(1 + n * 2) } })),
  },
  { name: 'list of 100 households with members and grants', asked: [{ query: LIST }] },
  { name: '200 distinct operations', asked: distinct() },
]
