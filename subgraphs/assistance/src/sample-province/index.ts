import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillAssistance } from './fill-assistance.ts'

/** The share of social assistance in the sample province: standards, families on the allowance, two years of payments. */
export const sampleProvince = defineSlice(import.meta.url, { entities: [SamplePosition], sample: fillAssistance })
