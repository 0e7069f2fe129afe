import { defineSlice } from '@civil-affairs/kit'

export { identifyPerson } from './identify-person.ts'
export { CommunityPersonInput, divisionCode, documentTitle, isoDate, seenRecord, statement } from './input.ts'

export const person = defineSlice(import.meta.url, {})
