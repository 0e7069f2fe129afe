import { type Context, getParameterNumber } from '@civil-affairs/kit'
import { firstDayOf, monthOf } from '@civil-affairs/schema'
import { ageForMonth, bandLabel, bandOf, monthOfAge, oldAgeBands, oldAgeBandsEver } from '../old-age-standard/index.ts'

export interface MonthlyAmount {
  readonly band: string
  readonly monthlyFen: number
}

/** What a person of that birth date is owed for a month by the standard of the division; null without band or standard. */
export async function amountForMonth(
  context: Context,
  one: { division: string; birthDate: string },
  month: string,
): Promise<MonthlyAmount | null> {
  const day = firstDayOf(month)
  const [bands, offset] = await Promise.all([
    oldAgeBands(context, one.division, day),
    getParameterNumber(context, 'AGE.birthdayMonthOffset', one.division, day),
  ])
  const band = bandOf(bands, ageForMonth(one.birthDate, month, offset))
  return band === null ? null : { band: bandLabel(band), monthlyFen: band.monthlyFen }
}

/**
 * The first days of months, after the first one paid for and up to today, from which another band holds: the person grew
 * into it, or a standard drew its bands anew. Nobody acts on either, so whoever makes a grant known tells them with it.
 */
export async function changesOfBand(
  context: Context,
  one: { division: string; birthDate: string; validFrom: string; validTo?: string | null },
): Promise<(MonthlyAmount & { readonly since: string })[]> {
  const { division, birthDate, validFrom, validTo } = one
  const { today } = context
  const [bands, offset] = await Promise.all([
    oldAgeBandsEver(context, division),
    getParameterNumber(context, 'AGE.birthdayMonthOffset', division, today),
  ])
  const months = new Set(
    bands.flatMap(({ fromAge, validFrom, validTo }) => [
      monthOfAge(birthDate, fromAge, offset),
      monthOf(validFrom),
      ...(validTo == null ? [] : [monthOf(validTo)]),
    ]),
  )
  const changes: (MonthlyAmount & { since: string })[] = []
  let before = (await amountForMonth(context, one, monthOf(validFrom)))?.band ?? ''
  for (const month of [...months].sort()) {
    const since = firstDayOf(month)
    if (since <= validFrom || since > today || (validTo != null && since >= validTo)) continue
    const amount = await amountForMonth(context, one, month)
    if (amount === null || amount.band === before) continue
    changes.push({ ...amount, since })
    before = amount.band
  }
  return changes
}
