import {
  type DocumentNode,
  type FieldNode,
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

/** Whether each field of the operation, with its arguments, exists in the schema. */
export function mayBeAsked(document: DocumentNode, schema: GraphQLSchema): boolean {
  let all = true
  eachField(document, schema, schema.getQueryType()!, null, ({ field, definition }) => {
    const known = new Set(definition?.args.map(({ name }) => name))
    all &&= definition !== undefined && (field.arguments ?? []).every(({ name }) => known.has(name.value))
  })
  return all
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
    eachField(document, schema, type, set, ({ field, definition }) => {
      const key = (field.alias ?? field.name).value
      if (!(key in object) || definition === undefined) return
      note(own, `${type.name}.${field.name.value}`, object[key])
      if (field.selectionSet !== undefined) into(object[key], field.selectionSet, getNamedType(definition.type), own)
    })
  }
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!
  into(data, operation.selectionSet, schema.getQueryType()!, null)
  return new Map([...held].map(([id, fields]) => [id, [...fields].sort()]))
}

interface Place {
  field: FieldNode
  definition: GraphQLField<unknown, unknown> | undefined
}

/** The fields of one selection, fragments included; of the whole operation where no selection is given. */
export function eachField(
  document: DocumentNode,
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  set: SelectionSetNode | null,
  see: (place: Place) => void,
): void {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!
  for (const selection of (set ?? operation.selectionSet).selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : document.definitions.find(
              (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
            )
      eachField(document, schema, type, (fragment as { selectionSet: SelectionSetNode }).selectionSet, see)
      continue
    }
    if (selection.name.value === '__typename') continue
    const definition = isObjectType(type) ? type.getFields()[selection.name.value] : undefined
    see({ field: selection, definition })
    if (set === null && selection.selectionSet !== undefined && definition !== undefined)
      eachField(document, schema, getNamedType(definition.type), selection.selectionSet, see)
  }
}
