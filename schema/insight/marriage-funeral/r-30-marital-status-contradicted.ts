import { defineRule } from '../rules.ts'
import { deathOf, found } from '../what-rules-ask.ts'

const MARRIED: readonly unknown[] = ['MARRIED', 'FIRST_MARRIAGE', 'REMARRIED', 'REUNITED']

/** What the household register says of a marriage, and what the register of marriages does. */
export const r30 = defineRule({
  id: 'R-30',
  version: 1,
  name: { zh: '婚姻状况不一致', en: 'Marital status contradicted' },
  outcome: 'DATA_QUALITY',
  severity: 'YELLOW',
  handler: 'DATA_OWNER',
  deadline: { workingDays: 20 },
  motive: '政务数据共享条例：数据校核',
  settledBy: 'recordMaritalStatus',
  subject: 'PERSON',
  reads: ['registry.maritalStatus', 'registry.death', 'registry.spouse', 'marriage-funeral.spouse'],
  related: { registered: ['marriage-funeral.spouse'], stated: ['registry.spouse'] },
  readsOfRelated: ['registry.death'],
  evaluate(person, today) {
    if (deathOf(person) !== null) return []
    const status = person.on('registry.maritalStatus', today).at(-1)
    const marriages = person.on('marriage-funeral.spouse', today)
    const findings = []
    if (status?.value === 'SINGLE' && marriages.length > 0)
      findings.push(
        found(
          'SINGLE',
          marriages[0]!.division,
          {
            zh: '户籍登记为未婚，婚姻登记为已婚',
            en: 'Single by the household register, married by the register of marriages',
          },
          [status, marriages[0]],
        ),
      )
    const dead = [...person.related('registered'), ...person.related('stated')].find(
      ({ subject, via }) => via.until === null && (deathOf(subject)?.since ?? today) < today,
    )
    if (dead !== undefined && (status === undefined || MARRIED.includes(status.value)))
      findings.push(
        found(
          'WIDOWED',
          dead.via.division,
          { zh: '配偶已死亡，婚姻状况仍为已婚', en: 'The spouse has died; the status is still married' },
          [status, dead.via, deathOf(dead.subject)],
          { concerns: [dead.subject.id] },
        ),
      )
    return findings
  },
})
