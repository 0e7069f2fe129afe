import { expect, test } from 'vitest'
import { dayOf, dayOfText, SAMPLE_DAY } from './days.ts'
import { type Draft, draftOf, homeOf } from './draft.ts'
import { drawMarriages } from './history.ts'
import { Random } from './random.ts'

test('the marriage of the oldest couples was registered under the law of 1950 or later', () => {
  const homes = Array.from({ length: 300 }, (_, at) => {
    const husband = marriedIn('MALE', 1921 + (at % 16))
    const wife = marriedIn('FEMALE', 1922 + (at % 16))
    husband.spouse = wife
    wife.spouse = husband
    return homeOf('FAMILY', husband, wife, [husband, wife])
  })
  const days = drawMarriages(new Random('oldest'), homes, 600).map(({ marriedDay }) => marriedDay)
  expect(days.length).toBeGreaterThanOrEqual(300)
  expect(Math.min(...days)).toBeGreaterThanOrEqual(dayOfText('1950-05-01'))
  expect(Math.max(...days)).toBeLessThan(SAMPLE_DAY)
  expect(days.filter((day) => day < dayOfText('1960-01-01')).length).toBeGreaterThan(100)
})

function marriedIn(sex: 'MALE' | 'FEMALE', year: number): Draft {
  return { ...draftOf(sex, 2025 - year, dayOf(year, 7, 1)), marital: 'MARRIED' }
}
