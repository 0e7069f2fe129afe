import { expect, test } from 'vitest'
import { PopulationInput, populationReference } from './population.ts'

test('what is left out is left out, and keys stand in the order of the database, so that the signed text stays the same', () => {
  const read = PopulationInput.parse({
    all: [{ facet: 'registry.birthDate', ageTo: null, ageFrom: 60, in: null }, { not: { facet: 'registry.death' } }],
    any: null,
  })
  expect(JSON.stringify(read)).toBe(
    '{"all":[{"facet":"registry.birthDate","ageFrom":60},{"not":{"facet":"registry.death"}}]}',
  )
})

test('a facet that no domain declares and a word that is none of a condition are refused', () => {
  for (const wrong of [{ facet: 'registry.wealth' }, { facet: 'registry.death', since: '2026' }, 'all'])
    expect(PopulationInput.safeParse(wrong).success).toBe(false)
})

test('everybody in the divisions is no population', () => {
  expect(populationReference(null, ['140500000000'])).toBeNull()
})
