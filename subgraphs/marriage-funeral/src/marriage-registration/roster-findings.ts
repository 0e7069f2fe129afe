import { type Context, linkedIdsByPerson, personIdOf, type RosterFinding } from '@civil-affairs/kit'
import { readCertificateNumber } from '@civil-affairs/schema'
import { type Marriage, MarriageParty, MarriageRegistration } from './entity.ts'
import { isJudgment, type Row } from './roster-columns.ts'

type Couple = readonly [husband: string, wife: string]

/** What a row does to a marriage: begins one, ends one, or hands out another paper for one. */
export interface PlannedRow {
  readonly row: Row
  readonly couple: Couple
  readonly begins: boolean
  readonly ends: boolean
  /** The row, or the record of the hub, that the marriage of the row begins with; null for what begins here. */
  readonly marriage: { readonly row: PlannedRow } | { readonly known: Marriage } | null
  readonly fault: { column: string; code: string; zh: string; en: string; isDuplicate?: boolean } | null
}

const begins = (row: Row) => row.values.kind === 'MARRIAGE' || row.values.kind === 'RETRO'
const ends = (row: Row) => row.values.kind === 'DIVORCE' || row.values.kind === 'COURT_DIVORCE'

/** The rows in the order of their days, each with the marriage it is about; what cannot be is said of the row it is in. */
export async function planRows(context: Context, rows: readonly Row[]): Promise<PlannedRow[]> {
  const humans = await humansOf(context, rows)
  const known = await knownMarriages(context, [...humans.values()].flat())
  const taken = await takenNumbers(context, rows)
  const intervals = new Map<string, { from: string; to: string | null }[]>()
  const open = new Map<string, PlannedRow['marriage']>()
  const keyOf = ([husband, wife]: Couple) => `${husband} ${wife}`
  const human = (personId: string) => humans.get(personId)?.[0] ?? personId
  for (const { marriage, husband, wife } of known) {
    for (const party of [husband, wife])
      add(intervals, human(party.personId), marriage.validFrom, marriage.validTo ?? null)
    if (marriage.state === 'IN_FORCE')
      open.set(keyOf([human(husband.personId), human(wife.personId)]), { known: marriage })
  }
  const endings = endsAhead(rows, (row) => keyOf(coupleOf(context, row).map(human) as unknown as Couple))
  return rows
    .toSorted((a, b) => compare(a.values.registeredOn, b.values.registeredOn) || a.number - b.number)
    .map((row): PlannedRow => {
      const couple = coupleOf(context, row)
      const pair = couple.map(human) as unknown as Couple
      const key = keyOf(pair)
      const planned = { row, couple, begins: begins(row), ends: ends(row) }
      const fault = taken.has(row.values.number) ? alreadyThere : (faultOfParties(row, pair) ?? faultOfNumber(row))
      if (fault !== null) return { ...planned, marriage: null, fault }
      if (planned.begins) {
        const from = sinceOf(row)
        const to = endings.get(row) ?? null
        if (pair.some((one) => overlaps(intervals.get(one) ?? [], from, to)))
          return { ...planned, marriage: null, fault: marriedThen }
        for (const one of pair) add(intervals, one, from, to)
        const self = { ...planned, marriage: null, fault: null }
        open.set(key, { row: self })
        return self
      }
      const marriage = open.get(key) ?? null
      if (marriage === null && row.values.kind !== 'REISSUE_DIVORCE')
        return { ...planned, marriage, fault: marriageUnknown }
      if (planned.ends) {
        open.delete(key)
        if (marriage !== null && 'known' in marriage)
          for (const one of pair) endOpen(intervals.get(one) ?? [], row.values.registeredOn)
      }
      const former = marriage ?? divorcedBefore(known, pair, human)
      return former === null
        ? { ...planned, marriage: null, fault: marriageUnknown }
        : { ...planned, marriage: former, fault: null }
    })
}

export async function findInRows(context: Context, rows: readonly Row[]): Promise<RosterFinding[]> {
  return (await planRows(context, rows)).flatMap(({ row, fault }) =>
    fault === null ? [] : [{ ...fault, row: row.number, severity: 'REJECTED' as const }],
  )
}

export function sinceOf({ values }: Row): string {
  return values.kind === 'RETRO' && values.since !== null ? values.since : values.registeredOn
}

export function coupleOf(context: Context, { values }: Row): Couple {
  const idOf = ({ identity }: typeof values.husbandDocument) => personIdOf(context.keys, identity!)
  return [idOf(values.husbandDocument), idOf(values.wifeDocument)]
}

/** Each id of the rows with all that are linked to it, in one order, so that the first names the human. */
async function humansOf(context: Context, rows: readonly Row[]): Promise<Map<string, string[]>> {
  const groups = await linkedIdsByPerson(
    context,
    rows.flatMap((row) => coupleOf(context, row)),
  )
  const humans = new Map<string, string[]>()
  for (const group of groups.values()) for (const id of group) humans.set(id, group.toSorted())
  return humans
}

async function knownMarriages(context: Context, ids: readonly string[]) {
  const { em } = context
  return context.beyondScope(async () => {
    const own = await em.find(MarriageParty, { personId: { $in: [...new Set(ids)] }, isVoid: false })
    const marriages = [...new Set(own.map(({ marriage }) => marriage.id))]
    const parties = await em.find(MarriageParty, { marriage: { $in: marriages } }, { populate: ['marriage'] })
    return [...Map.groupBy(parties, ({ marriage }) => marriage.id).values()].map((both) => ({
      marriage: both[0]!.marriage as unknown as Marriage,
      husband: both.find(({ role }) => role === 'HUSBAND')!,
      wife: both.find(({ role }) => role === 'WIFE')!,
    }))
  })
}

