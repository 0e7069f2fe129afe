import { defineSubgraph } from '@civil-affairs/kit'
import { division } from './division/index.ts'
import { knownDeath } from './known-death/index.ts'
import { person } from './person/index.ts'
import { placeName } from './place-name/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'communities',
  slices: [person, division, knownDeath, placeName],
})
