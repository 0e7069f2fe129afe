import { createPrivateKey, createPublicKey } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Issuer } from './access.ts'

/** Audience of the tokens of this hub, whoever issues them. */
export const AUDIENCE = 'civil-affairs-hub'
const ISSUER = 'urn:civil-affairs-hub:local'
const ALGORITHM = 'ES256'
const LIFETIME = '12h'
/** A partner's system asks again on its own, so that a withdrawn credential is soon without effect. */
const PARTNER_LIFETIME_SECONDS = 30 * 60

interface DemoAccount {
  readonly title: string
  /** STAFF unless named. */
  readonly kind?: 'PARTNER' | 'PERSON'
  readonly roles: readonly string[]
  /** How far down the account's division reaches; see `divisionAt`. */
  readonly level: 'PROVINCE' | 'COUNTY' | 'TOWNSHIP'
  /** Accounts that work on cases see names; the others see masks. */
  readonly purpose?: string
  readonly case?: string
}

export const DEMO_ACCOUNTS = {
  'province-leader': { title: '省级领导', roles: ['LEADER'], level: 'PROVINCE' },
  'county-officer': {
    title: '县级审核确认人员',
    roles: ['OFFICER'],
    level: 'COUNTY',
    purpose: 'ASSISTANCE_REVIEW',
    case: 'DEMO-1',
  },
  'township-handler': {
    title: '乡镇经办人员',
    roles: ['HANDLER'],
    level: 'TOWNSHIP',
    purpose: 'ASSISTANCE_REVIEW',
    case: 'DEMO-2',
  },
  finance: { title: '资金发放人员', roles: ['FINANCE'], level: 'COUNTY', purpose: 'PAYMENT', case: 'DEMO-3' },
  'policy-administrator': { title: '政策参数管理员', roles: ['POLICY_ADMINISTRATOR'], level: 'PROVINCE' },
  auditor: { title: '审计人员', roles: ['AUDITOR'], level: 'PROVINCE', purpose: 'AUDIT', case: 'DEMO-4' },
  'medical-insurance-bureau': { title: '医保部门（共享使用单位）', kind: 'PARTNER', roles: [], level: 'PROVINCE' },
  citizen: { title: '本人（样例人员）', kind: 'PERSON', roles: [], level: 'TOWNSHIP' },
  // 三权分立: three accounts, none of which works on cases, and no token holds two of the roles.
  'system-administrator': { title: '系统管理员', roles: ['SYSTEM_ADMINISTRATOR'], level: 'PROVINCE' },
  'security-administrator': { title: '安全管理员', roles: ['SECURITY_ADMINISTRATOR'], level: 'PROVINCE' },
  'audit-administrator': { title: '审计管理员', roles: ['AUDIT_ADMINISTRATOR'], level: 'PROVINCE' },
} as const satisfies Record<string, DemoAccount>
export type DemoRole = keyof typeof DEMO_ACCOUNTS

export function isDemoRole(name: string): name is DemoRole {
  return Object.hasOwn(DEMO_ACCOUNTS, name)
}

export interface LocalIssuer {
  readonly issuer: Issuer
  /**
   * A token of a demo account, serving the part of its level around `division` (12 digits); the citizen's speaks for
   * `person`.
   */
  tokenFor(role: DemoRole, division: string, person?: string): Promise<string>
  /** A token of a partner whose credentials were checked. */
  tokenForPartner(account: string): Promise<string>
  readonly lifetimeSeconds: number
}

/** Issues tokens inside the hub, for trying it out; its accounts are known to everybody. */
export function localIssuer(privateKeyPem: string): LocalIssuer {
  const privateKey = createPrivateKey(privateKeyPem)
  const publicKey = createPublicKey(privateKey)
  const sign = (subject: string, claims: object, lifetime: string) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(privateKey)
  return {
    issuer: { name: 'local', url: ISSUER, algorithm: ALGORITHM, keys: async () => publicKey },
    tokenFor(role, division, person) {
      const account: DemoAccount = DEMO_ACCOUNTS[role]
      const kind = account.kind ?? 'STAFF'
      return sign(
        role,
        {
          kind,
          roles: account.roles,
          divisions: kind === 'STAFF' ? [divisionAt(account.level, division)] : [],
          ...(account.purpose === undefined ? {} : { purpose: account.purpose, case: account.case }),
          ...(kind === 'PERSON' && person !== undefined ? { person } : {}),
        },
        LIFETIME,
      )
    },
    tokenForPartner: (account) => sign(account, { kind: 'PARTNER' }, `${PARTNER_LIFETIME_SECONDS}s`),
    lifetimeSeconds: PARTNER_LIFETIME_SECONDS,
  }
}

const DIGITS = { PROVINCE: 2, COUNTY: 6, TOWNSHIP: 9 }

/** The division of that level which the given one lies in, or itself where it is wider. */
function divisionAt(level: DemoAccount['level'], division: string): string {
  return division.slice(0, DIGITS[level]).padEnd(12, '0')
}
