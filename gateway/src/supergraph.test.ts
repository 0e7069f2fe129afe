import { ApolloGateway } from '@apollo/gateway'
import type { SubgraphDefinition } from '@civil-affairs/kit'
import { buildSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { findUnclassified, PERSON_TYPES } from './classified-lint.ts'
import { composeSdl, composeSubgraphs } from './compose.ts'
import { whatExists } from './example.ts'
import { mustBeComposedOf, parseSupergraph } from './supergraph.ts'

const link = (version: string, imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${imports}])`
const one = (sdl: string) => [{ name: 'one', sdl }]

test('composition gives placeholders for addresses, by the name of the subgraph', () => {
  const { supergraph } = composeSdl(one(`${link('v2.11', '"@key"')} type Query { a: Int }`))
  expect(parseSupergraph(supergraph!).subgraphs).toEqual(new Map([['one', 'http://one.invalid']]))
})

test('what composition would settle in silence is a problem', () => {
  const head = link('v2.11', '"@shareable"')
  const { problems } = composeSdl([
    { name: 'one', sdl: `${head} type Query { a: V @shareable } "one" type V @shareable { x: Int }` },
    { name: 'two', sdl: `${head} type Query { b: V @shareable } "two" type V @shareable { x: Int }` },
  ])
  expect(problems).toEqual([expect.stringMatching(/^INCONSISTENT_DESCRIPTION: /)])
})

test('an error of composition is told with its code', () => {
  const { problems } = composeSdl([
    { name: 'one', sdl: `${link('v2.11', '"@key"')} type Query { v: V } type V { x: Int }` },
    { name: 'two', sdl: `${link('v2.11', '"@key"')} type Query { w: V } type V { x: Int }` },
  ])
  expect(problems[0]).toMatch(/^INVALID_FIELD_SHARING: /)
})

test('a link beyond v2.14 is refused, v2.14 is not', () => {
  const sdl = (version: string) => one(`${link(version, '"@key"')} type Query { a: Int }`)
  expect(composeSdl(sdl('v2.15')).problems).toEqual([expect.stringMatching(/^LINK_TOO_NEW: one /)])
  expect(composeSdl(sdl('v2.14')).problems).toEqual([])
})

test('a field of a person is classified or listed as open, never neither nor both', () => {
  const of = (fields: string) =>
    findUnclassified(`directive @classified on FIELD_DEFINITION type Query { a: Int } type Person { ${fields} }`, {
      Person: ['id'],
    })
  expect(of('id: ID! name: String @classified friends: [Person!]')).toEqual([])
  expect(of('id: ID! name: String')).toEqual(['UNCLASSIFIED: Person.name tells of a person and has no @classified'])
  expect(of('id: ID! tags: [String!]')).toHaveLength(1)
  expect(of('id: ID! @classified')).toEqual(['CLASSIFIED_AND_OPEN: Person.id is @classified and listed as open'])
  expect(PERSON_TYPES.Person).not.toContain('name')
})

test('a name that hardly means anything else is personal in any type, a masked one is not', () => {
  const of = (field: string) =>
    findUnclassified(`directive @classified on FIELD_DEFINITION type Query { a: Int } type Grant { ${field} }`, {})
  expect(of('contactPhone: String')).toHaveLength(1)
  expect(of('bankAccount: String')).toHaveLength(1)
  expect(of('maskedBankAccount: String')).toEqual([])
  expect(of('bankAccount: String @classified')).toEqual([])
})

test('the committed file is known by the SDL of its subgraphs; any other SDL is stale', () => {
  const definition = (sdl: string) => ({ name: 'one', slices: [{ schema: sdl }] }) as unknown as SubgraphDefinition
  const asked = definition('extend type Query { a: Int }')
  const supergraph = parseSupergraph(composeSubgraphs([asked]).supergraph!)
  expect(() => mustBeComposedOf(supergraph, [asked])).not.toThrow()
  expect(() => mustBeComposedOf(supergraph, [definition('extend type Query { a: Int b: Int }')])).toThrow(
    'run npm run compose',
  )
  expect(() => mustBeComposedOf(supergraph, [])).toThrow('one')
})

const secured = composeSdl(
  one(`${link('v2.11', '"@key", "@requiresScopes", "@inaccessible", "@tag", { name: "@authenticated", as: "@named" }')}
    scalar federation__Scope
    type Query { a: Int @requiresScopes(scopes: [["x"]]) b: V @named hidden: Int @inaccessible }
    type V @named { x: Int @tag(name: "t") }`),
).supergraph!

test('what the stock planner refuses to start with is stripped for it, with definitions and uses; policy reads the whole', async () => {
  const { full, executable } = parseSupergraph(secured)
  expect(full).toContain('requiresScopes')
  expect(print(executable)).not.toMatch(/requiresScopes|authenticated|named|Scope/i)
  const refused = new ApolloGateway({ supergraphSdl: full, logger: silentLogger })
  await expect(refused.load()).rejects.toThrow(/requiresScopes|authenticated/)
  const gateway = new ApolloGateway({ supergraphSdl: print(executable), logger: silentLogger })
  const { schema } = await gateway.load()
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(['a', 'b'])
  await gateway.stop()
})

test('what the planner itself carries out stays, above all @inaccessible', () => {
  const { executable } = parseSupergraph(secured)
  expect(print(executable)).toMatch(/hidden: Int.*@inaccessible/)
  expect(print(executable)).toContain('join__field')
  const plain = composeSdl(one(`${link('v2.11', '"@key"')} type Query { a: Int }`)).supergraph!
  expect(print(parseSupergraph(plain).executable)).toBe(print(parse(plain)))
})

const silentLogger = { debug() {}, info() {}, warn() {}, error() {} }

test('of a registered operation as much is asked as the graph has', () => {
  const schema = buildSchema('type Query { person(id: ID!): P } type P { id: ID! home: H } type H { code: ID! }')
  const document = parse(
    'query Q($id: ID!, $m: Int) { person(id: $id) { id name home { code } work { code } grants(m: $m) { x } } other { y } }',
  )
  expect(print(whatExists(document, schema)!)).toBe(
    print(parse('query Q($id: ID!) { person(id: $id) { id home { code } } }')),
  )
  expect(whatExists(parse('{ other { y } }'), schema)).toBeNull()
})
