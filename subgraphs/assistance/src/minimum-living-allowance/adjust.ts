import { type Context, Refusal, record } from '@civil-affairs/kit'
import { assessUnit } from './assessment.ts'
import { AllowanceAmount, type AmountReason, type MinimumLivingAllowance } from './entity.ts'
import { effectiveDay, familyOf, getAllowance, move, presentAmount, stoppedMembers } from './find-allowance.ts'
import type { AdjustInput } from './input.ts'
import type { Assessment } from './rules.ts'

/** Computes the amount anew from the present family, means and standard, with the reason (社会救助暂行办法 art. 13). */
export async function adjustMinimumLivingAllowance(context: Context, input: AdjustInput) {
  context.viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input.allowanceId, input.version)
  move(context, allowance, 'ADJUST')
  const on = effectiveDay(context, input.effectiveFrom)
  const { unit, members } = await familyOf(context, allowance, on)
  const means = input.means ?? allowance.means
  const stopped = await stoppedMembers(context, allowance)
  const assessment = await assessUnit(context, { unit, members, means, stopped, on })
  if (assessment.denialReasons.length > 0)
    throw new Refusal('NO_LONGER_ELIGIBLE', {
      zh: `按现有情况已不符合条件（${assessment.denialReasons.join('、')}）。请办理终止或渐退，不能调整。`,
      en: `By what is known the unit is not eligible (${assessment.denialReasons.join(', ')}): terminate or grant grace.`,
      basis: '社会救助暂行办法 art. 13',
      path: ['input', 'means'],
    })
  allowance.means = means
  allowance.class = assessment.class
  await changeAmount(context, allowance, { assessment, reason: input.reason, document: input.document, on })
  return allowance
}

/**
 * Closes the present amount and opens the next; from the same month on it replaces it, and history keeps the old row.
 * An amount that others changed to a later month first is refused rather than overwritten.
 */
export async function changeAmount(
  context: Context,
  allowance: MinimumLivingAllowance,
  change: { assessment: Assessment; reason: AmountReason; document: string; on: string },
): Promise<void> {
  const { em } = context
  const { assessment, reason, document, on } = change
  const { monthlyFen, standardFen, monthlyIncomeFen, shares } = assessment
  const present = await presentAmount(context, allowance)
  if (on < present.validFrom)
    throw new Refusal('EARLIER_THAN_CURRENT', {
      zh: `现行金额自 ${present.validFrom} 起，调整不得早于该月。`,
      en: `The present amount holds from ${present.validFrom}; a change must not begin before it.`,
      path: ['input', 'effectiveFrom'],
    })
  const terms = { monthlyFen, standardFen, monthlyIncomeFen, shares, reason, document }
  if (on === present.validFrom) em.assign(present, terms)
  else {
    present.validTo = on
    await em.flush()
    em.create(AllowanceAmount, { allowance, division: allowance.division, ...terms, validFrom: on, validTo: null })
  }
  // So that an edit made with the version from before this change is refused.
  allowance.updatedAt = context.now
  const members = shares.map(({ personId }) => personId)
  record(em, 'assistance.grant.changed', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [...members, allowance.unit.id],
    data: {
      programme: 'MLA',
      members,
      grantClass: allowance.class,
      monthlyFen,
      since: on,
      reason,
      area: allowance.area,
    },
  })
}
