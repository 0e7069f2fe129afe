import { type AcceptedRow, type Column, column, faultOfCode, type ValuesOf } from '@civil-affairs/kit'
import { disabilityCategories, disabilityGrades, findEthnicity } from '@civil-affairs/schema'
import type { HardshipCause, HealthState, LabourCapacity } from '../assistance-unit/entity.ts'
import type { TerminationReason } from '../minimum-living-allowance/entity.ts'

type Wordings<Name extends string> = Record<Name, readonly string[]>

const causes: Wordings<HardshipCause> = {
  ILLNESS: ['因病', '疾病', '患病', '因病致贫', '重病', '大病', '家庭成员患病'],
  DISABILITY: ['因残', '残疾', '因残致贫', '重度残疾'],
  SCHOOLING: ['因学', '上学', '就学', '因学致贫', '子女上学'],
  NO_LABOUR: [
    '缺劳动力',
    '缺乏劳动力',
    '无劳动力',
    '缺少劳动力',
    '年老体弱',
    '因老',
    '年老',
    '丧失劳动能力',
    '无劳动能力',
  ],
  UNEMPLOYMENT: ['失业', '下岗', '下岗失业', '无业', '收入低', '低收入', '无固定收入', '无稳定收入'],
  DISASTER: ['因灾', '灾害', '自然灾害', '因灾致贫'],
  ACCIDENT: ['意外', '意外事故', '突发事故', '交通事故', '因意外', '突发意外'],
  OTHER: ['其他', '其它', '其他原因'],
}

const capacities: Wordings<LabourCapacity> = {
  FULL: ['有劳动能力', '有', '有劳动力', '完全劳动能力', '普通劳动力', '技能劳动力', '强', '健全'],
  PARTIAL: [
    '部分丧失劳动能力',
    '部分',
    '部分劳动能力',
    '有部分劳动能力',
    '弱',
    '弱劳动力',
    '半劳动力',
    '弱劳动力或半劳动力',
  ],
  NONE: ['无劳动能力', '无', '无劳动力', '丧失劳动能力', '完全丧失劳动能力', '没有劳动能力'],
}

const healthStates: Wordings<HealthState> = {
  HEALTHY: ['健康', '良好', '健康或良好', '一般', '正常'],
  FRAIL: ['体弱', '较弱', '年老体弱', '一般或较弱', '差'],
  CHRONIC_ILLNESS: ['慢性病', '长期慢性病', '有慢性病', '患慢性病', '患病'],
  SERIOUS_ILLNESS: ['重病', '大病', '重特大疾病', '患有大病', '重大疾病', '患大病'],
}

const stopReasons: Wordings<TerminationReason> = {
  INCOME_NOT_BELOW_STANDARD: ['收入超标', '收入超过标准', '家庭收入超标', '收入增加', '超标', '家庭收入超过保障标准'],
  SAVINGS_OVER_LIMIT: ['存款超标', '财产超标', '金融资产超标', '家庭财产超标'],
  VEHICLE_OVER_LIMIT: ['车辆超标', '有车', '有机动车', '名下有车'],
  HOUSE_OVER_LIMIT: ['房产超标', '有房', '多套房产', '住房超标'],
  COMPANY_OVER_LIMIT: ['有工商登记', '工商登记', '注册公司', '名下有企业'],
  NOT_A_SINGLE_PERSON_CASE: ['不符合单人户条件', '不符合单人保'],
  NO_MEMBER_LEFT: ['无保障人口', '无成员'],
  CHECK_REFUSED: ['拒绝核对', '不授权核对', '拒绝授权'],
  FALSE_STATEMENT: ['虚报隐瞒', '隐瞒收入', '隐瞒财产', '虚假申报', '骗保', '弄虚作假'],
  NOT_LIVING_TOGETHER: ['非共同生活', '不共同生活', '分户'],
  OTHER_PROGRAMME: ['转特困', '纳入特困', '转入特困', '转其他救助', '转为特困供养', '转低保边缘'],
  ALL_MEMBERS_DIED: ['死亡', '去世', '已故', '病故', '人员死亡', '保障对象死亡', '自然死亡'],
  MOVED_AWAY: ['迁出', '户口迁出', '户籍迁出', '外迁', '搬迁'],
  RENOUNCED: ['主动放弃', '自愿放弃', '主动退出', '自愿退出', '本人放弃', '自愿退保'],
  RECHECK_REFUSED: ['不配合复核', '未按时复核', '未年审', '未按期年审', '不配合年审', '拒绝复核'],
}

