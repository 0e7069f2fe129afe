import { defineSubgraph } from '@civil-affairs/kit'
import { cemetery } from './cemetery/index.ts'
import { cremation } from './cremation/index.ts'
import { deathRecord } from './death-record/index.ts'
import { division } from './division/index.ts'
import { divorceApplication } from './divorce-application/index.ts'
import { funeralFacility } from './funeral-facility/index.ts'
import { knownKin } from './known-kin/index.ts'
import { knownPerson } from './known-person/index.ts'
import { marriageCertificate } from './marriage-certificate/index.ts'
import { marriageOffice } from './marriage-office/index.ts'
import { marriageRegistration } from './marriage-registration/index.ts'
import { person } from './person/index.ts'
import { sampleProvince } from './sample-province/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'marriage-funeral',
  slices: [
    person,
    division,
    knownPerson,
    knownKin,
    marriageOffice,
    marriageRegistration,
    marriageCertificate,
    divorceApplication,
    deathRecord,
    funeralFacility,
    cremation,
    cemetery,
    sampleProvince,
  ],
})
