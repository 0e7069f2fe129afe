import { defineSlice } from '@civil-affairs/kit'
import { Burial, Cemetery, CemeteryInspection } from './entity.ts'
import { alreadyInspected } from './inspect.ts'
import { parameters } from './parameters.ts'
import { alreadyBuried, alreadyRegistered, graveTaken, noGraveLeft } from './refusals.ts'
import { resolvers } from './resolvers.ts'
import { cemeteryRoster } from './roster.ts'

export { insertCemeteries, type StatedCemetery } from './insert-cemeteries.ts'

export const cemetery = defineSlice(import.meta.url, {
  resolvers,
  entities: [Cemetery, CemeteryInspection, Burial],
  parameters,
  rosters: [cemeteryRoster],
  conflicts: {
    one_cemetery_a_facility: alreadyRegistered,
    one_inspection_a_year: alreadyInspected,
    one_burial_a_person: alreadyBuried,
    one_new_grave_a_number: graveTaken,
    no_more_graves_sold_than_there_are: noGraveLeft,
  },
})
