import { batchMany, batchManyByPerson, batchOne, significantDigits } from '@civil-affairs/kit'
import { Finding, FindingStep } from './entity.ts'

export const findingById = batchOne(
  (em, ids) => em.find(Finding, { id: { $in: [...ids] } }),
  (finding: Finding) => finding.id,
)

export const findingsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(Finding, { kind: 'PERSON', subject: { $in: [...ids] } }, { orderBy: { raisedAt: 'desc', id: 'asc' } }),
  (finding) => finding.subject,
)

export const stepsByFinding = batchMany(
  (em, ids) => em.find(FindingStep, { findingId: { $in: [...ids] } }, { orderBy: { seq: 'asc' } }),
  (step: FindingStep) => step.findingId,
)

export interface FindingCountRow {
  place: string
  severity: string
  raised: number
  closed: number
  overdue: number
  confirmed: number
  false_positives: number
}

/** Keys are `division month`. All divisions asked about are counted in one statement. */
export const countsByDivisionAndMonth = batchMany(
  async (em, keys, { today }) =>
    (await em.execute(
      `with place as (
         select key as place, split_part(key, ' ', 3) as prefix, (split_part(key, ' ', 2) || '-01')::date as first,
                ((split_part(key, ' ', 2) || '-01')::date + interval '1 month')::date as next
           from (select jsonb_array_elements_text(?::jsonb) as key) k),
       step as (
         select p.place, f.severity,
                count(*) filter (where s.act in ('RAISE', 'RAISE_AGAIN')) as raised,
                count(*) filter (where s.act in ('CLOSE', 'CLEAR')) as closed
           from place p join insight.finding_step s on s.taken_on >= p.first and s.taken_on < p.next and starts_with(s.division, p.prefix)
           join insight.finding f on f.id = s.finding_id group by 1, 2),
       late as (
         select p.place, f.severity,
                count(*) filter (where f.due_on < least(p.next, ?::date) and f.raised_at < p.next and (f.closed_on is null or f.closed_on >= p.next)) as overdue,
                count(*) filter (where f.disposed_on >= p.first and f.disposed_on < p.next and f.disposition not in ('FALSE_POSITIVE')) as confirmed,
                count(*) filter (where f.disposed_on >= p.first and f.disposed_on < p.next and f.disposition = 'FALSE_POSITIVE') as false_positives
           from place p join insight.finding f on starts_with(f.division, p.prefix) group by 1, 2)
       select coalesce(step.place, late.place) as place, coalesce(step.severity, late.severity) as severity,
              coalesce(raised, 0)::int as raised, coalesce(closed, 0)::int as closed, coalesce(overdue, 0)::int as overdue,
              coalesce(confirmed, 0)::int as confirmed, coalesce(false_positives, 0)::int as false_positives
         from step full join late on step.place = late.place and step.severity = late.severity`,
      [JSON.stringify(keys), today],
    )) as FindingCountRow[],
  (row) => row.place,
)

export function countKey(division: string, month: string): string {
  return `${division} ${month} ${significantDigits(division)}`
}
