import { distinct, holds, livingFrom, type Oracle, paidBy, sum, within } from './oracle.ts'

/** Where each institution stood on the last day: after the last step till then; one taken over has days and no steps. */
const institutions = `select i.division, i.id, i.operation_mode, i.kind, coalesce(
    (select s.to_status from elderly_care.filing_step s where s.institution_id = i.id and s.taken_on <= :last
      order by s.taken_on desc, s.created_at desc limit 1),
    case when i.closed_on <= :last then 'CLOSED' when i.filed_on <= :last then 'FILED'
         when i.opened_on <= :last then 'OPENED' else 'REGISTERED' end) as status
  from elderly_care.care_institution i where i.registered_on <= :last`
const operating = `select division, id as subject, 1 as amount, operation_mode as "elderly-care.institution.operationMode",
    kind as "elderly-care.institution.kind"
  from (${institutions}) i where status in ('OPENED', 'FILING_SUBMITTED', 'SUPPLEMENT', 'FILED', 'CHANGED')`
const filed = `select division, id as subject, 1 as amount from (${institutions}) i where status in ('FILED', 'CHANGED')`

const beds = `select b.division, b.id as subject, 1 as amount, b.id, p.kind as "elderly-care.bed.kind"
  from elderly_care.care_bed b join elderly_care.care_bed_period p on p.bed_id = b.id and ${holds('p')}
 where ${holds('b', 'opened_on', 'closed_on')}`

const residents = `select r.division, r.person_id as subject, 1 as amount, r.institution_id, r.pay_kind
  from elderly_care.care_residency r where ${holds('r')}`

const hazards = `select h.division, h.id as subject, 1 as amount, h.institution_id, h.severity,
    h.closed_on is not null and h.closed_on <= :last as is_closed
  from elderly_care.care_hazard h where h.found_on <= :last`

/** The age that counts for a month is the one reached by its end. */
const MONTH_END = `(date_trunc('month', :last::timestamp) + interval '1 month - 1 day')::date`

/** The band follows the age, from the standard of the county, else of the prefecture, else of the province. */
export const oldAge = `select a.division, a.person_id as subject, 1 as amount, a.birth_date
  from elderly_care.old_age_allowance a where ${holds('a')}`

/** Of each human the newest assessment that is valid: it stands in the place of those before it, under whichever id. */
export const abilities = `select distinct on (own.canonical_id) a.division, own.canonical_id as subject, 1 as amount,
    a.level as "elderly-care.ability"
  from elderly_care.ability_assessment a join registry.person own on own.id = a.person_id
 where ${holds('a', 'assessed_on')} and a.voided_on is null
 order by own.canonical_id, a.assessed_on desc, a.created_at desc, a.id`

export const elderlyCare: Record<string, Oracle> = {
  'I-45': { numerator: distinct(operating) },
  'I-45b': { numerator: distinct(beds) },
  'I-45c': { numerator: distinct(beds), denominator: distinct(livingFrom(60)) },
  'I-46': {
    numerator: distinct(`select * from (${beds}) b where "elderly-care.bed.kind" = 'NURSING'`),
    denominator: distinct(beds),
  },
  'I-47': {
    numerator: sum(`select b.division, b.id as subject, 1 as amount
      from elderly_care.care_bed b join elderly_care.care_bed_period p on p.bed_id = b.id
     where p.kind = 'NURSING' and ${within('p.valid_from')}
       and not exists (select 1 from elderly_care.care_bed_period q
                        where q.bed_id = b.id and q.kind = 'NURSING' and q.valid_to = p.valid_from)`),
  },
  'I-48': { numerator: distinct(residents), denominator: distinct(beds) },
  'I-49': { numerator: distinct(filed), denominator: distinct(operating) },
  'I-50': {
    numerator: distinct(`select f.* from (${filed}) f where exists (select 1 from elderly_care.institution_rating r
      where r.institution_id = f.subject and r.scheme = 'STAR' and ${holds('r')})`),
    denominator: distinct(filed),
  },
  'I-51': {
    numerator: distinct(`select o.* from (${operating}) o where exists (select 1 from elderly_care.care_inspection c
      where c.institution_id = o.subject and c.state = 'DONE' and ${within('c.inspected_on')})`),
    denominator: distinct(operating),
  },
  'I-52': {
    numerator: sum(`select division, id as subject, 1 as amount, severity as "elderly-care.hazard.severity"
      from elderly_care.care_hazard where ${within('found_on')}`),
  },
  'I-52b': {
    numerator: distinct(`select * from (${hazards}) h where is_closed`),
    denominator: distinct(hazards),
  },
  'I-52c': { numerator: distinct(`select * from (${hazards}) h where severity = 'MAJOR' and not is_closed`) },
  'I-53': {
    numerator: distinct(`select r.* from (${residents}) r where pay_kind = 'DESTITUTE' and exists (
      select 1 from (${hazards}) h where h.institution_id = r.institution_id and severity = 'MAJOR' and not is_closed)`),
  },
  'I-61': {
    numerator: distinct(`select o.*, coalesce((
        select case when s.below_age is null then s.from_age || '+' else s.from_age || '-' || (s.below_age - 1) end
          from elderly_care.old_age_standard s
         where ${holds('s')} and starts_with(o.division, rtrim(s.division, '0'))
           and extract(year from age(${MONTH_END}, o.birth_date)) >= s.from_age
           and (s.below_age is null or extract(year from age(${MONTH_END}, o.birth_date)) < s.below_age)
         order by length(rtrim(s.division, '0')) desc limit 1), 'UNKNOWN') as "elderly-care.oldAge.band"
      from (${oldAge}) o`),
  },
  'I-61b': { numerator: sum(paidBy('elderly_care')) },
  'I-61c': {
    numerator: distinct(`select l.* from (${livingFrom(80)}) l where not exists (
      select 1 from (${oldAge}) o join registry.person own on own.id = o.subject where own.canonical_id = l.subject)`),
    denominator: distinct(livingFrom(80)),
  },
  'I-63': { numerator: distinct(abilities) },
  'I-63b': {
    numerator: distinct(
      `select * from (${abilities}) a where "elderly-care.ability" in ('MODERATE', 'SEVERE', 'TOTAL')`,
    ),
  },
}
