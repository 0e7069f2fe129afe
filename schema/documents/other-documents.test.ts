import { describe, expect, test } from 'vitest'
import { type DocumentType, documentTypes } from '../codes/document-types.ts'
import { readBankCard } from './bank-card.ts'
import { readCertificateNumber } from './certificate-number.ts'
import { readDisabilityCertificate } from './disability-certificate.ts'
import { readDocument } from './other-documents.ts'
import { readPhone } from './phone.ts'

const today = '2026-06-30'
const id = '140502195603120014'

describe('documents of a person', () => {
  const usual: [DocumentType, string, string][] = [
    ['RESIDENT_ID', '140502560312001', id],
    ['TEMP_ID', id, id],
    ['RESIDENCE_PERMIT', id, id],
    ['HOUSEHOLD_BOOK', id, id],
    ['HOUSEHOLD_BOOK', '012345678', '012345678'],
    ['BIRTH_CERT', 'u140000123', 'U140000123'],
    ['HKM_TRAVEL', 'H12345678', 'H12345678'],
    ['HKM_TRAVEL', 'm1234567801', 'M1234567801'],
    ['TW_TRAVEL', '12345678', '12345678'],
    ['TW_TRAVEL', '0123456789（B）', '0123456789B'],
    ['HKMT_RESIDENCE', '810000198808080515', '810000198808080515'],
    ['FOREIGN_PR', '914156019900101006', '914156019900101006'],
    ['FOREIGN_PR', 'usa110012345678', 'USA110012345678'],
    ['PASSPORT_CN', 'e12345678', 'E12345678'],
    ['PASSPORT_CN', 'EA1234567', 'EA1234567'],
    ['PASSPORT_FOREIGN', '53 123 4567', '531234567'],
    ['MILITARY', '军字第１２３４５６７号', '军字第1234567号'],
    ['DISABLED_CERT', `${id}43`, `${id}43`],
    ['NONE', '', ''],
  ]
  test.each(usual)('%s %j is read as %j without warning', (type, raw, number) => {
    expect(readDocument(type, raw, today)).toMatchObject({ ok: true, type, number, warnings: [] })
  })

  test('every type of the table can be read', () => {
    expect(new Set(usual.map(([type]) => type))).toEqual(new Set(documentTypes.entries.map((entry) => entry.code)))
  })

  test('whatever bears the citizen number leads to the same person', () => {
    const types: DocumentType[] = ['RESIDENT_ID', 'TEMP_ID', 'RESIDENCE_PERMIT', 'HOUSEHOLD_BOOK']
    for (const type of types)
      expect(readDocument(type, id, today)).toMatchObject({ identity: { type: 'RESIDENT_ID', number: id } })
    expect(readDocument('DISABLED_CERT', `${id}43B1`, today)).toMatchObject({
      identity: { type: 'RESIDENT_ID', number: id },
      birthDate: '1956-03-12',
      sex: 'MALE',
    })
    expect(readDocument('NONE', 'P-17', today)).toMatchObject({ number: 'P-17', identity: null })
  })

  test('a residence permit entered as an identity card is given its own type', () => {
    expect(readDocument('RESIDENT_ID', '830000197001010048', today)).toMatchObject({
      ok: true,
      type: 'HKMT_RESIDENCE',
      identity: { type: 'HKMT_RESIDENCE', number: '830000197001010048' },
      warnings: [{ code: 'TYPE_CORRECTED' }],
    })
  })

  test.each<[DocumentType, string, string]>([
    ['RESIDENT_ID', '140521201512310038', 'CHECK_DIGIT'],
    ['RESIDENT_ID', '914156019900101006', 'FOREIGN_PERMANENT_RESIDENCE'],
    ['HKMT_RESIDENCE', id, 'WRONG_TYPE'],
    ['FOREIGN_PR', '914156019900101007', 'CHECK_DIGIT'],
    ['FOREIGN_PR', id, 'FORM'],
    ['HOUSEHOLD_BOOK', '12345678', 'LENGTH'],
    ['DISABLED_CERT', `${id}83`, 'FORM'],
    ['PASSPORT_CN', 'E1', 'FORM'],
    ['PASSPORT_FOREIGN', 'A<script>', 'FORM'],
    ['NONE', '张三', 'FORM'],
  ])('%s %s is refused: %s', (type, raw, code) => {
    expect(readDocument(type, raw, today)).toMatchObject({ ok: false, code })
  })

  test('a number that looks unusual for its type is read with a warning, by patterns a deployment may replace', () => {
    expect(readDocument('PASSPORT_CN', 'P1234567', today)).toMatchObject({
      ok: true,
      number: 'P1234567',
      warnings: [{ code: 'UNUSUAL_FORM' }],
    })
    expect(readDocument('PASSPORT_CN', 'P1234567', today, { PASSPORT_CN: /^P\d{7}$/ })).toMatchObject({ warnings: [] })
  })
})

