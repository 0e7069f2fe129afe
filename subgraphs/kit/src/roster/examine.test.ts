import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { sampleKeys } from '../keys.ts'
import { Refusal } from '../refusal.ts'
import { noteRoster } from '../trial/ledger-roster.ts'
import { csvOf, HEADER, nameOf, numberOf, rowsOf, xlsxOf } from '../trial/roster-rows.ts'
import type { Roster } from './define-roster.ts'
import { type Examination, examine } from './examine.ts'
import { findTable } from './find-table.ts'
import { readRosterFile } from './read-file.ts'

const context = { today: '2026-06-15', keys: sampleKeys } as unknown as Context
const at = Object.fromEntries(HEADER.map((title, index) => [title, index])) as Record<string, number>
type Cells = readonly (string | number | Date | null)[]

async function examined(
  bytes: Uint8Array,
  { name = 'a.csv', roster = noteRoster as Roster, sheet = null as string | null } = {},
) {
  const file = await readRosterFile(name, bytes)
  const table = findTable(file.sheets, roster.columns, sheet)
  const result = await examine(context, roster, table, {
    isCsv: name.endsWith('csv'),
    source: 'test',
    serves: (division) => division.startsWith('14'),
  })
  return { ...result, table }
}
const csv = (rows: readonly (readonly string[])[]) => examined(csvOf(rows))
const xlsx = async (
  rows: readonly Cells[],
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [],
) => examined(await xlsxOf(rows, { merges }), { name: 'a.xlsx' })
const states = ({ rows }: Examination) => rows.map(({ kind, state }) => (kind === 'DATA' ? state : kind))
const codesOf = ({ rows }: Examination, row: number) =>
  rows.find(({ number }) => number === row)!.faults.map(({ code }) => code)
