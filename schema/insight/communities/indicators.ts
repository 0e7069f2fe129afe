import { defineIndicators, type Indicator } from '../indicators.ts'

const PROVINCE = '140000000000'
const committees = { count: 'RECORD', where: { facet: 'communities.committee' } } as const
const committeeLaw = '村民委员会组织法；城市居民委员会组织法'

function stations(id: string, kind: string, name: Indicator['name'], legalBasis: string): Indicator {
  return {
    id,
    name,
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'RECORD', where: { facet: 'communities.station', in: [kind] } },
    formula: {
      zh: `月末已设立且未撤销的${name.zh.replace('数', '')}。`,
      en: `Open at the end of the month: ${name.en}.`,
    },
    legalBasis,
    direction: 'NEUTRAL',
  }
}

/** Figures of place names, committees and stations (domain reference 5). */
export const communitiesIndicators = defineIndicators([
  stations(
    'I-39',
    'CHILD_PROTECTION_CENTRE',
    { zh: '未成年人保护中心数', en: 'child protection centres' },
    '未成年人保护法第九十六条',
  ),
  stations(
    'I-55',
    'REGIONAL_CARE_CENTRE',
    { zh: '区域养老服务中心数', en: 'regional care centres' },
    '养老服务体系规划',
  ),
  stations('I-56', 'COMMUNITY_CANTEEN', { zh: '助餐点数', en: 'community canteens' }, '民发〔2023〕58号'),
  {
    id: 'I-98',
    name: { zh: '新命名乡村地名数', en: 'new rural place names since January' },
    unit: 'COUNT',
    kind: 'FLOW',
    period: 'YEAR_TO_DATE',
    numerator: { starts: 'communities.placeNameRural' },
    formula: { zh: '年初至月末登记的乡村地名数。', en: 'Rural place names recorded in the year so far.' },
    legalBasis: '地名管理条例',
    direction: 'NEUTRAL',
    published: [
      { figure: 'F-12', division: PROVINCE, month: '2025-12', value: 31_000, source: '山西省2026年民政工作会议报告' },
    ],
  },
  {
    id: 'I-98b',
    name: { zh: '在用地名标志数', en: 'signs of place names in use' },
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { sum: 'communities.signs' },
    formula: {
      zh: '月末在用的地名标志、门牌、楼牌数量之和。',
      en: 'Name signs, door plates and building plates in use at the end of the month.',
    },
    legalBasis: '地名管理条例第二十六条',
    direction: 'NEUTRAL',
  },
  {
    id: 'I-100',
    name: { zh: '村（居）民委员会数', en: 'village and residents committees' },
    unit: 'COUNT',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: committees,
    dimensions: [{ name: { zh: '类型', en: 'kind' }, facet: 'communities.committee' }],
    formula: { zh: '月末存续的村民委员会、居民委员会数。', en: 'Committees that exist at the end of the month.' },
    legalBasis: committeeLaw,
    direction: 'NEUTRAL',
  },
  {
    id: 'I-100b',
    name: { zh: '“一肩挑”比例', en: 'committees whose chair is also secretary of the party' },
    unit: 'PERCENT',
    kind: 'RATIO',
    period: 'MONTH',
    numerator: {
      count: 'RECORD',
      where: {
        all: [
          { facet: 'communities.seatPost', in: ['CHAIR'] },
          { facet: 'communities.seatPost', in: ['PARTY_SECRETARY'] },
        ],
      },
    },
    denominator: committees,
    scale: 100,
    formula: {
      zh: '主任与党组织书记由同一人担任的村（居）民委员会 ÷ 村（居）民委员会数。',
      en: 'Committees whose chair is also secretary of the party over all committees.',
    },
    legalBasis: committeeLaw,
    direction: 'NEUTRAL',
    published: [
      {
        figure: 'F-100',
        division: PROVINCE,
        month: '2021-12',
        value: 90,
        source: '新华社2022年1月15日山西省民政工作综述（村）',
      },
    ],
  },
])
