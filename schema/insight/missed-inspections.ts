/** The last years, newest first, in which nobody came to be inspected. */
export function missedInARow<F extends { readonly value: unknown; readonly since: string | null }>(
  results: readonly F[],
): F[] {
  const years = results.toSorted((one, other) => (other.since ?? '').localeCompare(one.since ?? ''))
  const attended = years.findIndex(({ value }) => value !== 'NOT_ATTENDED')
  return attended === -1 ? years : years.slice(0, attended)
}
