import {
  creditCodeCheckCharacter,
  organizationCodeCheckCharacter,
  residentIdCheckCharacter,
} from '@civil-affairs/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMoneyUnit, readDecimal, readInteger, readMoney } from './clean-amount.ts'
import { type DateWindow, dateOfSerial, readDate, readMoment } from './clean-date.ts'
import { readAccount, readCertificate, readDocumentNumber, readOrganizationNumber, readPhones } from './clean-number.ts'
import { partsOf, readName, readText, stripStray } from './clean-text.ts'
import { column } from './columns.ts'
import { keptFaults, toldFaults } from './examine.ts'
import { type CellReading, faultCatalogue, faultOfCode, isRejected } from './faults.ts'
import { decodeText, hasLostCharacters, isMisread } from './text-encoding.ts'

const TODAY = '2026-06-15'
const document = (raw: string, isNumber = false) => readDocumentNumber(raw, 'RESIDENT_ID', TODAY, isNumber)
const codes = ({ faults }: CellReading<unknown>) => faults.map(({ code }) => code)
const window: DateWindow = { earliest: '1900-01-01', latest: TODAY, mayBeNumber: false, isNumber: false }
const date = (raw: string, more: Partial<DateWindow> = {}) => readDate(raw, { ...window, ...more })

describe('1, 2: numbers a spreadsheet has cut', () => {
  test.each([
    ['1.40502E+17', false],
    ['１.40502Ｅ+17', false],
    ['140502195603120016', true],
    ['140502195603120000', true],
    ['1.4050219560312e+17', true],
  ])('%s (a number: %s) is rejected, whatever its last digits', (raw, isNumber) => {
    expect(document(raw, isNumber)).toMatchObject({ value: null })
    expect(codes(document(raw, isNumber))).toEqual(['PRECISION_LOST'])
  })
  test('an ending of 000 that fails its check is rejected, one that passes is flagged', () => {
    expect(codes(document('140502195603120000'))).toEqual(['EXCEL_ROUNDING_SUSPECTED'])
    const passing = [
      '14050219560312',
      '14050219560313',
      '14050219560317',
      '14050219570312',
      '14050219580912',
      '14050219591012',
      '14050219620312',
      '14050219630312',
      '14050219640312',
      '14050219650312',
      '14050219660312',
      '14050219670312',
      '14050219680312',
    ]
      .map((first) => `${first}000`)
      .find((first17) => residentIdCheckCharacter(first17) === '0')
    if (passing !== undefined) expect(codes(document(`${passing}0`))).toContain('ENDS_IN_ZEROS')
  })
  test('a 15-digit number kept as a number has all its digits', () => {
    expect(document('140502560312001', true).value?.number).toHaveLength(18)
  })
})

test('3: an old number is upgraded and marked as derived', () => {
  const { value, faults } = document('140502560312001')
  expect(value).toMatchObject({ derived: true, birthDate: '1956-03-12' })
  expect(value!.number).toBe(`14050219560312001${residentIdCheckCharacter('14050219560312001')}`)
  expect(faults.map(({ code }) => code)).toEqual(['UPGRADED_15'])
})

describe('4, 5, 25: characters of another form, or that do not belong', () => {
  const number = `14050219560312001${residentIdCheckCharacter('14050219560312001')}`
  const wide = [...number].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')
  test.each([
    [wide, 'WIDTH_OR_CASE'],
    [`'${number}`, 'STRAY_CHARACTERS'],
    [`\t${number}\u00A0`, 'STRAY_CHARACTERS'],
    [`${number.slice(0, 6)}\u200B${number.slice(6)}`, 'STRAY_CHARACTERS'],
    [`${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}\n`, 'STRAY_CHARACTERS'],
  ])('%j is the number, repaired', (raw, code) => {
    expect(document(raw).value?.number).toBe(number)
    expect(codes(document(raw))).toEqual([code])
  })
  test('a lower-case x is raised', () => {
    const ending = ['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '011'].find(
      (sequence) => residentIdCheckCharacter(`14050219560312${sequence}`) === 'X',
    )!
    expect(codes(document(`14050219560312${ending}x`))).toEqual(['WIDTH_OR_CASE'])
    expect(codes(document(`14050219560312${ending}ｘ`))).toEqual(['WIDTH_OR_CASE'])
  })
  test.each([
    ['张　三', '张三'],
    [' 张 三 ', '张三'],
    ["'张三", '张三'],
    ['张\n三', '张三'],
    ['欧阳\u200B修', '欧阳修'],
    ['John Smith', 'John Smith'],
  ])('the name %j is %s', (raw, name) => expect(readName(raw).value).toBe(name))
  test('brackets and commas of codes are normalised', () => {
    const { value, faults } = column
      .code('低保证号')
      .read('晋低保（２０２６）０１号', { today: TODAY, isNumber: false, mayBeNumber: false, unit: null, proven: null })
    expect(value).toBe('晋低保(2026)01号')
    expect(faults.map(({ code }) => code)).toEqual(['WIDTH_OR_CASE', 'PUNCTUATION'])
  })
})

