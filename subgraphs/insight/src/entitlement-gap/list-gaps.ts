import { type Context, type PageInput, pageInDivision, Refusal } from '@civil-affairs/kit'
import { rules } from '@civil-affairs/schema/insight/index.ts'
import { Finding } from '../finding/index.ts'

/** Rules whose findings say that somebody should receive a programme. */
export const entitling = rules.filter(({ entitles }) => entitles !== undefined)

export function listEntitlementGaps(
  context: Context,
  division: string,
  programme: string | null | undefined,
  page: PageInput,
) {
  if (!context.viewer.seesPersonalData)
    throw new Refusal('PURPOSE_REQUIRED', {
      zh: '查看应享未享名单须说明用途和案件编号。',
      en: 'To see who should receive and does not, state a purpose and the case.',
      basis: '个人信息保护法 art. 6',
    })
  const wanted = entitling.filter(({ entitles }) => programme == null || entitles === programme)
  return pageInDivision<Finding>(
    context,
    Finding,
    division,
    [
      { ruleId: { $in: wanted.map(({ id }) => id) } },
      { state: { $in: ['RAISED', 'DISPATCHED', 'CHECKING'] } },
      { severity: { $ne: 'BLUE' } },
    ],
    page,
  )
}
