import type { SampleTruth, Subgraph } from '@civil-affairs/kit'
import { type FactView, type Rule, rules } from '@civil-affairs/schema/insight/index.ts'

/** An open finding, with the ids it is about. */
export interface OpenFinding {
  readonly rule: string
  readonly ids: ReadonlySet<string>
  readonly reason: string
}

/** What a rule made of what was planted for it. */
export interface RuleOutcome {
  readonly rule: Rule
  readonly planted: readonly SampleTruth[]
  readonly missed: readonly SampleTruth[]
  readonly found: readonly OpenFinding[]
  /** Found of what nobody planted for this rule. */
  readonly beside: readonly OpenFinding[]
}

/** Faults of the sample that are not named after the rules they are for. */
const MEANT_FOR: Readonly<Record<string, readonly string[]>> = { ALLOWANCE_AFTER_DEATH: ['R-01', 'R-06'] }

/**
 * Rules that cannot find all and only what is planted, and why. A rule that is not here finds exactly that; one that
 * is here and does stands in the list for nothing.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'R-26':
    '植入的早婚（R-29）当事人中有低保对象，其婚后家庭未变更：线索属实，非单独植入 Follows from a wedding planted for R-29: one of the two draws, and the unit did not change.',
  'R-29':
    '先前的婚姻早于婚姻登记簿，仅见于户籍：两条人员记录关联后也只在户籍中可见 The earlier of two marriages under two numbers is older than the register of marriages and stands in the household register alone.',
  'R-34':
    '一人两证重复领取，人员关联之后才能发现 A support drawn under two ids of one human is found once the records are linked.',
  'R-53': '火化满一年的不再作为线索 A cremation is a lead for a year; the truth names older ones as well.',
}

export async function openFindings(insight: Subgraph): Promise<OpenFinding[]> {
  const rows = (await insight.asHub(({ em }) =>
    em.execute(
      `select rule_id as rule, subject::text as subject, concerns, evidence, reason from insight.finding where state <> 'CLOSED'`,
    ),
  )) as { rule: string; subject: string; concerns: string[]; evidence: FactView[]; reason: { zh: string } }[]
  return rows.map(({ rule, subject, concerns, evidence, reason }) => ({
    rule,
    ids: new Set([subject, ...concerns, ...evidence.map(({ key }) => key)]),
    reason: reason.zh,
  }))
}

/** A finding is right where it is about a person or a record for which its rule was given something to find. */
export function outcomes(truth: readonly SampleTruth[], findings: readonly OpenFinding[]): RuleOutcome[] {
  return rules.map((rule) => {
    const planted = truth.filter(({ kind }) => (MEANT_FOR[kind] ?? [kind]).includes(rule.id))
    const found = findings.filter((finding) => finding.rule === rule.id)
    const meets = (finding: OpenFinding, fault: SampleTruth) => fault.ids.some((id) => finding.ids.has(id))
    return {
      rule,
      planted,
      missed: planted.filter((fault) => !found.some((finding) => meets(finding, fault))),
      found,
      beside: found.filter((finding) => !planted.some((fault) => meets(finding, fault))),
    }
  })
}

/** Null where there is nothing to take a share of. */
export function recallOf({ planted, missed }: RuleOutcome): number | null {
  return planted.length === 0 ? null : (planted.length - missed.length) / planted.length
}

export function precisionOf({ found, beside }: RuleOutcome): number | null {
  return found.length === 0 ? null : (found.length - beside.length) / found.length
}

/** docs/findings.md. */
export function findingsTable(all: readonly RuleOutcome[], people: number): string {
  const numberOf = ({ rule: { id } }: RuleOutcome) => Number(id.slice(2))
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  const rows = all
    .toSorted((one, other) => numberOf(one) - numberOf(other))
    .map((outcome) => {
      const { rule, planted, found } = outcome
      return `| ${rule.id} | ${rule.version} | ${rule.name.zh} | ${rule.name.en} | ${planted.length} | ${found.length} | ${share(recallOf(outcome))} | ${share(precisionOf(outcome))} | ${REASONS[rule.id] ?? ''} |`
    })
  return `# 线索 Findings against what was planted

Written by \`npm run findings-table\`, which fills a sample province of ${people} people on the day it is of, lets every rule look, and
compares what stands open with the truth file, which the hub never reads. Recall is the share of planted faults that are found, precision the
share of findings that are about something planted; a dash where there is none. A test holds both at 1.00 for every rule without a reason.

| rule | version | 名称 | name | planted | found | recall | precision | 未达 1.00 的原因 reason |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}

/** What of the table does not depend on how many faults the sample happens to plant. */
export function withoutFigures(table: string): string {
  return table.replaceAll(/(?:\| (?:\d+|–|\d\.\d\d) ){4}(?=\| )/g, '').replaceAll(/of \d+ people/g, '')
}
