import { defineSubgraph } from '@civil-affairs/kit'
import { codeTable } from './code-table/index.ts'
import { division } from './division/index.ts'
import { household } from './household/index.ts'
import { kinship } from './kinship/index.ts'
import { person, takeClaims } from './person/index.ts'
import { personLink } from './person-link/index.ts'
import { sampleProvince } from './sample-province/index.ts'
import { vitalEvents } from './vital-events/index.ts'
import { vitalFact } from './vital-fact/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'registry',
  slices: [codeTable, division, person, personLink, vitalFact, household, kinship, vitalEvents, sampleProvince],
  takesClaims: takeClaims,
})
