import type { Context } from '@civil-affairs/kit'
import type { Rule } from '@civil-affairs/schema/insight/index.ts'
import type { Look } from './evaluate.ts'

/** When each rule is to look at each subject again, though nothing was told of it. */
export async function keepNextLooks(context: Context, looks: readonly Look[]): Promise<void> {
  const timed = looks.filter(({ rule }) => rule.nextLook !== undefined)
  if (timed.length === 0) return
  const rows = JSON.stringify(
    timed.map(({ rule, subject, lookOn }) => ({ subject, rule_id: rule.id, look_on: lookOn })),
  )
  const shape = 'jsonb_to_recordset(?::jsonb) as r(subject uuid, rule_id text, look_on date)'
  await context.em.execute(
    `delete from insight.finding_next_look n using ${shape}
      where n.subject = r.subject and n.rule_id = r.rule_id and (r.look_on is null or n.look_on <> r.look_on)`,
    [rows],
  )
  await context.em.execute(
    `insert into insight.finding_next_look (subject, rule_id, look_on) select subject, rule_id, look_on from ${shape}
      where look_on is not null on conflict do nothing`,
    [rows],
  )
}

/** Marks those whose day has come; gives how many. */
export async function markDueLooks(context: Context): Promise<number> {
  const due = (await context.em.execute(
    `with due as (delete from insight.finding_next_look where look_on <= ? returning subject, rule_id),
          marked as (insert into insight.finding_mark (subject, rule_id) select subject, rule_id from due on conflict do nothing)
     select count(*)::int as count from due`,
    [context.today],
  )) as { count: number }[]
  return due[0]!.count
}

export async function insertFaults(
  context: Context,
  faults: readonly { rule: Rule; subject: string; fault: string }[],
): Promise<void> {
  if (faults.length === 0) return
  await context.em.execute(
    `insert into insight.evaluation_fault (subject, rule_id, rule_version, fault, at)
     select subject, rule_id, rule_version, fault, ? from jsonb_to_recordset(?::jsonb) as r(subject uuid, rule_id text, rule_version int, fault text)
     on conflict (subject, rule_id) do update set rule_version = excluded.rule_version, fault = excluded.fault, at = excluded.at`,
    [
      context.now.toISOString(),
      JSON.stringify(
        faults.map(({ rule, subject, fault }) => ({ subject, rule_id: rule.id, rule_version: rule.version, fault })),
      ),
    ],
  )
}
