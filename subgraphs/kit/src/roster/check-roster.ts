/** Receiving and checking a file: what it would do is written down, row by row, and nothing is done yet. */
import { createHash } from 'node:crypto'
import { addDays } from '@civil-affairs/schema'
import type { Context } from '../context.ts'
import { insertInBulk } from '../insert-in-bulk.ts'
import type { HubKeys } from '../keys.ts'
import { getParameterNumber, NATIONWIDE } from '../policy-parameter.ts'
import { seal, unseal } from '../sealing.ts'
import { transition } from '../states.ts'
import { significantDigits } from '../viewer.ts'
import type { Roster } from './define-roster.ts'
import { ImportBatch, ImportRow, importStates } from './entity.ts'
import { type Examination, type ExaminedRow, examine, keptFaults } from './examine.ts'
import { findTable, type Table } from './find-table.ts'
import { readRosterFile } from './read-file.ts'
import type { RawCell, RosterFile } from './sheet.ts'

/** A file that was read, with the one table of the roster in it. Nothing of it is known to the database yet. */
export interface ReadRoster {
  readonly fileName: string
  readonly hash: string
  readonly file: RosterFile
  readonly table: Table
}

export const RETENTION = 'ROSTER.retention'

/** Reads a file and finds the roster in it; refused whole, with the reason, where that is not possible. */
export async function readRoster(
  roster: Roster,
  fileName: string,
  bytes: Uint8Array,
  sheetName: string | null = null,
): Promise<ReadRoster> {
  const file = await readRosterFile(fileName, bytes)
  const table = findTable(file.sheets, roster.columns, sheetName)
  return { fileName, hash: createHash('sm3').update(bytes).digest('hex'), file, table }
}

/** The batch of the file: the one there is, or a new one. */
export async function receiveRoster(
  context: Context,
  roster: Roster,
  read: ReadRoster,
  division: string,
): Promise<ImportBatch> {
  const { em, viewer, now } = context
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  const { fileName, hash, file, table } = read
  const known = await em.findOne(ImportBatch, { kind: roster.kind, fileHash: hash, sheet: table.sheet })
  if (known !== null) return known
  const batch = em.create(ImportBatch, {
    kind: roster.kind,
    division,
    fileName: fileName.slice(-200),
    fileHash: hash,
    format: file.format,
    encoding: file.encoding,
    sheet: table.sheet,
    mappingVersion: roster.version,
    state: 'RECEIVED',
    columns: table.columns,
    notices: noticesOf(read),
    rowsRead: 0,
    rowsAccepted: 0,
    rowsRejected: 0,
    rowsSkipped: 0,
    rowsDuplicate: 0,
    controlFigures: [],
    faultCounts: {},
    receivedBy: viewer.subject,
    receivedAt: now,
  } as never) as ImportBatch
  await em.flush()
  return batch
}

function noticesOf({ file, table }: ReadRoster) {
  const sheet = file.sheets.find(({ name }) => name === table.sheet)!
  return {
    hiddenSheets: file.hiddenSheets,
    hiddenRows: sheet.hiddenRows.slice(0, 1_000),
    hiddenColumns: sheet.hiddenColumns,
    formulas: sheet.formulas,
    unknownColumns: table.unknownColumns,
  }
}

/** One act on a batch at a time; the second waits, and then sees the state the first left. */
export async function lockBatch(context: Context, id: string): Promise<ImportBatch> {
  const table = `${context.em.config.get('schema')}.import_batch`
  await context.em.execute(`select 1 from ${table} where id = ? for update`, [id])
  return context.em.findOneOrFail(ImportBatch, { id }, { refresh: true })
}

/** Examines all rows and keeps what was found; checked again, the older finding is replaced. */
export async function checkRoster(
  context: Context,
  roster: Roster,
  { id }: Pick<ImportBatch, 'id'>,
  read: Pick<ReadRoster, 'table' | 'file'>,
  progress: (done: number, of: number) => void = () => {},
): Promise<{ batch: ImportBatch; examination: Examination }> {
  const { em } = context
  const batch = await lockBatch(context, id)
  batch.state = transition(importStates, batch.state, 'CHECK')
  const examination = await examineBatch(context, roster, batch, read.table, read.file.format === 'CSV')
  const { rows, controlFigures } = examination
  await em.nativeDelete(ImportRow, { batchId: batch.id })
  const days = await getParameterNumber(context, RETENTION, batch.division, context.today)
  const retainUntil = addDays(context.today, days)
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK)
    await insertInBulk(
      em,
      ImportRow,
      chunk.map((row) => importRow(context.keys, batch, row, retainUntil)),
    )
    progress(Math.min(start + CHUNK, rows.length), rows.length)
  }
  const count = (test: (row: ExaminedRow) => boolean) => rows.filter(test).length
  Object.assign(batch, {
    mappingVersion: roster.version,
    columns: read.table.columns,
    controlFigures,
    rowsRead: rows.length,
    rowsAccepted: count(({ state }) => state === 'ACCEPTED'),
    rowsRejected: count(({ state }) => state === 'REJECTED'),
    rowsSkipped: count(({ state }) => state === 'SKIPPED'),
    rowsDuplicate: count(({ isDuplicate }) => isDuplicate),
    faultCounts: countsOf(rows),
    checkedAt: context.now,
    failureCode: null,
  })
  await em.flush()
  return { batch, examination }
}

export const CHUNK = 1_000

export function examineBatch(
  context: Context,
  roster: Roster,
  batch: ImportBatch,
  table: Table,
  isCsv: boolean,
): Promise<Examination> {
  const prefix = batch.division === NATIONWIDE ? '' : significantDigits(batch.division)
  const source = `roster:${batch.kind}:${batch.id}`
  return examine(context, roster, table, {
    isCsv,
    source,
    division: batch.division,
    serves: (division) => division.startsWith(prefix),
  })
}

function countsOf(rows: readonly ExaminedRow[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { faults } of rows) for (const { code } of faults) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

const SEAL_USE = 'roster-row'

/** What is sealed of a row: its cells, the places of vertical merges, and the values after repair by the order of faults. */
interface SealedRow {
  readonly cells: readonly RawCell[]
  /** Column and number of the row that has its value. */
  readonly merged?: readonly (readonly [number, number])[]
  readonly after: readonly (string | null)[]
}

function importRow(keys: HubKeys, batch: ImportBatch, row: ExaminedRow, retainUntil: string) {
  const { number, kind, state, isDuplicate, faults, cells, mergedFrom } = row
  const sealed = seal(keys, SEAL_USE, {
    cells,
    after: faults.map(({ after }) => after ?? null),
    ...(mergedFrom.size === 0 ? {} : { merged: [...mergedFrom] }),
  } satisfies SealedRow)
  return {
    batchId: batch.id,
    number,
    division: batch.division,
    kind,
    state,
    isDuplicate,
    faults: keptFaults(faults),
    sealed,
    retainUntil,
  }
}

/** The cells of a row and the values after repair; null once its retention is over. */
export function openRow(keys: HubKeys, row: Pick<ImportRow, 'sealed'>): SealedRow | null {
  return row.sealed == null ? null : unseal<SealedRow>(keys, SEAL_USE, row.sealed)
}

/** Deletes the sealed text of rows whose retention is over, of all divisions; what was found in them stays. */
export function forgetExpiredRows(context: Context): Promise<number> {
  return context.beyondScope(() =>
    context.em.nativeUpdate(
      ImportRow,
      { retainUntil: { $lte: context.today }, sealed: { $ne: null } },
      { sealed: null },
    ),
  )
}
