import { defineRule } from '../rules.ts'
import { found, homeOf } from '../what-rules-ask.ts'

/** Each facet that says there is a contradiction, with the facet it is about. */
const CONTRADICTIONS = {
  'registry.sexContradicted': 'registry.sex',
  'registry.birthDateContradicted': 'registry.birthDate',
} as const
const facets = Object.keys(CONTRADICTIONS) as (keyof typeof CONTRADICTIONS)[]

/**
 * Records that were linked as one human, and contradict each other on sex or date of birth. Numbers and names are in no
 * feed: a failed checksum, or one number with two names, is refused or shown by the registry itself.
 */
export const r51 = defineRule({
  id: 'R-51',
  version: 2,
  name: { zh: '同一人身份信息矛盾', en: 'Identity contradicted' },
  outcome: 'DATA_QUALITY',
  severity: 'YELLOW',
  handler: 'DATA_OWNER',
  deadline: { workingDays: 20 },
  motive: '政务数据共享条例：数据校核',
  settledBy: 'correctPerson',
  subject: 'PERSON',
  reads: [...facets, 'registry.sex', 'registry.birthDate', 'registry.residence', 'registry.registeredResidence'],
  onlyWith: facets,
  evaluate(person, today) {
    return facets.flatMap((facet) => {
      const contradicting = person.on(facet, today)
      if (contradicting.length === 0) return []
      const reason =
        facet === 'registry.sexContradicted'
          ? { zh: '关联的人员记录性别不一致', en: 'Linked records contradict each other on sex' }
          : { zh: '关联的人员记录出生日期不一致', en: 'Linked records contradict each other on the date of birth' }
      const about = CONTRADICTIONS[facet]
      return [
        found(about, homeOf(person), reason, [...person.facts(about), ...contradicting], {
          concerns: contradicting.map(({ key }) => key),
        }),
      ]
    })
  },
})
