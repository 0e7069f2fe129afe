import { defineSlice } from '@civil-affairs/kit'

export { identifyChild, identifyPerson } from './identify-person.ts'
export { divisionCode, documentTitle, isoDate, isoMonth, PersonInput } from './input.ts'

/** Who may look through the records of children in a division; inspectors of institutions may not. */
export const CASE_READERS: readonly string[] = ['HANDLER', 'OFFICER', 'FINANCE', 'AUDITOR', 'LEADER']

export const person = defineSlice(import.meta.url, {})
