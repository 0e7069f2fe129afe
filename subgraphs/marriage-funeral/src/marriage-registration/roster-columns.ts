import { type AcceptedRow, type Column, column, type RosterDocument, type ValuesOf } from '@civil-affairs/kit'
import { type DocumentType, readDocument } from '@civil-affairs/schema'
import type { MarriageParty } from './entity.ts'

/**
 * Documents of parties from elsewhere that show by their form what they are. Numbers of digits alone are no such: a
 * citizen number that lost some digits must not become somebody's passport.
 */
const FORMS: readonly (readonly [DocumentType, RegExp])[] = [
  ['HKM_TRAVEL', /^[HM]\d{8}(?:\d{2})?$/],
  ['FOREIGN_PR', /^[A-Z]{3}\d{12}$/],
  ['PASSPORT_CN', /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})$/],
  ['PASSPORT_FOREIGN', /^[A-Z]{1,3}\d{5,9}$/],
]

function partyDocument(title: string, synonyms: readonly string[]): Column<RosterDocument, true> {
  const citizen = column.document(title, { required: true, synonyms })
  return {
    ...citizen,
    read: (raw, place) => {
      const own = citizen.read(raw, place)
      if (own.value !== null) return own
      const text = raw.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
      const type = FORMS.find(([, form]) => form.test(text))?.[0]
      const reading = type === undefined ? null : readDocument(type, text, place.today)
      if (reading === null || !reading.ok) return own
      const { number, identity, birthDate = null, sex = null } = reading
      return { value: { type: reading.type, number, identity, birthDate, sex, derived: false }, faults: [] }
    },
  }
}

/** (2019)晋0502民初123号: of a divorce by court, which has no certificate. */
const JUDGMENT = /^\(\d{4}\)[\p{Script=Han}A-Z0-9]{3,40}号$/u

function certificateOrJudgment(title: string, synonyms: readonly string[]): Column<string, true> {
  const certificate = column.certificate(title, { required: true, synonyms })
  return {
    ...certificate,
    read: (raw, place) => {
      const text = raw.normalize('NFKC').replace(/\s+/g, '')
      return JUDGMENT.test(text) ? { value: text, faults: [] } : certificate.read(raw, place)
    },
  }
}

export function isJudgment(number: string): boolean {
  return JUDGMENT.test(number)
}

export const columns = {
  office: column.division('登记机关', { required: true, synonyms: ['婚姻登记机关', '登记机关名称'] }),
  kind: column.choice(
    '登记类型',
    {
      MARRIAGE: ['结婚', '结婚登记'],
      RETRO: ['补办结婚登记', '补办结婚', '补办登记'],
      DIVORCE: ['离婚', '离婚登记', '协议离婚'],
      COURT_DIVORCE: ['法院离婚', '判决离婚', '调解离婚', '法院判决离婚'],
      REISSUE_MARRIAGE: ['补发结婚证', '补领结婚证'],
      REISSUE_DIVORCE: ['补发离婚证', '补领离婚证'],
    },
    { required: true, synonyms: ['业务类型', '登记业务类型'] },
  ),
  number: certificateOrJudgment('证件字号', ['结婚证字号', '离婚证字号', '字号', '证号', '裁判文书号']),
  registeredOn: column.day('登记日期', { required: true, earliest: '1950-05-01', synonyms: ['登记时间', '发证日期'] }),
  since: column.day('婚姻关系起始日期', { earliest: '1950-05-01', synonyms: ['共同生活起始日期'] }),
  husband: column.name('男方姓名', { required: true, synonyms: ['男方'] }),
  husbandDocument: partyDocument('男方身份证件号码', ['男方身份证号', '男方证件号码', '男方证件号']),
  husbandBirthDate: column.date('男方出生日期', { provenBy: 'husbandDocument' }),
  husbandHome: column.text('男方户籍地', { synonyms: ['男方常住户口所在地'], maximum: 200 }),
  wife: column.name('女方姓名', { required: true, synonyms: ['女方'] }),
  wifeDocument: partyDocument('女方身份证件号码', ['女方身份证号', '女方证件号码', '女方证件号']),
  wifeBirthDate: column.date('女方出生日期', { provenBy: 'wifeDocument' }),
  wifeHome: column.text('女方户籍地', { synonyms: ['女方常住户口所在地'], maximum: 200 }),
  printNumber: column.text('印刷号', { maximum: 40 }),
  archiveNumber: column.text('档案号', { maximum: 60 }),
  remark: column.text('备注', { maximum: 200 }),
} as const

export type Row = AcceptedRow<ValuesOf<typeof columns>>

/** 当事人类别 by the document shown. */
export function kindOfParty({ type, number }: RosterDocument): MarriageParty['kind'] {
  switch (type) {
    case 'HKM_TRAVEL':
      return number.startsWith('M') ? 'MACAO' : 'HK'
    case 'HKMT_RESIDENCE':
      return number.startsWith('81') ? 'HK' : number.startsWith('82') ? 'MACAO' : 'TAIWAN'
    case 'TW_TRAVEL':
      return 'TAIWAN'
    case 'PASSPORT_CN':
      return 'OVERSEAS_CHINESE'
    case 'PASSPORT_FOREIGN':
    case 'FOREIGN_PR':
      return 'FOREIGN'
    default:
      return 'MAINLAND'
  }
}
