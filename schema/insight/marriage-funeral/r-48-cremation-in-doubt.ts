import { defineRule } from '../rules.ts'
import { deathOf, found } from '../what-rules-ask.ts'

/** A cremation that no certificate covers, or somebody who married after the death. */
export const r48 = defineRule({
  id: 'R-48',
  version: 1,
  name: { zh: '无死亡证明火化或死亡后仍有活动', en: 'Cremated without a certificate, or active after death' },
  outcome: 'DATA_QUALITY',
  severity: 'RED',
  handler: 'INSTITUTION',
  deadline: { workingDays: 3 },
  motive: '殡葬管理条例 第十三条',
  settledBy: 'recordDeathProof',
  subject: 'PERSON',
  reads: [
    'registry.death',
    'marriage-funeral.cremated',
    'marriage-funeral.crematedWithoutCertificate',
    'marriage-funeral.personMarried',
    'marriage-funeral.deathProof',
  ],
  onlyWith: ['registry.death', 'marriage-funeral.cremated', 'marriage-funeral.crematedWithoutCertificate'],
  evaluate(person) {
    const death = deathOf(person)
    const cremated = person.facts('marriage-funeral.cremated').at(-1)
    const diedOn = death?.since ?? cremated?.since ?? null
    const uncertified = person
      .facts('marriage-funeral.crematedWithoutCertificate')
      .map((fact) =>
        found(
          `CERTIFICATE ${fact.key}`,
          fact.division,
          { zh: '火化记录没有死亡证明', en: 'The cremation has no death certificate' },
          [fact, cremated],
        ),
      )
    const married = person
      .facts('marriage-funeral.personMarried')
      .filter(({ since }) => diedOn !== null && since! > diedOn)
      .map((fact) =>
        found(
          `MARRIED ${fact.key}`,
          fact.division,
          { zh: `死亡日期 ${diedOn} 之后仍有结婚登记`, en: `Married after the day of death, ${diedOn}` },
          [death, cremated, fact],
        ),
      )
    return [...uncertified, ...married]
  },
})
