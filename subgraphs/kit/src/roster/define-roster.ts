import type { Bilingual } from '@civil-affairs/schema'
import type { EntitySchema } from '@mikro-orm/core'
import type { Context } from '../context.ts'
import type { Column } from './columns.ts'
import type { Severity } from './faults.ts'

// biome-ignore lint/suspicious/noExplicitAny: the columns of a roster hold values of many types
export type Columns = Readonly<Record<string, Column<any, boolean>>>

/** What an accepted row says, by the declared columns; what is not required may be null. */
export type ValuesOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null
    : never
}

export interface AcceptedRow<Values> {
  /** As the spreadsheet counts, from 1. */
  readonly number: number
  /** Number of the first row of its block; its own where the roster has none. */
  readonly block: number
  readonly values: Values
  /** Names batch and row, for claims and records that say where they come from. */
  readonly source: string
}

/** A record that a row made or changed, so that the batch can be traced and reversed. */
export interface AppliedRecord {
  readonly row: number
  readonly entity: EntitySchema
  readonly id: string
  readonly change: 'CREATED' | 'CHANGED'
  /** Where the roster knows it, as of rows it has just inserted; otherwise the database is asked. */
  readonly version?: number
}

/** What is to be undone, newest first; nothing of it was edited since. */
export interface RecordToReverse extends AppliedRecord {
  /** By which a programme tells its records apart. */
  readonly table: string
  readonly version: number
}

/** What a programme finds in a row by looking at what it knows; a rejection stops the row. */
export interface RosterFinding extends Bilingual {
  readonly row: number
  readonly column: string | null
  readonly code: string
  readonly severity: Severity
  /** The hub has what the row says: the row is skipped and counted as a duplicate, and no fault of those around it. */
  readonly isDuplicate?: boolean
}

/** A division as a roster names it: the texts from the outermost column inwards, empty ones left out. */
export interface DivisionRequest {
  readonly texts: readonly string[]
}
/** All divisions the texts may mean. One is the answer, none or several reject the cell: choosing would be guessing. */
export type DivisionAnswer = readonly { readonly code: string; readonly isFormer?: boolean }[]

export interface BatchOfRoster {
  readonly id: string
  readonly kind: string
  readonly division: string
}

/** With the instant of the applying transaction, by which the history knows what it replaced. */
export interface AppliedBatch extends BatchOfRoster {
  readonly appliedIn: string
}

export interface RosterDeclaration<C extends Columns> {
  /** Names the roster for commands and in the graph: minimum-living-allowance. */
  readonly kind: string
  /** What the field calls it: 低保花名册. */
  readonly title: string
  /** Raised whenever the columns change their meaning; kept with every batch. */
  readonly version: number
  readonly columns: C
  /** Columns that make two rows the same. */
  readonly key: readonly (keyof C & string)[]
  readonly block?: {
    /** The column whose value begins a block and holds for the rows below; it must be declared with fill: 'block'. */
    readonly by: keyof C & string
    /** Whether the rows of a block are taken all or none. */
    readonly standsTogether?: boolean
    /** Column that states how many rows the block has. */
    readonly size?: keyof C & string
    /** Column with the amount of the block, and the one with each row's part of it. */
    readonly amount?: { readonly whole: keyof C & string; readonly each: keyof C & string }
  }
  /** Cells of one row that must not contradict each other. */
  readonly agreements?: readonly Agreement<keyof C & string>[]
  readonly divisions?: (context: Context, requests: readonly DivisionRequest[]) => Promise<readonly DivisionAnswer[]>
  /** What only the programme can see: deaths, old standards, grants that exist already. Called with all accepted rows. */
  readonly examine?: (
    context: Context,
    rows: readonly AcceptedRow<ValuesOf<C>>[],
    batch: Pick<BatchOfRoster, 'division'>,
  ) => Promise<readonly RosterFinding[]>
  /** Makes the records of some rows, blocks unbroken; all calls of a batch share one transaction. */
  readonly apply: (
    context: Context,
    rows: readonly AcceptedRow<ValuesOf<C>>[],
    batch: BatchOfRoster,
  ) => Promise<readonly AppliedRecord[]>
  /** Undoes what `apply` did, and tells it; `restoreRecords` puts rows back as they were. May refuse. */
  readonly reverse: (context: Context, records: readonly RecordToReverse[], batch: AppliedBatch) => Promise<void>
}

/** A person's cells: the document proves sex and birth date, and tells the head of the household from the members. */
export interface Agreement<Name extends string> {
  readonly document: Name
  readonly name?: Name
  readonly sex?: Name
  readonly birthDate?: Name
  readonly relation?: Name
  readonly headDocument?: Name
}

// biome-ignore lint/suspicious/noExplicitAny: rows are typed where the roster is declared
export type Roster = RosterDeclaration<any>

/** Declares the roster of a programme, in its own slice: `rosters: [defineRoster({ … })]`. */
export function defineRoster<const C extends Columns>(declaration: RosterDeclaration<C>): Roster {
  const { columns, key, block } = declaration
  const names = new Set(Object.keys(columns))
  const references = [
    ...key,
    ...(block === undefined ? [] : [block.by, block.size, block.amount?.whole, block.amount?.each]),
    ...Object.values(columns).flatMap(({ within, provenBy }) => [...within, provenBy ?? undefined]),
  ]
  const unknown = references.find((name) => name !== undefined && !names.has(name))
  if (unknown !== undefined)
    throw new Error(`roster ${declaration.kind} refers to a column ${unknown} it does not have`)
  if (key.length === 0) throw new Error(`roster ${declaration.kind} has no key`)
  if (block !== undefined && !columns[block.by]!.fillsBlock)
    throw new Error(`roster ${declaration.kind} has blocks by ${block.by}, which is not declared with fill: 'block'`)
  return declaration as Roster
}
