import { defineSlice, Refusal } from '@civil-affairs/kit'
import { AssistanceStandard } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { insertAssistanceStandards } from './insert-standards.ts'
export { getStandard, standardsInForce } from './service.ts'

const share = (key: string, value: string) => ({
  key: `MLA.standard.${key}`,
  value,
  unit: 'RATIO',
  legalBasis: '山西省最低生活保障标准动态调整机制 (2022)：城市30%-40%，农村45%-55%',
  verified: true,
})

export const assistanceStandard = defineSlice(import.meta.url, {
  resolvers,
  entities: [AssistanceStandard],
  parameters: [
    share('urban.low', '0.30'),
    share('urban.high', '0.40'),
    share('rural.low', '0.45'),
    share('rural.high', '0.55'),
  ],
  conflicts: {
    one_standard_at_a_time: () =>
      new Refusal('STANDARD_OVERLAPS', {
        zh: '该区划、类别和时段已有标准。请重新读取后再公布。',
        en: 'A standard of this division and area already holds in that period. Read again, then publish.',
        path: ['input', 'validFrom'],
      }),
  },
})
