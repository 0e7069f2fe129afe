import {
  anyOf,
  type Context,
  consumeMany,
  deathsOf,
  linkedIdsByPerson,
  linkedIdsOf,
  lockPersons,
  mustBeVersion,
  notFound,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { CareResidency, ResidencyConflict } from './entity.ts'
import type { DismissConflictInput } from './input.ts'
import { type Conflict, findConflicts } from './rules.ts'

/**
 * Brings the conflict records of these persons in line with what is known now: raises what is missing, settles what the
 * facts no longer show, opens again what came back. It looks at the facts and not at the event that called it, so events
 * told twice, late or in another order end the same. What a person has dismissed stays dismissed.
 */
export async function reviewResidencies(context: Context, personIds: readonly string[]): Promise<void> {
  await context.beyondScope(async () => {
    const { em } = context
    await em.flush()
    const ids = await linkedIdsOf(context, personIds)
    const stays = await em.find(CareResidency, anyOf('person_id', 'uuid', ids), { orderBy: { id: 'asc' } })
    if (stays.length === 0) return
    const present = await em.find(ResidencyConflict, { residency: { $in: stays.map(({ id }) => id) } })
    const keyOf = ({ residencyId, kind, cause }: Conflict) => `${residencyId} ${kind} ${cause}`
    const due = new Map((await conflictsNow(context, stays)).map((one) => [keyOf(one), one]))
    for (const conflict of present) {
      const key = keyOf({ residencyId: conflict.residency.id, kind: conflict.kind, cause: conflict.cause })
      if (!due.has(key) && conflict.state === 'OPEN') settle(context, conflict)
      if (due.has(key) && conflict.state === 'SETTLED') open(context, conflict)
      due.delete(key)
    }
    const byId = new Map(stays.map((stay) => [stay.id, stay]))
    for (const { residencyId, kind, cause } of due.values()) {
      const residency = byId.get(residencyId)!
      const conflict = em.create(ResidencyConflict, {
        residency,
        division: residency.division,
        kind,
        cause,
        state: 'OPEN',
        raisedOn: context.today,
        closedOn: null,
        closedBy: null,
        document: null,
      })
      recordRaised(context, conflict, residency.personId)
    }
    await em.flush()
  })
}

/** For events about persons: nobody else decides about them meanwhile. */
export const reviewWhenTold = consumeMany(async (context, events) => {
  const personIds = events.flatMap(({ subjects, data }) => {
    const { alias, canonical } = data as { alias?: string; canonical?: string }
    return [...subjects, ...[alias, canonical].filter((id) => id !== undefined)]
  })
  await lockPersons(context, personIds)
  await reviewResidencies(context, personIds)
})

async function conflictsNow(context: Context, stays: readonly CareResidency[]): Promise<Conflict[]> {
  const persons = [...new Set(stays.map(({ personId }) => personId))]
  const groups = await linkedIdsByPerson(context, persons)
  const deaths = await deathsOf(context, persons)
  const humans = new Map([...groups].map(([personId, group]) => [group.toSorted()[0]!, personId]))
  return [...humans.values()].flatMap((personId) => {
    const group = groups.get(personId)!
    return findConflicts(
      stays.filter((stay) => group.includes(stay.personId)),
      deaths.get(personId) ?? null,
    )
  })
}

/** 核销: somebody looked, and nothing of the residency is to change. */
export async function dismissResidencyConflict(context: Context, input: DismissConflictInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const conflict = await em.findOne(ResidencyConflict, { id: input.conflictId }, { populate: ['residency'] })
  if (conflict === null) throw notFound({ zh: '入住冲突', en: 'residency conflict' }, ['input', 'conflictId'])
  viewer.mustServe(conflict.division)
  mustBeVersion(conflict, input.version)
  if (conflict.state !== 'OPEN')
    throw new Refusal('CONFLICT_CLOSED', {
      zh: '该冲突已办结。',
      en: 'The conflict is closed already.',
      path: ['input', 'conflictId'],
    })
  em.assign(conflict, { state: 'DISMISSED', closedOn: today, closedBy: viewer.subject, document: input.document })
  recordClosed(context, conflict, conflict.residency.personId)
  return conflict
}

function settle(context: Context, conflict: ResidencyConflict): void {
  context.em.assign(conflict, { state: 'SETTLED', closedOn: context.today, closedBy: context.viewer.subject })
  recordClosed(context, conflict, conflict.residency.personId)
}

function open(context: Context, conflict: ResidencyConflict): void {
  context.em.assign(conflict, { state: 'OPEN', closedOn: null, closedBy: null })
  recordRaised(context, conflict, conflict.residency.personId)
}

function recordRaised({ em, today }: Context, conflict: ResidencyConflict, personId: string): void {
  const { id, division, kind, residency } = conflict
  record(em, 'elderly-care.residency.conflictRaised', {
    recordId: id,
    division,
    subjects: [personId],
    data: { residencyId: residency.id, kind, on: today },
  })
}

function recordClosed({ em, today }: Context, conflict: ResidencyConflict, personId: string): void {
  const { id, division, kind, residency } = conflict
  const state = conflict.state === 'DISMISSED' ? 'DISMISSED' : 'SETTLED'
  record(em, 'elderly-care.residency.conflictClosed', {
    recordId: id,
    division,
    subjects: [personId],
    data: { residencyId: residency.id, kind, state, on: today },
  })
}
