import { defineSlice } from '@civil-affairs/kit'
import { minimumLivingAllowanceRoster } from './roster.ts'

export { minimumLivingAllowanceRoster }

/** 低保花名册 by the kit's roster engine; a slice of its own, because programmes know nothing of spreadsheets. */
export const minimumLivingAllowanceRosterSlice = defineSlice(import.meta.url, {
  rosters: [minimumLivingAllowanceRoster],
})
