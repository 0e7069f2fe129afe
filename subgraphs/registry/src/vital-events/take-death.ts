import { anyOf, type Context, consumeMany, forgetLoaded, linkedIdsByPerson } from '@civil-affairs/kit'
import { Membership } from '../household/entity.ts'
import { DeathFact } from '../vital-fact/entity.ts'
import { type DeathEvidence, type DeathToRecord, recordDeaths, revokeDeathBySource } from '../vital-fact/index.ts'
import { HouseholdTask, VitalEvent } from './entity.ts'
import { keepEvents } from './keep-event.ts'
import { leaveByDeath, returnFromDeath } from './members-who-died.ts'
import { sourceOfProof, standingOf } from './rules.ts'

interface DeathTold {
  evidence: DeathEvidence
  diedOn: string
  precision: 'DAY' | 'MONTH' | 'YEAR'
  statedOn: string
}

/** Proofs of death were stated or revoked: the registry's statements follow them, and so do the households. */
export const takeDeath = consumeMany(async (context, told) => {
  const { em } = context
  const kept = await keepEvents(context, told, ({ subjects }) => ({ personId: subjects[0]!, spouseId: null }))
  if (kept.length === 0) return
  const personOf = new Map(kept.map(({ recordId, personId }) => [recordId, personId]))
  const events = await em.find(VitalEvent, anyOf('record_id', 'uuid', [...personOf.keys()]))
  const standing: DeathToRecord[] = []
  for (const [recordId, own] of Map.groupBy(events, (event) => event.recordId)) {
    const personId = personOf.get(recordId)!
    const source = sourceOfProof(recordId)
    const last = standingOf(own)
    if (last === null) await revokeDeathBySource(context, { personId, source, reason: reasonOf(own) })
    else {
      const { evidence, diedOn, precision, statedOn } = last.data as unknown as DeathTold
      standing.push({ personId, diedOn, precision, evidence, source, statedOn })
    }
  }
  await recordDeaths(context, standing)
  await followHouseholds(context, [...new Set(personOf.values())])
})

/** A mere report moves nobody out of a household. */
async function followHouseholds(context: Context, personIds: readonly string[]): Promise<void> {
  const { em } = context
  const groups = await linkedIdsByPerson(context, personIds)
  const all = [...new Set([...groups.values()].flat())]
  const deaths = await em.find(
    DeathFact,
    { ...anyOf('person_id', 'uuid', all), revokedOn: null, evidence: { $ne: 'REPORT' } },
    { orderBy: [{ diedOn: 'asc' }, { id: 'asc' }] },
  )
  const members = await em.find(
    Membership,
    { ...anyOf('person_id', 'uuid', all), validTo: null },
    { disableIdentityMap: true },
  )
  const tasks = await em.find(HouseholdTask, anyOf('person_id', 'uuid', all), { disableIdentityMap: true })
  const concerned = new Set([...members.map(({ person }) => person.id), ...tasks.map(({ personId }) => personId)])
  const humans = new Map([...groups.values()].map((group) => [group.toSorted().join(), group]))
  for (const group of humans.values()) {
    // An entity manager that keeps the rows of hundreds of households looks at all of them again with every flush.
    await em.flush()
    em.clear()
    forgetLoaded(context)
    const first = deaths.find(({ personId }) => group.includes(personId))
    if (first === undefined) await returnFromDeath(context, group)
    else if (group.some((id) => concerned.has(id))) await leaveByDeath(context, group, first.diedOn)
  }
}

function reasonOf(events: readonly VitalEvent[]): string {
  return String(events.find(({ type }) => type.endsWith('.revoked'))!.data.reason)
}
