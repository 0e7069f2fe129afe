import type { Context, FeedEvent } from '@civil-affairs/kit'
import { lockPerson } from '../person/index.ts'
import { KnownDeath } from './entity.ts'

/**
 * Keeps what the registry says of a death, newest word by the time it was recorded there: told twice, late or in another
 * order, the copy ends the same.
 */
export async function keepDeath(context: Context, event: FeedEvent): Promise<void> {
  const { em } = context
  const recordedAt = new Date(event.occurredAt)
  const diedOn = event.type === 'registry.person.died' ? String(event.data.diedOn) : null
  for (const personId of event.subjects.toSorted()) {
    await lockPerson(context, personId)
    const known = await em.findOne(KnownDeath, { personId })
    if (known === null) em.create(KnownDeath, { personId, diedOn, recordedAt, division: event.division })
    else if (isNewer({ recordedAt, diedOn }, known)) em.assign(known, { diedOn, recordedAt })
  }
  await em.flush()
}

/** Of two words recorded in the same instant a revocation holds before any day, and a later day before an earlier: some order must. */
function isNewer(word: { recordedAt: Date; diedOn: string | null }, known: KnownDeath): boolean {
  const later = word.recordedAt.getTime() - known.recordedAt.getTime()
  return later > 0 || (later === 0 && (word.diedOn ?? '9999-12-31') > (known.diedOn ?? '9999-12-31'))
}
