/** Families invented for tests and measurements of the roster, as a county would write them. */
import { passesLuhn, residentIdCheckCharacter } from '@civil-affairs/schema'

export const HEADER = [
  '序号', '市', '县(区)', '乡镇(街道)', '村(社区)', '户主姓名', '户主身份证号', '成员姓名', '与户主关系', '性别', '民族', '出生日期',
  '身份证号', '保障类型', '保障类别', '保障人口', '家庭人口', '致困原因', '劳动能力', '健康状况', '残疾类别等级', '家庭月收入',
  '月人均收入', '保障标准', '户月保障金', '人月补差金额', '起保时间', '停保时间', '停保原因', '保障状态', '低保证号', '开户行',
  '银行账号', '联系电话', '经办人', '备注',
] as const // biome-ignore format: a list of names
export type Title = (typeof HEADER)[number]
export type WrittenRow = Record<Title, string>

/** Cells that stand in the first row of a family only, as under merged cells. */
const OF_THE_FAMILY: readonly Title[] = [
  '市', '县(区)', '乡镇(街道)', '村(社区)', '户主姓名', '户主身份证号', '保障类型', '保障类别', '保障人口', '家庭人口', '致困原因',
  '家庭月收入', '月人均收入', '保障标准', '户月保障金', '起保时间', '停保时间', '停保原因', '保障状态', '低保证号', '开户行',
  '银行账号', '联系电话',
] // biome-ignore format: a list of names

export const STANDARD_YUAN = 600
/** A head: the published standard less an income of 200. */
export const EACH_YUAN = 400

const surnames = '王李张刘陈杨赵黄周吴徐孙马胡朱郭何林高罗'
const given = ['建国', '秀英', '军', '桂兰', '强', '玉梅', '志明', '丽', '国庆', '春花', '永红', '磊']
const villages = [
  ['北街街道', '东大街社区'],
  ['东街街道', '建设路社区'],
  ['钟家庄街道', '晓庄社区'],
] as const

const nameOf = (nth: number) =>
  `${surnames[nth % surnames.length]}${given[Math.floor(nth / surnames.length) % given.length]}`

/** The number of the nth invented person; valid, and issued to nobody. The head and the wife are adults, others children. */
export function inventedNumber(nth: number, member: number): string {
  const [firstYear, years] = member < 2 ? [1962, 40] : [2012, 12]
  const [year, rest] = [firstYear + (nth % years), Math.floor(nth / years)]
  const day = `${year}${String(1 + (rest % 12)).padStart(2, '0')}${String(1 + (Math.floor(rest / 12) % 28)).padStart(2, '0')}`
  const sequence = (2 * ((Math.floor(rest / 336) % 499) + 1) - (member === 1 ? 0 : 1)).toString().padStart(3, '0')
  const first17 = `${['140502', '140525', '140521', '140522'][member]}${day}${sequence}`
  return first17 + residentIdCheckCharacter(first17)
}

export function inventedAccount(nth: number): string {
  const first = `62170000000${String(10_000_000 + nth).slice(-7)}`
  return [...'0123456789'].map((check) => first + check).find(passesLuhn)!
}

/** A family of `size` members, whose persons are numbered from `start` on. */
export function inventedFamily(start: number, size: number): WrittenRow[] {
  const [township, village] = villages[start % villages.length]!
  return Array.from({ length: size }, (_, member) => {
    const nth = start + member
    const number = inventedNumber(nth, member)
    const isAdult = member < 2
    return {
      序号: '',
      市: '晋城市',
      '县(区)': '城区',
      '乡镇(街道)': township,
      '村(社区)': village,
      户主姓名: nameOf(start),
      户主身份证号: inventedNumber(start, 0),
      成员姓名: nameOf(nth),
      与户主关系: ['户主', '妻', '长子', '次子'][member]!,
      性别: member === 1 ? '女' : '男',
      民族: '汉族',
      出生日期: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
      身份证号: number,
      保障类型: '农村',
      保障类别: 'B',
      保障人口: String(size),
      家庭人口: String(size),
      致困原因: '因病',
      劳动能力: isAdult ? '无劳动能力' : '',
      健康状况: isAdult ? '慢性病' : '健康',
      残疾类别等级: member === 1 && start % 5 === 0 ? '肢体残疾三级' : '',
      家庭月收入: String(200 * size),
      月人均收入: '200',
      保障标准: String(STANDARD_YUAN),
      户月保障金: String(EACH_YUAN * size),
      人月补差金额: String(EACH_YUAN),
      起保时间: '2024-03',
      停保时间: '',
      停保原因: '',
      保障状态: '在保',
      低保证号: `JC-${String(start).padStart(8, '0')}`,
      开户行: '样例农村商业银行',
      银行账号: inventedAccount(start),
      联系电话: `138${String(10_000_000 + start).slice(-8)}`,
      经办人: '样本甲',
      备注: '',
    }
  })
}

/** Families of one to four until `people` are written. */
export function inventedFamilies(people: number, start = 0): WrittenRow[][] {
  const families: WrittenRow[][] = []
  for (let written = 0; written < people; ) {
    const size = Math.min((families.length % 4) + 1, people - written)
    families.push(inventedFamily(start + written, size))
    written += size
  }
  return families
}

/** The lines of a sheet: cells of the family in its first row only, numbered from 1. */
export function linesOf(families: readonly (readonly WrittenRow[])[], { isFilled = false } = {}): string[][] {
  let number = 0
  return families.flatMap((family) =>
    family.map((row, member) => {
      number++
      return HEADER.map((title) => {
        if (title === '序号') return String(number)
        return !isFilled && member > 0 && OF_THE_FAMILY.includes(title) && row[title] === family[0]![title]
          ? ''
          : row[title]
      })
    }),
  )
}

export function csvText(lines: readonly (readonly string[])[]): string {
  return lines
    .map((line) => line.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\r\n')
}
