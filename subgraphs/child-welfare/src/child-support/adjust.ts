import { type Context, Refusal, record, significantDigits } from '@civil-affairs/kit'
import { monthOf } from '@civil-affairs/schema'
import { ChildSupport, ChildSupportAmount, type ChildSupportAmountReason, type ChildSupportKind } from './entity.ts'
import { act, effectiveDay, toldKind } from './find-support.ts'
import { type FormulaAmount, formulaAmounts } from './formula.ts'
import type { AdjustAllInput, AdjustInput, ChangeKindInput } from './input.ts'
import { amountOn } from './rules.ts'

/** 调整: the formula anew for one child, from a month on. */
export async function adjustChildSupport(context: Context, input: AdjustInput) {
  const support = await act(context, 'ADJUST', input)
  const { reason, document } = input
  const on = effectiveDay(context, input.effectiveFrom)
  mustBeInside(support, on)
  const amount = (await formulaAmounts(context, [support], monthOf(on))).get(support.id)!
  await changeAmount(context, support, amount, { on, reason, document })
  return support
}

/** 变更类别: e.g. the second parent died, or the child moved into an institution. */
export async function changeChildSupportKind(context: Context, input: ChangeKindInput) {
  const support = await act(context, 'CHANGE_KIND', input)
  const { kind, document } = input
  const on = effectiveDay(context, input.effectiveFrom)
  mustBeInside(support, on)
  if (support.kind === kind)
    throw new Refusal('SAME_KIND', {
      zh: '保障类别没有变化。',
      en: 'The kind is the present one.',
      path: ['input', 'kind'],
    })
  support.kind = kind
  support.institutionCreditCode = input.institutionCreditCode ?? null
  const amount = (await formulaAmounts(context, [support], monthOf(on))).get(support.id)!
  await changeAmount(context, support, amount, { on, reason: 'KIND_CHANGED', document })
  return support
}

/**
 * 批量调整: the formula anew for every child of a division from a month on, after a new standard or changes in 低保. What
 * stays the same is not touched.
 */
export async function adjustChildSupports(context: Context, input: AdjustAllInput) {
  const { em, viewer } = context
  const { division, document, reason } = input
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  const on = effectiveDay(context, input.effectiveFrom)
  const supports = await em.find(
    ChildSupport,
    {
      division: { $like: `${significantDigits(division)}%` },
      status: { $ne: 'ENDED' },
      validFrom: { $lte: on },
      validTo: { $gt: on },
    },
    { orderBy: { id: 'asc' } },
  )
  const formula = await formulaAmounts(context, supports, monthOf(on))
  const present = await em.find(
    ChildSupportAmount,
    { support: { $in: supports.map(({ id }) => id) } },
    { orderBy: { validFrom: 'asc' } },
  )
  const bySupport = Map.groupBy(present, ({ support }) => support.id)
  let [adjusted, unchanged] = [0, 0]
  for (const support of supports) {
    const amounts = bySupport.get(support.id) ?? []
    const wanted = formula.get(support.id)!
    const last = amountOn(amounts, '9999-12-31')!
    if (last.validFrom > on) continue // somebody has decided on a later month already
    if (isSame(last, wanted, support.kind)) {
      unchanged++
      continue
    }
    await changeAmount(context, support, wanted, { on, reason, document }, amounts)
    support.updatedAt = context.now
    adjusted++
  }
  const skipped = supports.length - adjusted - unchanged
  return { __typename: 'ChildSupportAdjustment' as const, adjusted, unchanged, skipped }
}

/** Closes the present amount and opens the next; one that begins on the same day is replaced, and history keeps it. */
async function changeAmount(
  context: Context,
  support: ChildSupport,
  amount: FormulaAmount,
  change: { on: string; reason: ChildSupportAmountReason; document: string },
  known?: readonly ChildSupportAmount[],
): Promise<void> {
  const { em } = context
  const { on, reason, document } = change
  const amounts =
    known ?? (await em.find(ChildSupportAmount, { support: support.id }, { orderBy: { validFrom: 'asc' } }))
  const last = amountOn(amounts, '9999-12-31')!
  if (on < last.validFrom)
    throw new Refusal('EARLIER_THAN_CURRENT', {
      zh: `现行金额自 ${last.validFrom} 起，新金额不得早于该月。`,
      en: `The present amount holds from ${last.validFrom}; a new one cannot begin before it.`,
      path: ['input', 'effectiveFrom'],
    })
  const values = { kind: support.kind, ...amount, reason, document }
  if (on === last.validFrom) em.assign(last, values)
  else {
    last.validTo = on
    await em.flush() // one amount closes before the next opens
    em.create(ChildSupportAmount, { support, division: support.division, ...values, validFrom: on, validTo: null })
  }
  tellChanged(context, support, amount.monthlyFen, on, reason)
}

export function tellChanged(
  { em }: Context,
  support: ChildSupport,
  monthlyFen: number,
  since: string,
  reason: string,
): void {
  record(em, 'child-welfare.grant.changed', {
    recordId: support.id,
    division: support.division,
    subjects: [support.childPersonId],
    data: {
      programme: 'CHILD_SUPPORT',
      kind: toldKind(support.kind),
      monthlyFen,
      since,
      until: support.validTo,
      reason,
    },
  })
}

export function isSame(
  holding: FormulaAmount & { kind: ChildSupportKind },
  wanted: FormulaAmount,
  kind: ChildSupportKind,
) {
  return (
    holding.kind === kind &&
    holding.standardFen === wanted.standardFen &&
    holding.assistanceFen === wanted.assistanceFen &&
    holding.monthlyFen === wanted.monthlyFen
  )
}

function mustBeInside(support: ChildSupport, on: string): void {
  if (support.validFrom <= on && on < support.validTo) return
  throw new Refusal('OUTSIDE_SUPPORT', {
    zh: `待遇自 ${support.validFrom} 起至 ${support.validTo} 前，${on} 不在其内。`,
    en: `The support runs from ${support.validFrom} until before ${support.validTo}; ${on} is outside.`,
    path: ['input', 'effectiveFrom'],
  })
}
