import {
  anyOf,
  type Context,
  consumeMany,
  linkedIdsByPerson,
  lockPersons,
  record,
  transition,
} from '@civil-affairs/kit'
import { forbiddenTies, withDescendants } from '../known-kin/index.ts'
import { factsByPerson } from '../known-person/index.ts'
import { type Marriage, MarriageParty } from './entity.ts'
import { keepConflicts, type Reviewed, told } from './keep-conflicts.ts'
import {
  type Conflict,
  type DeathTold,
  endByDeath,
  findConflicts,
  type MarriageFacts,
  marriageStates,
} from './rules.ts'

/**
 * Brings the marriages of these persons in line with what is known now: a death ends a marriage, a revoked one lets it
 * go on, and what cannot be right is kept as a conflict. It looks at the facts and not at the event that called it, so
 * events told twice, late or in another order end the same. What a person has dismissed stays dismissed.
 */
export async function reviewMarriages(context: Context, personIds: readonly string[]): Promise<void> {
  await context.beyondScope(async () => {
    await context.em.flush()
    const { reviewed, humanOf } = await marriagesAround(context, personIds)
    if (reviewed.length === 0) return
    const deaths = await deathsByHuman(context, humanOf)
    const deathsOf = ({ parties }: Reviewed) =>
      parties.map(({ personId }) => deaths.get(humanOf.get(personId)!) ?? null)
    // Ends before revivals: a widow's first marriage must have ended before her second may count.
    const inOrder = reviewed.toSorted((a, b) => (a.marriage.validFrom < b.marriage.validFrom ? -1 : 1))
    for (const one of inOrder) followDeath(context, one, deathsOf(one), reviewed)
    await context.em.flush()
    await keepConflicts(context, reviewed, await conflictsNow(context, reviewed, humanOf, deathsOf))
  })
}

/** For events about persons: nobody else decides about them meanwhile. */
export const reviewWhenTold = consumeMany(async (context, events) => {
  const personIds = events.flatMap(({ subjects, data }) => {
    const { alias, canonical } = data as { alias?: string; canonical?: string }
    return [...subjects, ...[alias, canonical].filter((id) => id !== undefined)]
  })
  await lockPersons(context, personIds)
  await reviewMarriages(context, personIds)
})

/** A new tie, or one that never was, concerns the younger end and all who descend from it; of siblings both ends. */
export const reviewKinship = consumeMany(async (context, events) => {
  const ends = events.flatMap(({ data }) => {
    const { fromId, toId, kind } = data as { fromId: string; toId: string; kind: string }
    return kind === 'SIBLING' ? [fromId, toId] : [toId]
  })
  const concerned = await withDescendants(context, [...new Set(ends)])
  await lockPersons(context, concerned)
  await reviewMarriages(context, concerned)
})

/** All marriages that hang together with those of these persons, over spouses and linked ids. */
async function marriagesAround(context: Context, personIds: readonly string[]) {
  const { em } = context
  const found = new Map<string, MarriageParty>()
  const humanOf = new Map<string, string>()
  let frontier = [...new Set(personIds)]
  while (frontier.length > 0) {
    for (const [id, group] of await linkedIdsByPerson(context, frontier)) {
      const human = group.flatMap((one) => humanOf.get(one) ?? [])[0] ?? group.toSorted()[0] ?? id
      for (const one of group) humanOf.set(one, human)
    }
    const ids = [...humanOf.keys()]
    const own = await em.find(MarriageParty, anyOf('person_id', 'uuid', ids), { populate: ['marriage'] })
    // Of most who are told of no marriage is known at all.
    if (own.length === 0) break
    const both = await em.find(
      MarriageParty,
      { marriage: { $in: [...new Set(own.map(({ marriage }) => marriage.id))] } },
      { populate: ['marriage'], orderBy: { role: 'asc' } },
    )
    for (const party of both) found.set(party.id, party)
    frontier = [...new Set(both.map(({ personId }) => personId).filter((id) => !humanOf.has(id)))]
  }
  const byMarriage = Map.groupBy(found.values(), ({ marriage }) => marriage.id)
  const reviewed = [...byMarriage.values()].map((parties): Reviewed => ({ marriage: parties[0]!.marriage, parties }))
  return { reviewed: reviewed.sort((a, b) => (a.marriage.id < b.marriage.id ? -1 : 1)), humanOf }
}

