import { type Context, Refusal, seal } from '@civil-affairs/kit'
import { HomeVisit } from './entity.ts'
import type { ActInput, VisitInput } from './input.ts'
import { move } from './move.ts'
import { authorityOf } from './rules.ts'

export const NOTE_SEAL = 'home-visit/note'

export function startSurvey(context: Context, input: ActInput) {
  return move(context, 'START_SURVEY', input)
}

/** 入户调查: what two or more surveyors found. A visit by somebody who serves the county counts as the county's. */
export async function recordHomeVisit(context: Context, input: VisitInput) {
  const { em, keys, today, viewer } = context
  const application = await move(context, 'RECORD_VISIT', input)
  if (input.visitedOn > today || (application.acceptedOn != null && input.visitedOn < application.acceptedOn))
    throw new Refusal('VISIT_OUT_OF_TIME', {
      zh: '入户日期须在受理之后、今天或之前。',
      en: 'The visit must lie between acceptance and today.',
      path: ['input', 'visitedOn'],
    })
  const county = authorityOf(application.division, 3).division
  em.create(HomeVisit, {
    application,
    division: application.division,
    round: application.round,
    level: viewer.identity.roles.includes('OFFICER') && viewer.serves(county) ? 'COUNTY' : 'TOWNSHIP',
    visitedOn: input.visitedOn,
    surveyors: input.surveyors,
    findings: [...new Set(input.findings)],
    noteSealed: input.note == null ? null : seal(keys, NOTE_SEAL, input.note),
    photoHashes: input.photoHashes,
    isSigned: input.isSigned,
    interviews: input.interviews,
  })
  return application
}
