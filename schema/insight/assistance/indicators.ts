import { defineIndicators } from '../indicators.ts'

const PROVINCE = '140000000000'

/** Figures of social assistance (domain reference 5). */
export const assistanceIndicators = defineIndicators([
  {
    id: 'I-01',
    name: { zh: '低保对象人数', en: 'persons receiving the minimum living allowance' },
    unit: 'PERSON',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'PERSON', where: { facet: 'assistance.mla.class' } },
    dimensions: [
      { name: { zh: '类别', en: 'class' }, facet: 'assistance.mla.class' },
      { name: { zh: '性别', en: 'sex' }, facet: 'registry.sex' },
    ],
    formula: {
      zh: '月末在保的低保对象人数，同一人只计一次。',
      en: 'Persons with a grant in force at the end of the month, each counted once.',
    },
    legalBasis: '社会救助暂行办法第九条',
    direction: 'NEUTRAL',
    published: [
      {
        figure: 'F-01',
        division: PROVINCE,
        month: '2025-12',
        value: 1_069_000,
        source: '山西省2026年民政工作会议报告（低保与特困合计）',
      },
    ],
  },
])
