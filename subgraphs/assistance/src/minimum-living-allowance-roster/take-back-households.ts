import {
  type AppliedBatch,
  type Context,
  IdentityClaim,
  PaymentItem,
  type RecordToReverse,
  Refusal,
  recordMany,
  restoreRecords,
} from '@civil-affairs/kit'
import { AssistanceUnit, AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { CheckOrder } from '../economic-check/entity.ts'
import {
  AllowanceAmount,
  AllowanceRecheck,
  AllowanceSuspension,
  JobOffer,
  MinimumLivingAllowance,
} from '../minimum-living-allowance/entity.ts'

/** Rows go before the rows they refer to. */
const order = [AllowanceAmount, AssistanceUnitMember, MinimumLivingAllowance, AssistanceUnit] as const

/**
 * Deletes what the roster made and tells that it ended with the day it began. What others have added to it since (a
 * payment, a re-check, a new member) stands in the way: that is real, and would hang in the air.
 */
export async function takeBackHouseholds(
  context: Context,
  records: readonly RecordToReverse[],
  batch: AppliedBatch,
): Promise<void> {
  const { em } = context
  const idsOf = (entity: (typeof order)[number]) => of(records, entity).map(({ id }) => id)
  const unitIds = idsOf(AssistanceUnit)
  const allowanceIds = idsOf(MinimumLivingAllowance)
  const memberIds = idsOf(AssistanceUnitMember)
  const amountIds = idsOf(AllowanceAmount)
  await mustBeUntouched(context, { unitIds, allowanceIds, memberIds, amountIds })
  const members = await em.find(AssistanceUnitMember, { id: { $in: memberIds } })
  const allowances = await em.find(MinimumLivingAllowance, { id: { $in: allowanceIds } })
  await recordMany(
    em,
    'assistance.grant.ended',
    allowances.map(({ id, division, unit, validFrom }) => ({
      recordId: id,
      division,
      subjects: [unit.id],
      data: { programme: 'MLA', until: validFrom, reason: REASON },
    })),
  )
  await recordMany(
    em,
    'assistance.unit.left',
    members.map(({ unit, division, personId, validFrom }) => ({
      recordId: unit.id,
      division,
      subjects: [personId],
      data: { programme: 'MLA', personId, until: validFrom, reason: REASON },
    })),
  )
  await forgetClaims(context, records, batch)
  await restoreRecords(
    context,
    order.flatMap((entity) => of(records, entity)),
    batch,
  )
}

function of(records: readonly RecordToReverse[], entity: (typeof order)[number]): RecordToReverse[] {
  return records.filter(({ table }) => table === entity.meta.tableName)
}

const REASON = 'IMPORTED_IN_ERROR'

async function mustBeUntouched(
  { em }: Context,
  {
    unitIds,
    allowanceIds,
    memberIds,
    amountIds,
  }: Record<'unitIds' | 'allowanceIds' | 'memberIds' | 'amountIds', string[]>,
): Promise<void> {
  const ofAllowances = { allowance: { $in: allowanceIds } }
  const paid = await em.count(PaymentItem, { grantId: { $in: allowanceIds } })
  if (paid > 0)
    throw new Refusal('PAID_SINCE', {
      zh: `本批次已有 ${paid} 笔进入发放批次，不能整批撤回。请逐户办理终止。`,
      en: `${paid} payments of this batch are in payment batches; end the allowances one by one.`,
      path: ['input', 'batchId'],
    })
  const acts =
    (await em.count(AllowanceRecheck, ofAllowances)) +
    (await em.count(AllowanceSuspension, ofAllowances)) +
    (await em.count(JobOffer, ofAllowances)) +
    (await em.count(CheckOrder, { unitId: { $in: unitIds } })) +
    // What earlier calls of this reversal deleted is gone already: what is left and not of the batch came later.
    (await em.count(AssistanceUnitMember, { unit: { $in: unitIds }, id: { $nin: memberIds } })) +
    (await em.count(AllowanceAmount, { allowance: { $in: allowanceIds }, id: { $nin: amountIds } }))
  if (acts > 0)
    throw new Refusal('ACTED_ON_SINCE', {
      zh: `本批次导入的家庭已有 ${acts} 项新增成员、调整、复核、缓发、就业推荐或经济状况核对，不能整批撤回。请逐户办理。`,
      en: `Families of this batch have ${acts} new members, amounts, re-checks, suspensions, job offers or economic checks; settle them one by one.`,
      path: ['input', 'batchId'],
    })
}

/** Claims that the registry has not taken yet are withdrawn; what it has taken, it keeps as what this roster said. */
async function forgetClaims(
  { em }: Context,
  records: readonly RecordToReverse[],
  { kind, id }: AppliedBatch,
): Promise<void> {
  const rows = [...new Set(of(records, AssistanceUnitMember).map(({ row }) => row))]
  await em.nativeDelete(IdentityClaim, { source: { $in: rows.map((row) => `roster:${kind}:${id}:${row}`) } } as never)
}
