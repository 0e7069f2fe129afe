import { type Context, LockMode, Refusal, record } from '@civil-affairs/kit'
import { SocialOrganization } from '../social-organization/entity.ts'
import { getOrganization, mustBePast, stepsByOrganization } from '../social-organization/index.ts'
import { CreditListing, type RemovalReason } from './entity.ts'
import type { EnterInput } from './input.ts'
import { creditLimits } from './limits.ts'
import { type CreditLimits, countedFrom, findSeriousGrounds, isUnreachable, listOfPenalty } from './rules.ts'

/** 列入名录 for one ground; the limit for it runs from the day the information was formed. */
export async function enterCreditList(context: Context, input: EnterInput): Promise<CreditListing> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const organization = await getOrganization(context, input.organizationId, ['input', 'organizationId'])
  mustBePast(context, input.formedOn, ['input', 'formedOn'])
  mustBeOnRegister(organization, input)
  await lockCredit(context, organization)
  const limits = await creditLimits(context, organization.division, today)
  const listings = await em.find(CreditListing, { organization: organization.id })
  mustBeProven(input, limits)
  await mustBeShown(context, organization, listings, input, limits)
  const { list, ground, formedOn, document } = input
  const { id: organizationId, division } = organization
  const listing = em.create(CreditListing, {
    organization,
    division,
    list,
    ground,
    formedOn,
    fineFen: input.fine ?? null,
    letters: input.letters ?? [],
    document,
    dutyFulfilledOn: null,
    dutyDocument: null,
    validFrom: today,
    validTo: null,
    removalReason: null,
    removalDocument: null,
  })
  record(em, 'social-organizations.creditList.entered', {
    recordId: listing.id,
    division,
    subjects: [organizationId],
    data: { organizationId, list, ground, since: today },
  })
  // Two full years: off the one list and onto the other.
  if (ground === 'ABNORMAL_TWO_YEARS')
    for (const open of listings.filter((one) => one.list === 'ABNORMAL' && one.validTo == null))
      leaveList(context, open, 'MOVED_TO_SERIOUS', document)
  return listing
}

/** One act at a time about the listings of one organization: whether it is listed depends on all of them. */
export async function lockCredit({ em }: Context, organization: SocialOrganization): Promise<void> {
  await em.findOne(SocialOrganization, { id: organization.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
}

export function leaveList(context: Context, listing: CreditListing, reason: RemovalReason, document: string): void {
  const { em, today } = context
  const { id, division, organization, list, ground } = listing
  Object.assign(listing, { validTo: today, removalReason: reason, removalDocument: document })
  record(em, 'social-organizations.creditList.left', {
    recordId: id,
    division,
    subjects: [organization.id],
    data: { organizationId: organization.id, list, ground, until: today, reason },
  })
}

/** The abnormal list is for those who are on the register; the serious one also for those who were revoked. */
function mustBeOnRegister({ status }: SocialOrganization, { list }: EnterInput): void {
  const ended = list === 'ABNORMAL' ? ['CANCELLED', 'REVOKED', 'LICENCE_REVOKED'] : ['CANCELLED']
  if (!ended.includes(status)) return
  throw new Refusal('NOT_ON_REGISTER', {
    zh: `该社会组织当前状态为 ${status}，不能列入此名录。`,
    en: `The organization is ${status} and cannot be put on this list.`,
    path: ['input', 'organizationId'],
  })
}

/** What is stated must carry the ground. */
function mustBeProven({ list, ground, fine, letters }: EnterInput, limits: CreditLimits): void {
  if ((ground === 'MINOR_PENALTY' || ground === 'MAJOR_FINE') && listOfPenalty(fine ?? null, limits) !== list)
    throw new Refusal('WRONG_LIST', {
      zh: '警告或不满5万元的罚款列入活动异常名录，5万元以上的罚款列入严重违法失信名单。',
      en: 'A warning or a fine below the limit leads to the abnormal list, a fine of the limit or more to the serious one.',
      basis: '社会组织信用信息管理办法 art. 11, 15',
      path: ['input', 'fine'],
    })
  if (ground === 'UNREACHABLE' && !isUnreachable(letters ?? [], limits))
    throw new Refusal('LETTERS_NOT_PROVEN', {
      zh: `通过登记住所无法联系，须有两次无人签收的专用信函，间隔不少于${limits.lettersDaysLeast}日、不超过${limits.lettersDaysMost}日。`,
      en: `Unreachable means two unsigned letters, ${limits.lettersDaysLeast} to ${limits.lettersDaysMost} days apart.`,
      basis: '社会组织信用信息管理办法 art. 11',
      path: ['input', 'letters'],
    })
}

/** Grounds that the hub's own records must show. */
async function mustBeShown(
  context: Context,
  organization: SocialOrganization,
  listings: readonly CreditListing[],
  { ground }: EnterInput,
  limits: CreditLimits,
): Promise<void> {
  if (ground !== 'ABNORMAL_TWO_YEARS' && ground !== 'REPEATED_MINOR_PENALTIES' && ground !== 'REGISTRATION_REVOKED')
    return
  const wasRevoked = await wasOrganizationRevoked(context, organization)
  const { status } = organization
  if (findSeriousGrounds({ status, wasRevoked }, listings, context.today, limits).includes(ground)) return
  // A listing of the same ground is the constraint's to refuse.
  if (listings.some((one) => one.list === 'SERIOUS' && one.ground === ground && one.validTo == null)) return
  const from = countedFrom(listings, 'ABNORMAL', context.today)
  throw new Refusal('GROUND_NOT_SHOWN', {
    zh:
      ground === 'ABNORMAL_TWO_YEARS' && from !== null
        ? `列入活动异常名录的时限自 ${from} 起计算，未满2年。`
        : '登记和名录记录不支持该列入情形。请核对。',
    en:
      ground === 'ABNORMAL_TWO_YEARS' && from !== null
        ? `The time on the abnormal list counts from ${from}; two full years are not over.`
        : 'The register and the lists do not show this ground. Check it.',
    basis: '社会组织信用信息管理办法 art. 15',
    path: ['input', 'ground'],
  })
}

/** Whether a revocation stands: the last of revocation and reinstatement. */
export async function wasOrganizationRevoked(context: Context, organization: { id: string }): Promise<boolean> {
  const steps = await stepsByOrganization(context).load(organization.id)
  const last = steps.findLast(({ act }) => act === 'REVOKE' || act === 'REVOKE_LICENCE' || act === 'REINSTATE')
  return last !== undefined && last.act !== 'REINSTATE'
}
