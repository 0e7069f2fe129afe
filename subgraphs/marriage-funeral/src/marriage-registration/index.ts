import { defineSlice } from '@civil-affairs/kit'
import { Marriage, MarriageConflict, MarriageParty, MarriageRegistration } from './entity.ts'
import { parameters } from './parameters.ts'
import { alreadyEnded, alreadyMarried, certificateTaken } from './refusals.ts'
import { resolvers } from './resolvers.ts'
import { reviewKinship, reviewWhenTold } from './review-marriages.ts'
import { marriageRoster } from './roster.ts'

export { divorce, lockMarriage, type OpenMarriage } from './end-marriage.ts'
export { insertMarriages, type StatedDivorce, type StatedMarriage, type StatedParty } from './insert-marriages.ts'
export { marriageById, partiesByPerson } from './loaders.ts'

export const marriageRegistration = defineSlice(import.meta.url, {
  resolvers,
  entities: [Marriage, MarriageParty, MarriageRegistration, MarriageConflict],
  rosters: [marriageRoster],
  parameters,
  conflicts: {
    one_marriage_at_a_time: alreadyMarried,
    one_certificate_a_number: certificateTaken,
    one_electronic_certificate_a_number: certificateTaken,
    one_ending_a_marriage: alreadyEnded,
  },
  consumes: {
    'registry.person.died': reviewWhenTold,
    'registry.person.deathRevoked': reviewWhenTold,
    'registry.person.linked': reviewWhenTold,
    'registry.person.unlinked': reviewWhenTold,
    'registry.kinship.stated': reviewKinship,
    'registry.kinship.ended': reviewKinship,
  },
})
