import { type Context, deriveKey, fingerprint, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { findOwnPartner, partnerById } from '../partner/index.ts'
import { Agreement } from './entity.ts'
import type { NarrowInput, OperationInput, RevokeInput } from './input.ts'
import { besidePopulation, compareTerms, contradictionsOf, type Terms, widens } from './rules.ts'
import { isAsSigned, signaturesOf } from './signature.ts'

export interface NewAgreement extends Terms {
  id: string
  code: string
  partner: Agreement['partner']
  purpose: string
  legalBasis: string
}

/**
 * The agreement that an approved request becomes, in force from today. The one it follows ends today: at no moment are
 * there two, and none.
 */
export async function signAgreement(context: Context, terms: NewAgreement, follows: Agreement | null) {
  const { em, today } = context
  mustBeWhole(terms, today)
  if (follows !== null) {
    follows.validTo = today < follows.validFrom ? follows.validFrom : today
    Object.assign(follows, signaturesOf(context, follows))
    await em.flush()
  }
  const content = {
    ...terms,
    fields: [...terms.fields],
    divisions: [...terms.divisions],
    population: terms.population ?? null,
    division: terms.divisions[0]!,
    validFrom: today,
    revokedAt: null,
    revocationReason: null,
    operations: [],
  }
  const agreement = em.create(Agreement, { ...content, ...signaturesOf(context, content as never) })
  tell(context, agreement, 'exchange.agreement.signed')
  await em.flush()
  return agreement
}

/** Of a partner for a purpose, the agreement that holds today, if any. */
export function findAgreement({ em, today }: Context, partner: { id: string }, purpose: string) {
  return em.findOne(Agreement, {
    partner: partner.id,
    purpose,
    revokedAt: null,
    validFrom: { $lte: today },
    validTo: { $gt: today },
  })
}

/** Those that hold today: of one partner, or of all. */
export function agreementsInForce({ em, today }: Context, partner: { id: string } | null): Promise<Agreement[]> {
  return em.find(
    Agreement,
    {
      partner: { isActive: true, ...(partner === null ? {} : { id: partner.id }) },
      revokedAt: null,
      validFrom: { $lte: today },
      validTo: { $gt: today },
    },
    { orderBy: { code: 'asc' } },
  )
}

export async function narrowAgreement(context: Context, input: NarrowInput): Promise<Agreement> {
  const agreement = await getOwn(context, input)
  const { id: _, version: __, ...given } = input
  const after = {
    ...termsOf(agreement),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)),
  }
  if (widens(compareTerms(agreement, after)))
    throw new Refusal('WIDENS', {
      zh: '所列条件超出现协议，须提交共享申请并经审批。',
      en: 'This gives more than the agreement does: file a sharing request and have it approved.',
      basis: '政务数据共享条例',
    })
  mustContradictNothing(besidePopulation(after.population, after.fields))
  // An agreement that ends today is over; one that ends in the past would be a lie about what was done under it.
  if (after.validTo < context.today) after.validTo = context.today
  Object.assign(agreement, after)
  Object.assign(agreement, signaturesOf(context, agreement))
  tell(context, agreement, 'exchange.agreement.narrowed')
  await context.em.flush()
  return agreement
}

export async function revokeAgreement(context: Context, { reason, ...input }: RevokeInput): Promise<Agreement> {
  const agreement = await getOwn(context, input)
  Object.assign(agreement, { revokedAt: context.now, revocationReason: reason })
  tell(context, agreement, 'exchange.agreement.revoked')
  await context.em.flush()
  return agreement
}

/** The text is checked against the agreement when it is asked for: an agreement that was narrowed narrows its operations. */
export async function registerOperation(context: Context, { text, ...input }: OperationInput): Promise<Agreement> {
  const agreement = await getOwn(context, input)
  const id = fingerprint(text)
  if (!agreement.operations.some((one) => one.id === id)) agreement.operations = [...agreement.operations, { id, text }]
  if (agreement.operations.length > 200)
    throw new Refusal('TOO_MANY_OPERATIONS', {
      zh: '一份协议最多登记 200 个固定查询。',
      en: 'An agreement may have 200 operations at most.',
    })
  Object.assign(agreement, signaturesOf(context, agreement))
  await context.em.flush()
  return agreement
}

