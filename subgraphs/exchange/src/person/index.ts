import { defineSlice } from '@civil-affairs/kit'

export const person = defineSlice(import.meta.url, {})
