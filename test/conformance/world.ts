import { createHash, hash } from 'node:crypto'
import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { callerOf } from '../../gateway/src/caller.ts'
import { composeSdl, type NamedSdl } from '../../gateway/src/compose.ts'
import { openEngine } from '../../gateway/src/engine.ts'
import type { SubgraphSource } from '../../gateway/src/subgraph-source.ts'
import { parseSupergraph } from '../../gateway/src/supergraph.ts'

export interface Thing {
  __typename: string
  id: string
  [field: string]: unknown
}

/** What a field is, as one function of the whole graph; undefined where the world makes a value of its own. */
export type Facts = (type: string, field: string, id: string, args: Record<string, unknown>) => unknown

/** A field that a subgraph computes from fields of others: `Type.field` to what it is told of them. */
export type Computed = Readonly<Record<string, (told: (field: string, args?: object) => unknown) => unknown>>

export interface WorldSettings {
  subgraphs: readonly NamedSdl[]
  /** What they were composed to; composed here unless it is given. */
  supergraph?: string
  facts?: Facts
  computed?: Computed
  /** Whether values may be missing, also where they must not be. */
  nulls?: boolean
  /** Whether resolvers fail: each always for the same things. */
  fails?: boolean
  /** Changes what was composed, to something that composition itself would refuse. */
  tamper?(supergraph: string): string
}

export interface Call {
  subgraph: string
  query: string
  variables: Record<string, unknown>
}

export interface World {
  readonly calls: Call[]
  readonly schema: GraphQLSchema
  /** What the engine answers. */
  ask(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>
  /** What one server that holds everything answers. */
  oracle(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>
  problemsOf(query: string): readonly Error[]
}

const silent = { debug() {}, info() {}, warn() {}, error() {} } as never
const OFFICER = callerOf({
  subject: 'test:officer',
  kind: 'STAFF',
  roles: [],
  divisions: ['140000000000'],
  purpose: null,
  caseNumber: null,
})

/** Subgraphs over one set of facts, the engine before them, and the same facts behind a single schema to compare with. */
export async function openWorld(settings: WorldSettings): Promise<World> {
  const supergraph = settings.supergraph ?? composed(settings.subgraphs)
  const calls: Call[] = []
  const sources = settings.subgraphs.map(({ name, sdl }) => sourceOf(name, sdl, settings, calls))
  const engine = openEngine(parseSupergraph(settings.tamper?.(supergraph) ?? supergraph), sources, silent)
  const { executor } = await engine.load({ apollo: {} } as never)
  const { schema } = engine
  const single = resolveAll(schema, settings, null)
  return {
    calls,
    schema,
    async ask(query, variables = {}) {
      const document = parse(query)
      const operation = document.definitions.find(
        (part) => part.kind === 'OperationDefinition',
      ) as OperationDefinitionNode
      const request = { query, variables }
      const context = { caller: OFFICER }
      const queryHash = createHash('sha256').update(query).digest('hex')
      const result = await executor!({ schema, queryHash, document, operation, request, context } as never)
      return JSON.parse(JSON.stringify(result))
    },
    async oracle(query, variables = {}) {
      const document = parse(query)
      const result = await execute({
        schema,
        document,
        variableValues: variables,
        fieldResolver: single.field,
        typeResolver: single.type,
      })
      return JSON.parse(JSON.stringify(result))
    },
    problemsOf: (query) => validate(schema, parse(query) as DocumentNode),
  }
}

/** Where data is lacking that an error speaks of, and what errors of that very place say. */
export function gapsOf({ data, errors = [] }: FormattedExecutionResult): Map<string, Set<unknown>> {
  const gaps = new Map<string, Set<unknown>>()
  for (const { path = [], extensions } of errors) {
    let value: unknown = data
    let depth = 0
    while (depth < path.length && value !== null && value !== undefined)
      value = (value as Record<string, unknown>)[path[depth++]!]
    const place = path.slice(0, depth).join('.')
    const codes = gaps.get(place) ?? new Set()
    gaps.set(place, codes)
    if (depth === path.length) codes.add(extensions?.code)
  }
  return gaps
}

function composed(subgraphs: readonly NamedSdl[]): string {
  const { supergraph, problems } = composeSdl(subgraphs)
  if (supergraph === null) throw new Error(problems.join('\n'))
  return supergraph
}

/** `calls` takes what it is asked; null where nobody looks, so that nothing is kept of it. */
/** The schema of a subgraph, and how its fields and types are resolved. */
export function subgraphOf(name: string, sdl: string, settings: WorldSettings) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: {} as never }])
  for (const composite of Object.values(schema.getTypeMap()))
    if (isObjectType(composite) || isInterfaceType(composite))
      composite.extensions = {
        ...composite.extensions,
        apollo: { subgraph: { resolveReference: (told: Thing) => referenceOf(composite.name, told) } },
      }
  return { schema, ...resolveAll(schema, settings, name) }
}

