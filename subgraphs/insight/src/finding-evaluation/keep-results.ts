import { randomUUID } from 'node:crypto'
import { anyOf, type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import type { Rule, RuleFinding } from '@civil-affairs/schema/insight/index.ts'
import { dueOnOf, Finding, fingerprintOf, insertSteps, type NewStep, officeOf } from '../finding/index.ts'
import type { Result } from './evaluate.ts'

const CAUSE_GONE = '成因已消除，系统自动办结。 The cause is gone; the finding cleared itself.'

/**
 * Brings the findings of subjects in line with what the rules say now: new ones are raised, those whose cause is gone
 * clear themselves, those that people closed stay closed until something else is known of them.
 */
export async function keepResults(context: Context, results: readonly Result[]): Promise<void> {
  const { em } = context
  const subjects = [...new Set(results.map(({ subject }) => subject))]
  const rules = [...new Set(results.map(({ rule }) => rule.id))]
  const known = await em.find(Finding, { ...anyOf('subject', 'uuid', subjects), ruleId: { $in: rules } })
  const byCause = Map.groupBy(known, ({ ruleId, subject }) => `${ruleId} ${subject}`)
  const rows: Record<string, unknown>[] = []
  const steps: NewStep[] = []
  const raised: NewEvent<'insight.finding.raised'>[] = []
  const cleared: NewEvent<'insight.finding.cleared'>[] = []
  const tellRaised = (id: string, rule: Rule, subject: string, found: Judged) =>
    raised.push({
      recordId: id,
      division: found.division,
      subjects: [subject, ...(found.concerns ?? [])],
      data: {
        rule: rule.id,
        ruleVersion: rule.version,
        severity: found.severity,
        outcome: rule.outcome,
        handler: rule.handler,
        on: context.today,
        dueOn: found.dueOn,
        occurrence: found.occurrence,
      },
    })
  for (const { rule, subject, findings } of results) {
    const before = new Map((byCause.get(`${rule.id} ${subject}`) ?? []).map((finding) => [finding.key, finding]))
    for (const one of findings) {
      const finding = before.get(one.key)
      before.delete(one.key)
      const judged = judge(context, rule, one, (finding?.occurrence ?? 0) + 1)
      if (finding === undefined) {
        const row = { id: randomUUID(), ...newRow(context, rule, subject, one.key, judged) }
        rows.push(row)
        steps.push({ finding: row, act: 'RAISE', fromState: null, toState: 'RAISED', note: null })
        tellRaised(row.id, rule, subject, judged)
      } else if (finding.state !== 'CLOSED') renew(finding, rule, judged)
      else if (
        finding.isCauseGone ||
        finding.closeReason === 'CAUSE_GONE' ||
        finding.fingerprint !== judged.fingerprint
      ) {
        em.assign(finding, { ...newRow(context, rule, subject, one.key, judged), ...NOT_JUDGED })
        steps.push({ finding, act: 'RAISE_AGAIN', fromState: 'CLOSED', toState: 'RAISED', note: null })
        tellRaised(finding.id, rule, subject, judged)
      }
    }
    for (const finding of before.values()) {
      if (finding.state === 'CLOSED') {
        if (!finding.isCauseGone) finding.isCauseGone = true
        continue
      }
      steps.push({ finding, act: 'CLEAR', fromState: finding.state, toState: 'CLOSED', note: CAUSE_GONE })
      em.assign(finding, {
        state: 'CLOSED',
        closedOn: context.today,
        closeReason: 'CAUSE_GONE',
        isCauseGone: true,
        escalateOn: null,
      })
      cleared.push({
        recordId: finding.id,
        division: finding.division,
        subjects: [subject],
        data: { rule: rule.id, severity: finding.severity, on: context.today },
      })
    }
  }
  if (rows.length > 0) await insertInBulk(em, Finding, rows)
  await em.flush()
  await insertSteps(context, steps)
  if (raised.length > 0) await recordMany(em, 'insight.finding.raised', raised)
  if (cleared.length > 0) await recordMany(em, 'insight.finding.cleared', cleared)
}

type Judged = RuleFinding & {
  severity: Rule['severity']
  fingerprint: string
  dueOn: string | null
  office: string
  occurrence: number
}

function judge(context: Context, rule: Rule, one: RuleFinding, occurrence: number): Judged {
  return {
    ...one,
    severity: one.severity ?? rule.severity,
    fingerprint: fingerprintOf(one.evidence),
    dueOn: dueOnOf(context, rule.deadline, context.today),
    office: officeOf(one.division, rule.handler),
    occurrence,
  }
}

const NOT_JUDGED = {
  disposition: null,
  dispositionNote: null,
  disposedBy: null,
  disposedOn: null,
  closedOn: null,
  closeReason: null,
} as const

function newRow(context: Context, rule: Rule, subject: string, key: string, judged: Judged) {
  return {
    division: judged.division,
    ruleId: rule.id,
    ruleVersion: rule.version,
    kind: rule.subject,
    subject,
    key,
    state: 'RAISED' as const,
    outcome: rule.outcome,
    severity: judged.severity,
    handler: rule.handler,
    office: judged.office,
    reason: judged.reason,
    evidence: [...judged.evidence],
    fingerprint: judged.fingerprint,
    concerns: [...(judged.concerns ?? [])],
    amountAtRiskFen: judged.amountAtRiskFen ?? null,
    raisedAt: context.now,
    occurrence: judged.occurrence,
    dueOn: judged.dueOn,
    escalation: 0,
    escalateOn: judged.dueOn,
    isCauseGone: false,
  }
}

/** More is known of what is open; its limit and its office stay. */
function renew(finding: Finding, rule: Rule, judged: Judged): void {
  const { fingerprint, reason, evidence, concerns, severity, division, amountAtRiskFen } = judged
  if (
    finding.fingerprint === fingerprint &&
    finding.ruleVersion === rule.version &&
    finding.division === division &&
    finding.severity === severity &&
    (finding.amountAtRiskFen ?? null) === (amountAtRiskFen ?? null)
  )
    return
  finding.ruleVersion = rule.version
  finding.fingerprint = fingerprint
  finding.reason = reason
  finding.evidence = [...evidence]
  finding.concerns = [...(concerns ?? [])]
  finding.severity = severity
  finding.division = division
  finding.amountAtRiskFen = amountAtRiskFen ?? null
}
