/**
 * Writes the resolver types of every subgraph from its SDL: `npm run codegen`, `-- --check` fails where they are stale.
 * A GraphQL type whose name is also that of an entity in the same subgraph is resolved from that entity.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

const check = process.argv.includes('--check')
const subgraphs = join(import.meta.dirname, '..', 'subgraphs')
const FEDERATION = `
directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
directive @shareable on OBJECT | FIELD_DEFINITION
directive @external on OBJECT | FIELD_DEFINITION
directive @requires(fields: String!) on FIELD_DEFINITION
directive @provides(fields: String!) on FIELD_DEFINITION
directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
directive @composeDirective(name: String!) repeatable on SCHEMA
directive @link(url: String!, import: [String]) repeatable on SCHEMA
directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
type Query
type Mutation
`
const scalar = (type: string) => ({ input: type, output: type })

let stale = 0
for (const name of readdirSync(subgraphs).sort()) {
  const source = join(subgraphs, name, 'src')
  if (name === 'kit' || !existsSync(join(source, 'subgraph.ts'))) continue
  const { subgraph } = await import(join(source, 'subgraph.ts'))
  const { sdlOf } = await import(join(subgraphs, 'kit', 'src', 'index.ts'))
  const file = join(source, 'resolver-types.generated.ts')
  const schema = parse(
    [FEDERATION, ...sdlOf(subgraph).map((sdl: string) => sdl.replace(/^extend schema[\s\S]*?(?=\n\n)/, ''))].join('\n'),
  )
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    federation: true,
    skipTypename: true,
    contextType: '@civil-affairs/kit#Context',
    mappers: entitiesOf(source, file),
    defaultMapper: 'any',
    inputMaybeValue: 'T | null | undefined',
    maybeValue: 'T | null',
    scalars: {
      ID: scalar('string'),
      Date: scalar('string'),
      DateTime: { input: 'string', output: 'Date | string' },
      YearMonth: scalar('string'),
      Money: scalar('number'),
      Decimal: { input: 'string', output: 'string | number' },
      DivisionCode: scalar('string'),
      CreditCode: scalar('string'),
    },
  }
  const text = await codegen({
    filename: file,
    schema,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers } as never,
  })
  const wanted = `// Written by \`npm run codegen\` from the SDL of this subgraph; edit schema.graphql instead.\n${text}`
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
  stale++
  if (check) console.error(`${relative(process.cwd(), file)} is stale: run npm run codegen`)
  else writeFileSync(file, wanted)
}
console.log(check ? `resolver types: ${stale} stale` : `resolver types: ${stale} written`)
process.exit(check && stale > 0 ? 1 : 0)

/** Entities of a subgraph by name, each with the import that codegen writes for it. */
function entitiesOf(source: string, file: string): Record<string, string> {
  const mappers: Record<string, string> = {}
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts') || path.includes('generated') || path.includes('migrations'))
      continue
    const text = readFileSync(join(source, path), 'utf8')
    const place = `./${relative(dirname(file), join(source, path))}`
    for (const [, entity] of text.matchAll(/^export type (\w+) = InferEntity</gm))
      mappers[entity!] ??= `${place}#${entity} as ${entity}Record`
    // A type that other records name by its key alone is resolved from that key, whatever its entity.
    for (const [, type] of text.matchAll(/^export interface (\w+)Reference \{/gm))
      mappers[type!] = `${place}#${type}Reference`
  }
  return mappers
}
