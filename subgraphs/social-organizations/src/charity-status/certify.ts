import {
  type Context,
  getParameterNumber,
  mustBeVersion,
  notFound,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import { SocialOrganization } from '../social-organization/entity.ts'
import { getOrganization, mustBeInGoodStanding, mustBePast } from '../social-organization/index.ts'
import { CharityStatus, FundraisingCertificate } from './entity.ts'
import type {
  ApplyInput,
  DecideFundraisingInput,
  ReturnFundraisingInput,
  RevokeFundraisingInput,
  WithdrawInput,
} from './input.ts'
import { mustNotBeListed } from './must-not-be-listed.ts'
import { barredUntil, holdsOn, mayApplyFrom } from './rules.ts'
import { type FundraisingAct, fundraisingStates } from './states.ts'

/** 申请公开募捐资格: by a charity of a full year, and not within five years of a revocation. */
export async function applyForFundraisingCertificate(context: Context, input: ApplyInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER', 'HANDLER')
  const organization = await getOrganization(context, input.organizationId, ['input', 'organizationId'])
  mustBePast(context, input.acceptedOn, ['input', 'acceptedOn'])
  await mustBeCharityLongEnough(context, organization, input.acceptedOn)
  await mustNotBeBarred(context, organization, input.acceptedOn)
  const certificate = em.create(FundraisingCertificate, {
    organization,
    division: organization.division,
    state: 'APPLIED',
    acceptedOn: input.acceptedOn,
    decidedOn: null,
    denialReasons: [],
    revocationGround: null,
    returnReason: null,
    number: null,
    document: input.document,
    validFrom: null,
    validTo: null,
  })
  tell(context, certificate, null, 'APPLY')
  return certificate
}

/** 发给证书或者不予发给, the latter with its reasons. */
export async function decideFundraisingCertificate(context: Context, input: DecideFundraisingInput) {
  context.viewer.mustBe('OFFICER')
  const certificate = await move(context, input.isGranted ? 'ISSUE' : 'DENY', input)
  certificate.decidedOn = context.today
  certificate.denialReasons = input.reasons ?? []
  if (!input.isGranted) return certificate
  const organization = await context.em.findOneOrFail(SocialOrganization, { id: certificate.organization.id })
  mustBeInGoodStanding(organization)
  await mustBeCharityLongEnough(context, organization, certificate.acceptedOn)
  await mustNotBeListed(context, organization.id, '慈善组织公开募捐管理办法（民政部令第74号）art. 5')
  Object.assign(certificate, { number: input.number, validFrom: context.today })
  return certificate
}

export async function withdrawFundraisingApplication(context: Context, input: WithdrawInput) {
  const certificate = await move(context, 'WITHDRAW', input)
  certificate.decidedOn = context.today
  return certificate
}

/** 吊销公开募捐资格证书: no new application for five years. */
export async function revokeFundraisingCertificate(context: Context, input: RevokeFundraisingInput) {
  context.viewer.mustBe('OFFICER')
  const certificate = await move(context, 'REVOKE', input)
  return Object.assign(certificate, { validTo: context.today, revocationGround: input.ground })
}

/** 交回或者注销证书, which bars nobody from applying again. */
export async function returnFundraisingCertificate(context: Context, input: ReturnFundraisingInput) {
  context.viewer.mustBe('OFFICER')
  const certificate = await move(context, 'RETURN', input)
  return Object.assign(certificate, { validTo: context.today, returnReason: input.reason })
}

async function mustBeCharityLongEnough(context: Context, organization: SocialOrganization, on: string): Promise<void> {
  const status = await context.em.findOne(CharityStatus, { organization: organization.id, state: 'RECOGNISED' })
  if (status === null || !holdsOn(status, organization.status, on))
    throw new Refusal('NOT_A_CHARITY', {
      zh: '公开募捐资格只发给慈善组织。请先申请认定。',
      en: 'Only a charity may ask the public. Apply for recognition first.',
      basis: '慈善法 art. 22',
      path: ['input', 'organizationId'],
    })
  const months = await getParameterNumber(context, 'CHAR.fundraise.wait', organization.division, on)
  const from = mayApplyFrom(status.validFrom!, months)
  if (on < from)
    throw new Refusal('TOO_EARLY', {
      zh: `登记或认定为慈善组织未满一年，${from} 起方可申请。`,
      en: `It has not been a charity for a full year; it may apply from ${from} on.`,
      basis: '慈善法 art. 22；慈善组织公开募捐管理办法（民政部令第74号）art. 5',
      path: ['input', 'acceptedOn'],
    })
}

async function mustNotBeBarred(context: Context, organization: SocialOrganization, on: string): Promise<void> {
  const revoked = await context.em.find(FundraisingCertificate, { organization: organization.id, state: 'REVOKED' })
  const months = await getParameterNumber(context, 'CHAR.fundraise.bar', organization.division, on)
  const until = barredUntil(
    revoked.map(({ validTo }) => validTo!),
    months,
  )
  if (until !== null && on < until)
    throw new Refusal('BARRED_AFTER_REVOCATION', {
      zh: `公开募捐资格证书被吊销未满五年，${until} 起方可再次申请。`,
      en: `The certificate was revoked; a new application is possible from ${until} on.`,
      basis: '慈善法 art. 111',
      path: ['input', 'acceptedOn'],
    })
}

async function move(
  context: Context,
  act: FundraisingAct,
  input: { id: string; version: number; document: string },
): Promise<FundraisingCertificate> {
  context.viewer.mustBe('OFFICER', 'HANDLER')
  const certificate = await context.em.findOne(FundraisingCertificate, { id: input.id })
  if (certificate === null) throw notFound({ zh: '公开募捐资格', en: 'fundraising certificate' }, ['input', 'id'])
  context.viewer.mustServe(certificate.division)
  mustBeVersion(certificate, input.version)
  const from = certificate.state
  certificate.state = transition(fundraisingStates, from, act)
  certificate.document = input.document
  tell(context, certificate, from, act)
  return certificate
}

function tell({ em, today }: Context, certificate: FundraisingCertificate, from: string | null, event: string): void {
  const organizationId = certificate.organization.id
  record(em, 'social-organizations.fundraising.moved', {
    recordId: certificate.id,
    division: certificate.division,
    subjects: [organizationId],
    data: { organizationId, from, to: certificate.state, event, on: today },
  })
}
