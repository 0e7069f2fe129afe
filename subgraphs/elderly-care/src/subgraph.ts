import { defineSubgraph, knownDeaths, paymentBatches } from '@civil-affairs/kit'
import { abilityAssessment } from './ability-assessment/index.ts'
import { careBed } from './care-bed/index.ts'
import { careInspection } from './care-inspection/index.ts'
import { careInstitution } from './care-institution/index.ts'
import { careResidency } from './care-residency/index.ts'
import { division } from './division/index.ts'
import { oldAgeAllowance, oldAgePayments } from './old-age-allowance/index.ts'
import { oldAgeStandard } from './old-age-standard/index.ts'
import { person } from './person/index.ts'
import { sampleProvince } from './sample-province/index.ts'
import { socialOrganization } from './social-organization/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'elderly-care',
  slices: [
    person,
    division,
    socialOrganization,
    knownDeaths, // before the programmes, which look there when a death is told
    careInstitution,
    careBed,
    abilityAssessment,
    careResidency,
    careInspection,
    oldAgeStandard,
    oldAgeAllowance,
    paymentBatches('elderly-care', 'ElderlyCare', [oldAgePayments]),
    sampleProvince,
  ],
})
