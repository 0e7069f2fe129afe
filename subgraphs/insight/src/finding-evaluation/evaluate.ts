import { type Context, faultOf } from '@civil-affairs/kit'
import type { Rule, RuleFinding } from '@civil-affairs/schema/insight/index.ts'
import { findRule, parametersInForce } from '../finding-rule/index.ts'
import { insertFaults, keepNextLooks } from './keep-looks.ts'
import { keepResults } from './keep-results.ts'
import { SubjectViews } from './views.ts'

const MARKS_AT_ONCE = 6_000

/** What a rule said of one subject. */
export interface Result {
  readonly rule: Rule
  readonly subject: string
  readonly findings: readonly RuleFinding[]
}
export interface Look {
  readonly rule: Rule
  readonly subject: string
  readonly lookOn: string | null
}

/**
 * Looks at the subjects that are marked, a batch at a time: the marks go in the transaction that keeps the findings, so
 * that one killed on the way looks again. Gives how many it looked at.
 */
export async function evaluateMarked(context: Context): Promise<number> {
  const marks = (await context.em.execute(
    `delete from insight.finding_mark where ctid = any(array(
       select ctid from insight.finding_mark order by subject, rule_id limit ${MARKS_AT_ONCE} for update skip locked))
     returning subject, rule_id as "ruleId"`,
  )) as { subject: string; ruleId: string }[]
  if (marks.length > 0) await evaluate(context, marks)
  return marks.length
}

export async function evaluate(
  context: Context,
  marks: readonly { readonly subject: string; readonly ruleId: string }[],
): Promise<void> {
  const wanted = new Map<Rule, Set<string>>()
  for (const { subject, ruleId } of marks) {
    const rule = findRule(ruleId)
    if (rule === null) continue
    const subjects = wanted.get(rule) ?? new Set<string>()
    wanted.set(rule, subjects)
    subjects.add(subject)
  }
  const inForce = await parametersInForce(
    context,
    [...wanted.keys()].map(({ id }) => id),
  )
  const placed = new Set([...wanted.keys()].filter((rule) => inForce.differ(rule)))
  const views = new SubjectViews(context)
  await views.load(wanted, placed)
  const { today } = context
  const results: Result[] = []
  const looks: Look[] = []
  const faults: { rule: Rule; subject: string; fault: string }[] = []
  const elsewhere: { rule: Rule; subject: string }[] = []
  for (const [rule, subjects] of wanted)
    for (const subject of subjects) {
      // What was found under an id that now stands for another is found again under that one, by whoever has its mark.
      const canonical = views.canonical(subject)
      if (canonical !== subject) {
        results.push({ rule, subject, findings: [] })
        if (!subjects.has(canonical)) elsewhere.push({ rule, subject: canonical })
        continue
      }
      try {
        const view = views.of(rule, subject)
        const parameters = inForce.of(rule, placed.has(rule) ? (views.divisionOf(subject) ?? '') : '')
        const findings = rule.evaluate(view, today, parameters)
        // A fault of the rule, kept as one: two findings of one key would hold up those of all other rules.
        if (new Set(findings.map(({ key }) => key)).size < findings.length)
          throw new Error(`${rule.id} finds one thing twice`)
        results.push({ rule, subject, findings })
        looks.push({ rule, subject, lookOn: rule.nextLook?.(view, today, parameters) ?? null })
      } catch (error) {
        const { fault } = faultOf(error)
        faults.push({ rule, subject, fault: String(fault) })
      }
    }
  await keepResults(context, results)
  await keepNextLooks(context, looks)
  await insertFaults(context, faults)
  await mark(context, elsewhere)
}

async function mark({ em }: Context, pairs: readonly { rule: Rule; subject: string }[]): Promise<void> {
  if (pairs.length === 0) return
  await em.execute(
    `insert into insight.finding_mark (subject, rule_id)
     select distinct subject, rule_id from jsonb_to_recordset(?::jsonb) as r(subject uuid, rule_id text)
      order by 1, 2 on conflict do nothing`,
    [JSON.stringify(pairs.map(({ rule, subject }) => ({ subject, rule_id: rule.id })))],
  )
}
