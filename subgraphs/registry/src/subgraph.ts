import { defineSubgraph } from '@civil-affairs/kit'
import { division } from './division/index.ts'

export const subgraph = defineSubgraph(import.meta.url, { name: 'registry', slices: [division] })
