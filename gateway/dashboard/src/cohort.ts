import type { CohortInput, CohortKind } from './operations.generated.ts'

/** A cohort as it is put together on the page; the address holds it. */
export interface CohortDraft {
  readonly kind: CohortKind
  readonly root: Group
}
export interface Group {
  readonly op: 'all' | 'any' | 'not'
  readonly parts: readonly Part[]
}
export interface Condition {
  readonly facet: string
  readonly in?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly ageFrom?: number
  readonly ageTo?: number
  /** Of a facet that names another subject: what that one is, or every one of them. */
  readonly where?: Group
  readonly every?: boolean
}
export type Part = Group | Condition

export const EMPTY: CohortDraft = { kind: 'PERSON', root: { op: 'all', parts: [] } }

export function isGroup(part: Part): part is Group {
  return 'op' in part
}

/** What the graph is asked; null while there is no condition. Nothing of a `not` may hold. */
export function inputOf(part: Part): CohortInput | null {
  if (!isGroup(part)) {
    const { in: codes, from, to, where, every, ...rest } = part
    const related = where === undefined ? null : inputOf(where)
    if (related !== null)
      return { related: { by: part.facet, quantifier: every === true ? 'EVERY' : 'ANY', where: related } }
    return { ...rest, ...(codes?.length ? { in: [...codes] } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
  }
  const parts = part.parts.flatMap((one) => inputOf(one) ?? [])
  if (parts.length === 0) return null
  if (part.op === 'not') return { not: parts.length === 1 ? parts[0]! : { any: parts } }
  return parts.length === 1 ? parts[0]! : { [part.op]: parts }
}

export function draftText(draft: CohortDraft): string {
  return JSON.stringify(draft)
}

/** A text that is no draft, from an address somebody cut, begins an empty one. */
export function draftOf(text: string | null): CohortDraft {
  if (text === null) return EMPTY
  try {
    const draft = JSON.parse(text) as CohortDraft
    return isWhole(draft.root) && isGroup(draft.root) && typeof draft.kind === 'string' ? draft : EMPTY
  } catch {
    return EMPTY
  }
}

function isWhole(part: Part): boolean {
  if (isGroup(part)) return Array.isArray(part.parts) && part.parts.every(isWhole)
  return typeof part?.facet === 'string' && (part.where === undefined || (isGroup(part.where) && isWhole(part.where)))
}

/** The draft with one part, found by its way from the root, changed or (null) taken out. */
export function withPart(group: Group, way: readonly number[], part: Part | null): Group {
  const [at, ...rest] = way
  if (at === undefined) return part !== null && isGroup(part) ? part : group
  const parts = group.parts.flatMap((one, index) => {
    if (index !== at) return one
    if (rest.length > 0) {
      if (isGroup(one)) return withPart(one, rest, part)
      // The way goes on into what the named subject must be.
      return one.where === undefined ? one : { ...one, where: withPart(one.where, rest.slice(1), part) }
    }
    return part ?? []
  })
  return { ...group, parts }
}
