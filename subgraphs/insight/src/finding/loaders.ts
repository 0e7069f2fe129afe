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
       counted as (
         select p.place, s.severity, count(*) filter (where s.act in ('RAISE', 'RAISE_AGAIN')) as raised,
                count(*) filter (where s.act in ('CLOSE', 'CLEAR')) as closed, 0 as overdue, 0 as confirmed, 0 as false_positives
           from place p join insight.finding_step s on s.taken_on >= p.first and s.taken_on < p.next
                        and s.act in ('RAISE', 'RAISE_AGAIN', 'CLOSE', 'CLEAR') and starts_with(s.division, p.prefix)
          group by 1, 2
         union all
         select p.place, f.severity, 0, 0, count(*), 0, 0
           from place p join insight.finding f on f.closed_on is null and f.due_on < least(p.next, ?::date) and f.raised_at < p.next
                        and starts_with(f.division, p.prefix)
          group by 1, 2
         union all
         select p.place, f.severity, 0, 0, count(*), 0, 0
           from place p join insight.finding f on f.closed_on >= p.next and f.due_on < least(p.next, ?::date) and f.raised_at < p.next
                        and starts_with(f.division, p.prefix)
          group by 1, 2
         union all
         select p.place, f.severity, 0, 0, 0, count(*) filter (where f.disposition <> 'FALSE_POSITIVE'),
                count(*) filter (where f.disposition = 'FALSE_POSITIVE')
           from place p join insight.finding f on f.disposed_on >= p.first and f.disposed_on < p.next
                        and starts_with(f.division, p.prefix)
          group by 1, 2)
       select place, severity, sum(raised)::int as raised, sum(closed)::int as closed, sum(overdue)::int as overdue,
              sum(confirmed)::int as confirmed, sum(false_positives)::int as false_positives
         from counted group by 1, 2`,
      [JSON.stringify(keys), today, today],
    )) as FindingCountRow[],
  (row) => row.place,
)

export function countKey(division: string, month: string): string {
  return `${division} ${month} ${significantDigits(division)}`
}
