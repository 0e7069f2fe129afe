import { defineSlice } from '@civil-affairs/kit'

export const socialOrganization = defineSlice(import.meta.url, {})
