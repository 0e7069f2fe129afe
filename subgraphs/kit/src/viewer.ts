import { type ClassifiedField, maySee, seesPersonalData } from './clearance.ts'
import type { RequestIdentity } from './identity.ts'
import { Refusal } from './refusal.ts'

/** The caller as services see it. */
export class Viewer {
  readonly identity: RequestIdentity

  constructor(identity: RequestIdentity) {
    this.identity = identity
  }

  get subject(): string {
    return this.identity.subject
  }

  serves(division: string): boolean {
    return this.identity.divisions.some((own) => own === '*' || division.startsWith(significantDigits(own)))
  }

  /** Refused with OUT_OF_SCOPE where the division is not among the caller's. */
  mustServe(division: string, path: readonly string[] = []): void {
    if (this.serves(division)) return
    throw new Refusal('OUT_OF_SCOPE', {
      zh: `区划 ${division} 不在您的管辖范围内。`,
      en: `Division ${division} is not among those you serve.`,
      path,
    })
  }

  /** Refused with ROLE_REQUIRED where the caller has none of the roles. The hub's own work may do all. */
  mustBe(...roles: string[]): void {
    if (this.identity.roles.some((role) => role === 'HUB' || roles.includes(role))) return
    throw new Refusal('ROLE_REQUIRED', {
      zh: `此操作需要角色：${roles.join('、')}。`,
      en: `This act needs one of the roles ${roles.join(', ')}.`,
    })
  }

  /** Whether personal fields are shown at all; see `maySee`, which decides for one field. */
  get seesPersonalData(): boolean {
    return seesPersonalData(this.identity)
  }

  /** Whether a classified field is shown in full: the second of the two decisions, at the source of the field. */
  maySee(field: ClassifiedField): boolean {
    return maySee(this.identity, field)
  }

  /** The value of the database setting that row policies read; see `rowsByDivision`. */
  get rowScope(): string {
    const { divisions } = this.identity
    return divisions.includes('*') ? '*' : divisions.map((own) => `${significantDigits(own)}%`).join(',')
  }
}

/** The digits of a 12-digit code that matter: a county is a prefix of its townships. */
export function significantDigits(division: string): string {
  for (const length of [2, 4, 6, 9]) {
    if (/^0+$/.test(division.slice(length))) return division.slice(0, length)
  }
  return division
}
