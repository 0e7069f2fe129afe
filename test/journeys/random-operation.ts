import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { dice } from '../conformance/random-graph.ts'
import { literal, randomValue, type Values } from '../conformance/random-value.ts'

export interface RandomOperation {
  readonly query: string
  readonly variables: Record<string, unknown>
}

const DEEPEST = 5
/** What is asked of the record that comes of an act is not what the act is tried for. */
const DEPTH_OF_ACTS = 3

/**
 * An operation over a schema, the same for the same seed: aliases, fragments and lists as they come, values partly in
 * the text and partly in variables. `always` are selections that every object of a type gets. Of acts there are one or two:
 * the first that does not exist keeps all others from being tried.
 */
export function randomOperation(
  schema: GraphQLSchema,
  seed: number,
  values: Values,
  always: Readonly<Record<string, string>> = {},
  kind: 'query' | 'mutation' = 'query',
): RandomOperation {
  const roll = dice(seed)
  // The first numbers of near seeds are near each other.
  for (let i = 0; i < 5; i++) roll.chance(0.5)
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const some = schema.getPossibleTypes(type).filter(() => roll.chance(0.7))
      return `{ __typename ${some.map((one) => `... on ${one.name} ${selection(one, depth + 1)}`).join(' ')} }`
    }
    if (!isObjectType(type)) return ''
    const fields = Object.values(type.getFields())
    const wanted = fields.filter((field) => roll.chance(isLeafType(getNamedType(field.type)) ? 0.5 : 0.3))
    const some = wanted.length > 0 ? wanted : [roll.pick(fields)]
    const texts = some.map((field) => fieldText(field, depth))
    const body = [always[type.name] ?? '', ...texts].filter((text) => text !== '').join(' ') || '__typename'
    if (roll.chance(0.15)) return `{ ... on ${type.name} { ${body} } }`
    if (roll.chance(0.15)) {
      const name = `f${fragments.length}`
      fragments.push(`fragment ${name} on ${type.name} { ${body} }`)
      return `{ ...${name} ${roll.chance(0.5) ? '__typename' : ''} }`
    }
    return `{ ${body} }`
  }

  function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const isLeaf = isLeafType(type)
    if (!isLeaf && depth >= DEEPEST) return ''
    const given = field.args.filter((argument) => isRequiredArgument(argument) || roll.chance(0.5)).map(argumentText)
    const alias = given.length > 0 || roll.chance(0.4) ? `a${roll.below(1_000_000)}: ` : ''
    const condition = roll.chance(0.05) ? ` @${roll.pick(['skip', 'include'])}(if: ${roll.chance(0.5)})` : ''
    const text = `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition}`
    return isLeaf ? text : `${text} ${selection(type, depth + 1)}`
  }

  function argumentText(argument: GraphQLArgument): string {
    const value = randomValue(argument.type, argument.name, roll, values)
    if (roll.chance(0.5)) return `${argument.name}: ${literal(value, argument.type)}`
    const name = `v${declared.length}`
    declared.push(`$${name}: ${argument.type}`)
    variables[name] = value
    return `${argument.name}: $${name}`
  }

  function acts(): string {
    const known = Object.values(schema.getMutationType()!.getFields())
    return `{ ${Array.from({ length: 1 + roll.below(2) }, () => fieldText(roll.pick(known), DEPTH_OF_ACTS)).join(' ')} }`
  }

  const body = kind === 'query' ? selection(schema.getQueryType()!, 0) : acts()
  const head = declared.length > 0 ? `${kind} Random(${declared.join(', ')}) ` : `${kind} Random `
  return { query: [head + body, ...fragments].join('\n'), variables }
}
