import { expect, test } from 'vitest'
import { readNamingDate, readPosition, splitName } from './list-texts.ts'

test.each([
  ['王家庄', 'COMMITTEE_SEAT', '王家', '庄'],
  ['柳村', 'COMMITTEE_SEAT', '柳', '村'],
  ['村', 'COMMITTEE_SEAT', '村', ''],
  ['凤台西大街', 'STREET', '凤台西', '大街'],
  ['白水路', 'STREET', '白水', '路'],
  ['泽州县', 'DIVISION', '泽州', '县'],
  ['太行', 'NATURAL', '太行', ''],
  ['晋阳高速公路', 'FACILITY', '晋阳', '高速公路'],
  ['某处', 'OTHER', '某处', ''],
] as const)('%s as %s is %s and %s', (name, placeClass, specificPart, genericPart) => {
  expect(splitName(name, placeClass)).toEqual({ specificPart, genericPart })
})

test.each([
  ['112.85,35.49', { longitude: 112_850_000, latitude: 35_490_000 }],
  ['35.49 112.85', { longitude: 112_850_000, latitude: 35_490_000 }],
  ['东经112°51′00″，北纬35°29′24″', { longitude: 112_850_000, latitude: 35_490_000 }],
  ['E112.85 N35.49', { longitude: 112_850_000, latitude: 35_490_000 }],
  ['112.85', null],
  ['12.85,35.49', null],
  ['112°61′,35.49', null],
  ['不详', null],
])('coordinates written %s are read as %j', (text, position) => {
  expect(readPosition(text)).toEqual(position)
})

test.each([
  ['2026-03-02', { on: '2026-03-02', precision: 'DAY' }],
  ['1984年5月', { on: '1984-05-01', precision: 'MONTH' }],
  ['1984.5.7', { on: '1984-05-07', precision: 'DAY' }],
  ['1949', { on: '1949-01-01', precision: 'YEAR' }],
  ['隋义宁二年（618年）', { on: '0618-01-01', precision: 'YEAR' }],
  ['2026-02-29', null],
  ['20526', null],
  ['明初', null],
])('a naming dated %s is read as %j', (text, date) => {
  expect(readNamingDate(text)).toEqual(date)
})
