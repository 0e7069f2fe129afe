import { defineSlice } from '@civil-affairs/kit'
import { CareHazard, CareInspection, RandomInspection } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { insertInspections, type StatedInspection } from './insert-inspections.ts'

const legalBasis = '养老机构消防安全管理规定（民发〔2023〕37号）；地方政策，待核实'

export const careInspection = defineSlice(import.meta.url, {
  resolvers,
  entities: [RandomInspection, CareInspection, CareHazard],
  parameters: [
    { key: 'HAZARD.general', value: '30', unit: 'DAYS', legalBasis, verified: false },
    { key: 'HAZARD.major', value: '7', unit: 'DAYS', legalBasis, verified: false },
  ],
})
