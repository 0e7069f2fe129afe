import { type Context, lockIfFree } from '@civil-affairs/kit'
import { type Rule, rules } from '@civil-affairs/schema/insight/index.ts'
import { escalateOverdue } from '../finding/index.ts'
import { areChangesNoted, markAllSubjects, markReachedSubjects } from './changes.ts'
import { EvaluatedRule } from './entity.ts'
import { evaluateMarked } from './evaluate.ts'
import { markDueLooks } from './keep-looks.ts'

/** One at a time finds out who is to be looked at; two who marked the same subjects would wait for each other. */
const MARKING = 'who is to be looked at'

/**
 * A step of the work that the feeds and the calendar leave behind, each in one transaction: first what rules are new, and who
 * is reached by what changed, so that nobody is looked at twice, then the looking, which two do side by side, then what time
 * alone brings.
 */
export async function lookAgain(context: Context): Promise<number> {
  const rule = await findChangedRule(context)
  if (rule !== undefined || (await areChangesNoted(context)))
    return (await lockIfFree(context, MARKING))
      ? (await lookWithChangedRule(context)) || (await markReachedSubjects(context))
      : 0
  const looked = await evaluateMarked(context)
  if (looked > 0 || !(await lockIfFree(context, MARKING))) return looked
  return (await markDueLooks(context)) || (await escalateOverdue(context))
}

/** A rule that is new here, or in a new version. */
async function findChangedRule({ em }: Context): Promise<Rule | undefined> {
  const evaluated = new Map(
    (await em.find(EvaluatedRule, {}, { refresh: true })).map(({ ruleId, ruleVersion }) => [ruleId, ruleVersion]),
  )
  return rules.find(({ id, version }) => evaluated.get(id) !== version)
}

/** It looks at all that is known already; one rule a step. */
async function lookWithChangedRule(context: Context): Promise<number> {
  const rule = await findChangedRule(context)
  if (rule === undefined) return 0
  await markAllSubjects(context, rule)
  await context.em.upsert(EvaluatedRule, { ruleId: rule.id, ruleVersion: rule.version })
  return 1
}
