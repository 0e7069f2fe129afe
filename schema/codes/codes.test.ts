import { describe, expect, test } from 'vitest'
import {
  codeTables,
  documentTypes,
  educations,
  ethnicities,
  familyRelations,
  findByCode,
  findByLabel,
  findCodeTable,
  findEntry,
  findEthnicity,
  maritalStatuses,
  relationFixesSex,
  sexes,
  urbanOrRural,
} from './index.ts'

test.each(codeTables.map((table) => ({ title: table.title, table })))(
  '$title: codes are unique, and no writing means two entries',
  ({ table }) => {
    const codes = table.entries.map((entry) => entry.code)
    expect(new Set(codes).size).toBe(codes.length)
    const writings = table.entries.flatMap((entry) => [
      entry.code,
      ...new Set(
        [entry.label, ...(entry.name ? [entry.name] : []), ...(entry.aliases ?? [])].filter((w) => w !== entry.code),
      ),
    ])
    expect(writings.filter((writing, at) => writings.indexOf(writing) !== at)).toEqual([])
  },
)

test.each(codeTables.map((table) => ({ title: table.title, table })))(
  '$title: every entry is found by its code, label, name and other writings',
  ({ table }) => {
    for (const entry of table.entries) {
      expect(findByCode(table, entry.code)).toBe(entry)
      expect(findByLabel(table, entry.label)).toBe(entry)
      for (const writing of [...(entry.name ? [entry.name] : []), ...(entry.aliases ?? [])])
        expect(findEntry(table, writing)).toBe(entry)
    }
  },
)

test('tables are told apart by standard and by name', () => {
  expect(new Set(codeTables.map(({ id }) => id)).size).toBe(codeTables.length)
  expect(new Set(codeTables.map(({ name }) => name)).size).toBe(codeTables.length)
  expect(findCodeTable('GB/T 3304')).toBe(ethnicities)
  expect(findCodeTable('familyRelation')).toBe(familyRelations)
  expect(findCodeTable('GB/T 0')).toBeNull()
})

describe('ethnicity', () => {
  test('there are 56 peoples, numbered in a row, and two codes for the rest', () => {
    const codes = ethnicities.entries.map(({ code }) => code)
    expect(codes.slice(0, 56)).toEqual(Array.from({ length: 56 }, (_, at) => String(at + 1).padStart(2, '0')))
    expect(codes.slice(56)).toEqual(['97', '98'])
  })

  test.each([
    ['汉', '01'],
    ['汉族', '01'],
    ['1', '01'],
    ['01', '01'],
    ['ha', '01'],
    ['维吾尔', '05'],
    ['维族', '05'],
    ['土家', '15'],
    ['土', '30'],
    [' 土 族 ', '30'],
    ['其他', '97'],
  ])('%s is %s', (text, code) => {
    expect(findEthnicity(text)?.code).toBe(code)
  })

  test('what is no people is not guessed', () => {
    expect(findEthnicity('')).toBeNull()
    expect(findEthnicity('57')).toBeNull()
    expect(findEthnicity('某族')).toBeNull()
  })
})

describe('family relation', () => {
  test.each([
    ['11', 'MALE'],
    ['12', 'FEMALE'],
    ['20', 'MALE'],
    ['28', 'MALE'],
    ['30', 'FEMALE'],
    ['38', 'FEMALE'],
    ['45', 'FEMALE'],
    ['46', 'MALE'],
    ['72', 'FEMALE'],
    ['76', 'MALE'],
    ['94', 'FEMALE'],
    ['01', null],
    ['02', null],
    ['10', null],
    ['49', null],
    ['50', null],
    ['97', null],
    ['00', null],
  ])('the code %s fixes the sex %s', (code, sex) => {
    expect(relationFixesSex(code)).toBe(sex)
  })

  test.each([
    ['户主', '02'],
    ['2', '02'],
    ['妻子', '12'],
    ['儿子', '20'],
    ['次女', '33'],
    ['继母', '58'],
    ['外婆', '64'],
  ])('%s is %s', (text, code) => {
    expect(findEntry(familyRelations, text)?.code).toBe(code)
  })
})

test('the small tables read what rosters write', () => {
  expect(findEntry(sexes, '男')?.code).toBe('1')
  expect(findEntry(sexes, '２')?.code).toBe('2')
  expect(findEntry(maritalStatuses, '离异')?.code).toBe('40')
  expect(findEntry(educations, '文盲')?.code).toBe('90')
  expect(findEntry(educations, '大专')?.code).toBe('30')
  expect(findEntry(documentTypes, '身份证')?.code).toBe('RESIDENT_ID')
  expect(findEntry(documentTypes, 'resident_id')?.code).toBe('RESIDENT_ID')
  expect(findEntry(sexes, '3')).toBeNull()
})

test('a class beginning with 1 is urban and with 2 rural', () => {
  expect(urbanOrRural('121')).toBe('URBAN')
  expect(urbanOrRural('220')).toBe('RURAL')
  expect(urbanOrRural('100')).toBeNull()
})
