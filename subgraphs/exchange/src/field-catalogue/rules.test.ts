import { describe, expect, test } from 'vitest'
import { catalogued } from '../scene.ts'
import { type CatalogueEntry, exampleOf, formatOf, termOf, unitOf } from './rules.ts'

const field = (coordinate: string, type: string, more: Partial<CatalogueEntry> = {}) =>
  catalogued(coordinate, { type, ...more })

describe('the Chinese name of a field', () => {
  test.each([
    ['opens its description', field('Person.name', 'String', { description: '姓名 as printed.' }), '姓名'],
    ['ends before a full stop', field('X.y', 'Int', { description: '人数. Counted.' }), '人数'],
    [
      'is that of its type where it has none',
      field('X.person', 'Person!', { typeDescription: '自然人 a person' }),
      '自然人',
    ],
    ['is a common one for what every record has', field('X.version', 'Int!'), '版本'],
    ['is not made up', field('X.odd', 'String', { description: 'odd' }), null],
  ])('%s', (_, entry, term) => expect(termOf(entry)).toBe(term))
})

describe('an example', () => {
  test.each([
    ['of a masked field is masked', field('Person.name', 'String', { mask: 'NAME' }), '张*三'],
    [
      'of a document number is masked, too',
      field('D.number', 'String', { mask: 'DOCUMENT_NUMBER' }),
      '140502********0014',
    ],
    [
      'is the one that the description states',
      field('X.key', 'String!', { description: '键 e.g. MLA.confirm.' }),
      'MLA.confirm',
    ],
    ['of a code is its first value', field('X.sex', 'Sex', { values: ['MALE', 'FEMALE'] }), 'MALE'],
    ['of an amount is in yuan', field('X.amount', 'Money!'), '980.00'],
    ['of a list is that of one', field('X.days', '[Date!]!'), '2026-06-15'],
    ['of a text nobody states is none', field('X.note', 'String'), null],
    ['of a record is none', field('X.person', 'Person'), null],
  ])('%s', (_, entry, example) => expect(exampleOf(entry)).toBe(example))
})

test('unit and format follow from type and name', () => {
  expect(unitOf(field('X.amount', 'Money'))).toBe('元')
  expect(unitOf(field('Person.age', 'Int'))).toBe('周岁')
  expect(unitOf(field('X.leaveDays', 'Int'))).toBe('天')
  expect(unitOf(field('X.members', 'Int'))).toBeNull()
  expect(formatOf(field('X.on', 'Date', { typeDescription: '日期 YYYY-MM-DD' }))).toBe('日期 YYYY-MM-DD')
  expect(formatOf(field('X.person', 'Person', { typeDescription: '自然人' }))).toBeNull()
})
