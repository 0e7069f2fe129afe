import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CANDIDATE_FROM, type Comparable, groupsOf, likeBirthDates, likenessOf, pairOf } from './rules.ts'

const zhang: Comparable = {
  id: 'a',
  idBasis: 'RESIDENT_ID',
  nameKey: '张三',
  sex: 'MALE',
  birthDate: '1956-03-12',
  birthPrecision: 'DAY',
  residenceDivision: '140502000000',
  address: '北街1号',
  phone: '13800005678',
  numberKeys: ['n1'],
  householdIds: ['h1'],
}
const other = (differs: Partial<Comparable>): Comparable => ({
  ...zhang,
  id: 'b',
  idBasis: 'NONE',
  address: null,
  phone: null,
  numberKeys: [],
  householdIds: [],
  ...differs,
})
const score = (differs: Partial<Comparable>) => likenessOf(zhang, other(differs)).score

test('name and birth date together make a candidate, either alone does not', () => {
  expect(score({})).toBe(60)
  expect(score({ nameKey: '张山' })).toBeLessThan(CANDIDATE_FROM)
  expect(score({ birthDate: null })).toBeLessThan(CANDIDATE_FROM)
})

test('a birth date one digit off with the same name is a candidate, two digits off is not', () => {
  expect(likenessOf(zhang, other({ birthDate: '1956-03-13' }))).toEqual({
    score: 50,
    reasons: ['SAME_NAME', 'BIRTH_DATE_ONE_DIGIT_OFF'],
  })
  expect(score({ birthDate: '1956-04-13' })).toBeLessThan(CANDIDATE_FROM)
})

test('a month of birth agrees with the days in it and needs a phone or address beside the name', () => {
  const month = { birthDate: '1956-03-01', birthPrecision: 'MONTH' }
  expect(likenessOf(zhang, other(month)).reasons).toEqual(['SAME_NAME', 'BIRTH_DATE_COMPATIBLE'])
  expect(score(month)).toBeLessThan(CANDIDATE_FROM)
  expect(score({ ...month, phone: zhang.phone })).toBeGreaterThanOrEqual(CANDIDATE_FROM)
  expect(likenessOf(zhang, other({ ...month, birthDate: '1956-04-01' })).reasons).toEqual(['SAME_NAME'])
})

test('two citizen numbers or two sexes speak against one person', () => {
  expect(score({ idBasis: 'RESIDENT_ID' })).toBeLessThan(CANDIDATE_FROM)
  expect(score({ sex: 'FEMALE' })).toBeLessThan(CANDIDATE_FROM)
  expect(score({ sex: 'UNKNOWN' })).toBe(60)
  expect(score({ idBasis: 'RESIDENT_ID', phone: zhang.phone })).toBeGreaterThanOrEqual(CANDIDATE_FROM)
})

test('one household and one address are one reason, and with the name make a candidate', () => {
  const housemate = other({ birthDate: null, address: zhang.address, householdIds: ['h2', 'h1'] })
  expect(likenessOf(zhang, housemate)).toEqual({ score: 50, reasons: ['SAME_NAME', 'SAME_HOUSEHOLD'] })
})

test('twins with their own numbers and one phone and address are no candidates', () => {
  const twin = { nameKey: '张四', idBasis: 'RESIDENT_ID', phone: zhang.phone, address: zhang.address }
  expect(score(twin)).toBeLessThan(CANDIDATE_FROM)
})

test('the same number under another type of document is a candidate by itself', () => {
  expect(score({ nameKey: '章三', birthDate: null, numberKeys: ['n1'] })).toBe(60)
})

test('likeness is the same from both sides and lies between 0 and 100', () => {
  const some = fc.record({
    id: fc.uuid(),
    idBasis: fc.constantFrom('RESIDENT_ID', 'NONE'),
    nameKey: fc.option(fc.constantFrom('张三', '张四')),
    sex: fc.option(fc.constantFrom('MALE', 'FEMALE', 'UNKNOWN')),
    birthDate: fc.option(fc.constantFrom('1956-03-12', '1956-03-13', '1956-03-01')),
    birthPrecision: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
    residenceDivision: fc.option(fc.constantFrom('140502000000')),
    address: fc.option(fc.constantFrom('北街1号', '北街 1 号')),
    phone: fc.option(fc.constantFrom('13800005678')),
    numberKeys: fc.subarray(['n1', 'n2']),
    householdIds: fc.subarray(['h1', 'h2']),
  })
  fc.assert(
    fc.property(some, some, (a, b) => {
      const likeness = likenessOf(a, b)
      expect(likenessOf(b, a)).toEqual(likeness)
      expect(likeness.score).toBeGreaterThanOrEqual(0)
      expect(likeness.score).toBeLessThanOrEqual(100)
    }),
  )
})

test('the days looked for are real days', () => {
  const days = likeBirthDates('1956-02-29')
  expect(days).toContain('1956-02-28')
  expect(days).toContain('1952-02-29')
  expect(days).not.toContain('1957-02-29')
  expect(days).toContain('1956-02-01')
  expect(days).toContain('1956-01-01')
})

test('links join ids into groups, each id in exactly one, whatever their order', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b))
  const asSets = (groups: string[][]) => groups.map((group) => group.toSorted().join()).toSorted()
  fc.assert(
    fc.property(pairs, (list) => {
      const links = list.map(([a, b]) => pairOf(a, b))
      const groups = groupsOf(ids, links)
      expect(groups.flat().toSorted()).toEqual(ids)
      expect(asSets(groupsOf(ids.toReversed(), links.toReversed()))).toEqual(asSets(groups))
      for (const { lowId, highId } of links)
        expect(groups.some((group) => group.includes(lowId) && group.includes(highId))).toBe(true)
    }),
  )
})

test('a chain is one group, and without its middle link two', () => {
  const links = [pairOf('b', 'a'), pairOf('b', 'c')]
  expect(groupsOf(['a', 'b', 'c'], links)).toHaveLength(1)
  expect(groupsOf(['a', 'b', 'c'], links.slice(1))).toEqual([['a'], ['b', 'c']])
})
