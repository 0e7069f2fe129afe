import { defineSubgraph } from '@civil-affairs/kit'
import { division } from './division/index.ts'
import { fact } from './fact/index.ts'
import { indicator } from './indicator/index.ts'
import { indicatorRelease } from './indicator-release/index.ts'
import { indicatorValue } from './indicator-value/index.ts'
import { person } from './person/index.ts'
import { suppression } from './suppression/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'insight',
  slices: [person, division, suppression, fact, indicatorValue, indicatorRelease, indicator],
})
