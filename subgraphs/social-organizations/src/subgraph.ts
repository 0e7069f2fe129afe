import { defineSubgraph, knownDeaths } from '@civil-affairs/kit'
import { annualInspection } from './annual-inspection/index.ts'
import { charityStatus } from './charity-status/index.ts'
import { creditList } from './credit-list/index.ts'
import { division } from './division/index.ts'
import { organizationLeader } from './organization-leader/index.ts'
import { organizationRegistration } from './organization-registration/index.ts'
import { organizationRoster } from './organization-roster/index.ts'
import { person } from './person/index.ts'
import { sampleProvince } from './sample-province/index.ts'
import { socialOrganization } from './social-organization/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'social-organizations',
  slices: [
    person,
    division,
    knownDeaths,
    socialOrganization,
    organizationLeader,
    creditList,
    charityStatus,
    annualInspection,
    organizationRegistration,
    organizationRoster,
    sampleProvince,
  ],
})
