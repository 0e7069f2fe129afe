import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '../record-keeping.ts'
import type { StateMachine } from '../states.ts'
import type { ControlFigure } from './control-figures.ts'
import type { KeptFault } from './examine.ts'
import type { FoundColumn, RowKind } from './find-table.ts'

export type ImportState = 'RECEIVED' | 'CHECKED' | 'APPLIED' | 'REVERSED' | 'FAILED'
export type ImportEvent = 'CHECK' | 'APPLY' | 'REVERSE' | 'FAIL'

/** A file is checked as often as one likes, applied once, and may be taken back; taken back, it can be checked anew. */
export const importStates: StateMachine<ImportState, ImportEvent> = {
  RECEIVED: { CHECK: 'CHECKED', FAIL: 'FAILED' },
  CHECKED: { CHECK: 'CHECKED', APPLY: 'APPLIED', FAIL: 'FAILED' },
  FAILED: { CHECK: 'CHECKED', FAIL: 'FAILED' },
  APPLIED: { REVERSE: 'REVERSED' },
  REVERSED: { CHECK: 'CHECKED' },
}

/** What the reader of the file noticed and the clerk should know. */
export interface ImportNotices {
  readonly hiddenSheets: readonly string[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly string[]
  readonly formulas: number
  readonly unknownColumns: readonly { readonly at: string; readonly header: string }[]
}

/** One sheet of one file, by the fingerprint of its bytes: the same file twice is the same batch. */
export const ImportBatch = defineEntity({
  name: 'ImportBatch',
  tableName: 'import_batch',
  properties: {
    ...recordKeeping,
    kind: p.text(),
    fileName: p.text(),
    /** SM3 of the bytes, in hex. */
    fileHash: p.text(),
    format: p.enum(['XLSX', 'CSV'] as const),
    encoding: p.text(),
    sheet: p.text(),
    mappingVersion: p.integer(),
    state: p.enum(Object.keys(importStates) as ImportState[]),
    columns: p.json<readonly FoundColumn[]>(),
    notices: p.json<ImportNotices>(),
    rowsRead: p.integer(),
    rowsAccepted: p.integer(),
    rowsRejected: p.integer(),
    rowsSkipped: p.integer(),
    /** Of the skipped ones. */
    rowsDuplicate: p.integer(),
    controlFigures: p.json<readonly ControlFigure[]>(),
    faultCounts: p.json<Readonly<Record<string, number>>>(),
    receivedBy: p.text(),
    receivedAt: p.datetime(),
    checkedAt: p.datetime().nullable(),
    appliedBy: p.text().nullable(),
    appliedAt: p.datetime().nullable(),
    /** Instant of the applying transaction as the database writes it: the history rows of the batch bear the same. */
    appliedIn: p.text().nullable(),
    reversedBy: p.text().nullable(),
    reversedAt: p.datetime().nullable(),
    reversalReason: p.text().nullable(),
    failureCode: p.text().nullable(),
  },
  uniques: [{ name: 'one_import_of_a_file', properties: ['kind', 'fileHash', 'sheet'] }],
  indexes: [{ name: 'import_batch_by_time', properties: ['kind', 'createdAt'] }],
  ...history,
  ...rowsByDivision,
})
export type ImportBatch = InferEntity<typeof ImportBatch>

/** One row of the file. It keeps no history: what is sealed must be gone when its time is over. */
export const ImportRow = defineEntity({
  name: 'ImportRow',
  tableName: 'import_row',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    batchId: p.uuid(),
    number: p.integer(),
    division: p.text(),
    kind: p.text().$type<RowKind>(),
    state: p.enum(['ACCEPTED', 'REJECTED', 'SKIPPED'] as const),
    isDuplicate: p.boolean(),
    /** Codes and places, and sentences the catalogue does not have; no values. */
    faults: p.json<readonly KeptFault[]>(),
    /** The cells as they were, and the values after repair; null once the retention is over. */
    sealed: p.text().nullable(),
    retainUntil: p.date().index(),
  },
  uniques: [{ name: 'one_import_row_a_number', properties: ['batchId', 'number'] }],
  ...rowsByDivision,
})
export type ImportRow = InferEntity<typeof ImportRow>

/** Which row of which file made or changed a record: where every value comes from, and what a reversal undoes. */
export const ImportRecord = defineEntity({
  name: 'ImportRecord',
  tableName: 'import_record',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    batchId: p.uuid().index(),
    division: p.text(),
    rowNumber: p.integer(),
    recordTable: p.text(),
    recordId: p.uuid().index(),
    /** The record's version as the batch left it. */
    version: p.integer(),
    change: p.enum(['CREATED', 'CHANGED'] as const),
  },
  ...rowsByDivision,
})
export type ImportRecord = InferEntity<typeof ImportRecord>
