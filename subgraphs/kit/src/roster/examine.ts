/** From the rows of a table to accepted, rejected and skipped ones: cells read, blocks filled, rows compared. */
import { type Bilingual, relationFixesSex } from '@civil-affairs/schema'
import type { Context } from '../context.ts'
import { NATIONWIDE } from '../policy-parameter.ts'
import { agrees, type RosterDate } from './clean-date.ts'
import type { RosterDocument } from './clean-number.ts'
import { isPlaceholder, stripStray } from './clean-text.ts'
import type { Column, ReadingPlace } from './columns.ts'
import { type ControlFigure, compareFigures } from './control-figures.ts'
import type { AcceptedRow, DivisionRequest, Roster } from './define-roster.ts'
import { type CellFault, type FaultCode, faultCatalogue, faultOfCode, isRejected } from './faults.ts'
import type { FoundColumn, Table, TableRow } from './find-table.ts'
import { isBlank, type RawCell, textOf } from './sheet.ts'

export interface RowFault extends CellFault {
  /** Declared name and place of the cell; null where the fault is of the whole row. */
  readonly column: string | null
  readonly at: number | null
  /** The value after a repair, as a report shows it. */
  readonly after?: string
}

/**
 * A fault as it is kept with its row: the sentences of the catalogue are not written again, and cells one after the other
 * that have the same fault are kept as one, with lists of columns and places.
 */
export type KeptFault = Pick<RowFault, 'code' | 'severity'> &
  Partial<Bilingual> & {
    readonly column: RowFault['column'] | readonly RowFault['column'][]
    readonly at: RowFault['at'] | readonly RowFault['at'][]
  }

export function keptFaults(faults: readonly RowFault[]): KeptFault[] {
  const runs: RowFault[][] = []
  for (const fault of faults) {
    const run = runs.at(-1)
    if (run !== undefined && isSameFault(run[0]!, fault)) run.push(fault)
    else runs.push([fault])
  }
  return runs.map((run) => {
    const { code, severity, zh, en, column, at } = run[0]!
    const usual = sentencesOf(code)
    return {
      code,
      severity,
      ...(run.length === 1 ? { column, at } : { column: run.map((one) => one.column), at: run.map((one) => one.at) }),
      ...(usual?.zh === zh && usual.en === en ? {} : { zh, en }),
    }
  })
}

function isSameFault(one: RowFault, other: RowFault): boolean {
  return one.code === other.code && one.severity === other.severity && one.zh === other.zh && one.en === other.en
}

/** In the order in which they were found. */
export function toldFaults(faults: readonly KeptFault[]): Omit<RowFault, 'after'>[] {
  return faults.flatMap(({ column, at, ...fault }) => {
    const columns = [column].flat()
    return [at].flat().map((place, index) => ({
      zh: fault.code,
      en: fault.code,
      ...sentencesOf(fault.code),
      ...fault,
      column: columns[index] ?? null,
      at: place,
    }))
  })
}

function sentencesOf(code: string): Bilingual | null {
  if (!Object.hasOwn(faultCatalogue, code)) return null
  const { zh, en } = faultOfCode(code as FaultCode)
  return { zh, en }
}

export interface ExaminedRow {
  readonly number: number
  readonly kind: TableRow['kind']
  readonly cells: readonly RawCell[]
  readonly mergedFrom: TableRow['mergedFrom']
  readonly block: number
  state: 'ACCEPTED' | 'REJECTED' | 'SKIPPED'
  isDuplicate: boolean
  /** By declared name; what was not found or could not be read is null. */
  readonly values: Record<string, unknown>
  readonly faults: RowFault[]
}

export interface Examination {
  readonly rows: readonly ExaminedRow[]
  readonly controlFigures: readonly ControlFigure[]
}

interface Scene {
  readonly roster: Roster
  readonly table: Table
  readonly today: string
  /** A .csv does not tell numbers from text. */
  readonly isCsv: boolean
}

