import type { Context } from '@civil-affairs/kit'
import { rules } from '@civil-affairs/schema/insight/index.ts'
import { escalateOverdue } from '../finding/index.ts'
import { markAllSubjects, markReachedSubjects } from './changes.ts'
import { EvaluatedRule } from './entity.ts'
import { evaluateMarked } from './evaluate.ts'
import { markDueLooks } from './keep-looks.ts'

/**
 * A step of the work that the feeds and the calendar leave behind, each in one transaction: first what rules are new, and who
 * is reached by what changed, so that nobody is looked at twice, then the looking, then what time alone brings.
 */
export async function lookAgain(context: Context): Promise<number> {
  return (
    (await lookWithChangedRule(context)) ||
    (await markReachedSubjects(context)) ||
    (await evaluateMarked(context)) ||
    (await markDueLooks(context)) ||
    (await escalateOverdue(context))
  )
}

/** A rule that is new here, or in a new version, looks at all that is known already; one rule a step. */
async function lookWithChangedRule(context: Context): Promise<number> {
  const { em } = context
  const evaluated = new Map((await em.find(EvaluatedRule, {})).map(({ ruleId, ruleVersion }) => [ruleId, ruleVersion]))
  const rule = rules.find(({ id, version }) => evaluated.get(id) !== version)
  if (rule === undefined) return 0
  await markAllSubjects(context, rule)
  await em.upsert(EvaluatedRule, { ruleId: rule.id, ruleVersion: rule.version })
  return 1
}
