import { expect, test } from 'vitest'
import { born, fact, keysOf, type SceneFact } from '../scene-of-rules.ts'
import { r29 } from './r-29-marriage-not-allowed.ts'

const marriage = (id: string, husband: string, wife: string, since = '2026-05-20', until: string | null = null) => [
  fact(id, 'marriage-funeral.marriage', 'MARRIAGE', since, until),
  fact(id, 'marriage-funeral.registered', 'MARRIAGE', since),
  fact(id, 'marriage-funeral.husband', husband, since, until),
  fact(id, 'marriage-funeral.wife', wife, since, until),
]
const wedding = marriage('wedding', 'he', 'she')
const grown = [born('he', '1990-01-01'), born('she', '1990-01-01')]
const parent = (child: string, of: string) => fact(child, 'registry.parent', of)

test.each([
  ['twenty-two on the day', '2004-05-20', '1990-01-01', []],
  ['twenty-two the day after', '2004-05-21', '1990-01-01', ['AGE']],
  ['of age, and she twenty on the day', '1990-01-01', '2006-05-20', []],
  ['of age, and she twenty the day after', '1990-01-01', '2006-05-21', ['AGE']],
])('a husband %s', (_, his, hers, keys) => {
  expect(keysOf(r29, 'wedding', [...wedding, born('he', his), born('she', hers)])).toEqual(keys)
})

test('whose birth nobody knows is not told to be too young', () => {
  expect(keysOf(r29, 'wedding', wedding)).toEqual([])
})

test.each<[string, SceneFact[], string[]]>([
  ['of one parent', [parent('he', 'p'), parent('she', 'p')], ['KINSHIP']],
  ['of which one is parent of the other', [parent('he', 'she')], ['KINSHIP']],
  [
    'with one grandparent in common',
    [parent('he', 'p'), parent('p', 'g'), parent('she', 'q'), parent('q', 'g')],
    ['KINSHIP'],
  ],
  [
    'with one great-grandparent in common',
    [parent('he', 'p'), parent('p', 'g'), parent('g', 'u'), parent('she', 'q'), parent('q', 'h'), parent('h', 'u')],
    [],
  ],
])('two %s', (_, facts, keys) => {
  expect(keysOf(r29, 'wedding', [...wedding, ...grown, ...facts])).toEqual(keys)
})

test.each<[string, SceneFact[], string[]]>([
  ['still in force', marriage('former', 'he', 'other', '2020-01-01'), ['TWICE former']],
  ['that ended on the day of the new one', marriage('former', 'he', 'other', '2020-01-01', '2026-05-20'), []],
  ['that ended a day later', marriage('former', 'he', 'other', '2020-01-01', '2026-05-21'), ['TWICE former']],
  ['that began later: it is told of that one', marriage('later', 'he', 'other', '2026-06-01'), []],
])('a marriage beside another %s', (_, facts, keys) => {
  expect(keysOf(r29, 'wedding', [...wedding, ...grown, ...facts])).toEqual(keys)
})

test('a marriage that was annulled is not found', () => {
  expect(keysOf(r29, 'wedding', [wedding[1]!, ...grown])).toEqual([])
})
