import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ageOf,
  attributes,
  type Claim,
  canonicalOf,
  contradictionsOf,
  divisionOf,
  evidenceOf,
  goldenPerson,
  isPerhapsChild,
  nameKey,
  sourceClassOf,
  statedNothing,
} from './rules.ts'

let seq = 0
const claim = (source: string, statedOn: string, stated: Partial<Claim>): Claim => {
  seq++
  return { ...statedNothing, id: `claim-${seq}`, seq, source, statedOn, ...stated }
}
const shown = (...claims: Claim[]) => goldenPerson(claims)

test.each([
  ['registry:counter', 'COUNTER'],
  ['public-security:2026-01', 'PUBLIC_SECURITY'],
  ['registry:public-security:2026-01', 'PUBLIC_SECURITY'],
  ['assistance:application:1', 'PROGRAMME'],
  ['assistance:roster:file-1:17', 'ROSTER'],
  ['registry:roster:file-1:17', 'ROSTER'],
])('the source %s is of the class %s', (source, sourceClass) => {
  expect(sourceClassOf(source)).toBe(sourceClass)
})

test('the name is what the counter or the police say, however new a roster is', () => {
  const counter = claim('registry:counter', '2020-01-01', { name: '张三' })
  const roster = claim('assistance:roster:1:1', '2026-01-01', { name: '张山' })
  const application = claim('assistance:application:1', '2025-01-01', { name: '章三' })
  expect(shown(roster, counter, application).name).toBe('张三')
  expect(shown(roster, application).name).toBe('章三')
  const police = claim('public-security:9', '2019-12-31', { name: '张叁' })
  expect(shown(police, counter).name).toBe('张三')
  expect(shown(police, counter, claim('public-security:10', '2020-01-02', { name: '张弎' })).name).toBe('张弎')
})

test('where somebody lives is known best by who serves them, and registration lags', () => {
  const police = claim('public-security:9', '2026-01-01', { residenceDivision: '140502000000', address: '甲' })
  const visit = claim('assistance:application:1', '2024-01-01', { residenceDivision: '140525000000', address: '乙' })
  expect(shown(police, visit)).toMatchObject({ residenceDivision: '140525000000', address: '乙' })
})

test('of two statements of one day the later one holds, and of values not stated nothing is taken away', () => {
  const first = claim('registry:counter', '2026-01-01', { name: '张三', phone: '13800005678' })
  const second = claim('registry:counter', '2026-01-01', { name: '张弎' })
  expect(shown(first, second)).toMatchObject({ name: '张弎', phone: '13800005678' })
})

const police = (stated: Partial<Claim>) => claim('public-security:1', '2020-01-01', stated)
const roster = (stated: Partial<Claim>) => claim('assistance:roster:1:1', '2025-03-15', stated)
test.each<[string, Claim[], Claim[], ('SEX' | 'BIRTH_DATE')[]]>([
  ['agree', [police({ sex: 'MALE' })], [roster({ sex: 'MALE' })], []],
  ['differ in sex', [police({ sex: 'MALE' })], [roster({ sex: 'FEMALE' })], ['SEX']],
  ['differ in that one does not know', [police({ sex: 'MALE' })], [roster({ sex: 'UNKNOWN' })], []],
  [
    'differ in both',
    [police({ sex: 'MALE', birthDate: '1940-01-01' })],
    [roster({ sex: 'FEMALE', birthDate: '1940-01-02' })],
    ['SEX', 'BIRTH_DATE'],
  ],
  [
    'differ in how exactly they know the birth',
    [police({ birthDate: '1940-05-17' })],
    [roster({ birthDate: '1940-05-01', birthPrecision: 'MONTH' })],
    [],
  ],
  [
    'differ in the month of birth',
    [police({ birthDate: '1940-05-17' })],
    [roster({ birthDate: '1940-06-01', birthPrecision: 'MONTH' })],
    ['BIRTH_DATE'],
  ],
])('two linked records that %s', (_, one, other, on) => {
  expect(contradictionsOf(other, [...one, ...other], '2026-05-20')).toEqual(on)
  expect(contradictionsOf(one, [...one, ...other], '2026-05-20')).toEqual([])
})

test.each([
  ['before the two were linked', '2026-05-19', ['BIRTH_DATE']],
  ['on the day of the link', '2026-05-20', []],
  ['after it', '2026-06-01', []],
])('what the counter said %s settles the contradiction, or does not', (_, on, left) => {
  const [own, other] = [roster({ birthDate: '1940-01-02' }), police({ birthDate: '1940-01-01' })]
  const counter = claim('registry:counter', on, { birthDate: '1940-01-01' })
  expect(contradictionsOf([own], [own, other, counter], '2026-05-20')).toEqual(left)
})

test('a statement that the sex is unknown yields to any that knows it', () => {
  const unknown = claim('registry:counter', '2026-01-01', { sex: 'UNKNOWN' })
  expect(shown(unknown).sex).toBe('UNKNOWN')
  expect(shown(unknown, claim('assistance:roster:1:1', '2020-01-01', { sex: 'FEMALE' })).sex).toBe('FEMALE')
})

