import { type Context, conditionsOf, type PageInput, pageInDivision, significantDigits } from '@civil-affairs/kit'
import { Finding } from './entity.ts'
import type { FindingFilter } from './input.ts'

const OPEN = ['RAISED', 'DISPATCHED', 'CHECKING'] as const

export function isOverdue({ state, dueOn }: Finding, today: string): boolean {
  return dueOn != null && dueOn < today && (OPEN as readonly string[]).includes(state)
}

export function listFindings(
  context: Context,
  division: string,
  filter: FindingFilter | null | undefined,
  page: PageInput,
) {
  const late = { dueOn: { $lt: context.today }, state: { $in: [...OPEN] } }
  const conditions = conditionsOf<FindingFilter, object>(filter, {
    severity: (severity) => ({ severity }),
    outcome: (outcome) => ({ outcome }),
    rule: (ruleId) => ({ ruleId }),
    state: (state) => ({ state }),
    states: (states) => ({ state: { $in: states } }),
    office: (office) => ({ office: { $like: `${significantDigits(office)}%` } }),
    handler: (handler) => ({ handler }),
    overdue: (overdue) => (overdue ? late : { $not: late }),
    disposition: (disposition) => ({ disposition }),
  })
  return pageInDivision<Finding>(context, Finding, division, conditions, page)
}

/** By rule and county, from what people found who looked. */
export async function precisionOf(context: Context, division: string, rule: string | null | undefined) {
  context.viewer.mustBe('HANDLER', 'OFFICER', 'INSPECTOR', 'AUDITOR', 'LEADER', 'POLICY_ADMINISTRATOR')
  context.viewer.mustServe(division, ['division'])
  const rows = (await context.em.execute(
    `select rule_id as "ruleId", left(division, 6) as county, count(*)::int as disposed,
            (count(*) filter (where disposition = 'FALSE_POSITIVE'))::int as "falsePositives"
       from insight.finding
      where disposition is not null and starts_with(division, ?) and (?::text is null or rule_id = ?)
      group by 1, 2 order by 1, 2`,
    [significantDigits(division), rule ?? null, rule ?? null],
  )) as { ruleId: string; county: string; disposed: number; falsePositives: number }[]
  return rows
}
