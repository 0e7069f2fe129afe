import { defineSlice } from '@civil-affairs/kit'
import { RebuildPosition, RebuiltFact } from './entity.ts'

export { type RebuildReport, rebuildFacts } from './rebuild.ts'
export { checksumOf } from './swap.ts'

export const factRebuild = defineSlice(import.meta.url, { entities: [RebuiltFact, RebuildPosition] })
