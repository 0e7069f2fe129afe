import { type Context, insertInBulk } from '@civil-affairs/kit'
import { type Finding, type FindingAct, FindingStep } from './entity.ts'

export interface NewStep {
  readonly finding: Pick<Finding, 'id' | 'division' | 'office' | 'severity'>
  readonly act: FindingAct
  readonly fromState: string | null
  readonly toState: string
  readonly note: string | null
}

export async function insertSteps(context: Context, steps: readonly NewStep[]): Promise<void> {
  if (steps.length === 0) return
  await insertInBulk(
    context.em,
    FindingStep,
    steps.map(({ finding, ...step }) => ({
      findingId: finding.id,
      division: finding.division,
      office: finding.office,
      severity: finding.severity,
      takenOn: context.today,
      at: context.now,
      actor: context.viewer.subject,
      ...step,
    })),
  )
}
