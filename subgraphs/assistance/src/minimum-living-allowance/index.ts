import { defineSlice, Refusal } from '@civil-affairs/kit'
import { onDeathRevoked, onPersonDied } from './death.ts'
import { AllowanceAmount, AllowanceRecheck, AllowanceSuspension, JobOffer, MinimumLivingAllowance } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { assessUnit, policyFor } from './assessment.ts'
export { type GrantedUnit, type InsertedUnit, insertGrantedUnits } from './batch.ts'
export { type DueAllowance, dueForMonth, minimumLivingAllowancePayments } from './due-for-month.ts'
export { grantMinimumLivingAllowance } from './grant.ts'
export { MeansInput, PropertyInput } from './input.ts'
export { allowanceByApplication, allowanceById } from './loaders.ts'
export { drawSerials, numberOf } from './numbers.ts'
export { type AllowancePolicy, type Assessment, assess, startOf } from './rules.ts'

const alreadyReceiving = () =>
  new Refusal('ALREADY_RECEIVING', {
    zh: '该救助单元同一时段已有低保待遇。请重新读取后办理变更。',
    en: 'The unit has an allowance in that period already. Read again and change that one.',
    basis: '社会救助暂行办法 art. 9',
  })

const changedMeanwhile = () =>
  new Refusal('AMOUNT_OVERLAPS', {
    zh: '该低保待遇同一时段已有另一金额或缓发记录。请重新读取后办理。',
    en: 'An amount or suspension of the allowance holds in that period already. Read again, then act.',
  })

export const minimumLivingAllowance = defineSlice(import.meta.url, {
  resolvers,
  entities: [MinimumLivingAllowance, AllowanceAmount, AllowanceSuspension, AllowanceRecheck, JobOffer],
  parameters,
  consumes: { 'registry.person.died': onPersonDied, 'registry.person.deathRevoked': onDeathRevoked },
  conflicts: {
    one_allowance_at_a_time: alreadyReceiving,
    minimum_living_allowance_application_id_unique: alreadyReceiving,
    one_amount_at_a_time: changedMeanwhile,
    one_suspension_at_a_time: changedMeanwhile,
    one_job_offer_a_document: () =>
      new Refusal('JOB_OFFER_KNOWN', {
        zh: '该就业推荐记录已登记。',
        en: 'This job offer is recorded already.',
        path: ['input', 'document'],
      }),
  },
})
