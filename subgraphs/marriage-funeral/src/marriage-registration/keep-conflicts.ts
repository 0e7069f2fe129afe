import { type Context, record } from '@civil-affairs/kit'
import { type Marriage, MarriageConflict, type MarriageParty } from './entity.ts'
import type { Conflict } from './rules.ts'

/** A marriage with its parties, husband first. */
export interface Reviewed {
  marriage: Marriage
  parties: MarriageParty[]
}

/** Raises what is due and not there, settles what the facts no longer show, opens again what came back. */
export async function keepConflicts(
  context: Context,
  reviewed: readonly Reviewed[],
  conflicts: readonly Conflict[],
): Promise<void> {
  const { em, today, viewer } = context
  const marriages = new Map(reviewed.map((one) => [one.marriage.id, one]))
  const present = await em.find(MarriageConflict, { marriage: { $in: [...marriages.keys()] } })
  const keyOf = ({ marriageId, kind, cause }: Conflict) => `${marriageId} ${kind} ${cause}`
  const due = new Map(conflicts.map((one) => [keyOf(one), one]))
  for (const conflict of present) {
    const key = keyOf({ marriageId: conflict.marriage.id, kind: conflict.kind, cause: conflict.cause })
    if (!due.has(key) && conflict.state === 'OPEN') {
      em.assign(conflict, { state: 'SETTLED', closedOn: today, closedBy: viewer.subject })
      tellClosed(context, conflict, marriages.get(conflict.marriage.id)!)
    }
    if (due.has(key) && conflict.state === 'SETTLED') {
      em.assign(conflict, { state: 'OPEN', closedOn: null, closedBy: null })
      tellRaised(context, conflict, marriages.get(conflict.marriage.id)!)
    }
    due.delete(key)
  }
  for (const { marriageId, kind, cause } of due.values()) {
    const one = marriages.get(marriageId)!
    const conflict = em.create(MarriageConflict, {
      marriage: one.marriage,
      division: one.marriage.division,
      kind,
      cause,
      state: 'OPEN',
      raisedOn: today,
      closedOn: null,
      closedBy: null,
      document: null,
    })
    tellRaised(context, conflict, one)
  }
  await em.flush()
}

function tellRaised({ em, today }: Context, conflict: MarriageConflict, one: Reviewed): void {
  record(em, 'marriage-funeral.marriage.conflictRaised', {
    ...told(one),
    recordId: conflict.id,
    data: { marriageId: one.marriage.id, kind: conflict.kind, on: today },
  })
}

export function tellClosed({ em, today }: Context, conflict: MarriageConflict, one: Reviewed): void {
  record(em, 'marriage-funeral.marriage.conflictClosed', {
    ...told(one),
    recordId: conflict.id,
    data: { marriageId: one.marriage.id, kind: conflict.kind, state: conflict.state, on: today },
  })
}

export function told({ marriage, parties }: Reviewed) {
  return { recordId: marriage.id, division: marriage.division, subjects: parties.map(({ personId }) => personId) }
}
