import {
  type GraphQLField,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import type { NamedSdl } from '../../gateway/src/compose.ts'
import { literal, randomValue } from './random-value.ts'
import type { Computed } from './world.ts'

/** A small generator of random numbers, so that a failing case is named by its seed. */
export function dice(seed: number) {
  let state = seed >>> 0 || 1
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    chance: (probability: number) => next() < probability,
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!,
  }
}
export type Dice = ReturnType<typeof dice>

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@requires", "@external", "@interfaceObject"])\n'

/**
 * Three subgraphs over four entities and, in half of them, an interface that the others know by an object. Each entity may stand in each subgraph, by its id or by another key, with fields
 * that only that one has; some require fields of another subgraph, with arguments or without.
 */
export function randomGraph(seed: number): { subgraphs: NamedSdl[]; computed: Computed } {
  const roll = dice(seed)
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta']
  const graphs = ['one', 'two', 'three']
  const computed: Record<string, Computed[string]> = {}
  const byKey = new Map<string, string[]>()
  const homes = new Map(names.map((name) => [name, graphs.filter((_, i) => i === 0 || roll.chance(0.7))]))
  const fields = new Map<string, Map<string, string[]>>(graphs.map((graph) => [graph, new Map()]))
  const add = (graph: string, type: string, field: string) => {
    const types = fields.get(graph)!
    types.set(type, [...(types.get(type) ?? []), field])
  }
  const stubs = new Map<string, Set<string>>(graphs.map((graph) => [graph, new Set()]))
  const refersTo = (graph: string): string => {
    const target = roll.pick(names)
    if (!homes.get(target)!.includes(graph)) stubs.get(graph)!.add(target)
    return target
  }

  for (const type of names) {
    for (const graph of homes.get(type)!) {
      // A subgraph may know an entity by its second key alone, or by both together; the first subgraph knows either.
      byKey.set(
        `${graph}.${type}`,
        graph === 'one' ? ['id', 'keyB'] : roll.pick([['id'], ['id'], ['keyB'], ['id keyB']]),
      )
      const count = 1 + roll.below(3)
      for (let n = 0; n < count; n++) {
        const scalar = roll.pick(['String', 'Int', 'Boolean', 'Kind', 'String!', 'Float'])
        const given = roll.chance(0.3) ? '(scale: Int)' : ''
        add(graph, type, `f${n}${graph}${given}: ${scalar === 'Kind' && graph !== 'one' ? 'String' : scalar}`)
      }
      if (roll.chance(0.6)) add(graph, type, `ref${graph}: ${refersTo(graph)}`)
      if (roll.chance(0.6))
        add(graph, type, `many${graph}(first: Int): [${refersTo(graph)}${roll.chance(0.5) ? '!' : ''}]`)
      if (roll.chance(0.3)) add(graph, type, `broken${graph}: String!`)
      if (roll.chance(0.3)) add(graph, type, `value${graph}: ValueThing`)
    }
    const [owner, ...others] = homes.get(type)!
    for (const graph of others) {
      if (!roll.chance(0.7)) continue
      add(owner!, type, `base${graph}(scale: Int): Int`)
      add(graph, type, `base${graph}(scale: Int): Int @external`)
      const [a, b] = [roll.below(5), 5 + roll.below(5)]
      add(graph, type, `low${graph}: String @requires(fields: "base${graph}(scale: ${a})")`)
      add(graph, type, `high${graph}: String @requires(fields: "base${graph}(scale: ${b})")`)
      computed[`${type}.low${graph}`] = (told) => `low ${told(`base${graph}`, { scale: a })}`
      computed[`${type}.high${graph}`] = (told) => `high ${told(`base${graph}`, { scale: b })}`
    }
  }

  // After all else is rolled, so that a graph with owners is one without them, and more.
  const owners = new Map(graphs.map((graph) => [graph, '']))
  const ownerRoots = new Map(graphs.map((graph) => [graph, '']))
  if (roll.chance(0.5)) {
    const target = roll.pick(names.filter((name) => homes.get(name)!.includes('one')))
    owners.set(
      'one',
      `interface AnyOwner @key(fields: "id") { id: ID! label: String rank(scale: Int): Int thing: ${target} }
       type OwnerA implements AnyOwner @key(fields: "id") { id: ID! label: String rank(scale: Int): Int thing: ${target} onlyA: String }
       type OwnerB implements AnyOwner @key(fields: "id") { id: ID! label: String rank(scale: Int): Int thing: ${target} onlyB: [OwnerA] }`,
    )
    ownerRoots.set('one', 'owners: [AnyOwner] ownerA: OwnerA')
    for (const graph of ['two', 'three'].filter((_, i) => i === 0 || roll.chance(0.5))) {
      // None of their fields requires another: the stock planner breaks off over many of those.
      owners.set(
        graph,
        `type AnyOwner @interfaceObject @key(fields: "id") { id: ID! stars${graph}(scale: Int): Int near${graph}: [AnyOwner] }`,
      )
      ownerRoots.set(graph, `owner${graph}: AnyOwner`)
    }
  }

  const sdlOf = (graph: string): string => {
    const here = names.filter((type) => homes.get(type)!.includes(graph))
    const types = here.map((type) => {
      const keys = byKey.get(`${graph}.${type}`)!
      const named = graph === 'one' ? ' implements Named' : ''
      return `type ${type}${named} ${keys.map((key) => `@key(fields: "${key}")`).join(' ')} {
        ${[...new Set(keys.join(' ').split(' '))].map((key) => `${key}: ID!`).join(' ')} ${named ? 'title: String' : ''}
        ${(fields.get(graph)!.get(type) ?? []).join('\n')} }`
    })
    const referred = [...stubs.get(graph)!].map(
      (type) => `type ${type} @key(fields: "id"${type < 'C' ? '' : ', resolvable: false'}) { id: ID! }`,
    )
    const roots = here.map(
      (type) => `${type.toLowerCase()}s${graph}: [${type}!] ${type.toLowerCase()}${graph}(pick: Int): ${type}`,
    )
    const shared = `type ValueThing @shareable { note: String size: Int }`
    const extra =
      graph === 'one'
        ? `interface Named { title: String } enum Kind { BIG SMALL } union Either = Alpha | Beta
           type Query { named: [Named] either: Either ${ownerRoots.get(graph)} ${roots.join(' ')} } type Mutation { change(to: Int): Alpha again: Beta }`
        : `type Query { ${[...roots, ownerRoots.get(graph), `hello${graph}: String`].join(' ')} }`
    return [LINK, ...types, ...referred, owners.get(graph), shared, extra].join('\n')
  }
  return { subgraphs: graphs.map((name) => ({ name, sdl: sdlOf(name) })), computed }
}

