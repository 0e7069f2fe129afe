import { defineSlice, Refusal } from '@civil-affairs/kit'
import { AssistanceUnit, AssistanceUnitMember } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { openAccount, sealAccount, sealPhone } from './bank-account.ts'
export { formUnit } from './form-unit.ts'
export { isoDate, MemberFactsInput, UnitInput, UnitMemberInput } from './input.ts'
export { membershipsByUnit, unitById } from './loaders.ts'
export {
  dissolveUnit,
  joinUnit,
  leaveUnit,
  membersOn,
  rejoinUnit,
  stateFacts,
} from './membership.ts'
export { HEAD, isSeverelyDisabled, type MemberFacts, mayRegisterAlone, memberAge } from './rules.ts'

export const assistanceUnit = defineSlice(import.meta.url, {
  resolvers,
  entities: [AssistanceUnit, AssistanceUnitMember],
  conflicts: {
    one_living_unit_at_a_time: () =>
      new Refusal('ALREADY_IN_A_UNIT', {
        zh: '其中有成员已属于另一个在保或在办的救助单元。请先核对并办结原单元。',
        en: 'A member already belongs to another unit that is helped or applies. Settle that one first.',
        basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 8',
        path: ['input', 'unit', 'members'],
      }),
  },
})