/** Reads and judges all rows. `batchDivision` bounds the divisions rows may name; null for no bound. */
export async function examine(
  context: Context,
  roster: Roster,
  table: Table,
  settings: { isCsv: boolean; source: string; division?: string; serves: (division: string) => boolean },
): Promise<Examination> {
  const scene: Scene = { roster, table, today: context.today, isCsv: settings.isCsv }
  const rows = readRows(scene)
  await findDivisions(context, scene, rows, settings.serves)
  const data = rows.filter(({ kind }) => kind === 'DATA')
  for (const row of data) checkAgreements(scene, row)
  compareRows(scene, data)
  checkBlocks(scene, data)
  settle(scene, data)
  if (roster.examine !== undefined) {
    const byNumber = new Map(data.map((row) => [row.number, row]))
    const { source, division = NATIONWIDE } = settings
    for (const finding of await roster.examine(context, acceptedRows(rows, source), { division })) {
      const { row: number, isDuplicate = false, ...fault } = finding
      const found = table.columns.find(({ name }) => name === fault.column)
      const row = byNumber.get(number)
      if (row === undefined)
        throw new Error(`roster ${roster.kind} found something in row ${number}, which it was not given`)
      row.faults.push({ ...fault, at: found?.at ?? null })
      if (!isDuplicate || row.state !== 'ACCEPTED') continue
      row.state = 'SKIPPED'
      row.isDuplicate = true
    }
    settle(scene, data)
  }
  return { rows, controlFigures: compareFigures(roster, table, rows) }
}

/** The typed rows a programme gets. */
export function acceptedRows(rows: readonly ExaminedRow[], source: string): AcceptedRow<never>[] {
  return rows
    .filter(({ state, kind }) => state === 'ACCEPTED' && kind === 'DATA')
    .map(({ number, block, values }) => ({
      number,
      block,
      values: values as never,
      source: `${source}:${number}`,
    }))
}

function readRows(scene: Scene): ExaminedRow[] {
  const { roster, table } = scene
  const readers = inReadingOrder(roster, table.columns).map((place) => readerOf(scene, place))
  const empty: Readonly<Record<string, null>> = Object.fromEntries(
    Object.keys(roster.columns).map((name) => [name, null]),
  )
  let head: TableRow | null = null
  const byPlace = roster.block === undefined ? undefined : table.columns.find(({ name }) => name === roster.block!.by)
  const byNumber = new Map(table.rows.map((row) => [row.number, row]))
  return table.rows.map((row) => {
    if (row.kind !== 'DATA') {
      // A page may end within a household; any other total ends it.
      if (row.kind === 'TOTAL' || (row.kind === 'SUBTOTAL' && !row.cells.some((cell) => textOf(cell).includes('本页'))))
        head = null
      return skipped(row)
    }
    if (byPlace === undefined) head = row
    else if (!isBlank(row.cells[byPlace.at]) && !continues(row, head, byPlace)) head = row
    const values: Record<string, unknown> = { ...empty }
    const faults: RowFault[] = []
    for (const { place, column, outcomeOf } of readers) {
      let cell = row.cells[place.at]
      let isFilled = false
      if (column.fillsBlock && isBlank(cell)) {
        const mergedFrom = row.mergedFrom.get(place.at)
        const from = mergedFrom === undefined ? head : (byNumber.get(mergedFrom) ?? head)
        if (from !== null && from !== row && !isBlank(from.cells[place.at])) {
          cell = from.cells[place.at]
          isFilled = true
        }
      }
      const proven =
        column.provenBy === null ? null : ((values[column.provenBy] as RosterDocument | null)?.birthDate ?? null)
      const { value, faults: found, filledDown } = outcomeOf(cell, proven)
      if (value !== null) {
        values[place.name] = value
        if (isFilled) faults.push(filledDown)
      }
      faults.push(...found)
    }
    return {
      number: row.number,
      kind: row.kind,
      cells: row.cells,
      mergedFrom: row.mergedFrom,
      block: head?.number ?? row.number,
      state: 'ACCEPTED',
      isDuplicate: false,
      values,
      faults,
    }
  })
}

/** The same head written again in every row of the household is the same block. */
function continues(row: TableRow, head: TableRow | null, { at }: FoundColumn): boolean {
  return head !== null && stripStray(textOf(row.cells[at])) === stripStray(textOf(head.cells[at]))
}

/** Documents first, because they prove dates. */
function inReadingOrder(roster: Roster, places: readonly FoundColumn[]): FoundColumn[] {
  const rank = ({ name }: FoundColumn) => (roster.columns[name]!.kind === 'document' ? 0 : 1)
  return [...places].sort((a, b) => rank(a) - rank(b))
}

