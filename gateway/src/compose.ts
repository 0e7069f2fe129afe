/**
 * Composes the SDL of the subgraphs into schema/supergraph.graphql: `npm run compose`; `-- --check` fails where the
 * committed file is stale. Whatever composition would settle in silence (INCONSISTENT hints) is an error here.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { runMain, type SubgraphDefinition, sdlOf } from '@civil-affairs/kit'
import { Kind, parse, visit } from 'graphql'
import { findUnclassified } from './classified-lint.ts'
import { forPlanner } from './planner-supergraph.ts'
import { importSubgraphs, SUBGRAPH_PACKAGES, sdlFingerprint } from './subgraph-packages.ts'
import { SUPERGRAPH_FILE } from './supergraph.ts'

export interface NamedSdl {
  name: string
  sdl: string
}
export type Composition = { supergraph: string; problems: [] } | { supergraph: null; problems: string[] }

/** The planner stops at 2.14: what a later version means would be composed away without a word (federation #3468). */
const NEWEST_MINOR = 14

/** Composes subgraphs, or says all that is wrong. */
export function composeSdl(subgraphs: readonly NamedSdl[]): Composition {
  const tooNew = subgraphs.flatMap(findTooNewLinks)
  if (tooNew.length > 0) return { supergraph: null, problems: tooNew }
  const { errors, hints, supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid` })),
  )
  if (errors !== undefined)
    return {
      supergraph: null,
      problems: errors.map(({ message, extensions }) => `${extensions.code ?? 'ERROR'}: ${message}`),
    }
  const problems = [
    ...hints
      .filter(({ definition }) => definition.code.includes('INCONSISTENT'))
      .map(({ definition, message }) => `${definition.code}: ${message}`),
    ...findUnclassified(supergraphSdl),
  ]
  return problems.length > 0
    ? { supergraph: null, problems }
    : { supergraph: `${supergraphSdl.trim()}\n`, problems: [] }
}

/** The text of the composed file: one line a subgraph to recognise its SDL by, then the supergraph. */
export function composeSubgraphs(definitions: readonly SubgraphDefinition[]): Composition {
  const composition = composeSdl(
    definitions.map((definition) => ({ name: definition.name, sdl: sdlOf(definition).join('\n') })),
  )
  if (composition.supergraph === null) return composition
  const own = [...findConflictingRequirements(composition.supergraph), ...findListsWithoutSize(composition.supergraph)]
  if (own.length > 0) return { supergraph: null, problems: own }
  const marks = definitions.map((definition) => `# ${definition.name} ${sdlFingerprint(definition)}`)
  return {
    supergraph: ['# Written by `npm run compose`; edit the schema.graphql of a slice instead.', ...marks, '']
      .join('\n')
      .concat(composition.supergraph),
    problems: [],
  }
}

function findTooNewLinks({ name, sdl }: NamedSdl): string[] {
  const problems: string[] = []
  visit(parse(sdl), {
    Directive(node) {
      if (node.name.value !== 'link') return
      const url = node.arguments?.find((argument) => argument.name.value === 'url')?.value
      const version = url?.kind === 'StringValue' ? /\/federation\/v(\d+)\.(\d+)$/.exec(url.value) : null
      if (version !== null && (Number(version[1]) > 2 || Number(version[2]) > NEWEST_MINOR))
        problems.push(
          `LINK_TOO_NEW: ${name} links federation v${version[1]}.${version[2]}; use v2.${NEWEST_MINOR} or lower`,
        )
    },
  })
  return problems
}

/**
 * The engine answers requirements that differ in arguments rightly, but with a fetch for each; a subgraph of ours says
 * what it needs once.
 */
function findConflictingRequirements(supergraph: string): string[] {
  const fixed = new Map<string, number>()
  for (const { field } of forPlanner(parse(supergraph)).standIns.values()) fixed.set(field, (fixed.get(field) ?? 0) + 1)
  return [...fixed]
    .filter(([, count]) => count > 1)
    .map(([field]) => `REQUIRES_CONFLICT: ${field} is required with different arguments`)
}

/** A page without a size would count as one row in what an operation may cost. */
function findListsWithoutSize(supergraph: string): string[] {
  const problems: string[] = []
  for (const type of parse(supergraph).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of type.fields ?? []) {
      const isPaged = field.arguments?.some(({ name }) => name.value === 'first')
      if (isPaged && !field.directives?.some(({ name }) => name.value === 'listSize'))
        problems.push(`LIST_SIZE_MISSING: ${type.name.value}.${field.name.value} takes first and has no @listSize`)
    }
  }
  return problems
}

async function main(): Promise<void> {
  const { supergraph, problems } = composeSubgraphs(await importSubgraphs(SUBGRAPH_PACKAGES))
  if (supergraph === null) {
    for (const problem of problems) console.error(problem)
    console.error(`supergraph: ${problems.length} problems, nothing written`)
    process.exit(1)
  }
  const stale = !existsSync(SUPERGRAPH_FILE) || readFileSync(SUPERGRAPH_FILE, 'utf8') !== supergraph
  if (stale && process.argv.includes('--check')) {
    console.error('supergraph: schema/supergraph.graphql is stale: run npm run compose')
    process.exit(1)
  }
  if (stale) writeFileSync(SUPERGRAPH_FILE, supergraph)
  console.log(stale ? 'supergraph: written' : 'supergraph: up to date')
}

if (import.meta.main) await runMain(main)
