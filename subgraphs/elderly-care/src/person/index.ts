import { defineSlice } from '@civil-affairs/kit'

export { identifyElder } from './identify-elder.ts'
export { divisionCode, documentTitle, ElderInput, isoDate, phoneNumber } from './input.ts'
export { linkedIdsByPerson, linkedIdsOf, lockPersons } from './linked-ids.ts'

export const person = defineSlice(import.meta.url, {})
