import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillChildWelfare } from './fill-child-welfare.ts'

/** The share of child welfare in the sample province: 孤儿 and 事实无人抚养儿童 with their parents, verified and paid. */
export const sampleProvince = defineSlice(import.meta.url, { entities: [SamplePosition], sample: fillChildWelfare })
