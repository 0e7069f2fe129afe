/** The columns a programme declares its roster with: what the header may say, what a cell may hold, what becomes of it. */
import { type CodeEntry, type CodeTable, type DocumentType, familyRelations, findEntry } from '@civil-affairs/schema'
import { type MoneyUnit, readDecimal, readInteger, readMoney } from './clean-amount.ts'
import { type RosterDate, readDate, readMoment } from './clean-date.ts'
import {
  type RosterDocument,
  readAccount,
  readCertificate,
  readCode,
  readDocumentNumber,
  readOrganizationNumber,
  readPhones,
} from './clean-number.ts'
import { readName, readText, stripStray } from './clean-text.ts'
import { type CellReading, faultOfCode } from './faults.ts'

/** What a column may ask of the place a cell stands at. */
export interface ReadingPlace {
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string
  /** The spreadsheet kept the cell as a number; a .csv does not say. */
  readonly isNumber: boolean
  readonly mayBeNumber: boolean
  /** Unit of the header, or of the whole sheet. */
  readonly unit: MoneyUnit | null
  /** Birth date that the document number of the row proves. */
  readonly proven: string | null
}

export interface Column<Value = unknown, Required extends boolean = boolean> {
  readonly kind: string
  /** As the programme's own forms print it; reports name the column so. */
  readonly title: string
  readonly synonyms: readonly string[]
  /** A required column must be in the file, and no cell of it may be empty. */
  readonly required: Required
  /** Empty cells take the value of the first row of their block. */
  readonly fillsBlock: boolean
  readonly read: (raw: string, place: ReadingPlace) => CellReading<Value>
  /** The value as a report shows it. */
  readonly show: (value: Value) => string
  /** Of a document column: whose birth date it proves. Of a date column: the document column that proves it. */
  readonly provenBy: string | null
  /** Of a division column: columns whose names narrow it, outermost first. */
  readonly within: readonly string[]
}

export interface ColumnOptions {
  readonly synonyms?: readonly string[]
  readonly required?: boolean
  readonly fill?: 'block'
}
type IsRequired<Options> = Options extends { required: true } ? true : false

function define<Value, const Options extends ColumnOptions>(
  kind: string,
  title: string,
  options: Options | undefined,
  read: Column<Value>['read'],
  more: { show?: (value: Value) => string; provenBy?: string; within?: readonly string[] } = {},
): Column<Value, IsRequired<Options>> {
  return {
    kind,
    title,
    synonyms: options?.synonyms ?? [],
    required: (options?.required ?? false) as IsRequired<Options>,
    fillsBlock: options?.fill === 'block',
    read,
    show: more.show ?? String,
    provenBy: more.provenBy ?? null,
    within: more.within ?? [],
  }
}

interface DateOptions extends ColumnOptions {
  /** First and last plausible day; the last is today where none is given. */
  readonly earliest?: string
  readonly latest?: string
  /** The document column whose birth date this is: it settles two-digit years, and must agree. */
  readonly provenBy?: string
}

const windowOf = (options: DateOptions | undefined, place: ReadingPlace) => ({
  earliest: options?.earliest ?? '1900-01-01',
  latest: options?.latest ?? place.today,
  proven: options?.provenBy === undefined ? null : place.proven,
  isNumber: place.isNumber,
  mayBeNumber: place.mayBeNumber,
})

