import { defineSlice } from '@civil-affairs/kit'

export { divisionOfOffice, divisionsOfOffices, findHome } from './divisions-named.ts'

/** Who may look through the registers of a division. */
export const READERS = ['REGISTRAR', 'HANDLER', 'OFFICER', 'INSPECTOR', 'AUDITOR', 'LEADER']

export const division = defineSlice(import.meta.url, {})
