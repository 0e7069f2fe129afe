import { type Context, Refusal, record } from '@civil-affairs/kit'
import { reviewChildren } from '../child-task/index.ts'
import { sealAccount } from './bank-account.ts'
import { ChildSupportVerification } from './entity.ts'
import { act } from './find-support.ts'
import { tellAccount, verifyDueOn } from './grant.ts'
import type { ChangePayeeInput, VerifyInput } from './input.ts'

/** 半年核查: somebody saw the child. What is found to have changed is acted on by itself. */
export async function verifyChildSupport(context: Context, input: VerifyInput) {
  const { em, today, viewer } = context
  const support = await act(context, 'VERIFY', input, ['HANDLER', 'OFFICER'])
  const { verifiedOn, method, result, document } = input
  if (verifiedOn > today || verifiedOn < support.lastVerifiedOn)
    throw new Refusal('OUT_OF_ORDER', {
      zh: `核查日期须在上次核查（${support.lastVerifiedOn}）之后，且不晚于今天。`,
      en: `A verification lies after the last one (${support.lastVerifiedOn}) and not in the future.`,
      path: ['input', 'verifiedOn'],
    })
  em.create(ChildSupportVerification, {
    support,
    division: support.division,
    verifiedOn,
    verifiedBy: viewer.subject,
    method,
    result,
    document,
  })
  support.lastVerifiedOn = verifiedOn
  support.verifyDueOn = await verifyDueOn(context, support.division, verifiedOn)
  record(em, 'child-welfare.grant.verified', {
    recordId: support.id,
    division: support.division,
    subjects: [support.childPersonId],
    data: { programme: 'CHILD_SUPPORT', result, on: verifiedOn, nextDueOn: support.verifyDueOn },
  })
  await reviewChildren(context, [support.childPersonId])
  return support
}

/** 变更领款账户 or who draws the money. */
export async function changeChildSupportPayee(context: Context, input: ChangePayeeInput) {
  const support = await act(context, 'CHANGE_PAYEE', input, ['HANDLER', 'OFFICER'])
  const { account, bankName, payeePersonId } = input
  support.payeePersonId = payeePersonId ?? support.payeePersonId
  if (account != null) {
    Object.assign(support, sealAccount(context.keys, account), { bankName: bankName ?? null })
    tellAccount(context, support)
  }
  return support
}
