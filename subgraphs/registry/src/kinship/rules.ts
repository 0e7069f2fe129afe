import type { KinshipEndReason, KinshipKind } from './entity.ts'

/** One edge, by canonical ids: of the first four kinds `fromId` is the elder. */
export interface KinEdge {
  kind: KinshipKind
  fromId: string
  toId: string
  broughtUp: boolean
  validFrom: string
  validTo?: string | null
  endReason?: KinshipEndReason | null
}

export type KinRelation =
  | 'PARENT'
  | 'CHILD'
  | 'ADOPTIVE_PARENT'
  | 'ADOPTIVE_CHILD'
  | 'STEP_PARENT'
  | 'STEP_CHILD'
  | 'GUARDIAN'
  | 'WARD'
  | 'SIBLING'

const elder = {
  PARENT: 'PARENT',
  ADOPTIVE_PARENT: 'ADOPTIVE_PARENT',
  STEP_PARENT: 'STEP_PARENT',
  GUARDIAN: 'GUARDIAN',
  SIBLING: 'SIBLING',
} as const
const younger = {
  PARENT: 'CHILD',
  ADOPTIVE_PARENT: 'ADOPTIVE_CHILD',
  STEP_PARENT: 'STEP_CHILD',
  GUARDIAN: 'WARD',
  SIBLING: 'SIBLING',
} as const

/** What the other end of an edge is to a person at this end. */
export function relationSeenFrom(
  personId: string,
  edge: Pick<KinEdge, 'kind' | 'fromId' | 'toId'>,
): { relation: KinRelation; otherId: string } {
  return edge.toId === personId
    ? { relation: elder[edge.kind], otherId: edge.fromId }
    : { relation: younger[edge.kind], otherId: edge.toId }
}

export function isInForce(edge: Pick<KinEdge, 'validFrom' | 'validTo'>, on: string): boolean {
  return edge.validFrom <= on && (edge.validTo == null || on < edge.validTo)
}

/** 民法典 art. 1111: adoption ends the rights between a child and the natural parents; blood it does not end. */
function isTrue(edge: KinEdge): boolean {
  return edge.endReason !== 'STATED_IN_ERROR'
}

/**
 * Parents in law on a day: natural ones unless the child was adopted by others, adoptive ones (民法典 art. 1111), and
 * step-parents who brought the child up (art. 1072).
 */
function isParentInLaw(edge: KinEdge, on: string): boolean {
  if (!isInForce(edge, on)) return false
  return edge.kind === 'PARENT' || edge.kind === 'ADOPTIVE_PARENT' || (edge.kind === 'STEP_PARENT' && edge.broughtUp)
}

export type NearRelation = 'SPOUSE' | 'PARENT' | 'CHILD' | 'SIBLING' | 'GRANDPARENT' | 'GRANDCHILD'

/**
 * 近亲属, a closed list (民法典 art. 1045): spouse, parents, children, siblings, grandparents and grandchildren of both
 * sides; each once, by the nearest relation. The dead are among them: an edge does not end with a life.
 */
export function nearRelatives(
  personId: string,
  spouseId: string | null,
  edges: readonly KinEdge[],
  on: string,
): { personId: string; relation: NearRelation }[] {
  const lawful = edges.filter((edge) => isParentInLaw(edge, on))
  const parentsOf = (id: string) => lawful.filter(({ toId }) => toId === id).map(({ fromId }) => fromId)
  const childrenOf = (id: string) => lawful.filter(({ fromId }) => fromId === id).map(({ toId }) => toId)
  const statedSiblings = edges
    .filter(
      (edge) => edge.kind === 'SIBLING' && isInForce(edge, on) && (edge.fromId === personId || edge.toId === personId),
    )
    .map((edge) => relationSeenFrom(personId, edge).otherId)
  const parents = parentsOf(personId)
  const children = childrenOf(personId)
  const inOrder: [NearRelation, string[]][] = [
    ['SPOUSE', spouseId === null ? [] : [spouseId]],
    ['PARENT', parents],
    ['CHILD', children],
    ['SIBLING', [...parents.flatMap(childrenOf), ...statedSiblings]],
    ['GRANDPARENT', parents.flatMap(parentsOf)],
    ['GRANDCHILD', children.flatMap(childrenOf)],
  ]
  const found = new Map<string, NearRelation>()
  for (const [relation, ids] of inOrder)
    for (const id of ids.toSorted()) if (id !== personId && !found.has(id)) found.set(id, relation)
  return [...found].map(([id, relation]) => ({ personId: id, relation }))
}

export interface BloodTie {
  line: 'LINEAL' | 'COLLATERAL'
  /** 代: parent and child are two generations, so are siblings; first cousins are three. */
  generations: number
  commonAncestorId: string | null
}

/** Collaterals are near within three generations: the common ancestor is two steps or fewer above both. */
const STEPS_TO_COMMON_ANCESTOR = 2

/**
 * 直系血亲或者三代以内的旁系血亲, between whom marriage is forbidden (民法典 art. 1048); null where the edges show none.
 * Lineal kin are so at any distance, by adoption too (art. 1111); collaterals by blood, which adoption does not end.
 * Siblings whose parents are unknown have one unknown parent in common.
 */
export function bloodTie(oneId: string, otherId: string, edges: readonly KinEdge[]): BloodTie | null {
  const lineal = edges.filter((edge) => isTrue(edge) && (edge.kind === 'PARENT' || edge.kind === 'ADOPTIVE_PARENT'))
  const up = stepsUp(oneId, lineal)
  const upOther = stepsUp(otherId, lineal)
  const steps = up.get(otherId) ?? upOther.get(oneId)
  if (steps !== undefined) return { line: 'LINEAL', generations: steps + 1, commonAncestorId: null }
  const blood = edges.filter((edge) => isTrue(edge) && edge.kind === 'PARENT')
  const siblings = edges.filter((edge) => isTrue(edge) && edge.kind === 'SIBLING')
  const unknownParents = siblings.flatMap(({ fromId, toId }) =>
    [fromId, toId].map((child) => ({ fromId: unknownParentOf(fromId, toId), toId: child })),
  )
  const ancestors = stepsUp(oneId, [...blood, ...unknownParents])
  const ancestorsOther = stepsUp(otherId, [...blood, ...unknownParents])
  const common = [...ancestors.keys()]
    .flatMap((id) => {
      const far = Math.max(ancestors.get(id)!, ancestorsOther.get(id) ?? Number.POSITIVE_INFINITY)
      return far <= STEPS_TO_COMMON_ANCESTOR ? [{ id, far }] : []
    })
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))[0]
  if (common === undefined) return null
  const isKnown = !common.id.startsWith(UNKNOWN)
  return { line: 'COLLATERAL', generations: common.far + 1, commonAncestorId: isKnown ? common.id : null }
}

const UNKNOWN = 'unknown parent of '

function unknownParentOf(one: string, other: string): string {
  return `${UNKNOWN}${[one, other].toSorted().join(' ')}`
}

/** Everybody above a person, each with the fewest steps; the person at 0. Ends also where edges run in a circle. */
function stepsUp(personId: string, edges: readonly Pick<KinEdge, 'fromId' | 'toId'>[]): Map<string, number> {
  const above = Map.groupBy(edges, ({ toId }) => toId)
  const steps = new Map([[personId, 0]])
  for (const [id, step] of steps)
    for (const { fromId } of above.get(id) ?? []) if (!steps.has(fromId)) steps.set(fromId, step + 1)
  return steps
}
