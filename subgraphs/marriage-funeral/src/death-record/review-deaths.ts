import { anyOf, type Context, type FeedEvent, linkedIdsByPerson, lockPersons, record } from '@civil-affairs/kit'
import { DeathConflict, DeathProof, DeathRecord } from './entity.ts'
import { verdictOf } from './rules.ts'

/**
 * Makes the death records of these persons anew from all proofs under all linked ids: whichever order proofs, revocations
 * and links came in, the record says the same. Contradicting proofs are kept as a conflict.
 */
export async function reviewDeaths(context: Context, personIds: readonly string[]): Promise<void> {
  await context.beyondScope(async () => {
    const { em } = context
    await em.flush()
    const groups = await linkedIdsByPerson(context, personIds)
    const ids = [...new Set([...groups.values()].flat())]
    const proofs = await em.find(DeathProof, anyOf('person_id', 'uuid', ids), { orderBy: { seq: 'asc' } })
    if (proofs.length === 0) return
    const ofHuman = new Map(
      [...groups].flatMap(([, group]) => {
        const own = proofs.filter(({ personId }) => group.includes(personId))
        return group.map((id) => [id, own] as const)
      }),
    )
    const records = await em.find(DeathRecord, anyOf('person_id', 'uuid', ids))
    const open = await em.find(DeathConflict, { record: { $in: records.map(({ id }) => id) }, state: 'OPEN' })
    for (const personId of new Set(proofs.map((proof) => proof.personId))) {
      const verdict = verdictOf(ofHuman.get(personId) ?? [])
      const own = proofs.find((proof) => proof.personId === personId)!
      const death = records.find((one) => one.personId === personId) ?? begin(context, personId, own.division)
      em.assign(death, {
        status: verdict.status,
        diedOn: verdict.holding?.diedOn ?? null,
        precision: verdict.holding?.precision ?? null,
        proofKind: verdict.holding?.kind ?? null,
      })
      const conflict = open.find((one) => one.record.id === death.id)
      if (verdict.isContradictory && conflict === undefined) raise(context, death)
      if (!verdict.isContradictory && conflict !== undefined) settle(context, conflict, death)
    }
    await em.flush()
  })
}

/** For links: nobody else decides about these persons meanwhile. */
export async function reviewWhenTold(context: Context, event: FeedEvent): Promise<void> {
  const { alias, canonical } = event.data as { alias: string; canonical: string }
  await lockPersons(context, [alias, canonical])
  await reviewDeaths(context, [alias, canonical])
}

function begin({ em }: Context, personId: string, division: string): DeathRecord {
  return em.create(DeathRecord, {
    personId,
    division,
    status: 'REPORTED',
    diedOn: null,
    precision: null,
    proofKind: null,
  })
}

function raise({ em, today }: Context, death: DeathRecord): void {
  const conflict = em.create(DeathConflict, {
    record: death,
    division: death.division,
    state: 'OPEN',
    raisedOn: today,
    closedOn: null,
    closedBy: null,
    keptProof: null,
    document: null,
  })
  record(em, 'marriage-funeral.death.conflictRaised', {
    recordId: conflict.id,
    division: death.division,
    subjects: [death.personId],
    data: { on: today },
  })
}

function settle({ em, today, viewer }: Context, conflict: DeathConflict, death: DeathRecord): void {
  em.assign(conflict, { state: 'SETTLED', closedOn: today, closedBy: viewer.subject })
  tellClosed(em, conflict, death, today)
}

export function tellClosed(em: Context['em'], conflict: DeathConflict, death: DeathRecord, on: string): void {
  record(em, 'marriage-funeral.death.conflictClosed', {
    recordId: conflict.id,
    division: death.division,
    subjects: [death.personId],
    data: { state: conflict.state, on },
  })
}
