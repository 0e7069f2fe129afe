import type { Context } from '@civil-affairs/kit'
import { organizationById } from '../social-organization/index.ts'
import type { CharityStatus, FundraisingCertificate } from './entity.ts'
import { certificatesByOrganization, charityStatusesByOrganization } from './loaders.ts'
import { holdsOn } from './rules.ts'

/** Whether a status or certificate holds today: neither outlives the organization. */
export async function isInForce(context: Context, record: CharityStatus | FundraisingCertificate): Promise<boolean> {
  const organization = await organizationById(context).load(record.organization.id)
  return organization !== null && holdsOn(record, organization.status, context.today)
}

/** The charity status of an organization: the one that is open, else the newest. */
export async function charityStatusOf(context: Context, organizationId: string): Promise<CharityStatus | null> {
  const statuses = await charityStatusesByOrganization(context).load(organizationId)
  return statuses.find(({ state }) => state === 'RECOGNISED') ?? statuses.at(-1) ?? null
}

export async function certificateOf(context: Context, organizationId: string): Promise<FundraisingCertificate | null> {
  const certificates = await certificatesByOrganization(context).load(organizationId)
  return certificates.find(({ state }) => state === 'ISSUED') ?? certificates.at(-1) ?? null
}

/** Whether an organization may ask the public for money today. */
export async function mayRaisePublicly(context: Context, organizationId: string): Promise<boolean> {
  const certificate = await certificateOf(context, organizationId)
  return certificate !== null && certificate.state === 'ISSUED' && isInForce(context, certificate)
}
