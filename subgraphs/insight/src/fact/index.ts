import { defineSlice } from '@civil-affairs/kit'
import { Fact } from './entity.ts'

export { Fact, UNKNOWN_SINCE } from './entity.ts'

export const fact = defineSlice(import.meta.url, { entities: [Fact] })
