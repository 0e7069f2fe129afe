import { defineSlice, Refusal } from '@civil-affairs/kit'
import {
  CheckAuthorization,
  CheckItem,
  CheckMember,
  CheckObjection,
  CheckOrder,
  CheckReply,
  CheckReport,
  CheckReportSeries,
  CheckSourcePolicy,
} from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'
import { prepareSourcePolicies } from './source-policy.ts'

export { findValidReport } from './find-checks.ts'

export const economicCheck = defineSlice(import.meta.url, {
  resolvers,
  entities: [
    CheckAuthorization,
    CheckOrder,
    CheckMember,
    CheckItem,
    CheckReply,
    CheckReport,
    CheckReportSeries,
    CheckObjection,
    CheckSourcePolicy,
  ],
  parameters,
  prepare: prepareSourcePolicies,
  conflicts: {
    one_running_check: () =>
      new Refusal('CHECK_RUNNING', {
        zh: '该救助单元同一事由的核对正在进行。请等待其完成，或先撤销。',
        en: 'A check of this family for the same reason is under way. Wait for it, or cancel it first.',
        path: ['input', 'unitId'],
      }),
    one_check_source_policy: () =>
      new Refusal('EARLIER_THAN_CURRENT', {
        zh: '该期间已有必核来源的规定。请重新读取后再设置。',
        en: 'Required sources are set for this period already. Read them again, then set yours.',
        path: ['input', 'validFrom'],
      }),
  },
})