export function sourceOf(name: string, sdl: string, settings: WorldSettings, calls: Call[] | null): SubgraphSource {
  const { schema, field, type } = subgraphOf(name, sdl, settings)
  return {
    name,
    merges: true,
    async execute({ query, variables, operationName }) {
      calls?.push({ subgraph: name, query, variables: variables ?? {} })
      const document = parse(query)
      const problems = validate(schema, document)
      if (problems.length > 0) throw new Error(`${name}: ${problems[0]!.message} in ${query}`)
      const result = await execute({
        schema,
        document,
        variableValues: variables ?? {},
        operationName: operationName ?? null,
        fieldResolver: field,
        typeResolver: type,
      })
      return JSON.parse(JSON.stringify(result))
    },
    ready: async () => true,
    close: async () => {},
  }
}

/** The thing that a representation means: by its id, or by another key, which says the id after a colon. */
function referenceOf(type: string, told: Thing): Thing {
  const key = told.id ?? Object.values(told).find((value) => typeof value === 'string' && value.includes(':'))
  const id = String(key).replace(/^.*:/, '')
  return { ...told, __typename: concreteOf(type, id), id, told }
}

/** An object that stands for an interface does not know the type behind it; the id does. */
function concreteOf(type: string, id: string): string {
  return /^[A-Z]\w*-/.test(id) && type.startsWith('Any') ? id.slice(0, id.indexOf('-')) : type
}

export function resolveAll(
  schema: GraphQLSchema,
  { facts, computed = {}, nulls = false, fails = false, subgraphs }: WorldSettings,
  subgraph: string | null,
) {
  const keys = keysOf(subgraphs)
  const concretes = concretesOf(subgraphs)
  const interfaceOf = new Map([...concretes].flatMap(([of, names]) => names.map((name) => [name, of] as const)))
  const value: (type: string, id: string, field: string, args: object, of: unknown) => unknown = (
    type,
    id,
    field,
    args,
    of,
  ) => {
    const given = facts?.(type, field, id, args as Record<string, unknown>)
    if (given !== undefined) return given
    const what = `${type}.${field}.${id}.${inOrder(args)}`
    if (fails && numberOf(`fails ${what}`) % 13 === 0)
      throw new GraphQLError('it fails', { extensions: { code: `FAILS_${numberOf(what) % 4}` } })
    return worldValue(of, `${type}.${field}`, numberOf(what), { schema, keys, concretes, nulls })
  }
  const field: GraphQLFieldResolver<Thing | undefined, unknown> = (source, args, _context, info) => {
    const type = info.parentType.name
    const { fieldName } = info
    if (source !== undefined && (fieldName === 'id' || !keys.has(type))) {
      const own = source[fieldName]
      if (own !== undefined) return own
    }
    const concrete = source?.__typename ?? type
    // What stands for an interface in one subgraph and is one of its types in another has the same values in both.
    const owner = interfaceOf.get(concrete) ?? concrete
    const id = source?.id ?? 'root'
    if (keys.get(type)?.has(fieldName)) return `${fieldName}:${id}`
    const compute = computed[`${type}.${fieldName}`] ?? computed[`${owner}.${fieldName}`]
    if (compute !== undefined)
      return compute((name, given = {}) => {
        // A subgraph knows of the fields of others what it is told, and nothing else.
        if (subgraph !== null) return (source?.told as Thing | undefined)?.[name]
        const of = (schema.getType(owner) as { getFields?(): Record<string, { type: unknown }> }).getFields?.()[name]
          ?.type
        return JSON.parse(JSON.stringify(value(owner, id, name, given, of) ?? null))
      })
    return value(owner, id, fieldName, args, info.returnType)
  }
  const type = (thing: Thing) => thing.__typename
  return { field, type }
}

