import { type Context, deathsOf, getParameterNumber, linkedIdsByPerson } from '@civil-affairs/kit'
import { ChildParent, PARENT_ROLES, ParentCircumstance, type ParentRole } from './entity.ts'
import { type CircumstanceFacts, type CircumstanceLimits, type Standing, standingOf } from './rules.ts'

/** What is known of one parent of a child: what was stated with evidence, and a death the registry told. */
export interface ParentFacts {
  readonly role: ParentRole
  readonly personIds: readonly string[]
  readonly circumstances: readonly CircumstanceFacts[]
  /** The registry told a death of the parent and took it back. */
  readonly isDeathRevoked: boolean
}

/** Both parents of each child as the files of all its linked ids have them. A constant number of statements. */
export async function parentFactsOf(
  context: Context,
  childPersonIds: readonly string[],
): Promise<Map<string, ParentFacts[]>> {
  const { em } = context
  const groups = await linkedIdsByPerson(context, childPersonIds)
  const parents = await em.find(
    ChildParent,
    { childPersonId: { $in: [...new Set([...groups.values()].flat())] } },
    { orderBy: { id: 'asc' } },
  )
  const stated = await em.find(ParentCircumstance, { parent: { $in: parents.map(({ id }) => id) } })
  const deaths = await deathsOf(
    context,
    parents.flatMap(({ personId }) => personId ?? []),
  )
  const byParent = Map.groupBy(stated, ({ parent }) => parent.id)
  const factsOf = (role: ParentRole, group: readonly string[]): ParentFacts => {
    const rows = parents.filter((one) => one.role === role && group.includes(one.childPersonId))
    const personIds = rows.flatMap(({ personId }) => personId ?? [])
    const told = personIds.flatMap((id) => deaths.get(id) ?? [])
    const died = told.flatMap(({ diedOn }): CircumstanceFacts[] =>
      diedOn === null ? [] : [{ kind: 'DEAD', validFrom: diedOn }],
    )
    return {
      role,
      personIds,
      circumstances: [...rows.flatMap(({ id }) => byParent.get(id) ?? []), ...died],
      isDeathRevoked: died.length === 0 && told.some(({ isRevoked }) => isRevoked),
    }
  }
  return new Map([...groups].map(([id, group]) => [id, PARENT_ROLES.map((role) => factsOf(role, group))]))
}

export async function limitsOf(context: Context, division: string, on: string): Promise<CircumstanceLimits> {
  return {
    termMonths: await getParameterNumber(context, 'CHILD.term.months', division, on),
    lostContactMonths: await getParameterNumber(context, 'CHILD.lostContact.months', division, on),
  }
}

/** How each parent of a child stands on a day. */
export async function standingsOf(
  context: Context,
  childPersonId: string,
  division: string,
  on: string,
): Promise<Record<ParentRole, Standing>> {
  const facts = (await parentFactsOf(context, [childPersonId])).get(childPersonId)!
  const limits = await limitsOf(context, division, on)
  const [father, mother] = facts.map(({ circumstances }) => standingOf(circumstances, on, limits))
  return { FATHER: father!, MOTHER: mother! }
}
