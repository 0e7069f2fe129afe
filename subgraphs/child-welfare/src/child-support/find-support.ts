import { type Context, lockPersons, mustBeVersion, notFound, Refusal, transition } from '@civil-affairs/kit'
import { firstDayOf, nextMonth } from '@civil-affairs/schema'
import { ChildSupport, type ChildSupportKind } from './entity.ts'
import { type ChildSupportAct, childSupportStates, statusOn } from './rules.ts'

/**
 * Takes an act on a support: role, scope, version, legality. Until it ends nobody else decides about this child, under
 * whichever of its ids.
 */
export async function act(
  context: Context,
  what: ChildSupportAct,
  input: SupportInput,
  roles: readonly string[] = ['OFFICER'],
): Promise<ChildSupport> {
  const { support, status } = await mayAct(context, what, input, roles)
  if (status !== 'LAPSED') support.status = status
  return support
}

/** As `act`, but leaves the status to the caller, who has more to look at first. */
export async function mayAct(
  context: Context,
  what: ChildSupportAct,
  input: SupportInput,
  roles: readonly string[] = ['OFFICER'],
) {
  const { em, viewer, today, now } = context
  viewer.mustBe(...roles)
  const support = await em.findOne(ChildSupport, { id: input.supportId })
  if (support === null) throw noSuchSupport()
  viewer.mustServe(support.division)
  await lockPersons(context, [support.childPersonId])
  await em.refresh(support) // whoever held the lock before may have changed it
  mustBeVersion(support, input.version)
  const status = transition(childSupportStates, statusOn(support, today), what)
  // Also where nothing else changes: an edit made with the version from before this act is refused.
  support.updatedAt = now
  return { support, status }
}

interface SupportInput {
  readonly supportId: string
  readonly version: number
}

export function noSuchSupport(): Refusal {
  return notFound({ zh: '儿童基本生活保障', en: 'child support' }, ['input', 'supportId'])
}

/** Whether the child has a support or will have one on or after the day, under any linked id and in any division. */
export async function findOpenSupport(
  context: Context,
  childIds: readonly string[],
  from: string,
): Promise<ChildSupport | null> {
  return context.beyondScope(() =>
    context.em.findOne(ChildSupport, { childPersonId: { $in: [...childIds] }, validTo: { $gt: from } }),
  )
}

export function alreadySupported(): Refusal {
  return new Refusal('ALREADY_SUPPORTED', {
    zh: '该儿童同一时段已有基本生活保障（含关联编号或其他区划）。请先核对并办结原待遇。',
    en: 'The child already has support in that period, perhaps under a linked id or in another division. Settle that one first.',
    basis: '民发〔2019〕62号',
  })
}

/** What the feed may say of the kind; see schema/events. */
export function toldKind(kind: ChildSupportKind) {
  return kind === 'HIV' ? 'CONFIDENTIAL' : kind
}

/** First day of the month an act takes effect in: the one stated, else the month after today. */
export function effectiveDay(context: Context, month: string | null | undefined): string {
  return firstDayOf(month ?? nextMonth(context.today))
}
