import { defineSlice, type ParameterDeclaration } from '@civil-affairs/kit'
import { alreadyReceiving, openApplication } from './apply.ts'
import { OldAgeAllowance, OldAgeSuspension, OldAgeTask, SurvivalCheck } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { oldAgeRoster } from './roster.ts'
import { onPersonChanged, reviewWhenTold } from './tasks.ts'

export { sealAccount } from './account.ts'
export { oldAgePayments } from './due-for-month.ts'
export { insertOldAgeAllowances, type StatedAllowance } from './insert-allowances.ts'

const local = '地方政策，待核实'
const parameter = (key: string, value: string, unit: string, legalBasis: string = local): ParameterDeclaration => ({
  key: `AGE.${key}`,
  value,
  unit,
  legalBasis,
  verified: false,
})

export const oldAgeAllowance = defineSlice(import.meta.url, {
  resolvers,
  rosters: [oldAgeRoster],
  entities: [OldAgeAllowance, OldAgeSuspension, SurvivalCheck, OldAgeTask],
  parameters: [
    { ...parameter('minimum', '80', 'YEARS', '老年人权益保障法 art. 33'), verified: true },
    parameter('lowIncomeOnly', '0', 'FLAG', `老年人权益保障法 art. 33；${local}`),
    parameter('applyMonthsAhead', '1', 'MONTHS'),
    parameter('startMonths', '1', 'MONTHS'),
    parameter('birthdayMonthOffset', '0', 'MONTHS'),
    parameter('village', '3', 'WORKING_DAYS'),
    parameter('township', '10', 'WORKING_DAYS'),
    parameter('notice', '7', 'DAYS'),
    parameter('survivalMonths', '3', 'MONTHS'),
    parameter('unreachableMonths', '3', 'MONTHS'),
    parameter('task', '5', 'WORKING_DAYS'),
  ],
  conflicts: {
    one_old_age_allowance_at_a_time: alreadyReceiving,
    one_open_old_age_application: openApplication,
  },
  consumes: {
    'registry.person.registered': onPersonChanged,
    'registry.person.changed': onPersonChanged,
    'registry.person.died': reviewWhenTold,
    'registry.person.deathRevoked': reviewWhenTold,
    'registry.person.linked': reviewWhenTold,
    'registry.person.unlinked': reviewWhenTold,
  },
})
