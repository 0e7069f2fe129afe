import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillOrganizations } from './fill-organizations.ts'

/** The share of social organizations in the sample province: three kinds, leaders, inspections, credit lists, charities. */
export const sampleProvince = defineSlice(import.meta.url, { entities: [SamplePosition], sample: fillOrganizations })
