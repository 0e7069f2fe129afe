import { identitySigner, newSigningKey, openLog } from '@civil-affairs/kit'
import { execute, GraphQLError, type GraphQLFieldResolver, parse } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAccess } from '../../gateway/src/access.ts'
import { composeSdl } from '../../gateway/src/compose.ts'
import { AUDIENCE, localIssuer } from '../../gateway/src/local-issuer.ts'
import { remoteSource } from '../../gateway/src/remote-source.ts'
import { type Gateway, openGateway } from '../../gateway/src/server.ts'
import { parseSupergraph } from '../../gateway/src/supergraph.ts'
import { type Fault, type FaultySubgraph, SECRET, serveFaulty } from './faulty-subgraph.ts'
import { resolveAll, sourceOf, type Thing, type WorldSettings } from './world.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@external", "@requires"])\n'
const SUBGRAPHS: Readonly<Record<string, string>> = {
  registry: `type Query { tenant(id: ID!): Tenant  tenants: [Tenant!] }
    type Tenant @key(fields: "id") { id: ID! name: String! birthYear: Int household: Household }
    type Household @key(fields: "id") { id: ID! address: String members: [Tenant!] }`,
  assistance: `type Query { grants: [Grant!] }  type Mutation { startGrant(tenant: ID!): Grant }
    type Tenant @key(fields: "id") { id: ID! grants: [Grant!] }
    type Grant @key(fields: "id") { id: ID! amount: Int! payee: Tenant unit: Household }
    type Household @key(fields: "id", resolvable: false) { id: ID! }`,
  elderly: `type Query { bands: [String!] }
    type Tenant @key(fields: "id") { id: ID! visits: Int birthYear: Int @external ageBand: String @requires(fields: "birthYear") }`,
  communities: `type Query { station: Station }
    type Household @key(fields: "id") { id: ID! station: Station }
    type Station @key(fields: "id") { id: ID! label: String! }
    type Grant @key(fields: "id") { id: ID! witness: String! }`,
}
/** Which subgraph gives a field. Keys come with whatever refers to them. */
const OWNER: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SUBGRAPHS).flatMap(([name, sdl]) =>
    [...sdl.matchAll(/type (\w+)[^{]*\{([^}]*)\}/g)].flatMap(([, type, body]) =>
      [...body!.replaceAll(/\([^)]*\)/g, '').matchAll(/(\w+): [\w[\]!]+(?! *@external)/g)]
        .filter(([text, field]) => field !== 'id' && !(name === 'elderly' && text.startsWith('birthYear')))
        .map(([, field]) => [`${type}.${field}`, name]),
    ),
  ),
)

const QUERY = `{
  tenant(id: "1") { name visits ageBand grants { amount witness unit { address station { label } } }
    household { address members { name visits grants { amount payee { name } } } station { label } } }
  tenants { id name ageBand }
  grants { id amount witness payee { name household { station { label } } } }
  station { label }
  bands
}`
const MUTATION = 'mutation { startGrant(tenant: "1") { id amount payee { name visits } } }'

const FAULTS: readonly Fault[] = [
  'is down',
  'refuses the gateway',
  'hangs',
  'fails with 500',
  'answers no JSON',
  'answers null without a word',
  'answers a list too short',
  'is slow',
  'drips without end',
  'closes midway',
]
const BUDGET_MS = 900
/** For the machine, not for the gateway. */
const GRACE_MS = 2_500

/** No list is empty, or nothing could be missing in it. */
const LISTS: Readonly<Record<string, { of: string; ids: readonly string[] }>> = {
  'Query.tenants': { of: 'Tenant', ids: ['1', '2', '3'] },
  'Query.grants': { of: 'Grant', ids: ['1', '2', '4'] },
  'Household.members': { of: 'Tenant', ids: ['2', '3'] },
  'Tenant.grants': { of: 'Grant', ids: ['2', '3'] },
}
const world: WorldSettings = {
  facts: (type, field) => {
    const list = LISTS[`${type}.${field}`]
    return list?.ids.map((id) => ({ __typename: list.of, id }))
  },
  subgraphs: Object.entries(SUBGRAPHS).map(([name, sdl]) => ({ name, sdl: LINK + sdl })),
  computed: { 'Tenant.ageBand': (told) => `band ${told('birthYear')}` },
}

interface OpenHub {
  gateway: Gateway
  token: string
  subgraphs: readonly FaultySubgraph[]
}
interface Hub extends OpenHub {
  faulty: FaultySubgraph
}
interface PairHub extends OpenHub {
  pair: readonly [FaultySubgraph, FaultySubgraph]
}
/** One hub for each subgraph that fails in it, so that all can be asked at the same time. */
const hubs: Hub[] = []
/** And one for each two of them. */
const pairHubs: PairHub[] = []

