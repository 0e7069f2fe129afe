import { defineSlice } from '@civil-affairs/kit'
import { CorrectionRequest } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export const correctionRequest = defineSlice(import.meta.url, { resolvers, entities: [CorrectionRequest], parameters })
