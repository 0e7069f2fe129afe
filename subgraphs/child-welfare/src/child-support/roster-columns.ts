import { type AcceptedRow, column, type ValuesOf } from '@civil-affairs/kit'
import type { ChildSupportKind } from './entity.ts'

const parentStates = {
  DEAD: ['死亡', '去世', '病故', '已故', '亡故'],
  DECLARED_MISSING: ['宣告失踪', '失踪'],
  UNTRACEABLE: ['查找不到', '不详', '弃婴'],
  SEVERE_DISABILITY: ['重残', '重度残疾', '残疾'],
  SERIOUS_ILLNESS: ['重病', '患重病'],
  IMPRISONED: ['服刑在押', '服刑', '在押', '坐牢'],
  COMPULSORY_REHAB: ['强制隔离戒毒', '强戒', '强制戒毒'],
  LIBERTY_RESTRICTED: ['被执行其他限制人身自由的措施', '限制人身自由'],
  LOST_CONTACT: ['失联', '失去联系', '离家出走'],
  GUARDIANSHIP_REVOKED: ['被撤销监护资格', '撤销监护', '被撤销监护权'],
  DEPORTED: ['被遣送（驱逐）出境', '遣送出境', '驱逐出境'],
  ABLE: ['正常', '健在', '有抚养能力'],
} as const

export const columns = {
  division: column.division('区划代码', { synonyms: ['户籍区划', '行政区划代码', '户籍地'] }),
  name: column.name('儿童姓名', { required: true, synonyms: ['姓名'] }),
  sex: column.sex('性别'),
  document: column.document('身份证号', { required: true, synonyms: ['身份证号码', '公民身份号码', '儿童身份证号'] }),
  category: column.choice(
    '类别',
    {
      ORPHAN: ['孤儿'],
      DE_FACTO: ['事实无人抚养儿童', '事实无人抚养', '事实孤儿'],
      HIV: ['艾滋病病毒感染儿童', '艾滋病儿童'],
    },
    { required: true, synonyms: ['儿童类别', '保障类别'] },
  ),
  upbringing: column.choice(
    '养育方式',
    { INSTITUTION: ['机构养育', '集中', '机构', '集中养育'], SCATTERED: ['社会散居', '散居', '亲属抚养', '分散'] },
    { synonyms: ['安置方式'] },
  ),
  fatherName: column.name('父亲姓名', { synonyms: ['父姓名'] }),
  fatherState: column.choice('父亲状况', parentStates, { synonyms: ['父状况'] }),
  motherName: column.name('母亲姓名', { synonyms: ['母姓名'] }),
  motherState: column.choice('母亲状况', parentStates, { synonyms: ['母状况'] }),
  evidence: column.text('状况证明', { synonyms: ['证明材料'], maximum: 200 }),
  guardian: column.name('监护人', { synonyms: ['监护人姓名'] }),
  relation: column.relation('关系', { synonyms: ['与儿童关系', '与监护人关系'] }),
  school: column.text('就读学校', { synonyms: ['学校'], maximum: 100 }),
  amount: column.money('月标准', { synonyms: ['保障标准', '发放标准'] }),
  decidedOn: column.day('认定时间', { required: true, synonyms: ['认定日期', '纳入时间'] }),
  stopMonth: column.month('停发时间', { synonyms: ['停发月份', '退出时间'], latest: '2099-12-31' }),
  account: column.account('账号', { synonyms: ['银行账号', '一卡通账号'] }),
  phone: column.phone('联系电话', { synonyms: ['监护人电话'] }),
} as const

export type Row = AcceptedRow<ValuesOf<typeof columns>>
export type Values = Row['values']

export const TITLE = '孤儿和事实无人抚养儿童名册'

export function kindOf({ category, upbringing }: Values): ChildSupportKind {
  if (category !== 'ORPHAN') return category
  return upbringing === 'INSTITUTION' ? 'ORPHAN_INSTITUTION' : 'ORPHAN_SCATTERED'
}
