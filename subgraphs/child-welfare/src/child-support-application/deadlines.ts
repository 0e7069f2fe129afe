import { type Context, type Deadline, deadlineOf } from '@civil-affairs/kit'
import type { ChildSupportApplication } from './entity.ts'
import { isSameTownship } from './rules.ts'

/** Every limit the procedure has met so far, each with how it stands; a closed application lets none run on. */
export function deadlinesOf(context: Context, application: ChildSupportApplication): Promise<Deadline[]> {
  const { acceptedDivision, registeredDivision, acceptedOn, pushedOn, checkStartedOn } = application
  const { reviewedOn, decidedOn, toldOn, closedOn, state, division } = application
  const limits: { key: string; startedOn: string; metOn: string | null }[] = []
  const add = (key: string, startedOn: string | null | undefined, metOn: string | null | undefined) => {
    if (startedOn != null) limits.push({ key: `CHILD.${key}`, startedOn, metOn: metOn ?? closedOn ?? null })
  }
  const isElsewhere = !isSameTownship(acceptedDivision, registeredDivision)
  if (isElsewhere) add('xprov.push', acceptedOn, pushedOn)
  add('township', checkStartedOn, reviewedOn)
  add('county', reviewedOn, decidedOn)
  // Telling is due after the case is closed, so a closed case does not meet it.
  if (isElsewhere && decidedOn != null && state !== 'WITHDRAWN')
    limits.push({ key: 'CHILD.xprov.tell', startedOn: decidedOn, metOn: toldOn ?? null })
  return Promise.all(limits.map((limit) => deadlineOf(context, { division, ...limit })))
}
