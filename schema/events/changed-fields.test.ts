import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, type GraphQLObjectType, isObjectType, parse } from 'graphql'
import { expect, test } from 'vitest'
import { changedFields, fieldsChangedBy } from './changed-fields.ts'

const graph = buildASTSchema(parse(readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8')), {
  assumeValidSDL: true,
})

test('what an event is said to change is there in the graph', () => {
  const places = new Set(Object.values(changedFields).flat())
  const missing = [...places].filter((place) => {
    const [type, field] = place.split('.') as [string, string | undefined]
    const known = graph.getType(type)
    return (
      !isObjectType(known) || (field !== undefined && (known as GraphQLObjectType).getFields()[field] === undefined)
    )
  })
  expect(missing).toEqual([])
})

test('every field that leads from a person into a domain is changed by some event', () => {
  const places = new Set(Object.values(changedFields).flat())
  const fields = Object.keys((graph.getType('Person') as GraphQLObjectType).getFields())
  expect(fields.filter((field) => !places.has(`Person.${field}`))).toEqual(['id', 'version'])
})

test('of an agreement those fields may have changed that the event names, alone or by their type', () => {
  const agreed = ['Query.person', 'Person.id', 'Person.name', 'MinimumLivingAllowance.status', 'Death.date']
  expect(fieldsChangedBy(['assistance.grant.ended'], agreed)).toEqual(['MinimumLivingAllowance.status'])
  expect(fieldsChangedBy(['registry.person.changed', 'registry.person.died'], agreed)).toEqual([
    'Person.name',
    'Death.date',
  ])
  expect(fieldsChangedBy(['registry.division.changed', 'unknown.event'], agreed)).toEqual([])
})
