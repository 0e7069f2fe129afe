import { distinct, holds, type Oracle, paidBy, sexOf, sum, within } from './oracle.ts'

const grants = `select * from assistance.minimum_living_allowance g where ${holds('g')}`

/** Whom the amount in force is worked out for, each with the grant. */
const recipients = `select g.division, (share ->> 'personId')::uuid as subject, g.class, g.area
  from (${grants}) g
  join assistance.allowance_amount a on a.allowance_id = g.id and ${holds('a')}
 cross join lateral jsonb_array_elements(a.shares) share`

const persons = `select division, subject, 1 as amount, class as "assistance.mla.class", area as "assistance.mla.area",
    ${sexOf('subject')} as "registry.sex" from (${recipients}) r`

const ofArea = (area: string) => `select division, subject, 1 as amount from (${recipients}) r where area = '${area}'`

/** The standard of the county, where it has none of the prefecture, else of the province, for each who lives on it. */
const standardOf = (area: string) => `select distinct r.division, r.subject, coalesce((
    select s.monthly_fen from assistance.assistance_standard s
     where s.programme = 'MLA' and s.area = r.area and ${holds('s')} and starts_with(r.division, rtrim(s.division, '0'))
     order by length(rtrim(s.division, '0')) desc limit 1), 0) as amount
  from (${recipients}) r where r.area = '${area}'`

/** A family that is denied parts on that day. */
const decided = `select a.division, m.person_id as subject, a.id, 1 as amount
  from assistance.assistance_application a
  join assistance.assistance_unit_member m on m.unit_id = a.unit_id and m.valid_from <= a.decided_on
   and (m.valid_to is null or m.valid_to >= a.decided_on)
 where a.programme = 'MLA' and a.state in ('GRANTED', 'DENIED') and ${within('a.decided_on')}`

const checkedAfter = `select allowance_id from assistance.allowance_recheck
  where reason = 'PERIODIC' and raised_on = closed_on and closed_on > :last`

/** Each decision leaves a periodic task that it raised and closed itself; tasks raised before are closed along with it. */
const rechecksDone = `select g.division, r.id as subject, 1 as amount
  from assistance.allowance_recheck r join assistance.minimum_living_allowance g on g.id = r.allowance_id
 where r.reason = 'PERIODIC' and r.raised_on = r.closed_on and ${within('r.closed_on')}`

/** When the next re-check of a family was due on the last day: of one checked since then, what its row said before. */
const dueOn = `coalesce((select (h.row ->> 'recheck_due_on')::date from assistance.history h
    where h.table_name = 'minimum_living_allowance' and h.row_id = g.id and exists (
      select 1 from (${checkedAfter}) r where r.allowance_id = g.id)
    order by h.seq limit 1), g.recheck_due_on)`

export const assistance: Record<string, Oracle> = {
  'I-01': { numerator: distinct(persons) },
  'I-02': {
    numerator: distinct(`select division, unit_id as subject, 1 as amount, class as "assistance.mla.unitClass",
      area as "assistance.mla.unitArea" from (${grants}) g`),
  },
  'I-05': { numerator: sum(standardOf('URBAN')), denominator: distinct(ofArea('URBAN')) },
  'I-05b': { numerator: sum(standardOf('RURAL')), denominator: distinct(ofArea('RURAL')) },
  'I-06': {
    numerator:
      sum(`select p.*, coalesce((select min(r.area) from (${recipients}) r where r.subject = p.payee), 'UNKNOWN')
        as "assistance.mla.area" from (${paidBy('assistance')}) p`),
    denominator: distinct(persons),
  },
  'I-07': {
    numerator: sum(paidBy('assistance')),
    denominator: sum(`(${standardOf('URBAN')}) union all (${standardOf('RURAL')})`),
  },
  'I-09': { numerator: sum(paidBy('assistance')) },
  'I-21': {
    numerator: sum(`select d.division, d.subject, 1 as amount from (${decided}) d
      where exists (select 1 from assistance.check_member m join assistance.check_report r on r.order_id = m.order_id
                     where m.person_id = d.subject and ${holds('r')})`),
    denominator: sum(decided),
  },
  'I-23': {
    numerator: sum(rechecksDone),
    denominator: sum(`${rechecksDone} union all
      select g.division, g.unit_id, 1 from (${grants}) g
       where ${dueOn} <= :last or exists (select 1 from assistance.allowance_recheck r
         where r.allowance_id = g.id and ${holds('r', 'raised_on', 'closed_on')})`),
  },
  'I-24': {
    numerator:
      sum(`select g.division, (share ->> 'personId')::uuid as subject, 1 as amount, g.class as "assistance.mla.class"
        from assistance.minimum_living_allowance g
        join assistance.allowance_amount a on a.allowance_id = g.id and ${within('a.valid_to')}
       cross join lateral jsonb_array_elements(a.shares) share
       where not exists (select 1 from (${recipients}) r where r.subject = (share ->> 'personId')::uuid)`),
  },
}
