import { defineRule } from '../rules.ts'
import { deathOf, found } from '../what-rules-ask.ts'

/** A unit that draws for a member who died: its size is to be put right before the next batch. */
export const r06 = defineRule({
  id: 'R-06',
  version: 1,
  name: { zh: '成员死亡后家庭人口未核减', en: 'Size of the unit not updated after a death' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'TOWNSHIP',
  deadline: { workingDays: 10 },
  motive: '社会救助暂行办法 第十三条',
  settledBy: 'recheckMinimumLivingAllowance',
  subject: 'UNIT',
  reads: ['assistance.mla.unitClass', 'assistance.mla.class', 'registry.death'],
  related: { members: ['<assistance.unit'] },
  evaluate(unit, today) {
    const grants = unit.on('assistance.mla.unitClass', today)
    const members = new Map(unit.related('members').map(({ subject }) => [subject.id, subject]))
    return grants.flatMap((grant) =>
      [...members.values()].flatMap((member) => {
        const death = deathOf(member)
        const counted = member.on('assistance.mla.class', today).find(({ key }) => key === grant.key)
        if (death === null || death.since > today || counted === undefined) return []
        return [
          found(
            member.id,
            grant.division,
            { zh: '低保家庭成员已去世，仍计入保障人数', en: 'A member of the unit has died and is still counted' },
            [death, counted, grant],
            { concerns: [member.id] },
          ),
        ]
      }),
    )
  },
})
