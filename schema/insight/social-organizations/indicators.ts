import { defineIndicators, type Indicator } from '../indicators.ts'

const law = '社会团体登记管理条例；民办非企业单位登记管理暂行条例；基金会管理条例'
const registered = { facet: 'social-organizations.status', in: ['REGISTERED', 'CHANGED'] } as const
const result = 'social-organizations.inspectionResult'
const attended = { all: [{ facet: result }, { not: { facet: result, in: ['NOT_ATTENDED'] } }] } as const
const kinds = { name: { zh: '类型', en: 'kind' }, facet: 'social-organizations.kind' }
const industries = { name: { zh: '行业', en: 'class of activity' }, facet: 'social-organizations.industryClass' }

function flowTo(id: string, states: readonly string[], name: Indicator['name']): Indicator {
  return {
    id,
    name,
    unit: 'COUNT',
    kind: 'FLOW',
    period: 'YEAR_TO_DATE',
    numerator: { starts: 'social-organizations.status', in: states },
    dimensions: [kinds],
    formula: { zh: `年初至月末${name.zh.slice(0, -1)}。`, en: `In the year so far: ${name.en}.` },
    legalBasis: law,
    direction: 'NEUTRAL',
  }
}

function onList(id: string, list: string, name: Indicator['name'], legalBasis: string): Indicator {
  return {
    id,
    name,
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'ORGANIZATION', where: { facet: 'social-organizations.creditList', in: [list] } },
    dimensions: [kinds],
    formula: { zh: '月末列入名录（名单）的社会组织数。', en: 'Organizations on the list at the end of the month.' },
    legalBasis,
    direction: 'LOWER',
  }
}

/** Figures of social organizations and charities (domain reference 5). */
export const socialOrganizationsIndicators = defineIndicators([
  {
    id: 'I-80',
    name: { zh: '社会组织总数', en: 'social organizations' },
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'ORGANIZATION', where: registered },
    dimensions: [kinds, industries],
    formula: { zh: '月末登记在册的社会组织数。', en: 'Organizations registered at the end of the month.' },
    legalBasis: law,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-81',
    name: { zh: '新登记社会组织数', en: 'organizations newly registered since January' },
    unit: 'COUNT',
    kind: 'FLOW',
    period: 'YEAR_TO_DATE',
    numerator: { starts: 'social-organizations.kind' },
    dimensions: [kinds],
    formula: { zh: '年初至月末新登记的社会组织数。', en: 'Organizations registered in the year so far.' },
    legalBasis: law,
    direction: 'NEUTRAL',
    published: [
      {
        figure: 'F-15',
        division: '140000000000',
        month: '2025-12',
        value: 886,
        source: '山西省2026年民政工作会议报告',
      },
    ],
  },
  flowTo('I-81b', ['CANCELLED'], { zh: '注销社会组织数', en: 'organizations cancelled since January' }),
  flowTo('I-81c', ['REVOKED', 'LICENCE_REVOKED'], {
    zh: '撤销、吊销社会组织数',
    en: 'organizations revoked since January',
  }),
  {
    id: 'I-82',
    name: { zh: '社会组织年检参检率', en: 'organizations that attended the annual inspection' },
    unit: 'PERCENT',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: { count: 'ORGANIZATION', where: attended },
    denominator: { count: 'ORGANIZATION', where: { facet: result } },
    scale: 100,
    formula: {
      zh: '本年度已参加年检（年报）的社会组织 ÷ 本年度已有年检结论或未参加记录的社会组织。',
      en: 'Organizations that attended for the year over those with any result for it.',
    },
    legalBasis: law,
    direction: 'HIGHER',
  },
  {
    id: 'I-82b',
    name: { zh: '社会组织年检合格率', en: 'organizations that passed the annual inspection' },
    unit: 'PERCENT',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: { count: 'ORGANIZATION', where: { facet: result, in: ['QUALIFIED'] } },
    denominator: { count: 'ORGANIZATION', where: { facet: result, in: ['QUALIFIED', 'BASIC', 'UNQUALIFIED'] } },
    scale: 100,
    formula: {
      zh: '本年度年检合格的社会组织 ÷ 本年度已作年检结论的社会组织。',
      en: 'Organizations found qualified for the year over those concluded.',
    },
    legalBasis: law,
    direction: 'HIGHER',
  },
  onList(
    'I-83',
    'ABNORMAL',
    { zh: '活动异常社会组织数', en: 'organizations on the list of abnormal activity' },
    '社会组织信用信息管理办法',
  ),
  onList(
    'I-83b',
    'SERIOUS',
    { zh: '严重违法失信社会组织数', en: 'organizations on the list of serious violations' },
    '社会组织信用信息管理办法',
  ),
  {
    id: 'I-90',
    name: { zh: '慈善组织数', en: 'charities' },
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'ORGANIZATION', where: { all: [{ facet: 'social-organizations.charity' }, registered] } },
    dimensions: [kinds],
    formula: { zh: '月末登记在册的慈善组织数。', en: 'Registered charities at the end of the month.' },
    legalBasis: '慈善法第十条',
    direction: 'NEUTRAL',
  },
  {
    id: 'I-90b',
    name: { zh: '具有公开募捐资格的慈善组织数', en: 'charities that may raise funds from the public' },
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'ORGANIZATION', where: { all: [{ facet: 'social-organizations.fundraising' }, registered] } },
    formula: {
      zh: '月末登记在册且持有公开募捐资格的慈善组织数。',
      en: 'Registered charities that may raise funds from the public at the end of the month.',
    },
    legalBasis: '慈善法第二十二条',
    direction: 'NEUTRAL',
  },
])
