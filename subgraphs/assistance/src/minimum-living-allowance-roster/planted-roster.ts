/** A roster with every fault that departments make, and what the examination must say of each. */
import { HEADER, inventedFamilies, inventedFamily, linesOf, type Title, type WrittenRow } from './invented-roster.ts'

export type Family = WrittenRow[]
export const set = (row: WrittenRow, title: Title, text: string) => {
  row[title] = text
}
export const allOf = (family: Family, title: Title, text: string) => {
  for (const row of family) row[title] = text
}

interface Plant {
  readonly fault: string
  readonly damage: (family: Family) => void
  /** How often each code is to be found on account of it. */
  readonly codes: Readonly<Record<string, number>>
  readonly isRejected?: true
}
const kept = (fault: string, codes: Plant['codes'], damage: Plant['damage']): Plant => ({ fault, damage, codes })
const back = (fault: string, codes: Plant['codes'], damage: Plant['damage']): Plant => ({
  ...kept(fault, codes, damage),
  isRejected: true,
})
const cut = (number: string) => {
  const zeros = `${number.slice(0, 15)}000`
  return zeros === number ? `${number.slice(0, 14)}1000` : zeros
}

/** Every fault of domain.md 7.3 that a roster of families can have; 21 and 22 are of organizations and marriages. */
const plants: readonly Plant[] = [
  back('1', { PRECISION_LOST: 1 }, ([, wife]) => set(wife!, '身份证号', '1.40502E+17')),
  back('2', { EXCEL_ROUNDING_SUSPECTED: 1 }, ([, wife]) => set(wife!, '身份证号', cut(wife!.身份证号))),
  kept('3', { UPGRADED_15: 1 }, ([, wife]) =>
    set(wife!, '身份证号', `${wife!.身份证号.slice(0, 6)}${wife!.身份证号.slice(8, 17)}`),
  ),
  kept('4', { WIDTH_OR_CASE: 1 }, ([, wife]) =>
    set(
      wife!,
      '身份证号',
      wife!.身份证号.replace(/[0-9X]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)),
    ),
  ),
  kept('5', { STRAY_CHARACTERS: 2 }, ([, wife]) => {
    set(wife!, '身份证号', `'${wife!.身份证号}\u00a0`)
    set(wife!, '成员姓名', [...wife!.成员姓名].join('　'))
  }),
  kept('6', { DATE_FORM: 2 }, ([head, wife]) => {
    set(head!, '出生日期', head!.出生日期.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'))
    set(wife!, '出生日期', wife!.出生日期.replaceAll('-', ''))
  }),
  kept('6 lunar', { LUNAR_DATE: 1 }, ([, wife]) => set(wife!, '出生日期', '一九六二年腊月初八')),
  back('6 no date', { DATE_UNKNOWN: 1 }, ([, wife]) => set(wife!, '出生日期', '1962-13-40')),
  kept('7', { AMOUNT_FORM: 2 }, ([head, wife]) => {
    set(head!, '户月保障金', '¥1,200.00元')
    set(wife!, '人月补差金额', '400元')
  }),
  back('7 no amount', { AMOUNT_UNKNOWN: 1 }, ([, wife]) => set(wife!, '人月补差金额', '四百')),
  kept('8', { DIVISION_FORMER: 3 }, (family) => {
    allOf(family, '市', '晋中市')
    allOf(family, '县(区)', '太谷县')
    allOf(family, '乡镇(街道)', '')
    allOf(family, '村(社区)', '')
  }),
  back('8 unknown', { DIVISION_UNKNOWN: 3 }, (family) => {
    allOf(family, '村(社区)', '桃源村')
  }),
  back('9', { DUPLICATE_DIFFERS: 2 }, () => {}),
  kept('10', { SPLIT: 3, OTHER_PHONES_LEFT_OUT: 3 }, (family) => allOf(family, '联系电话', '13800000001、13900000002')),
  back('10 names', { MANY_VALUES: 1 }, ([, wife]) => set(wife!, '成员姓名', '张三、李四')),
  kept('13', { RELATION_HEAD: 1 }, ([head]) => set(head!, '与户主关系', '本人')),
  kept('13 code', { RELATION_HEAD: 1 }, ([head]) => set(head!, '与户主关系', '01')),
  back('13 sex', { SEX_CONTRADICTS_NUMBER: 1 }, ([head]) => set(head!, '性别', '女')),
  back('13 second head', { RELATION_CONTRADICTS: 1 }, ([, , child]) => set(child!, '与户主关系', '户主')),
  back('13 birth', { BIRTH_CONTRADICTS_NUMBER: 1 }, ([, wife]) => set(wife!, '出生日期', '1999-09-09')),
  back('14', { DAMAGED_CHARACTERS: 1 }, ([, wife]) => set(wife!, '成员姓名', '王□')),
  kept('15', { NAME_DOT: 1 }, ([, wife]) => set(wife!, '成员姓名', '买买提．艾力')),
  kept('16', { SYNONYM: 3 + 1 + 1 }, (family) => {
    allOf(family, '保障状态', '√')
    set(family[0]!, '健康状况', '患病')
    set(family[1]!, '劳动能力', '无')
  }),
  back('16 no option', { CHOICE_UNKNOWN: 3 }, (family) => allOf(family, '保障状态', '待定')),
  back('17', { DECEASED: 1 }, () => {}),
  back('17 remark', { DECEASED: 1 }, ([, wife]) => set(wife!, '备注', '2025年12月已去世')),
  back(
    '17 parent',
    { NUMBER_OF_ANOTHER: 2, DUPLICATE_DIFFERS: 2, BIRTH_CONTRADICTS_NUMBER: 1, RELATION_CONTRADICTS: 1 },
    ([head, , child]) => set(child!, '身份证号', head!.身份证号),
  ),
  kept('18', { STANDARD_DIFFERS: 1, AMOUNT_NOT_BY_STANDARD: 1 }, (family) => allOf(family, '保障标准', '480')),
  kept('18 yearly', { STANDARD_YEARLY: 1 }, (family) => allOf(family, '保障标准', '7200')),
  kept('19', { PHONE_PLACEHOLDER: 3 }, (family) => allOf(family, '联系电话', '11111111111')),
  back('20', { ACCOUNT_PRECISION_LOST: 3 }, (family) => allOf(family, '银行账号', '6.21700E+18')),
  kept('23', { TIME_24: 3 }, (family) => allOf(family, '起保时间', '2024-02-29 24:00')),
  kept('24 persons', { BLOCK_SIZE_DIFFERS: 1 }, (family) => allOf(family, '保障人口', '4')),
  kept('24 amount', { BLOCK_AMOUNT_DIFFERS: 1, AMOUNT_NOT_BY_STANDARD: 1 }, (family) =>
    allOf(family, '户月保障金', '1500'),
  ),
  back('24 less', { BLOCK_AMOUNT_DIFFERS: 1, AMOUNT_CONTRADICTS: 1, AMOUNT_NOT_BY_STANDARD: 1 }, (family) =>
    allOf(family, '户月保障金', '800'),
  ),
  kept('24 income', { INCOME_NOT_BELOW_STANDARD: 1, INCOME_DIFFERS: 1 }, (family) =>
    allOf(family, '家庭月收入', '1800'),
  ),
  kept('25', { PUNCTUATION: 3 }, (family) => allOf(family, '低保证号', `JC（2024）${family[0]!.低保证号.slice(3)}`)),
  back('MISSING', { MISSING: 1 }, ([head]) => set(head!, '劳动能力', '')),
  back('ended, no reason', { MISSING: 1 }, (family) => {
    allOf(family, '保障状态', '停保')
    allOf(family, '停保时间', '2025-07')
  }),
  back('drawn, and ended', { STATUS_CONTRADICTS: 1 }, (family) => {
    allOf(family, '停保时间', '2025-07')
    allOf(family, '停保原因', '死亡')
  }),
  back('ended first', { ENDS_BEFORE_IT_BEGINS: 1 }, (family) => {
    allOf(family, '保障状态', '停保')
    allOf(family, '停保时间', '2023-07')
    allOf(family, '停保原因', '死亡')
  }),
  back('no head', { NOT_ONE_HEAD: 1, RELATION_SEX: 0 }, (family) => {
    // The head is named, and has no row.
    family.shift()
    allOf(family, '保障人口', '2')
    allOf(family, '家庭人口', '2')
    allOf(family, '户月保障金', '800')
    allOf(family, '家庭月收入', '400')
  }),
]

