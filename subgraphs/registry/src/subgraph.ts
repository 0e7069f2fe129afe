import { defineSubgraph } from '@civil-affairs/kit'
import { division } from './division/index.ts'
import { person, takeClaims } from './person/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'registry',
  slices: [division, person],
  takesClaims: takeClaims,
})
