import { type Context, getParameterNumber, linkedIdsOf, record } from '@civil-affairs/kit'
import { monthOf } from '@civil-affairs/schema'
import { reviewChildren } from '../child-task/index.ts'
import { ChildSupport, ChildSupportAmount, type ChildSupportKind } from './entity.ts'
import { alreadySupported, findOpenSupport, toldKind } from './find-support.ts'
import { formulaAmounts } from './formula.ts'
import { endByAge, nextVerification, startOf } from './rules.ts'

export interface SupportDecision {
  readonly applicationId: string
  readonly division: string
  readonly childPersonId: string
  readonly birthDate: string
  readonly kind: ChildSupportKind
  readonly guardianPersonId: string | null
  readonly guardianRelation: string | null
  readonly institutionCreditCode: string | null
  readonly school: string | null
  readonly payeePersonId: string
  readonly accountSealed: string | null
  readonly accountHash: string | null
  readonly bankName: string | null
  readonly decidedOn: string
  readonly document: string
}

/** Starts a support by a decision; called by the deciding act, which holds the lock on the child. */
export async function grantChildSupport(context: Context, decision: SupportDecision): Promise<ChildSupport> {
  const { em } = context
  const { document, ...decided } = decision
  const { division, decidedOn, childPersonId, kind, birthDate } = decision
  const validFrom = startOf(decidedOn)
  const validTo = endByAge(birthDate)
  if ((await findOpenSupport(context, await linkedIdsOf(context, [childPersonId]), validFrom)) !== null)
    throw alreadySupported()
  const support = em.create(ChildSupport, {
    ...decided,
    status: 'ACTIVE',
    lastVerifiedOn: decidedOn,
    verifyDueOn: await verifyDueOn(context, division, decidedOn),
    registeredDivision: null,
    registryRecordedAt: null,
    validFrom,
    validTo,
    endedOn: null,
    endReason: null,
    endOccurredOn: null,
    endDocument: null,
  })
  await em.flush()
  const amount = (await formulaAmounts(context, [support], monthOf(validFrom))).get(support.id)!
  em.create(ChildSupportAmount, {
    support,
    division,
    kind,
    ...amount,
    reason: 'GRANTED',
    document,
    validFrom,
    validTo: null,
  })
  record(em, 'child-welfare.grant.started', {
    recordId: support.id,
    division,
    subjects: [childPersonId],
    data: {
      programme: 'CHILD_SUPPORT',
      kind: toldKind(kind),
      monthlyFen: amount.monthlyFen,
      since: validFrom,
      until: validTo,
    },
  })
  if (support.accountHash != null) tellAccount(context, support)
  await reviewChildren(context, [childPersonId])
  return support
}

export function tellAccount({ em }: Context, support: ChildSupport): void {
  record(em, 'child-welfare.grant.accountChanged', {
    recordId: support.id,
    division: support.division,
    subjects: [support.payeePersonId],
    data: { accountHash: support.accountHash! },
  })
}

export async function verifyDueOn(context: Context, division: string, verifiedOn: string): Promise<string> {
  return nextVerification(verifiedOn, await getParameterNumber(context, 'CHILD.verify', division, verifiedOn))
}
