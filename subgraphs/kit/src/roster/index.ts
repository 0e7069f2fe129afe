export { type ApplySettings, applyRoster } from './apply-roster.ts'
export { checkRoster, forgetExpiredRows, type ReadRoster, readRoster, receiveRoster } from './check-roster.ts'
export type { RosterDate } from './clean-date.ts'
export type { RosterDocument } from './clean-number.ts'
export { type Column, column } from './columns.ts'
export {
  type AcceptedRow,
  type AppliedBatch,
  type AppliedRecord,
  type BatchOfRoster,
  type DivisionAnswer,
  type DivisionRequest,
  defineRoster,
  type RecordToReverse,
  type Roster,
  type RosterDeclaration,
  type RosterFinding,
  type ValuesOf,
} from './define-roster.ts'
export { ImportBatch, ImportRecord, ImportRow } from './entity.ts'
export { faultCatalogue, faultOfCode } from './faults.ts'
export { getRoster, type ImportSettings, importFile, rostersOf } from './import-file.ts'
export { rejectedRowsFile } from './rejected-rows.ts'
export { laterEdits, restoreRecords, reverseRoster } from './reverse-roster.ts'
export { rosterImports } from './roster-imports.ts'
