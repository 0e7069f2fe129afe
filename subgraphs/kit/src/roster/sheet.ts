/** What a roster file holds before anything is understood: sheets of cells as they were stored, each with its place. */

/** Text of a cell, or with its kind where the spreadsheet stored something else than text. */
export type RawCell = string | TypedCell

export interface TypedCell {
  readonly text: string
  /** FORMULA: one without a stored result. */
  readonly kind: 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR' | 'FORMULA'
}

export interface RawRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number
  readonly cells: readonly RawCell[]
}

/** A merged range; rows and columns count from 0 and both ends belong to it. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

export interface RawSheet {
  readonly name: string
  readonly rows: readonly RawRow[]
  readonly merges: readonly Merge[]
  /** Numbers of rows and letters of columns the sheet hides: they are read like all others, and reported. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly string[]
  /** How many cells were taken from the stored result of a formula. */
  readonly formulas: number
}

export interface RosterFile {
  readonly format: 'XLSX' | 'CSV'
  /** Of a .csv: UTF-8, UTF-8 BOM, UTF-16 or GB18030; of a workbook XLSX. */
  readonly encoding: string
  readonly sheets: readonly RawSheet[]
  readonly hiddenSheets: readonly string[]
}

export function textOf(cell: RawCell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
}

export function isBlank(cell: RawCell | undefined): boolean {
  return (
    cell === undefined ||
    (typeof cell === 'string' ? cell.trim() === '' : cell.kind !== 'FORMULA' && cell.text.trim() === '')
  )
}

/** A, B … Z, AA …; `column` counts from 0. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** A1 name of a cell; `row` counts from 1, `column` from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}
