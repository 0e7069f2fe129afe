import { type Context, type FeedEvent, linkedIdsOf } from '@civil-affairs/kit'
import { DeathFact } from '../vital-fact/entity.ts'
import { type DeathEvidence, recordDeath, revokeDeathBySource } from '../vital-fact/index.ts'
import { VitalEvent } from './entity.ts'
import { keepEvent } from './keep-event.ts'
import { leaveByDeath, returnFromDeath } from './members-who-died.ts'
import { sourceOfProof, standingOf } from './rules.ts'

interface DeathTold {
  evidence: DeathEvidence
  diedOn: string
  precision: 'DAY' | 'MONTH' | 'YEAR'
  statedOn: string
}

/** A proof of death was stated or revoked: the registry's statement follows it, and so do the households of the person. */
export async function takeDeath(context: Context, event: FeedEvent): Promise<void> {
  const { em } = context
  const personId = event.subjects[0]!
  if ((await keepEvent(context, event, { personId, spouseId: null })) === null) return
  const events = await em.find(VitalEvent, { recordId: event.recordId })
  const standing = standingOf(events)
  const source = sourceOfProof(event.recordId)
  if (standing === null) await revokeDeathBySource(context, { personId, source, reason: reasonOf(events) })
  else {
    const { evidence, diedOn, precision, statedOn } = standing.data as unknown as DeathTold
    await recordDeath(context, { personId, diedOn, precision, evidence, source, statedOn })
  }
  await followHouseholds(context, personId)
}

/** A mere report moves nobody out of a household. */
async function followHouseholds(context: Context, personId: string): Promise<void> {
  const ids = await linkedIdsOf(context, [personId])
  const deaths = await context.em.find(
    DeathFact,
    { personId: { $in: ids }, revokedOn: null, evidence: { $ne: 'REPORT' } },
    { orderBy: [{ diedOn: 'asc' }, { id: 'asc' }] },
  )
  const first = deaths[0]
  if (first === undefined) await returnFromDeath(context, ids)
  else await leaveByDeath(context, ids, first.diedOn)
}

function reasonOf(events: readonly VitalEvent[]): string {
  return String(events.find(({ type }) => type.endsWith('.revoked'))!.data.reason)
}