/** Codes that every sound roster of this shape has, or that follow from others. */
export const usual = new Set(['FILLED_DOWN', 'DIVISION_NAME', 'BLOCK_REJECTED', 'ENDS_IN_ZEROS'])

const totalOf = (label: string, people: number) =>
  HEADER.map((title) => (title === '户主姓名' ? label : title === '成员姓名' ? `${people}人` : ''))

export function plantedRoster(people: number, start: number) {
  const planted = plants.map((plant, index) => {
    const family = inventedFamily(start + index * 10, 3)
    plant.damage(family)
    return { plant, family }
  })
  const first = start + plants.length * 10
  const taken = planted.reduce((sum, { family }) => sum + family.length, 0)
  const families = inventedFamilies(people - taken, first)
  // Fault 9: the wife of one family stands in another too; and a whole family stands twice, letter by letter.
  const twice = planted.find(({ plant }) => plant.fault === '9')!.family
  const second = inventedFamily(first + people + 10, 2)
  second[1] = {
    ...second[1]!,
    成员姓名: twice[1]!.成员姓名,
    身份证号: twice[1]!.身份证号,
    出生日期: twice[1]!.出生日期,
  }
  const repeated = families[1]!
  const all = [...planted.map(({ family }) => family), ...families]
  // Spread, so that every chunk has its share.
  const spread = all
    .map((family, at) => ({ family, at: (at * 7_919) % all.length }))
    .sort((a, b) => a.at - b.at)
    .map(({ family }) => family)
  const data = [...spread, second, repeated]
  const lines = linesOf(data)
  const rejected = planted
    .filter(({ plant }) => plant.isRejected)
    .reduce((sum, { family }) => sum + family.length, second.length)
  const codes: Record<string, number> = { DUPLICATE: repeated.length }
  for (const { plant } of planted)
    for (const [code, count] of Object.entries(plant.codes)) codes[code] = (codes[code] ?? 0) + count
  const dead = planted.find(({ plant }) => plant.fault === '17')!.family[1]!
  return {
    lines: [
      ['晋城市城区2026年6月低保花名册'],
      ['单位：元'],
      [...HEADER],
      ...lines.slice(0, 40),
      totalOf('本页小计', 40),
      [...HEADER],
      ...lines.slice(40),
      totalOf('合计', lines.length),
      ['填表人：样本甲'],
    ],
    accepted: lines.length - rejected - repeated.length,
    rejected,
    duplicates: repeated.length,
    skipped: repeated.length + 7,
    rows: lines.length + 7,
    codes: Object.fromEntries(Object.entries(codes).filter(([, count]) => count > 0)),
    dead,
  }
}
