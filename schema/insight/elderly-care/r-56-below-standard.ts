import { defineRule, type FactView } from '../rules.ts'
import { ageOf, deathOf, found, sumFen } from '../what-rules-ask.ts'

/** A grant that a raised standard passed by: the shortfall of each month since is due. */
export const r56 = defineRule({
  id: 'R-56',
  version: 2,
  name: { zh: '高龄津贴低于现行标准', en: 'Old-age allowance below the present standard' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'COUNTY',
  deadline: { workingDays: 10 },
  motive: '高龄津贴新标准',
  settledBy: 'grantOldAgeAllowance',
  subject: 'PERSON',
  reads: ['elderly-care.oldAge.band', 'elderly-care.oldAge.paid', 'registry.birthDate', 'registry.death'],
  onlyWith: ['elderly-care.oldAge.paid'],
  series: ['elderly-care.oldAge.standard'],
  evaluate(person, today) {
    if (deathOf(person) !== null) return []
    return person.on('elderly-care.oldAge.band', today).flatMap((grant) => {
      const standards = person.series('elderly-care.oldAge.standard')
      const months = Map.groupBy(person.facts('elderly-care.oldAge.paid'), ({ since }) => since!)
      const below = [...months].map(([month, paid]) => {
        const age = ageOf(person, month)
        const standard = age === null ? null : standardOf(standards, grant.division, age, month)
        return { paid, standard, shortfall: Number(standard?.value ?? 0) - sumFen(paid) }
      })
      // Once a month is paid in full it is put right for the time to come.
      const last = below.at(-1)
      if (last === undefined || last.standard === null || last.shortfall <= 0) return []
      return [
        found(
          grant.key,
          grant.division,
          {
            zh: `现行标准自 ${last.standard.since} 起执行，${last.paid[0]!.since!.slice(0, 7)} 月发放额仍低于标准`,
            en: `The standard holds since ${last.standard.since}; what was paid for ${last.paid[0]!.since!.slice(0, 7)} is below it`,
          },
          [grant, last.standard, ...last.paid],
          { amountAtRiskFen: below.reduce((sum, { shortfall }) => sum + Math.max(0, shortfall), 0) },
        ),
      ]
    })
  },
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