function skipped(row: TableRow): ExaminedRow {
  const { number, kind, cells, mergedFrom } = row
  return {
    number,
    kind,
    cells,
    mergedFrom,
    block: number,
    state: 'SKIPPED',
    isDuplicate: false,
    values: {},
    faults: [],
  }
}

/** What a cell says: its value, null where it has none, and what is to be said of it. */
type CellOutcome = { readonly faults: readonly RowFault[] } & (
  | { readonly value: null; readonly filledDown?: undefined }
  /** The fault of a row that has the value from another. */
  | { readonly value: NonNullable<unknown>; readonly filledDown: RowFault }
)

interface CellReader {
  readonly place: FoundColumn
  readonly column: Column
  readonly outcomeOf: (cell: RawCell | undefined, proven: string | null) => CellOutcome
}

/** So many wordings of one column are remembered: what a column of names or numbers says is different in every row. */
const REMEMBERED = 500

/**
 * Reads the cells of one column. Most columns say the same few things over and over, and one cell fills the rows of its
 * household: each wording is read once, unless the document of the row bears on it.
 */
function readerOf(scene: Scene, place: FoundColumn): CellReader {
  const column = scene.roster.columns[place.name]! as Column
  const known = new Map<string, CellOutcome>()
  let lastCell: RawCell | undefined
  let lastOutcome: CellOutcome | null = null
  return {
    place,
    column,
    outcomeOf(cell, proven) {
      if (column.provenBy !== null) return readCell(scene, column, place, cell, proven)
      if (lastOutcome !== null && lastCell === cell) return lastOutcome
      const remembered = typeof cell === 'string' ? known.get(cell) : undefined
      const outcome = remembered ?? readCell(scene, column, place, cell, proven)
      if (remembered === undefined && typeof cell === 'string' && known.size < REMEMBERED) known.set(cell, outcome)
      lastCell = cell
      lastOutcome = outcome
      return outcome
    },
  }
}

function readCell(
  scene: Scene,
  column: Column,
  { name, at, unit }: FoundColumn,
  cell: RawCell | undefined,
  proven: string | null,
): CellOutcome {
  const said = (fault: CellFault, after?: string): RowFault => ({
    ...fault,
    column: name,
    at,
    ...(after === undefined ? {} : { after }),
  })
  const nothing = (...faults: CellFault[]) => ({ value: null, faults: faults.map((fault) => said(fault)) }) as const
  if (isBlank(cell)) return column.required ? nothing(faultOfCode('MISSING')) : nothing()
  const raw = textOf(cell)
  const kind = typeof cell === 'object' ? cell.kind : null
  if (kind === 'ERROR' || /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(raw))
    return nothing(faultOfCode('EXCEL_ERROR'))
  if (kind === 'FORMULA') return nothing(faultOfCode('FORMULA_WITHOUT_VALUE'))
  if (column.kind !== 'yesNo' && column.kind !== 'choice' && column.kind !== 'text' && isPlaceholder(stripStray(raw)))
    return nothing(
      column.required
        ? faultOfCode('MISSING')
        : faultOfCode(column.kind.startsWith('phone') ? 'PHONE_PLACEHOLDER' : 'PLACEHOLDER'),
    )
  const place: ReadingPlace = {
    today: scene.today,
    isNumber: kind === 'NUMBER',
    mayBeNumber: scene.isCsv,
    unit,
    proven,
  }
  const { value, faults } = column.read(raw, place)
  if (isRejected(faults)) return nothing(...faults)
  if (value == null || value === '')
    return column.required ? nothing(...faults, faultOfCode('MISSING')) : nothing(...faults)
  const shown = (fault: CellFault) => said(fault, fault.severity === 'REPAIRED' ? column.show(value) : undefined)
  return { value, faults: faults.map(shown), filledDown: said(faultOfCode('FILLED_DOWN'), column.show(value)) }
}

