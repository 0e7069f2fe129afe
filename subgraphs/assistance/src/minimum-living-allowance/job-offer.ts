import { type Context, getParameterNumber, notFound } from '@civil-affairs/kit'
import { membersOn } from '../assistance-unit/index.ts'
import { JobOffer, MinimumLivingAllowance } from './entity.ts'
import { move, noSuchAllowance } from './find-allowance.ts'
import type { JobOfferInput } from './input.ts'
import { raiseRecheck } from './recheck.ts'
import { refusedInARow } from './rules.ts'

/**
 * Records a job offered to a member. Three suitable ones refused in a row raise a task: the officer who adjusts the
 * allowance then finds that person's share stopped (社会救助暂行办法 art. 45).
 */
export async function recordJobOffer(context: Context, input: JobOfferInput) {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const allowance = await em.findOne(MinimumLivingAllowance, { id: input.allowanceId })
  if (allowance === null) throw noSuchAllowance()
  viewer.mustServe(allowance.division)
  move(context, allowance, 'RECORD_JOB_OFFER')
  const { personId, offeredOn, isSuitable, isAccepted, document } = input
  const members = await membersOn(context, allowance.unit.id)
  if (!members.some((member) => member.personId === personId))
    throw notFound({ zh: '该救助单元的现有成员', en: 'present member of the unit' }, ['input', 'personId'])
  const offer = { allowance, division: allowance.division, personId, offeredOn, isSuitable, isAccepted, document }
  em.create(JobOffer, offer)
  await em.flush()
  const offers = await em.find(
    JobOffer,
    { allowance: allowance.id, personId },
    { orderBy: { offeredOn: 'asc', createdAt: 'asc', id: 'asc' } },
  )
  const refused = refusedInARow(offers)
  if (refused >= (await getParameterNumber(context, 'MLA.jobOffers', allowance.division, offeredOn)))
    await raiseRecheck(context, allowance, 'JOB_OFFERS_REFUSED', firstRefusedOf(offers))
  return allowance
}

/** One task a series of refusals, however long it grows. */
function firstRefusedOf(offers: readonly JobOffer[]): string {
  const lastAccepted = offers.map(({ isAccepted }) => isAccepted).lastIndexOf(true)
  return offers.slice(lastAccepted + 1).find(({ isSuitable }) => isSuitable)!.id
}
