import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/local-dates.ts'
import { divisionPrefix, isKnownDivision } from './division-prefixes.ts'
import { readResidentId, residentIdCheckCharacter, upgradeResidentId } from './resident-id.ts'

const today = '2026-06-30'
const read = (raw: string) => readResidentId(raw, today)

const prefixes = ['140502', '140105', '142727', '110101', '659001']
const first17 = fc
  .tuple(
    fc.constantFrom(...prefixes),
    fc.integer({ min: 0, max: 46_000 }).map((days) => addDays('1900-01-01', days)),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([prefix, born, sequence]) => `${prefix}${born.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`)
const someNumber = first17.map((digits) => digits + residentIdCheckCharacter(digits))

describe('numbers from the standard’s examples', () => {
  test.each([
    ['140502195603120014', 'MALE', '1956-03-12', '140502'],
    ['140105194401310023', 'FEMALE', '1944-01-31', '140105'],
    ['140521201512310039', 'MALE', '2015-12-31', '140521'],
  ])('%s is of a person %s born %s', (number, sex, birthDate, prefix) => {
    expect(read(number)).toEqual({
      ok: true,
      number,
      kind: 'RESIDENT_ID',
      birthDate,
      sex,
      prefix,
      upgradedFrom15: false,
      warnings: [],
    })
  })

  test('a number of fifteen digits is read as the eighteen it became', () => {
    expect(upgradeResidentId('140502560312001')).toBe('140502195603120014')
    expect(read('140502560312001')).toMatchObject({ number: '140502195603120014', upgradedFrom15: true, warnings: [] })
  })

  test.each([
    ['810000198808080515', 'HKMT_RESIDENCE'],
    ['830000197001010048', 'HKMT_RESIDENCE'],
  ])('%s is of the kind %s and has no unknown division', (number, kind) => {
    expect(read(number)).toMatchObject({ ok: true, kind, warnings: [] })
  })
})

describe('what is refused', () => {
  const made = (digits: string) => digits + residentIdCheckCharacter(digits)
  test.each([
    ['140521201512310038', 'CHECK_DIGIT'],
    ['1.40502195603120E+17', 'PRECISION_LOST'],
    ['1.40502E+17', 'PRECISION_LOST'],
    ['140502195603120000', 'EXCEL_ROUNDING_SUSPECTED'],
    ['140502195603120016', 'CHECK_DIGIT'],
    ['14050219560312001', 'LENGTH'],
    ['1405021956031200144', 'LENGTH'],
    ['', 'CHARACTERS'],
    ['无', 'CHARACTERS'],
    ['14050219560312001A', 'CHARACTERS'],
    ['14050219560312X014', 'CHARACTERS'],
    ['14050256031200X', 'CHARACTERS'],
    [made('14050219560230001'), 'BIRTH_DATE'],
    [made('14050219561312001'), 'BIRTH_DATE'],
    [made('14050218991231001'), 'BIRTH_DATE'],
    ['140502560230001', 'BIRTH_DATE'],
    [made('14050220260701001'), 'FUTURE_BIRTH'],
    ['914156019900101006', 'FOREIGN_PERMANENT_RESIDENCE'],
  ])('%s: %s', (raw, code) => {
    const reading = read(raw)
    expect(reading).toMatchObject({ ok: false, code })
    if (!reading.ok) {
      expect(reading.messages.zh).toMatch(/\p{Script=Han}/u)
      expect(reading.messages.en).toMatch(/[a-z]/)
    }
  })

  test('a birth today is read and a birth tomorrow refused', () => {
    expect(read(made('14050220260630001'))).toMatchObject({ ok: true, birthDate: today })
    expect(read(made('14050220260701001'))).toMatchObject({ ok: false })
  })

  test('a person of 130 is read and one of 131 refused', () => {
    const number = made('14050219000101001')
    expect(readResidentId(number, '2030-12-31')).toMatchObject({ ok: true })
    expect(readResidentId(number, '2031-01-01')).toMatchObject({ ok: false, code: 'TOO_OLD' })
  })
})

describe('how numbers arrive', () => {
  test.each([
    ['１４０５０２１９５６０３１２００１４', '140502195603120014'],
    ["'140502195603120014", '140502195603120014'],
    ['\u00a0140502195603120014\u200b\r\n', '140502195603120014'],
    ['\ufeff140502 19560312 0014', '140502195603120014'],
    ['14010519491231005ｘ', '14010519491231005X'],
    ['14010519491231005x', '14010519491231005X'],
  ])('%j is read as %s', (raw, number) => {
    expect(read(raw)).toMatchObject({ ok: true, number })
  })
})

