import { type Context, significantDigits } from '@civil-affairs/kit'

/** Who may look through the register of a division, and what it says of organizations one by one or as figures. */
const READERS = ['HANDLER', 'OFFICER', 'FINANCE', 'INSPECTOR', 'AUDITOR', 'LEADER'] as const

export function mustRead({ viewer }: Context, division: string): void {
  viewer.mustBe(...READERS)
  viewer.mustServe(division, ['division'])
}

/** Rows of a division and all below it. */
export function withinDivision(division: string) {
  return { division: { $like: `${significantDigits(division)}%` } }
}
