import { hiddenFigures } from '../suppression/index.ts'

export interface Cell {
  readonly key: string
  /** How many it was counted from. */
  readonly cases: number
}

const WHOLE = 'WHOLE'

/**
 * Which parts of a whole are hidden: the small ones; where those could be worked out from a whole that is shown, the next
 * smallest too; and where the whole itself is hidden, at least one part of it.
 */
export function hiddenCells(parts: readonly Cell[], isWholeHidden: boolean, smallest: number): Set<string> {
  const figures = new Map(parts.map(({ key, cases }) => [key, cases]))
  figures.set(WHOLE, isWholeHidden ? 1 : Number.POSITIVE_INFINITY)
  const hidden = new Set(hiddenFigures(figures, [{ whole: WHOLE, parts: parts.map(({ key }) => key) }], smallest))
  hidden.delete(WHOLE)
  return hidden
}
