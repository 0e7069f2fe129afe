import { defineRule } from '../rules.ts'
import { deathOf, found, goesOnAfter, stopAfter, sumFen } from '../what-rules-ask.ts'

/** The support of a child ends with the month of its death. */
export const r05 = defineRule({
  id: 'R-05',
  version: 1,
  name: { zh: '死亡儿童仍发放儿童保障金', en: 'Child support after the death of the child' },
  outcome: 'WARNING',
  severity: 'RED',
  handler: 'COUNTY',
  deadline: { workingDays: 5 },
  motive: '事实无人抚养儿童保障：终止情形',
  settledBy: 'endChildSupport',
  subject: 'PERSON',
  reads: ['registry.death', 'child-welfare.support', 'child-welfare.paid'],
  onlyWith: ['child-welfare.support', 'child-welfare.paid'],
  evaluate(child, today) {
    const death = deathOf(child)
    if (death === null) return []
    const stop = stopAfter(death.since)
    if (today < stop) return []
    const paid = child.facts('child-welfare.paid').filter(({ since }) => since! >= stop)
    return goesOnAfter(child.facts('child-welfare.support'), stop).map((support) =>
      found(
        support.key,
        support.division,
        { zh: `已于 ${death.since} 去世，儿童保障未终止`, en: `Died on ${death.since}; the support goes on` },
        [death, support, ...paid],
        { amountAtRiskFen: sumFen(paid) },
      ),
    )
  },
  nextLook(child, today) {
    const death = deathOf(child)
    const stop = death === null ? null : stopAfter(death.since)
    return stop !== null && stop > today ? stop : null
  },
})
