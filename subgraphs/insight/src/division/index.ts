import { defineSlice } from '@civil-affairs/kit'

export const division = defineSlice(import.meta.url, {})
