import { personReference } from '@civil-affairs/kit'
import type { Finding } from '../finding/index.ts'
import { findRule } from '../finding-rule/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { listEntitlementGaps } from './list-gaps.ts'

export const resolvers: Resolvers = {
  Query: {
    entitlementGaps: (_, { division, programme, ...page }, context) =>
      listEntitlementGaps(context, division, programme, page),
  },
  EntitlementGap: {
    person: ({ subject }: Finding, _, context) => personReference(context, subject),
    programme: ({ ruleId }: Finding) => findRule(ruleId)!.entitles as never,
    reason: ({ reason }: Finding) => reason.zh,
    reasonEn: ({ reason }: Finding) => reason.en,
    foundAt: ({ raisedAt }: Finding) => raisedAt,
    division: ({ division }: Finding) => ({ code: division }),
    finding: (finding: Finding) => finding,
  },
}
