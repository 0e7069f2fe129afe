import { defineRule, type FactView, type SubjectView } from '../rules.ts'
import { ageOf, birthDateOf, birthday, deathOf, found, homeOf } from '../what-rules-ask.ts'

const LOST: readonly unknown[] = ['DEAD', 'DECLARED_MISSING', 'UNTRACEABLE']

/** 政策找人: no parent left, and the child has neither a support nor new parents. */
export const r07 = defineRule({
  id: 'R-07',
  version: 1,
  name: { zh: '父母双亡或失踪儿童未纳入保障', en: 'Child without parents and without status' },
  outcome: 'DISCOVERY',
  severity: 'RED',
  handler: 'TOWNSHIP',
  deadline: { workingDays: 3 },
  entitles: 'CHILD_SUPPORT',
  motive: '国办发〔2010〕54号；未成年人保护法 第九十二条',
  settledBy: 'applyForChildSupport',
  subject: 'PERSON',
  reads: [
    'registry.birthDate',
    'registry.death',
    'registry.sex',
    'child-welfare.support',
    'child-welfare.fatherCircumstance',
    'child-welfare.motherCircumstance',
    'registry.residence',
    'registry.registeredResidence',
  ],
  onlyWith: ['registry.parent', 'child-welfare.fatherCircumstance', 'child-welfare.motherCircumstance'],
  related: { parents: ['registry.parent'], adoptive: ['registry.adoptiveParent'] },
  readsOfRelated: ['registry.sex', 'registry.death'],
  evaluate(child, today) {
    const age = ageOf(child, today)
    if (age === null || age >= 18 || deathOf(child) !== null) return []
    const father = lossOf(child, 'FATHER', today)
    const mother = lossOf(child, 'MOTHER', today)
    if (father === null || mother === null) return []
    if (child.on('child-welfare.support', today).length > 0) return []
    const isAdopted = child
      .related('adoptive')
      .some(({ subject, via }) => (via.until === null || via.until > today) && deathOf(subject) === null)
    if (isAdopted) return []
    return [
      found(
        'ORPHAN',
        homeOf(child),
        {
          zh: `${age} 岁，父母均已死亡或失踪，未享受孤儿或事实无人抚养儿童保障，也未被收养`,
          en: `Aged ${age}, both parents dead or missing, neither supported nor adopted`,
        },
        [child.facts('registry.birthDate').at(-1), father, mother],
        { concerns: child.related('parents').map(({ subject }) => subject.id) },
      ),
    ]
  },
  nextLook(child, today) {
    const birthDate = birthDateOf(child)
    const grown = birthDate === null ? null : birthday(birthDate, 18)
    return grown !== null && grown > today && child.related('parents').length > 0 ? grown : null
  },
})

/** What says that the father or mother is lost. */
function lossOf(child: SubjectView, role: 'FATHER' | 'MOTHER', today: string): FactView | null {
  const facet = role === 'FATHER' ? 'child-welfare.fatherCircumstance' : 'child-welfare.motherCircumstance'
  const stated = child.on(facet, today).find(({ value }) => LOST.includes(value))
  if (stated !== undefined) return stated
  const sex = role === 'FATHER' ? 'MALE' : 'FEMALE'
  const parents = child
    .related('parents')
    .map(({ subject }) => subject)
    .filter((parent) => parent.facts('registry.sex').at(-1)?.value === sex)
  // Of two records of a father one alive is enough.
  const deaths = parents.map(deathOf)
  return deaths.length > 0 && deaths.every((death) => death !== null && death.since <= today) ? deaths[0]! : null
}
