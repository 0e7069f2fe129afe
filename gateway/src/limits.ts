import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** How large an operation may be. The dashboard's largest has depth 6, no alias and 200 tokens. */
export const LIMITS = { depth: 15, aliases: 50, rootFields: 20, tokens: 5_000, selections: 10_000 } as const

/** Limits on the shape of an operation, fragments counted where they are spread. */
export const limitOperations: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(operation) {
    const measure = measureOf(context)
    const { depth, aliases, fields } = measure(operation.selectionSet)
    const exceeded = (what: string, zh: string, limit: number) =>
      context.reportError(
        new GraphQLError(`查询超出限制：${zh}最多 ${limit}。`, {
          nodes: operation,
          extensions: { hubCode: 'OPERATION_TOO_LARGE', messageEn: `The operation may have at most ${limit} ${what}.` },
        }),
      )
    if (depth > LIMITS.depth) exceeded('levels', '层数', LIMITS.depth)
    if (aliases > LIMITS.aliases) exceeded('aliases', '别名', LIMITS.aliases)
    if (fields > LIMITS.rootFields) exceeded('root fields', '顶层字段', LIMITS.rootFields)
  },
})

interface Measure {
  depth: number
  aliases: number
  /** Fields directly in the selection. */
  fields: number
}

function measureOf(context: ValidationContext): (selections: SelectionSetNode) => Measure {
  const fragments = new Map<string, Measure>()
  const ofFragment = (fragment: FragmentDefinitionNode): Measure => {
    const name = fragment.name.value
    const known = fragments.get(name)
    if (known !== undefined) return known
    // A fragment that spreads itself is refused by another rule; here it must only end.
    fragments.set(name, { depth: 0, aliases: 0, fields: 0 })
    const measure = ofSelections(fragment.selectionSet)
    fragments.set(name, measure)
    return measure
  }
  const ofSelections = (set: SelectionSetNode): Measure => {
    const total: Measure = { depth: 0, aliases: 0, fields: 0 }
    const add = (part: Measure, deeper: number) => {
      total.depth = Math.max(total.depth, part.depth + deeper)
      total.aliases += part.aliases
    }
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        total.fields++
        // Introspection is deep by nature, and off in production.
        if (selection.name.value.startsWith('__')) continue
        if (selection.alias !== undefined) total.aliases++
        add(
          selection.selectionSet === undefined
            ? { depth: 0, aliases: 0, fields: 0 }
            : ofSelections(selection.selectionSet),
          1,
        )
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(selection.name.value) : null
      const part =
        selection.kind === Kind.INLINE_FRAGMENT
          ? ofSelections(selection.selectionSet)
          : fragment
            ? ofFragment(fragment)
            : null
      if (part === null) continue
      add(part, 0)
      total.fields += part.fields
    }
    return total
  }
  return ofSelections
}

/** Selections of a document with every spread written out, up to a little more than the limit. */
export function expandedSelections(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  let count = 0
  const add = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (++count > LIMITS.selections) return
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet
      if (inner !== undefined) add(inner)
    }
  }
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) add(node.selectionSet)
  return count
}
