import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { csvOf, HEADER, rowsOf, xlsxOf } from '../trial/roster-rows.ts'
import { readCsv } from './csv.ts'
import { readRosterFile } from './read-file.ts'
import { addressOf, textOf } from './sheet.ts'
import { inflateEntry, openZip, storedZip } from './zip-gate.ts'

const roster = [HEADER, ...rowsOf(20)]
const refused = async (name: string, bytes: Uint8Array) => {
  try {
    await readRosterFile(name, bytes)
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}
const texts = async (name: string, bytes: Uint8Array) =>
  (await readRosterFile(name, bytes)).sheets[0]!.rows.map(({ cells }) => cells.map(textOf))

/** The parts of a workbook, changed and packed again. */
async function repacked(change: (parts: Map<string, Buffer>) => void): Promise<Buffer> {
  const bytes = await xlsxOf(roster)
  const parts = new Map([...openZip(bytes)].map(([name, entry]) => [name, inflateEntry(bytes, entry)]))
  change(parts)
  return storedZip(parts)
}
const sheetPart = 'xl/worksheets/sheet1.xml'

describe('files are read', () => {
  test('from .csv in every encoding departments use, and from .xlsx, to the same cells', async () => {
    const text = csvOf(roster).toString()
    for (const [bytes, encoding] of [
      [Buffer.from(text), 'UTF-8'],
      [Buffer.from(`\uFEFF${text}`), 'UTF-8 BOM'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16'],
    ] as const) {
      expect((await readRosterFile('a.csv', bytes)).encoding).toBe(encoding)
      expect(await texts('a.csv', bytes)).toEqual(roster)
    }
    expect(await texts('A.XLSX', await xlsxOf(roster))).toEqual(roster)
  })

  test('from GB 18030, rare characters of four bytes included', async () => {
    const bytes = Buffer.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xc8, 0x0d, 0x0a, 0x95, 0x34, 0xb2, 0x35, 0x2c, 0x31,
    ])
    expect((await readRosterFile('a.csv', bytes)).encoding).toBe('GB18030')
    expect(await texts('a.csv', bytes)).toEqual([
      ['姓名', '等'],
      ['\u{20BB7}', '1'],
    ])
  })

  test('with numbers, dates, errors and formulas told apart from text', async () => {
    const bytes = Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: 'a',
            rows: [
              [140502195603120000, 1.5, true, null],
              [new Date(Date.UTC(1956, 2, 12)), '140502195603120014', null, null],
            ],
            cells: new Map([
              ['0,3', { value: 3, type: 'formula', formula: '1+2', formulaResult: 3 }],
              ['1,2', { value: null, type: 'formula', formula: 'A1' }],
              ['1,3', { value: '#N/A', type: 'error' }],
            ]),
            columns: [{ numFmt: '0' }],
          },
        ],
      }),
    )
    const [sheet] = (await readRosterFile('a.xlsx', bytes)).sheets
    expect(sheet!.rows[0]!.cells[0]).toEqual({ text: '140502195603120000', kind: 'NUMBER' })
    expect(sheet!.rows[0]!.cells[2]).toEqual({ text: 'TRUE', kind: 'BOOLEAN' })
    expect(sheet!.rows[0]!.cells[3]).toEqual({ text: '3', kind: 'NUMBER' })
    expect(sheet!.rows[1]!.cells[1]).toBe('140502195603120014')
    expect(sheet!.rows[1]!.cells[2]).toMatchObject({ kind: 'FORMULA' })
    expect(sheet!.formulas).toBe(2)
  })

  test('dates stand still in every zone, in the systems of 1900 and 1904', async () => {
    for (const dateSystem of ['1900', '1904'] as const) {
      const bytes = Buffer.from(
        await writeXlsx({
          dateSystem,
          sheets: [{ name: 'a', rows: [[new Date(Date.UTC(1956, 2, 12))]], columns: [{ numFmt: 'yyyy-mm-dd' }] }],
        }),
      )
      expect((await readRosterFile('a.xlsx', bytes)).sheets[0]!.rows[0]!.cells[0]).toEqual({
        text: '1956-03-12',
        kind: 'DATE',
      })
    }
  })

  test('with what is hidden reported: sheets are left out, rows and columns are read', async () => {
    const bytes = Buffer.from(
      await writeXlsx({
        sheets: [
          { name: '花名册', rows: roster, columns: [{}, { hidden: true }], rowDefs: new Map([[3, { hidden: true }]]) },
          { name: '底稿', rows: [['x']], hidden: true },
        ],
      }),
    )
    const file = await readRosterFile('a.xlsx', bytes)
    expect(file.hiddenSheets).toEqual(['底稿'])
    expect(file.sheets).toHaveLength(1)
    expect(file.sheets[0]).toMatchObject({ hiddenRows: [4], hiddenColumns: ['B'] })
    expect(file.sheets[0]!.rows).toHaveLength(21)
  })

  test('with quotations, line breaks and tabs as they are written', () => {
    expect(readCsv('a,"b ""c"", d"\r\n"e\nf",g\n').map(({ cells }) => cells)).toEqual([
      ['a', 'b "c", d'],
      ['e\nf', 'g'],
    ])
    expect(readCsv('a\tb\n1\t2').map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(readCsv('n\n="140502195603120014"').map(({ cells }) => cells)).toEqual([['n'], ['140502195603120014']])
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        const plain = (cell: string) => (/^="[^"]*"$/.test(cell) ? cell.slice(2, -1) : cell)
        expect(readCsv(quoted).map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(plain)))
      }),
    )
  })

  test('by the addresses a spreadsheet shows', () => {
    expect([0, 25, 26, 701, 702].map((column) => addressOf(1, column))).toEqual(['A1', 'Z1', 'AA1', 'ZZ1', 'AAA1'])
  })
})