describe('6: dates', () => {
  test.each([
    ['1956-03-12', '1956-03-12', 'DAY', []],
    ['19560312', '1956-03-12', 'DAY', ['DATE_FORM']],
    ['1956/3/12', '1956-03-12', 'DAY', ['DATE_FORM']],
    ['1956.3.12', '1956-03-12', 'DAY', ['DATE_FORM']],
    ['１９５６年３月１２日', '1956-03-12', 'DAY', ['DATE_FORM']],
    ['一九五六年三月十二日', '1956-03-12', 'DAY', ['DATE_FORM']],
    ['二〇二六年一月三十一日', '2026-01-31', 'DAY', ['DATE_FORM']],
    ['1956年3月', '1956-03-01', 'MONTH', ['PRECISION_MONTH']],
    ['1956.3', '1956-03-01', 'MONTH', ['PRECISION_MONTH']],
    ['195603', '1956-03-01', 'MONTH', ['PRECISION_MONTH']],
    ['1956', '1956-01-01', 'YEAR', ['PRECISION_YEAR']],
    ['56.3.12', '1956-03-12', 'DAY', ['DATE_FORM']],
    ['20526', '1956-03-12', 'DAY', ['DATE_SERIAL']],
    ['2026-03-12 00:00:00', '2026-03-12', 'DAY', ['TIME_DROPPED']],
  ])('%s is %s to the %s', (raw, on, precision, faults) => {
    expect(date(raw).value).toEqual({ on, precision })
    expect(codes(date(raw))).toEqual(faults)
  })
  test.each([
    ['农历正月初五', 'LUNAR_DATE'],
    ['1956年腊月廿三', 'LUNAR_DATE'],
    ['1956-02-30', 'DATE_UNKNOWN'],
    ['1956.13', 'DATE_UNKNOWN'],
    ['不详', 'DATE_UNKNOWN'],
    ['2026-06-16', 'DATE_OUT_OF_RANGE'],
    ['20.3.12', 'YEAR_AMBIGUOUS'],
  ])('%s is not taken: %s', (raw, code) => {
    expect(date(raw).value).toBeNull()
    expect(codes(date(raw))).toEqual([code])
  })
  test('a two-digit year is taken where one century is possible, or the document proves it', () => {
    expect(date('20.3.12', { earliest: '1997-01-01' }).value?.on).toBe('2020-03-12')
    expect(date('20.3.12', { proven: '1920-03-12' }).value?.on).toBe('1920-03-12')
  })
  test('year.1 may be October without its zero, unless the document tells', () => {
    expect(codes(date('1956.1', { isNumber: true }))).toEqual(['MONTH_AMBIGUOUS'])
    expect(codes(date('1956.1', { mayBeNumber: true }))).toEqual(['MONTH_AMBIGUOUS'])
    expect(date('1956.1', { isNumber: true, proven: '1956-10-02' }).value?.on).toBe('1956-10-01')
    expect(date('1956.1').value?.on).toBe('1956-01-01')
  })
  test('serials know the 29 February 1900 that never was, and the system of 1904', () => {
    expect([1, 59, 60, 61, 20526, 46188].map((serial) => dateOfSerial(serial))).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
      '1956-03-12',
      '2026-06-15',
    ])
    expect(dateOfSerial(0, true)).toBe('1904-01-01')
  })
  test('every day of a century survives its serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 46_188 }), (serial) => {
        const on = dateOfSerial(serial)!
        expect(date(String(serial)).value?.on).toBe(on)
        expect(date(on.replaceAll('-', '/')).value?.on).toBe(on)
      }),
    )
  })
})

