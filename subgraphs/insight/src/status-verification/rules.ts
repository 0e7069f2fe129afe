import { addDays, firstDayOf, nextMonth } from '@civil-affairs/schema'
import type { ProgrammeDeclaration } from '@civil-affairs/schema/insight/index.ts'

/** `since` null where nobody knows since when, `until` null while it holds. */
export interface StatusFact {
  readonly facet: string
  readonly key: string
  readonly value: string | null
  readonly since: string | null
  readonly until: string | null
}

/**
 * Whether a month brings the programme: it is in force on a day of the month, not after today, on which it does not rest.
 * `since` is when it began to be in force without a break, whatever record says so: a change of class breaks nothing.
 */
export function statusIn(
  month: string,
  today: string,
  programme: ProgrammeDeclaration,
  facts: readonly StatusFact[],
): { receiving: boolean; since: string | null } {
  const first = firstDayOf(month)
  const end = [firstDayOf(nextMonth(month)), addDays(today, 1)].toSorted()[0]!
  const inForce = facts.filter(
    ({ facet, value }) => facet === programme.facet && (programme.in === undefined || programme.in.includes(value!)),
  )
  const received = inForce.flatMap((fact) => {
    const rests = facts.filter(({ facet, key }) => facet === programme.suspension && key === fact.key)
    return without({ from: later(fact.since ?? '', first), to: sooner(fact.until ?? END, end) }, rests)
  })
  const last = received.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1)
  if (last === undefined) return { receiving: false, since: null }
  return { receiving: true, since: beginningOf(last.from, inForce) }
}

interface Days {
  readonly from: string
  readonly to: string
}
const END = '9999-12-31'
const later = (a: string, b: string) => (a > b ? a : b)
const sooner = (a: string, b: string) => (a < b ? a : b)

/** What is left of the days; nothing where they were none. */
function without(days: Days, rests: readonly StatusFact[]): Days[] {
  let left: Days[] = [days]
  for (const { since, until } of rests)
    left = left.flatMap(({ from, to }) => [
      { from, to: sooner(to, later(from, since ?? '')) },
      { from: later(from, sooner(to, until ?? END)), to },
    ])
  return left.filter(({ from, to }) => from < to)
}

function beginningOf(day: string, facts: readonly StatusFact[]): string | null {
  let begin = day
  for (;;) {
    const earlier = facts.find(({ since, until }) => (since ?? '') < begin && begin <= (until ?? END))
    if (earlier === undefined) return begin
    if (earlier.since === null) return null
    begin = earlier.since
  }
}