describe('files are refused whole, with the reason', () => {
  test('that are empty, or of another kind than their name says', async () => {
    const [csv, xlsx] = [csvOf(roster), await xlsxOf(roster)]
    expect(await refused('a.csv', Buffer.alloc(0))).toBe('EMPTY_FILE')
    expect(await refused('a.csv', xlsx)).toBe('MISLABELLED')
    expect(await refused('a.xlsx', csv)).toBe('MISLABELLED')
    expect(await refused('a.csv', Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'))).toBe(
      'MISLABELLED',
    )
    expect(await refused('a.txt', csv)).toBe('UNKNOWN_FORMAT')
    expect(
      await refused(
        'a.xlsx',
        storedZip(new Map([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')]])),
      ),
    ).toBe('UNKNOWN_FORMAT')
  })

  test('that are of the old formats, whatever their name', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])
    for (const name of ['a.xls', 'a.et', 'a.wps', 'a.xlsx'])
      expect(await refused(name, ole), name).toBe('LEGACY_FORMAT')
    await expect(readRosterFile('a.xls', ole)).rejects.toThrow(/另存为/)
  })

  test('that are encrypted', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: roster }],
      encryption: { password: 'x', spinCount: 1000 },
    })
    expect(await refused('a.xlsx', bytes)).toBe('ENCRYPTED')
  })

  test('that hold macros, also under the name of a plain workbook', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: roster }], vbaProject: new Uint8Array([1, 2, 3]) })
    expect(await refused('a.xlsm', bytes)).toBe('MACROS')
    expect(await refused('a.xlsx', bytes)).toBe('MACROS')
  })

  test('that are cut off anywhere, or have a changed byte', async () => {
    const bytes = await xlsxOf(roster)
    for (let length = 4; length < bytes.length; length += 97)
      expect(await refused('a.xlsx', bytes.subarray(0, length)), String(length)).toBe('DAMAGED_FILE')
    const [entry] = [...openZip(bytes).values()].filter(({ name }) => name === sheetPart)
    const changed = Buffer.from(bytes)
    changed[entry!.offset + 30 + entry!.name.length + 40]! ^= 0xff
    expect(await refused('a.xlsx', changed)).toMatch(/DAMAGED_FILE|ZIP_BOMB/)
    expect(await refused('a.csv', Buffer.from('姓名,备注\n张三,"没有结束'))).toBe('DAMAGED_FILE')
  })

  test('any bytes are a refusal at worst, never a fault', async () => {
    const bytes = await xlsxOf(roster)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, value, isCsv) => {
        const changed = Buffer.from(isCsv ? csvOf(roster) : bytes)
        changed[at % changed.length] = value
        await refused(isCsv ? 'a.csv' : 'a.xlsx', changed)
      }),
      { numRuns: 200 },
    )
  })

  test('that unpack to more than a roster needs, whatever their directory says', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024, 0x20)
    const xml = Buffer.concat([Buffer.from('<worksheet><sheetData/>'), zeros, Buffer.from('</worksheet>')])
    const bomb = deflatedZip(await repacked(() => {}), sheetPart, xml)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refused('a.xlsx', bomb)).toBe('ZIP_BOMB')
    // The same with a directory that says it is small: inflating stops at what was said.
    expect(await refused('a.xlsx', deflatedZip(await repacked(() => {}), sheetPart, xml, 1_000))).toBe('ZIP_BOMB')
    const many = new Map(Array.from({ length: 2_001 }, (_, index) => [`xl/${index}.xml`, Buffer.alloc(0)] as const))
    expect(await refused('a.xlsx', storedZip(many))).toBe('ZIP_BOMB')
    const entities = await repacked((parts) =>
      parts.set(sheetPart, Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')),
    )
    expect(await refused('a.xlsx', entities)).toBe('ZIP_BOMB')
  })

  test('with a thousand columns, or two cells at opposite corners of the sheet', async () => {
    const wide = [Array.from({ length: 1_000 }, (_, index) => `列${index}`), Array.from({ length: 1_000 }, () => 'x')]
    expect(await refused('a.xlsx', await xlsxOf(wide))).toBe('TOO_MANY_COLUMNS')
    expect(await refused('a.csv', csvOf(wide))).toBe('TOO_MANY_COLUMNS')
    const corners = (ref: string) =>
      repacked((parts) =>
        parts.set(
          sheetPart,
          Buffer.from(
            `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="1048576"><c r="${ref}"><v>1</v></c></row></sheetData></worksheet>`,
          ),
        ),
      )
    expect(await refused('a.xlsx', await corners('XFD1048576'))).toBe('TOO_MANY_COLUMNS')
    expect(await refused('a.xlsx', await corners('A1048576'))).toBe('TOO_MANY_ROWS')
    expect(await refused('a.xlsx', await corners('SF199999'))).toBe('FILE_TOO_LARGE')
  })

  test('while formats without values out to the last column do no harm', async () => {
    const bytes = await repacked((parts) => {
      const xml = parts.get(sheetPart)!.toString()
      parts.set(sheetPart, Buffer.from(xml.replace('</row>', '<c r="XFD1" s="0"/></row>')))
    })
    expect(await texts('a.xlsx', bytes)).toEqual(roster)
  })

  test('whose text was damaged before it came here', async () => {
    const damaged = (cell: string) => csvOf([HEADER, ...rowsOf(3).map((row) => [...row.slice(0, 16), cell])])
    expect(await refused('a.csv', damaged('张??'))).toBe('DAMAGED_TEXT')
    expect(await refused('a.csv', damaged('锟斤拷'))).toBe('DAMAGED_TEXT')
    expect(await refused('a.csv', damaged('张\uFFFD'))).toBe('DAMAGED_TEXT')
    expect(await refused('a.csv', Buffer.from([0xd5, 0xc5, 0xff, 0xff, 0x2c]))).toBe('BROKEN_ENCODING')
    const misread = new TextDecoder('gbk').decode(Buffer.from('晋城市城区,晋中市太谷'))
    expect(
      await refused('a.csv', Buffer.from(`${misread}\n${new TextDecoder('gbk').decode(Buffer.from('长治市潞州区'))}`)),
    ).toBe('DAMAGED_TEXT')
    await expect(readRosterFile('a.csv', damaged('张??'))).rejects.toThrow(/Q2/)
  })

  test('and no reason tells the text of a cell', async () => {
    for (const [name, bytes] of [
      ['a.csv', csvOf([['王建国??', '140502195603120014']])],
      ['a.xlsx', (await xlsxOf(roster)).subarray(0, 900)],
    ] as const)
      await expect(readRosterFile(name, bytes)).rejects.not.toThrow(/王建国|1405021956/)
  })
})

/** One part of a stored archive replaced by a deflated one; `said` is the size the directory claims. */
function deflatedZip(archive: Buffer, name: string, content: Buffer, said = content.length): Buffer {
  const parts = new Map([...openZip(archive)].map(([part, entry]) => [part, inflateEntry(archive, entry)]))
  const data = deflateRawSync(content)
  parts.set(name, data)
  const bytes = storedZip(parts)
  const { offset } = openZip(bytes).get(name)!
  bytes.writeUInt16LE(8, offset + 8)
  bytes.writeUInt32LE(said, offset + 22)
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    if (bytes.readUInt32LE(at + 42) === offset) {
      bytes.writeUInt16LE(8, at + 10)
      bytes.writeUInt32LE(said, at + 24)
    }
  return bytes
}
