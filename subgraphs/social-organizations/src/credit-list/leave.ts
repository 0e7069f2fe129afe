import { type Context, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { SocialOrganization } from '../social-organization/entity.ts'
import { mustBePast } from '../social-organization/index.ts'
import { leaveList, lockCredit } from './enter.ts'
import { CreditListing, type RemovalReason } from './entity.ts'
import type { FulfilInput, RemoveInput } from './input.ts'
import { creditLimits } from './limits.ts'
import { findRemovalFault, hasDuty, type RemovalFault } from './rules.ts'

/** 履行义务: what was owed is done; the limit for the removal runs from the day it was found so. */
export async function fulfilCreditDuty(context: Context, input: FulfilInput): Promise<CreditListing> {
  const { listing } = await getOpen(context, input)
  mustBePast(context, input.fulfilledOn, ['input', 'fulfilledOn'])
  if (!hasDuty(listing))
    throw new Refusal('NO_DUTY', {
      zh: '该列入情形没有应履行的义务，期满后移出。',
      en: 'This ground leaves nothing to be done; the listing ends with its term.',
      path: ['input', 'id'],
    })
  if (input.fulfilledOn < listing.formedOn)
    throw new Refusal('BEFORE_START', {
      zh: `该情形形成于 ${listing.formedOn}，履行日期不得早于该日。`,
      en: `The matter dates from ${listing.formedOn}; what was done before does not count.`,
      path: ['input', 'fulfilledOn'],
    })
  const { id, division, organization, list, ground } = listing
  Object.assign(listing, { dutyFulfilledOn: input.fulfilledOn, dutyDocument: input.document })
  record(context.em, 'social-organizations.creditList.dutyFulfilled', {
    recordId: id,
    division,
    subjects: [organization.id],
    data: { organizationId: organization.id, list, ground, on: input.fulfilledOn },
  })
  return listing
}

/** 移出名录 for one ground: because it is settled, or because it was an error. */
export async function leaveCreditList(context: Context, input: RemoveInput): Promise<CreditListing> {
  const { listing, organization } = await getOpen(context, input)
  if (!input.isError) await mustBeSettled(context, listing, organization)
  leaveList(context, listing, input.isError ? 'ERROR' : reasonOf(listing), input.document)
  return listing
}

function reasonOf(listing: CreditListing): RemovalReason {
  if (listing.ground === 'REGISTRATION_REVOKED') return 'CANCELLED'
  return hasDuty(listing) ? 'DUTY_FULFILLED' : 'TERM_OVER'
}

async function mustBeSettled(
  context: Context,
  listing: CreditListing,
  organization: SocialOrganization,
): Promise<void> {
  const { em, today } = context
  const limits = await creditLimits(context, listing.division, today)
  const all = await em.find(CreditListing, { organization: organization.id })
  const fault = findRemovalFault(listing, all, organization.status, today, limits)
  const texts: Record<RemovalFault, { zh: string; en: string }> = {
    DUTY_NOT_FULFILLED: {
      zh: '尚未登记履行义务或者完成整改。请先核实并登记。',
      en: 'The duty is not recorded as fulfilled. Verify and record it first.',
    },
    TERM_NOT_OVER: {
      zh: '列入时限未满（期间再次失信的，重新计算）。',
      en: 'The time on the list is not over; what happened again began it anew.',
    },
    NOT_CANCELLED: {
      zh: '因撤销登记或吊销证书列入的，完成注销登记后移出。',
      en: 'Listed for a revocation, it leaves the list once it is cancelled.',
    },
  }
  if (fault !== null) throw new Refusal(fault, { ...texts[fault], basis: '社会组织信用信息管理办法 art. 14-17' })
}

async function getOpen(context: Context, input: { id: string; version: number }) {
  context.viewer.mustBe('OFFICER')
  const listing = await context.em.findOne(CreditListing, { id: input.id })
  if (listing === null) throw notFound({ zh: '名录记录', en: 'listing' }, ['input', 'id'])
  context.viewer.mustServe(listing.division)
  mustBeVersion(listing, input.version)
  if (listing.validTo != null)
    throw new Refusal('ALREADY_ENDED', {
      zh: `已于 ${listing.validTo} 移出名录。`,
      en: `It left the list on ${listing.validTo}.`,
      path: ['input', 'id'],
    })
  const organization = await context.em.findOneOrFail(SocialOrganization, { id: listing.organization.id })
  await lockCredit(context, organization)
  return { listing, organization }
}
