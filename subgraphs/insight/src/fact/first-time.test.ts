import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstTime } from './first-time.ts'

test('what was there before is never taken for new', () => {
  const names = fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(names, (named) => {
      const seen = new FirstTime()
      for (const [facet, key] of named) seen.isNew(facet, key)
      for (const [facet, key] of named) expect(seen.isNew(facet, key)).toBe(false)
    }),
    { numRuns: 20 },
  )
})

test('of a million new facets of records fewer than one in a thousand is looked for in vain', () => {
  const seen = new FirstTime()
  let inVain = 0
  for (let n = 0; n < 250_000; n++) {
    const key = randomUUID()
    for (const facet of ['registry.sex', 'registry.birthDate', 'registry.residence', 'registry.registeredResidence'])
      if (!seen.isNew(facet, key)) inVain++
  }
  expect(inVain).toBeLessThan(1_000)
})
