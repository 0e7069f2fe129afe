import { dateOf, daysInMonth, getDateParts } from '@civil-affairs/schema'

export type DeathEvidence =
  | 'MEDICAL_CERTIFICATE'
  | 'HUKOU_DEREGISTRATION'
  | 'CREMATION'
  | 'COURT_DECLARATION'
  | 'BURIAL'
  | 'REPORT'
export type Confidence = 'HIGHEST' | 'HIGH' | 'MEDIUM' | 'LOW'
export type Precision = 'DAY' | 'MONTH' | 'YEAR'

/** How strong each kind of evidence is (domain.md 2.6.1); a report of family or village is to be verified first. */
export const confidenceOf: Readonly<Record<DeathEvidence, Confidence>> = {
  MEDICAL_CERTIFICATE: 'HIGHEST',
  HUKOU_DEREGISTRATION: 'HIGH',
  CREMATION: 'HIGH',
  COURT_DECLARATION: 'HIGH',
  BURIAL: 'MEDIUM',
  REPORT: 'LOW',
}
const byStrength: readonly Confidence[] = ['HIGHEST', 'HIGH', 'MEDIUM', 'LOW']
const byPrecision: readonly Precision[] = ['DAY', 'MONTH', 'YEAR']

export interface DeathStatement {
  diedOn: string
  precision: Precision
  evidence: DeathEvidence
  source: string
  statedOn: string
  seq: number
  revokedOn?: string | null
}

export interface Death<S extends DeathStatement = DeathStatement> {
  /** The statement that holds. */
  statement: S
  confidence: Confidence
  /** Whether statements that stand cannot all be true. */
  conflict: boolean
}

/** What holds of a person's death: the strongest evidence, then the most precise, then the earliest stated. */
export function deathOf<S extends DeathStatement>(statements: readonly S[]): Death<S> | null {
  const standing = statements.filter(({ revokedOn }) => revokedOn == null)
  const statement = [...standing].sort(
    (a, b) =>
      byStrength.indexOf(confidenceOf[a.evidence]) - byStrength.indexOf(confidenceOf[b.evidence]) ||
      byPrecision.indexOf(a.precision) - byPrecision.indexOf(b.precision) ||
      compareTexts(a.statedOn, b.statedOn) ||
      compareTexts(a.diedOn, b.diedOn) ||
      a.seq - b.seq,
  )[0]
  if (statement === undefined) return null
  return { statement, confidence: confidenceOf[statement.evidence], conflict: contradict(standing) }
}

/** Statements agree where one day lies in all they leave possible: "in March" and "on 5 March" are one story. */
function contradict(statements: readonly DeathStatement[]): boolean {
  const earliest = statements.map(({ diedOn }) => diedOn)
  const latest = statements.map(({ diedOn, precision }) => lastDayOfPeriod(diedOn, precision))
  return earliest.some((first) => latest.some((last) => first > last))
}

function lastDayOfPeriod(date: string, precision: Precision): string {
  const { year, month } = getDateParts(date)
  if (precision === 'DAY') return date
  return precision === 'YEAR' ? `${date.slice(0, 4)}-12-31` : dateOf({ year, month, day: daysInMonth(year, month) })
}

/** The first day of the period that a date of some precision stands for. */
export function startOfPeriod(date: string, precision: Precision): string {
  if (precision === 'DAY') return date
  return precision === 'MONTH' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}

/** Whether others may act on a death; a mere report is shown and verified first. */
export function isReliable({ confidence }: { confidence: Confidence }): boolean {
  return confidence !== 'LOW'
}

export type MaritalStatus =
  | 'SINGLE'
  | 'MARRIED'
  | 'FIRST_MARRIAGE'
  | 'REMARRIED'
  | 'REUNITED'
  | 'WIDOWED'
  | 'DIVORCED'
  | 'UNSPECIFIED'

export interface MaritalStatement {
  status: MaritalStatus
  spouseId?: string | null
  asOf: string
  source: string
  seq: number
  withdrawnOn?: string | null
}

/**
 * The statement of the newest day; of one day that of the marriage register, then the one that came last. The marriage
 * register knows who married whom, not whether for the first time: who says that of the same marriage says more. Who was
 * widowed on the day of the wedding was so after it: nobody marries the dead.
 */
export function maritalStateOf<S extends MaritalStatement>(statements: readonly S[]): S | null {
  const registered = ({ source }: MaritalStatement) => (source.startsWith('marriage-funeral:') ? 0 : 1)
  const standing = statements.filter(({ withdrawnOn }) => withdrawnOn == null)
  const widowings = standing.filter(({ status }) => status === 'WIDOWED')
  const isOver = ({ status, spouseId, asOf }: S) =>
    isMarried(status) && widowings.some((one) => one.asOf === asOf && one.spouseId === spouseId)
  const inOrder = standing
    .filter((one) => !isOver(one))
    .sort((a, b) => compareTexts(b.asOf, a.asOf) || registered(a) - registered(b) || b.seq - a.seq)
  const first = inOrder[0] ?? null
  if (first?.status !== 'MARRIED') return first
  const saysMore = ({ status, spouseId, asOf }: S) =>
    status !== 'MARRIED' && isMarried(status) && asOf === first.asOf && spouseId === first.spouseId
  return inOrder.find(saysMore) ?? first
}

/** Codes 20 to 23 of GB/T 2261.2: all are kinds of being married. */
export function isMarried(status: MaritalStatus): boolean {
  return status === 'MARRIED' || status === 'FIRST_MARRIAGE' || status === 'REMARRIED' || status === 'REUNITED'
}

/** Sources of facts that the hub draws itself from a spouse's death: no register records that somebody is widowed. */
export const DRAWN_FROM_DEATH = 'registry:death-of-spouse'

/**
 * The marriage that a spouse's death ended: the one that stood on that day, unless the survivor had died before
 * (domain.md 2.5: the state is drawn from the order of events). Null where there was none.
 */
export function marriageEndedBy<S extends MaritalStatement>(
  statements: readonly S[],
  spouse: { ids: readonly string[]; diedOn: string },
  ownDeath: string | null,
): S | null {
  if (ownDeath !== null && ownDeath <= spouse.diedOn) return null
  const stated = statements.filter(({ source, asOf }) => source !== DRAWN_FROM_DEATH && asOf <= spouse.diedOn)
  const state = maritalStateOf(stated)
  return state !== null && isMarried(state.status) && spouse.ids.includes(state.spouseId ?? '') ? state : null
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
