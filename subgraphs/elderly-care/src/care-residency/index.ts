import { defineSlice } from '@civil-affairs/kit'
import { alreadyResident } from './check-in.ts'
import { reviewWhenTold } from './conflicts.ts'
import { CareResidency, ResidencyConflict } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { residentRoster } from './roster.ts'

export { insertResidencies, type StatedResidency } from './insert-residencies.ts'

export const careResidency = defineSlice(import.meta.url, {
  resolvers,
  rosters: [residentRoster],
  entities: [CareResidency, ResidencyConflict],
  parameters: [
    {
      key: 'RESIDENCY.depositMonths',
      value: '12',
      unit: 'MONTHS',
      legalBasis: '养老机构预收费监管（待核实）',
      verified: false,
    },
  ],
  conflicts: { one_residency_at_a_time: alreadyResident },
  consumes: {
    'registry.person.died': reviewWhenTold,
    'registry.person.deathRevoked': reviewWhenTold,
    'registry.person.linked': reviewWhenTold,
    'registry.person.unlinked': reviewWhenTold,
  },
})
