/** A workbook (.xlsx) as sheets of raw cells, by way of the gate that keeps hostile archives out. */
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { refuseFile } from './file-refusals.ts'
import { columnLetters, type RawCell, type RawRow, type RawSheet, type RosterFile } from './sheet.ts'
import { inflateEntry, openZip, storedZip, type ZipEntry } from './zip-gate.ts'

export const MAXIMUM_COLUMNS = 500
export const MAXIMUM_ROWS = 200_000
/** The parser keeps the whole rectangle between the first and the last cell. */
const MAXIMUM_AREA = 10_000_000

/** Parts that say nothing of the cells; they are not even inflated. */
const IDLE_PARTS =
  /(^|\/)(media|drawings|charts|externalLinks|pivotCache|pivotTables|slicers?|slicerCaches|timelines?|timelineCaches|comments\d*|threadedComments|persons|theme|docProps|embeddings|printerSettings|customXml|ctrlProps|activeX|tables|queryTables)(\/|\.xml|\d)/i

export async function readWorkbook(bytes: Buffer): Promise<RosterFile> {
  const entries = openZip(bytes)
  mustBeXlsx(bytes, entries)
  const parts = new Map<string, Buffer>()
  for (const entry of entries.values()) {
    if (!/\.(xml|rels)$/i.test(entry.name) || IDLE_PARTS.test(entry.name)) continue
    const content = inflateEntry(bytes, entry)
    // The format has no document type declarations; they are how entities explode.
    if (content.includes('<!DOCTYPE')) throw refuseFile('ZIP_BOMB')
    parts.set(entry.name, /worksheets\/[^/]+\.xml$/i.test(entry.name) ? trimWorksheet(content) : content)
  }
  let hidden: string[] = []
  let sheets: Sheet[]
  try {
    const workbook = await readXlsx(storedZip(parts), {
      sheets: (info) => {
        const isHidden = info.hidden === true || info.veryHidden === true
        if (isHidden) hidden = [...hidden, info.name]
        return !isHidden
      },
    })
    sheets = workbook.sheets
  } catch {
    // The parser's own message may quote the text of a cell.
    throw refuseFile('DAMAGED_FILE')
  }
  return { format: 'XLSX', encoding: 'XLSX', sheets: sheets.map(rawSheet), hiddenSheets: hidden }
}

function mustBeXlsx(bytes: Buffer, entries: ReadonlyMap<string, ZipEntry>): void {
  const types = entries.get('[Content_Types].xml')
  if (types === undefined) throw refuseFile('UNKNOWN_FORMAT')
  const names = [...entries.keys()]
  if (names.some((name) => /vbaProject\.bin$|(^|\/)macrosheets\//i.test(name))) throw refuseFile('MACROS')
  const declared = inflateEntry(bytes, types).toString('utf8')
  if (/macroEnabled/i.test(declared)) throw refuseFile('MACROS')
  if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name)) || !/spreadsheetml/i.test(declared))
    throw refuseFile('UNKNOWN_FORMAT')
}

/** Drops cells that have a format and no value (often out to column XFD) and judges the extent of the others. */
function trimWorksheet(content: Buffer): Buffer {
  const xml = content
    .toString('utf8')
    .replace(/<(?:\w+:)?c\b[^>]*\/>/g, '')
    .replace(/<((?:\w+:)?c)\b[^>]*><\/\1>/g, '')
  let [lastRow, lastColumn] = [0, 0]
  for (const [, letters, digits] of xml.matchAll(/<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Za-z]+)(\d+)["']/g)) {
    let column = 0
    for (const letter of letters!) column = column * 26 + (letter.toUpperCase().charCodeAt(0) - 64)
    if (column > lastColumn) lastColumn = column
    if (Number(digits) > lastRow) lastRow = Number(digits)
  }
  if (lastColumn > MAXIMUM_COLUMNS) throw refuseFile('TOO_MANY_COLUMNS')
  if (lastRow > MAXIMUM_ROWS) throw refuseFile('TOO_MANY_ROWS')
  if (lastRow * lastColumn > MAXIMUM_AREA) throw refuseFile('FILE_TOO_LARGE')
  return Buffer.from(xml)
}

function rawSheet(sheet: Sheet): RawSheet {
  const formulas = new Map(
    [...(sheet.cells ?? [])]
      .filter(([, cell]) => cell.formula !== undefined)
      .map(([place, cell]) => [place, cell.value]),
  )
  const errors = new Set([...(sheet.cells ?? [])].filter(([, cell]) => cell.type === 'error').map(([place]) => place))
  const rows: RawRow[] = sheet.rows.map((values, row) => ({
    number: row + 1,
    cells: values.map((value, column): RawCell => {
      const place = formulas.size + errors.size > 0 ? `${row},${column}` : ''
      if (errors.has(place)) return { text: String(value ?? ''), kind: 'ERROR' }
      if (formulas.has(place) && (value === null || value === '')) return { text: '', kind: 'FORMULA' }
      return rawCell(value)
    }),
  }))
  if (rows.some(({ cells }) => cells.length > MAXIMUM_COLUMNS)) throw refuseFile('TOO_MANY_COLUMNS')
  return {
    name: sheet.name,
    rows,
    merges: sheet.merges ?? [],
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row + 1),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [columnLetters(index)] : [])),
    formulas: formulas.size,
  }
}

function rawCell(value: CellValue): RawCell {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return { text: String(value), kind: 'NUMBER' }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'BOOLEAN' }
  return { text: dateText(value), kind: 'DATE' }
}

/** The parser gives dates as if in UTC, so that no zone moves them. */
function dateText(value: Date): string {
  if (!Number.isFinite(value.getTime())) return ''
  const [date, time] = value.toISOString().slice(0, 19).split('T') as [string, string]
  if (value.getUTCFullYear() < 1900) return time
  return time === '00:00:00' ? date : `${date} ${time}`
}