test('a birth date and its precision come from one statement', () => {
  const year = claim('registry:counter', '2026-01-01', { birthDate: '1956-01-01', birthPrecision: 'YEAR' })
  const day = claim('assistance:roster:1:1', '2026-01-01', { birthDate: '1957-03-12', birthPrecision: 'DAY' })
  expect(shown(year, day)).toMatchObject({ birthDate: '1956-01-01', birthPrecision: 'YEAR' })
})

test('the evidence names the statement shown first and tells who says otherwise', () => {
  const counter = claim('registry:counter', '2026-01-01', { name: '买买提·艾力' })
  const roster = claim('assistance:roster:1:1', '2026-02-01', { name: '买买提．艾力' })
  const other = claim('assistance:roster:1:2', '2026-02-01', { name: '买买提' })
  expect(evidenceOf([roster, other, counter]).map(({ value, shown, agrees }) => [value, shown, agrees])).toEqual([
    ['买买提·艾力', true, true],
    ['买买提', false, false],
    ['买买提．艾力', false, true],
  ])
})

test('a person is seen where they live, else where they are registered, else by the province', () => {
  const of = (residenceDivision: string | null, registeredDivision: string | null) =>
    divisionOf({ residenceDivision, registeredDivision })
  expect(of('140502000000', '140525000000')).toBe('140502000000')
  expect(of('410105000000', '140525000000')).toBe('140525000000')
  expect(of(null, '140525000000')).toBe('140525000000')
  expect(of('410105000000', null)).toBe('140000000000')
  expect(of(null, null)).toBe('140000000000')
})

test('an age is reached on the birthday, and is not told where the birth date is too coarse', () => {
  expect(ageOf('1946-06-15', 'DAY', '2026-06-14')).toBe(79)
  expect(ageOf('1946-06-15', 'DAY', '2026-06-15')).toBe(80)
  expect(ageOf('1946-06-01', 'MONTH', '2026-05-31')).toBe(79)
  expect(ageOf('1946-06-01', 'MONTH', '2026-06-15')).toBeNull()
  expect(ageOf('1946-06-01', 'MONTH', '2026-06-30')).toBe(80)
  expect(ageOf('1946-01-01', 'YEAR', '2026-06-15')).toBeNull()
  expect(ageOf('1946-01-01', 'YEAR', '2026-12-31')).toBe(80)
})

test('whoever may still be under fourteen is treated as a child', () => {
  expect(isPerhapsChild('2012-06-16', 'DAY', '2026-06-15')).toBe(true)
  expect(isPerhapsChild('2012-06-15', 'DAY', '2026-06-15')).toBe(false)
  expect(isPerhapsChild('2012-01-01', 'YEAR', '2026-06-15')).toBe(true)
  expect(isPerhapsChild(null, null, '2026-06-15')).toBe(false)
})

test('names are compared without spaces and with one kind of dot', () => {
  expect(nameKey('张　三')).toBe(nameKey('张三'))
  expect(nameKey('买买提．艾力')).toBe(nameKey('买买提•艾力'))
  expect(nameKey('Anna Lee')).toBe(nameKey('ANNA LEE'))
  expect(nameKey('张三')).not.toBe(nameKey('张山'))
})

const someClaims = fc
  .array(
    fc.record({
      source: fc.constantFrom('registry:counter', 'public-security:1', 'assistance:application:1', 'x:roster:1:1'),
      statedOn: fc.constantFrom('2025-01-01', '2025-06-01', '2026-01-01'),
      name: fc.option(fc.constantFrom('张三', '张山', '章三')),
      sex: fc.option(fc.constantFrom('MALE' as const, 'FEMALE' as const, 'UNKNOWN' as const)),
      birthDate: fc.option(fc.constantFrom('1956-03-12', '1956-03-13')),
      residenceDivision: fc.option(fc.constantFrom('140502000000', '140525000000')),
      phone: fc.option(fc.constantFrom('13800005678', '13900005678')),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((stated, at): Claim => ({ ...statedNothing, ...stated, id: `claim-${at}`, seq: at })))

test('the order of the claims does not matter', () => {
  fc.assert(
    fc.property(
      someClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        expect(goldenPerson(shuffled)).toEqual(goldenPerson(claims))
        expect(evidenceOf(shuffled)).toEqual(evidenceOf(claims))
      },
    ),
  )
})

test('every value shown is one that a source stated, and nothing stated is shown as unknown', () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const golden = goldenPerson(claims)
      for (const attribute of attributes) {
        const stated = claims.map((one) => one[attribute]).filter((value) => value !== null)
        if (stated.length === 0) expect(golden[attribute]).toBeNull()
        else expect(stated).toContain(golden[attribute])
      }
    }),
  )
})

test('the canonical id depends on the ids alone: a citizen number before other documents before none', () => {
  const members = [
    { id: 'a', idBasis: 'NONE' },
    { id: 'b', idBasis: 'PASSPORT_CN' },
    { id: 'd', idBasis: 'RESIDENT_ID' },
    { id: 'c', idBasis: 'RESIDENT_ID' },
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(members, { minLength: 4 }), (shuffled) => {
      expect(canonicalOf(shuffled)).toBe('c')
    }),
  )
  expect(canonicalOf(members.slice(0, 2))).toBe('b')
})
