import { defineIndicators } from '../indicators.ts'

const ORPHANS = ['ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED'] as const
const supported = { count: 'PERSON', where: { facet: 'child-welfare.support' } } as const
const law = '未成年人保护法第九十二条；国办发〔2010〕54号；民发〔2019〕62号'
const kinds = { name: { zh: '保障类别', en: 'kind of support' }, facet: 'child-welfare.support' }
const sex = { name: { zh: '性别', en: 'sex' }, facet: 'registry.sex' }

/** Figures of children without parental care (domain reference 5). */
export const childWelfareIndicators = defineIndicators([
  {
    id: 'I-35',
    name: { zh: '孤儿人数', en: 'orphans supported' },
    unit: 'PERSON',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'PERSON', where: { facet: 'child-welfare.support', in: ORPHANS } },
    dimensions: [kinds, sex],
    formula: { zh: '月末领取基本生活费的孤儿人数。', en: 'Orphans with a support in force at the end of the month.' },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-35b',
    name: { zh: '事实无人抚养儿童数', en: 'children de facto without care' },
    unit: 'PERSON',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'PERSON', where: { facet: 'child-welfare.support', in: ['DE_FACTO'] } },
    dimensions: [sex],
    formula: {
      zh: '月末领取基本生活补贴的事实无人抚养儿童数。',
      en: 'Children de facto without care with a support in force at the end of the month.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-35c',
    name: { zh: '儿童保障对象总数', en: 'children supported' },
    unit: 'PERSON',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: supported,
    dimensions: [sex],
    formula: {
      zh: '月末领取孤儿或事实无人抚养儿童保障金的儿童数，含信息保密的儿童，同一人只计一次。',
      en: 'Children with any support in force at the end of the month, confidential ones included, each counted once.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
    published: [
      {
        figure: 'F-02',
        division: '140000000000',
        month: '2025-12',
        value: 12_200,
        source: '山西省2026年民政工作会议报告',
      },
    ],
  },
  {
    id: 'I-36',
    name: { zh: '儿童生活保障金支出', en: 'child support paid since January' },
    unit: 'YUAN',
    kind: 'FLOW',
    period: 'YEAR_TO_DATE',
    numerator: { sum: 'child-welfare.paid' },
    scale: 0.01,
    formula: { zh: '年初至月末各月发放额之和。', en: 'Child support paid for the months of the year so far.' },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-37',
    name: { zh: '儿童保障平均水平', en: 'average child support paid' },
    unit: 'YUAN_PER_MONTH',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: { sum: 'child-welfare.paid' },
    denominator: supported,
    scale: 0.01,
    formula: {
      zh: '当月发放额 ÷ 月末保障儿童数。',
      en: 'Child support paid for the month over children supported at its end.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
])
