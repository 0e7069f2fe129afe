import {
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>
export type Coerced = ReturnType<typeof getVariableValues>
type Coerce = (variables: Values) => Coerced

interface Quick {
  name: string
  /** Whether a value is one of the type as it stands. */
  holds(value: unknown): boolean
  isRequired: boolean
  /** Undefined where there is none. */
  byDefault: unknown
}

/**
 * The variables of one operation. Names and numbers that need no change are looked at here; whatever is anything else,
 * or wrong, goes the long way of graphql-js, which knows the words for it.
 */
export function compileCoercion(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]): Coerce {
  const thoroughly: Coerce = (variables) => getVariableValues(schema, definitions, variables)
  const quick: Quick[] = []
  for (const { variable, type: node, defaultValue } of definitions) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined
    const holds = isInputType(type) ? checkOf(type) : null
    if (holds === null) return thoroughly
    const byDefault = defaultValue === undefined ? undefined : valueFromAST(defaultValue, type!)
    quick.push({ name: variable.name.value, holds, isRequired: isNonNullType(type), byDefault })
  }
  return (variables) => {
    const coerced: Record<string, unknown> = {}
    for (let i = 0; i < quick.length; i++) {
      const { name, holds, isRequired, byDefault } = quick[i]!
      if (!Object.hasOwn(variables, name)) {
        if (byDefault !== undefined) coerced[name] = byDefault
        else if (isRequired) return thoroughly(variables)
      } else if (holds(variables[name])) coerced[name] = variables[name]
      else return thoroughly(variables)
    }
    return { coerced }
  }
}

function checkOf(type: GraphQLInputType): ((value: unknown) => boolean) | null {
  if (isNonNullType(type)) {
    const inner = checkOf(type.ofType)
    return inner === null ? null : (value) => value !== null && inner(value)
  }
  if (isListType(type)) {
    const inner = checkOf(type.ofType)
    return inner === null ? null : (value) => value === null || (Array.isArray(value) && value.every(inner))
  }
  if (isEnumType(type)) {
    const names = new Set<unknown>([null, ...type.getValues().map(({ name }) => name)])
    return type.getValues().every(({ name, value }) => name === value) ? (value) => names.has(value) : null
  }
  if (!isSpecifiedScalarType(type)) return null
  switch (type.name) {
    case 'Int':
      return (value) => value === null || (typeof value === 'number' && (value | 0) === value)
    case 'Float':
      return (value) => value === null || Number.isFinite(value)
    case 'Boolean':
      return (value) => value === null || typeof value === 'boolean'
    default:
      return (value) => value === null || typeof value === 'string'
  }
}
