/**
 * Kinds of personal document (证件类型), and how a number of each kind usually looks. The patterns are conventions of the
 * issuers that no standard at hand confirms, so they are data that a deployment may replace, and a number that does not
 * fit is used with a warning. Citizen numbers, disability certificates and permits with a citizen number are checked by
 * their own rules instead and have no pattern here.
 */
import type { CodeTable } from './code-table.ts'

export type DocumentType =
  | 'RESIDENT_ID'
  | 'TEMP_ID'
  | 'HOUSEHOLD_BOOK'
  | 'BIRTH_CERT'
  | 'RESIDENCE_PERMIT'
  | 'HKM_TRAVEL'
  | 'TW_TRAVEL'
  | 'HKMT_RESIDENCE'
  | 'FOREIGN_PR'
  | 'PASSPORT_CN'
  | 'PASSPORT_FOREIGN'
  | 'MILITARY'
  | 'DISABLED_CERT'
  | 'NONE'

export const documentTypes = {
  id: 'DOCUMENT_TYPE',
  name: 'documentType',
  title: '证件类型',
  source: '本平台枚举 (own enumeration of the hub); alias numbers from GA/T 517 where they are known',
  verified: false,
  entries: [
    { code: 'RESIDENT_ID', label: '居民身份证', aliases: ['身份证', '二代身份证', '公民身份证', '111'] },
    { code: 'TEMP_ID', label: '临时居民身份证', aliases: ['临时身份证'] },
    { code: 'HOUSEHOLD_BOOK', label: '户口簿', aliases: ['户口本', '居民户口簿', '113'] },
    { code: 'BIRTH_CERT', label: '出生医学证明', aliases: ['出生证', '出生证明'] },
    { code: 'RESIDENCE_PERMIT', label: '居住证', aliases: [] },
    {
      code: 'HKM_TRAVEL',
      label: '港澳居民来往内地通行证',
      aliases: ['回乡证', '港澳通行证', '港澳居民通行证', '516'],
    },
    { code: 'TW_TRAVEL', label: '台湾居民来往大陆通行证', aliases: ['台胞证', '511'] },
    { code: 'HKMT_RESIDENCE', label: '港澳台居民居住证', aliases: [] },
    {
      code: 'FOREIGN_PR',
      label: '外国人永久居留身份证',
      aliases: ['外国人永久居留证', '外国人居留证', '永居证', '553', '554'],
    },
    { code: 'PASSPORT_CN', label: '中国护照', aliases: ['护照', '普通护照', '中华人民共和国护照'] },
    { code: 'PASSPORT_FOREIGN', label: '外国护照', aliases: ['414'] },
    { code: 'MILITARY', label: '军人证件', aliases: ['军官证', '士兵证', '军人证', '114'] },
    { code: 'DISABLED_CERT', label: '残疾人证', aliases: [] },
    { code: 'NONE', label: '无证件', aliases: ['无', '无证'] },
  ],
} as const satisfies CodeTable

/** Usual forms of a normalised number by document type. */
export type DocumentPatterns = Readonly<Partial<Record<DocumentType, RegExp>>>

export const documentPatterns: DocumentPatterns = {
  BIRTH_CERT: /^[A-Z]\d{9}$/,
  HKM_TRAVEL: /^[HM]\d{8}(?:\d{2})?$/,
  TW_TRAVEL: /^(?:\d{8}|\d{10}[A-Z]?)$/,
  PASSPORT_CN: /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})$/,
  PASSPORT_FOREIGN: /^[A-Z0-9]{5,17}$/,
  MILITARY: /^.{0,6}字第?[A-Z0-9]{4,12}号?$/,
}
