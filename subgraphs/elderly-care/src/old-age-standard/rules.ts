import { addMonths, addToMonth, ageOn, firstDayOf, lastDayOf, monthOf } from '@civil-affairs/schema'

export interface Band {
  readonly fromAge: number
  /** First age above the band; null where the band has no end. */
  readonly belowAge?: number | null
  readonly monthlyFen: number
}

export type BandFault = 'NO_BANDS' | 'BELOW_MINIMUM_AGE' | 'BANDS_NOT_ADJOINING' | 'LAST_BAND_NOT_OPEN'

/** What keeps bands from being a standard: they begin at the minimum age, adjoin, and the last has no end. */
export function findBandFault(bands: readonly Band[], minimumAge: number): BandFault | null {
  const sorted = [...bands].sort((one, other) => one.fromAge - other.fromAge)
  const first = sorted[0]
  if (first === undefined) return 'NO_BANDS'
  if (first.fromAge < minimumAge) return 'BELOW_MINIMUM_AGE'
  if (sorted.at(-1)!.belowAge != null) return 'LAST_BAND_NOT_OPEN'
  const adjoin = sorted.every((band, at) => at === 0 || sorted[at - 1]!.belowAge === band.fromAge)
  return adjoin ? null : 'BANDS_NOT_ADJOINING'
}

/** The band of an age; null below the lowest. */
export function bandOf<B extends Band>(bands: readonly B[], age: number): B | null {
  return bands.find(({ fromAge, belowAge }) => fromAge <= age && (belowAge == null || age < belowAge)) ?? null
}

/** 80-89, 100+: how a band is written. */
export function bandLabel({ fromAge, belowAge }: Pick<Band, 'fromAge' | 'belowAge'>): string {
  return belowAge == null ? `${fromAge}+` : `${fromAge}-${belowAge - 1}`
}

/**
 * The age that counts for a month: the one reached by its end, so the month of the birthday counts already; with an
 * offset of 1 it counts from the month after.
 */
export function ageForMonth(birthDate: string, month: string, offset: number): number {
  return ageOn(birthDate, lastDayOf(addToMonth(month, -offset)))
}

/** The first month in which a person has an age that counts. */
export function monthOfAge(birthDate: string, age: number, offset: number): string {
  return addToMonth(monthOf(addMonths(birthDate, age * 12)), offset)
}

/** An application may be made so many months ahead of the month of the birthday. */
export function mayApply(birthDate: string, minimumAge: number, monthsAhead: number, today: string): boolean {
  return monthOf(today) >= monthOfAge(birthDate, minimumAge, -monthsAhead)
}

/** The first day paid for: so many months after the application, and not before the age counts. */
export function startOf(
  birthDate: string,
  appliedOn: string,
  policy: { minimumAge: number; startMonths: number; offset: number },
): string {
  const byApplication = addToMonth(appliedOn, policy.startMonths)
  const byAge = monthOfAge(birthDate, policy.minimumAge, policy.offset)
  return firstDayOf(byApplication > byAge ? byApplication : byAge)
}
