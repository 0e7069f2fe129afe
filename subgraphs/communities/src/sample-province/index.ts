import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillCommunities } from './fill-communities.ts'

/** The share of communities in the sample province: committees with terms and elections, place names, stations. */
export const sampleProvince = defineSlice(import.meta.url, { entities: [SamplePosition], sample: fillCommunities })