async function takenNumbers(context: Context, rows: readonly Row[]): Promise<Set<string>> {
  const numbers = rows.map(({ values }) => values.number)
  const found = await context.beyondScope(() =>
    context.em.find(MarriageRegistration, {
      $or: [{ certificateNumber: { $in: numbers } }, { rawNumber: { $in: numbers } }, { document: { $in: numbers } }],
    }),
  )
  return new Set(
    found.flatMap(({ certificateNumber, rawNumber, document }) => [
      certificateNumber ?? '',
      rawNumber ?? '',
      document ?? '',
    ]),
  )
}

/** For each row that begins a marriage the day on which the file ends it. */
function endsAhead(rows: readonly Row[], keyOf: (row: Row) => string): Map<Row, string> {
  const endings = new Map<Row, string>()
  for (const ofPair of Map.groupBy(rows, keyOf).values()) {
    let begun: Row | null = null
    for (const row of ofPair.toSorted(
      (a, b) => compare(a.values.registeredOn, b.values.registeredOn) || a.number - b.number,
    )) {
      if (begins(row)) begun = row
      if (ends(row) && begun !== null) endings.set(begun, row.values.registeredOn)
      if (ends(row)) begun = null
    }
  }
  return endings
}

function divorcedBefore(
  known: Awaited<ReturnType<typeof knownMarriages>>,
  [his, hers]: Couple,
  human: (id: string) => string,
): { known: Marriage } | null {
  const found = known.findLast(
    ({ marriage, husband, wife }) =>
      marriage.state === 'DIVORCED' && human(husband.personId) === his && human(wife.personId) === hers,
  )
  return found === undefined ? null : { known: found.marriage }
}

function faultOfParties({ values }: Row, [his, hers]: Couple): PlannedRow['fault'] {
  if (values.husbandDocument.identity === null || values.husbandDocument.sex === 'FEMALE')
    return { column: 'husbandDocument', ...wrongSide }
  if (values.wifeDocument.identity === null || values.wifeDocument.sex === 'MALE')
    return { column: 'wifeDocument', ...wrongSide }
  return his === hers ? { column: 'wifeDocument', ...samePerson } : null
}

const kindsOfNumber = {
  MARRIAGE: ['MARRIAGE', 'RETRO'],
  DIVORCE: ['DIVORCE', 'COURT_DIVORCE'],
  REISSUED_MARRIAGE: ['REISSUE_MARRIAGE'],
  REISSUED_DIVORCE: ['REISSUE_DIVORCE'],
}

function faultOfNumber({ values }: Row): PlannedRow['fault'] {
  if ((values.kind === 'COURT_DIVORCE') !== isJudgment(values.number)) return numberOfAnotherKind
  const reading = readCertificateNumber(values.number)
  if (!reading.ok || reading.kind === null) return null
  if (kindsOfNumber[reading.kind].includes(values.kind)) return null
  return numberOfAnotherKind
}

const numberOfAnotherKind = {
  column: 'number',
  code: 'NUMBER_OF_ANOTHER_KIND',
  zh: '证件字号（法院离婚为裁判文书号）与登记类型不符。',
  en: 'The number is of another kind than the registration; a divorce by court bears that of the judgment.',
}
const alreadyThere = {
  column: 'number',
  code: 'ALREADY_REGISTERED',
  zh: '该证件字号已登记。',
  en: 'The certificate number is registered already.',
  isDuplicate: true,
}
const marriedThen = {
  column: 'registeredOn',
  code: 'ALREADY_MARRIED',
  zh: '一方在该时段已有婚姻记录。请核对前一婚姻的离婚或死亡记录。',
  en: 'One of the two is married at that time. Compare the divorce or death that ended the marriage before.',
}
const marriageUnknown = {
  column: 'kind',
  code: 'MARRIAGE_UNKNOWN',
  zh: '没有双方存续的婚姻记录。请先导入结婚登记。',
  en: 'No marriage of the two is recorded that this row could be about. Import the marriage first.',
}
const wrongSide = {
  code: 'SEX_CONTRADICTS_ROLE',
  zh: '证件号码所载性别与男方、女方不符，或证件不能确认身份。',
  en: 'The sex in the document number is not that of this side, or the document identifies nobody.',
}
const samePerson = { code: 'SAME_PERSON', zh: '男方与女方为同一人。', en: 'Both sides are one person.' }

function overlaps(intervals: readonly { from: string; to: string | null }[], from: string, to: string | null): boolean {
  return intervals.some(
    (one) => (to === null || one.from < to) && (one.to === null || from < one.to) && one.from !== one.to,
  )
}

function add(
  intervals: Map<string, { from: string; to: string | null }[]>,
  human: string,
  from: string,
  to: string | null,
): void {
  const own = intervals.get(human)
  if (own === undefined) intervals.set(human, [{ from, to }])
  else own.push({ from, to })
}

function endOpen(intervals: { from: string; to: string | null }[], on: string): void {
  const open = intervals.find(({ to }) => to === null)
  if (open !== undefined) open.to = on
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
