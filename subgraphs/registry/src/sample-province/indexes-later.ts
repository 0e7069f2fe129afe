import { type IndexesLater, OutboxEvent } from '@civil-affairs/kit'
import { Household, HouseholdLocation, Membership, MembershipRole } from '../household/entity.ts'
import { Kinship } from '../kinship/entity.ts'
import { Person, PersonDocument, SourceClaim } from '../person/entity.ts'
import { MaritalFact } from '../vital-fact/entity.ts'

/** What holds rows for everybody; a batch looks up only whether it meets persons, claims and kin that are there already. */
export const indexesLater: IndexesLater = {
  tables: [
    Person,
    SourceClaim,
    PersonDocument,
    Household,
    HouseholdLocation,
    Membership,
    MembershipRole,
    Kinship,
    MaritalFact,
    OutboxEvent,
  ],
  except: [
    'person_pkey',
    'source_claim_pkey',
    'source_claim_person_id_index',
    'one_owner_a_document',
    'kinship_pkey',
    'kinship_to_id_index',
    'marital_fact_person_id_index',
    'marital_fact_spouse_id_index',
    'outbox_pkey',
    'outbox_in_order',
  ],
}
