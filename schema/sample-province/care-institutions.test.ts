import { expect, test } from 'vitest'
import { readCreditCode } from '../documents/credit-code.ts'
import { sampleCareInstitutions } from './care-institutions.ts'

test('a small province has a care institution in every prefecture, a large one as many as the country for its people', () => {
  const small = sampleCareInstitutions(4_000, 7)
  expect(small.length).toBe(11)
  expect(new Set(small.map(({ division }) => division.slice(0, 4))).size).toBe(11)
  expect(small.every(({ beds }) => beds >= 10)).toBe(true)
  const large = sampleCareInstitutions(34_900_000, 7)
  expect(large.length).toBe(991)
  expect(large.reduce((sum, { beds }) => sum + beds, 0)).toBe(125_818)
  const share = large.filter(({ registrationKind }) => registrationKind === 'PNE').length / large.length
  expect(share).toBeCloseTo(0.5, 2)
})

test('each has a credit code and a name of its own, the same at every asking', () => {
  const all = sampleCareInstitutions(34_900_000, 7)
  expect(new Set(all.map(({ creditCode }) => creditCode)).size).toBe(all.length)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  for (const { creditCode, division, registrationKind } of all) {
    const reading = readCreditCode(creditCode)
    expect(reading).toMatchObject({ ok: true, warnings: [], parts: { division: division.slice(0, 6) } })
    if (registrationKind === 'PNE') expect(creditCode).toMatch(/^52/)
  }
  expect(sampleCareInstitutions(34_900_000, 7)).toEqual(all)
  expect(sampleCareInstitutions(34_900_000, 8)).not.toEqual(all)
})
