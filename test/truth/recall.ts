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

/**
 * Rules that cannot find all and only what is planted, and why. A rule that is not here finds exactly that; one that
 * is here and does stands in the list for nothing.
 */
export const REASONS: Readonly<Record<string, string>> = {}

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
    const planted = truth.filter(({ kind }) => kind === rule.id)
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
