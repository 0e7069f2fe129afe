import { type Context, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { openAccount, sealAccount } from './bank-account.ts'
import { AssistanceUnit } from './entity.ts'
import type { ChangePayoutAccountInput } from './input.ts'
import { membersOn } from './membership.ts'

/** Payments go to another account of a present member; a letter or form says so. */
export async function changePayoutAccount(context: Context, input: ChangePayoutAccountInput) {
  const { em, keys, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const unit = await em.findOne(AssistanceUnit, { id: input.unitId })
  if (unit === null) throw notFound({ zh: '救助单元', en: 'assistance unit' }, ['input', 'unitId'])
  mustBeVersion(unit, input.version)
  const members = await membersOn(context, unit.id)
  if (!members.some(({ personId }) => personId === input.payeePersonId))
    throw new Refusal('PAYEE_NOT_A_MEMBER', {
      zh: '领款人须为该救助单元的现有成员。',
      en: 'The payee must be a present member of the unit.',
      path: ['input', 'payeePersonId'],
    })
  const before = openAccount(keys, unit)
  em.assign(unit, {
    ...sealAccount(keys, input.account),
    payeePersonId: input.payeePersonId,
    bankName: input.bankName ?? null,
  })
  if (before !== openAccount(keys, unit)) recordAccount(context, unit)
  return unit
}

/** Told as a keyed hash, so that accounts of several beneficiaries are found without opening any. */
export function recordAccount({ em }: Context, unit: AssistanceUnit): void {
  record(em, 'assistance.unit.accountChanged', {
    recordId: unit.id,
    division: unit.division,
    subjects: [unit.payeePersonId],
    data: { accountHash: unit.accountHash! },
  })
}