beforeAll(async () => {
  const names = Object.keys(SUBGRAPHS)
  const open = await hubOpener()
  for (const failing of names) {
    const hub = await open()
    hubs.push({ ...hub, faulty: hub.subgraphs.find(({ name }) => name === failing)! })
  }
  for (const [index, first] of names.entries())
    for (const second of names.slice(index + 1)) {
      const hub = await open()
      const [one, other] = [first, second].map((failing) => hub.subgraphs.find(({ name }) => name === failing)!)
      pairHubs.push({ ...hub, pair: [one!, other!] })
    }
})
afterAll(async () => {
  for (const { gateway, subgraphs } of [...hubs, ...pairHubs]) {
    await gateway.close()
    for (const subgraph of subgraphs) await subgraph.close()
  }
})

async function hubOpener(): Promise<() => Promise<OpenHub>> {
  const composed = composeSdl(world.subgraphs)
  expect(composed.problems).toEqual([])
  const supergraph = parseSupergraph(composed.supergraph!)
  const issuer = localIssuer(newSigningKey())
  const token = await issuer.tokenFor('county-officer', '140105001000')
  return async () => {
    const subgraphs = await Promise.all(
      world.subgraphs.map(({ name, sdl }) => serveFaulty(sourceOf(name, sdl, world, null), BUDGET_MS / 8)),
    )
    const signer = identitySigner(newSigningKey())
    const gateway = await openGateway({
      supergraph,
      sources: subgraphs.map(({ name, url }) => remoteSource(name, url, { signer })),
      access: openAccess([issuer.issuer], AUDIENCE),
      development: false,
      engine: { budgetMs: BUDGET_MS, resilience: { openMs: 1 } },
      log: openLog('trial', 'silent'),
    })
    return { gateway, token, subgraphs }
  }
}

/** A subgraph that is left alone after many faults is asked by one request before it is asked by all. */
beforeEach(() => mustBeWhole(hubs))

async function mustBeWhole(all: readonly OpenHub[]): Promise<void> {
  for (const hub of all)
    for (let attempt = 0; (await ask(hub, QUERY)).errors !== undefined; attempt++) expect(attempt).toBeLessThan(20)
}

async function ask({ gateway, token }: OpenHub, query: string) {
  const began = performance.now()
  const { body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    payload: JSON.stringify({ query }),
  })
  return { text: body, ms: performance.now() - began, ...JSON.parse(body) }
}

/** Which subgraphs fail, and how. */
type Lacking = ReadonlyMap<string, Fault>
const NOTHING: Lacking = new Map()

/** What one server that holds everything answers where the fields of some domains cannot be had. */
async function expected({ gateway }: OpenHub, query: string, lacking: Lacking) {
  const single = resolveAll(gateway.schema, world, null)
  const lacks: GraphQLFieldResolver<Thing | undefined, unknown> = (source, args, context, info) => {
    const { parentType, fieldName, path } = info
    let above = path.prev
    while (typeof above?.key === 'number') above = above.prev
    const isLacking = (field: string) => {
      const owner = OWNER[`${parentType.name}.${field}`] ?? ''
      // Where only lists of entities are too short, what came along with a field of the same subgraph is there.
      const cameAlong =
        lacking.get(owner) === 'answers a list too short' &&
        (above === undefined || OWNER[`${above.typename}.${above.key}`] === owner)
      return lacking.has(owner) && !cameAlong
    }
    if (isLacking(fieldName) || (fieldName === 'ageBand' && isLacking('birthYear'))) throw new GraphQLError('lacking')
    return single.field(source, args, context, info)
  }
  const result = await execute({
    schema: gateway.schema,
    document: parse(query),
    fieldResolver: lacks,
    typeResolver: single.type,
  })
  return JSON.parse(JSON.stringify(result.data))
}

