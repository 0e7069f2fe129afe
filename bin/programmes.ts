/**
 * Writes `docs/programmes.md`, the table of all programmes: `npm run programmes`; `-- --check` fails where it is stale.
 * Everything in it is counted in the sources; nothing is typed in by hand.
 */
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Slice, SubgraphDefinition } from '@civil-affairs/kit'
import { domainEvents } from '@civil-affairs/schema'
import { type DefinitionNode, Kind, parse } from 'graphql'

const root = join(import.meta.dirname, '..')
const file = join(root, 'docs', 'programmes.md')
const check = process.argv.includes('--check')
const generated = /generated\.ts$|migrations\/|supergraph\.graphql$/
/** Tests, and the scenes several of them are set in. */
const isOfTests = (path: string) => /(\.test|\/journey|\/scene)\.ts$/.test(path)

interface Programme {
  readonly subgraph: string
  readonly name: string
  readonly types: readonly string[]
  readonly acts: readonly string[]
  readonly events: readonly string[]
  readonly rosters: readonly string[]
  readonly tests: number
  readonly lines: number
  readonly testLines: number
  readonly outside: readonly string[]
}

const sources = globSync('{schema,gateway,subgraphs}/**/*.{ts,graphql}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})
  .filter((path) => !generated.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const programmes: Programme[] = []
const names = readdirSync(join(root, 'subgraphs')).filter(
  (name) => name !== 'kit' && existsSync(join(root, 'subgraphs', name, 'src/subgraph.ts')),
)
for (const name of names.toSorted()) {
  const { subgraph } = (await import(join(root, 'subgraphs', name, 'src/subgraph.ts'))) as {
    subgraph: SubgraphDefinition
  }
  for (const slice of subgraph.slices) {
    const programme = describe(name, slice)
    if (programme !== null) programmes.push(programme)
  }
}

/** A slice that somebody can act on; what only keeps a copy or lends a type is none. */
function describe(subgraph: string, slice: Slice): Programme | null {
  const folder = join('subgraphs', subgraph, 'src', slice.name)
  const own = sources.filter(({ path }) => path.startsWith(`${folder}/`))
  if (own.length === 0 || slice.schema === '') return null
  const definitions = parse(slice.schema).definitions
  const acts = definitions.flatMap(mutationsOf)
  const rosters = (slice.rosters ?? []).map((roster) => roster.title)
  if (acts.length === 0 && rosters.length === 0) return null
  const code = own.filter(({ path }) => !isOfTests(path))
  const tests = own.filter(({ path }) => isOfTests(path))
  const events = Object.keys(domainEvents).filter(
    (type) => type.startsWith(`${subgraph}.`) && code.some(({ text }) => text.includes(`'${type}'`)),
  )
  const types = definitions.flatMap(keyedTypeOf)
  return {
    subgraph,
    name: slice.name,
    types,
    acts,
    events,
    rosters,
    tests: tests.reduce((sum, { text }) => sum + (text.match(/^\s*test(\.each|\.runIf)?\(/gmu)?.length ?? 0), 0),
    lines: linesOf(code),
    testLines: linesOf(tests),
    outside: sources
      .filter(({ path }) => !path.startsWith(`subgraphs/${subgraph}/`) && !isOfTests(path))
      .filter(({ text }) => events.some((type) => text.includes(`'${type}'`)))
      .map(({ path }) => path)
      .toSorted(),
  }
}

function mutationsOf(definition: DefinitionNode): string[] {
  if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || definition.name.value !== 'Mutation') return []
  return (definition.fields ?? []).map(({ name }) => name.value)
}

function keyedTypeOf(definition: DefinitionNode): string[] {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
  return definition.directives?.some(({ name }) => name.value === 'key') ? [definition.name.value] : []
}

function linesOf(files: readonly { text: string }[]): number {
  return files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function table(): string {
  const sum = (count: (one: Programme) => number) => programmes.reduce((total, one) => total + count(one), 0)
  return [
    '# 业务一览 Programmes',
    '',
    'Counted in the sources by `npm run programmes`. A programme is a slice with acts or a roster. Tests are those beside it, lines are',
    'TypeScript and SDL without tests and generated files. Outside its own subgraph a programme is named only where others hear its',
    'events: in the vocabulary and in who consumes them.',
    '',
    row([
      'subgraph',
      'programme',
      'types',
      'acts',
      'events',
      'rosters',
      'tests',
      'lines',
      'test lines',
      'files that name its events outside its subgraph',
    ]),
    row(['---', '---', '---', '---:', '---:', '---', '---:', '---:', '---:', '---']),
    ...programmes.map((one) =>
      row([
        one.subgraph,
        one.name,
        one.types.join(', ') || '–',
        one.acts.length,
        one.events.length,
        one.rosters.join('、') || '–',
        one.tests,
        one.lines,
        one.testLines,
        one.outside.map((path) => `\`${path}\``).join(' ') || '–',
      ]),
    ),
    row([
      '**all**',
      programmes.length,
      '',
      sum(({ acts }) => acts.length),
      sum(({ events }) => events.length),
      sum(({ rosters }) => rosters.length),
      sum(({ tests }) => tests),
      sum(({ lines }) => lines),
      sum(({ testLines }) => testLines),
      '',
    ]),
    '',
    '## Acts',
    ...programmes
      .filter(({ acts }) => acts.length > 0)
      .map(({ subgraph, name, acts }) => `- **${subgraph} / ${name}**: ${acts.map((act) => `\`${act}\``).join(', ')}`),
    '',
  ].join('\n')
}

const text = table()
const shown = relative(root, file)
if (!check) {
  writeFileSync(file, text)
  console.log(`${shown}: ${programmes.length} programmes`)
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${shown} is stale: npm run programmes`)
  process.exitCode = 1
}
