import { defineIndicators, type Indicator } from '../indicators.ts'

const PROVINCE = '140000000000'
const receiving = { facet: 'assistance.mla.class' } as const
const inArea = (area: 'URBAN' | 'RURAL') => ({ facet: 'assistance.mla.area', in: [area] }) as const
const persons = { count: 'PERSON', where: receiving } as const
const paid = { sum: 'assistance.mla.paid' } as const
const rechecked = { occurrences: 'assistance.mla.rechecked' } as const
const law = '社会救助暂行办法第九条、第十条'
const classes = { name: { zh: '类别', en: 'class' }, facet: 'assistance.mla.class' }
const areas = { name: { zh: '城乡', en: 'urban or rural' }, facet: 'assistance.mla.area' }
const sex = { name: { zh: '性别', en: 'sex' }, facet: 'registry.sex' }

function standardOf(id: string, area: 'URBAN' | 'RURAL', figure: string, value: number): Indicator {
  const facet = area === 'URBAN' ? 'assistance.mla.standardUrban' : 'assistance.mla.standardRural'
  const [zh, en] = area === 'URBAN' ? ['城市', 'urban'] : ['农村', 'rural']
  return {
    id,
    name: { zh: `${zh}低保标准`, en: `${en} standard of the minimum living allowance` },
    unit: 'YUAN_PER_MONTH',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: { rate: facet, where: inArea(area) },
    denominator: { count: 'PERSON', where: inArea(area) },
    scale: 0.01,
    formula: {
      zh: `月末有效的${zh}低保标准（月人均），按所在地低保对象人数加权。`,
      en: `The ${en} standard in force at the end of the month, per head, weighted by the persons who live on it.`,
    },
    legalBasis: law,
    direction: 'NEUTRAL',
    published: [
      { figure, division: PROVINCE, month: '2021-12', value, source: '新华社2022年1月15日山西省民政工作综述' },
    ],
  }
}

/** Figures of social assistance (domain reference 5). */
export const assistanceIndicators = defineIndicators([
  {
    id: 'I-01',
    name: { zh: '低保对象人数', en: 'persons receiving the minimum living allowance' },
    unit: 'PERSON',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: persons,
    dimensions: [classes, areas, sex],
    formula: {
      zh: '月末在保的低保对象人数，同一人只计一次。',
      en: 'Persons with a grant in force at the end of the month, each counted once.',
    },
    legalBasis: law,
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
  {
    id: 'I-02',
    name: { zh: '低保户数', en: 'families receiving the minimum living allowance' },
    unit: 'HOUSEHOLD',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'UNIT', where: { facet: 'assistance.mla.unitClass' } },
    dimensions: [
      { ...classes, facet: 'assistance.mla.unitClass' },
      { ...areas, facet: 'assistance.mla.unitArea' },
    ],
    formula: {
      zh: '月末在保的低保家庭（共同生活的家庭成员）户数。',
      en: 'Assistance units with a grant in force at the end of the month.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  standardOf('I-05', 'URBAN', 'F-60', 615),
  standardOf('I-05b', 'RURAL', 'F-61', 471.5),
  {
    id: 'I-06',
    name: { zh: '低保平均补助水平', en: 'average minimum living allowance paid' },
    unit: 'YUAN_PER_MONTH',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: paid,
    denominator: persons,
    dimensions: [areas],
    scale: 0.01,
    formula: {
      zh: '当月低保金发放额 ÷ 月末低保对象人数。',
      en: 'Allowance paid for the month over persons receiving at its end.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-07',
    name: { zh: '低保补差率', en: 'allowance paid as a share of the standard' },
    unit: 'PERCENT',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: paid,
    denominator: {
      plus: [
        { rate: 'assistance.mla.standardUrban', where: inArea('URBAN') },
        { rate: 'assistance.mla.standardRural', where: inArea('RURAL') },
      ],
    },
    scale: 100,
    formula: {
      zh: '当月低保金发放额 ÷ 各低保对象所适用低保标准之和。',
      en: 'Allowance paid for the month over the sum of the standards that apply to those receiving.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-09',
    name: { zh: '低保金累计支出', en: 'minimum living allowance paid since January' },
    unit: 'YUAN',
    kind: 'FLOW',
    period: 'YEAR_TO_DATE',
    numerator: paid,
    scale: 0.01,
    formula: {
      zh: '年初至月末各月低保金发放额之和（按所属月份）。',
      en: 'Allowance paid for the months of the year so far.',
    },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-21',
    name: { zh: '低保核对覆盖率', en: 'decisions backed by an economic check' },
    unit: 'PERCENT',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: {
      starts: 'assistance.mla.application',
      in: ['GRANTED', 'DENIED'],
      where: { facet: 'assistance.checkConclusion' },
    },
    denominator: { starts: 'assistance.mla.application', in: ['GRANTED', 'DENIED'] },
    scale: 100,
    formula: {
      zh: '当月作出决定的申请人员中月末持有有效核对结论者 ÷ 当月作出决定的申请人员。',
      en: 'Of the persons whose application was decided in the month, those with a conclusion of the check valid at its end.',
    },
    legalBasis: '社会救助暂行办法第五十八条',
    direction: 'HIGHER',
    target: { value: 100, source: '社会救助家庭经济状况核对工作要求' },
  },
  {
    id: 'I-23',
    name: { zh: '低保复核完成率', en: 're-checks done' },
    unit: 'PERCENT',
    kind: 'RATIO',
    period: 'MONTH',
    // A periodic re-check is done, or left undone, without a task that was open before: what counts is that it was done, or due.
    numerator: rechecked,
    denominator: {
      plus: [
        rechecked,
        {
          count: 'UNIT',
          where: {
            any: [{ facet: 'assistance.mla.recheckOpen' }, { facet: 'assistance.mla.recheckDue', ageFrom: 0 }],
          },
        },
      ],
    },
    scale: 100,
    formula: {
      zh: '当月办结的复核 ÷（当月办结数＋月末复核到期未办或有未办结复核任务的户数）。',
      en: 'Re-checks done in the month over those done and the families whose re-check is due, or has a task open, at its end.',
    },
    legalBasis: '社会救助暂行办法第十三条',
    direction: 'HIGHER',
    target: { value: 100, source: '社会救助暂行办法第十三条' },
  },
  {
    id: 'I-24',
    name: { zh: '退保人数', en: 'persons who left the minimum living allowance' },
    unit: 'PERSON',
    kind: 'FLOW',
    period: 'MONTH',
    numerator: { ends: 'assistance.mla.class', where: { not: receiving } },
    dimensions: [classes],
    formula: {
      zh: '当月停止享受且月末未再享受低保的人数，按停止前的类别分。',
      en: 'Persons whose grant ended in the month and who have none at its end, by the class they had.',
    },
    legalBasis: '社会救助暂行办法第十三条',
    direction: 'NEUTRAL',
  },
])
