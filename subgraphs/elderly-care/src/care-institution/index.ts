import { defineSlice, Refusal } from '@civil-affairs/kit'
import { CareInstitution, FilingStep, InstitutionClosure, InstitutionRating } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { institutionRoster } from './roster.ts'

export { openInstitution, suspendInstitution } from './filing.ts'
export { lockInstitution, mustTakeElders } from './find-institution.ts'
export { creditCode } from './input.ts'
export { insertCareInstitutions, type StatedInstitution } from './insert-institutions.ts'
export { institutionByCreditCode, institutionById } from './loaders.ts'
export { notYet } from './register-institution.ts'

const measures = '养老机构管理办法（民政部令第66号）'
const local = '地方政策，待核实'

export const careInstitution = defineSlice(import.meta.url, {
  resolvers,
  rosters: [institutionRoster],
  entities: [CareInstitution, FilingStep, InstitutionRating, InstitutionClosure],
  parameters: [
    { key: 'INST.minimumBeds', value: '10', unit: 'BEDS', legalBasis: measures, verified: true },
    { key: 'INST.filing', value: '10', unit: 'WORKING_DAYS', legalBasis: measures, verified: true },
    { key: 'INST.closure.notice', value: '30', unit: 'DAYS', legalBasis: `${measures}；${local}`, verified: false },
    {
      key: 'INST.rating.minimumMonths',
      value: '12',
      unit: 'MONTHS',
      legalBasis: `GB/T 37276-2018；${local}`,
      verified: false,
    },
    {
      key: 'INST.rating.validity.STAR',
      value: '36',
      unit: 'MONTHS',
      legalBasis: `GB/T 37276-2018；${local}`,
      verified: false,
    },
    { key: 'INST.rating.validity.CREDIT', value: '12', unit: 'MONTHS', legalBasis: local, verified: false },
  ],
  conflicts: {
    one_living_institution_a_credit_code: () =>
      new Refusal('CREDIT_CODE_TAKEN', {
        zh: '已有运营中的养老机构使用该统一社会信用代码。请核对。',
        en: 'A living institution has this credit code already. Compare the two.',
        path: ['input', 'creditCode'],
      }),
    one_institution_a_filing_number: () =>
      new Refusal('FILING_NUMBER_TAKEN', {
        zh: '该备案编号已被使用。',
        en: 'Another institution has this filing number.',
        path: ['input', 'filingNumber'],
      }),
    one_rating_at_a_time: () =>
      new Refusal('RATING_OVERLAPS', {
        zh: '该时段已有评定。请重新读取后再评定。',
        en: 'A rating of this scheme already holds in that period. Read again.',
        path: ['input', 'validFrom'],
      }),
    one_closure_at_a_time: () =>
      new Refusal('CLOSURE_ALREADY_ANNOUNCED', {
        zh: '该养老机构已有进行中的终止公告。',
        en: 'A closure of this institution is announced already.',
        path: ['input', 'institutionId'],
      }),
  },
})
