import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenFigures, suppressed } from './suppress.ts'

const MINIMUM = 5

test.each([
  ['four people are too few, five are not', { all: 100, a: 4, b: 5, c: 91 }, ['a', 'b']],
  ['nobody is not few', { all: 96, a: 0, b: 5, c: 91 }, []],
  [
    'one hidden part would follow from the whole: the next smallest goes with it',
    { all: 60, a: 2, b: 8, c: 50 },
    ['a', 'b'],
  ],
  ['two hidden parts of few people together need a third', { all: 60, a: 1, b: 2, c: 57 }, ['a', 'b', 'c']],
  ['where all others are nobody the whole goes too', { all: 3, a: 3, b: 0, c: 0 }, ['a', 'all']],
])('%s', (_, counts, expected) => {
  const figures = new Map(Object.entries(counts))
  expect([...hiddenFigures(figures, [{ whole: 'all', parts: ['a', 'b', 'c'] }], MINIMUM)].toSorted()).toEqual(expected)
})

test('what is hidden in a county cannot be worked out from the city above it or the townships below it', () => {
  const figures = new Map(Object.entries({ city: 100, county1: 7, county2: 93, t1: 3, t2: 4, t3: 40, t4: 53 }))
  const sums = [
    { whole: 'city', parts: ['county1', 'county2'] },
    { whole: 'county1', parts: ['t1', 't2'] },
    { whole: 'county2', parts: ['t3', 't4'] },
  ]
  expect(Object.fromEntries(suppressed(figures, sums, MINIMUM))).toEqual({
    city: 100,
    county1: 7,
    county2: 93,
    t1: null,
    t2: null,
    t3: 40,
    t4: 53,
  })
})

test('in no table of rows and columns does one sum give a hidden figure away', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 5,
      }),
      (table) => {
        const figures = new Map<string, number>()
        const add = (name: string, count: number) => figures.set(name, (figures.get(name) ?? 0) + count)
        for (const [r, row] of table.entries())
          for (const [c, count] of row.entries()) {
            figures.set(`${r}:${c}`, count)
            add(`row ${r}`, count)
            add(`column ${c}`, count)
            add('all', count)
          }
        const rows = table.map((_, r) => `row ${r}`)
        const columns = [0, 1, 2].map((c) => `column ${c}`)
        const sums = [
          { whole: 'all', parts: rows },
          { whole: 'all', parts: columns },
          ...rows.map((whole, r) => ({ whole, parts: columns.map((_, c) => `${r}:${c}`) })),
          ...columns.map((whole, c) => ({ whole, parts: rows.map((_, r) => `${r}:${c}`) })),
        ]
        const hidden = hiddenFigures(figures, sums, MINIMUM)
        for (const [name, count] of figures) if (count > 0 && count < MINIMUM) expect(hidden).toContain(name)
        for (const { whole, parts } of sums) {
          const cells = [whole, ...parts].filter((name) => hidden.has(name))
          expect(cells.length).not.toBe(1)
          const covered = parts.filter((name) => hidden.has(name))
          if (!hidden.has(whole) && covered.length > 0)
            expect(covered.reduce((sum, name) => sum + figures.get(name)!, 0)).toBeGreaterThanOrEqual(MINIMUM)
        }
      },
    ),
  )
})