describe('the disability certificate', () => {
  test.each([
    [`${id}43`, '4', '3', 0],
    [`${id}71B1`, '7', '1', 1],
    [`${id}12b`, '1', '2', 1],
  ])('%s has category %s, grade %s, re-issued %i times', (number, category, grade, reissues) => {
    expect(readDisabilityCertificate(number, today)).toMatchObject({ ok: true, category, grade, reissues })
  })

  test.each([
    [`${id}03`, 'FORM'],
    [`${id}45`, 'FORM'],
    [id, 'FORM'],
    ['14052120151231003843', 'CHECK_DIGIT'],
  ])('%s is refused: %s', (number, code) => {
    expect(readDisabilityCertificate(number, today)).toMatchObject({ ok: false, code })
  })
})

describe('certificates of marriage and divorce', () => {
  test.each([
    ['J140502-2026-000001', 'MARRIAGE'],
    ['l140502－2025－001234', 'DIVORCE'],
    ['BJ140502—2024—000077', 'REISSUED_MARRIAGE'],
    ['BL140502-2024-000078', 'REISSUED_DIVORCE'],
  ])('%s: %s', (raw, kind) => {
    expect(readCertificateNumber(raw)).toMatchObject({
      ok: true,
      form: 'STANDARD',
      kind,
      division: '140502',
      warnings: [],
    })
  })

  test('the parts are told apart', () => {
    expect(readCertificateNumber('J149999-2026-000001')).toEqual({
      ok: true,
      form: 'STANDARD',
      number: 'J149999-2026-000001',
      kind: 'MARRIAGE',
      division: '149999',
      year: 2026,
      serial: '000001',
      warnings: [expect.objectContaining({ code: 'DIVISION_UNKNOWN' })],
    })
  })

  test.each([
    ['晋泽结字010500012', '晋泽结字010500012', 'MARRIAGE'],
    ['晋泽结字0105－00012', '晋泽结字0105-00012', 'MARRIAGE'],
    ['城离字第123号', '城离字第123号', 'DIVORCE'],
    ['泽字第45号', '泽字第45号', null],
  ])('%s is a legacy number kept as it is', (raw, number, kind) => {
    expect(readCertificateNumber(raw)).toEqual({ ok: true, form: 'LEGACY', number, kind })
  })

  test.each(['J140502-26-000001', 'K140502-2026-000001', '结婚', ''])('%j is refused', (raw) => {
    expect(readCertificateNumber(raw)).toMatchObject({ ok: false, code: 'FORM' })
  })
})

describe('telephone numbers', () => {
  test.each([
    ['13800005678', '13800005678', 'MOBILE'],
    ['+86 138-0000-5678', '13800005678', 'MOBILE'],
    ['008613800005678', '13800005678', 'MOBILE'],
    ['１３８００００５６７８', '13800005678', 'MOBILE'],
    ['0356-2025678', '0356-2025678', 'LANDLINE'],
    ['（0351）40012345', '0351-40012345', 'LANDLINE'],
    ['01012345678', '010-12345678', 'LANDLINE'],
  ])('%s is %s', (raw, number, kind) => {
    expect(readPhone(raw)).toEqual({ ok: true, number, kind })
  })

  test.each([
    ['0', 'PLACEHOLDER'],
    ['11111111111', 'PLACEHOLDER'],
    ['无', 'PLACEHOLDER'],
    ['', 'PLACEHOLDER'],
    ['12800005678', 'FORM'],
    ['1380000567', 'FORM'],
    ['2025678', 'FORM'],
    ['1.38E+10', 'PRECISION_LOST'],
  ])('%j is refused: %s', (raw, code) => {
    expect(readPhone(raw)).toMatchObject({ ok: false, code })
  })
})

describe('bank cards', () => {
  test.each([
    ['4111 1111 1111 1111', '4111111111111111', []],
    ['4111111111111112', '4111111111111112', ['CHECK_DIGIT']],
    ['４１１１１１１１１１１１１１１１', '4111111111111111', []],
  ])('%s is read', (raw, number, warnings) => {
    expect(readBankCard(raw)).toMatchObject({ ok: true, number, warnings: warnings.map((code) => ({ code })) })
  })

  test('zeros after the fifteenth digit are pointed out', () => {
    expect(readBankCard('6222021234567890000')).toMatchObject({
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'ENDS_IN_ZEROS' })]),
    })
  })

  test.each([
    ['123456789012345', 'FORM'],
    ['12345678901234567890', 'FORM'],
    ['6.22202E+18', 'PRECISION_LOST'],
  ])('%s is refused: %s', (raw, code) => {
    expect(readBankCard(raw)).toMatchObject({ ok: false, code })
  })
})
