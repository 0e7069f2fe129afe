/** Where the roster lies in a sheet: title, header of one or two rows, data, subtotals, totals and notes. */
import { Refusal } from '../refusal.ts'
import { findMoneyUnit, type MoneyUnit, readMoney } from './clean-amount.ts'
import type { Columns } from './define-roster.ts'
import { refuseFile } from './file-refusals.ts'
import { addressOf, columnLetters, isBlank, type Merge, type RawCell, type RawSheet, textOf } from './sheet.ts'

/** A declared column where it was found. */
export interface FoundColumn {
  readonly name: string
  /** From 0. */
  readonly at: number
  /** The header as written, both rows of it joined. */
  readonly header: string
  readonly unit: MoneyUnit | null
}

export type RowKind = 'DATA' | 'TITLE' | 'HEADER' | 'TOTAL' | 'SUBTOTAL' | 'NOTE'

export interface TableRow {
  readonly number: number
  readonly kind: RowKind
  readonly cells: readonly RawCell[]
  /** Columns (from 0) whose cell is covered by a vertical merge, with the row number that has its value. */
  readonly mergedFrom: ReadonlyMap<number, number>
}

export interface Table {
  readonly sheet: string
  readonly columns: readonly FoundColumn[]
  /** Columns the programme does not know; they are not imported, and said so. */
  readonly unknownColumns: readonly { readonly at: string; readonly header: string }[]
  /** All rows with any text, in the order of the sheet. */
  readonly rows: readonly TableRow[]
}

interface Heading {
  readonly first: number
  readonly last: number
  readonly found: readonly (FoundColumn & { strength: number })[]
  readonly texts: readonly string[]
}

const ROWS_SEARCHED = 40

/** The one table of the roster in the file. Refused where there is none, several, or where required columns are missing. */
export function findTable(sheets: readonly RawSheet[], columns: Columns, sheetName: string | null = null): Table {
  const candidates = sheets
    .filter(({ name }) => sheetName === null || name === sheetName)
    .map((sheet) => ({ sheet, heading: findHeading(sheet, columns) }))
  const found = candidates.flatMap(({ sheet, heading }) => (heading === null ? [] : [{ sheet, heading }]))
  if (found.length === 0) throw refuseFile('NO_TABLE')
  if (found.length > 1)
    throw new Refusal('SEVERAL_TABLES', {
      zh: `多个工作表都有名册：${found.map(({ sheet }) => sheet.name).join('、')}。请指定工作表，逐个导入。`,
      en: `Several sheets hold a roster: ${found.map(({ sheet }) => sheet.name).join(', ')}. Name the sheet and import them one by one.`,
      path: ['input', 'sheet'],
    })
  const { sheet, heading } = found[0]!
  mustHaveColumns(sheet, heading, columns)
  const known = new Set(heading.found.map(({ at }) => at))
  const unit = unitOfSheet(sheet, heading.first)
  return {
    sheet: sheet.name,
    columns: heading.found.map(({ name, at, header, unit: own }) => ({ name, at, header, unit: own ?? unit })),
    unknownColumns: heading.texts.flatMap((header, at) =>
      header === '' || known.has(at) ? [] : [{ at: columnLetters(at), header: header.slice(0, 50) }],
    ),
    rows: classifyRows(sheet, heading, columns),
  }
}

/** Spaces, stars and letters' width do not matter in a header. */
export function headerSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}*:"“”'、,]+/gu, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .toUpperCase()
}

/** Declared names by their spelling, with and without what stands in brackets. */
function dictionaryOf(columns: Columns): Map<string, string> {
  const dictionary = new Map<string, string>()
  for (const [name, { title, synonyms }] of Object.entries(columns))
    for (const text of [title, ...synonyms]) dictionary.set(headerSpelling(text), name)
  for (const [name, { title, synonyms }] of Object.entries(columns))
    for (const text of [title, ...synonyms]) {
      const bare = headerSpelling(text).replace(/\([^)]*\)/g, '')
      if (bare !== '' && !dictionary.has(bare)) dictionary.set(bare, name)
    }
  return dictionary
}

