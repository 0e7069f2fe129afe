import { batchMany, batchOne } from '@civil-affairs/kit'
import { CommunityStation, StationState } from './entity.ts'

export const stationById = batchOne(
  (em, ids) => em.find(CommunityStation, { id: { $in: [...ids] } }),
  (station) => station.id,
)

export const stationsByDivision = batchMany(
  (em, divisions) =>
    em.find(
      CommunityStation,
      { division: { $in: [...divisions] } },
      { orderBy: { kind: 'asc', validFrom: 'asc', id: 'asc' } },
    ),
  (station) => station.division,
)

export const statesByStation = batchMany(
  (em, ids) => em.find(StationState, { station: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (state) => state.station.id,
)
