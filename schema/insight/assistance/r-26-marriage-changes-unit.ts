import { addDays } from '../../dates/local-dates.ts'
import { defineRule } from '../rules.ts'
import { deathOf, found, holds } from '../what-rules-ask.ts'

/** A marriage or divorce after the grant began, and the unit is what it was. */
export const r26 = defineRule({
  id: 'R-26',
  version: 1,
  name: { zh: '婚姻变化未更新低保家庭', en: 'A marriage changed, the unit did not' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'TOWNSHIP',
  deadline: { workingDays: 15 },
  motive: '社会救助暂行办法 第十三条；共同生活的家庭成员含配偶',
  settledBy: 'recheckMinimumLivingAllowance',
  subject: 'PERSON',
  reads: ['assistance.mla.class', 'assistance.unit', 'marriage-funeral.spouse', 'registry.death'],
  onlyWith: ['assistance.mla.class'],
  related: { spouses: ['marriage-funeral.spouse'] },
  /** How long a family may take to tell, before somebody asks. */
  parameters: { graceDays: 30 },
  evaluate(person, today, { graceDays }) {
    if (deathOf(person) !== null) return []
    return person.on('assistance.mla.class', today).flatMap((grant) => {
      const units = person.on('assistance.unit', today)
      return person.related('spouses').flatMap(({ subject: spouse, via: marriage }) => {
        if (deathOf(spouse) !== null) return []
        const inUnit = spouse.on('assistance.unit', today).find(({ value }) => units.some((own) => own.value === value))
        const isMarried = holds(marriage, today)
        const changedOn = isMarried ? marriage.since : marriage.until
        if (changedOn === null || grant.since === null || changedOn <= grant.since) return []
        if (addDays(changedOn, graceDays!) > today || isMarried === (inUnit !== undefined)) return []
        const reason = isMarried
          ? {
              zh: '享受低保后结婚，配偶未计入低保家庭',
              en: 'Married after the grant began; the spouse is not in the unit',
            }
          : {
              zh: '享受低保后离婚，原配偶仍在低保家庭',
              en: 'Divorced after the grant began; the former spouse is still in the unit',
            }
        return [found(marriage.key, grant.division, reason, [marriage, grant, inUnit], { concerns: [spouse.id] })]
      })
    })
  },
  nextLook(person, today, { graceDays }) {
    const days = person
      .related('spouses')
      .flatMap(({ via: { since, until } }) => [since, until])
      .filter((day) => day !== null)
      .map((day) => addDays(day, graceDays!))
      .filter((day) => day > today)
    return days.toSorted()[0] ?? null
  },
})