describe('by property', () => {
  test('every number built by the rule is read and reads the same again', () => {
    fc.assert(
      fc.property(someNumber, (number) => {
        const reading = read(number)
        if (!reading.ok) throw new Error(reading.code)
        expect(reading.number).toBe(number)
        expect(read(reading.number)).toEqual(reading)
        expect(reading.birthDate.replaceAll('-', '')).toBe(number.slice(6, 14))
        expect(reading.sex).toBe(Number(number[16]) % 2 ? 'MALE' : 'FEMALE')
      }),
    )
  })

  test('any single wrong digit is refused', () => {
    fc.assert(
      fc.property(someNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = String((Number(number[at]) + shift) % 10)
        expect(read(number.slice(0, at) + wrong + number.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  test('a wrong check character is refused', () => {
    fc.assert(
      fc.property(someNumber, fc.constantFrom(...'0123456789X'), (number, check) => {
        fc.pre(check !== number[17])
        expect(read(number.slice(0, 17) + check).ok).toBe(false)
      }),
    )
  })

  test('two neighbouring characters exchanged are refused', () => {
    fc.assert(
      fc.property(someNumber, fc.nat(16), (number, at) => {
        fc.pre(number[at] !== number[at + 1])
        const exchanged = number.slice(0, at) + number[at + 1]! + number[at]! + number.slice(at + 2)
        expect(read(exchanged).ok).toBe(false)
      }),
    )
  })

  test('an upgraded number verifies and keeps what the old one said', () => {
    const someFifteen = someNumber.filter((n) => n.slice(6, 8) === '19').map((n) => n.slice(0, 6) + n.slice(8, 17))
    fc.assert(
      fc.property(someFifteen, (fifteen) => {
        const reading = read(fifteen)
        if (!reading.ok) throw new Error(reading.code)
        expect(reading.upgradedFrom15).toBe(true)
        expect(reading.number.slice(0, 6) + reading.number.slice(8, 17)).toBe(fifteen)
        expect(read(reading.number)).toMatchObject({ ok: true, number: reading.number, upgradedFrom15: false })
      }),
    )
  })
})

describe('the division a number begins with', () => {
  test.each([
    ['140502', 'IN_USE', undefined],
    ['140213', 'IN_USE', undefined],
    ['441900', 'IN_USE', undefined],
    ['140202', 'ABOLISHED', 2018],
    ['140726', 'ABOLISHED', 2019],
    ['140421', 'ABOLISHED', 2018],
    ['142727', 'ABOLISHED', 2000],
    ['142201', 'ABOLISHED', 2000],
    ['142331', 'ABOLISHED', 2003],
    ['142401', 'ABOLISHED', 1999],
    ['142601', 'ABOLISHED', 2000],
    ['142128', 'ABOLISHED', 1993],
    ['142527', 'ABOLISHED', 1985],
    ['110103', 'ABOLISHED', undefined],
    ['142799', 'OF_ABOLISHED_PREFECTURE', 2000],
    ['132131', 'OF_ABOLISHED_PREFECTURE', undefined],
    ['140599', 'UNKNOWN', undefined],
    ['144001', 'UNKNOWN', undefined],
    ['990101', 'UNKNOWN', undefined],
    ['140500', 'UNKNOWN', undefined],
  ])('%s is %s', (code, standing, lastYear) => {
    const prefix = divisionPrefix(code)
    expect(prefix.standing).toBe(standing)
    expect(prefix.lastYear).toBe(lastYear)
  })

  test('an unknown one is a warning and no refusal', () => {
    const digits = '14059919560312001'
    expect(read(digits + residentIdCheckCharacter(digits))).toMatchObject({
      ok: true,
      warnings: [{ code: 'UNKNOWN_PREFIX' }],
    })
  })

  test('a number that ends in three zeros and still passes is pointed out', () => {
    const cut = [...Array(10).keys()]
      .map((d) => `14050219560312${d}00`)
      .find((n) => residentIdCheckCharacter(n) === '0')
    expect(cut).toBeDefined()
    expect(read(`${cut}0`)).toMatchObject({ ok: true, warnings: [{ code: 'ENDS_IN_ZEROS' }] })
  })

  test.each([
    ['100000', true],
    ['140000', true],
    ['140500', true],
    ['142700', true],
    ['140502', true],
    ['810000', true],
    ['990000', false],
    ['149900', false],
    ['14050', false],
  ])('%s names a division of some level: %s', (code, known) => {
    expect(isKnownDivision(code)).toBe(known)
  })
})
