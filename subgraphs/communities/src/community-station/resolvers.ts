import { z } from 'zod'
import type { Resolvers } from '../resolver-types.generated.ts'
import { ChangeStationInput, CloseStationInput, OpenStationInput, StationKinds } from './input.ts'
import { coverageOf, listStations } from './list.ts'
import { statesByStation, stationById, stationsByDivision } from './loaders.ts'
import { isOpenOn, levelOf, shareOf } from './rules.ts'
import { changeStation, closeStation, openStation } from './service.ts'

const CoverageLevelInput = z.enum(['COUNTY', 'TOWNSHIP', 'VILLAGE'])

export const resolvers: Resolvers = {
  Query: {
    communityStation: (_, { id }, context) => stationById(context).load(z.uuid().parse(id)),
    communityStations: (_, { division, filter, first, after }, context) =>
      listStations(context, division, filter, { first, after }),
    stationCoverage: (_, { division, kinds, level, on }, context) =>
      coverageOf(context, division, StationKinds.parse(kinds), CoverageLevelInput.parse(level), on ?? context.today),
  },
  Mutation: {
    openCommunityStation: (_, { input }, context) => openStation(context, OpenStationInput.parse(input)),
    changeCommunityStation: (_, { input }, context) => changeStation(context, ChangeStationInput.parse(input)),
    closeCommunityStation: (_, { input }, context) => closeStation(context, CloseStationInput.parse(input)),
  },
  CommunityStation: {
    __resolveReference: ({ id }, context) => stationById(context).load(id),
    division: ({ division }) => ({ code: division }),
    level: ({ division }) => levelOf(division),
    state: async ({ id }, { on }, context) => {
      const states = await statesByStation(context).load(id)
      return states.find((state) => isOpenOn(state, on ?? context.today)) ?? null
    },
    states: ({ id }, _, context) => statesByStation(context).load(id),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  StationState: {
    serves: ({ serves }) => serves.map((code) => ({ code })),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  StationCoverage: { share: ({ covered, units }) => shareOf(covered, units) },
  Division: {
    stations: async ({ code }, { kinds, on }, context) => {
      const stations = await stationsByDivision(context).load(code)
      const wanted = kinds == null ? null : StationKinds.parse(kinds)
      return stations.filter(
        (station) => (wanted === null || wanted.includes(station.kind)) && isOpenOn(station, on ?? context.today),
      )
    },
  },
}