describe('7: amounts', () => {
  test.each([
    ['980', 'YUAN', 98_000],
    ['1,280.00', 'YUAN', 128_000],
    ['１，２８０．５', 'YUAN', 128_050],
    ['980元', 'YUAN', 98_000],
    ['¥980.05', 'YUAN', 98_005],
    ['6.8亿', 'YUAN', 68_000_000_000],
    ['1.25', 'WAN', 1_250_000],
    ['1.25万元', 'YUAN', 1_250_000],
    ['980元', 'WAN', 98_000],
    ['0', 'YUAN', 0],
    ['.5', 'YUAN', 50],
  ] as const)('%s by %s is %d fen', (raw, unit, fen) => expect(readMoney(raw, { unit }).value).toBe(fen))
  test.each([
    ['12,80', 'AMOUNT_UNKNOWN'],
    ['1.280,00', 'AMOUNT_UNKNOWN'],
    ['壹仟元', 'AMOUNT_UNKNOWN'],
    ['约980', 'AMOUNT_UNKNOWN'],
    ['980.005', 'AMOUNT_FRACTION'],
    ['-980', 'AMOUNT_NEGATIVE'],
    ['1.2E+3', 'AMOUNT_UNKNOWN'],
  ])('%s is not taken: %s', (raw, code) => expect(codes(readMoney(raw))).toEqual([code]))
  test('the noise of a float is taken off, a real fraction is not', () => {
    expect(readMoney('714.9999999999999', { isNumber: true })).toMatchObject({ value: 71_500 })
    expect(readMoney('1280.0000000000002', { isNumber: true })).toMatchObject({ value: 128_000 })
    expect(codes(readMoney('714.999', { isNumber: true }))).toEqual(['AMOUNT_FRACTION'])
    expect(readMoney('7149999999999999', { isNumber: true }).value).toBe(
      714_999_999_999_999_900 > Number.MAX_SAFE_INTEGER ? null : 0,
    )
  })
  test('any number of fen comes back from yuan as a float prints it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (fen) => {
        expect(readMoney(String(fen / 100), { isNumber: true }).value).toBe(fen)
        expect(readMoney((fen / 100).toLocaleString('en', { minimumFractionDigits: 2 })).value).toBe(fen)
      }),
    )
  })
  test('the unit is read from the header', () => {
    expect(['户月保障金(元)', '累计资金（万元）', '标准元/月', '备注', '单位：万元'].map(findMoneyUnit)).toEqual([
      'YUAN',
      'WAN',
      'YUAN',
      null,
      'WAN',
    ])
  })
  test('decimals and whole numbers with their units', () => {
    expect(readDecimal('1,234.50㎡').value).toBe('1234.5')
    expect(readInteger('3人', false, 0, 10).value).toBe(3)
    expect(codes(readInteger('3.5', false, 0, 10))).toEqual(['NUMBER_UNKNOWN'])
    expect(codes(readInteger('11', false, 0, 10))).toEqual(['NUMBER_OUT_OF_RANGE'])
  })
})

describe('10: several values in one cell', () => {
  test('are split where the column takes several', () => {
    expect(readPhones('13800005678/0356-2025678')).toMatchObject({ value: ['13800005678', '0356-2025678'] })
    expect(partsOf('张三、李四 王五')).toEqual(['张三', '李四', '王五'])
  })
  test('are rejected where it takes one', () => {
    expect(codes(readName('张三、李四'))).toEqual(['MANY_VALUES'])
    expect(codes(column.phone('联系电话').read('13800005678/13900005678', {} as never))).toEqual(['MANY_VALUES'])
  })
})

