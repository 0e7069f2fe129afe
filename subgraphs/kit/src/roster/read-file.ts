import { readCsv } from './csv.ts'
import { refuseFile } from './file-refusals.ts'
import { addressOf, type RawSheet, type RosterFile, textOf } from './sheet.ts'
import { decodeText, hasLostCharacters, isMisread } from './text-encoding.ts'
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, readWorkbook } from './workbook.ts'

/** The most bytes of one roster file; what comes through the graph is smaller still. */
export const MAXIMUM_FILE_BYTES = 64 * 1024 * 1024

/** Reads a roster file of either format. Refused whole, with the reason, where it is not what it should be. */
export async function readRosterFile(fileName: string, content: Uint8Array): Promise<RosterFile> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length === 0) throw refuseFile('EMPTY_FILE')
  if (bytes.length > MAXIMUM_FILE_BYTES) throw refuseFile('FILE_TOO_LARGE')
  const named = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const found = formatOf(bytes)
  if (found === 'OLE') throw refuseFile(isEncryptedPackage(bytes) ? 'ENCRYPTED' : 'LEGACY_FORMAT')
  if (named === 'xlsm') throw refuseFile('MACROS')
  if (named !== 'xlsx' && named !== 'csv') throw refuseFile('UNKNOWN_FORMAT')
  if ((named === 'xlsx') !== (found === 'ZIP') || found === 'MARKUP') throw refuseFile('MISLABELLED')
  const file = found === 'ZIP' ? await readWorkbook(bytes) : readCsvFile(bytes)
  mustBeUndamaged(file.sheets)
  return file
}

function formatOf(bytes: Buffer): 'ZIP' | 'OLE' | 'MARKUP' | 'TEXT' {
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'OLE'
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'ZIP'
  // Web pages saved under the name of a spreadsheet are what many systems call an export.
  return /^\s*<(!doctype|html|table|\?xml)/i.test(bytes.toString('latin1', 0, 200)) ? 'MARKUP' : 'TEXT'
}

/** An encrypted .xlsx is an OLE container with a stream of this name. */
function isEncryptedPackage(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function readCsvFile(bytes: Buffer): RosterFile {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\u0000')) throw refuseFile('BROKEN_ENCODING')
  const rows = readCsv(text)
  if (rows.length > MAXIMUM_ROWS) throw refuseFile('TOO_MANY_ROWS')
  if (rows.some(({ cells }) => cells.length > MAXIMUM_COLUMNS)) throw refuseFile('TOO_MANY_COLUMNS')
  const sheet: RawSheet = { name: '', rows, merges: [], hiddenRows: [], hiddenColumns: [], formulas: 0 }
  return { format: 'CSV', encoding, sheets: [sheet], hiddenSheets: [] }
}

/** Numbers, dates and codes: nothing a damaged text would have left. */
const PLAIN = /^[\x20-\x3E\x40-\x7E]*$/
/** So many sound texts are remembered, for rosters say the same few things over and over. */
const REMEMBERED = 5_000

/** A file in which text is damaged is refused whole: nobody can say which other characters were lost. */
function mustBeUndamaged(sheets: readonly RawSheet[]): void {
  const lost: string[] = []
  const misread = new Map<string, string>()
  const sound = new Set<string>()
  for (const { rows } of sheets)
    for (const { number, cells } of rows)
      for (let column = 0; column < cells.length; column++) {
        const text = textOf(cells[column])
        if (text.length < 2 || PLAIN.test(text) || sound.has(text)) continue
        if (hasLostCharacters(text)) lost.push(addressOf(number, column))
        else if (isMisread(text)) misread.set(text, addressOf(number, column))
        else if (sound.size < REMEMBERED) sound.add(text)
      }
  if (lost.length > 0) throw refuseFile('DAMAGED_TEXT', lost)
  if (misread.size > 1) throw refuseFile('DAMAGED_TEXT', [...misread.values()])
}
