import type { Context } from '@civil-affairs/kit'
import { institutionById } from '../care-institution/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import type { CareBed } from './entity.ts'
import { BedActInput, ConvertBedInput, OpenBedsInput } from './input.ts'
import { bedById, bedsByInstitution, countsByDivision, countsByInstitution, periodsByBed } from './loaders.ts'
import { occupancyRate } from './rules.ts'
import {
  closeCareBed,
  convertCareBed,
  maintainCareBed,
  openCareBeds,
  releaseCareBed,
  reserveCareBed,
} from './service.ts'

export const resolvers: Resolvers = {
  Query: { careBed: (_, { id }, context) => bedById(context).load(id) },
  Mutation: {
    openCareBeds: (_, { input }, context) => openCareBeds(context, OpenBedsInput.parse(input)),
    reserveCareBed: (_, { input }, context) => reserveCareBed(context, BedActInput.parse(input)),
    maintainCareBed: (_, { input }, context) => maintainCareBed(context, BedActInput.parse(input)),
    releaseCareBed: (_, { input }, context) => releaseCareBed(context, BedActInput.parse(input)),
    convertCareBed: (_, { input }, context) => convertCareBed(context, ConvertBedInput.parse(input)),
    closeCareBed: (_, { input }, context) => closeCareBed(context, BedActInput.parse(input)),
  },
  CareBed: {
    __resolveReference: ({ id }, context) => bedById(context).load(id),
    institution: ({ institution }, _, context) => institutionById(context).load(institution.id),
    periods: ({ id }, _, context) => periodsByBed(context).load(id),
    statusOn: async (bed, { date }, context) => (await periodOn(context, bed, date))?.status ?? null,
  },
  CareInstitution: {
    beds: async ({ id }, { kind, status, closed }, context) =>
      (await bedsByInstitution(context).load(id)).filter(
        (bed) =>
          (closed === true || bed.closedOn == null) &&
          (kind == null || bed.kind === kind) &&
          (status == null || bed.status === status),
      ),
    bedCounts: async ({ id, designedBeds }, _, context) => {
      const counts = await countsByInstitution(context).load(id)
      return { ...(counts ?? { institutions: 1, open: 0, nursing: 0, occupied: 0 }), designed: designedBeds }
    },
  },
  CareBedCounts: { occupancyRate: (counts) => occupancyRate(counts) },
  Division: {
    careCapacity: ({ code }, _, context) => (context.viewer.serves(code) ? countsByDivision(context).load(code) : null),
  },
}

async function periodOn(context: Context, bed: CareBed, date: string) {
  const periods = await periodsByBed(context).load(bed.id)
  return periods.find(({ validFrom, validTo }) => validFrom <= date && (validTo == null || date < validTo)) ?? null
}
