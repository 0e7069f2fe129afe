import type { Context, FeedEvent } from '@civil-affairs/kit'
import { KnownDeath } from './entity.ts'

/** Keeps what the registry says of a death: told twice, late or in another order, the copy ends the same. */
export async function keepDeath({ em }: Context, event: FeedEvent): Promise<void> {
  const recordedAt = new Date(event.occurredAt)
  const diedOn = event.type === 'registry.person.died' ? String(event.data.diedOn) : null
  const known = await em.find(KnownDeath, { personId: { $in: [...event.subjects] } })
  for (const personId of event.subjects) {
    const present = known.find((one) => one.personId === personId)
    if (present === undefined) em.create(KnownDeath, { personId, diedOn, recordedAt, division: event.division })
    else if (isNewer({ recordedAt, diedOn }, present)) em.assign(present, { diedOn, recordedAt })
  }
  await em.flush()
}

/** Of two words recorded in the same instant the later day of death holds, a revocation before any: some order must. */
function isNewer(word: { recordedAt: Date; diedOn: string | null }, present: KnownDeath): boolean {
  const later = word.recordedAt.getTime() - present.recordedAt.getTime()
  return later > 0 || (later === 0 && (word.diedOn ?? '9999-12-31') > (present.diedOn ?? '9999-12-31'))
}