/** A row of one person alone, with some cells replaced by their titles. */
const row = (person: number, more: Record<string, string> = {}) => {
  const [cells] = rowsOf(1, person * 4)
  for (const [title, text] of Object.entries(more)) cells![at[title]!] = text
  return cells!
}
const refused = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('the table is found', () => {
  test('below a title and a note, above totals and signatures; every row with text is accounted for', async () => {
    const data = rowsOf(6)
    const result = await csv([
      ['2026年6月城区记录花名册'],
      ['填报单位：城区', '', '单位：元'],
      HEADER,
      ['1', '2', '3', '4'],
      ...data.slice(0, 3),
      ['本页小计', '', '', '', '', '', '', '', '', '', '', '900.00'],
      HEADER,
      ...data.slice(3),
      [],
      ['合 计', '', '', '', '6人', '', '', '', '', '', '', '1800'],
      ['注：本表一式两份'],
      ['制表人：某某', '', '审核人：某某'],
    ])
    expect(states(result)).toEqual([
      'TITLE',
      'TITLE',
      'HEADER',
      'HEADER',
      'ACCEPTED',
      'ACCEPTED',
      'ACCEPTED',
      'SUBTOTAL',
      'HEADER',
      'ACCEPTED',
      'ACCEPTED',
      'ACCEPTED',
      'TOTAL',
      'NOTE',
      'NOTE',
    ])
    expect(result.rows.at(-1)!.number).toBe(16)
    expect(result.controlFigures).toEqual([
      { row: 8, isSubtotal: true, figure: 'amount', stated: 90_000, found: 90_000, agrees: true },
      { row: 14, isSubtotal: false, figure: 'amount', stated: 180_000, found: 180_000, agrees: true },
      { row: 14, isSubtotal: false, figure: 'PEOPLE', stated: 6, found: 6, agrees: true },
    ])
  })

  test('under a header of two rows with merged cells', async () => {
    const data = rowsOf(2, 3).map((cells) => [cells[2]!, cells[3]!, cells[4]!, cells[8]!, cells[5]!, cells[11]!])
    const rows = [
      ['户主', null, '家庭成员', null, '与户主关系', '人月补差金额'],
      ['姓名', '身份证号', '姓名', '身份证号', null, null],
      ...data,
    ]
    const roster = {
      ...noteRoster,
      columns: {
        ...noteRoster.columns,
        name: { ...noteRoster.columns.name!, synonyms: ['家庭成员姓名'] },
        document: { ...noteRoster.columns.document!, synonyms: ['家庭成员身份证号'] },
      },
    } as Roster
    const merges = [
      [0, 0, 0, 1],
      [0, 2, 0, 3],
      [0, 4, 1, 4],
      [0, 5, 1, 5],
    ].map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol }) as never)
    for (const bytes of [await xlsxOf(rows, { merges }), csvOf(rows.map((cells) => cells.map((cell) => cell ?? '')))]) {
      const isCsv = bytes[0] !== 0x50
      const { table, rows: found } = await examined(bytes, { roster, name: isCsv ? 'a.csv' : 'a.xlsx' })
      expect(
        table.columns.map(({ name, at: place }) => [name, place]).sort((a, b) => Number(a[1]) - Number(b[1])),
      ).toEqual([
        ['head', 0],
        ['headDocument', 1],
        ['name', 2],
        ['document', 3],
        ['relation', 4],
        ['amount', 5],
      ])
      expect(found.filter(({ state }) => state === 'ACCEPTED')).toHaveLength(2)
    }
  })

  test('by synonyms, in any order, with units, stars and spaces in the header', async () => {
    const header = ['*姓 名', '户主', '户主身份证号码', '关系', '公民身份号码', '补差金额（万元）']
    const cells = row(1)
    const { table, rows } = await csv([header, [cells[4]!, cells[2]!, cells[3]!, '本人', cells[8]!, '0.03']])
    expect(table.columns.find(({ name }) => name === 'amount')).toMatchObject({
      unit: 'WAN',
      header: '补差金额（万元）',
    })
    expect(rows[1]).toMatchObject({ state: 'ACCEPTED', values: { amount: 30_000, relation: '02' } })
    expect(codesOf({ rows, controlFigures: [] }, 2)).toEqual(expect.arrayContaining(['RELATION_HEAD', 'AMOUNT_UNIT']))
  })

  test('by the unit above the table, which a header of its own overrules', async () => {
    const { table } = await csv([
      ['单位：万元'],
      HEADER.map((title) => (title === '人月补差金额' ? '人月补差金额（元）' : title)),
      row(1),
    ])
    expect(table.columns.filter(({ name }) => name === 'whole' || name === 'amount').map(({ unit }) => unit)).toEqual([
      'WAN',
      'YUAN',
    ])
  })

  test('columns nobody declared are reported', async () => {
    const { table } = await csv([
      [...HEADER, '血型'],
      [...row(1), 'A'],
    ])
    expect(table.unknownColumns).toEqual([
      { at: 'A', header: '序号' },
      { at: 'R', header: '血型' },
    ])
  })

  test('a file without required columns is refused with the nearest headers', async () => {
    const refusal = await refused(csv([HEADER.map((title) => (title === '成员姓名' ? '成员名' : title)), row(1)]))
    expect(refusal).toMatchObject({ code: 'MISSING_COLUMNS' })
    expect(refusal.message).toContain('成员姓名（最接近的表头：成员名）')
  })

  test('a file without a header, with a header twice, or with a roster on two sheets is refused', async () => {
    expect((await refused(csv([row(1), row(2)]))).code).toBe('NO_TABLE')
    expect((await refused(csv([[...HEADER, '成员姓名'], row(1)]))).code).toBe('AMBIGUOUS_HEADER')
    const { writeXlsx } = await import('hucre/xlsx')
    const bytes = await writeXlsx({ sheets: ['北街', '南街'].map((name) => ({ name, rows: [HEADER, row(1)] })) })
    expect((await refused(examined(bytes, { name: 'a.xlsx' }))).message).toContain('北街、南街')
    expect((await examined(bytes, { name: 'a.xlsx', sheet: '南街' })).table.sheet).toBe('南街')
  })

  test('a row that names a person is never taken for a total or a note', async () => {
    const result = await csv([
      HEADER,
      row(1),
      row(2, { 身份证号: '', 备注: '合计' }),
      row(3, { 身份证号: '', 序号: '小计' }),
    ])
    expect(states(result)).toEqual(['HEADER', 'ACCEPTED', 'REJECTED', 'REJECTED'])
  })
})

