import { randomUUID } from 'node:crypto'
import { type Context, mustBeVersion, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { registerAsCharity } from '../charity-status/index.ts'
import { takePost } from '../organization-leader/index.ts'
import { identifyPerson } from '../person/index.ts'
import { mustBeName, mustBePast, registerOrganization } from '../social-organization/index.ts'
import { conditionFaultsOf } from './conditions.ts'
import { OrganizationRegistration } from './entity.ts'
import type { ApplyInput, ApproveInput, DenyInput, WithdrawInput } from './input.ts'
import type { ConditionFault } from './rules.ts'
import { type RegistrationAct, registrationStates } from './states.ts'

/** 受理成立登记: all papers are in, and the limit for the decision begins. */
export async function applyForOrganizationRegistration(context: Context, input: ApplyInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER', 'HANDLER')
  viewer.mustServe(input.division, ['input', 'division'])
  mustBePast(context, input.acceptedOn, ['input', 'acceptedOn'])
  mustBeName(input.kind, input.name, ['input', 'name'])
  const { legalRepresentative, registeredFund, ...facts } = input
  const id = randomUUID()
  const registration = em.create(OrganizationRegistration, {
    ...facts,
    id,
    pneForm: facts.pneForm ?? null,
    foundationKind: facts.foundationKind ?? null,
    supervisingUnit: facts.supervisingUnit ?? null,
    directClass: facts.directClass ?? null,
    consentedOn: facts.consentedOn ?? null,
    activityArea: facts.activityArea ?? null,
    registeredFundFen: registeredFund,
    legalRepresentativeId: identifyPerson(context, legalRepresentative, `social-organizations:registration:${id}`, [
      'input',
      'legalRepresentative',
    ]),
    state: 'ACCEPTED',
    decidedOn: null,
    denialReasons: [],
    organization: null,
  })
  tell(context, registration, null, 'APPLY')
  return registration
}

/** 准予登记: the organization is on the register, with its legal representative, and as a charity where it applied as one. */
export async function approveOrganizationRegistration(context: Context, input: ApproveInput) {
  context.viewer.mustBe('OFFICER')
  const registration = await move(context, 'APPROVE', input)
  const faults = await conditionFaultsOf(context, registration)
  if (faults.length > 0) throw conditionsNotMet(faults)
  const organization = registerOrganization(
    context,
    { ...factsOf(registration), creditCode: input.creditCode, certificateUntil: input.certificateUntil ?? null },
    input.document,
    ['input', 'creditCode'],
  )
  registration.organization = organization
  await context.em.flush()
  const { pneForm, kind, legalRepresentativeId, isServingOfficial, asCharity, acceptedOn } = registration
  await takePost(context, organization, {
    personId: legalRepresentativeId,
    // Only a legal person has a legal representative; of the other forms somebody answers for the unit.
    post: kind === 'PNE' && pneForm !== 'LEGAL_PERSON' ? 'HEAD' : 'LEGAL_REPRESENTATIVE',
    since: context.today,
    isServingOfficial,
    document: input.document,
  })
  if (asCharity) registerAsCharity(context, organization, acceptedOn, input.document)
  return registration
}

/** 不予登记 with its reasons. */
export async function denyOrganizationRegistration(context: Context, input: DenyInput) {
  context.viewer.mustBe('OFFICER')
  const registration = await move(context, 'DENY', input)
  registration.denialReasons = input.reasons
  return registration
}

export async function withdrawOrganizationRegistration(context: Context, input: WithdrawInput) {
  return move(context, 'WITHDRAW', input)
}

function factsOf(registration: OrganizationRegistration) {
  const { division, kind, name, pneForm, foundationKind, industryClass, asCharity, registryName } = registration
  const { supervisingUnit, address, purpose, businessScope, activityArea, registeredFundFen } = registration
  const { individualMembers, unitMembers, fullTimeStaff } = registration
  return {
    division,
    kind,
    name,
    pneForm,
    foundationKind,
    industryClass,
    isCharity: asCharity,
    registryName,
    supervisingUnit,
    address,
    purpose,
    businessScope,
    activityArea,
    registeredFundFen,
    individualMembers: kind === 'ASSOCIATION' ? individualMembers : null,
    unitMembers: kind === 'ASSOCIATION' ? unitMembers : null,
    fullTimeStaff,
  }
}

async function move(
  context: Context,
  act: RegistrationAct,
  input: { id: string; version: number; document: string },
): Promise<OrganizationRegistration> {
  context.viewer.mustBe('OFFICER', 'HANDLER')
  const registration = await context.em.findOne(OrganizationRegistration, { id: input.id })
  if (registration === null) throw notFound({ zh: '成立登记申请', en: 'application' }, ['input', 'id'])
  context.viewer.mustServe(registration.division)
  mustBeVersion(registration, input.version)
  const from = registration.state
  registration.state = transition(registrationStates, from, act)
  registration.decidedOn = context.today
  registration.document = input.document
  tell(context, registration, from, act)
  return registration
}

function tell(
  { em, today }: Context,
  { id, division, kind, state }: OrganizationRegistration,
  from: string | null,
  event: string,
): void {
  record(em, 'social-organizations.registration.moved', {
    recordId: id,
    division,
    subjects: [id],
    data: { kind, from, to: state, event, on: today },
  })
}

function conditionsNotMet(faults: readonly ConditionFault[]): Refusal {
  const texts: Record<ConditionFault, { zh: string; en: string }> = {
    TOO_FEW_MEMBERS: { zh: '会员数不足', en: 'too few members' },
    FUND_TOO_SMALL: { zh: '活动资金（原始基金）不足', en: 'the fund is too small' },
    DIRECTORS_OUT_OF_RANGE: { zh: '理事人数不符合规定', en: 'the number of directors is out of range' },
    NO_FULL_TIME_STAFF: { zh: '没有专职工作人员', en: 'there is no full-time staff' },
    REGISTRY_TOO_LOW: { zh: '登记管理机关级别不符', en: 'the registry is not of the level that registers foundations' },
  }
  return new Refusal('CONDITIONS_NOT_MET', {
    zh: `不具备成立条件：${faults.map((fault) => texts[fault].zh).join('、')}。请作出不予登记的决定或者补正。`,
    en: `The conditions are not met: ${faults.map((fault) => texts[fault].en).join(', ')}. Deny the registration.`,
    basis: '社会团体登记管理条例 art. 10；基金会管理条例 art. 6, 8, 20',
  })
}
