import type { Bilingual } from '../../bilingual.ts'
import { defineRule, type FactView } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

/** One support drawn twice by one human: in two places at once, or as a member of two units. */
const SUPPORTS = ['assistance.mla.class', 'elderly-care.oldAge.band', 'child-welfare.support'] as const

export const r34 = defineRule({
  id: 'R-34',
  version: 2,
  name: { zh: '两地或两户重复享受同一救助', en: 'Granted twice: in two divisions or two units' },
  outcome: 'CONFLICT',
  severity: 'RED',
  handler: 'COUNTY',
  deadline: { workingDays: 10 },
  motive: '审计实务；居住地申办不得重复享受',
  settledBy: 'terminateMinimumLivingAllowance',
  subject: 'PERSON',
  reads: SUPPORTS,
  onlyWith: SUPPORTS,
  evaluate(person, today) {
    return SUPPORTS.flatMap((support) => {
      const grants = [...new Map(person.on(support, today).map((grant) => [grant.key, grant])).values()]
      const [first, ...others] = grants.toSorted(
        (one, other) => (one.since ?? '').localeCompare(other.since ?? '') || one.key.localeCompare(other.key),
      )
      return others.map((grant) =>
        found(grant.key, grant.division, reasonOf(support, first!, grant), [first, grant], {
          concerns: [first!.key, grant.key],
        }),
      )
    })
  },
})

function reasonOf(support: (typeof SUPPORTS)[number], first: FactView, grant: FactView): Bilingual {
  if (first.division.slice(0, 6) !== grant.division.slice(0, 6))
    return { zh: '同一人在两个县（市、区）同时享受同一救助', en: 'One person draws in two counties at once' }
  return support === 'assistance.mla.class'
    ? { zh: '同一人同时计入两个低保家庭', en: 'One person is counted in two units at once' }
    : { zh: '同一人同时享受两份同一救助', en: 'One person draws the same support twice' }
}
