import { isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { fieldCatalogueOf } from './field-catalogue.ts'
import { openPlanner } from './planner.ts'
import { loadSupergraph, parseSupergraph, SUPERGRAPH_FILE } from './supergraph.ts'

const supergraph = loadSupergraph(SUPERGRAPH_FILE)
const { entries, fingerprint } = fieldCatalogueOf(supergraph, 'exchange')
const byCoordinate = new Map(entries.map((entry) => [entry.coordinate, entry]))

test('every field that a client can see is in the catalogue, and no other', () => {
  const seen = Object.values(openPlanner(supergraph).schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type)))
    .flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : []))
  expect(entries.flatMap(({ coordinate, isInput }) => (isInput ? [] : [coordinate]))).toEqual(seen.toSorted())
})

test('a field is told with its subgraph, class, mask and values', () => {
  expect(byCoordinate.get('Person.phone')).toMatchObject({
    subgraphs: ['registry'],
    level: 'PERSONAL',
    mask: 'PHONE',
    isShareable: true,
  })
  expect(byCoordinate.get('Person.marriages')).toMatchObject({ subgraphs: ['marriage-funeral'], level: 'SENSITIVE' })
  expect(byCoordinate.get('MinimumLivingAllowance.status')!.values).toContain('GRANTED')
  expect(byCoordinate.get('Query.minimumLivingAllowances')!.optionalArguments).toContain('after')
  // Whoever only knows the key does not give it.
  expect(byCoordinate.get('Person.id')!.subgraphs).not.toContain('exchange')
})

test('what only acts lead to and what the exchange keeps of its partners cannot be shared', () => {
  const isShareable = (coordinate: string) => byCoordinate.get(coordinate)?.isShareable
  expect(isShareable('Mutation.registerPerson')).toBe(false)
  expect(isShareable('Query.agreements')).toBe(false)
  expect(isShareable('AccessReceipt.account')).toBe(false)
  expect(isShareable('PartnerCredentials.secret')).toBe(false)
  expect(isShareable('Query.person')).toBe(true)
  // Of the exchange, what tells a partner of its people is for agreements to name.
  for (const field of ['Query.changes', 'PersonChange.person', 'PersonChangeEdge.cursor', 'ChangeChecksum.digest'])
    expect([field, isShareable(field)]).toEqual([field, true])
  // An input of acts alone is asked by nobody, so no agreement can hold it.
  expect(byCoordinate.has('RegisterPersonInput.name')).toBe(false)
})

test('a graph with one more field has another fingerprint, the same graph the same', () => {
  expect(fieldCatalogueOf(supergraph, 'exchange').fingerprint).toBe(fingerprint)
  const changed = parseSupergraph(supergraph.full.replace(/(type PageInfo\n[^{]*\{)/, '$1\n  another: Int'))
  expect(fieldCatalogueOf(changed, 'exchange').fingerprint).not.toBe(fingerprint)
})
