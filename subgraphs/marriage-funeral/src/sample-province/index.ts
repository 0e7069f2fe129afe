import { defineSlice, SamplePosition } from '@civil-affairs/kit'
import { fillMarriageFuneral } from './fill-marriage-funeral.ts'

/** The share of marriage and funeral in the sample province: offices, marriages and divorces, deaths and cremations, cemeteries. */
export const sampleProvince = defineSlice(import.meta.url, {
  entities: [SamplePosition],
  sample: fillMarriageFuneral,
})
