import { monthsBetween } from '../../dates/months.ts'
import { defineRule } from '../rules.ts'
import { deathOf, found, goesOnAfter, stopAfter, sumFen } from '../what-rules-ask.ts'

/** The allowance stops with the month after the death (next month); what was paid for later ones is at risk. */
export const r02 = defineRule({
  id: 'R-02',
  version: 1,
  name: { zh: '死亡人员仍发高龄津贴', en: 'Old-age allowance after death' },
  outcome: 'WARNING',
  severity: 'RED',
  handler: 'TOWNSHIP',
  deadline: { workingDays: 5 },
  motive: '高龄津贴：死亡次月停发',
  settledBy: 'stopOldAgeAllowance',
  subject: 'PERSON',
  reads: ['registry.death', 'elderly-care.oldAge.band', 'elderly-care.oldAge.monthly', 'elderly-care.oldAge.paid'],
  onlyWith: ['elderly-care.oldAge.band', 'elderly-care.oldAge.monthly', 'elderly-care.oldAge.paid'],
  evaluate(person, today) {
    const death = deathOf(person)
    if (death === null) return []
    const stop = stopAfter(death.since)
    if (today < stop) return []
    // A grant has a fact for each band its person grew through: the last one says how long it goes on.
    const bands = goesOnAfter(person.facts('elderly-care.oldAge.band'), stop)
    return [...new Map(bands.map((band) => [band.key, band])).values()].map((grant) => {
      const monthly = person.facts('elderly-care.oldAge.monthly').findLast(({ key }) => key === grant.key)
      const paid = person.facts('elderly-care.oldAge.paid').filter(({ since }) => since! >= stop)
      const end = grant.until === null || grant.until > today ? today : grant.until
      const amount = paid.length > 0 ? sumFen(paid) : monthsBetween(stop, end) * Number(monthly?.value ?? 0)
      return found(
        grant.key,
        grant.division,
        { zh: `已于 ${death.since} 去世，高龄津贴未停发`, en: `Died on ${death.since}; the allowance goes on` },
        [death, grant, ...paid],
        { amountAtRiskFen: amount },
      )
    })
  },
  nextLook(person, today) {
    const death = deathOf(person)
    if (death === null) return null
    const stop = stopAfter(death.since)
    return stop > today ? stop : null
  },
})
