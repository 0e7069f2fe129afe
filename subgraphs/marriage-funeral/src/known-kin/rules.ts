export interface BloodEdge {
  kind: 'PARENT' | 'ADOPTIVE_PARENT' | 'SIBLING'
  /** The parent. */
  fromId: string
  toId: string
}

export interface ForbiddenTie {
  line: 'LINEAL' | 'COLLATERAL'
  /** 代: parent and child are two generations, so are siblings; first cousins are three. */
  generations: number
}

/** Whose child somebody is: in line, adoption included, and by blood. */
export interface Kin {
  readonly lineal: ReadonlyMap<string, readonly string[]>
  readonly blood: ReadonlyMap<string, readonly string[]>
}

/** Siblings whose parents are not known have one unknown parent in common. */
export function kinOf(edges: readonly BloodEdge[]): Kin {
  const lineal = new Map<string, string[]>()
  const blood = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, child: string, parent: string) =>
    map.set(child, [...(map.get(child) ?? []), parent])
  for (const { kind, fromId, toId } of edges) {
    if (kind !== 'SIBLING') put(lineal, toId, fromId)
    if (kind === 'PARENT') put(blood, toId, fromId)
    if (kind !== 'SIBLING') continue
    const unknown = `unknown parent of ${[fromId, toId].toSorted().join(' ')}`
    for (const child of [fromId, toId]) put(blood, child, unknown)
  }
  return { lineal, blood }
}

/** Collaterals are near within three generations: the common ancestor is two steps or fewer above both. */
const STEPS_TO_COMMON_ANCESTOR = 2

/**
 * 直系血亲或者三代以内的旁系血亲禁止结婚 (民法典 art. 1048); null where no such tie is known. Lineal kin at any distance, by
 * adoption too (art. 1111); collaterals by blood alone, which adoption does not end.
 */
export function forbiddenTie(oneId: string, otherId: string, kin: Kin): ForbiddenTie | null {
  const steps = stepsUp(oneId, kin.lineal).get(otherId) ?? stepsUp(otherId, kin.lineal).get(oneId)
  if (steps !== undefined && steps > 0) return { line: 'LINEAL', generations: steps + 1 }
  const [own, others] = [stepsUp(oneId, kin.blood), stepsUp(otherId, kin.blood)]
  const distances = [...own].flatMap(([id, step]) => (others.has(id) ? [Math.max(step, others.get(id)!)] : []))
  const nearest = Math.min(...distances)
  return nearest <= STEPS_TO_COMMON_ANCESTOR ? { line: 'COLLATERAL', generations: nearest + 1 } : null
}

/** Everybody above a person, each with the fewest steps; the person at 0. Ends also where edges run in a circle. */
function stepsUp(personId: string, parentsOf: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const steps = new Map([[personId, 0]])
  for (const [id, step] of steps)
    for (const parent of parentsOf.get(id) ?? []) if (!steps.has(parent)) steps.set(parent, step + 1)
  return steps
}
