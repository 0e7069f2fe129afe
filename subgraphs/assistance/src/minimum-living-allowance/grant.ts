import { type Context, getParameterNumber, record } from '@civil-affairs/kit'
import type { AssistanceUnit } from '../assistance-unit/entity.ts'
import { AllowanceAmount, type AllowanceClass, type Means, MinimumLivingAllowance } from './entity.ts'
import { drawAllowanceNumbers } from './numbers.ts'
import { type Assessment, nextRecheck, startOf } from './rules.ts'

/** Starts an allowance by a decision: number, class, first amount, first re-check. Called by the deciding act. */
export async function grantMinimumLivingAllowance(
  context: Context,
  decision: {
    unit: AssistanceUnit
    applicationId: string
    means: Means
    assessment: Assessment
    document: string
    decidedOn: string
  },
): Promise<MinimumLivingAllowance> {
  const { em } = context
  const { unit, applicationId, means, assessment, document, decidedOn } = decision
  const validFrom = startOf(decidedOn)
  const allowance = em.create(MinimumLivingAllowance, {
    ...(await drawAllowanceNumbers(context, unit.division, decidedOn, 1))[0]!,
    unit,
    division: unit.division,
    applicationId,
    area: unit.area,
    status: 'GRANTED',
    class: assessment.class,
    decidedOn,
    means,
    lastCheckedOn: decidedOn,
    recheckDueOn: await recheckDueOn(context, unit.division, assessment.class, decidedOn),
    validFrom,
    validTo: null,
    terminationReasons: [],
    terminationDocument: null,
  })
  em.create(AllowanceAmount, {
    allowance,
    division: unit.division,
    monthlyFen: assessment.monthlyFen,
    standardFen: assessment.standardFen,
    monthlyIncomeFen: assessment.monthlyIncomeFen,
    shares: assessment.shares,
    reason: 'GRANTED',
    document,
    validFrom,
    validTo: null,
  })
  const members = assessment.shares.map(({ personId }) => personId)
  record(em, 'assistance.grant.started', {
    recordId: allowance.id,
    division: unit.division,
    subjects: [...members, unit.id],
    data: {
      programme: unit.programme,
      members,
      grantClass: assessment.class,
      monthlyFen: assessment.monthlyFen,
      since: validFrom,
      area: unit.area,
      recheckDueOn: allowance.recheckDueOn,
    },
  })
  return allowance
}

export async function recheckDueOn(
  context: Context,
  division: string,
  grantClass: AllowanceClass,
  checkedOn: string,
): Promise<string> {
  return nextRecheck(checkedOn, await getParameterNumber(context, `MLA.recheck.${grantClass}`, division, checkedOn))
}
