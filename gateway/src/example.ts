import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const OPERATIONS = fileURLToPath(import.meta.resolve('@civil-affairs/schema/operations/person-overview.graphql'))

/** The operation of schema/operations, as much of it as this graph has: programmes land one after the other. */
export function exampleOperation(schema: GraphQLSchema, name = 'person-overview'): string | null {
  const folder = OPERATIONS.replace(/[^/\\]+$/, '')
  if (!readdirSync(folder).includes(`${name}.graphql`)) return null
  const existing = whatExists(parse(readFileSync(`${folder}${name}.graphql`, 'utf8')), schema)
  return existing === null ? null : print(existing)
}

/** The operation without the fields that the schema lacks; null where nothing is left. */
export function whatExists(document: DocumentNode, schema: GraphQLSchema): DocumentNode | null {
  const types = new TypeInfo(schema)
  const known = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: () => (types.getFieldDef() ? undefined : null),
        leave: (node) => {
          const type = types.getType()
          const needsSelection = type ? isCompositeType(getNamedType(type)) : false
          return needsSelection && !node.selectionSet?.selections.length ? null : undefined
        },
      },
    }),
  ) as DocumentNode
  const used = new Set<string>()
  visit(known, { Argument: ({ value }) => void (value.kind === Kind.VARIABLE && used.add(value.name.value)) })
  const isEmpty = known.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (definition.selectionSet.selections as SelectionNode[]).length === 0,
  )
  if (isEmpty) return null
  return visit(known, { VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null) })
}
