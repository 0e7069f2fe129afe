/** Totals and subtotals of a roster against its rows (fault 12): a difference means rows are missing, or were changed. */
import type { Roster } from './define-roster.ts'
import type { ExaminedRow } from './examine.ts'
import { statedFigures, type Table } from './find-table.ts'

export interface ControlFigure {
  /** Row of the total. */
  readonly row: number
  readonly isSubtotal: boolean
  /** Declared name of the money column; PEOPLE or BLOCKS for counts. */
  readonly figure: string
  readonly stated: number
  readonly found: number
  /** Null where some cell of the column could not be read: nobody can say. */
  readonly agrees: boolean | null
}

/** Subtotals are of the rows since the one before; of several totals the last is of all rows, the others are subtotals. */
export function compareFigures(roster: Roster, table: Table, rows: readonly ExaminedRow[]): ControlFigure[] {
  const lastTotal = rows.findLast(({ kind }) => kind === 'TOTAL')
  const figures: ControlFigure[] = []
  let segmentStart = 0
  rows.forEach((row, index) => {
    if (row.kind !== 'TOTAL' && row.kind !== 'SUBTOTAL') return
    const isSubtotal = row !== lastTotal
    const covered = rows.slice(isSubtotal ? segmentStart : 0, index).filter(({ kind }) => kind === 'DATA')
    const stated = statedFigures(row, table, roster.columns)
    for (const { column, fen } of stated.amounts) {
      const sum = sumOf(covered, column, table)
      figures.push({
        row: row.number,
        isSubtotal,
        figure: column,
        stated: fen,
        found: sum.fen,
        agrees: sum.isWhole ? sum.fen === fen : null,
      })
    }
    const counts = [
      ['PEOPLE', stated.people, covered.length],
      ['BLOCKS', roster.block === undefined ? null : stated.blocks, new Set(covered.map(({ block }) => block)).size],
    ] as const
    for (const [figure, count, found] of counts)
      if (count !== null)
        figures.push({ row: row.number, isSubtotal, figure, stated: count, found, agrees: count === found })
    if (isSubtotal) segmentStart = index + 1
  })
  return figures
}

/** Of what stands in the cells themselves: what a block was filled with is one amount, not one a member. */
function sumOf(rows: readonly ExaminedRow[], column: string, table: Table): { fen: number; isWhole: boolean } {
  let [fen, isWhole] = [0, table.columns.some(({ name }) => name === column)]
  for (const { values, faults } of rows) {
    const own = faults.filter((fault) => fault.column === column)
    if (own.some(({ code }) => code === 'FILLED_DOWN')) continue
    const value = values[column]
    if (typeof value === 'number') fen += value
    else if (own.some(({ severity, code }) => severity === 'REJECTED' && code !== 'MISSING')) isWhole = false
  }
  return { fen, isWhole }
}
