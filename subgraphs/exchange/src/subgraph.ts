import { defineSubgraph } from '@civil-affairs/kit'
import { agreement } from './agreement/index.ts'
import { changeFeed } from './change-feed/index.ts'
import { correctionRequest } from './correction-request/index.ts'
import { fieldCatalogue } from './field-catalogue/index.ts'
import { partner } from './partner/index.ts'
import { person } from './person/index.ts'
import { receipt } from './receipt/index.ts'
import { sampleProvince } from './sample-province/index.ts'
import { sharingRequest } from './sharing-request/index.ts'
import { verificationJob } from './verification-job/index.ts'
import { webhook } from './webhook/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'exchange',
  slices: [
    person,
    partner,
    agreement,
    fieldCatalogue,
    sharingRequest,
    receipt,
    changeFeed,
    correctionRequest,
    webhook,
    verificationJob,
    sampleProvince,
  ],
})
