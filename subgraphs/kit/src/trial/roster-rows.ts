/** Households invented for the tests of rosters, in the columns of the trial roster. */
import { passesLuhn, residentIdCheckCharacter } from '@civil-affairs/schema'
import { writeXlsx } from 'hucre/xlsx'

export const HEADER = [
  '序号', '县（区）', '户主姓名', '户主身份证号', '成员姓名', '与户主关系', '性别', '出生日期', '身份证号', '保障人口',
  '户月保障金', '人月补差金额', '起保时间', '银行账号', '联系电话', '是否残疾', '备注',
] // biome-ignore format: one line

/** The number of the nth invented person, of the sex wanted; all are valid, none is issued. */
export function numberOf(nth: number, sex: 'MALE' | 'FEMALE' = 'MALE'): string {
  const year = 1940 + (nth % 60)
  const day = `${year}${String(1 + (nth % 12)).padStart(2, '0')}${String(1 + (Math.floor(nth / 12) % 28)).padStart(2, '0')}`
  const sequence = ((Math.floor(nth / 336) % 499) * 2 + (sex === 'MALE' ? 1 : 2)).toString().padStart(3, '0')
  const county = ['140502', '140525', '140521', '140522'][Math.floor(nth / 160_000) % 4]!
  const first17 = `${county}${day}${sequence}`
  return first17 + residentIdCheckCharacter(first17)
}

function accountOf(nth: number): string {
  const first = `62170000000${String(10_000_000 + nth).slice(-7)}`
  return [...'0123456789'].map((check) => first + check).find(passesLuhn)!
}

const surnames = '王李张刘陈杨赵黄周吴徐孙马胡朱郭何林高罗'
const given = ['建国', '秀英', '军', '桂兰', '强', '玉梅', '志明', '丽', '国庆', '春花', '永红', '磊']
export const nameOf = (nth: number) =>
  `${surnames[nth % surnames.length]}${given[Math.floor(nth / surnames.length) % given.length]}`

/** Rows of households of one to four people from person `start` on, until `count` people are written. */
export function rowsOf(count: number, start = 0): string[][] {
  const rows: string[][] = []
  let person = start
  let household = start
  while (rows.length < count) {
    const size = Math.min((household % 4) + 1, count - rows.length)
    const head = person
    for (let member = 0; member < size; member++) {
      const sex = member === 1 ? 'FEMALE' : 'MALE'
      const number = numberOf(person, sex)
      rows.push([
        String(rows.length + 1),
        '140502000000',
        nameOf(head),
        numberOf(head),
        nameOf(person),
        ['户主', '妻', '长子', '次子'][member]!,
        sex === 'MALE' ? '男' : '女',
        `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
        number,
        String(size),
        `${size * 300}.00`,
        '300.00',
        '2024-03',
        accountOf(person),
        `138${String(10_000_000 + person).slice(-8)}`,
        '否',
        '',
      ])
      person++
    }
    household++
  }
  return rows
}

export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(
    rows
      .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
      .join('\r\n'),
  )
}

type Cell = string | number | Date | boolean | null
interface Merge {
  startRow: number
  startCol: number
  endRow: number
  endCol: number
}

export async function xlsxOf(
  rows: readonly (readonly Cell[])[],
  more: { merges?: Merge[]; name?: string } = {},
): Promise<Buffer> {
  const { name = '花名册', merges } = more
  return Buffer.from(
    await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]), ...(merges ? { merges } : {}) }] }),
  )
}
