import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CannotStart, type SubgraphDefinition } from '@civil-affairs/kit'
import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  visit,
} from 'graphql'
import { sdlFingerprint } from './subgraph-packages.ts'

/** The composed graph of this hub, committed. */
export const SUPERGRAPH_FILE = fileURLToPath(import.meta.resolve('@civil-affairs/schema/supergraph.graphql'))

export interface Supergraph {
  /** All of it, with every directive: what policy is read from. */
  readonly full: string
  readonly document: DocumentNode
  /** What the file links, with the names that it gives their directives. */
  readonly features: readonly LinkedFeature[]
  /** What the planner gets: without the features that it refuses to start with. */
  readonly executable: DocumentNode
  /** Names of the subgraphs with the address that the file gives them. */
  readonly subgraphs: ReadonlyMap<string, string>
}

export function loadSupergraph(file: string): Supergraph {
  let full: string
  try {
    full = readFileSync(file, 'utf8')
  } catch (error) {
    throw new CannotStart(
      `无法读取总图文件 ${file}（${(error as NodeJS.ErrnoException).code}）。 The supergraph file cannot be read: run npm run compose, or name another with --supergraph.`,
    )
  }
  return parseSupergraph(full, file)
}

export function parseSupergraph(full: string, file = 'supergraph.graphql'): Supergraph {
  let document: DocumentNode
  try {
    document = parse(full)
  } catch {
    throw new CannotStart(`总图文件 ${file} 不是有效的 GraphQL。 The supergraph file ${file} is not valid GraphQL.`)
  }
  const subgraphs = subgraphsOf(document)
  if (subgraphs.size === 0)
    throw new CannotStart(`总图文件 ${file} 不含子图。 The file ${file} is no supergraph: it names no subgraph.`)
  const features = linksOf(document).flatMap((link) => linkedFeature(link, document))
  const context = features.find(({ name, isSpecified }) => name === 'context' && isSpecified)
  // Its arguments would silently be missing.
  if (context !== undefined)
    throw new CannotStart(
      `总图文件 ${file} 使用了不支持的 @context。 The file ${file} uses @context, which is not supported here.`,
    )
  return { full, document, features, executable: stripUnsupported(document), subgraphs }
}

/** Refuses to start on a composed file that is not of these subgraphs: it would plan queries they cannot answer. */
export function mustBeComposedOf(supergraph: Supergraph, definitions: readonly SubgraphDefinition[]): void {
  const marks = new Map(
    [...supergraph.full.matchAll(/^# ([\w-]+) ([0-9a-f]{32})$/gm)].map(([, name, mark]) => [name, mark]),
  )
  const stale = definitions.filter((definition) => marks.get(definition.name) !== sdlFingerprint(definition))
  const unknown = [...supergraph.subgraphs.keys()].filter((name) => !definitions.some((known) => known.name === name))
  const names = [...stale.map(({ name }) => name), ...unknown]
  if (names.length > 0)
    throw new CannotStart(
      `总图文件与子图不一致（${names.join('、')}）。请运行 npm run compose。 The composed supergraph does not match the subgraphs: run npm run compose.`,
    )
}

/** `enum join__Graph { REGISTRY @join__graph(name: "registry", url: "…") }` */
function subgraphsOf(document: DocumentNode): Map<string, string> {
  const subgraphs = new Map<string, string>()
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'join__graph') return
      subgraphs.set(stringOf(node, 'name') ?? '', stringOf(node, 'url') ?? '')
    },
  })
  return subgraphs
}

/** Features that the planner itself carries out; a supergraph would lose its meaning without them. */
const PLANNED = new Set(['core', 'link', 'join', 'inaccessible', 'tag'])

/** A feature of the graph as a `@link` of the file names it. */
export interface LinkedFeature {
  readonly name: string
  /** Whether it is one of the federation specification, not one that only has its name. */
  readonly isSpecified: boolean
  readonly purpose: 'SECURITY' | 'EXECUTION' | null
  readonly isStripped: boolean
  /** Directives of the file that belong to it, without @. */
  readonly directives: readonly string[]
}

