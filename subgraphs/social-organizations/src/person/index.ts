import { defineSlice } from '@civil-affairs/kit'

export { identifyPerson } from './identify-person.ts'
export { OrganizationPersonInput } from './input.ts'

export const person = defineSlice(import.meta.url, {})
