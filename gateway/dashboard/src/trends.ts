import { monthsBefore } from './address.ts'
import { useGraph } from './graph.ts'
import { DomainTrend } from './operations.generated.ts'

/** How every figure of a division went over thirteen months; null until it is there, for figures do not wait for it. */
export function useTrends(code: string, month: string): ReadonlyMap<string, readonly (string | null)[]> | null {
  const { data } = useGraph(DomainTrend, { code, month, from: monthsBefore(month, 12) })
  return data === null ? null : new Map(data.indicators.map(({ id, series }) => [id, series.map(({ value }) => value)]))
}