type Path = readonly (string | number)[]
function nullsOf(value: unknown, path: Path = []): Path[] {
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    nullsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

interface Told {
  path?: Path
  extensions: Record<string, unknown>
}
/** An error about the place or something above it that names it, or about what must exist below it. */
function explains({ path, extensions }: Told, place: Path, whole: unknown): boolean {
  if (path === undefined) return false
  const shared = Math.min(path.length, place.length)
  for (let i = 0; i < shared; i++) if (path[i] !== place[i]) return false
  const fields = extensions.fields as readonly string[] | undefined
  if (path.length > place.length || fields === undefined) return true
  const [rest, below] = [place.slice(path.length), JSON.stringify(valueAt(whole, place) ?? null)]
  return fields.some((field) => rest.includes(field) || below.includes(`"${field}":`))
}

function valueAt(data: unknown, place: Path): unknown {
  return place.reduce((value, key) => (value as Record<string, unknown> | null)?.[key], data)
}

function mustBeExplained(told: readonly Told[], data: unknown, whole: unknown, subgraphs: readonly string[]): void {
  const name = subgraphs.join(' and ')
  for (const place of nullsOf(data))
    expect(
      told.some((error) => explains(error, place, whole)),
      `${name}: nothing explains ${place.join('.')}`,
    ).toBe(true)
  for (const { path, extensions } of told)
    expect(extensions, `${name}: ${path?.join('.')}`).toMatchObject({
      code: expect.stringMatching(/^SUBGRAPH_(UNAVAILABLE|TIMEOUT)$/),
      subgraph: expect.toBeOneOf([...subgraphs]),
      retryable: expect.any(Boolean),
      messageEn: expect.any(String),
    })
}

const mustNotLeak = (text: string) => {
  expect(text).not.toContain(SECRET)
  expect(text).not.toMatch(/127\.0\.0\.1|hunter2|ECONN|UND_ERR|http:|stack|at \//)
}

describe.each(FAULTS)('whichever subgraph %s', (fault) => {
  test('a query gets inside its budget what the others hold, and is told of every null', async () => {
    await Promise.all(
      hubs.map(async (hub) => {
        const { name } = hub.faulty
        await hub.faulty.become(fault)
        const { data, errors = [], extensions, text, ms } = await ask(hub, QUERY)
        await hub.faulty.become(null)
        const lacking: Lacking = fault === 'is slow' ? NOTHING : new Map([[name, fault]])
        expect(data, name).toEqual(await expected(hub, QUERY, lacking))
        expect(ms, name).toBeLessThan(BUDGET_MS + GRACE_MS)
        mustBeExplained(errors, data, await expected(hub, QUERY, NOTHING), [name])
        mustNotLeak(text)
        const hasLack = nullsOf(data).length > 0
        expect(extensions, name).toEqual(hasLack ? { degraded: [name] } : undefined)
        expect(errors.length > 0, name).toBe(hasLack)
      }),
    )
  })

  test('an act is done once or its outcome is said to be unknown, and it ends inside its budget', async () => {
    await Promise.all(
      hubs.map(async (hub) => {
        const { name } = hub.faulty
        await hub.faulty.become(fault)
        const { data, errors = [], text, ms } = await ask(hub, MUTATION)
        await hub.faulty.become(null)
        const lacking: Lacking = fault === 'is slow' ? NOTHING : new Map([[name, fault]])
        expect(data, name).toEqual(await expected(hub, MUTATION, lacking))
        expect(ms, name).toBeLessThan(BUDGET_MS + GRACE_MS)
        mustBeExplained(errors, data, await expected(hub, MUTATION, NOTHING), [name])
        mustNotLeak(text)
        if (data.startGrant === null) expect(errors[0]).toMatchObject({ extensions: { retryable: false } })
      }),
    )
  })
})

const MIXED = ['is down', 'hangs', 'closes midway', 'answers no JSON'] as const
const MIXES = MIXED.flatMap((one) => MIXED.map((other) => [one, other] as const))

describe.each(MIXES)('whichever two subgraphs fail at once, of which one %s and the other %s', (...faults) => {
  test('a query gets inside its budget what the rest hold, and is told of every null; afterwards all is whole', async () => {
    await Promise.all(
      pairHubs.map(async (hub) => {
        const names = hub.pair.map(({ name }) => name)
        const name = names.join(' and ')
        for (const [index, subgraph] of hub.pair.entries()) await subgraph.become(faults[index]!)
        const { data, errors = [], extensions, text, ms } = await ask(hub, QUERY)
        for (const subgraph of hub.pair) await subgraph.become(null)
        const lacking: Lacking = new Map(names.map((one, index) => [one, faults[index]!]))
        expect(data, name).toEqual(await expected(hub, QUERY, lacking))
        expect(ms, name).toBeLessThan(BUDGET_MS + GRACE_MS)
        mustBeExplained(errors, data, await expected(hub, QUERY, NOTHING), names)
        mustNotLeak(text)
        expect(extensions, name).toEqual({ degraded: [...names].sort() })
        expect(new Set(errors.map((error: Told) => error.extensions.subgraph)), name).toEqual(new Set(names))
        await mustBeWhole([hub])
      }),
    )
  })
})

test('once it works again a subgraph is asked again', async () => {
  for (const hub of hubs) {
    const { data, errors } = await ask(hub, QUERY)
    expect(errors).toBeUndefined()
    expect(data).toEqual(await expected(hub, QUERY, NOTHING))
  }
})

test('a wave that others wait for leaves them time, and the last may take all that is left', async () => {
  const [hub] = hubs
  const deadlines = (name: string) => hub!.subgraphs.find((subgraph) => subgraph.name === name)!.deadlines
  for (const { deadlines: kept } of hub!.subgraphs) kept.length = 0
  await ask(hub!, '{ tenants { household { station { label } } } }')
  const [first] = deadlines('registry')
  const [last] = deadlines('communities')
  expect(first).toBeLessThanOrEqual((BUDGET_MS * 2) / 3)
  expect(last).toBeGreaterThan(first!)
  expect(last).toBeLessThanOrEqual(BUDGET_MS)
})
