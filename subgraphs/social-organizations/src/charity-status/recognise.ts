import {
  type Context,
  getParameterNumber,
  mustBeVersion,
  notFound,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import { isLedByBarred } from '../organization-leader/index.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import { getOrganization, mustBeInGoodStanding, mustBePast } from '../social-organization/index.ts'
import { CharityStatus } from './entity.ts'
import type { ApplyInput, DecideCharityInput, EndCharityInput, ExtendInput, WithdrawInput } from './input.ts'
import { mustNotBeListed } from './must-not-be-listed.ts'
import { type CharityAct, charityStates } from './states.ts'

/** 申请认定为慈善组织: the limit for the decision runs from the acceptance. */
export async function applyForCharityStatus(context: Context, input: ApplyInput): Promise<CharityStatus> {
  const { em, viewer } = context
  viewer.mustBe('OFFICER', 'HANDLER')
  const organization = await getOrganization(context, input.organizationId, ['input', 'organizationId'])
  mustBeInGoodStanding(organization, ['input', 'organizationId'])
  mustBePast(context, input.acceptedOn, ['input', 'acceptedOn'])
  if (input.acceptedOn < organization.foundedOn)
    throw new Refusal('BEFORE_START', {
      zh: `该社会组织成立于 ${organization.foundedOn}，受理日期不得早于该日。`,
      en: `The organization was founded on ${organization.foundedOn}; nothing can have been accepted before.`,
      path: ['input', 'acceptedOn'],
    })
  const status = em.create(CharityStatus, {
    organization,
    division: organization.division,
    origin: 'RECOGNITION',
    state: 'APPLIED',
    acceptedOn: input.acceptedOn,
    extensionDays: null,
    decidedOn: null,
    denialReasons: [],
    endReason: null,
    document: input.document,
    validFrom: null,
    validTo: null,
  })
  tell(context, status, null, 'APPLY')
  return status
}

/** 延长期限 with the ministry's approval, at most by the days the law allows in all. */
export async function extendCharityDecision(context: Context, input: ExtendInput): Promise<CharityStatus> {
  const status = await move(context, 'EXTEND', input)
  const most = await getParameterNumber(context, 'CHAR.extension', status.division, status.acceptedOn)
  if ((status.extensionDays ?? 0) + input.days > most)
    throw new Refusal('EXTENSION_TOO_LONG', {
      zh: `延长的期限合计不得超过${most}日。`,
      en: `A decision may be put off by ${most} days in all.`,
      basis: '慈善法 art. 10',
      path: ['input', 'days'],
    })
  status.extensionDays = (status.extensionDays ?? 0) + input.days
  return status
}

/** 认定或者不予认定, the latter with its reasons. */
export async function decideCharityStatus(context: Context, input: DecideCharityInput): Promise<CharityStatus> {
  context.viewer.mustBe('OFFICER')
  const status = await move(context, input.isGranted ? 'RECOGNISE' : 'DENY', input)
  status.decidedOn = context.today
  status.denialReasons = input.reasons ?? []
  if (!input.isGranted) return status
  const organization = await context.em.findOneOrFail(SocialOrganization, { id: status.organization.id })
  mustBeInGoodStanding(organization)
  await mustNotBeListed(context, organization.id, '慈善组织认定办法')
  if (await isLedByBarred(context, organization.id))
    throw new Refusal('BARRED_FROM_LEADING', {
      zh: '现任负责人中有不得担任慈善组织负责人的人员，须先更换。',
      en: 'A leader in office may not lead a charity and must be replaced first.',
      basis: '慈善法 art. 16',
    })
  status.validFrom = context.today
  organization.isCharity = true
  return status
}

export async function withdrawCharityApplication(context: Context, input: WithdrawInput): Promise<CharityStatus> {
  const status = await move(context, 'WITHDRAW', input)
  status.decidedOn = context.today
  return status
}

/** 取消慈善组织认定; the organization itself goes on. */
export async function endCharityStatus(context: Context, input: EndCharityInput): Promise<CharityStatus> {
  context.viewer.mustBe('OFFICER')
  const status = await move(context, 'END', input)
  Object.assign(status, { validTo: context.today, endReason: input.reason })
  const organization = await context.em.findOneOrFail(SocialOrganization, { id: status.organization.id })
  organization.isCharity = false
  return status
}

/** 设立登记为慈善组织: who is registered as a charity is one from the first day. */
export function registerAsCharity(
  context: Context,
  organization: SocialOrganization,
  acceptedOn: string,
  document: string,
) {
  const { em, today } = context
  const status = em.create(CharityStatus, {
    organization,
    division: organization.division,
    origin: 'REGISTRATION',
    state: 'RECOGNISED',
    acceptedOn,
    extensionDays: null,
    decidedOn: today,
    denialReasons: [],
    endReason: null,
    document,
    validFrom: today,
    validTo: null,
  })
  tell(context, status, null, 'REGISTER')
  return status
}

async function move(
  context: Context,
  act: CharityAct,
  input: { id: string; version: number; document: string },
): Promise<CharityStatus> {
  context.viewer.mustBe('OFFICER', 'HANDLER')
  const status = await context.em.findOne(CharityStatus, { id: input.id })
  if (status === null) throw notFound({ zh: '慈善组织认定', en: 'charity status' }, ['input', 'id'])
  context.viewer.mustServe(status.division)
  mustBeVersion(status, input.version)
  const from = status.state
  status.state = transition(charityStates, from, act)
  status.document = input.document
  tell(context, status, from, act)
  return status
}

function tell({ em, today }: Context, status: CharityStatus, from: string | null, event: string): void {
  const organizationId = status.organization.id
  record(em, 'social-organizations.charity.moved', {
    recordId: status.id,
    division: status.division,
    subjects: [organizationId],
    data: { organizationId, from, to: status.state, event, on: today },
  })
}