describe('households', () => {
  const household = rowsOf(3, 3).map((cells) => [...cells])

  test('written once, in merged cells or above blanks, hold for all their rows (11)', async () => {
    const blank = household.map((cells, index) =>
      index === 0 ? cells : cells.map((cell, column) => ([1, 2, 3, 9, 10].includes(column) ? '' : cell)),
    )
    const merges = [1, 2, 3, 9, 10].map((column) => ({ startRow: 1, endRow: 3, startCol: column, endCol: column }))
    for (const result of [await csv([HEADER, ...blank, row(9)]), await xlsx([HEADER, ...blank, row(9)], merges)]) {
      expect(states(result)).toEqual(['HEADER', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
      expect(result.rows.map(({ block }) => block)).toEqual([1, 2, 2, 2, 5])
      expect(result.rows[2]!.values.headDocument).toMatchObject({ number: household[0]![3] })
      expect(codesOf(result, 3).filter((code) => code === 'FILLED_DOWN')).toHaveLength(5)
    }
  })

  test('do not run over a total', async () => {
    const orphan = household[1]!.map((cell, column) => ([1, 2, 3].includes(column) ? '' : cell))
    const result = await csv([HEADER, row(1), ['小计', '', '', '', '', '', '', '', '', '', '', '300'], orphan])
    expect(codesOf(result, 4)).toEqual(expect.arrayContaining(['MISSING']))
  })

  test('are taken whole or not at all', async () => {
    const spoilt = household.map((cells, index) =>
      index === 2 ? cells.map((cell, column) => (column === at.身份证号 ? '140502195603120016' : cell)) : cells,
    )
    const result = await csv([HEADER, ...spoilt, row(9)])
    expect(states(result)).toEqual(['HEADER', 'REJECTED', 'REJECTED', 'REJECTED', 'ACCEPTED'])
    expect(codesOf(result, 2)).toEqual(['BLOCK_REJECTED'])
    expect(codesOf(result, 4)).toEqual(['DOCUMENT_CHECK_DIGIT'])
  })

  test('that state another size or amount than their rows are flagged (24)', async () => {
    const result = await csv([
      HEADER,
      ...household.map((cells) =>
        cells.map((cell, column) => (column === at.保障人口 ? '5' : column === at.户月保障金 ? '1000' : cell)),
      ),
    ])
    expect(codesOf(result, 2)).toEqual(
      ['AMOUNT_FORM', 'BLOCK_SIZE_DIFFERS', 'BLOCK_AMOUNT_DIFFERS'].filter((code) => code !== 'AMOUNT_FORM'),
    )
    expect(states(result).slice(1)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
  })
})

describe('cells that contradict each other', () => {
  test.each([
    [{ 性别: '女' }, 'SEX_CONTRADICTS_NUMBER'],
    [{ 出生日期: '1950-01-01' }, 'BIRTH_CONTRADICTS_NUMBER'],
    [{ 与户主关系: '女儿' }, 'RELATION_SEX'],
    [{ 与户主关系: '长子' }, 'RELATION_CONTRADICTS'],
  ] as const)('%o: %s (13)', async (more, code) => {
    expect(codesOf(await csv([HEADER, row(1, more)]), 2)).toContain(code)
  })

  test('a member called head of somebody else is rejected, a head called self is the head', async () => {
    const [head, wife] = rowsOf(2, 1)
    wife![at.与户主关系!] = '户主'
    expect(codesOf(await csv([HEADER, head!, wife!]), 3)).toContain('RELATION_CONTRADICTS')
    const result = await csv([HEADER, row(1, { 与户主关系: '本人' })])
    expect(result.rows[1]!.values.relation).toBe('02')
  })

  test('a birth date that only says the month agrees with its number', async () => {
    const number = numberOf(4)
    const result = await csv([
      HEADER,
      row(1, { 出生日期: `${number.slice(6, 10)}年${Number(number.slice(10, 12))}月` }),
    ])
    expect(states(result)).toEqual(['HEADER', 'ACCEPTED'])
  })
})

describe('rows that repeat', () => {
  test('are skipped where they say the same, and all rejected where they differ (9)', async () => {
    const same = await csv([HEADER, row(1), row(2), row(1, { 序号: '99' })])
    expect(states(same)).toEqual(['HEADER', 'ACCEPTED', 'ACCEPTED', 'SKIPPED'])
    expect(same.rows[3]!.isDuplicate).toBe(true)
    const differing = await csv([HEADER, row(1), row(1, { 人月补差金额: '310' })])
    expect(states(differing)).toEqual(['HEADER', 'REJECTED', 'REJECTED'])
    expect(codesOf(differing, 2)).toContain('DUPLICATE_DIFFERS')
  })

  test('one number under two names is nobody for sure (17)', async () => {
    const result = await csv([HEADER, row(1), row(1, { 成员姓名: '某某某' })])
    expect(codesOf(result, 3)).toEqual(expect.arrayContaining(['NUMBER_OF_ANOTHER', 'DUPLICATE_DIFFERS']))
  })
})

describe('divisions (8)', () => {
  test.each([
    ['140502000000', 'ACCEPTED', []],
    ['晋城城区', 'ACCEPTED', ['DIVISION_NAME']],
    ['太谷县', 'ACCEPTED', ['DIVISION_FORMER']],
    ['城关镇', 'REJECTED', ['DIVISION_AMBIGUOUS']],
    ['没有的县', 'REJECTED', ['DIVISION_UNKNOWN']],
  ] as const)('%s is %s', async (name, state, codes) => {
    const result = await csv([HEADER, row(1, { '县（区）': name })])
    expect(states(result)[1]).toBe(state)
    expect(codesOf(result, 2)).toEqual(codes)
  })
})

describe('cells', () => {
  test('errors and formulas without a result are rejected', async () => {
    const result = await csv([HEADER, row(1, { 人月补差金额: '#REF!' })])
    expect(codesOf(result, 2)).toContain('EXCEL_ERROR')
  })
  test('a lunar birth date is left out and flagged, not guessed', async () => {
    const result = await csv([HEADER, row(1, { 出生日期: '农历腊月初八' })])
    expect(result.rows[1]).toMatchObject({ state: 'ACCEPTED', values: { birthDate: null } })
    expect(codesOf(result, 2)).toContain('LUNAR_DATE')
  })
  test('numbers of a workbook that cannot be numbers are rejected', async () => {
    const cells: Cells = row(1).map((cell, index) =>
      index === at.身份证号 || index === at.银行账号 ? Number(cell) : cell,
    )
    expect(codesOf(await xlsx([HEADER, cells]), 2)).toEqual(
      expect.arrayContaining(['PRECISION_LOST', 'ACCOUNT_PRECISION_LOST']),
    )
  })
  test('what the programme finds stops a row', async () => {
    const result = await csv([HEADER, row(1), row(2, { 备注: '已去世' })])
    expect(states(result)).toEqual(['HEADER', 'ACCEPTED', 'REJECTED'])
    expect(result.rows[2]!.faults).toMatchObject([{ code: 'DECEASED', column: 'remark', at: 16 }])
  })
})

describe('totals', () => {
  const total = (amount: string) => ['合计', '', '', '', '', '', '', '', '', '', '', amount]
  test('that differ from the rows are told (12)', async () => {
    const { controlFigures } = await csv([HEADER, row(1), row(2), total('900')])
    expect(controlFigures).toMatchObject([{ row: 4, stated: 90_000, found: 60_000, agrees: false }])
  })
  test('cannot be compared where a cell could not be read', async () => {
    const { controlFigures } = await csv([HEADER, row(1), row(2, { 人月补差金额: '三百' }), total('600')])
    expect(controlFigures).toMatchObject([{ agrees: null }])
  })
  test('count what a household was given once', async () => {
    const rows = rowsOf(4, 3).map((cells, index) =>
      index === 0 ? cells : cells.map((cell, column) => (column === at.户月保障金 ? '' : cell)),
    )
    const { controlFigures } = await csv([
      HEADER,
      ...rows,
      ['合计', '', '', '', '1户', '', '', '', '', '', '1200.00', '1200.00'],
    ])
    expect(controlFigures.map(({ figure, agrees }) => [figure, agrees])).toEqual([
      ['whole', true],
      ['amount', true],
      ['BLOCKS', true],
    ])
  })
})

describe('a random roster', () => {
  let damages: ((cells: string[]) => void)[] = []
  beforeAll(() => {
    const change = (title: string, to: (text: string) => string) => (cells: string[]) => {
      cells[at[title]!] = to(cells[at[title]!]!)
    }
    damages = [
      change('身份证号', (text) => ` ${text}\u00A0`),
      change('身份证号', (text) => `'${text}`),
      change('身份证号', (text) => text.replace(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
      change('户主身份证号', (text) => text.toLowerCase()),
      change('成员姓名', (text) => [...text].join('　')),
      change('出生日期', (text) => text.replaceAll('-', '/')),
      change('出生日期', (text) => text.replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日')),
      change('出生日期', (text) => text.slice(0, 7)),
      change('人月补差金额', (text) => `¥${text}`),
      change('人月补差金额', () => '0.03万元'),
      change('起保时间', (text) => text.replace('-', '年').concat('月')),
      change('性别', (text) => (text === '男' ? '男性' : '2')),
      change('是否残疾', () => '×'),
      change('联系电话', () => '无'),
      change('银行账号', (text) => `${text.slice(0, 4)} ${text.slice(4)}`),
    ]
  })

  test('survives writing, damage that loses nothing, and reading, as .csv and .xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(5_000),
        fc.uniqueArray(fc.tuple(fc.nat(29), fc.nat(14)), { maxLength: 40, selector: String }),
        async (count, start, hits) => {
          const sound = rowsOf(count, start)
          const damaged = sound.map((cells) => [...cells])
          const once = new Set(hits.map(([index, damage]) => `${index % count}:${damage}`))
          for (const hit of once) {
            const [index, damage] = hit.split(':').map(Number) as [number, number]
            damages[damage]!(damaged[index]!)
          }
          const results = [
            await csv([HEADER, ...sound]),
            await csv([HEADER, ...damaged]),
            await xlsx([HEADER, ...damaged]),
          ]
          const read = results.map(({ rows }) =>
            rows
              .slice(1)
              .map(({ state, values }) => [
                state,
                values.name,
                (values.document as { number: string } | null)?.number,
                values.amount,
                values.since,
                values.sex,
                values.relation,
              ]),
          )
          expect(read[1]).toEqual(read[0])
          expect(read[2]).toEqual(read[0])
          expect(read[0]!.map(([, name, number]) => [name, number])).toEqual(sound.map((cells) => [cells[4], cells[8]]))
          expect(results[0]!.rows.every(({ state, kind }) => kind === 'HEADER' || state === 'ACCEPTED')).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('is accounted for row by row, whatever was done to it: accepted, rejected and skipped rows are all rows', async () => {
    const noise = fc.oneof(
      fc.constant(''),
      fc.constant('合计'),
      fc.constant('1.40502E+17'),
      fc.constant('无'),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('张三、李四', '农历', '#N/A', '-1', '2026.1'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.tuple(fc.nat(19), fc.nat(16), noise), { maxLength: 30 }),
        async (count, hits) => {
          const rows = rowsOf(count)
          for (const [index, column, text] of hits) rows[index % count]![column] = text
          const text = csvOf([HEADER, ...rows])
          if (/\?\?|\uFFFD|\0/.test(text.toString())) return
          const result = await examined(text)
          const filled = [HEADER, ...rows].filter((cells) => cells.some((cell) => cell.trim() !== '')).length
          const count3 = (state: string) => result.rows.filter((one) => one.state === state).length
          expect(count3('ACCEPTED') + count3('REJECTED') + count3('SKIPPED')).toBe(result.rows.length)
          expect(result.rows).toHaveLength(filled)
          for (const one of result.rows.filter(({ state }) => state === 'REJECTED'))
            expect(one.faults.some(({ severity }) => severity === 'REJECTED')).toBe(true)
          for (const one of result.rows.filter(({ state, kind }) => state === 'ACCEPTED' && kind === 'DATA'))
            expect(one.values.document).not.toBeNull()
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('names of the tests are names', () => expect(nameOf(0)).toBe('王建国'))
