import { defineRule, type SubjectView } from '../rules.ts'
import { ageOf, found, overlap } from '../what-rules-ask.ts'

/** 民法典 art. 1047 (age), 1048 (kinship), 1042 (one marriage at a time). */
export const r29 = defineRule({
  id: 'R-29',
  version: 1,
  name: { zh: '未达婚龄、近亲或重婚登记', en: 'Marriage below age, between kin, or beside another' },
  outcome: 'DATA_QUALITY',
  severity: 'RED',
  handler: 'COUNTY',
  deadline: { workingDays: 10 },
  motive: '民法典 第一千零四十二条、第一千零四十七条、第一千零四十八条',
  settledBy: 'annulMarriage',
  subject: 'RECORD',
  reads: ['marriage-funeral.marriage', 'marriage-funeral.registered', 'registry.birthDate'],
  related: {
    husband: ['marriage-funeral.husband'],
    wife: ['marriage-funeral.wife'],
    husbandsMarriages: ['marriage-funeral.husband', '<marriage-funeral.husband'],
    wifesMarriages: ['marriage-funeral.wife', '<marriage-funeral.wife'],
    husbandsParents: ['marriage-funeral.husband', 'registry.parent'],
    wifesParents: ['marriage-funeral.wife', 'registry.parent'],
    husbandsGrandparents: ['marriage-funeral.husband', 'registry.parent', 'registry.parent'],
    wifesGrandparents: ['marriage-funeral.wife', 'registry.parent', 'registry.parent'],
  },
  parameters: { husbandsAge: 22, wifesAge: 20 },
  evaluate(marriage, _, { husbandsAge, wifesAge }) {
    const registered = marriage.facts('marriage-funeral.registered').at(-1)
    const inForce = marriage.facts('marriage-funeral.marriage').at(-1)
    if (inForce === undefined) return []
    const [husband, wife] = [marriage.related('husband')[0]?.subject, marriage.related('wife')[0]?.subject]
    if (husband === undefined || wife === undefined) return []
    const concerns = [husband.id, wife.id]
    const findings = []
    if (registered !== undefined) {
      const tooYoung = [
        { party: husband, least: husbandsAge! },
        { party: wife, least: wifesAge! },
      ].filter(({ party, least }) => (ageOf(party, registered.since!) ?? least) < least)
      if (tooYoung.length > 0)
        findings.push(
          found(
            'AGE',
            inForce.division,
            {
              zh: `登记时男未满 ${husbandsAge} 周岁或女未满 ${wifesAge} 周岁`,
              en: `Registered below ${husbandsAge} (husband) or ${wifesAge} (wife)`,
            },
            [registered, ...tooYoung.map(({ party }) => party.facts('registry.birthDate').at(-1))],
            { concerns },
          ),
        )
    }
    if (areKin(marriage, husband, wife))
      findings.push(
        found(
          'KINSHIP',
          inForce.division,
          { zh: '双方为直系血亲或三代以内旁系血亲', en: 'The two are of one line, or kin within three generations' },
          [inForce],
          { concerns },
        ),
      )
    const others = [...marriage.related('husbandsMarriages'), ...marriage.related('wifesMarriages')]
    for (const other of new Map(others.map(({ subject }) => [subject.id, subject])).values()) {
      const its = other.facts('marriage-funeral.marriage').at(-1)
      // Told of the later one.
      if (other.id === marriage.id || its === undefined || !overlap(inForce, its)) continue
      if ((its.since ?? '') > (inForce.since ?? '') || (its.since === inForce.since && other.id > marriage.id)) continue
      findings.push(
        found(
          `TWICE ${other.id}`,
          inForce.division,
          { zh: '一方同时有另一段有效婚姻', en: 'One of the two is married to somebody else' },
          [inForce, its],
          { concerns: [...concerns, other.id] },
        ),
      )
    }
    return findings
  },
})

function areKin(marriage: SubjectView, husband: SubjectView, wife: SubjectView): boolean {
  const ids = (name: string) => marriage.related(name).map(({ subject }) => subject.id)
  const [his, hers] = [
    [husband.id, ...ids('husbandsParents'), ...ids('husbandsGrandparents')],
    [wife.id, ...ids('wifesParents'), ...ids('wifesGrandparents')],
  ]
  return his.some((id) => hers.includes(id))
}
