import { randomUUID } from 'node:crypto'
import { type Context, lockPersons, Refusal } from '@civil-affairs/kit'
import { familyRelations, findByCode } from '@civil-affairs/schema'
import { stateParents } from '../child-parent/index.ts'
import { alreadySupported, findOpenSupport, isMinor, sealAccount } from '../child-support/index.ts'
import { reviewFamilies } from '../child-task/index.ts'
import { identifyChild, identifyPerson } from '../person/index.ts'
import { ChildSupportApplication, OPEN_STATES } from './entity.ts'
import type { ApplyInput, ReceiveInput } from './input.ts'
import { takeStep } from './move.ts'
import { isOutside } from './rules.ts'

/** 申请 at any township's counter, wherever the child is registered. */
export async function applyForChildSupport(context: Context, input: ApplyInput): Promise<ChildSupportApplication> {
  context.viewer.mustServe(input.acceptedDivision, ['input', 'acceptedDivision'])
  return newApplication(context, input, {
    division: input.acceptedDivision,
    channel: input.channel,
    state: 'SUBMITTED',
    acceptedOn: null,
    pushedOn: null,
    checkStartedOn: null,
  })
}

/** 接收外省推送: another province accepted the case; its check begins here. */
export async function receiveChildSupportApplication(context: Context, input: ReceiveInput) {
  const { today, viewer } = context
  viewer.mustServe(input.registeredDivision, ['input', 'registeredDivision'])
  if (!isOutside(input.acceptedDivision))
    throw new Refusal('NOT_ANOTHER_PROVINCE', {
      zh: '受理地在本省，由受理的乡镇（街道）直接推送。',
      en: 'The accepting township is of this province and pushes the case itself.',
      path: ['input', 'acceptedDivision'],
    })
  if (input.acceptedOn > today)
    throw new Refusal('IN_FUTURE', {
      zh: '受理日期不得晚于今天。',
      en: 'It cannot have been accepted in the future.',
      path: ['input', 'acceptedOn'],
    })
  return newApplication(context, input, {
    division: input.registeredDivision,
    channel: 'OTHER_PROVINCE',
    state: 'CHECKING',
    acceptedOn: input.acceptedOn,
    pushedOn: today,
    checkStartedOn: today,
  })
}

type Beginning = Pick<
  ChildSupportApplication,
  'division' | 'channel' | 'state' | 'acceptedOn' | 'pushedOn' | 'checkStartedOn'
>

async function newApplication(context: Context, input: Omit<ApplyInput, 'channel'>, beginning: Beginning) {
  const { em, viewer, today, keys } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  mustBeTownship(input.acceptedDivision, ['input', 'acceptedDivision'])
  mustBeTownship(input.registeredDivision, ['input', 'registeredDivision'])
  if (findByCode(familyRelations, input.applicantRelation)?.code !== input.applicantRelation)
    throw new Refusal('UNKNOWN_RELATION', {
      zh: '与儿童的关系须为 GB/T 4761 代码。',
      en: 'The relation must be a code of GB/T 4761.',
      path: ['input', 'applicantRelation'],
    })
  const id = randomUUID()
  const source = `child-welfare:application:${id}`
  const child = identifyChild(context, input.child, source, ['input', 'child'])
  const applicant = identifyPerson(context, input.applicant, source, ['input', 'applicant'])
  const payee = input.payee == null ? applicant : identifyPerson(context, input.payee, source, ['input', 'payee'])
  if (!isMinor(child.birthDate, today))
    throw new Refusal('NOT_A_MINOR', {
      zh: '已满18周岁，不能申请。在读的由原待遇办理就学延续。',
      en: 'Eighteen or older: nobody can apply. Who studies continues the present support.',
      basis: '民法典 art. 17；民发〔2019〕62号',
      path: ['input', 'child', 'birthDate'],
    })
  const childIds = await lockPersons(context, [child.personId])
  if ((await findOpenSupport(context, childIds, today)) !== null) throw alreadySupported()
  await mustNotBeApplying(context, childIds)
  const account = input.account == null ? null : sealAccount(keys, input.account)
  const application = em.create(ChildSupportApplication, {
    id,
    ...beginning,
    acceptedDivision: input.acceptedDivision,
    registeredDivision: input.registeredDivision,
    childPersonId: child.personId,
    birthDate: child.birthDate,
    applicantPersonId: applicant.personId,
    applicantRelation: input.applicantRelation,
    institutionCreditCode: input.institutionCreditCode ?? null,
    school: input.school ?? null,
    medicalDocument: input.medicalDocument ?? null,
    payeePersonId: payee.personId,
    accountSealed: account?.accountSealed ?? null,
    accountHash: account?.accountHash ?? null,
    bankName: input.bankName ?? null,
    missingMaterials: [],
    wasSupplementAsked: false,
    notAcceptedReason: null,
    opinion: null,
    kind: null,
    statedReasons: [],
    reviewedOn: null,
    reviewedBy: null,
    decidedOn: null,
    decidedBy: null,
    denialReasons: [],
    answer: null,
    toldOn: null,
    closedOn: null,
  })
  takeStep(context, application, 'APPLY', null, input.document)
  await em.flush()
  await context.beyondScope(() =>
    stateParents(context, { personId: child.personId, division: beginning.division }, input.parents),
  )
  await reviewFamilies(context, [child.personId])
  return application
}

/** Under any linked id, in any division: a child is checked by one township at a time. */
async function mustNotBeApplying(context: Context, childIds: readonly string[]): Promise<void> {
  const open = await context.beyondScope(() =>
    context.em.count(ChildSupportApplication, {
      childPersonId: { $in: [...childIds] },
      state: { $in: [...OPEN_STATES] },
    }),
  )
  if (open > 0) throw alreadyApplied()
}

export function alreadyApplied(): Refusal {
  return new Refusal('ALREADY_APPLIED', {
    zh: '该儿童已有在办申请（含关联编号或其他区划）。请先办结原申请。',
    en: 'An application for the child is open already, perhaps under a linked id or in another division. Close that one first.',
    path: ['input', 'child'],
  })
}

function mustBeTownship(division: string, path: readonly string[]): void {
  if (!division.slice(6, 9).match(/^0+$/)) return
  throw new Refusal('TOWNSHIP_NEEDED', {
    zh: '请填写到乡镇（街道）或村（社区）的区划代码。',
    en: 'Give the code of a township or village.',
    path,
  })
}
