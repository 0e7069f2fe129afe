import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTerms, contradictionsOf, type Terms, widens } from './rules.ts'

const before: Terms = {
  fields: [
    { coordinate: 'Query.person', inFull: false },
    { coordinate: 'Person.name', inFull: false },
    { coordinate: 'Person.phone', inFull: true },
  ],
  divisions: ['140500000000'],
  personsPerDay: 100,
  costPerDay: 1_000,
  requestsPerMinute: 60,
  validTo: '2027-01-01',
}
const after = (change: Partial<Terms>) => compareTerms(before, { ...before, ...change })

test.each<[string, Partial<Terms>, boolean]>([
  ['nothing', {}, false],
  ['one field less', { fields: before.fields.slice(0, 2) }, false],
  ['one field more', { fields: [...before.fields, { coordinate: 'Person.age', inFull: false }] }, true],
  ['a field in full', { fields: before.fields.map((field) => ({ ...field, inFull: true })) }, true],
  ['a field masked', { fields: before.fields.map((field) => ({ ...field, inFull: false })) }, false],
  ['a county of the same prefecture', { divisions: ['140502000000'] }, false],
  ['another prefecture', { divisions: ['140500000000', '140600000000'] }, true],
  ['the province', { divisions: ['140000000000'] }, true],
  ['one person more a day', { personsPerDay: 101 }, true],
  ['one person less a day', { personsPerDay: 99 }, false],
  ['a limit to how old answers may be', { maximumLagSeconds: 3_600 }, false],
  ['a day longer', { validTo: '2027-01-02' }, true],
  ['a day shorter', { validTo: '2026-12-31' }, false],
])('whether %s widens the agreement', (_, change, expected) => {
  expect(widens(after(change))).toBe(expected)
})

test.each<[string, number | null, number | null, 'raised' | 'lowered' | null]>([
  ['stays without a limit', null, null, null],
  ['is limited', null, 3_600, 'lowered'],
  ['is limited further', 3_600, 60, 'lowered'],
  ['may be older', 60, 3_600, 'raised'],
  ['is limited by the hub alone', 60, null, 'raised'],
])('how old answers may be %s', (_, was, is, how) => {
  const { raised, lowered } = compareTerms({ ...before, maximumLagSeconds: was }, { ...before, maximumLagSeconds: is })
  expect({ raised, lowered }).toEqual({
    raised: [],
    lowered: [],
    ...(how === null ? {} : { [how]: ['maximumLagSeconds'] }),
  })
})

test('a first agreement widens in all it gives', () => {
  const difference = compareTerms(null, before)
  expect(difference).toMatchObject({
    fieldsAdded: ['Person.name', 'Person.phone', 'Query.person'],
    unmasked: ['Person.phone'],
    divisionsAdded: ['140500000000'],
  })
  expect(widens(difference)).toBe(true)
})

const coordinates = ['Query.person', 'Person.name', 'Person.age', 'Person.phone']
const terms = fc.record({
  fields: fc
    .uniqueArray(fc.constantFrom(...coordinates))
    .chain((names) =>
      fc.tuple(...names.map((coordinate) => fc.record({ coordinate: fc.constant(coordinate), inFull: fc.boolean() }))),
    ),
  divisions: fc.uniqueArray(fc.constantFrom('140000000000', '140500000000', '140502000000', '140600000000')),
  personsPerDay: fc.integer({ min: 1, max: 3 }),
  costPerDay: fc.constant(1),
  requestsPerMinute: fc.constant(1),
  validTo: fc.constantFrom('2027-01-01', '2028-01-01'),
}) as fc.Arbitrary<Terms>

test('two agreements that widen neither way are the same in what they give', () => {
  fc.assert(
    fc.property(terms, terms, (one, other) => {
      if (widens(compareTerms(one, other)) || widens(compareTerms(other, one))) return
      const names = ({ fields }: Terms) => fields.map(({ coordinate, inFull }) => `${coordinate} ${inFull}`).toSorted()
      expect(names(one)).toEqual(names(other))
      expect([one.personsPerDay, one.validTo]).toEqual([other.personsPerDay, other.validTo])
    }),
  )
})

test('what was narrowed twice is narrower than at first', () => {
  fc.assert(
    fc.property(terms, terms, terms, (a, b, c) => {
      if (widens(compareTerms(a, b)) || widens(compareTerms(b, c))) return
      expect(widens(compareTerms(a, c))).toBe(false)
    }),
  )
})

test.each<[string, Partial<Terms>]>([
  ['asks nothing', { fields: [{ coordinate: 'Person.name', inFull: true }] }],
  ['writes', { fields: [...before.fields, { coordinate: 'Mutation.correctPerson', inFull: false }] }],
  ['says a field twice', { fields: [...before.fields, { coordinate: 'Person.name', inFull: true }] }],
  [
    'has an argument without its field',
    { fields: [...before.fields, { coordinate: 'Query.divisions(level:)', inFull: false }] },
  ],
  ['has no division', { divisions: [] }],
  ['is over before it begins', { validTo: '2026-06-15' }],
])('an agreement that %s cannot be carried out', (_, change) => {
  expect(contradictionsOf({ ...before, ...change }, '2026-06-15')).toHaveLength(1)
  expect(contradictionsOf(before, '2026-06-15')).toEqual([])
})

const elders = { facet: 'registry.birthDate', ageFrom: 60 }
test.each<[string, Terms['population'], Terms['population'], boolean, boolean]>([
  ['a first condition', null, elders, true, false],
  ['the same condition', elders, { ...elders }, false, false],
  // Who is in two conditions no rule can compare.
  ['another condition', elders, { ...elders, ageFrom: 70 }, true, true],
  ['no condition any more', elders, null, true, true],
])('%s for whom it is about', (_, was, is, populationChanged, expected) => {
  const difference = compareTerms({ ...before, population: was }, { ...before, population: is })
  expect([difference.populationChanged, widens(difference)]).toEqual([populationChanged, expected])
})

test('a population and a list whose gaps would tell of others contradict each other', () => {
  const fields = [...before.fields, { coordinate: 'PersonConnection.edges', inFull: false }]
  expect(contradictionsOf({ ...before, fields }, '2026-06-15')).toEqual([])
  expect(contradictionsOf({ ...before, fields, population: elders }, '2026-06-15')).toHaveLength(1)
  const told = [...before.fields, { coordinate: 'Query.changes', inFull: false }]
  expect(contradictionsOf({ ...before, fields: told, population: elders }, '2026-06-15')).toHaveLength(1)
})
