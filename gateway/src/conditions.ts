import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql'

/** Values of the variables that @skip and @include ask for. */
export type Conditions = Readonly<Record<string, boolean>>

export function conditionVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(node) {
      const value = node.arguments?.[0]?.value
      if ((node.name.value === 'skip' || node.name.value === 'include') && value?.kind === Kind.VARIABLE)
        names.add(value.name.value)
    },
  })
  return [...names]
}

export function isIncluded(directives: readonly DirectiveNode[] | undefined, conditions: Conditions): boolean {
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const value = given?.[0]?.value
    const holds =
      value?.kind === Kind.VARIABLE ? conditions[value.name.value] : value?.kind === Kind.BOOLEAN && value.value
    if (holds === (name.value === 'skip')) return false
  }
  return true
}
