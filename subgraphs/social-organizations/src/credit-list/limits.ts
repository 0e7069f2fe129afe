import { type Context, getParameterNumber } from '@civil-affairs/kit'
import type { CreditLimits } from './rules.ts'

/** The limits of the credit lists in force for a division on a day. */
export async function creditLimits(context: Context, division: string, on: string): Promise<CreditLimits> {
  const value = (key: string) => getParameterNumber(context, key, division, on)
  const [fine, least, most, abnormal, noDuty, serious, penalties, penaltyMonths] = await Promise.all([
    value('ORG.credit.seriousFine'),
    value('ORG.credit.lettersLeast'),
    value('ORG.credit.lettersMost'),
    value('ORG.abnormal→serious'),
    value('ORG.credit.noDuty'),
    value('ORG.credit.serious'),
    value('ORG.credit.penalties'),
    value('ORG.credit.penaltyMonths'),
  ])
  return {
    seriousFineFen: fine,
    lettersDaysLeast: least,
    lettersDaysMost: most,
    abnormalMonths: abnormal,
    noDutyMonths: noDuty,
    seriousMonths: serious,
    penalties,
    penaltyMonths,
  }
}
