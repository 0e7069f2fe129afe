import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** Names of the graph that the agreement does not know, as far as they are no ordinary words; every error has a messageEn. */
export function namesOutside(schema: GraphQLSchema, whole: GraphQLSchema): string[] {
  const namesIn = (one: GraphQLSchema) =>
    Object.values(one.getTypeMap()).flatMap((type) => [
      type.name,
      ...('getFields' in type ? Object.keys(type.getFields()) : []),
    ])
  const inside = new Set(namesIn(schema))
  return namesIn(whole).filter(
    (name) => !name.startsWith('__') && !inside.has(name) && /[a-z][A-Z]/.test(name) && name !== 'messageEn',
  )
}

/** What an answer tells that was not sent: names outside the agreement, and values that are to be told to nobody. */
export function toldBeside(
  answer: string,
  asked: { query: string; variables: object },
  outside: readonly string[],
  secrets: readonly string[],
): string[] {
  const request = JSON.stringify([asked.query, asked.variables])
  const sent = new Set(request.match(/\w+/g))
  const told = new Set(answer.match(/\w+/g))
  return [
    ...outside.filter((name) => told.has(name) && !sent.has(name)),
    ...secrets.filter((secret) => answer.includes(secret) && !request.includes(secret)),
  ]
}

/** Whether each field of the operation, with its arguments, exists in the schema. */
export function mayBeAsked(document: DocumentNode, schema: GraphQLSchema): boolean {
  const { operation, selectionSet } = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!
  const exist = (set: SelectionSetNode, type: GraphQLNamedType | null | undefined): boolean =>
    type != null &&
    fieldsOf(document, schema, type, set).every(({ field, definition }) => {
      const known = new Set(definition?.args.map(({ name }) => name))
      return (
        definition !== undefined &&
        (field.arguments ?? []).every(({ name }) => known.has(name.value)) &&
        (field.selectionSet === undefined || exist(field.selectionSet, getNamedType(definition.type)))
      )
    })
  return exist(selectionSet, schema.getRootType(operation))
}

/** Of each person in an answer the fields that stand there of them, told by the answer and the operation alone. */
export function heldBy(data: unknown, document: DocumentNode, schema: GraphQLSchema): Map<string, string[]> {
  const held = new Map<string, Set<string>>()
  const masked = new Set(['Person.birthDate', 'Household.address'])
  const note = (around: string | null, coordinate: string, value: unknown) => {
    // Not in full by the agreement, and without a mask or empty: it was not shown.
    const isHidden = value === null && (masked.has(coordinate) || coordinate === 'Person.phone')
    if (around === null || isHidden) return
    held.set(around, (held.get(around) ?? new Set()).add(coordinate))
  }
  const into = (value: unknown, set: SelectionSetNode, type: GraphQLNamedType, around: string | null): void => {
    if (Array.isArray(value)) {
      for (const item of value) into(item, set, type, around)
      return
    }
    if (value === null || typeof value !== 'object') return
    const object = value as Record<string, unknown>
    const own =
      type.name === 'Person'
        ? (object.subject as string)
        : type.name === 'HouseholdMembership'
          ? (object.member as { subject: string }).subject
          : around
    for (const { field, definition } of fieldsOf(document, schema, type, set)) {
      const key = (field.alias ?? field.name).value
      if (!(key in object) || definition === undefined) continue
      note(own, `${type.name}.${field.name.value}`, object[key])
      if (field.selectionSet !== undefined) into(object[key], field.selectionSet, getNamedType(definition.type), own)
    }
  }
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!
  into(data, operation.selectionSet, schema.getQueryType()!, null)
  return new Map([...held].map(([id, fields]) => [id, [...fields].sort()]))
}

interface Place {
  field: FieldNode
  definition: GraphQLField<unknown, unknown> | undefined
}

/** The fields of one selection, those in fragments included. */
function fieldsOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): Place[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : document.definitions.find(
              (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
            )
      const { selectionSet, typeCondition } = fragment as FragmentDefinitionNode
      return fieldsOf(document, schema, schema.getType(typeCondition.name.value) ?? type, selectionSet)
    }
    if (selection.name.value === '__typename') return []
    return [{ field: selection, definition: isObjectType(type) ? type.getFields()[selection.name.value] : undefined }]
  })
}