/** What the gateway carries out. Null where there is none, more than one without a code, or a row that was tampered with. */
export async function agreementInForce(context: Context, account: string, code: string | null) {
  context.viewer.mustBe('HUB')
  const { em, today, keys } = context
  const found = await em.find(
    Agreement,
    {
      partner: { account, isActive: true },
      ...(code === null ? {} : { code }),
      revokedAt: null,
      validFrom: { $lte: today },
      validTo: { $gt: today },
    },
    { populate: ['partner'], limit: 2 },
  )
  const [agreement] = found
  return found.length === 1 && isAsSigned(keys, agreement!) ? agreement! : null
}

/** The same for every agreement of the partner for a purpose: a renewed one gives the ids that the partner has kept. */
export async function idKeyOf(context: Context, { partner, purpose }: Agreement): Promise<string> {
  context.viewer.mustBe('HUB')
  const { account } = (await partnerById(context).load(partner.id))!
  return deriveKey(context.keys.seal, `partner-ids/${account}/${purpose}`).toString('base64')
}

export async function listAgreements(context: Context): Promise<Agreement[]> {
  const own = await findOwnPartner(context)
  if (own === null) context.viewer.mustBe('SECURITY_ADMINISTRATOR', 'AUDITOR', 'AUDIT_ADMINISTRATOR')
  return context.em.find(Agreement, own === null ? {} : { partner: own.id }, {
    orderBy: { validFrom: 'desc', id: 'asc' },
    limit: 500,
  })
}

export function stateOf({ today }: Context, { revokedAt, validFrom, validTo }: Agreement) {
  if (revokedAt != null) return 'REVOKED'
  return today < validFrom ? 'NOT_YET' : today < validTo ? 'IN_FORCE' : 'EXPIRED'
}

export function termsOf(agreement: Agreement): Terms {
  const { fields, divisions, population, personsPerDay, costPerDay, requestsPerMinute, validTo } = agreement
  const maximumLagSeconds = agreement.maximumLagSeconds ?? null
  return { fields, divisions, population, personsPerDay, costPerDay, requestsPerMinute, maximumLagSeconds, validTo }
}

export function mustBeWhole(terms: Terms, validFrom: string): void {
  mustContradictNothing(contradictionsOf(terms, validFrom))
}

function mustContradictNothing(contradictions: readonly string[]): void {
  if (contradictions.length === 0) return
  throw new Refusal('CONTRADICTS_ITSELF', {
    zh: `协议自相矛盾或不完整，不能执行：${contradictions.join('；')}。`,
    en: `The agreement cannot be carried out: ${contradictions.join('; ')}.`,
    path: ['input'],
  })
}

/** Of the security administrator, or of the partner itself: both may take less. */
async function getOwn(context: Context, { id, version }: { id: string; version: number }): Promise<Agreement> {
  const own = await findOwnPartner(context)
  if (own === null) context.viewer.mustBe('SECURITY_ADMINISTRATOR')
  const agreement = await context.em.findOne(Agreement, { id, ...(own === null ? {} : { partner: own.id }) })
  if (agreement === null) throw notFound({ zh: '共享协议', en: 'agreement' }, ['input', 'id'])
  mustBeVersion(agreement, version)
  return agreement
}

function tell(
  context: Context,
  { id, division, code, validTo }: Pick<Agreement, 'id' | 'division' | 'code' | 'validTo'>,
  type: 'exchange.agreement.signed' | 'exchange.agreement.narrowed' | 'exchange.agreement.revoked',
): void {
  record(context.em, type, { recordId: id, division, subjects: [], data: { code, validTo, on: context.today } })
}
