import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { RoaringBitmap32 } from 'roaring-wasm'
import { expect, test } from 'vitest'
import { Postings } from './postings.ts'
import { SubjectIds } from './subject-ids.ts'

test('whoever has a value in a range is found, however many values there are and whatever came and went since', () => {
  const step = fc.record({
    subjects: fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 40 }),
    value: fc.nat(11_000),
    goes: fc.boolean(),
  })
  const range = fc.record({ from: fc.nat(11_000), after: fc.nat(11_000), to: fc.nat(11_000) }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), range, (steps, asked) => {
      const postings = new Postings(true)
      const known: { subject: number; value: number }[] = []
      for (let value = 0; value < 5_000; value++) {
        const subject = (value * 7) % 400
        known.push({ subject, value: value * 2 })
        postings.add(value * 2, [subject])
      }
      postings.compact()
      for (const { subjects, value, goes } of steps) {
        if (goes) {
          postings.forget(RoaringBitmap32.from(subjects))
          for (let at = known.length - 1; at >= 0; at--) if (subjects.includes(known[at]!.subject)) known.splice(at, 1)
        }
        postings.between({ from: value }).dispose()
        postings.add(value, subjects)
        known.push(...subjects.map((subject) => ({ subject, value })))
      }
      const { from = -1, after = -1, to = 99_999 } = asked
      const fitting = known.filter(({ value }) => value >= from && value > after && value <= to)
      expect(postings.between(asked).toArray()).toEqual(
        [...new Set(fitting.map(({ subject }) => subject))].sort((a, b) => a - b),
      )
    }),
    { numRuns: 25 },
  )
})

test('a subject has one number, by its text and by its bytes, and the number gives it back', () => {
  const ids = new SubjectIds()
  const given = [
    ...Array.from({ length: 5_000 }, () => randomUUID() as string),
    '00000000-0000-8000-8000-000000000001',
    'ffffffff-ffff-8fff-bfff-ffffffffffff',
  ]
  const bytes = Buffer.from(given.join('').replaceAll('-', ''), 'hex')
  expect(given.slice(0, 2_500).map((id) => ids.ordinalOf(id))).toEqual([...Array(2_500).keys()])
  expect([...ids.ordinalsIn(bytes)]).toEqual([...given.keys()])
  expect(given.map((id) => ids.find(id))).toEqual([...given.keys()])
  expect([...given.keys()].map((ordinal) => ids.idOf(ordinal))).toEqual(given)
  expect(ids.find(randomUUID())).toBeUndefined()
})