export const column = {
  text: <const O extends ColumnOptions & { readonly maximum?: number }>(title: string, options?: O) =>
    define<string, O>('text', title, options, (raw) => readText(raw, options?.maximum)),

  name: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('name', title, options, readName),

  /** 证件号码; a citizen number unless another type is named. */
  document: <const O extends ColumnOptions & { readonly type?: DocumentType }>(title: string, options?: O) =>
    define<RosterDocument, O>(
      'document',
      title,
      options,
      (raw, { today, isNumber }) => readDocumentNumber(raw, options?.type ?? 'RESIDENT_ID', today, isNumber),
      { show: ({ number }) => number },
    ),

  /** A date with its precision. */
  date: <const O extends DateOptions>(title: string, options?: O) =>
    define<RosterDate, O>('date', title, options, (raw, place) => readDate(raw, windowOf(options, place)), {
      show: ({ on, precision }) => on.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]),
      ...(options?.provenBy === undefined ? {} : { provenBy: options.provenBy }),
    }),

  /** A date that must name its day: YYYY-MM-DD. */
  day: <const O extends DateOptions>(title: string, options?: O) =>
    define<string, O>('day', title, options, (raw, place) => {
      const { value, faults } = readDate(raw, windowOf(options, place))
      if (value === null || value.precision === 'DAY') return { value: value?.on ?? null, faults }
      return { value: null, faults: [faultOfCode('DAY_NEEDED')] }
    }),

  /** YYYY-MM; of a full date its month. */
  month: <const O extends DateOptions>(title: string, options?: O) =>
    define<string, O>('month', title, options, (raw, place) => {
      const { value, faults } = readDate(raw, windowOf(options, place))
      if (value === null) return { value, faults }
      if (value.precision === 'YEAR') return { value: null, faults: [faultOfCode('DATE_UNKNOWN')] }
      const month = value.on.slice(0, 7)
      const kept = faults.filter(({ code }) => code !== 'PRECISION_MONTH' && code !== 'TIME_DROPPED')
      return { value: month, faults: kept.length === 0 && raw !== month ? [faultOfCode('DATE_FORM')] : kept }
    }),

  /** YYYY-MM-DDTHH:mm, local time. */
  moment: <const O extends DateOptions>(title: string, options?: O) =>
    define<string, O>('moment', title, options, (raw, place) => readMoment(raw, windowOf(options, place))),

  /** Integer fen. */
  money: <const O extends ColumnOptions & { readonly unit?: MoneyUnit; readonly mayBeNegative?: boolean }>(
    title: string,
    options?: O,
  ) =>
    define<number, O>(
      'money',
      title,
      options,
      (raw, { unit, isNumber }) =>
        readMoney(raw, {
          unit: unit ?? options?.unit ?? 'YUAN',
          isNumber,
          mayBeNegative: options?.mayBeNegative ?? false,
        }),
      {
        show: (fen) =>
          `${fen < 0 ? '-' : ''}${String(Math.abs(fen))
            .padStart(3, '0')
            .replace(/(\d\d)$/, '.$1')}`,
      },
    ),

  decimal: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('decimal', title, options, (raw, { isNumber }) => readDecimal(raw, isNumber)),

  integer: <const O extends ColumnOptions & { readonly minimum?: number; readonly maximum?: number }>(
    title: string,
    options?: O,
  ) =>
    define<number, O>('integer', title, options, (raw, { isNumber }) =>
      readInteger(raw, isNumber, options?.minimum ?? 0, options?.maximum ?? 1_000_000_000),
    ),

  /** 12-digit code, found by the roster's `divisions` from a code or names. */
  division: <const O extends ColumnOptions & { readonly within?: readonly string[] }>(title: string, options?: O) =>
    define<string, O>('division', title, options, (raw) => readText(raw, 100), {
      ...(options?.within === undefined ? {} : { within: options.within }),
    }),

  /** One telephone number; several in a cell are rejected. */
  phone: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('phone', title, options, (raw) => {
      const { value, faults } = readPhones(raw)
      if (value === null || value.length === 1) return { value: value?.[0] ?? null, faults }
      return { value: null, faults: [faultOfCode('MANY_VALUES')] }
    }),

  /** All telephone numbers of a cell. */
  phones: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string[], O>('phones', title, options, readPhones, { show: (numbers) => numbers.join('、') }),

  account: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('account', title, options, (raw, { isNumber }) => readAccount(raw, isNumber)),

  creditCode: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('creditCode', title, options, (raw, { isNumber }) => readOrganizationNumber(raw, isNumber)),

  /** 婚姻证件字号 in the present or an old form. */
  certificate: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('certificate', title, options, (raw) => readCertificate(raw)),

  /** Letters, digits and hyphens by a rule of the programme's own. */
  code: <const O extends ColumnOptions & { readonly form?: RegExp }>(title: string, options?: O) =>
    define<string, O>('code', title, options, (raw, { isNumber }) =>
      readCode(raw, isNumber, options?.form ?? /^[\p{Script=Han}A-Za-z0-9()/-]{1,60}$/u),
    ),

  /** The code of an entry of a code table, found by code, label or alias. */
  entry: <const O extends ColumnOptions>(title: string, table: CodeTable, options?: O) =>
    define<string, O>('entry', title, options, entryReader(table)),

  /** 与户主关系, GB/T 4761: two digits. */
  relation: <const O extends ColumnOptions>(title: string, options?: O) =>
    define<string, O>('relation', title, options, entryReader(familyRelations)),

  sex: <const O extends ColumnOptions>(title: string, options?: O) =>
    choiceColumn('sex', title, { MALE: ['男', '男性', '1', 'M'], FEMALE: ['女', '女性', '2', 'F'] }, options),

  yesNo: <const O extends ColumnOptions>(title: string, options?: O) => {
    const { read, ...rest } = choiceColumn('yesNo', title, { YES: affirmations, NO: negations }, options)
    return {
      ...rest,
      read: (raw: string, place: ReadingPlace) => {
        const { value, faults } = read(raw, place)
        return { value: value === null ? null : value === 'YES', faults }
      },
      show: (value: boolean) => (value ? '是' : '否'),
    } as Column<boolean, IsRequired<O>>
  },

  /** One of the programme's own options, each with the wordings it goes by; the first is the standard one. */
  choice: <const Options extends Readonly<Record<string, readonly string[]>>, const O extends ColumnOptions>(
    title: string,
    options: Options,
    more?: O,
  ) => choiceColumn<Options, O>('choice', title, options, more),
}

