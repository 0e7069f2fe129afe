import type { Context, FeedEvent } from '@civil-affairs/kit'
import { BLOOD_KINDS, KnownKin } from './entity.ts'

interface KinshipTold {
  fromId: string
  toId: string
  kind: string
  reason?: string
}

/** A tie is stated once and ended once: the end told before the statement, or either told twice, changes nothing more. */
export async function keepKinship(context: Context, event: FeedEvent): Promise<void> {
  const { fromId, toId, kind, reason } = event.data as unknown as KinshipTold
  const known = BLOOD_KINDS.find((one) => one === kind)
  if (known === undefined) return
  const { em } = context
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [event.recordId])
  const isError = reason === 'STATED_IN_ERROR'
  const present = await em.findOne(KnownKin, { id: event.recordId })
  if (present === null)
    em.create(KnownKin, { id: event.recordId, division: event.division, kind: known, fromId, toId, isError } as never)
  else if (isError) present.isError = true
  await em.flush()
}