async function deathsByHuman(context: Context, humanOf: ReadonlyMap<string, string>): Promise<Map<string, DeathTold>> {
  const deaths = new Map<string, DeathTold>()
  for (const [personId, { death }] of await factsByPerson(context, [...humanOf.keys()]))
    if (death !== null) deaths.set(humanOf.get(personId)!, death)
  return deaths
}

function followDeath(
  context: Context,
  one: Reviewed,
  deaths: readonly (DeathTold | null)[],
  all: readonly Reviewed[],
): void {
  const { marriage } = one
  if (marriage.state === 'DIVORCED' || marriage.state === 'ANNULLED' || marriage.notRevived != null) return
  const due = endByDeath(marriage.validFrom, deaths)
  if (due === null) {
    if (marriage.state === 'ENDED_BY_DEATH') revive(context, one, all)
    return
  }
  if (marriage.validTo === due.validTo && marriage.endCause === due.cause) return
  if (!isFreeUntil(one, due.validTo, all)) return // it stays as it is, and findConflicts tells
  if (marriage.state === 'IN_FORCE') marriage.state = transition(marriageStates, marriage.state, 'DEATH')
  setEnd(context, one, due.validTo, due.cause)
  record(context.em, 'marriage-funeral.marriage.dissolved', {
    ...told(one),
    data: { ...couple(one), cause: due.cause, dissolvedOn: due.validTo },
  })
}

/** 民法典 art. 51: not where the other has married again. */
function revive(context: Context, one: Reviewed, all: readonly Reviewed[]): void {
  const { marriage } = one
  const { em } = context
  if (isFreeUntil(one, null, all)) {
    marriage.state = transition(marriageStates, marriage.state, 'REVIVE')
    marriage.revivedFrom = marriage.endCause === 'DECLARED_DEATH' ? marriage.validTo! : null
    setEnd(context, one, null, null)
    record(em, 'marriage-funeral.marriage.revived', {
      ...told(one),
      data: { ...couple(one), since: marriage.validFrom },
    })
  } else if (marriage.endCause === 'DECLARED_DEATH') {
    marriage.notRevived = 'REMARRIED'
    record(em, 'marriage-funeral.marriage.dissolved', {
      ...told(one),
      data: { ...couple(one), cause: 'NOT_REVIVED', dissolvedOn: marriage.validTo! },
    })
  }
}

/** Whether neither party has another marriage on a day this one would newly hold. */
function isFreeUntil(one: Reviewed, validTo: string | null, all: readonly Reviewed[]): boolean {
  const ids = one.parties.map(({ personId }) => personId)
  return !all.some(
    (other) =>
      other !== one &&
      other.marriage.state !== 'ANNULLED' &&
      other.marriage.validTo !== other.marriage.validFrom &&
      other.parties.some(({ personId }) => ids.includes(personId)) &&
      (validTo === null || other.marriage.validFrom < validTo) &&
      (other.marriage.validTo == null || one.marriage.validFrom < other.marriage.validTo),
  )
}

function setEnd(
  { em }: Context,
  { marriage, parties }: Reviewed,
  validTo: string | null,
  endCause: Marriage['endCause'] | null,
): void {
  em.assign(marriage, { validTo, endCause: endCause ?? null })
  for (const party of parties) party.validTo = validTo
}

async function conflictsNow(
  context: Context,
  reviewed: readonly Reviewed[],
  humanOf: ReadonlyMap<string, string>,
  deathsOf: (one: Reviewed) => readonly (DeathTold | null)[],
): Promise<Conflict[]> {
  const ties = await forbiddenTies(
    context,
    reviewed.map(({ parties }) => [parties[0]!.personId, parties[1]!.personId] as const),
  )
  return findConflicts(
    reviewed.map((one, index): MarriageFacts => {
      const { id, state, validFrom, validTo, endCause } = one.marriage
      const deaths = deathsOf(one)
      const parties = one.parties.map(({ role, personId, isUnderAge }, at) => ({
        role,
        human: humanOf.get(personId)!,
        death: deaths[at] ?? null,
        isUnderAge,
      }))
      return {
        id,
        state,
        validFrom,
        validTo: validTo ?? null,
        endCause: endCause ?? null,
        parties,
        hasForbiddenTie: ties[index] !== null,
      }
    }),
  )
}

function couple({ parties }: Reviewed) {
  const idOf = (role: MarriageParty['role']) => parties.find((party) => party.role === role)!.personId
  return { husbandId: idOf('HUSBAND'), wifeId: idOf('WIFE') }
}
