import { defineSlice, Refusal } from '@civil-affairs/kit'
import { ChildSupport, ChildSupportAmount, ChildSupportVerification, StudyContinuation } from './entity.ts'
import { alreadySupported } from './find-support.ts'
import { parameters } from './parameters.ts'
import { onPersonChanged } from './registry-change.ts'
import { resolvers } from './resolvers.ts'
import { childSupportRoster } from './roster.ts'

export { sealAccount } from './bank-account.ts'
export { mayKnowKind } from './confidential.ts'
export { childSupportPayments, dueForMonth } from './due-for-month.ts'
export { alreadySupported, findOpenSupport } from './find-support.ts'
export { grantChildSupport } from './grant.ts'
export {
  type InsertedChildSupport,
  insertChildSupports,
  type StatedChildSupport,
  type StatedParent,
} from './insert-child-supports.ts'
export { childSupportByApplication } from './loaders.ts'
export { endByAge, isMinor, startOf } from './rules.ts'

const changedMeanwhile = () =>
  new Refusal('CHANGED_MEANWHILE', {
    zh: '同一时段已有另一记录。请重新读取后办理。',
    en: 'Another record holds in that period already. Read again, then act.',
  })

export const childSupport = defineSlice(import.meta.url, {
  resolvers,
  entities: [ChildSupport, ChildSupportAmount, ChildSupportVerification, StudyContinuation],
  parameters,
  rosters: [childSupportRoster],
  consumes: { 'registry.person.changed': onPersonChanged },
  conflicts: {
    one_child_support_at_a_time: alreadySupported,
    child_support_application_id_unique: alreadySupported,
    one_child_support_amount_at_a_time: changedMeanwhile,
    one_study_at_a_time: () =>
      new Refusal('STUDY_OVERLAPS', {
        zh: '该时段已登记就学延续。',
        en: 'Study is recorded for that period already.',
        path: ['input', 'enrolledOn'],
      }),
    one_verification_a_document: () =>
      new Refusal('VERIFICATION_KNOWN', {
        zh: '该核查记录已登记。',
        en: 'This verification is recorded already.',
        path: ['input', 'document'],
      }),
  },
})
