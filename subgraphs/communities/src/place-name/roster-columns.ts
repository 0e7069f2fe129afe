import { type AcceptedRow, column, type ValuesOf } from '@civil-affairs/kit'
import { needsBuiltUpArea, scopeOf } from './rules.ts'

export const columns = {
  name: column.text('标准名称', { required: true, maximum: 60, synonyms: ['地名', '名称', '标准地名', '地名名称'] }),
  pinyin: column.text('汉语拼音', { maximum: 200, synonyms: ['拼音', '罗马字母拼写'] }),
  class: column.choice(
    '类别',
    {
      NATURAL: ['自然地理实体', '自然地理实体类', '自然'],
      DIVISION: ['行政区划', '行政区域', '行政区划类'],
      COMMITTEE_SEAT: ['村居委会所在地', '村（居）民委员会所在地', '居民点', '农村居民点', '自然村', '群众自治组织'],
      PARK_RESERVE: ['城市公园、自然保护地', '公园', '自然保护地', '公园保护地'],
      STREET: ['街路巷', '道路街巷', '道路', '街巷'],
      BUILDING: ['住宅区、楼宇', '住宅区', '楼宇', '住宅小区', '建筑物'],
      FACILITY: ['设施', '交通水利电力通信气象设施', '交通运输设施', '水利设施', '电力设施', '通信设施', '气象设施'],
      OTHER: ['其他', '其他地理实体', '其它'],
    },
    { required: true, synonyms: ['地名类别', '地名分类'] },
  ),
  division: column.division('所在行政区', {
    required: true,
    synonyms: ['所在政区', '行政区划', '所在地', '行政区划代码'],
  }),
  position: column.text('经纬度', { maximum: 100, synonyms: ['坐标', '地理坐标'] }),
  namedOn: column.text('命名时间', { maximum: 100, synonyms: ['批准时间', '命名日期'] }),
  approverName: column.text('批准机关', { maximum: 200, synonyms: ['命名机关', '批准单位'] }),
  document: column.text('批文', { maximum: 200, synonyms: ['批准文号', '文号'] }),
  meaning: column.text('含义', { maximum: 500, synonyms: ['地名含义', '含义来历'] }),
  formerNames: column.text('曾用名', { maximum: 200, synonyms: ['历史名称', '原名'] }),
} as const

export type Row = AcceptedRow<ValuesOf<typeof columns>>

export const clean = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')
/** Lists name no built-up area; within the county a street or building can be told from another. */
const countyOf = (division: string) => division.slice(0, 6).padEnd(12, '0')
/** The place a row names, with the scope its name falls into. */
export const placeOf = ({ values }: Row) => {
  const { class: placeClass, division } = values
  const builtUpArea = needsBuiltUpArea(placeClass) ? countyOf(division) : null
  const name = clean(values.name)
  return {
    class: placeClass,
    division,
    builtUpArea,
    name,
    scope: scopeOf({ class: placeClass, division, builtUpArea }),
  }
}