function lookUp(dictionary: Map<string, string>, text: string): string | null {
  const spelt = headerSpelling(text)
  if (spelt === '') return null
  const bare = spelt.replace(/\([^)]*\)/g, '')
  return (
    dictionary.get(spelt) ??
    dictionary.get(bare) ??
    dictionary.get(bare.replace(/\/?(万元|元)(\/[月年人户]+)?$/, '')) ??
    dictionary.get(spelt.replace(/[()]/g, '')) ??
    null
  )
}

function findHeading(sheet: RawSheet, columns: Columns): Heading | null {
  const dictionary = dictionaryOf(columns)
  const width = sheet.rows.slice(0, ROWS_SEARCHED).reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const textAt = (row: number, column: number) => textOf(sheet.rows[row]?.cells[column]).trim()
  const upperTexts = (row: number) => spreadOver(sheet, row, width)
  const leastFound = Math.min(2, Object.keys(columns).length)
  let best: (Heading & { score: number }) | null = null
  // A header of two rows must find more than either row alone: a title above a header is no part of it.
  const consider = (heading: Heading) => {
    const score = heading.found.length
    if (score < leastFound) return
    const isTwo = heading.last > heading.first
    if (best === null || score > best.score || (score === best.score && best.last > best.first && !isTwo))
      best = { ...heading, score }
  }
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_SEARCHED); row++) {
    const single = Array.from({ length: width }, (_, column) => textAt(row, column))
    consider(
      headingOf(
        dictionary,
        row,
        row,
        single.map((text) => [text]),
      ),
    )
    if (row + 1 >= sheet.rows.length) continue
    // A two-row header: 户主 over 姓名 and 身份证号. Alone, the lower text is the weaker reading.
    const upper = upperTexts(row)
    consider(
      headingOf(
        dictionary,
        row,
        row + 1,
        upper.map((top, column) => {
          const sub = textAt(row + 1, column)
          return sub === '' ? [textAt(row, column)] : top === '' || top === sub ? [sub] : [top + sub, sub]
        }),
      ),
    )
  }
  return best
}

/** Texts of a header row with merged or, where the sheet has no merges, merely wide cells spread to their right. */
function spreadOver(sheet: RawSheet, row: number, width: number): string[] {
  const texts = Array.from({ length: width }, (_, column) => textOf(sheet.rows[row]!.cells[column]).trim())
  if (sheet.merges.length === 0) {
    for (let column = 1; column < width; column++)
      if (texts[column] === '' && textOf(sheet.rows[row + 1]?.cells[column]).trim() !== '')
        texts[column] = texts[column - 1]!
    return texts
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges)
    if (startRow <= row && row <= endRow)
      for (let column = startCol; column <= Math.min(endCol, width - 1); column++)
        texts[column] = textOf(sheet.rows[startRow]?.cells[startCol]).trim()
  return texts
}

/** `readings` has the texts a column's header may be read as, the strongest first. */
function headingOf(
  dictionary: Map<string, string>,
  first: number,
  last: number,
  readings: readonly string[][],
): Heading {
  const byName = new Map<string, FoundColumn & { strength: number; times: number }>()
  readings.forEach((texts, at) => {
    for (let weakness = 0; weakness < texts.length; weakness++) {
      const name = lookUp(dictionary, texts[weakness]!)
      if (name === null) continue
      const header = texts[0]!
      const strength = 2 - weakness
      const known = byName.get(name)
      if (known === undefined || known.strength < strength)
        byName.set(name, { name, at, header, unit: findMoneyUnit(header), strength, times: 1 })
      else if (known.strength === strength) known.times++
      break
    }
  })
  const twice = [...byName.values()].filter(({ times }) => times > 1)
  return {
    first,
    last,
    texts: readings.map(([text]) => text ?? ''),
    // A name found twice is kept apart by a strength of 0 and refused if this heading wins.
    found: [...byName.values()].map(({ times: _, ...column }) => ({
      ...column,
      strength: twice.some(({ name }) => name === column.name) ? 0 : column.strength,
    })),
  }
}

