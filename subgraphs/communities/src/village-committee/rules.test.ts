import { expect, test } from 'vitest'
import {
  findCommitteeWarnings,
  heldUntil,
  isChairPartySecretary,
  isHeld,
  isSizeLawful,
  kindFitsCode,
  readTermNumber,
} from './rules.ts'

test.each([
  ['140502100001', true, false],
  ['140502100199', true, false],
  ['140502100200', false, true],
  ['140502100399', false, true],
  ['140502100400', true, true],
  ['140502100498', true, true],
])('in %s a residents’ committee may lie: %s, a village committee: %s', (division, residents, village) => {
  expect([kindFitsCode('RESIDENTS', division), kindFitsCode('VILLAGE', division)]).toEqual([residents, village])
})

test.each([
  [2, false, false],
  [3, true, false],
  [4, true, false],
  [5, true, true],
  [7, true, true],
  [8, false, true],
  [9, false, true],
  [10, false, false],
])('%i members are lawful for a village: %s, for residents: %s', (seats, village, residents) => {
  expect(isSizeLawful(seats, { minimum: 3, maximum: 7 })).toBe(village)
  expect(isSizeLawful(seats, { minimum: 5, maximum: 9 })).toBe(residents)
})

const post = { validFrom: '2024-01-10', validTo: '2025-01-10' }
test.each([
  ['2024-01-09', null, false],
  ['2024-01-10', null, true],
  ['2025-01-09', null, true],
  ['2025-01-10', null, false],
  ['2024-05-31', '2024-06-01', true],
  ['2024-06-01', '2024-06-01', false],
  ['2024-06-01', '2025-06-01', true],
])('on %s, dead since %s, the post is held: %s', (on, diedOn, held) => {
  expect(isHeld(post, diedOn, on)).toBe(held)
})

test('a post ends with the death or by itself, whichever was first, and never before it began', () => {
  expect(heldUntil(post, null)).toBe('2025-01-10')
  expect(heldUntil(post, '2024-06-01')).toBe('2024-06-01')
  expect(heldUntil(post, '2025-01-11')).toBe('2025-01-10')
  expect(heldUntil(post, '2023-01-01')).toBe('2024-01-10')
  expect(heldUntil({ validFrom: '2024-01-10' }, null)).toBeNull()
})

test('one person holds both posts, two do, or one of them is vacant', () => {
  const chair = { post: 'CHAIR' as const, personId: 'a' }
  const secretary = (personId: string) => ({ post: 'PARTY_SECRETARY' as const, personId })
  expect(isChairPartySecretary([chair, secretary('a')])).toBe(true)
  expect(isChairPartySecretary([chair, secretary('b')])).toBe(false)
  expect(isChairPartySecretary([chair])).toBeNull()
  expect(isChairPartySecretary([secretary('a'), { post: 'MEMBER', personId: 'a' }])).toBeNull()
})

test('residents’ committees are measured by the guideline, villages are not', () => {
  const range = { minimum: 1000, maximum: 3000 }
  const of = (households: number | null, kind: 'VILLAGE' | 'RESIDENTS' = 'RESIDENTS') =>
    findCommitteeWarnings({ kind, households }, range)
  expect([999, 1000, 3000, 3001].map((households) => of(households))).toEqual([
    ['HOUSEHOLDS_BELOW_GUIDELINE'],
    [],
    [],
    ['HOUSEHOLDS_ABOVE_GUIDELINE'],
  ])
  expect(of(100, 'VILLAGE')).toEqual([])
  expect(of(null)).toEqual([])
})

test.each([
  ['13', 13],
  ['第13届', 13],
  ['第十三届', 13],
  ['十', 10],
  ['第九届', 9],
  ['二十', 20],
  ['第二十一届', 21],
  ['一二', null],
  ['本届', null],
  ['', null],
  ['0', null],
])('a term written %s has the number %s', (text, number) => {
  expect(readTermNumber(text)).toBe(number)
})
