import { defineRule } from '../rules.ts'
import { deathOf, found, goesOnAfter, holds, stopAfter } from '../what-rules-ask.ts'

/** Money for a month after the death of a member who is still counted: his share of it is at risk. */
export const r01 = defineRule({
  id: 'R-01',
  version: 1,
  name: { zh: '死亡人员仍发低保', en: 'Minimum living allowance paid for the dead' },
  outcome: 'WARNING',
  severity: 'RED',
  handler: 'TOWNSHIP',
  deadline: { workingDays: 5 },
  motive: '社会救助暂行办法 第十三条；死亡次月停发',
  settledBy: 'recheckMinimumLivingAllowance',
  subject: 'PERSON',
  reads: ['registry.death', 'assistance.mla.class', 'assistance.mla.paid'],
  onlyWith: ['registry.death'],
  related: { family: ['assistance.unit', '<assistance.unit'] },
  evaluate(person) {
    const death = deathOf(person)
    if (death === null) return []
    const stop = stopAfter(death.since)
    return goesOnAfter(person.facts('assistance.mla.class'), stop).flatMap((grant) => {
      const family = new Map(
        [{ subject: person }, ...person.related('family')].map(({ subject }) => [subject.id, subject]),
      )
      const paid = [...family.values()].flatMap((member) =>
        member
          .facts('assistance.mla.paid')
          .filter(({ since }) => since! >= stop && holds(grant, since!))
          .map((payment) => ({ payment, heads: headsOn(family.values(), grant.key, payment.since!) })),
      )
      if (paid.length === 0) return []
      const amount = paid.reduce((sum, { payment, heads }) => sum + Math.round(Number(payment.value) / heads), 0)
      return [
        found(
          grant.key,
          grant.division,
          {
            zh: `保障对象已去世，其后仍发放 ${paid.length} 个月低保金，未减员`,
            en: `A member has died; ${paid.length} months were paid after that with the member counted`,
          },
          [death, grant, ...paid.map(({ payment }) => payment)],
          { amountAtRiskFen: amount },
        ),
      ]
    })
  },
})

function headsOn(
  family: Iterable<{ facts(facet: string): readonly Parameters<typeof holds>[0][] }>,
  grant: string,
  day: string,
): number {
  let heads = 0
  for (const member of family)
    if (member.facts('assistance.mla.class').some((one) => one.key === grant && holds(one, day))) heads++
  return Math.max(1, heads)
}
