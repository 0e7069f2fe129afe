/**
 * The baseline: the person overview as one hand-written SQL statement behind a bare HTTP server, without graph, access,
 * masks, history or links. Whatever the hub costs more than this is what it adds.
 */
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL!, max: 10 })
const ageSql = (birth: string) => `extract(year from age(current_date, ${birth}))::int`
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
  'death', (select json_build_object('date', died_on, 'source', source) from registry.death_fact where person_id = person.id and revoked_on is null limit 1),
  'minimumLivingAllowances', (
    select coalesce(json_agg(json_build_object('id', g.id, 'status', g.status, 'class', g.class,
        'monthlyAmount', (select to_char(a.monthly_fen / 100.0, 'FM999999990.00') from assistance.allowance_amount a
          where a.allowance_id = g.id and a.valid_from <= current_date and (a.valid_to is null or current_date < a.valid_to)),
        'since', g.valid_from, 'until', g.valid_to,
        'unit', json_build_object('id', g.unit_id, 'members', (
          select json_agg(json_build_object('person', json_build_object('id', q.id, 'name', q.name)) order by (um.relation <> '02'), um.valid_from, um.id)
            from assistance.assistance_unit_member um join registry.person q on q.id = um.person_id
           where um.unit_id = g.unit_id and um.valid_to is null)))), '[]')
      from assistance.minimum_living_allowance g
     where g.unit_id in (select unit_id from assistance.assistance_unit_member where person_id = person.id))
) as overview
from registry.person person
left join lateral (select status, spouse_id from registry.marital_fact
  where person_id = person.id and withdrawn_on is null order by as_of desc, seq desc limit 1) marital on true
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