describe('14: damaged text', () => {
  test('is recognised', () => {
    expect(isMisread('鏅嬪煄')).toBe(true)
    expect(hasLostCharacters('张??')).toBe(true)
    expect(hasLostCharacters('张\uFFFD')).toBe(true)
    expect(hasLostCharacters('锟斤拷')).toBe(true)
  })
  test('and sound text is not', () => {
    for (const text of [
      '晋城市城区北街街道',
      '最低生活保障对象花名册',
      '买买提·艾力',
      '户主身份证号',
      '墕底村',
      '遆三保',
      '联通',
      '是否残疾?',
    ])
      expect(isMisread(text) || hasLostCharacters(text), text).toBe(false)
  })
  test('any Chinese text read as GBK where it was UTF-8 is recognised, as far as GBK can show it', () => {
    const gbk = new TextDecoder('gbk')
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 4, maxLength: 8 }), (points) => {
        const misread = gbk.decode(Buffer.from(String.fromCodePoint(...points)))
        expect(isMisread(misread) || hasLostCharacters(misread) || /[^\u4E00-\u9FA5]/.test(misread)).toBe(true)
      }),
    )
  })
  test('a damaged or masked name is rejected, a rare one is kept', () => {
    expect(codes(readName('张?'))).toEqual(['DAMAGED_CHARACTERS'])
    expect(codes(readName('张□'))).toEqual(['DAMAGED_CHARACTERS'])
    expect(codes(readName('张*三'))).toEqual(['MASKED'])
    expect(codes(readName('张3'))).toEqual(['NAME_CHARACTERS'])
    expect(readName('\u{20BB7}野㛃').value).toBe('\u{20BB7}野㛃')
    expect(readName('张\uE863')).toMatchObject({ faults: [{ code: 'DAMAGED_CHARACTERS' }] })
    expect(readName('张\uE854')).toMatchObject({ value: '张\u9FBA', faults: [{ code: 'PRIVATE_USE' }] })
  })
})

test('15: the dot within a name', () => {
  for (const raw of ['买买提·艾力', '买买提．艾力', '买买提.艾力', '买买提•艾力', '买买提 · 艾力', '买买提・艾力'])
    expect(readName(raw).value, raw).toBe('买买提·艾力')
})

test('16: wordings of one thing', () => {
  const status = column.choice('状态', { ACTIVE: ['在保', '正常'], STOPPED: ['停保', '停', '已停', '注销'] })
  const place = { today: TODAY, isNumber: false, mayBeNumber: false, unit: null, proven: null }
  expect(status.read('停', place)).toMatchObject({ value: 'STOPPED', faults: [{ code: 'SYNONYM' }] })
  expect(status.read('停保', place)).toEqual({ value: 'STOPPED', faults: [] })
  expect(codes(status.read('其他', place))).toEqual(['CHOICE_UNKNOWN'])
  const yes = column.yesNo('是否残疾')
  expect(['是', '√', '1', '否', '×', '0', 'TRUE'].map((raw) => yes.read(raw, place).value)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    true,
  ])
  expect(column.relation('与户主关系').read('长子', place).value).toBe('22')
  expect(column.relation('与户主关系').read('2', place).value).toBe('02')
})

test('19: placeholders are no telephone numbers', () => {
  for (const raw of ['0', '11111111111', '无', '—']) expect(codes(readPhones(raw)), raw).toEqual(['PHONE_PLACEHOLDER'])
})

test('20: an account that was a number is rejected, as text it is kept with its zeros', () => {
  expect(codes(readAccount('6217000000000000', true))).toEqual(['ACCOUNT_PRECISION_LOST'])
  expect(codes(readAccount('6.217E+18', false))).toEqual(['ACCOUNT_PRECISION_LOST'])
  expect(readAccount("'6217 0000 0000 0000 018", false).value).toBe('6217000000000000018')
})

test('21: letters no credit code has are corrected only where both checks prove it', () => {
  const body = '12140500'
  const organization = 'MA0KQ1U5'
  const first17 = `${body}${organization}${organizationCodeCheckCharacter(organization)}`
  const code = `${first17}${creditCodeCheckCharacter(first17)}`
  expect(readOrganizationNumber(code.toLowerCase(), false)).toMatchObject({
    value: code,
    faults: [{ code: 'WIDTH_OR_CASE' }],
  })
  const mistaken = code.replace('0', 'O')
  expect(readOrganizationNumber(mistaken, false)).toMatchObject({
    value: code,
    faults: [{ code: 'CREDIT_CODE_LETTERS' }],
  })
  const wrong = `${mistaken.slice(0, 17)}${mistaken[17] === '3' ? '4' : '3'}`
  expect(isRejected(readOrganizationNumber(wrong, false).faults)).toBe(true)
  expect(codes(readOrganizationNumber('M0A00012-X', false))).toEqual(['ORGANIZATION_CODE'])
})

