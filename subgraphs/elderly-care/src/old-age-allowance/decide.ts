import {
  type Context,
  dueDate,
  findDeath,
  getParameter,
  getParameterNumber,
  linkedIdsOf,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { notYet } from '../care-institution/index.ts'
import { startOf } from '../old-age-standard/index.ts'
import { tellAccount } from './account.ts'
import { amountForMonth, changesOfBand } from './amounts.ts'
import { alreadyReceiving } from './apply.ts'
import { OldAgeAllowance } from './entity.ts'
import { getAllowance, move, mustAllow } from './find-allowance.ts'
import type { AllowanceActInput, DenyInput, PostNoticeInput, SurveyInput } from './input.ts'
import { RECEIVING } from './rules.ts'
import { reviewAllowances } from './tasks.ts'

/** 村(居)调查: somebody of the village has seen the person. */
export async function surveyOldAgeApplication(context: Context, input: SurveyInput) {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const allowance = await getAllowance(context, input)
  mustAllow(allowance, 'SURVEY')
  const { surveyedOn, document } = input
  if (surveyedOn > context.today) throw notYet(['input', 'surveyedOn'])
  if (allowance.appliedOn != null && surveyedOn < allowance.appliedOn)
    throw new Refusal('BEFORE_APPLICATION', {
      zh: `申请日期为 ${allowance.appliedOn}，调查不得早于该日。`,
      en: `The application is of ${allowance.appliedOn}; the survey cannot be earlier.`,
      path: ['input', 'surveyedOn'],
    })
  move(context, allowance, 'SURVEY', { surveyedOn, surveyDocument: document })
  return allowance
}

/** 乡镇审核 of what the village found. */
export async function reviewOldAgeApplication(context: Context, input: AllowanceActInput) {
  context.viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  mustAllow(allowance, 'REVIEW')
  if (allowance.surveyedOn == null)
    throw new Refusal('NOT_SURVEYED', {
      zh: '尚未完成村（居）调查，不能审核。',
      en: 'The village has not surveyed the application yet.',
      path: ['input', 'allowanceId'],
    })
  move(context, allowance, 'REVIEW', { reviewedOn: context.today, reviewDocument: input.document })
  return allowance
}

/** 公示 where neighbours read it: without number, account or telephone. */
export async function postOldAgeNotice(context: Context, input: PostNoticeInput) {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const allowance = await getAllowance(context, input)
  move(context, allowance, 'POST', { noticedOn: context.today, noticePlace: input.noticePlace })
  return allowance
}

/** 确认: when the notice has ended, from the month that policy sets. */
export async function grantOldAgeAllowance(context: Context, input: AllowanceActInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  const { division, birthDate, personId } = allowance
  mustAllow(allowance, 'GRANT')
  await mustHaveBeenPosted(context, allowance)
  if ((await findDeath(context, personId)) !== null)
    throw new Refusal('PERSON_DECEASED', {
      zh: '登记信息显示此人已去世，不能发放。请核对后作不予确认。',
      en: 'The registry knows of this person’s death. Compare, then deny.',
      path: ['input', 'allowanceId'],
    })
  await mustNotReceive(context, allowance)
  const number = (key: string) => getParameterNumber(context, `AGE.${key}`, division, today)
  const validFrom = startOf(birthDate, allowance.appliedOn!, {
    minimumAge: await number('minimum'),
    startMonths: await number('startMonths'),
    offset: await number('birthdayMonthOffset'),
  })
  const amount = await amountForMonth(context, allowance, validFrom.slice(0, 7))
  if (amount === null)
    throw new Refusal('NO_STANDARD_PUBLISHED', {
      zh: `区划 ${division} 在 ${validFrom} 没有公布高龄津贴标准。请先公布标准。`,
      en: `No old-age standard is published for division ${division} on ${validFrom}. Publish it first.`,
      basis: '老年人权益保障法 art. 33',
      path: ['input', 'allowanceId'],
    })
  move(context, allowance, 'GRANT', {
    decidedOn: today,
    decisionDocument: input.document,
    validFrom,
    survivalDueOn: addMonths(today, await number('survivalMonths')),
  })
  record(em, 'elderly-care.grant.started', {
    recordId: allowance.id,
    division,
    subjects: [personId],
    data: { programme: 'OLD_AGE', personId, ...amount, since: validFrom },
  })
  for (const change of await changesOfBand(context, { ...allowance, validFrom }))
    record(em, 'elderly-care.grant.changed', {
      recordId: allowance.id,
      division,
      subjects: [personId],
      data: { programme: 'OLD_AGE', personId, ...change },
    })
  if (allowance.accountHash != null) tellAccount(context, allowance)
  await reviewAllowances(context, [personId])
  return allowance
}

/** 不予确认, with its reasons in writing. */
export async function denyOldAgeAllowance(context: Context, input: DenyInput) {
  context.viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  move(context, allowance, 'DENY', {
    decidedOn: context.today,
    decisionDocument: input.document,
    denialReasons: input.reasons,
  })
  await reviewAllowances(context, [allowance.personId])
  return allowance
}

async function mustHaveBeenPosted(context: Context, allowance: OldAgeAllowance): Promise<void> {
  const { value, unit } = await getParameter(context, 'AGE.notice', allowance.division, allowance.noticedOn!)
  const last = dueDate(context.calendar, allowance.noticedOn!, Number(value), unit)
  if (last !== null && last < context.today) return
  throw new Refusal('NOTICE_RUNNING', {
    zh: `公示至 ${last ?? '—'}，期满次日起方可确认。`,
    en: `The notice runs to ${last ?? 'a day the calendar does not know'}; grant after it.`,
    path: ['input', 'allowanceId'],
  })
}

async function mustNotReceive(context: Context, allowance: OldAgeAllowance): Promise<void> {
  const receiving = await context.beyondScope(async () =>
    context.em.count(OldAgeAllowance, {
      personId: { $in: await linkedIdsOf(context, [allowance.personId]) },
      status: { $in: [...RECEIVING] },
      id: { $ne: allowance.id },
    }),
  )
  if (receiving > 0) throw alreadyReceiving()
}
