import { dateOf, daysInMonth, getDateParts } from '@civil-affairs/schema'
import type { PRECISIONS, ProofKind } from './entity.ts'

export type ProofStrength = 'HIGHEST' | 'HIGH' | 'MEDIUM' | 'LOW'
export type Precision = (typeof PRECISIONS)[number]

/** domain.md 2.6.1: a report of family or village is to be verified before anything follows from it. */
export const strengthOf: Readonly<Record<ProofKind, ProofStrength>> = {
  MEDICAL_CERTIFICATE: 'HIGHEST',
  HUKOU_DEREGISTRATION: 'HIGH',
  CREMATION: 'HIGH',
  COURT_DECLARATION: 'HIGH',
  BURIAL: 'MEDIUM',
  REPORT: 'LOW',
}
const byStrength: readonly ProofStrength[] = ['HIGHEST', 'HIGH', 'MEDIUM', 'LOW']
const byPrecision: readonly Precision[] = ['DAY', 'MONTH', 'YEAR']

export interface Proof {
  kind: ProofKind
  diedOn: string
  precision: Precision
  statedOn: string
  seq: number
  state: 'STANDING' | 'REVOKED' | 'SET_ASIDE'
}

export interface DeathVerdict<P extends Proof> {
  status: 'REPORTED' | 'CONFIRMED' | 'REVOKED'
  /** The proof that holds: the strongest, then the most precise, then the one stated first. */
  holding: P | null
  isContradictory: boolean
}

/** What the proofs of one death say together, whatever order they came in. */
export function verdictOf<P extends Proof>(proofs: readonly P[]): DeathVerdict<P> {
  const standing = proofs.filter(({ state }) => state === 'STANDING')
  const holding =
    standing.toSorted(
      (a, b) =>
        byStrength.indexOf(strengthOf[a.kind]) - byStrength.indexOf(strengthOf[b.kind]) ||
        byPrecision.indexOf(a.precision) - byPrecision.indexOf(b.precision) ||
        compareTexts(a.statedOn, b.statedOn) ||
        compareTexts(a.diedOn, b.diedOn) ||
        a.seq - b.seq,
    )[0] ?? null
  const status = holding === null ? 'REVOKED' : strengthOf[holding.kind] === 'LOW' ? 'REPORTED' : 'CONFIRMED'
  const isContradictory = standing.some((one) =>
    standing.some((other) => other !== one && excludeEachOther(one, other)),
  )
  return { status, holding, isContradictory }
}

/** Two proofs that cannot both be true; nobody is cremated twice. */
export function excludeEachOther(one: Proof, other: Proof): boolean {
  return contradict([one, other]) || (one.kind === 'CREMATION' && other.kind === 'CREMATION')
}

/** Proofs agree where one day lies in all they leave possible: "in March" and "on 5 March" are one story. */
export function contradict(proofs: readonly Pick<Proof, 'diedOn' | 'precision'>[]): boolean {
  return proofs.some((one) => proofs.some((other) => one.diedOn > lastDayOfPeriod(other.diedOn, other.precision)))
}

/** The first day of the period that a date of some precision stands for. */
export function startOfPeriod(date: string, precision: Precision): string {
  if (precision === 'DAY') return date
  return precision === 'MONTH' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}

export function lastDayOfPeriod(date: string, precision: Precision): string {
  if (precision === 'DAY') return date
  const { year, month } = getDateParts(date)
  return precision === 'YEAR' ? `${date.slice(0, 4)}-12-31` : dateOf({ year, month, day: daysInMonth(year, month) })
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
