import { type Context, Refusal, record } from '@civil-affairs/kit'
import { sealAccount, sealPhone } from './bank-account.ts'
import { recordAccount } from './change-account.ts'
import { AssistanceUnit, type AssistanceUnitMember } from './entity.ts'
import type { UnitInput } from './input.ts'
import { addMember, identify } from './membership.ts'
import { findUnitFaults, HEAD, type UnitFault } from './rules.ts'

/** Forms the unit an application is for; the registry is told who its members are, this subgraph keeps ids. */
export function formUnit(
  context: Context,
  division: string,
  input: UnitInput,
  source: string,
): { unit: AssistanceUnit; members: AssistanceUnitMember[] } {
  const { em, keys, today } = context
  const members = input.members.map((member, at) => ({
    ...member.facts,
    ...identify(context, member, source, ['input', 'unit', 'members', String(at)]),
  }))
  mustBeUnit(findUnitFaults(input.form, members))
  const head = members.find(({ relation }) => relation === HEAD)!
  const unit = em.create(AssistanceUnit, {
    division,
    programme: 'MLA',
    form: input.form,
    singleBasis: input.singleBasis ?? null,
    area: input.area,
    hardshipCause: input.hardshipCause,
    headPersonId: head.personId,
    payeePersonId: head.personId,
    ...(input.account == null ? {} : sealAccount(keys, input.account, ['input', 'unit', 'account'])),
    bankName: input.bankName ?? null,
    phoneSealed: sealPhone(keys, input.phone),
    formedOn: today,
    dissolvedOn: null,
  })
  record(em, 'assistance.unit.formed', {
    recordId: unit.id,
    division,
    subjects: members.map(({ personId }) => personId),
    data: { programme: unit.programme, formedOn: today },
  })
  if (unit.accountHash != null) recordAccount(context, unit)
  return { unit, members: members.map((member) => addMember(context, unit, member)) }
}

function mustBeUnit(faults: readonly UnitFault[]): void {
  const texts: Record<UnitFault, { zh: string; en: string }> = {
    NO_MEMBERS: { zh: '救助单元至少有一名成员。', en: 'A unit has at least one member.' },
    NOT_ONE_HEAD: {
      zh: '救助单元须有且只有一名户主（关系代码02）。',
      en: 'A unit has exactly one head (relation 02).',
    },
    UNKNOWN_RELATION: { zh: '家庭关系代码不在 GB/T 4761 中。', en: 'A relation code is not in GB/T 4761.' },
    SAME_PERSON_TWICE: { zh: '同一人不能重复列为成员。', en: 'A person is listed twice.' },
    NOT_ONE_PERSON: { zh: '单人户只能有一名成员。', en: 'A person registered alone is the only member.' },
  }
  const fault = faults[0]
  if (fault !== undefined) throw new Refusal(fault, { ...texts[fault], path: ['input', 'unit', 'members'] })
}
