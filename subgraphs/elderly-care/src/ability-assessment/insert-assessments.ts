import { randomUUID } from 'node:crypto'
import { type Context, getParameterNumber, insertInBulk, recordMany } from '@civil-affairs/kit'
import { AbilityAssessment, type AbilityItem, type AbilityLevel, type AssessmentReason } from './entity.ts'
import { tellReplaced } from './replacements.ts'
import { levelOf } from './rules.ts'
import { cutPoints, eventOf, validUntil } from './service.ts'

/** An assessment as a roster or the sample province states it: with points, or with a level somebody else found. */
export interface StatedAssessment {
  /** A new one where none is given. */
  id?: string
  personId: string
  division: string
  assessedOn: string
  assessors: readonly [string, string]
  score: number
  scores?: Record<AbilityItem, number> | null
  reason?: AssessmentReason
  isInComa?: boolean
  hasMentalDiagnosis?: boolean
  careRiskEvents?: number
  /** Taken as stated where the source gives it; else derived from the points. */
  level?: AbilityLevel | null
}

/** Takes assessments over in few statements; gives their ids in the order stated. */
export async function insertAssessments(context: Context, stated: readonly StatedAssessment[]): Promise<string[]> {
  const rows = []
  for (const one of stated) {
    const { personId, division, assessedOn, score } = one
    const findings = {
      score,
      isInComa: one.isInComa ?? false,
      hasMentalDiagnosis: one.hasMentalDiagnosis ?? false,
      careRiskEvents: one.careRiskEvents ?? 0,
    }
    const riskEvents = await getParameterNumber(context, 'ABILITY.riskEvents', division, assessedOn)
    rows.push({
      id: one.id ?? randomUUID(),
      division,
      personId,
      reason: one.reason ?? 'FIRST',
      assessedOn,
      assessors: [...one.assessors],
      scores: one.scores ?? null,
      ...findings,
      level: one.level ?? levelOf(findings, await cutPoints(context, division, assessedOn), riskEvents),
      validTo: await validUntil(context, division, assessedOn),
      voidedOn: null,
      voidReason: null,
    })
  }
  await insertInBulk(context.em, AbilityAssessment, rows)
  await recordMany(context.em, 'elderly-care.assessment.recorded', rows.map(eventOf))
  await tellReplaced(context, rows)
  return rows.map(({ id }) => id)
}