function mustHaveColumns(sheet: RawSheet, heading: Heading, columns: Columns): void {
  const ambiguous = heading.found.filter(({ strength }) => strength === 0)
  if (ambiguous.length > 0) {
    const titles = ambiguous.map(({ name }) => columns[name]!.title).join('、')
    throw new Refusal('AMBIGUOUS_HEADER', {
      zh: `表头有重复的列：${titles}。请只保留一列，或写明全称（如“户主姓名”“成员姓名”）。`,
      en: `The header has columns twice: ${titles}. Keep one of each, or write their full names.`,
      path: ['input', 'content'],
    })
  }
  const found = new Set(heading.found.map(({ name }) => name))
  const missing = Object.entries(columns).filter(([name, { required }]) => required && !found.has(name))
  if (missing.length === 0) return
  const places = new Set(heading.found.map(({ at }) => at))
  const others = heading.texts.filter((text, at) => text !== '' && !places.has(at))
  const said = missing.map(([, { title, synonyms }]) => {
    const near = nearest([title, ...synonyms], others)
    return {
      zh: near === null ? title : `${title}（最接近的表头：${near}）`,
      en: near === null ? title : `${title} (nearest: ${near})`,
    }
  })
  throw new Refusal('MISSING_COLUMNS', {
    zh: `表头（${sheet.name === '' ? '' : `工作表“${sheet.name}”`}第${sheet.rows[heading.last]!.number}行）缺少必需的列：${said.map(({ zh }) => zh).join('、')}。`,
    en: `The header (row ${sheet.rows[heading.last]!.number}) lacks required columns: ${said.map(({ en }) => en).join(', ')}.`,
    path: ['input', 'content'],
  })
}

/** The header text that shares most characters with one of the names; null where none shares half. */
function nearest(names: readonly string[], headers: readonly string[]): string | null {
  let best: { text: string; share: number } | null = null
  for (const text of headers)
    for (const name of names) {
      const [a, b] = [new Set(headerSpelling(name)), new Set(headerSpelling(text))]
      const common = [...a].filter((character) => b.has(character)).length
      const share = (2 * common) / (a.size + b.size)
      if (share >= 0.5 && (best === null || share > best.share)) best = { text: text.slice(0, 30), share }
    }
  return best?.text ?? null
}

/** 单位：万元 above the header. */
function unitOfSheet(sheet: RawSheet, headerRow: number): MoneyUnit | null {
  for (const { cells } of sheet.rows.slice(0, headerRow))
    for (const cell of cells) {
      const text = textOf(cell).normalize('NFKC').replace(/\s+/g, '')
      const match = /(?:金额)?单位:?.{0,6}?(亿元|万元|元)/.exec(text)
      if (match !== null) return findMoneyUnit(match[1]!)
    }
  return null
}

