import { CannotStart } from '@civil-affairs/kit'
import { type DirectiveNode, type DocumentNode, Kind, print } from 'graphql'
import type { Supergraph } from './supergraph.ts'

/** Directives by which a supergraph says who may see what. */
const SECURITY = ['authenticated', 'requiresScopes', 'policy', 'classified'] as const
export type SecurityDirective = (typeof SECURITY)[number]

export interface Rule {
  directive: SecurityDirective
  node: DirectiveNode
}

/** Rules by the place they stand at: `Person`, `Person.name`, `Query.person(id:)`. */
export type EnforcementIndex = ReadonlyMap<string, readonly Rule[]>

/** Who may see what, as the whole supergraph says it; `names` are its own names for the directives. */
export function enforcementIndex({ document, features }: Supergraph): EnforcementIndex {
  const known = new Map<string, SecurityDirective>(SECURITY.map((name) => [name, name]))
  for (const { name, isSpecified, directives } of features)
    if (isSpecified && (SECURITY as readonly string[]).includes(name))
      for (const directive of directives) known.set(directive, name as SecurityDirective)
  const index = new Map<string, Rule[]>()
  eachUse(document, (place, node) => {
    const directive = known.get(node.name.value)
    if (directive !== undefined) index.set(place, [...(index.get(place) ?? []), { directive, node }])
  })
  return index
}

/**
 * Taking a directive out of what the planner sees takes out a safeguard, too: without it the planner would have
 * refused. So whatever was taken out for security must stand in the index, use by use, and be enforced by somebody.
 */
export function mustEnforce(
  supergraph: Supergraph,
  index: EnforcementIndex,
  enforced: ReadonlySet<SecurityDirective>,
): void {
  const lost: string[] = []
  const stripped = new Map(
    supergraph.features
      .filter(({ isStripped }) => isStripped)
      .flatMap((feature) => feature.directives.map((name) => [name, feature] as const)),
  )
  eachUse(supergraph.document, (place, node) => {
    const feature = stripped.get(node.name.value)
    if (feature === undefined || feature.purpose !== 'SECURITY') return
    const stands = index.get(place)?.some((rule) => rule.node === node) ?? false
    if (!stands) lost.push(`@${node.name.value} ${place}`)
  })
  for (const [place, rules] of index)
    for (const { directive, node } of rules) if (!enforced.has(directive)) lost.push(`${print(node)} ${place}`)
  if (lost.length === 0) return
  const some = `${lost.slice(0, 5).join('; ')}${lost.length > 5 ? ` (+${lost.length - 5})` : ''}`
  throw new CannotStart(
    `总图中有 ${lost.length} 处访问规定无人执行：${some}。 The supergraph has ${lost.length} rules of access that nothing here enforces: ${some}`,
  )
}

/** Every use of a directive on a type, a field, an argument or a value, with its place. */
function eachUse(document: DocumentNode, visitUse: (place: string, node: DirectiveNode) => void): void {
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || !('directives' in definition)) continue
    const type = definition.name.value
    for (const node of definition.directives ?? []) visitUse(type, node)
    const members = 'fields' in definition ? definition.fields : 'values' in definition ? definition.values : []
    for (const member of members ?? []) {
      const place = `${type}.${member.name.value}`
      for (const node of member.directives ?? []) visitUse(place, node)
      if ('arguments' in member)
        for (const argument of member.arguments ?? [])
          for (const node of argument.directives ?? []) visitUse(`${place}(${argument.name.value}:)`, node)
    }
  }
}
