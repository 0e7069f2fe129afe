/** One household of the roster, put together from its rows; what contradicts itself in it is found without any table. */
import { faultOfCode, NATIONWIDE, type RosterFinding } from '@civil-affairs/kit'
import { addMonths, ageOn, firstDayOf, isLocalDate } from '@civil-affairs/schema'
import type { AssistanceArea } from '../assistance-standard/entity.ts'
import type { HardshipCause } from '../assistance-unit/entity.ts'
import { HEAD, type MemberFacts } from '../assistance-unit/index.ts'
import type { AllowanceClass, Means, TerminationReason } from '../minimum-living-allowance/entity.ts'
import type { Row } from './columns.ts'

export interface Household {
  readonly rows: readonly Row[]
  /** The row of the head; where none says so, the first. */
  readonly head: Row
  readonly division: string
  readonly area: AssistanceArea
  readonly cause: HardshipCause
  readonly class: AllowanceClass | null
  /** First day of the first month, and of the first month without payment. */
  readonly since: string
  readonly until: string | null
  readonly untilReason: TerminationReason | null
  readonly monthlyFen: number | null
  /** Of the members, where each has an amount and they add up to that of the household. */
  readonly each: readonly number[] | null
  readonly statedStandardFen: number | null
  readonly statedIncomeFen: number | null
  readonly number: string | null
  readonly bankName: string | null
  readonly account: string | null
  readonly phone: string | null
}

type Said = Omit<RosterFinding, 'row' | 'column'>
type HouseholdColumn = (typeof householdColumns)[number]

/** The first row that says something says it for the household. */
const householdColumns = [
  'area', 'class', 'supported', 'family', 'cause', 'income', 'perHead', 'standard', 'whole', 'until', 'untilReason',
  'status', 'number', 'bankName', 'account',
] as const // biome-ignore format: a list of names

/** Rows that differ in these contradict each other; in the others the row of the head holds. */
const mustAgree: readonly HouseholdColumn[] = ['area', 'whole', 'until', 'status', 'number']

export function householdOf(rows: readonly Row[], batchDivision: string): Household {
  const head = rows.find(({ values }) => values.relation === HEAD) ?? rows[0]!
  const first = <Name extends HouseholdColumn>(name: Name): Row['values'][Name] =>
    head.values[name] ?? rows.find(({ values }) => values[name] !== null)?.values[name] ?? (null as Row['values'][Name])
  const parts = rows.map(({ values }) => values.each)
  const isWhole = parts.every((part) => part !== null)
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
  const monthlyFen = first('whole') ?? (isWhole ? sum : null)
  const [income, perHead] = [first('income'), first('perHead')]
  const until = first('until')
  return {
    rows,
    head,
    division: head.values.village ?? head.values.township ?? head.values.county ?? batchDivision,
    area: first('area'),
    cause: first('cause'),
    class: first('class'),
    since: firstDayOf(rows.map(({ values }) => values.since).toSorted()[0]!),
    until: until === null ? null : firstDayOf(until),
    untilReason: first('untilReason'),
    monthlyFen,
    each: isWhole && sum === monthlyFen ? (parts as number[]) : null,
    statedStandardFen: first('standard'),
    statedIncomeFen: income ?? (perHead === null ? null : perHead * (first('family') ?? rows.length)),
    number: first('number'),
    bankName: first('bankName'),
    account: first('account'),
    phone: (head.values.phones ?? rows.find(({ values }) => values.phones !== null)?.values.phones)?.[0] ?? null,
  }
}

/** The day a member joined: the row's own month, but not before birth. */
export function joinedOn(row: Row): string {
  const since = firstDayOf(row.values.since)
  const birthDate = birthDateOf(row)
  return birthDate !== null && birthDate > since ? birthDate : since
}

export function birthDateOf({ values }: Row): string | null {
  return values.document.birthDate ?? (values.birthDate?.precision === 'DAY' ? values.birthDate.on : null)
}

/** Below this age nobody may be employed (劳动法 art. 15). */
const WORKING_AGE = 16