export interface RandomQuery {
  query: string
  variables: Record<string, unknown>
}

/** A query as a client with bad habits would write it: aliases that shadow, fragments, conditions, arguments. */
export function randomQuery(schema: GraphQLSchema, roll: Dice, operation: 'query' | 'mutation'): RandomQuery {
  const fragments: string[] = []
  const variables: Record<string, unknown> = { yes: true, no: false, n: roll.below(9) }

  const declared: string[] = []
  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const texts = args
      .filter((argument) => isRequiredArgument(argument) || roll.chance(0.6))
      .map(({ name, type }) => {
        if (type === GraphQLInt) return `${name}: ${roll.pick(['1', '2', '$n', 'null'])}`
        const value = isNonNullType(type) || roll.chance(0.9) ? randomValue(type, name, roll) : null
        if (roll.chance(0.5)) return `${name}: ${literal(value, type)}`
        const variable = `v${declared.length}`
        declared.push(`$${variable}: ${type}`)
        variables[variable] = value
        return `${name}: $${variable}`
      })
    return texts.length === 0 ? '' : `(${texts.join(', ')})`
  }

  const selection = (type: GraphQLNamedType, depth: number): string => {
    const taken = new Map<string, string>()
    const parts: string[] = []
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const inner of schema.getPossibleTypes(type))
        if (roll.chance(0.6)) parts.push(`... on ${inner.name} ${selection(inner, depth)}`)
      if (isUnionType(type)) return `{ __typename ${parts.join(' ')} }`
    }
    const fields = Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
    const names = fields.map(({ name }) => name)
    const count = 1 + roll.below(depth === 0 ? 3 : 5)
    for (let n = 0; n < count; n++) {
      const field = roll.pick(fields)
      const named = getNamedType(field.type)
      if (isCompositeType(named) && depth >= 4) continue
      const alias = roll.chance(0.3) ? roll.pick([...names, 'id', 'keyB', '__typename', 'own0', 'x', 'y']) : null
      const given = argumentsOf(field)
      const key = alias ?? field.name
      const what = `${field.name}${given}`
      if (alias?.startsWith('__')) continue
      if (taken.has(key) && taken.get(key) !== what) continue
      taken.set(key, what)
      const condition = roll.chance(0.15)
        ? ` @${roll.pick(['skip', 'include'])}(if: ${roll.pick(['true', 'false', '$yes', '$no'])})`
        : ''
      const inner = isLeafType(named) ? '' : ` ${selection(named, depth + 1)}`
      const text = `${alias === null ? '' : `${alias}: `}${what}${condition}${inner}`
      parts.push(text)
      if (isObjectType(type) && roll.chance(0.1)) {
        fragments.push(`fragment F${fragments.length} on ${type.name} { ${text} }`)
        parts.push(`...F${fragments.length - 1}`)
      } else if (roll.chance(0.1))
        parts.push(`... ${roll.chance(0.5) ? `on ${type.name}` : '@include(if: $yes)'} { ${text} }`)
    }
    if (roll.chance(0.2)) parts.push('__typename')
    if (parts.length === 0) parts.push('__typename')
    return `{ ${parts.join(' ')} }`
  }
  const root = operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!
  const body = selection(root, 0)
  const head = ['$yes: Boolean! = true', '$no: Boolean!', '$n: Int', ...declared].join(', ')
  return { query: `${operation} Q(${head}) ${body} ${fragments.join(' ')}`, variables }
}
