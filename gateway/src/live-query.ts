import {
  type DefinitionNode,
  type DocumentNode,
  extendSchema,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isObjectType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  valueFromASTUntyped,
} from 'graphql'
import { LIMITS, limitOperations } from './limits.ts'

/** A subscription as it is asked for. */
export interface Subscription {
  query: string
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

export interface Refused {
  data: null
  errors: readonly GraphQLError[]
}

export interface LiveQuery {
  /** The same selection as a query. */
  query: string
  variables: Record<string, unknown>
  /** What it is about, as events name it. */
  key: string
}

const known = new WeakMap<GraphQLSchema, GraphQLSchema>()

/** Every field of the queries that asks for one record by its id, as a subscription; of a schema always the same ones. */
export function withSubscriptions(
  schema: GraphQLSchema,
  isOne: (field: string) => boolean = () => true,
): GraphQLSchema {
  const extended = known.get(schema) ?? extendedBySubscriptions(schema, isOne)
  known.set(schema, extended)
  return extended
}

function extendedBySubscriptions(schema: GraphQLSchema, isOne: (field: string) => boolean): GraphQLSchema {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name, args, type }) => {
    const [argument] = args
    return (
      isOne(name) &&
      args.length === 1 &&
      argument!.name === 'id' &&
      isRequiredArgument(argument!) &&
      isObjectType(getNamedType(type))
    )
  })
  if (fields.length === 0 || schema.getSubscriptionType() != null) return schema
  const lines = fields.map(({ name, type }) => `${name}(id: ID!): ${getNamedType(type).name}`)
  return extendSchema(
    schema,
    parse(`type Subscription { ${lines.join(' ')} } extend schema { subscription: Subscription }`),
  )
}

export function liveQueryOf(
  { query, operationName, variables }: Subscription,
  schema: GraphQLSchema,
): LiveQuery | Refused {
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: LIMITS.tokens })
  } catch {
    return refused('GRAPHQL_PARSE_FAILED', '查询语句不符合 GraphQL 语法。', 'The operation is not valid GraphQL.')
  }
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return refused('NOT_A_SUBSCRIPTION', '此地址只接受订阅。', 'Only subscriptions are answered here.')
  const problems = [...validate(schema, document), ...validate(schema, document, [limitOperations])]
  const [field] = operation.selectionSet.selections.filter((part): part is FieldNode => part.kind === Kind.FIELD)
  if (problems.length > 0 || field === undefined)
    return refused(
      'GRAPHQL_VALIDATION_FAILED',
      '可订阅的是按 id 查询单个对象的字段。',
      'What may be subscribed to is one record by its id, with the fields a query for it may have.',
    )
  const given = variables ?? {}
  const id = field.arguments?.find(({ name }) => name.value === 'id')?.value
  const key = id === undefined ? undefined : valueFromASTUntyped(id, given)
  if (typeof key !== 'string') return refused('BAD_USER_INPUT', '缺少 id。', 'The id of the record is missing.')
  const asQuery: DocumentNode = {
    ...document,
    definitions: document.definitions.flatMap((part): DefinitionNode[] => {
      if (part.kind !== Kind.OPERATION_DEFINITION) return [part]
      return part === operation ? [{ ...part, operation: OperationTypeNode.QUERY }] : []
    }),
  }
  return { query: print(asQuery), variables: given, key }
}

export function refused(code: string, message: string, messageEn: string): Refused {
  return { data: null, errors: [new GraphQLError(message, { extensions: { code, messageEn } })] }
}
