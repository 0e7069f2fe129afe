import { type Context, Refusal, significantDigits } from '@civil-affairs/kit'
import { addToMonth, lastDayOf, monthsBetween } from '@civil-affairs/schema'
import type { Rule } from '@civil-affairs/schema/insight/index.ts'
import { RuleBackTest } from '../finding-rule/entity.ts'
import { facetsOf, findRule, parametersInForce } from '../finding-rule/index.ts'
import type { BackTestRuleInput } from './input.ts'
import { SubjectViews } from './views.ts'

const MONTHS_AT_MOST = 36
const SUBJECTS_AT_ONCE = 2_000

/**
 * What the rule says at the end of each month of the period, with the parameters given and with those in force: of each
 * day only what had begun by then, and no end that had not come.
 */
export async function backTestRule(context: Context, input: BackTestRuleInput): Promise<RuleBackTest> {
  const { viewer, em } = context
  viewer.mustBe('POLICY_ADMINISTRATOR')
  viewer.mustServe(input.division, ['input', 'division'])
  const rule = getRule(input.rule)
  const changed = changedParameters(rule, input)
  const days = lastDaysOf(input.from, input.to, context.today)
  const activeParameters = (await parametersInForce(context, [rule.id])).of(rule, input.division)
  const parameters = { ...activeParameters, ...changed }
  const tally = { candidate: newTally(days.length), active: newTally(days.length) }
  const subjects = await subjectsOf(context, rule, input.division)
  for (let start = 0; start < subjects.length; start += SUBJECTS_AT_ONCE) {
    const some = subjects.slice(start, start + SUBJECTS_AT_ONCE)
    const views = new SubjectViews(context)
    await views.load(new Map([[rule, new Set(some)]]))
    for (const subject of new Set(some.map((id) => views.canonical(id))))
      days.forEach((day, at) => {
        const view = views.of(rule, subject, day)
        for (const { key } of rule.evaluate(view, day, parameters)) tally.candidate[at]!.add(`${subject} ${key}`)
        for (const { key } of rule.evaluate(view, day, activeParameters)) tally.active[at]!.add(`${subject} ${key}`)
      })
  }
  const [candidate, active] = [changesOf(tally.candidate), changesOf(tally.active)]
  return em.create(RuleBackTest, {
    division: input.division,
    ruleId: rule.id,
    ruleVersion: rule.version,
    parameters,
    activeParameters: { ...activeParameters },
    fromDay: input.from,
    toDay: input.to,
    subjects: subjects.length,
    raised: candidate.raised,
    cleared: candidate.cleared,
    activeRaised: active.raised,
    activeCleared: active.cleared,
    onlyCandidate: without(candidate.all, active.all),
    onlyActive: without(active.all, candidate.all),
    both: active.all.size - without(active.all, candidate.all),
    testedBy: viewer.subject,
    testedAt: context.now,
  })
}

type Tally = Set<string>[]
const newTally = (days: number): Tally => Array.from({ length: days }, () => new Set<string>())

function changesOf(tally: Tally): { raised: number; cleared: number; all: Set<string> } {
  let raised = 0
  let cleared = 0
  const all = new Set<string>()
  let before = new Set<string>()
  for (const day of tally) {
    raised += without(day, before)
    cleared += without(before, day)
    for (const one of day) all.add(one)
    before = day
  }
  return { raised, cleared, all }
}

/** How many of one set are not in the other. */
function without(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((name) => !other.has(name)).length
}

function getRule(id: string): Rule {
  const rule = findRule(id)
  if (rule === null)
    throw new Refusal('UNKNOWN_RULE', {
      zh: `没有规则 ${id}。`,
      en: `There is no rule ${id}.`,
      path: ['input', 'rule'],
    })
  return rule
}

function changedParameters(rule: Rule, { parameters }: BackTestRuleInput): Record<string, number> {
  for (const { name } of parameters)
    if (rule.parameters?.[name] === undefined)
      throw new Refusal('UNKNOWN_PARAMETER', {
        zh: `规则 ${rule.id} 没有参数 ${name}。可用：${Object.keys(rule.parameters ?? {}).join('、') || '无'}。`,
        en: `Rule ${rule.id} has no parameter ${name}. It has: ${Object.keys(rule.parameters ?? {}).join(', ') || 'none'}.`,
        path: ['input', 'parameters'],
      })
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
}

function lastDaysOf(from: string, to: string, today: string): string[] {
  const months = monthsBetween(from, to)
  if (months < 0 || months >= MONTHS_AT_MOST || to > today)
    throw new Refusal('PERIOD_TOO_LONG', {
      zh: `回测期间须按先后填写、不晚于今日，且不超过 ${MONTHS_AT_MOST} 个月。`,
      en: `The period must run forward, end by today, and cover at most ${MONTHS_AT_MOST} months.`,
      path: ['input', 'to'],
    })
  return Array.from({ length: months + 1 }, (_, at) => {
    const last = lastDayOf(addToMonth(from, at))
    return last < to ? last : to
  })
}

/** Whoever has a fact of the rule's own in the division. */
async function subjectsOf(context: Context, rule: Rule, division: string): Promise<string[]> {
  const rows = (await context.em.execute(
    `select distinct subject from insight.fact
      where kind = ? and facet in (select jsonb_array_elements_text(?::jsonb)) and starts_with(division, ?)`,
    [rule.subject, JSON.stringify(facetsOf(rule)), significantDigits(division)],
  )) as { subject: string }[]
  return rows.map(({ subject }) => subject)
}