/** What the law asks of a member. Who could work and of whom the roster says no more is taken as without steady work. */
export function memberFactsOf(row: Row, personId: string, today: string): MemberFacts & { since: string } {
  const { values } = row
  const birthDate = birthDateOf(row)
  const isChild = isBelowWorkingAge(birthDate, today)
  const labourCapacity = isChild ? 'NONE' : (values.labour ?? 'NONE')
  const disability = disabilityOf(row)
  return {
    personId,
    relation: values.relation,
    birthDate,
    labourCapacity,
    health: values.health,
    disabilityCategory: disability?.category ?? null,
    disabilityGrade: disability?.grade ?? null,
    employment: labourCapacity === 'NONE' ? 'NOT_APPLICABLE' : 'UNSTEADY',
    isStudent: false,
    since: joinedOn(row),
  }
}

function isBelowWorkingAge(birthDate: string | null, today: string): boolean {
  return birthDate !== null && isLocalDate(birthDate) && ageOn(birthDate, today) < WORKING_AGE
}

/** Of the column for both, or of the two columns apart. */
function disabilityOf({ values }: Row): { category: string; grade: number } | null {
  const { disability, disabilityCategory: category, disabilityGrade: grade } = values
  return disability ?? (category === null || grade === null ? null : { category, grade: Number(grade) })
}

/**
 * The amount is known from the month of the import on; what was paid before stands in other systems and is not claimed
 * here. Of an allowance that has ended, only its last month is known.
 */
export function amountFrom({ since, until }: Pick<Household, 'since' | 'until'>, today: string): string {
  const from = until === null ? firstDayOf(today.slice(0, 7)) : addMonths(until, -1)
  return from > since ? from : since
}

/** A standard given by the year is twelve of the published one; villages' standards are published so. */
export function monthlyStandard(stated: number | null, publishedFen: number | null): number | null {
  if (stated === null) return publishedFen
  return publishedFen !== null && stated === publishedFen * 12 ? publishedFen : stated
}

/** The income the amount was computed from: as stated, else what standard and amount leave (补差 = standard × persons − income). */
export function incomeOf(household: Household, standardFen: number): number {
  const { statedIncomeFen, monthlyFen, rows } = household
  return statedIncomeFen ?? Math.max(0, standardFen * rows.length - (monthlyFen ?? 0))
}

/** The roster has one figure for the family; it stands with the head, as a kind of income that counts. */
export function meansOf(head: MemberFacts, monthlyIncomeFen: number): Means {
  const kind = head.labourCapacity === 'NONE' ? 'TRANSFER' : 'WAGES'
  return {
    months: 1,
    incomes: monthlyIncomeFen === 0 ? [] : [{ personId: head.personId, kind, amountFen: monthlyIncomeFen }],
    deductions: [],
    property: [],
  }
}

/** What the rows of a household say against themselves. */
export function contradictionsOf(household: Household, today: string): RosterFinding[] {
  const { rows, head, since, until, monthlyFen, division } = household
  const findings: RosterFinding[] = []
  const say = (row: Row, column: string | null, said: Said) => findings.push({ ...said, row: row.number, column })
  const heads = rows.filter(({ values }) => values.relation === HEAD)
  if (heads.length !== 1) for (const row of heads.length === 0 ? [head] : heads) say(row, 'relation', notOneHead)
  if (division === NATIONWIDE) say(head, 'county', faultOfCode('MISSING'))
  else if (division.endsWith('00000000')) say(head, 'county', divisionTooWide)
  for (const name of householdColumns) {
    const differing = rows.filter(({ values }) => values[name] !== null && values[name] !== head.values[name])
    if (head.values[name] === null || differing.length === 0) continue
    for (const row of differing) say(row, name, mustAgree.includes(name) ? rowsContradict : rowsDiffer)
  }
  if (monthlyFen === null) say(head, 'whole', faultOfCode('MISSING'))
  else if (monthlyFen === 0) say(head, 'whole', noAmount)
  const parts = rows.map(({ values }) => values.each ?? 0).reduce((sum, part) => sum + part, 0)
  if (monthlyFen !== null && parts > monthlyFen) say(head, 'whole', amountContradicts)
  if (heads.length === 1 && head.values.name !== head.values.head) say(head, 'head', faultOfCode('NUMBER_OF_ANOTHER'))
  const { family, status, untilReason, income, perHead } = head.values
  if (family !== null && family < rows.length) say(head, 'family', faultOfCode('BLOCK_SIZE_DIFFERS'))
  // Yuan are written without fen: a difference below one yuan a head says nothing.
  if (
    income !== null &&
    perHead !== null &&
    Math.abs(income - perHead * (family ?? rows.length)) >= 100 * (family ?? rows.length)
  )
    say(head, 'perHead', incomeDiffers)
  if (until === null) {
    if (status === 'STOPPED') say(head, 'until', faultOfCode('MISSING'))
    if (untilReason !== null) say(head, 'until', faultOfCode('MISSING'))
  } else {
    if (until <= since) say(head, 'until', endsBeforeItBegins)
    if (status === 'DRAWN') say(head, 'status', statusContradicts)
    if (household.untilReason === null) say(head, 'untilReason', faultOfCode('MISSING'))
  }
  for (const row of rows) {
    const { values } = row
    if (until !== null && until > since && joinedOn(row) > until) say(row, 'until', endsBeforeItBegins)
    if (values.labour === null && !isBelowWorkingAge(birthDateOf(row), today))
      say(row, 'labour', faultOfCode('MISSING'))
    else if (values.labour !== null && values.labour !== 'NONE' && !isBelowWorkingAge(birthDateOf(row), today))
      say(row, 'labour', employmentUnknown)
    if ((values.disabilityCategory === null) !== (values.disabilityGrade === null) && values.disability === null)
      say(row, values.disabilityCategory === null ? 'disabilityCategory' : 'disabilityGrade', faultOfCode('MISSING'))
    if (until === null && values.remark !== null && /死亡|去世|已故|病故|亡故/.test(values.remark))
      say(row, 'remark', faultOfCode('DECEASED'))
    if ((values.phones?.length ?? 0) > 1) say(row, 'phones', otherPhones)
  }
  return findings
}

