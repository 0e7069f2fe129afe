/** Comma-separated values (RFC 4180) as Excel, WPS and the systems of departments write them; also with tabs. */
import { refuseFile } from './file-refusals.ts'
import type { RawRow } from './sheet.ts'

/** Rows with the number of the record, as a spreadsheet shows it. A quotation that never ends is a truncated file. */
export function readCsv(text: string): RawRow[] {
  const separator = separatorOf(text)
  const rows: RawRow[] = []
  let cells: string[] = []
  let at = 0
  for (;;) {
    let cell: string
    if (text[at] === '"') {
      cell = ''
      for (;;) {
        const close = text.indexOf('"', at + 1)
        if (close === -1) throw refuseFile('DAMAGED_FILE')
        cell += text.slice(at + 1, close)
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
      }
      // What follows a quotation up to the separator belongs to the cell: 张"三" is met in the wild.
      const rest = endOfPlain(text, at, separator)
      cell += text.slice(at, rest)
      at = rest
    } else {
      const end = endOfPlain(text, at, separator)
      cell = text.slice(at, end)
      at = end
    }
    cells.push(textFormula(cell))
    if (text[at] === separator) {
      at++
      continue
    }
    if (at < text.length || cells.length > 1 || cells[0] !== '') rows.push({ number: rows.length + 1, cells })
    cells = []
    if (at >= text.length) return rows
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (at >= text.length) return rows
  }
}

function endOfPlain(text: string, from: number, separator: string): number {
  const code = separator.charCodeAt(0)
  let at = from
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === code || character === LINE_FEED || character === CARRIAGE_RETURN) return at
  }
  return at
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]

/** ="140502…" is how some systems make Excel keep a number as text. */
function textFormula(cell: string): string {
  return cell.startsWith('=') && /^="[^"]*"$/.test(cell) ? cell.slice(2, -1) : cell
}

/** The separator that the first lines have most. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4_000).replace(/"[^"]*"/g, '')
  const count = (separator: string) => head.split(separator).length
  return [',', '\t', ';'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}
