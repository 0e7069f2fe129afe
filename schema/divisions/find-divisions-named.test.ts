import { expect, test } from 'vitest'
import { findDivisionsNamed } from './find-divisions-named.ts'
import { findDivision, gazetteer } from './gazetteer.ts'

const today = '2026-06-15'
const codes = (...texts: string[]) => findDivisionsNamed(texts, today).map(({ code }) => code)

test.each([
  [['泽州'], ['140525000000']],
  [['泽州县'], ['140525000000']],
  [['晋城城区'], ['140502000000']],
  [['晋城市', '城区'], ['140502000000']],
  [['晋城市', '晋城市城区'], ['140502000000']],
  [['山西省晋城市/城区'], ['140502000000']],
  [['晋城市', '城区', '北街街道办事处'], ['140502004000']],
  [['140502', '北街街道'], ['140502004000']],
  [['140502'], ['140502000000']],
  [['140502000000', '140502004000'], ['140502004000']],
  [['140525', '140502004000'], []],
  [['泽州县', '北街街道'], []],
  [['不存在县'], []],
  [['999999'], []],
  [[''], []],
] as const)('%j is %j', (texts, expected) => {
  expect(codes(...texts)).toEqual(expected)
})

test('what several divisions are called is all of them, until a column further out decides', () => {
  expect(codes('城区').length).toBeGreaterThan(1)
  expect(codes('晋城', '城区')).toEqual(['140502000000'])
})

test('a former name or code is the present division, and what lies in it is found under the old name', () => {
  const present = gazetteer().find(({ name, validTo }) => name === '太谷区' && validTo === null)!
  expect(findDivisionsNamed(['太谷县'], today)).toEqual([{ code: present.code, isFormer: true }])
  expect(findDivisionsNamed([present.predecessorCodes[0]!], today)).toEqual([{ code: present.code, isFormer: true }])
  const town = gazetteer().find(({ parentCode, level }) => parentCode === present.code && level === 'TOWNSHIP')!
  expect(codes('太谷县', town.name)).toEqual([town.code])
})

test('a code newer than the list is taken where its county is known', () => {
  expect(codes('140502999000')).toEqual(['140502999000'])
  expect(codes('城区', '140502999000')).toEqual(['140502999000'])
  expect(codes('139999999000')).toEqual([])
})

test('every village of Shanxi is found by its own name and those above it', () => {
  const villages = gazetteer().filter(
    ({ code, level, validTo }) => level === 'VILLAGE' && code.startsWith('1405') && validTo === null,
  )
  const missed = villages.filter(({ code, name, parentCode }) => {
    const township = findDivision(parentCode!)!
    const county = findDivision(township.parentCode!)!
    return !codes(county.name, township.name, name).includes(code)
  })
  expect(missed.map(({ name }) => name)).toEqual([])
})
