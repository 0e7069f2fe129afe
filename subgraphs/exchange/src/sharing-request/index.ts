import { defineSlice } from '@civil-affairs/kit'
import { SharingRequest } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export const sharingRequest = defineSlice(import.meta.url, { resolvers, entities: [SharingRequest], parameters })