test('22: old certificate numbers are kept as written', () => {
  expect(readCertificate('晋泽结字0105-00012')).toMatchObject({
    value: '晋泽结字0105-00012',
    faults: [{ code: 'LEGACY_CERTIFICATE' }],
  })
  expect(readCertificate('j140502-2026-000001').value).toBe('J140502-2026-000001')
})

test('23: 24:00 is the next day, and no zone moves a date', () => {
  expect(date('2026-03-31 24:00').value?.on).toBe('2026-04-01')
  expect(readMoment('2026-03-31 24:00', window)).toMatchObject({ value: '2026-04-01T00:00' })
  expect(readMoment('2026年3月31日8时5分', window).value).toBe('2026-03-31T08:05')
  expect(codes(readMoment('2026-03-31 25:00', window))).toEqual(['DATE_UNKNOWN'])
})

test('text is freed of what does not belong, and keeps the rest', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const once = stripStray(text)
      expect(stripStray(once)).toBe(once)
    }),
  )
  expect(readText('  甲乙  丙\r\n丁 ').value).toBe('甲乙 丙 丁')
})

test('encodings are told apart strictly', () => {
  const text = '户主姓名,身份证号\n'
  expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8' })
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text, encoding: 'UTF-8 BOM' })
  const gbk = Buffer.from([0xbb, 0xa7, 0xd6, 0xf7, 0xd0, 0xd5, 0xc3, 0xfb])
  expect(decodeText(gbk)).toEqual({ text: '户主姓名', encoding: 'GB18030' })
  // 𠮷 takes four bytes in GB 18030.
  expect(decodeText(Buffer.from([0x95, 0x34, 0xb2, 0x35, 0xbb, 0xa7])).text).toBe('\u{20BB7}户')
  expect(() => decodeText(Buffer.from([0xbb, 0xa7, 0xff, 0xff, 0x80]))).toThrow(/编码/)
})

test('every code of the catalogue says what to do in both languages', () => {
  for (const [code, [, , zh, en]] of Object.entries(faultCatalogue)) {
    expect(zh, code).toMatch(/[。]$/)
    expect(en, code).toMatch(/\.$/)
  }
  const numbers = new Set(Object.values(faultCatalogue).map(([number]) => number))
  // 12 is not a fault of a cell: totals and notes are skipped rows.
  for (let number = 1; number <= 25; number++) if (number !== 12) expect(numbers, String(number)).toContain(number)
})

describe('faults that are kept with their row', () => {
  const filled = { ...faultOfCode('FILLED_DOWN'), after: '晋城市' }
  const own = { code: 'ALREADY_DRAWS', severity: 'FLAGGED', zh: '在单元甲', en: 'in unit one' } as const
  const faults = [
    { ...filled, column: 'city', at: 1 },
    { ...filled, column: 'county', at: 2 },
    { ...own, column: 'document', at: 12 },
    { ...own, en: 'in unit two', column: 'document', at: 12 },
    { ...filled, column: 'cause', at: 17 },
    { ...faultOfCode('BLOCK_REJECTED'), column: null, at: null },
    { ...faultOfCode('MISSING'), column: 'whole', at: null },
    { ...faultOfCode('MISSING', 'FLAGGED'), column: 'income', at: null },
  ]
  const told = faults.map(({ code, severity, zh, en, column, at }) => ({ code, severity, zh, en, column, at }))

  test('are told again one by one, in their order and words; alike ones side by side are kept as one', () => {
    const kept = JSON.parse(JSON.stringify(keptFaults(faults)))
    expect(toldFaults(kept)).toEqual(told)
    expect(kept).toHaveLength(7)
    expect(kept[0]).toEqual({
      code: 'FILLED_DOWN',
      severity: 'REPAIRED',
      column: ['city', 'county'],
      at: [1, 2],
    })
  })

  test('are told as well where each was kept by itself, as it was once', () => {
    expect(toldFaults(faults.flatMap((fault) => keptFaults([fault])))).toEqual(told)
  })
})
