import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type Context, fingerprint, mustBeVersion, NATIONWIDE, notFound } from '@civil-affairs/kit'
import { Partner } from './entity.ts'
import type { PartnerAct, RegisterInput } from './input.ts'

export async function registerPartner(context: Context, input: RegisterInput) {
  const { em, viewer, now } = context
  viewer.mustBe('SECURITY_ADMINISTRATOR')
  const secret = newSecret()
  const partner = em.create(Partner, {
    ...input,
    division: NATIONWIDE,
    isActive: true,
    secretHash: hashOf(input.account, secret),
    secretSetAt: now,
  })
  await em.flush()
  return { __typename: 'PartnerCredentials' as const, partner, secret }
}

export async function renewPartnerSecret(context: Context, input: PartnerAct) {
  context.viewer.mustBe('SECURITY_ADMINISTRATOR')
  const partner = await getPartner(context, input)
  const secret = newSecret()
  Object.assign(partner, { secretHash: hashOf(partner.account, secret), secretSetAt: context.now })
  await context.em.flush()
  return { __typename: 'PartnerCredentials' as const, partner, secret }
}

export async function suspendPartner(context: Context, input: PartnerAct): Promise<Partner> {
  context.viewer.mustBe('SECURITY_ADMINISTRATOR')
  const partner = await getPartner(context, input)
  partner.isActive = false
  await context.em.flush()
  return partner
}

/** Whether the secret is that of an active partner; what is wrong is not told. */
export async function checkPartnerSecret(context: Context, account: string, secret: string): Promise<boolean> {
  context.viewer.mustBe('HUB')
  const partner = await context.em.findOne(Partner, { account })
  const given = Buffer.from(hashOf(account, secret))
  const known = Buffer.from(partner?.secretHash ?? hashOf(account, newSecret()))
  return timingSafeEqual(given, known) && partner?.isActive === true
}

/** The partner that asks; null for everybody else. An account of another issuer is another account. */
export async function findOwnPartner({ em, viewer }: Context): Promise<Partner | null> {
  const { kind, subject } = viewer.identity
  if (kind !== 'PARTNER') return null
  return em.findOne(Partner, { account: accountOf(subject), isActive: true })
}

/** `issuer:account` → account. */
export function accountOf(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1)
}

export function listPartners({ em, viewer }: Context): Promise<Partner[]> {
  viewer.mustBe('SECURITY_ADMINISTRATOR', 'AUDITOR', 'AUDIT_ADMINISTRATOR')
  return em.find(Partner, {}, { orderBy: { account: 'asc' }, limit: 500 })
}

async function getPartner({ em }: Context, { id, version }: PartnerAct): Promise<Partner> {
  const partner = await em.findOne(Partner, { id })
  if (partner === null) throw notFound({ zh: '使用部门', en: 'partner' }, ['input', 'id'])
  mustBeVersion(partner, version)
  return partner
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(account: string, secret: string): string {
  return fingerprint(`${account}\n${secret}`)
}
