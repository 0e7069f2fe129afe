/** A published figure is the sum of others that are published with it. */
export interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
}

/**
 * 小样本抑制: which figures must not be shown. First those that count fewer people than `minimum` (nobody is not small:
 * zero says nothing about anyone); then, where a hidden figure could be worked out from the sums shown beside it, the next
 * smallest ones, until in no sum a single hidden figure, or hidden parts of fewer than `minimum` together, are left.
 */
export function hiddenFigures(
  figures: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  minimum: number,
): ReadonlySet<string> {
  const hidden = new Set([...figures].filter(([, count]) => count > 0 && count < minimum).map(([name]) => name))
  const known = sums
    .map(({ whole, parts }) => ({ whole, parts: parts.filter((part) => figures.has(part)) }))
    .filter(({ whole, parts }) => figures.has(whole) && parts.length > 0)
  for (let isSettled = false; !isSettled; ) {
    isSettled = true
    for (const sum of known) {
      const next = exposing(sum, figures, hidden, minimum)
      if (next === null) continue
      hidden.add(next)
      isSettled = false
    }
  }
  return hidden
}

/** The figure to hide as well, where the sum gives a hidden one away; null where it does not. */
function exposing(
  { whole, parts }: Sum,
  figures: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  minimum: number,
): string | null {
  const covered = parts.filter((part) => hidden.has(part))
  const isGivenAway = hidden.has(whole)
    ? covered.length === 0
    : covered.length > 0 &&
      (covered.length === 1 || covered.reduce((sum, part) => sum + figures.get(part)!, 0) < minimum)
  if (!isGivenAway) return null
  const shown = parts.filter((part) => !hidden.has(part) && figures.get(part)! > 0)
  if (shown.length === 0) return hidden.has(whole) ? null : whole
  return shown.reduce((least, part) => (figures.get(part)! < figures.get(least)! ? part : least))
}

/** The counts with null for what is hidden. */
export function suppressed(
  figures: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  minimum: number,
): Map<string, number | null> {
  const hidden = hiddenFigures(figures, sums, minimum)
  return new Map([...figures].map(([name, count]) => [name, hidden.has(name) ? null : count]))
}
