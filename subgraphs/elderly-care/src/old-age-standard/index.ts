import { defineSlice, Refusal } from '@civil-affairs/kit'
import { OldAgeStandard } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { ageForMonth, bandLabel, bandOf, mayApply, monthOfAge, startOf } from './rules.ts'
export { oldAgeBands, oldAgeBandsEver } from './service.ts'

export const oldAgeStandard = defineSlice(import.meta.url, {
  resolvers,
  entities: [OldAgeStandard],
  conflicts: {
    one_old_age_amount_at_a_time: () =>
      new Refusal('STANDARD_OVERLAPS', {
        zh: '该区划、年龄段和时段已有标准。请重新读取后再公布。',
        en: 'A standard of this division already holds for these ages in that period. Read again, then publish.',
        path: ['input', 'validFrom'],
      }),
  },
})
