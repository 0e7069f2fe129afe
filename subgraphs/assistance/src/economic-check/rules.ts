import { addMonths, ageOn } from '@civil-affairs/schema'
import type { CheckConclusion, CheckLimit, CheckSigner, Excess, ItemClosure } from './entity.ts'
import { type CheckDetailCode, type CheckSource, detailCodes, type FoundObject } from './sources.ts'

/** Deposits, securities, insurance and payment balances are one property: the family's financial assets. */
const FINANCIAL: readonly CheckSource[] = ['BANK', 'SECURITIES', 'INSURANCE', 'WECHAT_ALIPAY']

/** 民法典 art. 17 and 18: of age at 18, and from 16 on whoever lives mainly on own labour. */
export function signsForSelf(birthDate: string, on: string, livesOnOwnLabour: boolean): boolean {
  const age = ageOn(birthDate, on)
  return age >= 18 || (age >= 16 && livesOnOwnLabour)
}

/** The first day an authorization no longer holds. A guardian's word for a minor ends with majority (民法典 art. 17). */
export function authorizationEnd(
  signed: { signedBy: CheckSigner; birthDate: string; signedOn: string },
  months: number,
): string {
  const end = addMonths(signed.signedOn, months)
  const majority = addMonths(signed.birthDate, 18 * 12)
  return signed.signedBy === 'GUARDIAN_OF_MINOR' && majority < end ? majority : end
}

export interface AuthorizationPeriod {
  validFrom: string
  validTo: string
  revokedOn?: string | null
}

/** From the day of revocation on, nothing may be asked. */
export function authorizationHolds({ validFrom, validTo, revokedOn }: AuthorizationPeriod, on: string): boolean {
  return validFrom <= on && on < validTo && (revokedOn == null || on < revokedOn)
}

/** Why a person's accounts may not be asked on a day; null where one of the authorizations holds (社会救助暂行办法 art. 58). */
export function findAuthorizationGap(authorizations: readonly AuthorizationPeriod[], on: string): ItemClosure | null {
  if (authorizations.some((one) => authorizationHolds(one, on))) return null
  const revoked = authorizations.some(({ revokedOn, validTo }) => revokedOn != null && on < validTo)
  return revoked ? 'AUTHORIZATION_REVOKED' : 'AUTHORIZATION_EXPIRED'
}

export type ReplyFault = 'CONTENT_WITHOUT_FINDING' | 'AMOUNT_MISSING' | 'DETAIL_OF_OTHER_SOURCE'

/** What makes a reply useless for a conclusion; null where it is sound. */
export function findReplyFault(
  source: CheckSource,
  reply: { found: boolean; amountFen: number | null; details: readonly { code: CheckDetailCode }[] },
): ReplyFault | null {
  if (!reply.found && (reply.amountFen !== null || reply.details.length > 0)) return 'CONTENT_WITHOUT_FINDING'
  if (reply.found && reply.amountFen === null && FINANCIAL.includes(source)) return 'AMOUNT_MISSING'
  const known: readonly CheckDetailCode[] = detailCodes[source]
  return reply.details.every(({ code }) => known.includes(code)) ? null : 'DETAIL_OF_OTHER_SOURCE'
}

/** What the replies to one item say, taken as the newest reply of the source about that person. */
export interface Finding {
  source: CheckSource
  amountFen: number | null
  objects: readonly FoundObject[]
}

export interface PropertyLimits {
  financialPerHeadFen: number
  homes: number
  motorVehicles: number
  businesses: number
}

/**
 * 社会救助暂行办法 art. 9: property within the local limits. What is found can only grow with further replies, so a limit
 * passed is passed even while sources are silent; within the limits it is OK only when nothing is lacking.
 */
export function concludeCheck(basis: {
  members: number
  findings: readonly Finding[]
  gaps: number
  limits: PropertyLimits
}): { conclusion: CheckConclusion; financialFen: number; excesses: Excess[] } {
  const { members, findings, gaps, limits } = basis
  const financialFen = financialAssetsFen(findings)
  const allowedFen = limits.financialPerHeadFen * members
  const excesses: Excess[] = []
  if (financialFen > allowedFen)
    excesses.push({
      limit: 'FINANCIAL_ASSETS',
      foundFen: financialFen,
      allowedFen,
      foundCount: null,
      allowedCount: null,
    })
  const counted: [CheckLimit, readonly CheckDetailCode[], number][] = [
    ['HOMES', ['HOME'], limits.homes],
    ['MOTOR_VEHICLES', ['MOTOR_VEHICLE'], limits.motorVehicles],
    ['BUSINESSES', ['LEGAL_REPRESENTATIVE', 'SHAREHOLDER'], limits.businesses],
  ]
  for (const [limit, codes, allowedCount] of counted) {
    const foundCount = countObjects(findings, codes)
    if (foundCount > allowedCount) excesses.push({ limit, foundFen: null, allowedFen: null, foundCount, allowedCount })
  }
  const conclusion = excesses.length > 0 ? 'EXCEEDS' : gaps > 0 ? 'PARTIAL' : 'OK'
  return { conclusion, financialFen, excesses }
}

function financialAssetsFen(findings: readonly Finding[]): number {
  return findings
    .filter(({ source }) => FINANCIAL.includes(source))
    .reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)
}

/** A home of two spouses stands in both their replies and is one home; what has no number counts each time. */
function countObjects(findings: readonly Finding[], codes: readonly CheckDetailCode[]): number {
  const objects = findings.flatMap((finding) => finding.objects).filter(({ code }) => codes.includes(code))
  const numbered = new Set(objects.map(({ objectKey }) => objectKey).filter((key) => key !== null))
  return numbered.size + objects.filter(({ objectKey }) => objectKey === null).length
}
