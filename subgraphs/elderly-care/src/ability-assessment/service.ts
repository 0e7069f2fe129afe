import {
  type Context,
  findDeath,
  getParameterNumber,
  linkedIdsOf,
  mustBeVersion,
  notFound,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { identifyElder } from '../person/index.ts'
import { ABILITY_ITEMS, AbilityAssessment, type AbilityItem, ALL_ABILITY_ITEMS } from './entity.ts'
import type { RecordAssessmentInput, VoidAssessmentInput } from './input.ts'
import { tellReplaced, tellRestored } from './replacements.ts'
import { type CutPoints, findBadItems, isValidOn, levelOf, newestValid, totalOf } from './rules.ts'

const STANDARD = 'GB/T 42195-2022'

/** 评估: two assessors, 26 items; points and findings give the level by the cut points that policy sets. */
export async function recordAbilityAssessment(context: Context, input: RecordAssessmentInput) {
  const { em, viewer, today } = context
  const { division, assessedOn, assessors, isInComa, hasMentalDiagnosis, careRiskEvents, reason } = input
  viewer.mustBe('OFFICER', 'HANDLER', 'ASSESSOR')
  viewer.mustServe(division, ['input', 'division'])
  if (assessors[0] === assessors[1])
    throw new Refusal('SAME_ASSESSOR', {
      zh: '须由两名评估人员共同评估。',
      en: 'Two different assessors are needed.',
      basis: STANDARD,
      path: ['input', 'assessors'],
    })
  if (assessedOn > today)
    throw new Refusal('DATE_IN_FUTURE', {
      zh: '评估日期不得晚于今天。',
      en: 'The day of the assessment must not lie in the future.',
      path: ['input', 'assessedOn'],
    })
  const scores = await mustBeWhole(context, input)
  const { personId } = identifyElder(context, input.person, 'elderly-care:assessment', ['input', 'person'])
  const diedOn = await findDeath(context, personId)
  if (diedOn !== null && diedOn < assessedOn) throw diedBefore()
  const score = totalOf(scores)
  const riskEvents = await getParameterNumber(context, 'ABILITY.riskEvents', division, assessedOn)
  const findings = { score, isInComa, hasMentalDiagnosis, careRiskEvents }
  const assessment = em.create(AbilityAssessment, {
    division,
    personId,
    reason,
    assessedOn,
    assessors,
    scores,
    ...findings,
    level: levelOf(findings, await cutPoints(context, division, assessedOn), riskEvents),
    validTo: await validUntil(context, division, assessedOn),
    voidedOn: null,
    voidReason: null,
  })
  record(em, 'elderly-care.assessment.recorded', eventOf(assessment))
  await tellReplaced(context, [assessment])
  return assessment
}

/** 作废: an assessment that should not have been made; the one before it holds again, if it still does. */
export async function voidAbilityAssessment(context: Context, input: VoidAssessmentInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const assessment = await em.findOne(AbilityAssessment, { id: input.assessmentId })
  if (assessment === null) throw notFound({ zh: '能力评估', en: 'ability assessment' }, ['input', 'assessmentId'])
  viewer.mustServe(assessment.division)
  mustBeVersion(assessment, input.version)
  if (assessment.voidedOn != null)
    throw new Refusal('ALREADY_VOIDED', { zh: '该评估已作废。', en: 'The assessment is voided already.' })
  assessment.voidedOn = today
  assessment.voidReason = input.reason
  record(em, 'elderly-care.assessment.voided', {
    recordId: assessment.id,
    division: assessment.division,
    subjects: [assessment.personId],
    data: { on: today },
  })
  await tellRestored(context, assessment)
  return assessment
}

/** The newest assessment of a person, under any linked id, that holds on the day; wherever it was made (结果互认). */
export async function findValidAssessment(context: Context, personId: string, on: string) {
  return context.beyondScope(async () => {
    const all = await context.em.find(
      AbilityAssessment,
      { personId: { $in: await linkedIdsOf(context, [personId]) } },
      { orderBy: [{ assessedOn: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }] },
    )
    return newestValid(all, on)
  })
}

export function isValid(context: Context, assessment: AbilityAssessment): boolean {
  return isValidOn(assessment, context.today)
}

export async function cutPoints(context: Context, division: string, on: string): Promise<CutPoints> {
  const cut = (level: string) => getParameterNumber(context, `ABILITY.cut.${level}`, division, on)
  const [intact, mild, moderate, severe] = await Promise.all([
    cut('intact'),
    cut('mild'),
    cut('moderate'),
    cut('severe'),
  ])
  return { intact, mild, moderate, severe }
}

export async function validUntil(context: Context, division: string, assessedOn: string): Promise<string> {
  return addMonths(assessedOn, await getParameterNumber(context, 'ABILITY.validity', division, assessedOn))
}

export function eventOf(assessment: {
  id: string
  division: string
  personId: string
  level: AbilityAssessment['level']
  score: number
  assessedOn: string
  validTo: string
}) {
  const { id, division, personId, level, score, assessedOn, validTo } = assessment
  return { recordId: id, division, subjects: [personId], data: { level, score, validFrom: assessedOn, validTo } }
}

/** All 26 items, each within its own range; the ranges are policy until the standard's table was compared. */
async function mustBeWhole(context: Context, input: RecordAssessmentInput): Promise<Record<AbilityItem, number>> {
  const stated = Object.fromEntries(input.scores.map(({ item, points }) => [item, points]))
  const most = new Map<AbilityItem, number>()
  for (const item of ALL_ABILITY_ITEMS)
    most.set(item, await getParameterNumber(context, `ABILITY.item.${item}`, input.division, input.assessedOn))
  const bad = findBadItems(stated, most)
  if (bad.length === 0) return stated as Record<AbilityItem, number>
  throw new Refusal('SCORES_NOT_WHOLE', {
    zh: `${ALL_ABILITY_ITEMS.length} 项须逐项评分且不超过该项满分，请核对：${bad.join('、')}。`,
    en: `Each of the ${ALL_ABILITY_ITEMS.length} items has points within its range; see ${bad.join(', ')}.`,
    basis: STANDARD,
    path: ['input', 'scores'],
  })
}

function diedBefore(): Refusal {
  return new Refusal('PERSON_DECEASED', {
    zh: '登记信息显示此人已去世。如有误，请先更正死亡信息。',
    en: 'The registry knows of this person’s death before that day. If that is wrong, correct it first.',
    path: ['input', 'person'],
  })
}

/** Groups of items in the order of the standard, for the graph. */
export function scoresByGroup(scores: Readonly<Record<AbilityItem, number>>) {
  return Object.entries(ABILITY_ITEMS).map(([group, items]) => ({
    group,
    points: items.reduce((sum, item) => sum + (scores[item] ?? 0), 0),
    items: items.map((item) => ({ item, points: scores[item] ?? 0 })),
  }))
}
