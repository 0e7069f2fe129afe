import { type Context, canonicalPersonId, LockMode, PersonAlias } from '@civil-affairs/kit'
import { CheckAuthorization, CheckItem, type CheckOrder, type ItemClosure } from './entity.ts'
import { findAuthorizationGap } from './rules.ts'

/**
 * Whether each person may be asked about in a division on the present day: an authorization is given to one county, and
 * what a person signed under any linked id is theirs. Locked for an order, so that a revocation comes before or after it.
 */
export async function authorizationsOf(
  context: Context,
  personIds: readonly string[],
  division: string,
  how: { locked: boolean } = { locked: false },
): Promise<AuthorizationsByPerson> {
  const canonical = await canonicalIdsOf(context, personIds)
  const rows = await context.em.find(
    CheckAuthorization,
    {
      personId: { $in: await linkedIdsOf(context, [...canonical.values()]) },
      division: { $like: `${division.slice(0, 6)}%` },
    },
    { orderBy: { id: 'asc' }, ...(how.locked ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {}) },
  )
  const owners = await canonicalIdsOf(
    context,
    rows.map(({ personId }) => personId),
  )
  const of = (personId: string) => rows.filter((row) => owners.get(row.personId) === canonical.get(personId))
  return {
    gapOf: (personId) => findAuthorizationGap(of(personId), context.today),
    newestOf: (personId) =>
      of(personId)
        .filter((row) => findAuthorizationGap([row], context.today) === null)
        .sort((a, b) => (a.validTo < b.validTo ? 1 : -1))[0] ?? null,
  }
}

export interface AuthorizationsByPerson {
  /** Why the person may not be asked about today; null where they may. */
  gapOf(personId: string): ItemClosure | null
  /** The authorization that holds longest; null where none holds today. */
  newestOf(personId: string): CheckAuthorization | null
}

/** Questions that are still open about a person who is no longer willing are closed, each with its reason. */
export async function closeUnauthorizedItems(context: Context, orders: readonly CheckOrder[]): Promise<void> {
  const open = await context.em.find(CheckItem, { order: { $in: orders.map(({ id }) => id) }, status: 'OUTSTANDING' })
  for (const order of orders) {
    const items = open.filter((item) => item.order.id === order.id)
    const authorizations = await authorizationsOf(
      context,
      items.map(({ personId }) => personId),
      order.division,
    )
    for (const item of items) {
      const gap = authorizations.gapOf(item.personId)
      if (gap === null) continue
      item.status = 'CLOSED'
      item.closure = gap
    }
  }
}

/** Each id with the one the graph shows for that person. */
export async function canonicalIdsOf(context: Context, personIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(personIds)]
  const canonical = await Promise.all(ids.map((id) => canonicalPersonId(context).load(id)))
  return new Map(ids.map((id, at) => [id, canonical[at]!]))
}

/** The canonical ids given, and every id linked to one of them. */
export async function linkedIdsOf(context: Context, canonicalIds: readonly string[]): Promise<string[]> {
  const aliases = await context.em.find(PersonAlias, { canonical: { $in: [...canonicalIds] } })
  return [...new Set([...canonicalIds, ...aliases.map(({ alias }) => alias)])]
}
