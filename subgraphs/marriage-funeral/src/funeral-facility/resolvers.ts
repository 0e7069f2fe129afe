import { type Context, legalEvents } from '@civil-affairs/kit'
import type { MutationResolvers, Resolvers } from '../resolver-types.generated.ts'
import { ApproveFacilityInput, MoveFacilityInput } from './input.ts'
import { facilitiesByDivision, facilityById } from './loaders.ts'
import { type FacilityEvent, facilityStates } from './rules.ts'
import { approveFuneralFacility, listFacilities, moveFuneralFacility } from './service.ts'

const moves =
  (event: FacilityEvent): NonNullable<MutationResolvers['openFuneralFacility']> =>
  (_: unknown, { input }: { input: unknown }, context: Context) =>
    moveFuneralFacility(context, event, MoveFacilityInput.parse(input))

export const resolvers: Resolvers = {
  Query: {
    funeralFacility: (_, { id }, context) => facilityById(context).load(id),
    funeralFacilities: (_, { division, filter, ...page }, context) => listFacilities(context, division, filter, page),
  },
  Mutation: {
    approveFuneralFacility: (_, { input }, context) =>
      approveFuneralFacility(context, ApproveFacilityInput.parse(input)),
    openFuneralFacility: moves('OPEN'),
    suspendFuneralFacility: moves('SUSPEND'),
    resumeFuneralFacility: moves('RESUME'),
    closeFuneralFacility: moves('CLOSE'),
  },
  FuneralFacility: {
    __resolveReference: ({ id }, context) => facilityById(context).load(id),
    division: ({ division }) => ({ code: division }),
    allowedActs: ({ state }) => legalEvents(facilityStates, state),
  },
  Division: { funeralFacilities: ({ code }, _, context) => facilitiesByDivision(context).load(code) },
}
