import { firstDayOf, nextMonth } from '../../dates/months.ts'
import { defineRule, type FactView } from '../rules.ts'
import { ageOf, deathOf, found } from '../what-rules-ask.ts'

/** A grant that a raised standard passed by: the shortfall of each month since is due. */
export const r56 = defineRule({
  id: 'R-56',
  version: 1,
  name: { zh: '高龄津贴低于现行标准', en: 'Old-age allowance below the present standard' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'COUNTY',
  deadline: { workingDays: 10 },
  motive: '高龄津贴新标准',
  settledBy: 'grantOldAgeAllowance',
  subject: 'PERSON',
  reads: ['elderly-care.oldAge.monthly', 'registry.birthDate', 'registry.death'],
  series: ['elderly-care.oldAge.standard'],
  evaluate(person, today) {
    if (deathOf(person) !== null) return []
    const month = firstDayOf(today)
    const age = ageOf(person, month)
    if (age === null) return []
    return person.on('elderly-care.oldAge.monthly', today).flatMap((monthly) => {
      const standard = standardOf(person.series('elderly-care.oldAge.standard'), monthly.division, age, month)
      if (standard === null || Number(monthly.value) >= Number(standard.value)) return []
      const shortfall = Number(standard.value) - Number(monthly.value)
      return [
        found(
          monthly.key,
          monthly.division,
          {
            zh: `现行标准自 ${standard.since} 起提高，月发放额仍低于标准`,
            en: `The standard rose on ${standard.since}; the monthly amount is still below it`,
          },
          [monthly, standard],
          { amountAtRiskFen: shortfall },
        ),
      ]
    })
  },
  nextLook: (_, today) => firstDayOf(nextMonth(today)),
})

/** Of the nearest division that has one, the band the age falls in. The key is division and first age. */
function standardOf(series: readonly FactView[], division: string, age: number, on: string): FactView | null {
  const inForce = series
    .filter(({ since, until }) => (since === null || since <= on) && (until === null || on < until))
    .map((fact) => ({ fact, of: fact.key.split(' ') }))
    .filter(({ of }) => Number(of[1]) <= age)
  for (const length of [12, 9, 6, 4, 2]) {
    const above = division.slice(0, length).padEnd(12, '0')
    const bands = inForce.filter(({ of }) => of[0] === above)
    if (bands.length > 0) return bands.toSorted((one, other) => Number(other.of[1]) - Number(one.of[1]))[0]!.fact
  }
  return null
}
