import type { Context, FeedEvent } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { KnownParenthood } from './entity.ts'

const ADULT_MONTHS = 18 * 12

type KinshipData = Record<'fromId' | 'toId' | 'since' | 'until', string> & { kind: KnownParenthood['kind'] }

/**
 * Whether the event tells of a parent of somebody who may be under age: a parenthood begins at birth or later, so who
 * became somebody's child eighteen years ago is of age.
 */
export function isOfAMinor({ data }: FeedEvent, today: string): boolean {
  const { kind, since } = data as KinshipData
  if (kind !== 'PARENT' && kind !== 'ADOPTIVE_PARENT') return false
  return since === undefined || addMonths(since, ADULT_MONTHS) > today
}

/**
 * Keeps what the registry says of a parenthood. Beginning and end are told by different events, each sets its own part:
 * told twice, late or in another order, the copy ends the same.
 */
export async function keepParenthood(context: Context, event: FeedEvent): Promise<void> {
  const { em } = context
  const { fromId, toId, kind, since, until } = event.data as KinshipData
  if (!isOfAMinor(event, context.today)) return
  const known = await em.findOne(KnownParenthood, { id: event.recordId })
  const told = since === undefined ? { validTo: until! } : { validFrom: since }
  if (known !== null) em.assign(known, told)
  else
    em.create(KnownParenthood, {
      id: event.recordId,
      parentId: fromId!,
      childId: toId!,
      kind,
      validFrom: null,
      validTo: null,
      ...told,
      division: event.division,
    })
  await em.flush()
}
