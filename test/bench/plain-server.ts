/**
 * The baseline: the person overview as one hand-written SQL statement behind a bare HTTP server, without graph, access,
 * masks, history or links. Whatever the hub costs more than this is what it adds.
 */
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL!,
  max: 10,
  // Today is today in Shanxi, as for the hub.
  options: '-c timezone=Asia/Shanghai',
})
const ageSql = (birth: string) => `extract(year from age(current_date, ${birth}))::int`
const moneySql = (fen: string) => `to_char(${fen} / 100.0, 'FM999999990.00')`
const divisionSql = (code: string, full: boolean) => `(
  select json_build_object('code', d.code, 'name', d.name${
    full
      ? `, 'fullName', (select string_agg(a.name, '' order by length(rtrim(a.code, '0'))) from registry.division a
          where a.valid_to is null and a.code in (rpad(left(d.code, 2), 12, '0'), rpad(left(d.code, 4), 12, '0'),
            rpad(left(d.code, 6), 12, '0'), rpad(left(d.code, 9), 12, '0'), d.code))`
      : ''
  }) from registry.division d where d.code = ${code} and d.valid_to is null)`

const OVERVIEW = `
select json_build_object(
  'id', person.id, 'name', person.name, 'sex', person.sex, 'birthDate', person.birth_date, 'age', ${ageSql('person.birth_date')},
  'residence', ${divisionSql('person.residence_division', true)},
  'registeredResidence', ${divisionSql('person.registered_division', false)},
  'households', (
    select coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'memberships', (
      select json_agg(json_build_object('role', r.role, 'since', m.valid_from, 'until', m.valid_to,
          'person', json_build_object('id', q.id, 'name', q.name, 'age', ${ageSql('q.birth_date')})) order by (r.role <> '02'), m.valid_from, m.id)
        from registry.household_membership m
        join registry.person q on q.id = m.person_id
        join registry.household_role r on r.membership_id = m.id and r.valid_to is null
       where m.household_id = h.id and m.valid_to is null))), '[]')
      from registry.household_membership own join registry.household h on h.id = own.household_id
     where own.person_id = person.id and own.valid_to is null),
  'maritalStatus', marital.status,
  'spouse', (select json_build_object('id', s.id, 'name', s.name) from registry.person s where s.id = marital.spouse_id and marital.status in ('MARRIED', 'FIRST_MARRIAGE', 'REMARRIED', 'REUNITED')),
  'death', (
    select json_build_object('date', died_on, 'source', evidence) from registry.death_fact
     where person_id = person.id and revoked_on is null
     order by case evidence when 'MEDICAL_CERTIFICATE' then 0 when 'BURIAL' then 2 when 'REPORT' then 3 else 1 end,
              stated_on, died_on, seq limit 1),
  'minimumLivingAllowances', (
    select coalesce(json_agg(json_build_object('id', g.id, 'status', g.status, 'class', g.class,
        'monthlyAmount', (select ${moneySql('a.monthly_fen')} from assistance.allowance_amount a
          where a.allowance_id = g.id and a.valid_from <= current_date and (a.valid_to is null or current_date < a.valid_to)),
        'since', g.valid_from, 'until', g.valid_to,
        'unit', json_build_object('id', g.unit_id, 'members', (
          select json_agg(json_build_object('person', json_build_object('id', q.id, 'name', q.name)) order by (um.relation <> '02'), um.valid_from, um.id)
            from assistance.assistance_unit_member um join registry.person q on q.id = um.person_id
           where um.unit_id = g.unit_id and um.valid_to is null)))), '[]')
      from assistance.minimum_living_allowance g
     where g.unit_id in (select unit_id from assistance.assistance_unit_member where person_id = person.id)),
  'abilityAssessment', (
    select json_build_object('level', level, 'score', score, 'assessedOn', assessed_on)
      from elderly_care.ability_assessment
     where person_id = person.id and assessed_on <= current_date and current_date < valid_to and voided_on is null
     order by assessed_on desc, created_at desc, id limit 1),
  'oldAgeAllowance', (
    select json_build_object('status', o.status, 'band', band.label, 'monthlyAmount', ${moneySql('band.monthly_fen')}, 'since', o.valid_from)
      from elderly_care.old_age_allowance o
      left join lateral (
        select s.from_age || coalesce('-' || (s.below_age - 1), '+') as label, s.monthly_fen
          from elderly_care.old_age_standard s,
               lateral (select greatest(date_trunc('month', o.valid_from), date_trunc('month', current_date))::date as first) month
         where s.division = any (array[o.division, rpad(left(o.division, 9), 12, '0'), rpad(left(o.division, 6), 12, '0'),
                                       rpad(left(o.division, 4), 12, '0'), rpad(left(o.division, 2), 12, '0')])
           and s.valid_from <= month.first and (s.valid_to is null or month.first < s.valid_to)
           and extract(year from age(month.first + interval '1 month' - interval '1 day', o.birth_date))
               between s.from_age and coalesce(s.below_age - 1, 999)
         order by s.division desc limit 1) band on o.status in ('GRANTED', 'SURVIVAL_CHECK_DUE', 'CONFIRMED', 'SUSPENDED')
     where o.person_id = person.id
     order by case when o.status in ('GRANTED', 'SURVIVAL_CHECK_DUE', 'CONFIRMED', 'SUSPENDED') then 0
                   when o.status in ('STOPPED', 'DENIED') then 2 else 1 end, o.created_at desc, o.id limit 1),
  'careResidency', (
    select json_build_object('since', r.valid_from, 'bed', json_build_object('number', b.number, 'kind', b.kind),
        'institution', json_build_object('id', i.id, 'name', i.name, 'filingStatus', i.filing_status, 'organization', (
          select json_build_object('id', so.id, 'name', so.name, 'status', so.status)
            from social_organizations.social_organization so where so.credit_code = i.credit_code and i.credit_code like '5%')))
      from elderly_care.care_residency r
      join elderly_care.care_bed b on b.id = r.bed_id
      join elderly_care.care_institution i on i.id = r.institution_id
     where r.person_id = person.id and r.valid_from <= current_date and (r.valid_to is null or current_date < r.valid_to)
     order by r.valid_from desc, r.id limit 1),
  'childSupport', (
    select json_build_object('kind', nullif(c.kind, 'HIV'),
        'status', case when c.status <> 'ENDED' and c.valid_to <= current_date then 'LAPSED' else c.status end,
        'monthlyAmount', (select ${moneySql('a.monthly_fen')} from child_welfare.child_support_amount a
          where a.support_id = c.id and (a.valid_to is null or a.valid_from < a.valid_to)
          order by a.valid_from > current_date, case when a.valid_from <= current_date then a.valid_from end desc, a.valid_from limit 1),
        'since', c.valid_from)
      from child_welfare.child_support c where c.child_person_id = person.id
     order by c.valid_from < c.valid_to desc, c.valid_from desc, c.id limit 1)
) as overview
from registry.person person
left join lateral (
  select first.spouse_id, coalesce((
           select more.status from registry.marital_fact more
            where first.status = 'MARRIED' and more.person_id = first.person_id and more.withdrawn_on is null
              and more.status in ('FIRST_MARRIAGE', 'REMARRIED', 'REUNITED')
              and more.as_of = first.as_of and more.spouse_id is not distinct from first.spouse_id
            order by more.seq desc limit 1), first.status) as status
    from registry.marital_fact first
   where first.person_id = person.id and first.withdrawn_on is null
   order by first.as_of desc, first.source not like 'marriage-funeral:%', first.seq desc limit 1) marital on true
where person.id = $1`

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    const { rows } = await pool.query({ name: 'overview', text: OVERVIEW, values: [variables?.id] })
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ data: { person: rows[0]?.overview ?? null } }))
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