const affirmations = ['是', '有', '√', '✓', '✔', '1', 'Y', 'YES', 'TRUE', '对']
const negations = ['否', '无', '不是', '没有', '×', '✗', '0', 'N', 'NO', 'FALSE', '非']

const spelling = (text: string) => stripStray(text).normalize('NFKC').replace(/\s+/g, '').toUpperCase()

/** Fault 16. */
function choiceColumn<const Options extends Readonly<Record<string, readonly string[]>>, const O extends ColumnOptions>(
  kind: string,
  title: string,
  options: Options,
  more?: O,
): Column<Extract<keyof Options, string>, IsRequired<O>> {
  const byWording = new Map<string, Extract<keyof Options, string>>()
  const standard = new Set<string>()
  for (const [value, wordings] of Object.entries(options)) {
    byWording.set(spelling(value), value as never)
    for (const wording of wordings) byWording.set(spelling(wording), value as never)
    standard.add(wordings[0] ?? value)
  }
  return define(
    kind,
    title,
    more,
    (raw) => {
      const value = byWording.get(spelling(raw))
      if (value === undefined) return { value: null, faults: [faultOfCode('CHOICE_UNKNOWN')] }
      return { value, faults: standard.has(raw) ? [] : [faultOfCode('SYNONYM')] }
    },
    { show: (value) => options[value]?.[0] ?? value },
  )
}

function entryReader(table: CodeTable): (raw: string) => CellReading<string> {
  // Code tables are searched entry by entry; rosters repeat the same few words.
  const found = new Map<string, CodeEntry | null>()
  return (raw) => {
    let entry = found.get(raw)
    if (entry === undefined) {
      entry = findEntry(table, stripStray(raw))
      if (found.size < 1_000) found.set(raw, entry)
    }
    if (entry === null) return { value: null, faults: [faultOfCode('CHOICE_UNKNOWN')] }
    return { value: entry.code, faults: raw === entry.label || raw === entry.code ? [] : [faultOfCode('SYNONYM')] }
  }
}