export interface Disability {
  readonly category: string
  readonly grade: number
}

/** 残疾类别等级 in one cell: 肢体二级, 视力残疾/1级, or the two digits of a disability certificate. */
function disabilityColumn(): Column<Disability, false> {
  const base = column.text('残疾类别等级', {
    synonyms: ['残疾类别及等级', '残疾类别与等级', '残疾情况', '残疾类型等级'],
  })
  const labelOf = <Entry extends { code: string; label: string }>(entries: readonly Entry[], code: string) =>
    entries.find((one) => one.code === code)!.label
  const show = ({ category, grade }: Disability) =>
    labelOf(disabilityCategories.entries, category) + labelOf(disabilityGrades.entries, String(grade))
  return {
    ...base,
    kind: 'disability',
    show,
    read(raw) {
      const text = raw.normalize('NFKC').replace(/[\s'’\p{Cf}]+/gu, '')
      if (/^(?:无残疾|健全|正常|否)$/.test(text)) return { value: null, faults: [faultOfCode('PLACEHOLDER')] }
      const categories = /^[1-7][1-4]$/.test(text)
        ? [text[0]!]
        : disabilityCategories.entries
            .filter(({ aliases }) => aliases.some((one) => text.includes(one)))
            .map(({ code }) => code)
      const grades = /^[1-7][1-4]$/.test(text)
        ? [text[1]!]
        : [...text.matchAll(/([一二三四壹贰叁肆1-4]|I{1,3}|IV)级?/g)].map(([, one]) => gradeOf[one!]!)
      if (categories.length > 1 || grades.length > 1) return { value: null, faults: [faultOfCode('MANY_VALUES')] }
      const [category, grade] = [categories[0], grades[0]]
      if (category === undefined || grade === undefined) return { value: null, faults: [halfDisability] }
      const value = { category, grade: Number(grade) }
      return { value, faults: show(value) === raw ? [] : [faultOfCode('SYNONYM')] }
    },
  } as Column<Disability, false>
}

const gradeOf: Readonly<Record<string, string>> = {
  一: '1', 壹: '1', I: '1', 1: '1', 二: '2', 贰: '2', II: '2', 2: '2',
  三: '3', 叁: '3', III: '3', 3: '3', 四: '4', 肆: '4', IV: '4', 4: '4',
} // biome-ignore format: a table

const halfDisability = {
  code: 'DISABILITY_HALF',
  severity: 'REJECTED',
  zh: '残疾须同时写明类别（视力、听力、言语、肢体、智力、精神、多重）和等级（一至四级）。',
  en: 'Name both the category of the disability and its grade, one to four.',
} as const

/** 民族 is written 汉 as often as 汉族. */
function ethnicityColumn(): Column<string, false> {
  const base = column.text('民族')
  return {
    ...base,
    kind: 'entry',
    read(raw) {
      const entry = findEthnicity(raw.replace(/[\s'\p{Cf}]+/gu, ''))
      if (entry === null) return { value: null, faults: [faultOfCode('CHOICE_UNKNOWN')] }
      return { value: entry.code, faults: raw === entry.label || raw === entry.code ? [] : [faultOfCode('SYNONYM')] }
    },
  } as Column<string, false>
}

/** Options of which 无 is none: it stands for an empty cell, as in columns of other kinds. */
function mayBeDashed<Value, Required extends boolean>(choice: Column<Value, Required>): Column<Value, Required> {
  return { ...choice, kind: 'option' }
}

const perHousehold = { fill: 'block' } as const

/**
 * 低保花名册, domain reference 7.2. 序号 is left out: a row that holds nothing but a number printed in advance is no row.
 */
export const columns = {
  city: column.text('市', { ...perHousehold, maximum: 60, synonyms: ['地市', '市（州）', '设区市', '所属市'] }),
  county: column.division('县（市、区）', {
    ...perHousehold,
    within: ['city'],
    synonyms: [
      '市/县（区）',
      '县（区）',
      '县区',
      '区县',
      '县',
      '区',
      '市县区',
      '所属县区',
      '所属区划',
      '行政区划',
      '区划代码',
    ],
  }),
  township: column.division('乡镇（街道）', {
    ...perHousehold,
    within: ['city', 'county'],
    synonyms: ['乡镇', '街道', '乡（镇）', '街道（乡镇）', '乡镇街道', '镇（街道）', '乡镇（办）', '所属乡镇'],
  }),
  village: column.division('村（社区）', {
    ...perHousehold,
    within: ['city', 'county', 'township'],
    synonyms: ['村', '社区', '村社区', '村（居）', '村居', '社区（村）', '村（居）委会', '所属村'],
  }),
  head: column.name('户主姓名', { required: true, ...perHousehold, synonyms: ['户主', '申请人姓名', '申请人'] }),
  headDocument: column.document('户主身份证号', {
    required: true,
    ...perHousehold,
    synonyms: [
      '户主身份证号码',
      '户主公民身份号码',
      '户主证件号码',
      '户主身份证',
      '申请人身份证号',
      '申请人身份证号码',
    ],
  }),
  name: column.name('成员姓名', {
    required: true,
    synonyms: ['姓名', '家庭成员姓名', '家庭成员', '保障对象姓名', '保障人员姓名', '保障对象'],
  }),
  relation: column.relation('与户主关系', {
    required: true,
    synonyms: ['与户主的关系', '与申请人关系', '家庭关系', '关系', '成员关系'],
  }),
  sex: column.sex('性别', { synonyms: ['成员性别'] }),
  ethnicity: ethnicityColumn(),
  birthDate: column.date('出生日期', { provenBy: 'document', synonyms: ['出生年月', '出生年月日', '生日'] }),
  document: column.document('身份证号', {
    required: true,
    synonyms: ['成员身份证号', '身份证号码', '公民身份号码', '证件号码', '成员身份证号码', '身份证'],
  }),
  area: column.choice(
    '保障类型',
    { URBAN: ['城市', '城镇', '城市低保', '城镇低保', '城'], RURAL: ['农村', '农村低保', '农', '乡村'] },
    {
      required: true,
      ...perHousehold,
      synonyms: ['低保类型', '城乡类别', '城乡类型', '保障类型（城市/农村）', '低保类别（城市/农村）'],
    },
  ),
  class: mayBeDashed(
    column.choice(
      '保障类别',
      {
        A: ['A', 'A类', '一类', '甲类', 'A档'],
        B: ['B', 'B类', '二类', '乙类', 'B档'],
        C: ['C', 'C类', '三类', '丙类', 'C档'],
      },
      { ...perHousehold, synonyms: ['低保类别', '低保等级', '类别', '保障类别（A/B/C）', '救助类别', '分类'] },
    ),
  ),
  supported: column.integer('保障人口', {
    ...perHousehold,
    minimum: 1,
    maximum: 30,
    synonyms: ['保障人数', '享受人数', '享受人口', '低保人数', '低保人口'],
  }),
  family: column.integer('家庭人口', {
    ...perHousehold,
    minimum: 1,
    maximum: 40,
    synonyms: ['家庭人数', '家庭总人口', '户人口'],
  }),
  cause: column.choice('致困原因', causes, {
    required: true,
    ...perHousehold,
    synonyms: ['致贫原因', '困难原因', '主要致困原因', '主要致贫原因', '救助原因'],
  }),
  labour: column.choice('劳动能力', capacities, { synonyms: ['劳动力状况', '劳动能力状况', '劳动能力情况'] }),
  health: column.choice('健康状况', healthStates, { required: true, synonyms: ['身体状况', '健康情况'] }),
  disability: disabilityColumn(),
  disabilityCategory: column.entry('残疾类别', disabilityCategories, { synonyms: ['残疾类型'] }),
  disabilityGrade: column.entry('残疾等级', disabilityGrades, { synonyms: ['残疾级别'] }),
  income: column.money('家庭月收入', {
    ...perHousehold,
    synonyms: ['家庭月总收入', '户月收入', '月家庭收入', '家庭收入'],
  }),
  perHead: column.money('月人均收入', { ...perHousehold, synonyms: ['家庭月人均收入', '人均月收入', '人均收入'] }),
  standard: column.money('保障标准', {
    ...perHousehold,
    synonyms: ['低保标准', '月保障标准', '执行标准', '保障标准（元/月）'],
  }),
  whole: column.money('户月保障金', {
    ...perHousehold,
    synonyms: [
      '户月保障金额',
      '月保障金额',
      '户保障金',
      '月保障金',
      '户月补差金额',
      '户月补助金额',
      '家庭月保障金',
      '户月发放金额',
    ],
  }),
  each: column.money('人月补差金额', {
    synonyms: [
      '人均补差',
      '月补差金额',
      '人均月补差',
      '补差金额',
      '人月保障金',
      '人月补助金额',
      '月人均补差',
      '个人月保障金',
    ],
  }),
  since: column.month('起保时间', {
    required: true,
    ...perHousehold,
    earliest: '1993-01-01',
    synonyms: ['起保年月', '起保日期', '享受时间', '保障起始时间', '开始享受时间', '纳入时间', '批准时间'],
  }),
  until: column.month('停保时间', {
    ...perHousehold,
    earliest: '1993-01-01',
    synonyms: ['停保年月', '停保日期', '停发时间', '终止时间', '退保时间'],
  }),
  untilReason: mayBeDashed(
    column.choice('停保原因', stopReasons, { ...perHousehold, synonyms: ['停发原因', '终止原因', '退保原因'] }),
  ),
  status: mayBeDashed(
    column.choice(
      '保障状态',
      {
        DRAWN: ['在保', '正常', '享受', '在享', '是', '√', '1', '有效'],
        STOPPED: [
          '停保',
          '停',
          '已停',
          '已停保',
          '注销',
          '已注销',
          '终止',
          '已终止',
          '取消',
          '退保',
          '否',
          '×',
          '0',
          '停发',
        ],
      },
      { ...perHousehold, synonyms: ['状态', '低保状态', '是否在保', '享受状态', '保障情况'] },
    ),
  ),
  number: column.code('低保证号', {
    ...perHousehold,
    form: /^[\p{Script=Han}A-Za-z0-9()〔〕[\]/-]{3,60}$/u,
    synonyms: ['低保证编号', '低保编号', '保障证号', '低保证件号', '低保号', '救助证号', '证号'],
  }),
  bankName: column.text('开户行', {
    ...perHousehold,
    maximum: 100,
    synonyms: ['开户银行', '银行名称', '发放银行', '开户行名称'],
  }),
  account: column.account('银行账号', {
    ...perHousehold,
    synonyms: ['账号', '银行卡号', '卡号', '一卡通账号', '开户账号', '银行帐号', '帐号', '存折账号'],
  }),
  phones: column.phones('联系电话', {
    ...perHousehold,
    synonyms: ['电话', '手机号', '手机号码', '电话号码', '联系方式'],
  }),
  handler: column.text('经办人', { synonyms: ['经办人姓名', '经办人员'] }),
  remark: column.text('备注', { synonyms: ['说明', '附注'] }),
} as const

export type Row = AcceptedRow<ValuesOf<typeof columns>>
