import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

/** One human draws in two places at once, or as a member of two units. */
export const r34 = defineRule({
  id: 'R-34',
  version: 1,
  name: { zh: '两地或两户重复享受低保', en: 'Granted twice: in two divisions or two units' },
  outcome: 'CONFLICT',
  severity: 'RED',
  handler: 'COUNTY',
  deadline: { workingDays: 10 },
  motive: '审计实务；居住地申办不得重复享受',
  settledBy: 'terminateMinimumLivingAllowance',
  subject: 'PERSON',
  reads: ['assistance.mla.class'],
  evaluate(person, today) {
    const grants = [...new Map(person.on('assistance.mla.class', today).map((grant) => [grant.key, grant])).values()]
    const [first, ...others] = grants.toSorted(
      (one, other) => (one.since ?? '').localeCompare(other.since ?? '') || one.key.localeCompare(other.key),
    )
    return others.map((grant) =>
      found(
        grant.key,
        grant.division,
        grant.division.slice(0, 6) === first!.division.slice(0, 6)
          ? { zh: '同一人同时计入两个低保家庭', en: 'One person is counted in two units at once' }
          : { zh: '同一人在两个县（市、区）同时享受低保', en: 'One person draws in two counties at once' },
        [first, grant],
        { concerns: [first!.key, grant.key] },
      ),
    )
  },
})
