import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillRegistry } from './fill-registry.ts'
import { indexesLater } from './indexes-later.ts'

/** The people of the sample province, in the registry: the first step of the sample, on which all programmes build. */
export const sampleProvince = defineSlice(import.meta.url, {
  entities: [SamplePosition],
  sample: fillRegistry,
  indexesLater,
})