/** Division cells of all rows are found together, each distinct wording once. */
async function findDivisions(
  context: Context,
  scene: Scene,
  rows: readonly ExaminedRow[],
  serves: (division: string) => boolean,
): Promise<void> {
  const { roster, table } = scene
  const places = table.columns.filter(({ name }) => roster.columns[name]!.kind === 'division')
  if (places.length === 0) return
  if (roster.divisions === undefined) throw new Error(`roster ${roster.kind} has a division column and no divisions`)
  const requests = new Map<string, DivisionRequest>()
  const asked: { row: ExaminedRow; place: FoundColumn; key: string }[] = []
  for (const row of rows)
    for (const place of places) {
      const own = row.values[place.name]
      if (row.kind !== 'DATA' || typeof own !== 'string') continue
      const texts = [...roster.columns[place.name]!.within.map((name: string) => row.values[name]), own].filter(
        (text): text is string => typeof text === 'string' && text !== '',
      )
      const key = texts.join('\u0000')
      if (!requests.has(key)) requests.set(key, { texts })
      asked.push({ row, place, key })
    }
  const answers = await roster.divisions(context, [...requests.values()])
  const answerOf = new Map([...requests.keys()].map((key, index) => [key, answers[index] ?? []]))
  for (const { row, place, key } of asked) {
    const own = row.values[place.name]
    const answer = answerOf.get(key)!
    const say = (fault: CellFault, after?: string) =>
      row.faults.push({ ...fault, column: place.name, at: place.at, ...(after === undefined ? {} : { after }) })
    row.values[place.name] = null
    // The division the file is of narrows a name as a column further out would.
    const inside = answer.filter(({ code }) => serves(code))
    if (inside.length !== 1) {
      const code =
        answer.length === 0 ? 'DIVISION_UNKNOWN' : inside.length === 0 ? 'OUT_OF_DIVISION' : 'DIVISION_AMBIGUOUS'
      say(faultOfCode(code))
      continue
    }
    const { code, isFormer } = inside[0]!
    row.values[place.name] = code
    if (isFormer) say(faultOfCode('DIVISION_FORMER'), code)
    else if (own !== code) say(faultOfCode('DIVISION_NAME'), code)
  }
}

/** Fault 13, and birth dates: the number passed its check, so what contradicts it is wrong, or the number is another's. */
function checkAgreements({ roster, table }: Scene, row: ExaminedRow): void {
  const placeOf = (name: string) => table.columns.find((column) => column.name === name)?.at ?? null
  for (const { document, sex, birthDate, relation, headDocument } of roster.agreements ?? []) {
    const own = row.values[document] as RosterDocument | null
    const reject = (column: string, code: Parameters<typeof faultOfCode>[0], after?: string) =>
      row.faults.push({ ...faultOfCode(code), column, at: placeOf(column), ...(after === undefined ? {} : { after }) })
    const stated = sex === undefined ? null : (row.values[sex] as 'MALE' | 'FEMALE' | null)
    if (own?.sex != null && stated !== null && stated !== own.sex) reject(sex!, 'SEX_CONTRADICTS_NUMBER')
    const born = birthDate === undefined ? null : (row.values[birthDate] as RosterDate | string | null)
    if (own?.birthDate != null && born !== null) {
      const date: RosterDate = typeof born === 'string' ? { on: born, precision: 'DAY' } : born
      if (!agrees(date, own.birthDate)) reject(birthDate!, 'BIRTH_CONTRADICTS_NUMBER')
    }
    const code = relation === undefined ? null : (row.values[relation] as string | null)
    if (code === null) continue
    const fixed = relationFixesSex(code)
    const actual = own?.sex ?? stated
    if (fixed !== null && actual !== null && fixed !== actual) reject(relation!, 'RELATION_SEX')
    const head = headDocument === undefined ? null : (row.values[headDocument] as RosterDocument | null)
    if (own === null || head === null) continue
    const isHead = own.number === head.number
    const saysHead = code === '02' || code === '01'
    if (isHead !== saysHead) reject(relation!, 'RELATION_CONTRADICTS')
    else if (isHead && code === '01') {
      row.values[relation!] = '02'
      reject(relation!, 'RELATION_HEAD', '02')
    }
  }
}

