/**
 * Writes the dashboard's operations as typed, registered documents: `npm run operations`, `-- --check` fails where they
 * are stale. Each operation of gateway/dashboard/operations is checked against the composed graph, gets `__typename`
 * in every selection (the client's cache needs it) and is known to the gateway by the hash of its text.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Supergraph } from '@apollo/federation-internals'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  isEnumType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  printSchema,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const check = process.argv.includes('--check')
const root = join(import.meta.dirname, '..')
const folder = join(root, 'gateway/dashboard/operations')
const file = join(root, 'gateway/dashboard/src/operations.generated.ts')

const { parseSupergraph } = await import(join(root, 'gateway/src/supergraph.ts'))
const supergraph = parseSupergraph(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'))
const schema = Supergraph.build(supergraph.executable, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema()

const document = withTypenames(
  parse(
    readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n'),
  ),
)
const errors = validate(schema, document)
if (errors.length > 0) {
  for (const { message, locations } of errors) console.error(`${message} ${JSON.stringify(locations)}`)
  process.exit(1)
}

const types = await codegen({
  filename: file,
  schema: parse(printSchema(schema)),
  documents: [{ document }],
  config: {
    onlyOperationTypes: true,
    enumsAsTypes: true,
    skipTypename: false,
    nonOptionalTypename: true,
    maybeValue: 'T | null',
    inputMaybeValue: 'T | null | undefined',
    scalars: {
      Date: 'string',
      DateTime: 'string',
      YearMonth: 'string',
      Money: 'string',
      Decimal: 'string',
      DivisionCode: 'string',
      CreditCode: 'string',
    },
  },
  plugins: [{ operations: {} }],
  pluginMap: { operations: typescriptOperations } as never,
})

const fragments = new Map(
  document.definitions
    .filter((part): part is FragmentDefinitionNode => part.kind === Kind.FRAGMENT_DEFINITION)
    .map((part) => [part.name.value, part]),
)
const operations = document.definitions.filter(
  (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
)
const registered = operations.map((operation) => {
  const name = operation.name!.value
  const text = print({
    kind: Kind.DOCUMENT,
    definitions: [operation, ...usedBy(operation.selectionSet)],
  } as DocumentNode)
  const id = createHash('sha256').update(text).digest('hex')
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query'
  return `/** ${name} */\nexport const ${name} = { id: '${id}', text: ${JSON.stringify(text)} } as Operation<${name}${kind}, ${name}${kind}Variables>`
})
/** What the graph calls the codes that the dashboard reads: the Chinese term that opens each description. */
const labels = new Map<string, Record<string, string>>()
const typeInfo = new TypeInfo(schema)
visit(
  document,
  visitWithTypeInfo(typeInfo, {
    Field() {
      const type = getNamedType(typeInfo.getType() ?? null)
      if (!isEnumType(type)) return
      const terms = type.getValues().map(({ name, description }) => [name, chineseTerm(description) ?? name])
      labels.set(type.name, Object.fromEntries(terms))
    },
  }),
)

const wanted = `// Written by \`npm run operations\` from gateway/dashboard/operations; edit those instead.
${types.trim()}

/** An operation of the dashboard: the gateway runs it by its id alone. */
export interface Operation<Data, Variables> {
  readonly id: string
  readonly text: string
  readonly types?: { data: Data; variables: Variables }
}

${registered.join('\n\n')}

/** Codes in Chinese, by the name of their enum. */
export const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries([...labels].sort()), null, 2)}

export const operations = [${operations.map(({ name }) => name!.value).join(', ')}] as const
`
if (existsSync(file) && readFileSync(file, 'utf8') === wanted) {
  console.log('dashboard operations: up to date')
} else if (check) {
  console.error(`${relative(process.cwd(), file)} is stale: run npm run operations`)
  process.exit(1)
} else {
  writeFileSync(file, wanted)
  console.log(`dashboard operations: ${operations.length} written`)
}

function chineseTerm(description: string | null | undefined): string | undefined {
  return /^[\p{Script=Han}、，（）]+/u.exec(description ?? '')?.[0]
}

function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node: SelectionSetNode, _key, parent) {
      const isRoot = (parent as { kind?: string } | undefined)?.kind === Kind.OPERATION_DEFINITION
      const hasIt = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename')
      if (isRoot || hasIt) return
      return {
        ...node,
        selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
      } as SelectionSetNode
    },
  })
}

function usedBy(selections: SelectionSetNode, known = new Set<string>()): FragmentDefinitionNode[] {
  const found: FragmentDefinitionNode[] = []
  visit(selections, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (fragment === undefined || known.has(name.value)) return
      known.add(name.value)
      found.push(fragment, ...usedBy(fragment.selectionSet, known))
    },
  })
  return found
}
