/** Fewer than this, and a figure may tell who it is (domain reference 6.1). */
export const SMALLEST_SHOWN = 5

export interface Cell {
  readonly key: string
  /** How many it was counted from. */
  readonly cases: number
}

/**
 * Which parts of a whole are hidden: the small ones; where that leaves exactly one hidden in a whole that is shown, the
 * next smallest too, or subtraction would give the first away; and where the whole is hidden, at least one part of it.
 */
export function hiddenCells(parts: readonly Cell[], isWholeHidden: boolean): Set<string> {
  const counted = parts.filter(({ cases }) => cases > 0)
  const hidden = new Set(counted.filter(({ cases }) => cases < SMALLEST_SHOWN).map(({ key }) => key))
  const wanted = isWholeHidden ? 1 : hidden.size === 0 ? 0 : 2
  const others = counted
    .filter(({ key }) => !hidden.has(key))
    .sort((a, b) => a.cases - b.cases || (a.key < b.key ? -1 : 1))
  while (hidden.size < wanted && others.length > 0) hidden.add(others.shift()!.key)
  return hidden
}
