import { buildSchema, type GraphQLSchema, parse, printSchema, validate } from 'graphql'
import { expect, test } from 'vitest'
import { contractSchema, contractSource } from './contract.ts'
import { compileShape } from './response-shape.ts'

const whole = buildSchema(`
  type Query { person(id: ID!, on: String): Person records(filter: Filter, of: [Kind!]): [Record!]! payee: Payee! none: Alone find(by: Key!): Person }
  type Mutation { erase(id: ID!): Boolean }
  input Filter { kind: Kind illness: String nested: Filter }
  input Key { number: String! type: Kind }
  enum Kind { ONE TWO }
  enum Unused { A }
  interface Record { id: ID! since: String }
  type Grant implements Record { id: ID! since: String amount: Int person: Person }
  type Illness implements Record { id: ID! since: String name: String }
  union Payee = Person | Office
  type Office { name: String }
  type Person { id: ID! name: String spouse: Person records: [Record!] }
  type Alone { self: Alone }
`)
const source = contractSource(whole)
const cut = (...coordinates: string[]) => contractSchema(source, coordinates)
const namesIn = (schema: GraphQLSchema) => Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'))

test('a contract holds the agreed fields and what they need, and not a word of anything else', () => {
  const schema = cut('Query.person', 'Person.name')!
  expect(printSchema(schema)).toBe('type Query {\n  person(id: ID!): Person\n}\n\ntype Person {\n  name: String\n}')
})

test('an argument that may be left out is there where it is agreed, and of an input what is required or agreed', () => {
  const by = (...more: string[]) =>
    printSchema(cut('Query.records', 'Record.id', 'Grant.id', ...more)!)
      .split('\n\n')
      .at(0)
  expect(by()).toContain('records: [Record!]!')
  // A filter of which no field is agreed could say nothing.
  expect(by('Query.records(filter:)')).toContain('records: [Record!]!')
  const filtered = printSchema(cut('Query.records', 'Query.records(filter:)', 'Filter.kind', 'Record.id', 'Grant.id')!)
  expect(filtered).toContain('records(filter: Filter): [Record!]!')
  expect(filtered).toContain('input Filter {\n  kind: Kind\n}')
  expect(filtered).not.toMatch(/illness|nested|Unused/)
  expect(printSchema(cut('Query.find', 'Person.name')!)).toContain('input Key {\n  number: String!\n}')
})

test.each([
  ['a field that leads to nothing agreed', ['Query.person']],
  ['a type that only leads to itself', ['Query.none', 'Alone.self']],
  ['fields that do not exist', ['Query.secret', 'Person.secret']],
  ['fields that nothing leads to', ['Person.name']],
])('of %s there is no contract', (_, coordinates) => {
  expect(cut(...coordinates)).toBeNull()
})

test('a type is of an interface where it has all that is agreed of it; the others are not seen through it', () => {
  const schema = cut('Query.records', 'Record.id', 'Grant.id', 'Grant.amount', 'Illness.name')!
  expect(namesIn(schema).sort()).toEqual(['Boolean', 'Grant', 'ID', 'Int', 'Query', 'Record', 'String'])
  expect(validate(schema, parse('{ records { id ... on Illness { name } } }'))[0]!.message).toBe(
    'Unknown type "Illness".',
  )
})

test('a value of a type that does not exist here is left out of lists, and null elsewhere, without an error', () => {
  const schema = cut('Query.records', 'Record.id', 'Grant.id', 'Query.payee', 'Person.name')!
  expect(printSchema(schema)).toContain('payee: Payee\n')
  const document = parse('{ records { __typename id } payee { __typename ... on Person { name } } }')
  expect(validate(schema, document)).toEqual([])
  const { shape } = compileShape({
    schema,
    operation: document.definitions[0] as never,
    fragments: {},
    conditions: {},
    dataKey: (field) => (field.alias ?? field.name).value,
    isPart: true,
  })
  const fetched = {
    records: [
      { __typename: 'Illness', id: '1' },
      { __typename: 'Grant', id: '2' },
      { __typename: 'Illness', id: '3' },
    ],
    payee: { __typename: 'Office' },
  }
  expect(shape(fetched, () => null)).toEqual({
    data: { records: [{ __typename: 'Grant', id: '2' }], payee: null },
    incomplete: [],
    unfetched: [],
    outside: [],
  })
})

test('a description that speaks of what is not there is not there either', () => {
  const graph = contractSource(
    buildSchema(`
      type Query { "人员 by id; see findPerson." person: Person "查找" findPerson: Person }
      "人员 a person." type Person { "姓名 see also maritalStatus." name: String "婚姻状况" maritalStatus: String }
    `),
  )
  const part = printSchema(contractSchema(graph, ['Query.person', 'Person.name'])!)
  expect(part).toContain('人员 a person.')
  expect(part).not.toMatch(/maritalStatus|findPerson/)
  const both = ['Query.person', 'Query.findPerson', 'Person.name', 'Person.maritalStatus']
  expect(printSchema(contractSchema(graph, both)!)).toContain('see also maritalStatus')
})
