import { buildSchema, getOperationAST, Kind, parse } from 'graphql'
import { expect, test } from 'vitest'
import { costOf, listSizesOf } from './operation-cost.ts'

const SDL = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query { person: Person people(first: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"]) }
  type Page { edges: [Edge!]! total: Int }
  type Edge { node: Person }
  type Person { name: String documents: [Document!] @listSize(assumedSize: 3) notes: [Note!] }
  type Document { number: String }
  type Note { text: String }
`
const schema = buildSchema(SDL)
const sizes = listSizesOf({ document: parse(SDL) } as never)
const cost = (text: string, variables = {}) => {
  const document = parse(text)
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
  return costOf(getOperationAST(document)!, fragments, variables, schema, sizes)
}

test.each<[string, object, number]>([
  ['{ person { name } }', {}, 1],
  ['{ __typename }', {}, 1],
  ['{ person { documents { number } } }', {}, 1 + 3],
  // Nothing says how long it may be.
  ['{ person { notes { text } } }', {}, 1 + 10],
  ['{ people { total } }', {}, 1],
  ['{ people(first: 50) { edges { node { name } } } }', {}, 1 + 50 * 2],
  ['query ($n: Int) { people(first: $n) { edges { node { documents { number } } } } }', { n: 5 }, 1 + 5 * (2 + 3)],
  ['{ people { edges { ...E } } } fragment E on Edge { node { name } }', {}, 1 + 20 * 2],
  ['{ a: person { name } b: person { name } }', {}, 2],
])('%s costs what it may bring', (text, variables, expected) => {
  expect(cost(text, variables)).toBe(expected)
})
