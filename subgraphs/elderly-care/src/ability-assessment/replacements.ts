import { type Context, linkedIdsByPerson, recordMany } from '@civil-affairs/kit'
import { AbilityAssessment } from './entity.ts'
import { heldUntil } from './rules.ts'

type Act = Pick<AbilityAssessment, 'id' | 'personId' | 'assessedOn'>

/** Of a person the newest assessment holds: tells of those that newly recorded ones replace, or that replace these. */
export async function tellReplaced(context: Context, recorded: readonly Act[]): Promise<void> {
  const ids = new Set(recorded.map(({ id }) => id))
  await tellHeld(context, recorded, (one, next) => ids.has(one.id) || (next !== undefined && ids.has(next.id)), false)
}

/** The one before an assessment that was voided holds again. */
export async function tellRestored(context: Context, voided: Act): Promise<void> {
  const isBefore = ({ assessedOn }: Act) => assessedOn <= voided.assessedOn
  await tellHeld(context, [voided], (one, next) => isBefore(one) && (next === undefined || !isBefore(next)), true)
}

/** Two statements, however many persons; under all ids that are linked to theirs. */
async function tellHeld(
  context: Context,
  acts: readonly Act[],
  isConcerned: (one: AbilityAssessment, next: AbilityAssessment | undefined) => boolean,
  alsoWhole: boolean,
): Promise<void> {
  const { em } = context
  await em.flush()
  const groups = await linkedIdsByPerson(
    context,
    acts.map(({ personId }) => personId),
  )
  const all = await context.beyondScope(() =>
    em.find(
      AbilityAssessment,
      { personId: { $in: [...new Set([...groups.values()].flat())] }, voidedOn: null },
      { orderBy: [{ assessedOn: 'asc' }, { createdAt: 'asc' }, { id: 'desc' }], disableIdentityMap: true },
    ),
  )
  const byPerson = Map.groupBy(all, ({ personId }) => personId)
  const order = new Map(all.map((one, at) => [one, at]))
  const people = new Set([...groups.values()].map((ids) => ids.toSorted().join(' ')))
  await recordMany(
    em,
    'elderly-care.assessment.replaced',
    [...people].flatMap((ids) => {
      const own = ids
        .split(' ')
        .flatMap((id) => byPerson.get(id) ?? [])
        .sort((one, other) => order.get(one)! - order.get(other)!)
      return own.flatMap((one, at) => {
        const next = own[at + 1]
        const until = heldUntil(one, next)
        if (!isConcerned(one, next) || (until === one.validTo && !alsoWhole)) return []
        const { id: recordId, division, personId, level, assessedOn: validFrom } = one
        return [{ recordId, division, subjects: [personId], data: { level, validFrom, until } }]
      })
    }),
  )
}
