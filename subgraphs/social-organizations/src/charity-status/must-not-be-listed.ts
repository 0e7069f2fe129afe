import { type Context, Refusal } from '@civil-affairs/kit'
import { creditStandingOf } from '../credit-list/index.ts'

/** Neither recognition nor certificate for who stands on a credit list. */
export async function mustNotBeListed(context: Context, organizationId: string, basis: string): Promise<void> {
  const { standing } = await creditStandingOf(context, organizationId)
  if (standing === 'NORMAL') return
  throw new Refusal('LISTED', {
    zh: '该社会组织在活动异常名录或者严重违法失信名单中，移出后方可办理。',
    en: 'The organization stands on a credit list; it must leave it first.',
    basis,
  })
}
