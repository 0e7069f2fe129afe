import { createPrivateKey, createPublicKey } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Issuer } from './access.ts'

/** Audience of the tokens of this hub, whoever issues them. */
export const AUDIENCE = 'civil-affairs-hub'
const ISSUER = 'urn:civil-affairs-hub:local'
const ALGORITHM = 'ES256'
const LIFETIME = '12h'

interface DemoAccount {
  readonly title: string
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
} as const satisfies Record<string, DemoAccount>
export type DemoRole = keyof typeof DEMO_ACCOUNTS

export function isDemoRole(name: string): name is DemoRole {
  return Object.hasOwn(DEMO_ACCOUNTS, name)
}

export interface LocalIssuer {
  readonly issuer: Issuer
  /** A token of a demo account, serving the part of its level around `division` (12 digits). */
  tokenFor(role: DemoRole, division: string): Promise<string>
}

/** Issues tokens inside the hub, for trying it out; its accounts are known to everybody. */
export function localIssuer(privateKeyPem: string): LocalIssuer {
  const privateKey = createPrivateKey(privateKeyPem)
  const publicKey = createPublicKey(privateKey)
  return {
    issuer: { name: 'local', url: ISSUER, algorithm: ALGORITHM, keys: async () => publicKey },
    tokenFor(role, division) {
      const account: DemoAccount = DEMO_ACCOUNTS[role]
      return new SignJWT({
        kind: 'STAFF',
        roles: account.roles,
        divisions: [divisionAt(account.level, division)],
        ...(account.purpose === undefined ? {} : { purpose: account.purpose, case: account.case }),
      })
        .setProtectedHeader({ alg: ALGORITHM })
        .setSubject(role)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey)
    },
  }
}

const DIGITS = { PROVINCE: 2, COUNTY: 6, TOWNSHIP: 9 }

/** The division of that level which the given one lies in, or itself where it is wider. */
function divisionAt(level: DemoAccount['level'], division: string): string {
  return division.slice(0, DIGITS[level]).padEnd(12, '0')
}
