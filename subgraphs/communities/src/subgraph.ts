import { defineSubgraph, knownDeaths } from '@civil-affairs/kit'
import { committeeElection } from './committee-election/index.ts'
import { communityStation } from './community-station/index.ts'
import { division } from './division/index.ts'
import { person } from './person/index.ts'
import { placeName } from './place-name/index.ts'
import { sampleProvince } from './sample-province/index.ts'
import { villageCommittee } from './village-committee/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'communities',
  slices: [
    person,
    division,
    knownDeaths,
    placeName,
    villageCommittee,
    committeeElection,
    communityStation,
    sampleProvince,
  ],
})
