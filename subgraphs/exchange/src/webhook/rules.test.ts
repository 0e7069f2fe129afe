import { expect, test } from 'vitest'
import { waitAfter } from './rules.ts'

test.each([
  [1, 0, 2_500],
  [1, 1, 5_000],
  [2, 1, 10_000],
  [10, 1, 2_560_000],
  [11, 0, 1_800_000],
  [11, 1, 3_600_000],
  [5_000, 1, 3_600_000],
])('after %i failures (luck %d) the next attempt comes in %i ms', (attempts, random, ms) => {
  expect(waitAfter(attempts, random)).toBe(ms)
})
