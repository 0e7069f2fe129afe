import { defineSlice, Refusal } from '@civil-affairs/kit'
import { CommunityStation, StationState } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { insertStations, type NewStation } from './insert-stations.ts'

export const communityStation = defineSlice(import.meta.url, {
  resolvers,
  entities: [CommunityStation, StationState],
  conflicts: {
    one_station_of_a_division_at_a_time: () =>
      new Refusal('STATION_EXISTS', {
        zh: '该区划已有同类站点。请变更或先撤销原站点。',
        en: 'The division has a station of this kind already. Change it, or close it first.',
        path: ['input', 'division'],
      }),
    one_state_of_a_station_at_a_time: () =>
      new Refusal('OUT_OF_ORDER', {
        zh: '该站点在此期间已有变更。请重新读取后办理。',
        en: 'The station was changed in that period already. Read again, then act.',
        path: ['input', 'on'],
      }),
  },
})
