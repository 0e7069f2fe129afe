import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillElderlyCare } from './fill-elderly-care.ts'

/** The share of elderly care in the sample province: institutions with beds and residents, assessments, 高龄津贴 with its payments. */
export const sampleProvince = defineSlice(import.meta.url, { entities: [SamplePosition], sample: fillElderlyCare })
