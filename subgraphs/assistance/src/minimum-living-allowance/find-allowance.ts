import { type Context, getParameterNumber, mustBeVersion, notFound, type Refusal, transition } from '@civil-affairs/kit'
import { firstDayOf, nextMonth } from '@civil-affairs/schema'
import { AssistanceUnit } from '../assistance-unit/entity.ts'
import { membersOn } from '../assistance-unit/index.ts'
import { AllowanceAmount, JobOffer, MinimumLivingAllowance } from './entity.ts'
import { type AllowanceAct, allowanceStates, amountOn, refusedInARow, statusOn } from './rules.ts'

/** The allowance an act names, in the version the caller saw and inside the divisions they serve. */
export async function getAllowance(context: Context, id: string, version: number) {
  const allowance = await context.em.findOne(MinimumLivingAllowance, { id })
  if (allowance === null) throw noSuchAllowance()
  context.viewer.mustServe(allowance.division)
  mustBeVersion(allowance, version)
  return allowance
}

export function noSuchAllowance(): Refusal {
  return notFound({ zh: '低保待遇', en: 'minimum living allowance' }, ['input', 'allowanceId'])
}

/** Moves the allowance by the act, or refuses with the acts that are legal. */
export function move(context: Context, allowance: MinimumLivingAllowance, act: AllowanceAct): void {
  allowance.status = transition(allowanceStates, statusOn(allowance, context.today), act)
}

/** The unit, with those who belong to it on a day. */
export async function familyOf(context: Context, allowance: MinimumLivingAllowance, on = context.today) {
  const unit = await context.em.findOneOrFail(AssistanceUnit, { id: allowance.unit.id })
  return { unit, members: await membersOn(context, unit.id, on) }
}

export async function presentAmount(context: Context, allowance: MinimumLivingAllowance): Promise<AllowanceAmount> {
  const amounts = await context.em.find(AllowanceAmount, { allowance: allowance.id }, { orderBy: { validFrom: 'asc' } })
  return amountOn(amounts, '9999-12-31')!
}

/** Members whose share is stopped because they refused suitable work too often in a row. */
export async function stoppedMembers(context: Context, allowance: MinimumLivingAllowance): Promise<string[]> {
  const limit = await getParameterNumber(context, 'MLA.jobOffers', allowance.division, context.today)
  const offers = await context.em.find(
    JobOffer,
    { allowance: allowance.id },
    { orderBy: { offeredOn: 'asc', createdAt: 'asc', id: 'asc' } },
  )
  const persons = [...new Set(offers.map(({ personId }) => personId))]
  return persons.filter((id) => refusedInARow(offers.filter(({ personId }) => personId === id)) >= limit)
}

/** First day of the month an act takes effect in: the one stated, else the month after today. */
export function effectiveDay(context: Context, month: string | null | undefined): string {
  return firstDayOf(month ?? nextMonth(context.today))
}
