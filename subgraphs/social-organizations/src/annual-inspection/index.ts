import { defineSlice, Refusal } from '@civil-affairs/kit'
import { AnnualInspection } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { insertInspections, type KnownInspection } from './insert-inspections.ts'
export { filingOf } from './rules.ts'

export const annualInspection = defineSlice(import.meta.url, {
  resolvers,
  entities: [AnnualInspection],
  parameters,
  conflicts: {
    one_inspection_a_year: () =>
      new Refusal('ALREADY_OPEN', {
        zh: '该年度的年检记录已存在。请重试。',
        en: 'The inspection of that year exists already. Repeat the act.',
      }),
  },
})
