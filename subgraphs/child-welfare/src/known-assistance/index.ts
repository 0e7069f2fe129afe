import { defineSlice } from '@civil-affairs/kit'
import { KnownAssistance } from './entity.ts'
import { keepAssistance } from './keep-assistance.ts'

export { assistanceOf } from './find-assistance.ts'
export { assistanceShareFen } from './rules.ts'

export const knownAssistance = defineSlice(import.meta.url, {
  entities: [KnownAssistance],
  consumes: {
    'assistance.grant.started': keepAssistance,
    'assistance.grant.changed': keepAssistance,
    'assistance.grant.suspended': keepAssistance,
    'assistance.grant.resumed': keepAssistance,
    'assistance.grant.ended': keepAssistance,
  },
})
