import { defineSlice } from '@civil-affairs/kit'

export { linkedIdsByPerson } from './linked-ids.ts'

export const person = defineSlice(import.meta.url, {})
