import { deaths, distinct, type Oracle, sum, within } from './oracle.ts'

/** By the office that registered it, which may lie in another province than where the record is kept. */
const registered = `select m.registered_in as division, r.id as subject, 1 as amount, r.marriage_id, r.kind as "marriage-funeral.registered"
  from marriage_funeral.marriage_registration r join marriage_funeral.marriage m on m.id = r.marriage_id
 where r.kind in ('MARRIAGE', 'RETRO') and ${within('r.registered_on')}`
const cremated = `select division, person_id as subject, 1 as amount, waived_fen from marriage_funeral.cremation
 where state = 'RECORDED' and ${within('cremated_on')}`
/** Of the year the last day lies in; a cemetery still being checked has no result. */
const inspected = `select c.division, c.facility_id as subject, 1 as amount, i.state
  from marriage_funeral.cemetery_inspection i join marriage_funeral.cemetery c on c.id = i.cemetery_id
 where i.year = extract(year from :last) and i.state not in ('SELF_CHECKED', 'COUNTY_CHECKED')`

export const marriageFuneral: Record<string, Oracle> = {
  'I-69': { numerator: sum(registered) },
  'I-69b': {
    numerator: sum(`select division, id as subject, 1 as amount from marriage_funeral.marriage_registration
      where kind = 'DIVORCE' and ${within('registered_on')}`),
  },
  'I-70': {
    numerator: sum(`select * from (${registered}) r where 2 = (select count(*) from marriage_funeral.marriage_party p
      where p.marriage_id = r.marriage_id and left(p.registered_division, 2) <> left(r.division, 2))`),
    denominator: sum(registered),
  },
  'I-71': {
    numerator: sum(`select division, id as subject, 1 as amount from marriage_funeral.divorce_application
      where outcome in ('WITHDRAWN', 'LAPSED') and ${within('closed_on')}`),
    denominator: sum(`select division, id as subject, 1 as amount from marriage_funeral.divorce_application
      where ${within('received_on')}`),
  },
  'I-72': {
    numerator:
      sum(`select case when r.kind in ('MARRIAGE', 'RETRO') then m.registered_in else c.division end as division,
        c.id as subject, 1 as amount, case when r.kind in ('REISSUE_MARRIAGE', 'REISSUE_DIVORCE') then r.kind else c.kind end
          as "marriage-funeral.certificateIssued"
      from marriage_funeral.marriage_certificate c join marriage_funeral.marriage_registration r on r.id = c.registration_id
      join marriage_funeral.marriage m on m.id = c.marriage_id
     where ${within('c.issued_on')}`),
  },
  'I-74': { numerator: sum(cremated) },
  'I-74b': {
    numerator: sum(cremated),
    denominator: sum(`select p.division, p.id as subject, 1 as amount from (${deaths}) d
      join registry.person p on p.id = d.person_id where ${within('d.died_on')}`),
  },
  'I-75b': {
    numerator: sum(`select division, subject, waived_fen as amount from (${cremated}) c where waived_fen is not null`),
  },
  'I-77': {
    numerator: distinct(`select * from (${inspected}) i where state in ('QUALIFIED', 'ACCEPTED')`),
    denominator: distinct(inspected),
  },
}
