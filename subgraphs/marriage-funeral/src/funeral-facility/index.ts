import { defineSlice } from '@civil-affairs/kit'
import { FuneralFacility } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'
import { nameTaken } from './service.ts'

export { insertFacilities, type StatedFacility } from './insert-facilities.ts'
export { facilityById } from './loaders.ts'
export { buries, cremates } from './rules.ts'
export { getFacility, mustOperate } from './service.ts'

export const funeralFacility = defineSlice(import.meta.url, {
  resolvers,
  entities: [FuneralFacility],
  parameters,
  conflicts: { one_facility_a_name: nameTaken },
})
