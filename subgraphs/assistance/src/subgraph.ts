import { defineSubgraph, knownDeaths, paymentBatches } from '@civil-affairs/kit'
import { assistanceApplication } from './assistance-application/index.ts'
import { assistanceStandard } from './assistance-standard/index.ts'
import { assistanceUnit } from './assistance-unit/index.ts'
import { division } from './division/index.ts'
import { economicCheck } from './economic-check/index.ts'
import { handlerRelative } from './handler-relative/index.ts'
import { minimumLivingAllowance, minimumLivingAllowancePayments } from './minimum-living-allowance/index.ts'
import { minimumLivingAllowanceRosterSlice } from './minimum-living-allowance-roster/index.ts'
import { person } from './person/index.ts'
import { sampleProvince } from './sample-province/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'assistance',
  slices: [
    person,
    division,
    knownDeaths,
    assistanceStandard,
    assistanceUnit,
    economicCheck,
    minimumLivingAllowance,
    minimumLivingAllowanceRosterSlice,
    handlerRelative,
    assistanceApplication,
    paymentBatches('assistance', 'Assistance', [minimumLivingAllowancePayments]),
    sampleProvince,
  ],
})
