import { distinct, holds, type Oracle, sum, within } from './oracle.ts'

/** Every organization with the status its last step till the last day left it in. */
const organizations = `select * from (select o.division, o.id as subject, 1 as amount, o.id, o.is_charity,
      o.kind as "social-organizations.kind", coalesce(o.industry_class, 'UNKNOWN') as "social-organizations.industryClass",
      (select s.to_status from social_organizations.organization_step s where s.organization_id = o.id and s.taken_on <= :last
        order by s.taken_on desc, s.serial desc limit 1) as status
    from social_organizations.social_organization o) o`
const registered = `select * from (${organizations}) o where status in ('REGISTERED', 'CHANGED')`

const stepsTo = (
  states: string,
) => `select o.division, o.id as subject, 1 as amount, o.kind as "social-organizations.kind"
  from social_organizations.organization_step s join social_organizations.social_organization o on o.id = s.organization_id
 where s.to_status in (${states}) and s.from_status is distinct from s.to_status and ${within('s.taken_on')}`

/** What came of the inspection or report of the year of the last day; a report that was filed is a result by itself. */
const results = `select * from (select i.division, i.organization_id as subject, 1 as amount,
      case when i.state = 'NOT_ATTENDED' then i.state
           when i.result is not null then i.result
           when i.filing = 'ANNUAL_REPORT' and i.submitted_on is not null then 'FILED' end as result
    from social_organizations.annual_inspection i where i.year = extract(year from :last)) i where result is not null`

const listed = (
  list: string,
) => `select l.division, l.organization_id as subject, 1 as amount, o.kind as "social-organizations.kind"
  from social_organizations.credit_listing l join social_organizations.social_organization o on o.id = l.organization_id
 where l.list = '${list}' and ${holds('l')} and l.removal_reason is distinct from 'ERROR'`

export const socialOrganizations: Record<string, Oracle> = {
  'I-80': { numerator: distinct(registered) },
  'I-81': {
    numerator: sum(`select division, id as subject, 1 as amount, kind as "social-organizations.kind"
      from social_organizations.social_organization where ${within('founded_on')}`),
  },
  'I-81b': { numerator: sum(stepsTo(`'CANCELLED'`)) },
  'I-81c': { numerator: sum(stepsTo(`'REVOKED', 'LICENCE_REVOKED'`)) },
  'I-82': {
    numerator: distinct(`select * from (${results}) i where result <> 'NOT_ATTENDED'`),
    denominator: distinct(results),
  },
  'I-82b': {
    numerator: distinct(`select * from (${results}) i where result = 'QUALIFIED'`),
    denominator: distinct(`select * from (${results}) i where result in ('QUALIFIED', 'BASIC', 'UNQUALIFIED')`),
  },
  'I-83': { numerator: distinct(listed('ABNORMAL')) },
  'I-83b': { numerator: distinct(listed('SERIOUS')) },
  'I-90': {
    numerator: distinct(`select r.* from (${registered}) r where exists (
      select 1 from social_organizations.charity_status c where c.organization_id = r.id and ${holds('c')})`),
  },
  'I-90b': {
    numerator: distinct(`select r.* from (${registered}) r where exists (
      select 1 from social_organizations.fundraising_certificate c where c.organization_id = r.id and ${holds('c')})`),
  },
}
