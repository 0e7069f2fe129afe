import { defineSlice } from '@civil-affairs/kit'
import { fillExchange } from './fill-exchange.ts'

/** The share of the exchange in the sample province: a partner with an agreement to try. */
export const sampleProvince = defineSlice(import.meta.url, { sample: fillExchange })