const TOTAL = /^(?:全[省市县区乡镇村]|总)?(?:合计|总计|共计)|(?:合计|总计)[:：]?$/
const SUBTOTAL = /^(?:本页)?(?:小计|累计)|^本页(?:合计|共)|小计[:：]?$/
const NOTE =
  /^(?:注|备注|说明|填表|填报|制表|审核|审批|复核|主管|单位负责人|单位[（(]|负责人|经办人|分管|打印|日期|联系电话|第\d+页|第.{1,3}页|共\d+页|—完—|以下空白|此页无正文)/

function classifyRows(sheet: RawSheet, heading: Heading, columns: Columns): TableRow[] {
  const places = heading.found.map(({ name, at }) => ({ at, kind: columns[name]!.kind }))
  const covered = verticalMerges(sheet)
  const titles = new Set(sheet.rows.slice(0, heading.first).flatMap(({ cells }) => lineOf(cells)))
  const headers = sheet.rows.slice(heading.first, heading.last + 1).map(({ cells }) => lineOf(cells).join('|'))
  return sheet.rows.flatMap((row, index): TableRow[] => {
    if (row.cells.every(isBlank)) return []
    const of = (kind: RowKind): TableRow[] => [
      { number: row.number, kind, cells: row.cells, mergedFrom: covered.get(index) ?? NO_MERGES },
    ]
    if (index < heading.first) return of('TITLE')
    if (index <= heading.last) return of('HEADER')
    const filled = places.filter(({ at }) => !isBlank(row.cells[at]))
    const texts = lineOf(row.cells)
    if (headers.includes(texts.join('|')) || isColumnNumbers(texts)) return of('HEADER')
    if (texts.length === 1 && titles.has(texts[0]!)) return of('TITLE')
    // A row that names a person is never taken for a total or a note, whatever else it says.
    const names = filled.some(
      ({ at, kind }) =>
        kind === 'document' || (kind === 'name' && !isLabel(textOf(row.cells[at]).replace(/[\s\p{Z}\p{Cf}]+/gu, ''))),
    )
    if (!names && texts.slice(0, 6).some((text) => SUBTOTAL.test(text))) return of('SUBTOTAL')
    if (!names && texts.slice(0, 6).some((text) => TOTAL.test(text))) return of('TOTAL')
    if (!names && NOTE.test(texts[0] ?? '') && texts.length <= Math.max(6, places.length / 2)) return of('NOTE')
    // A row without one cell of the roster's columns: a serial number printed in advance, a remark at the side.
    return of(filled.length === 0 && !coversFound(covered.get(index), places) ? 'NOTE' : 'DATA')
  })
}

const NO_MERGES: ReadonlyMap<number, number> = new Map()

/** What stands in the name's column of a total: 合计, 78人. */
function isLabel(text: string): boolean {
  return SUBTOTAL.test(text) || TOTAL.test(text) || NOTE.test(text) || /\d|[一二三四五六七八九十百千][人户]$/.test(text)
}

function coversFound(merged: ReadonlyMap<number, number> | undefined, places: readonly { at: number }[]): boolean {
  return merged !== undefined && places.every(({ at }) => merged.has(at))
}

/** The texts of a row without spaces, empty ones left out. */
function lineOf(cells: readonly RawCell[]): string[] {
  const texts: string[] = []
  for (const cell of cells) {
    const raw = textOf(cell)
    const text = DENSE.test(raw) ? raw : raw.replace(/[\s\p{Z}\p{Cf}]+/gu, '')
    if (text !== '') texts.push(text)
  }
  return texts
}

/** As nearly all cells are: without any space. */
const DENSE = /^[\x21-\x7E\u4E00-\u9FFF]*$/

/** The row 1 2 3 4 … (or 甲 乙 1 2 …) that forms print below their header. */
function isColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => !/^[甲乙丙丁戊]$/.test(text))
  return texts.length >= 3 && numbers.length >= 2 && numbers.every((text, index) => text === String(index + 1))
}

/** Row index → column → number of the row that has the value of the merge covering it. */
function verticalMerges(sheet: RawSheet): Map<number, Map<number, number>> {
  const covered = new Map<number, Map<number, number>>()
  for (const { startRow, startCol, endRow, endCol } of sheet.merges as readonly Merge[]) {
    if (endRow - startRow > 200) continue
    for (let row = startRow + 1; row <= endRow; row++)
      for (let column = startCol; column <= Math.min(endCol, startCol + 50); column++) {
        const columnsOfRow = covered.get(row) ?? new Map<number, number>()
        columnsOfRow.set(column, sheet.rows[startRow]?.number ?? startRow + 1)
        covered.set(row, columnsOfRow)
      }
  }
  return covered
}

/** What a total row says: amounts of its money columns, and counts such as 共78人 or 35户. */
export interface StatedFigures {
  readonly row: number
  readonly isSubtotal: boolean
  readonly amounts: readonly { readonly column: string; readonly at: string; readonly fen: number }[]
  readonly people: number | null
  readonly blocks: number | null
}

export function statedFigures(row: TableRow, table: Pick<Table, 'columns'>, columns: Columns): StatedFigures {
  const all = lineOf(row.cells).join(' ')
  const count = (word: RegExp) => {
    const match = word.exec(all)
    return match === null ? null : Number(match[1])
  }
  return {
    row: row.number,
    isSubtotal: row.kind === 'SUBTOTAL',
    amounts: table.columns.flatMap(({ name, at, unit }) => {
      const cell = row.cells[at]
      if (columns[name]!.kind !== 'money' || isBlank(cell)) return []
      const isNumber = typeof cell === 'object' && cell.kind === 'NUMBER'
      const { value } = readMoney(textOf(cell), { unit: unit ?? 'YUAN', isNumber, mayBeNegative: true })
      return value === null ? [] : [{ column: name, at: addressOf(row.number, at), fen: value }]
    }),
    people: count(/(\d+)\s*人/),
    blocks: count(/(\d+)\s*户/),
  }
}
