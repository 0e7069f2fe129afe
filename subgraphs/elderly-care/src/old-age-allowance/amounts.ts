import { type Context, getParameterNumber } from '@civil-affairs/kit'
import { firstDayOf } from '@civil-affairs/schema'
import { ageForMonth, bandLabel, bandOf, oldAgeBands } from '../old-age-standard/index.ts'

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