/** The key fields of each entity. */
function keysOf(subgraphs: readonly NamedSdl[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const { sdl } of subgraphs)
    for (const [, type, directives] of sdl.matchAll(/(?:type|interface) (\w+)([^{]*)\{/g))
      for (const [, fields] of directives!.matchAll(/@key\(fields: "([\w ]+)"/g))
        for (const field of fields!.split(' ')) keys.set(type!, (keys.get(type!) ?? new Set()).add(field))
  return keys
}

/** The types behind each interface of which an object may stand elsewhere. */
function concretesOf(subgraphs: readonly NamedSdl[]): ReadonlyMap<string, readonly string[]> {
  const concretes = new Map<string, string[]>()
  for (const { sdl } of subgraphs)
    for (const [, type, of] of sdl.matchAll(/type (\w+) implements (Any\w+)/g))
      concretes.set(of!, [...(concretes.get(of!) ?? []), type!].sort())
  return concretes
}

/** As JSON; the same whatever order the schema has its arguments in. */
function inOrder(args: unknown): string {
  return JSON.stringify(args, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

export function numberOf(text: string): number {
  return Number.parseInt(hash('md5', text).slice(0, 8), 16)
}

interface Surroundings {
  schema: GraphQLSchema
  keys: ReadonlyMap<string, unknown>
  concretes: ReadonlyMap<string, readonly string[]>
  nulls: boolean
}

/** Always the same for the same seed; things have ids of a small set, so that the same ones meet again and again. */
function worldValue(type: unknown, at: string, seed: number, around: Surroundings): unknown {
  const { schema, keys, concretes, nulls } = around
  if (isNonNullType(type)) {
    const inner = worldValue(type.ofType, at, seed, { ...around, nulls: false })
    // Where nulls are wanted, a field named for it breaks its promise.
    return nulls && at.includes('.broken') && seed % 5 === 0 ? null : inner
  }
  if (nulls && seed % 7 === 0) return null
  if (isListType(type))
    return Array.from({ length: seed % 4 }, (_, index) =>
      worldValue(type.ofType, at, numberOf(`${seed}.${index}`), around),
    )
  const named = getNamedType(type as GraphQLOutputType) as GraphQLNamedType
  if (isEnumType(named)) return named.getValues()[seed % named.getValues().length]!.name
  if (isLeafType(named))
    switch (named.name) {
      case 'Int':
        return seed % 100
      case 'Float':
        return (seed % 1000) / 10
      case 'Boolean':
        return seed % 2 === 0
      default:
        return `${at}#${seed % 1000}`
    }
  const id = String(1 + (seed % 4))
  const behind = concretes.get(named.name)
  if (behind !== undefined) {
    const concrete = behind[seed % behind.length]!
    return { __typename: isObjectType(named) ? named.name : concrete, id: `${concrete}-${id}` }
  }
  if ([...concretes.values()].some((names) => names.includes(named.name)))
    return { __typename: named.name, id: `${named.name}-${id}` }
  if (isObjectType(named)) return { __typename: named.name, id: keys.has(named.name) ? id : `${seed}` }
  const options = [...schema.getPossibleTypes(named as never)].map(({ name }) => name).sort()
  return { __typename: options[seed % Math.max(1, options.length)]!, id }
}
