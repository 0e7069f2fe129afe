import { type Context, getParameterNumber, Refusal } from '@civil-affairs/kit'
import { reviewChildren } from '../child-task/index.ts'
import { tellChanged } from './adjust.ts'
import { ChildSupportAmount, StudyContinuation } from './entity.ts'
import { act } from './find-support.ts'
import type { ContinueInput } from './input.ts'
import { amountOn, endByStudy, followsOn, isContinuedStage } from './rules.ts'

/** 就学延续: after eighteen the support goes on while the child studies full-time, up to college. */
export async function continueChildSupport(context: Context, input: ContinueInput) {
  const { em, today } = context
  const support = await act(context, 'CONTINUE', input)
  const { stage, school, enrolledOn, until, document } = input
  if (!isContinuedStage(stage))
    throw new Refusal('STUDY_NOT_CONTINUED', {
      zh: '研究生阶段不再延续保障。',
      en: 'Support does not go on through postgraduate study.',
      basis: '民发〔2019〕62号',
      path: ['input', 'stage'],
    })
  if (until <= today)
    throw new Refusal('STUDY_OVER', {
      zh: '该学业已结束，不能延续。',
      en: 'The study is over already.',
      path: ['input', 'until'],
    })
  const gap = await getParameterNumber(context, 'CHILD.study.gap', support.division, today)
  if (!followsOn(enrolledOn, support.validTo, gap))
    throw new Refusal('STUDY_NOT_CONTINUOUS', {
      zh: `待遇至 ${support.validTo} 止，入学须不迟于其后 ${gap} 个月。`,
      en: `The support ran until ${support.validTo}; study must begin within ${gap} months after it.`,
      path: ['input', 'enrolledOn'],
    })
  const end = endByStudy(until)
  if (end <= support.validTo)
    throw new Refusal('NOTHING_TO_CONTINUE', {
      zh: `待遇本来至 ${support.validTo} 止，无须延续。`,
      en: `The support runs until ${support.validTo} anyway.`,
      path: ['input', 'until'],
    })
  em.create(StudyContinuation, {
    support,
    division: support.division,
    stage,
    school,
    document,
    validFrom: enrolledOn,
    validTo: until,
  })
  const since = support.validTo
  support.validTo = end
  support.school = school
  const amounts = await em.find(ChildSupportAmount, { support: support.id }, { orderBy: { validFrom: 'asc' } })
  tellChanged(context, support, amountOn(amounts, since)!.monthlyFen, since, 'STUDYING')
  await reviewChildren(context, [support.childPersonId])
  return support
}
