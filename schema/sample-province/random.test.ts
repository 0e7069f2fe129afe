import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion, apportionByChance, Random, Weighted } from './random.ts'

test('a seed gives the same numbers on every machine', () => {
  const random = new Random('1/140502')
  expect([random.bits(), random.bits(), random.bits(), random.below(100)]).toMatchInlineSnapshot(`
    [
      1289693825,
      2403946296,
      1608401223,
      2,
    ]
  `)
  expect(new Random('1/140503').bits()).not.toBe(new Random('1/140502').bits())
})

test('parts add up to the whole and lie next to their shares', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 60 }),
      fc.string(),
      (total, weights, seed) => {
        const sum = weights.reduce((all, weight) => all + weight, 0)
        for (const parts of [apportion(total, weights), apportionByChance(new Random(seed), total, weights)]) {
          expect(parts.reduce((all, part) => all + part, 0)).toBe(sum === 0 ? 0 : total)
          parts.forEach((part, at) => {
            const share = sum === 0 ? 0 : (total * weights[at]!) / sum
            expect(Math.abs(part - share)).toBeLessThan(1 + 1e-6)
          })
        }
      },
    ),
  )
})

test('what weighs twice as much is drawn twice as often', () => {
  const random = new Random('weights')
  const coin = new Weighted([
    ['heavy', 2],
    ['light', 1],
    ['never', 0],
  ] as const)
  const drawn = Array.from({ length: 90_000 }, () => coin.draw(random))
  expect(Math.abs(drawn.filter((side) => side === 'heavy').length / drawn.length - 2 / 3)).toBeLessThan(0.006)
  expect(drawn).not.toContain('never')
})

test('a sample has no member twice and none without weight', () => {
  const chosen = new Random('sample').sample([1, 2, 3, 4, 5, 6], 4, (member) => (member === 6 ? 0 : member))
  expect(new Set(chosen).size).toBe(4)
  expect(chosen).not.toContain(6)
  expect(new Random('none').sample([1, 2], -1, () => 1)).toEqual([])
})

test('the mean of a normal draw is its mean', () => {
  const random = new Random('normal')
  const drawn = Array.from({ length: 20_000 }, () => random.normal(26, 4))
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
  const deviation = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length)
  expect(mean).toBeCloseTo(26, 0)
  expect(deviation).toBeCloseTo(4, 0)
})
