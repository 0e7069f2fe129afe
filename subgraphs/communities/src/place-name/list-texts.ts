/** What county lists write into one cell, read without guessing: names, coordinates, days of naming. */
import { isLocalDate } from '@civil-affairs/schema'
import type { PlaceClass } from './entity.ts'
import { isInChina } from './rules.ts'

/** 通名 by class, longest first: where a list gives the whole name only. */
const genericParts: Readonly<Record<PlaceClass, readonly string[]>> = {
  NATURAL: ['瀑布', '山', '岭', '峰', '河', '江', '湖', '泉', '沟', '峡', '洞', '梁', '峁', '塬', '滩', '岛'],
  DIVISION: ['民族乡', '街道', '自治县', '省', '市', '县', '区', '镇', '乡'],
  COMMITTEE_SEAT: ['村', '庄', '社区', '堡', '营', '寨', '铺', '屯', '沟', '坪'],
  PARK_RESERVE: ['国家森林公园', '森林公园', '湿地公园', '自然保护区', '风景名胜区', '公园', '广场'],
  STREET: ['大道', '大街', '胡同', '街', '路', '巷', '道', '里', '弄'],
  BUILDING: ['小区', '花园', '家园', '大厦', '广场', '公寓', '新村', '苑', '园', '城', '楼'],
  FACILITY: [
    '高速公路',
    '立交桥',
    '火车站',
    '汽车站',
    '变电站',
    '水电站',
    '气象站',
    '公路',
    '铁路',
    '隧道',
    '水库',
    '大桥',
    '桥',
    '站',
    '渠',
    '坝',
    '闸',
    '港',
  ],
  OTHER: [],
}

/** The two parts of a name that was written in one (art. 9). A generic part alone is no name, so something must be left. */
export function splitName(name: string, placeClass: PlaceClass): { specificPart: string; genericPart: string } {
  const found = genericParts[placeClass]
    .toSorted((a, b) => b.length - a.length)
    .find((generic) => name.endsWith(generic) && name.length > generic.length)
  const genericPart = found ?? ''
  return { specificPart: name.slice(0, name.length - genericPart.length), genericPart }
}

/** 经纬度 as lists write it: decimal degrees or degrees, minutes and seconds, in either order; millionths of a degree. */
export function readPosition(text: string): { longitude: number; latitude: number } | null {
  const parts = text
    .normalize('NFKC')
    .replace(/[东西南北]?[经纬]度?|[EN:()]/gu, ' ')
    .split(/[,、;/|\s]+/u)
    .filter((part) => part !== '')
  if (parts.length !== 2) return null
  const [first, second] = parts.map(readDegrees)
  if (first == null || second == null) return null
  for (const [longitude, latitude] of [
    [first, second],
    [second, first],
  ] as const)
    if (isInChina(longitude / 1e6, latitude / 1e6)) return { longitude, latitude }
  return null
}

function readDegrees(text: string): number | null {
  const found = /^(\d{1,3}(?:\.\d+)?)(?:°(?:(\d{1,2}(?:\.\d+)?)[′'](?:(\d{1,2}(?:\.\d+)?)(?:′′|''|"))?)?)?$/u.exec(text)
  if (found === null) return null
  const [degrees, minutes, seconds] = [found[1], found[2] ?? '0', found[3] ?? '0'].map(Number) as [
    number,
    number,
    number,
  ]
  if (minutes >= 60 || seconds >= 60) return null
  return Math.round((degrees + minutes / 60 + seconds / 3600) * 1e6)
}

/**
 * 命名时间 as lists write it, with what it knows: names are older than calendars of forms, so that a year alone, also of
 * three digits or in brackets after the reign (隋义宁二年（618年）), is an answer. Null where nothing can be read.
 */
export function readNamingDate(text: string): { on: string; precision: 'DAY' | 'MONTH' | 'YEAR' } | null {
  const clean = text.normalize('NFKC').replace(/\s+/gu, '')
  const bracketed = /\(公?元?(\d{3,4})年\)$/u.exec(clean)
  const found = bracketed ?? /^公?元?(\d{3,4})(?:[-./年](?:(\d{1,2})(?:[-./月](?:(\d{1,2})日?)?)?)?)?$/u.exec(clean)
  if (found === null) return null
  const year = found[1]!.padStart(4, '0')
  const [month, day] = [found[2], found[3]].map((part) => part?.padStart(2, '0'))
  const on = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isLocalDate(on)) return null
  return { on, precision: day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR' }
}
