import { defineSlice } from '@civil-affairs/kit'

export { identifyChild, identifyPerson } from './identify-person.ts'
export { divisionCode, documentTitle, isoDate, isoMonth, PersonInput } from './input.ts'
export { linkedIdsByPerson, linkedIdsOf, lockPersons } from './linked-ids.ts'

export const person = defineSlice(import.meta.url, {})