const notOneHead: Said = {
  code: 'NOT_ONE_HEAD',
  severity: 'REJECTED',
  zh: '每户须有且只有一行户主（关系02）；户主不在保障范围的，请另列共同生活家庭的户主。',
  en: 'A household has exactly one row of its head (relation 02).',
}
const divisionTooWide: Said = {
  code: 'DIVISION_TOO_WIDE',
  severity: 'REJECTED',
  zh: '区划须到县（市、区）或以下。',
  en: 'Name a county or a division below it.',
}
const rowsContradict: Said = {
  code: 'HOUSEHOLD_CONTRADICTS',
  severity: 'REJECTED',
  zh: '同户各行此项不一致，请核对。',
  en: 'The rows of the household contradict each other here.',
}
const rowsDiffer: Said = {
  code: 'HOUSEHOLD_DIFFERS',
  severity: 'FLAGGED',
  zh: '同户各行此项不一致，按户主行保存。',
  en: 'The rows of the household differ here; that of the head is kept.',
}
const noAmount: Said = {
  code: 'NO_AMOUNT',
  severity: 'REJECTED',
  zh: '保障金为0，不能作为在保待遇导入。',
  en: 'An amount of nothing is no allowance.',
}
const amountContradicts: Said = {
  code: 'AMOUNT_CONTRADICTS',
  severity: 'REJECTED',
  zh: '户月保障金小于各人金额之和，无法判断应发数额，请核对。',
  en: 'The amount of the household is less than those of its members; nobody can tell what is due.',
}
const incomeDiffers: Said = {
  code: 'INCOME_DIFFERS',
  severity: 'FLAGGED',
  zh: '家庭月收入同月人均收入×人口不符，按家庭月收入保存。',
  en: 'The income of the household is not that of a head times the heads; the former is kept.',
}
const endsBeforeItBegins: Said = {
  code: 'ENDS_BEFORE_IT_BEGINS',
  severity: 'REJECTED',
  zh: '停保时间须晚于起保时间和成员出生。',
  en: 'The allowance ends before it begins.',
}
const statusContradicts: Said = {
  code: 'STATUS_CONTRADICTS',
  severity: 'REJECTED',
  zh: '状态为在保，却填有停保时间，请核对。',
  en: 'The status says drawn, and there is a month in which it ended.',
}
const employmentUnknown: Said = {
  code: 'EMPLOYMENT_UNKNOWN',
  severity: 'FLAGGED',
  zh: '名册没有就业状况，按就业不稳定保存，复核时请核实。',
  en: 'The roster does not say whether the person has work; kept as unsteady until the re-check.',
}
const otherPhones: Said = {
  code: 'OTHER_PHONES_LEFT_OUT',
  severity: 'FLAGGED',
  zh: '有多个电话号码，只保存第一个。',
  en: 'Of several telephone numbers the first is kept.',
}
