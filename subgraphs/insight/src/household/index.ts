import { defineSlice } from '@civil-affairs/kit'

export const household = defineSlice(import.meta.url, {})