/** Fault 9 and the half of 17 a file can show: the same key twice, the same number under two names. */
function compareRows({ roster, table }: Scene, rows: readonly ExaminedRow[]): void {
  const shown = (name: string, value: unknown) => (value === null ? '' : roster.columns[name]!.show(value))
  const placeOf = (name: string) => table.columns.find((column) => column.name === name)?.at ?? null
  const byKey = new Map<string, ExaminedRow[]>()
  for (const row of rows) {
    const key = roster.key.map((name) => shown(name, row.values[name]))
    // A row whose key could not be read is rejected for that; it equals no other.
    if (key.some((part) => part === '')) continue
    const same = byKey.get(key.join('\u0000'))
    if (same === undefined) byKey.set(key.join('\u0000'), [row])
    else same.push(row)
  }
  const contentOf = (row: ExaminedRow): string =>
    Object.keys(roster.columns)
      .map((name) => shown(name, row.values[name]))
      .join('\u0000')
  for (const same of byKey.values()) {
    if (same.length === 1) continue
    const isAllOne = same.every((row) => contentOf(row) === contentOf(same[0]!) && !isRejected(row.faults))
    for (const [index, row] of same.entries()) {
      if (isAllOne && index === 0) continue
      const column = roster.key[0]!
      row.faults.push({ ...faultOfCode(isAllOne ? 'DUPLICATE' : 'DUPLICATE_DIFFERS'), column, at: placeOf(column) })
      if (!isAllOne) continue
      row.state = 'SKIPPED'
      row.isDuplicate = true
    }
  }
  for (const { document, name } of roster.agreements ?? []) {
    if (name === undefined) continue
    const namesOf = new Map<string, Set<string>>()
    for (const row of rows) {
      const own = row.values[document] as RosterDocument | null
      const called = row.values[name]
      if (own === null || typeof called !== 'string') continue
      const names = namesOf.get(own.number)
      if (names === undefined) namesOf.set(own.number, new Set([called]))
      else names.add(called)
    }
    for (const row of rows) {
      const own = row.values[document] as RosterDocument | null
      if (own !== null && (namesOf.get(own.number)?.size ?? 0) > 1)
        row.faults.push({ ...faultOfCode('NUMBER_OF_ANOTHER'), column: document, at: placeOf(document) })
    }
  }
}

/** Fault 24: what a household states of itself against its rows. */
function checkBlocks({ roster, table }: Scene, rows: readonly ExaminedRow[]): void {
  const { block } = roster
  if (block === undefined) return
  const placeOf = (name: string) => table.columns.find((column) => column.name === name)?.at ?? null
  for (const members of blocksOf(rows.filter(({ state }) => state !== 'SKIPPED'))) {
    const first = members[0]!
    const size = block.size === undefined ? null : first.values[block.size]
    if (typeof size === 'number' && size !== members.length)
      first.faults.push({ ...faultOfCode('BLOCK_SIZE_DIFFERS'), column: block.size!, at: placeOf(block.size!) })
    if (block.amount === undefined) continue
    const whole = first.values[block.amount.whole]
    const parts = members.map(({ values }) => values[block.amount!.each])
    if (typeof whole !== 'number' || parts.some((part) => typeof part !== 'number')) continue
    if (whole !== (parts as number[]).reduce((sum, part) => sum + part, 0))
      first.faults.push({
        ...faultOfCode('BLOCK_AMOUNT_DIFFERS'),
        column: block.amount.whole,
        at: placeOf(block.amount.whole),
      })
  }
}

export function blocksOf<Row extends { block: number }>(rows: readonly Row[]): Row[][] {
  const blocks = new Map<number, Row[]>()
  for (const row of rows) {
    const members = blocks.get(row.block)
    if (members === undefined) blocks.set(row.block, [row])
    else members.push(row)
  }
  return [...blocks.values()]
}

function settle({ roster }: Scene, rows: readonly ExaminedRow[]): void {
  for (const row of rows) if (row.state === 'ACCEPTED' && isRejected(row.faults)) row.state = 'REJECTED'
  if (roster.block?.standsTogether !== true) return
  for (const members of blocksOf(rows)) {
    if (!members.some(({ state }) => state === 'REJECTED')) continue
    for (const row of members) {
      if (row.state !== 'ACCEPTED') continue
      row.state = 'REJECTED'
      row.faults.push({ ...faultOfCode('BLOCK_REJECTED'), column: null, at: null })
    }
  }
}
