import { defineRule } from '../rules.ts'
import { found, homeOf } from '../what-rules-ask.ts'

/**
 * Records that were linked as one human, and contradict each other on sex or date of birth. Numbers and names are in no
 * feed: a failed checksum, or one number with two names, is refused or shown by the registry itself.
 */
export const r51 = defineRule({
  id: 'R-51',
  version: 1,
  name: { zh: '同一人身份信息矛盾', en: 'Identity contradicted' },
  outcome: 'DATA_QUALITY',
  severity: 'YELLOW',
  handler: 'DATA_OWNER',
  deadline: { workingDays: 20 },
  motive: '政务数据共享条例：数据校核',
  settledBy: 'correctPerson',
  subject: 'PERSON',
  reads: ['registry.sex', 'registry.birthDate', 'registry.residence', 'registry.registeredResidence'],
  onlyLinked: true,
  evaluate(person) {
    return (['registry.sex', 'registry.birthDate'] as const).flatMap((facet) => {
      const said = person.facts(facet).filter(({ value, until }) => until === null && value !== 'UNKNOWN')
      if (new Set(said.map(({ value }) => value)).size < 2) return []
      const reason =
        facet === 'registry.sex'
          ? { zh: '关联的人员记录性别不一致', en: 'Linked records contradict each other on sex' }
          : { zh: '关联的人员记录出生日期不一致', en: 'Linked records contradict each other on the date of birth' }
      return [found(facet, homeOf(person), reason, said, { concerns: said.map(({ key }) => key) })]
    })
  },
})
