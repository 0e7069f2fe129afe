import { defineSlice, Refusal } from '@civil-affairs/kit'
import { CareBed, CareBedPeriod } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { lockBed, moveBed } from './bed-ledger.ts'
export { insertCareBeds, type StatedBed } from './insert-beds.ts'
export { bedById } from './loaders.ts'

export const careBed = defineSlice(import.meta.url, {
  resolvers,
  entities: [CareBed, CareBedPeriod],
  conflicts: {
    one_open_bed_a_number: () =>
      new Refusal('BED_NUMBER_TAKEN', {
        zh: '该机构已有同号的开放床位。',
        en: 'The institution has an open bed of this number already.',
        path: ['input', 'beds'],
      }),
    one_bed_status_at_a_time: () =>
      new Refusal('BED_CHANGED_SINCE', {
        zh: '该床位刚被他人变动。请重新读取后再办理。',
        en: 'Someone else has just changed the bed. Read it again.',
        path: ['input', 'bedId'],
      }),
  },
})
