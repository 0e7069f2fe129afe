import {
  type Context,
  getParameterNumber,
  LockMode,
  mustBeVersion,
  notFound,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { canonicalIdsOf, closeUnauthorizedItems, linkedIdsOf } from './authorizations.ts'
import { CheckAuthorization, CheckMember, CheckOrder } from './entity.ts'
import type { AuthorizeCheckInput, RevokeAuthorizationInput } from './input.ts'
import { authorizationEnd, signsForSelf } from './rules.ts'

const CAPACITY = '民法典第17条至第24条'

/** A person, or the guardian for them, allows the county to ask the sources. The birth date decides and is not kept. */
export async function authorizeCheck(context: Context, input: AuthorizeCheckInput): Promise<CheckAuthorization> {
  const { em, viewer, today } = context
  viewer.mustServe(input.division, ['input', 'division'])
  viewer.mustBe('HANDLER', 'OFFICER')
  mustBeSignedByRightPerson(input)
  if (input.signedOn > today)
    throw new Refusal('SIGNED_IN_FUTURE', {
      zh: `签署日期 ${input.signedOn} 晚于今天。请核对授权书。`,
      en: `The date of signature ${input.signedOn} is after today. Check the paper.`,
      path: ['input', 'signedOn'],
    })
  const months = await getParameterNumber(context, 'CHECK.authorization.validity', input.division, input.signedOn)
  const latest = authorizationEnd(input, months)
  const validTo = input.validTo != null && input.validTo < latest ? input.validTo : latest
  if (validTo <= today)
    throw new Refusal('AUTHORIZATION_EXPIRED', {
      zh: `该授权自 ${validTo} 起已失效。请重新签署。`,
      en: `This authorization no longer holds from ${validTo} on. Have it signed anew.`,
      path: ['input', 'signedOn'],
    })
  const { personId, division, signedBy, form, materialNumber, signedOn } = input
  const authorization = em.create(CheckAuthorization, {
    personId,
    division,
    signedBy,
    guardianId: input.guardianId ?? null,
    form,
    materialNumber,
    signedOn,
    validFrom: signedOn,
    validTo,
    revokedOn: null,
    revocationReason: null,
  })
  record(em, 'assistance.check.authorized', {
    recordId: authorization.id,
    division,
    subjects: [personId],
    data: { validFrom: signedOn, validTo },
  })
  return authorization
}

function mustBeSignedByRightPerson(input: AuthorizeCheckInput): void {
  const { signedBy, birthDate, signedOn, livesOnOwnLabour, guardianId } = input
  const ofCapacity = signsForSelf(birthDate, signedOn, livesOnOwnLabour)
  if (signedBy === 'SELF' && !ofCapacity)
    throw new Refusal('GUARDIAN_SIGNATURE_REQUIRED', {
      zh: '未成年人的授权须由监护人签署（年满16周岁且以自己的劳动收入为主要生活来源的除外）。',
      en: 'For a minor the guardian signs, except from 16 on for one who lives mainly on own labour.',
      basis: CAPACITY,
      path: ['input', 'signedBy'],
    })
  if ((signedBy === 'GUARDIAN_OF_MINOR' && ofCapacity) || (signedBy === 'GUARDIAN_OF_INCAPABLE_ADULT' && !ofCapacity))
    throw new Refusal('OWN_SIGNATURE_REQUIRED', {
      zh: '签署人身份与出生日期不符：成年人由本人签署；不能辨认自己行为的成年人由监护人签署，未成年人另行选择。',
      en: 'Who signed does not fit the birth date: adults sign themselves; guardians sign for minors or incapable adults.',
      basis: CAPACITY,
      path: ['input', 'signedBy'],
    })
  if ((signedBy === 'SELF') !== (guardianId == null) || guardianId === input.personId)
    throw new Refusal('GUARDIAN_MISMATCH', {
      zh: '监护人代签时须填写监护人，且不能是本人；本人签署时不得填写监护人。',
      en: 'Name the guardian where one signs, never the person; name none where the person signs.',
      basis: CAPACITY,
      path: ['input', 'guardianId'],
    })
}

/** From today on nothing more may be asked about the person; what the sources have answered stays. */
export async function revokeCheckAuthorization(
  context: Context,
  input: RevokeAuthorizationInput,
): Promise<CheckAuthorization> {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const authorization = await em.findOne(
    CheckAuthorization,
    { id: input.authorizationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (authorization === null)
    throw notFound({ zh: '核对授权', en: 'authorization of a check' }, ['input', 'authorizationId'])
  viewer.mustServe(authorization.division)
  mustBeVersion(authorization, input.version)
  if (authorization.revokedOn !== null)
    throw new Refusal('ALREADY_REVOKED', {
      zh: `该授权已于 ${authorization.revokedOn} 撤销。`,
      en: `This authorization was revoked on ${authorization.revokedOn}.`,
      path: ['input', 'authorizationId'],
    })
  authorization.revokedOn = today
  authorization.revocationReason = input.reason
  record(em, 'assistance.check.authorizationRevoked', {
    recordId: authorization.id,
    division: authorization.division,
    subjects: [authorization.personId],
    data: { revokedOn: today, reason: input.reason },
  })
  // An order of another division of the county may rest on it, too.
  await context.beyondScope(async () =>
    closeUnauthorizedItems(context, await lockRunningOrdersOf(context, authorization)),
  )
  return authorization
}

async function lockRunningOrdersOf(context: Context, { personId }: CheckAuthorization): Promise<CheckOrder[]> {
  const canonical = await canonicalIdsOf(context, [personId])
  const memberships = await context.em.find(CheckMember, {
    personId: { $in: await linkedIdsOf(context, [...canonical.values()]) },
  })
  return context.em.find(
    CheckOrder,
    { id: { $in: memberships.map(({ order }) => order.id) }, status: { $nin: ['CLOSED', 'CANCELLED'] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )
}
