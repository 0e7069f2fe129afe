import { addDays } from '../../dates/local-dates.ts'
import { defineRule } from '../rules.ts'
import { deathOf, found, goesOnAfter } from '../what-rules-ask.ts'

/** A bed that the dead still occupy. Coupons redeemed after a death join it with their programme. */
export const r04 = defineRule({
  id: 'R-04',
  version: 2,
  name: { zh: '死亡人员仍占用养老床位', en: 'The dead still occupy a bed' },
  outcome: 'WARNING',
  severity: 'RED',
  handler: 'INSTITUTION',
  deadline: { workingDays: 2 },
  motive: '养老机构入住管理；床位补贴核验',
  settledBy: 'checkOutElder',
  subject: 'PERSON',
  reads: ['registry.death', 'elderly-care.residency'],
  onlyWith: ['elderly-care.residency'],
  parameters: { graceDays: 1 },
  evaluate(person, today, { graceDays }) {
    const death = deathOf(person)
    if (death === null) return []
    const last = addDays(death.since, graceDays!)
    if (today <= last) return []
    // A bed that was given up, however late, is free: nothing is left to be done.
    const stays = goesOnAfter(person.facts('elderly-care.residency'), last)
    return goesOnAfter(stays, today).map((stay) =>
      found(
        stay.key,
        stay.division,
        { zh: `已于 ${death.since} 去世，仍登记在住`, en: `Died on ${death.since}; still registered as a resident` },
        [death, stay],
        { concerns: [String(stay.value)] },
      ),
    )
  },
  nextLook(person, today, { graceDays }) {
    const death = deathOf(person)
    const day = death === null ? null : addDays(death.since, graceDays! + 1)
    return day !== null && day > today ? day : null
  },
})
