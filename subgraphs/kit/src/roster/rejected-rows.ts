/** Rejected rows as a file of the roster's own columns, to be corrected and imported again. */
import { writeXlsx } from 'hucre/xlsx'
import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { openRow } from './check-roster.ts'
import type { Roster } from './define-roster.ts'
import { type ImportBatch, ImportRow } from './entity.ts'
import { type RowFault, toldFaults } from './examine.ts'
import { addressOf, textOf } from './sheet.ts'

const REASON = '错误说明'
/** Values that lost digits come back empty: left as they are, one in eleven would pass its check as another person's. */
const LOST: readonly string[] = ['PRECISION_LOST', 'EXCEL_ROUNDING_SUSPECTED', 'ACCOUNT_PRECISION_LOST']
const unitNames = { FEN: '分', YUAN: '元', WAN: '万元', YI: '亿元' } as const

/** Null where no row was rejected. */
export async function rejectedRowsFile(
  context: Context,
  roster: Roster,
  batch: ImportBatch,
  format: 'XLSX' | 'CSV',
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const rows = await context.em.find(
    ImportRow,
    { batchId: batch.id, state: 'REJECTED' },
    { orderBy: { number: 'asc' }, disableIdentityMap: true },
  )
  if (rows.length === 0) return null
  const header = headerOf(roster, batch)
  const lines = rows.map((row) => {
    const opened = openRow(context.keys, row)
    if (opened === null) throw forgotten()
    const texts = header.map((_, at) => textOf(opened.cells[at]))
    const faults = toldFaults(row.faults)
    faults.forEach(({ code, at }, index) => {
      // The head of its household may not be in this file.
      if (code === 'FILLED_DOWN' && at !== null) texts[at] = opened.after[index] ?? ''
      if (at !== null && LOST.includes(code)) texts[at] = ''
    })
    return [...texts, reasonsOf(roster, row.number, faults)]
  })
  const table = [[...header, REASON], ...lines]
  const name = `${batch.fileName.replace(/\.\w+$/, '')}-退回.${format.toLowerCase()}`
  return { name, bytes: format === 'XLSX' ? await workbookOf(table) : Buffer.from(csvOf(table)) }
}

/** The headers as written, where they say the column by themselves; the second row of two and units join them. */
function headerOf(roster: Roster, batch: ImportBatch): string[] {
  const { columns, notices } = batch
  const last = Math.max(...columns.map(({ at }) => at))
  const header = Array.from({ length: last + 1 }, () => '')
  for (const { at, header: text } of notices.unknownColumns) {
    const index = [...at].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
    if (index <= last && text !== REASON) header[index] = text
  }
  for (const { name, at, unit } of columns)
    header[at] = `${roster.columns[name]!.title}${unit === null ? '' : `(${unitNames[unit]})`}`
  return header
}

function reasonsOf(roster: Roster, row: number, faults: readonly Omit<RowFault, 'after'>[]): string {
  return faults
    .filter(({ severity }) => severity === 'REJECTED')
    .map(({ column, at, zh }) =>
      column === null
        ? zh
        : `${at === null ? '' : `${addressOf(row, at)} `}${roster.columns[column]?.title ?? column}：${zh}`,
    )
    .join('；')
}

function workbookOf(table: readonly string[][]): Promise<Uint8Array> {
  const columns = table[0]!.map(() => ({ width: 18, style: { numFmt: '@' } }))
  return writeXlsx({ sheets: [{ name: '退回', columns, rows: table.map((line) => [...line]) }] })
}

/** With a byte order mark, or a spreadsheet reads it in its own encoding. */
function csvOf(table: readonly string[][]): string {
  const lines = table.map((line) => line.map((text) => `"${plain(text).replaceAll('"', '""')}"`).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A tab keeps long numbers from becoming floats, and texts from becoming formulas; the import takes it off again. */
function plain(text: string): string {
  return /^[=+@-]|^\d{12,}/.test(text) ? `\t${text}` : text
}

function forgotten(): Refusal {
  return new Refusal('ROWS_FORGOTTEN', {
    zh: '原始行已过保存期并已删除，无法再生成退回文件。',
    en: 'The rows are past their retention and deleted; the file cannot be made any more.',
  })
}
