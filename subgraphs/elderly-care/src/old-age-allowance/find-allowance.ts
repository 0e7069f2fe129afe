import { type Context, LockMode, lockPersons, mustBeVersion, notFound, record, transition } from '@civil-affairs/kit'
import { OldAgeAllowance } from './entity.ts'
import { type OldAgeEvent, oldAgeStates } from './rules.ts'

/** The allowance an act names, in the version the caller saw; its person is held until the act ends. */
export async function getAllowance(context: Context, input: { allowanceId: string; version: number }) {
  const { em, viewer } = context
  const found = await em.findOne(OldAgeAllowance, { id: input.allowanceId })
  if (found === null) throw notFound({ zh: '高龄津贴', en: 'old-age allowance' }, ['input', 'allowanceId'])
  viewer.mustServe(found.division)
  await lockPersons(context, [found.personId])
  const allowance = await em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE })
  mustBeVersion(allowance, input.version)
  return allowance
}

/** Refuses with the events that are legal, where this one is not; nothing changes yet. */
export function mustAllow(allowance: OldAgeAllowance, event: OldAgeEvent): void {
  transition(oldAgeStates, allowance.status, event)
}

/**
 * Moves the allowance by the event, or refuses with the events that are legal. What a state goes with is set together
 * with it: a query in between would write the half of it, which the constraints refuse.
 */
export function move(
  context: Context,
  allowance: OldAgeAllowance,
  event: OldAgeEvent,
  more: Partial<OldAgeAllowance> = {},
): void {
  const from = allowance.status
  context.em.assign(allowance, { ...more, status: transition(oldAgeStates, from, event) } as never)
  recordMoved(context, allowance, from, event)
}

export function recordMoved({ em, today }: Context, allowance: OldAgeAllowance, from: string | null, event: string) {
  const { id, division, personId, status } = allowance
  record(em, 'elderly-care.oldAgeAllowance.moved', {
    recordId: id,
    division,
    subjects: [personId],
    data: { from, to: status, event, on: today },
  })
}
