import { randomUUID } from 'node:crypto'
import { type Context, notFound, Refusal, significantDigits } from '@civil-affairs/kit'
import { dissolveUnit, formUnit, membersOn, stateFacts } from '../assistance-unit/index.ts'
import { drawSerials, numberOf } from '../minimum-living-allowance/index.ts'
import { AssistanceApplication, PublicNotice } from './entity.ts'
import type { ActInput, DraftInput, ReviseInput, SubmitInput } from './input.ts'
import { move, takeStep } from './move.ts'
import { stillMissing } from './rules.ts'

/** An application is written down: the family becomes an assistance unit, the registry learns who they are. */
export async function draftAssistanceApplication(context: Context, input: DraftInput) {
  const { em, viewer, today } = context
  const { division, channel, means, declarations, document } = input
  viewer.mustBe('HANDLER', 'OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  if (significantDigits(division).length < 9)
    throw new Refusal('DIVISION_TOO_HIGH', {
      zh: '申请须落到乡镇（街道）或村（社区）。请填写9位或12位区划代码。',
      en: 'An application belongs to a township or village: give a code of 9 or 12 digits.',
      basis: '社会救助暂行办法 art. 11',
      path: ['input', 'division'],
    })
  const id = randomUUID()
  const { unit, members } = formUnit(context, division, input.unit, `assistance:application:${id}`)
  const personOf = (memberNumber: number, path: readonly string[]) => {
    const member = members[memberNumber - 1]
    if (member === undefined) throw notFound({ zh: '该序号的成员', en: 'member of that number' }, path)
    return member.personId
  }
  const [serial] = await drawSerials(context, 'assistance_application', 1)
  const application = em.create(AssistanceApplication, {
    id,
    serial: serial!,
    number: numberOf('SQ', division, today, serial!),
    unit,
    division,
    programme: unit.programme,
    channel,
    state: 'DRAFT',
    applicantPersonId:
      input.applicantNumber == null ? unit.headPersonId : personOf(input.applicantNumber, ['input', 'applicantNumber']),
    declaredMeans: {
      months: means.months,
      incomes: means.incomes.map(({ memberNumber, kind, amount }, at) => ({
        personId: personOf(memberNumber, ['input', 'means', 'incomes', String(at), 'memberNumber']),
        kind,
        amountFen: amount,
      })),
      deductions: means.deductions.map(({ memberNumber, kind, amount }, at) => ({
        personId: personOf(memberNumber, ['input', 'means', 'deductions', String(at), 'memberNumber']),
        kind,
        amountFen: amount,
      })),
      property: means.property.map(({ kind, amount, count }) => ({ kind, amountFen: amount ?? 0, count: count ?? 0 })),
    },
    declarations,
    askedMaterials: null,
    missingMaterials: [],
    countySurveyReasons: [],
    round: 1,
    statedReasons: [],
    denialReasons: [],
  })
  await takeStep(context, application, 'DRAFT', null, document)
  return application
}

/** Before acceptance the family may put its statement right. */
export async function reviseAssistanceApplication(context: Context, input: ReviseInput) {
  const application = await move(context, 'REVISE', input)
  if (input.means != null) application.declaredMeans = input.means
  if (input.declarations != null) application.declarations = input.declarations
  if (input.facts != null && input.facts.length > 0) {
    const members = await membersOn(context, application.unit.id)
    for (const [at, { personId, facts }] of input.facts.entries()) {
      const member = members.find((one) => one.personId === personId)
      if (member === undefined)
        throw notFound({ zh: '该救助单元的成员', en: 'member of the unit' }, ['input', 'facts', String(at), 'personId'])
      // Who heads the family was settled when the unit was formed.
      stateFacts(member, { ...facts, relation: member.relation })
    }
  }
  return application
}

/** Handed in; after a request for supplements only with everything that was asked for. */
export async function submitAssistanceApplication(context: Context, input: SubmitInput) {
  const application = await move(context, 'SUBMIT', input)
  const missing = stillMissing(application.missingMaterials, input.suppliedMaterials ?? [])
  if (missing.length > 0)
    throw new Refusal('STILL_MISSING', {
      zh: `仍缺少材料：${missing.join('、')}。请补齐后一并提交。`,
      en: `Still missing: ${missing.join(', ')}. Hand in everything together.`,
      path: ['input', 'suppliedMaterials'],
    })
  application.missingMaterials = []
  return application
}

/** The family takes its application back, from any state in which nothing is decided. */
export async function withdrawAssistanceApplication(context: Context, input: ActInput) {
  const application = await move(context, 'WITHDRAW', input)
  await closeNotice(context, application)
  await dissolveUnit(context, application.unit.id, context.today)
  return application
}

/** The notice that stands comes down. */
export async function closeNotice(context: Context, application: AssistanceApplication): Promise<void> {
  const notice = await context.em.findOne(PublicNotice, { application: application.id, closedOn: null })
  if (notice !== null) notice.closedOn = context.today
}
