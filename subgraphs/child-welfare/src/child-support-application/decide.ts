import { type Context, findDeath, lockPersons, Refusal } from '@civil-affairs/kit'
import { childClassOf, standingsOf } from '../child-parent/index.ts'
import type { ChildSupportKind } from '../child-support/entity.ts'
import { findOpenSupport, grantChildSupport, startOf } from '../child-support/index.ts'
import { reviewChildren } from '../child-task/index.ts'
import { type ChildDenialReason, ChildSupportApplication } from './entity.ts'
import type { ActInput, DenyInput, ReviewInput } from './input.ts'
import { move } from './move.ts'
import { countyOf, judgeCase } from './rules.ts'

/** 乡镇查验: the township says what it found; an opinion to grant must follow from the facts in the file. */
export async function reviewChildSupportApplication(context: Context, input: ReviewInput) {
  const { kind, reasons } = await judge(context, input.applicationId)
  const application = await move(context, 'REVIEW', input)
  const stated = [...new Set(input.reasons ?? [])]
  if (input.opinion === 'GRANT' && kind === null) throw notEligible(reasons)
  if (input.opinion === 'GRANT' && stated.length > 0) throw reasonsWithGrant()
  if (input.opinion === 'DENY' && reasons.length + stated.length === 0) throw denialNeedsReason()
  application.opinion = input.opinion
  application.kind = input.opinion === 'GRANT' ? kind : null
  application.statedReasons = stated
  application.reviewedOn = context.today
  application.reviewedBy = context.viewer.subject
  return application
}

/** 退回 to be checked again; the township's limit begins anew. */
export async function returnChildSupportApplication(context: Context, input: ActInput) {
  const application = await move(context, 'RETURN', input, ['OFFICER'])
  mustBeCounty(context, application)
  application.checkStartedOn = context.today
  application.reviewedOn = null
  application.reviewedBy = null
  application.opinion = null
  application.kind = null
  return application
}

/** 县级确认: by another hand than checked, on the facts as they are today. */
export async function confirmChildSupportApplication(context: Context, input: ActInput) {
  const { application, kind, reasons } = await decide(context, 'CONFIRM', input)
  if (kind === null) throw notEligible(reasons)
  application.kind = kind
  const { id, division, childPersonId, birthDate, institutionCreditCode, school, payeePersonId, bankName } = application
  await context.em.flush()
  await grantChildSupport(context, {
    applicationId: id,
    division,
    childPersonId,
    birthDate,
    kind,
    guardianPersonId: application.applicantPersonId,
    guardianRelation: application.applicantRelation,
    institutionCreditCode: institutionCreditCode ?? null,
    school: school ?? null,
    payeePersonId,
    accountSealed: application.accountSealed ?? null,
    accountHash: application.accountHash ?? null,
    bankName: bankName ?? null,
    decidedOn: context.today,
    document: input.document,
  })
  return application
}

/** 不予确认, with written reasons. */
export async function denyChildSupportApplication(context: Context, input: DenyInput) {
  const { application, reasons } = await decide(context, 'DENY', input)
  const all: ChildDenialReason[] = [...new Set([...reasons, ...application.statedReasons, ...(input.reasons ?? [])])]
  if (all.length === 0) throw denialNeedsReason()
  application.denialReasons = all
  application.kind = null
  await reviewChildren(context, [application.childPersonId])
  return application
}

async function decide(context: Context, act: 'CONFIRM' | 'DENY', input: ActInput) {
  const { viewer, today } = context
  const judgement = await judge(context, input.applicationId)
  const application = await move(context, act, input, ['OFFICER'])
  mustBeCounty(context, application)
  if (application.reviewedBy === viewer.subject)
    throw new Refusal('SAME_HAND', {
      zh: '查验人与确认人不得为同一人。',
      en: 'Who checked the case must not decide it.',
    })
  application.decidedOn = today
  application.decidedBy = viewer.subject
  application.closedOn = today
  return { application, ...judgement }
}

function mustBeCounty(context: Context, application: ChildSupportApplication): void {
  context.viewer.mustServe(countyOf(application.division))
}

/**
 * What the law makes of the case today, from the child's file and what the registry knows. Comes before the step, which
 * says whether the caller may take it at all.
 */
async function judge(
  context: Context,
  applicationId: string,
): Promise<{ kind: ChildSupportKind | null; reasons: ChildDenialReason[] }> {
  const { today, em } = context
  const application = await em.findOne(ChildSupportApplication, { id: applicationId })
  if (application === null) return { kind: null, reasons: [] }
  const { childPersonId, birthDate, division, institutionCreditCode, medicalDocument } = application
  const ids = await lockPersons(context, [childPersonId])
  const standings = await context.beyondScope(() => standingsOf(context, childPersonId, division, today))
  const { kind, reasons } = judgeCase(
    {
      birthDate,
      isDead: (await findDeath(context, childPersonId)) !== null,
      father: standings.FATHER,
      mother: standings.MOTHER,
      isInInstitution: institutionCreditCode != null,
      isHivProven: medicalDocument != null,
      childClass: childClassOf(standings.FATHER, standings.MOTHER),
    },
    today,
  )
  const isSupported = (await findOpenSupport(context, ids, startOf(today))) !== null
  return isSupported ? { kind: null, reasons: [...reasons, 'ALREADY_SUPPORTED'] } : { kind, reasons }
}

function notEligible(reasons: readonly ChildDenialReason[]): Refusal {
  return new Refusal('NOT_ELIGIBLE', {
    zh: `档案事实不符合认定条件：${reasons.join('、')}。请核对父母情形与证明，或提出不予确认。`,
    en: `The facts in the file do not qualify: ${reasons.join(', ')}. Check the parents' circumstances, or deny.`,
    basis: '民发〔2019〕62号；国办发〔2010〕54号',
    path: ['input', 'opinion'],
  })
}

function reasonsWithGrant(): Refusal {
  return new Refusal('REASONS_WITH_GRANT', {
    zh: '同意意见不应附不予确认理由。',
    en: 'An opinion to grant has no reasons to deny.',
    path: ['input', 'reasons'],
  })
}

function denialNeedsReason(): Refusal {
  return new Refusal('DENIAL_NEEDS_REASON', {
    zh: '不予确认须写明理由。',
    en: 'A denial needs a reason.',
    path: ['input', 'reasons'],
  })
}
