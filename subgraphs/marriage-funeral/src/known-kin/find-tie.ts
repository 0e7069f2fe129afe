import { anyOf, type Context, linkedIdsByPerson } from '@civil-affairs/kit'
import { KnownKin } from './entity.ts'
import { type BloodEdge, type ForbiddenTie, forbiddenTie, kinOf } from './rules.ts'

/** Records that name more generations than people live through are wrong; the search ends there. */
const GENERATIONS = 12

export type Couple = readonly [string, string]

/** For each couple the tie that forbids them to marry, over all linked ids; null where none is known. */
export async function forbiddenTies(context: Context, couples: readonly Couple[]): Promise<(ForbiddenTie | null)[]> {
  const human = new Map<string, string>()
  const edges: BloodEdge[] = []
  let frontier = [...new Set(couples.flat())]
  for (let step = 0; step < GENERATIONS && frontier.length > 0; step++) {
    const ids = new Set<string>()
    for (const [id, group] of await linkedIdsByPerson(context, frontier)) {
      const shown = group.flatMap((one) => human.get(one) ?? [])[0] ?? id
      for (const one of group) human.set(one, shown)
      for (const one of group) ids.add(one)
    }
    const found = await context.em.find(
      KnownKin,
      {
        isError: false,
        $or: [anyOf('to_id', 'uuid', [...ids]), { ...anyOf('from_id', 'uuid', [...ids]), kind: 'SIBLING' }],
      },
      { disableIdentityMap: true },
    )
    edges.push(...found.map(({ kind, fromId, toId }) => ({ kind, fromId, toId })))
    const parents = found.flatMap(({ kind, fromId }) => (kind === 'SIBLING' ? [] : [fromId]))
    frontier = [...new Set(parents.filter((id) => !human.has(id)))]
  }
  const shown = (id: string) => human.get(id) ?? id
  const kin = kinOf(edges.map(({ kind, fromId, toId }) => ({ kind, fromId: shown(fromId), toId: shown(toId) })))
  return couples.map(([one, other]) => forbiddenTie(shown(one), shown(other), kin))
}

/** The persons given and all who descend from them, as far as is known: whom a new tie above may concern. */
export async function withDescendants(context: Context, personIds: readonly string[]): Promise<string[]> {
  const all = new Set<string>()
  let frontier = [...personIds]
  for (let step = 0; step < GENERATIONS && frontier.length > 0; step++) {
    const ids = [...(await linkedIdsByPerson(context, frontier)).values()].flat()
    for (const id of ids) all.add(id)
    const children = await context.em.find(
      KnownKin,
      { ...anyOf('from_id', 'uuid', ids), isError: false, kind: { $ne: 'SIBLING' } },
      { disableIdentityMap: true },
    )
    frontier = [...new Set(children.map(({ toId }) => toId).filter((id) => !all.has(id)))]
  }
  return [...all]
}
