/** Share of the previous year's consumption expenditure a standard should lie in; both ends are policy. */
export interface StandardShare {
  readonly low: number
  readonly high: number
}

export type StandardWarning = 'BELOW_CONSUMPTION_SHARE' | 'ABOVE_CONSUMPTION_SHARE'

/** The standard of a year as a share of per-capita consumption expenditure of the year before. */
export function shareOfConsumption(monthlyFen: number, consumptionFen: number): number {
  return (monthlyFen * 12) / consumptionFen
}

/**
 * 标准动态调整机制 (Shanxi, since 2022): urban 30 to 40 %, rural 45 to 55 % of the county's per-capita consumption
 * expenditure of the year before. Both ends belong to the range. A standard outside is published with a warning: the
 * government that sets it may have its reasons.
 */
export function findStandardWarnings(
  standard: { monthlyFen: number; consumptionFen: number | null },
  share: StandardShare,
): StandardWarning[] {
  if (standard.consumptionFen === null) return []
  const yearly = standard.monthlyFen * 12
  if (yearly < Math.round(standard.consumptionFen * share.low)) return ['BELOW_CONSUMPTION_SHARE']
  if (yearly > Math.round(standard.consumptionFen * share.high)) return ['ABOVE_CONSUMPTION_SHARE']
  return []
}
