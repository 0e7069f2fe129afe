import { defineSlice } from '@civil-affairs/kit'
import { Division } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { loadGazetteer } from './service.ts'

export const division = defineSlice(import.meta.url, { resolvers, entities: [Division], prepare: loadGazetteer })