function linkedFeature(link: DirectiveNode, document: DocumentNode): LinkedFeature[] {
  const url = stringOf(link, 'url') ?? stringOf(link, 'feature') ?? ''
  const name = /\/([^/]+)\/v\d+\.\d+\/?$/.exec(url)?.[1]
  if (name === undefined) return []
  const { prefix, imported } = elementsOf(link, name)
  const purpose = link.arguments?.find((argument) => argument.name.value === 'for')?.value
  return [
    {
      name,
      isSpecified: url.startsWith('https://specs.apollo.dev/'),
      purpose: purpose?.kind === Kind.ENUM ? (purpose.value as 'SECURITY' | 'EXECUTION') : null,
      isStripped: featureToStrip(link).length > 0,
      directives: document.definitions.flatMap((node) =>
        node.kind === Kind.DIRECTIVE_DEFINITION &&
        (imported.has(`@${node.name.value}`) || node.name.value.startsWith(`${prefix}__`) || node.name.value === prefix)
          ? [node.name.value]
          : [],
      ),
    },
  ]
}

interface Feature {
  /** The name that the feature's elements begin with in this document. */
  prefix: string
  /** Elements imported under a name without prefix; directives begin with @. */
  imported: ReadonlySet<string>
}

/**
 * The stock planner refuses to start with any feature that is marked `for: SECURITY` or `for: EXECUTION` and that it
 * does not know (scopes, policies, cache tags …). Those are enforced around it, from the full supergraph; here they
 * are taken out with their definitions and uses.
 */
export function stripUnsupported(document: DocumentNode): DocumentNode {
  const features = linksOf(document).flatMap(featureToStrip)
  if (features.length === 0) return document
  const isStripped = (name: string) =>
    features.some(({ prefix, imported }) => {
      const bare = name.replace(/^@/, '')
      return imported.has(name) || bare.startsWith(`${prefix}__`) || name === `@${prefix}`
    })
  return visit(document, {
    Directive(node) {
      const isLink = node.name.value === 'link' || node.name.value === 'core'
      if (isLink) return featureToStrip(node).length > 0 ? null : undefined
      return isStripped(`@${node.name.value}`) ? null : undefined
    },
    enter(node) {
      if (!('name' in node) || node.name === undefined) return undefined
      const definition = node as DefinitionNode & { name: { value: string } }
      if (definition.kind === Kind.DIRECTIVE_DEFINITION)
        return isStripped(`@${definition.name.value}`) ? null : undefined
      const isType = /^(Scalar|Enum|InputObject|Object|Interface|Union)Type/.test(definition.kind)
      return isType && isStripped(definition.name.value) ? null : undefined
    },
  })
}

function linksOf(document: DocumentNode): readonly DirectiveNode[] {
  return document.definitions
    .filter(
      (node): node is SchemaDefinitionNode | SchemaExtensionNode =>
        node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION,
    )
    .flatMap((node) => node.directives ?? [])
    .filter(({ name }) => name.value === 'link' || name.value === 'core')
}

function featureToStrip(link: DirectiveNode): Feature[] {
  const url = stringOf(link, 'url') ?? stringOf(link, 'feature') ?? ''
  const name = /\/([^/]+)\/v\d+\.\d+\/?$/.exec(url)?.[1]
  const purpose = link.arguments?.find((argument) => argument.name.value === 'for')
  if (name === undefined || purpose === undefined || (PLANNED.has(name) && url.startsWith('https://specs.apollo.dev/')))
    return []
  return [elementsOf(link, name)]
}

function elementsOf(link: DirectiveNode, name: string): Feature {
  const imports = link.arguments?.find((argument) => argument.name.value === 'import')?.value
  const imported = imports?.kind === Kind.LIST ? imports.values : []
  return {
    prefix: stringOf(link, 'as') ?? name,
    imported: new Set(
      imported.flatMap((item) => {
        if (item.kind === Kind.STRING) return [item.value]
        if (item.kind !== Kind.OBJECT) return []
        const text = (key: string) => {
          const value = item.fields.find((field) => field.name.value === key)?.value
          return value?.kind === Kind.STRING ? value.value : null
        }
        return [text('as') ?? text('name') ?? '']
      }),
    ),
  }
}

function stringOf(
  directive: { arguments?: readonly { name: { value: string }; value: { kind: string } }[] },
  name: string,
) {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.STRING ? (value as unknown as { value: string }).value : null
}
