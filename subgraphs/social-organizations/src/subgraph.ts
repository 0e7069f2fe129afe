import { defineSubgraph } from '@civil-affairs/kit'
import { division } from './division/index.ts'
import { person } from './person/index.ts'

export const subgraph = defineSubgraph(import.meta.url, { name: 'social-organizations', slices: [person, division] })
