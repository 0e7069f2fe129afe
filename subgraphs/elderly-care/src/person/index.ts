import { defineSlice } from '@civil-affairs/kit'

export { identifyElder } from './identify-elder.ts'
export { divisionCode, documentTitle, ElderInput, isoDate, phoneNumber } from './input.ts'

export const person = defineSlice(import.meta.url, {})
