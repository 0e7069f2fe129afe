import { distinct, holds, type Oracle, sum, within } from './oracle.ts'

const stations = (kind: string): Oracle => ({
  numerator: distinct(`select division, id as subject, 1 as amount from communities.community_station s
    where kind = '${kind}' and ${holds('s')}`),
})
const committees = `select division, id as subject, 1 as amount, kind as "communities.committee"
  from communities.village_committee c
 where (c.valid_from is null or c.valid_from <= :last) and (c.valid_to is null or c.valid_to > :last)`

export const communities: Record<string, Oracle> = {
  'I-39': stations('CHILD_PROTECTION_CENTRE'),
  'I-55': stations('REGIONAL_CARE_CENTRE'),
  'I-56': stations('COMMUNITY_CANTEEN'),
  // A name is given when it is approved; one that is only proposed, or was declined, is none.
  'I-98': {
    numerator: sum(`select division, id as subject, 1 as amount from communities.place_name
      where is_rural and ${within('approved_on')}`),
  },
  'I-98b': {
    numerator: sum(`select division, id as subject, quantity as amount from communities.place_sign s
      where ${holds('s', 'installed_on', 'removed_on')}`),
  },
  'I-100': { numerator: distinct(committees) },
  // Chair and secretary of one and the same village.
  'I-100b': {
    numerator: distinct(`select p.division, p.committee_id as subject, 1 as amount from communities.committee_post p
      where p.post = 'CHAIR' and ${holds('p')} and exists (select 1 from communities.committee_post s
        where s.post = 'PARTY_SECRETARY' and s.person_id = p.person_id and s.committee_id = p.committee_id and ${holds('s')})`),
    denominator: distinct(committees),
  },
}
