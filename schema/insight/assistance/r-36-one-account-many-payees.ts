import { defineRule, type SubjectView } from '../rules.ts'
import { deathOf, found } from '../what-rules-ask.ts'

/** One account, three payees or more who are no family: it is asked before the next batch whose hand is on it. */
export const r36 = defineRule({
  id: 'R-36',
  version: 1,
  name: { zh: '一个账户多人领取', en: 'One bank account, many payees' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'COUNTY',
  deadline: { workingDays: 3 },
  motive: '资金监管、审计实务',
  subject: 'PERSON',
  reads: ['elderly-care.account', 'child-welfare.account', 'registry.household', 'registry.death'],
  onlyWith: ['elderly-care.account', 'child-welfare.account'],
  related: {
    elders: ['elderly-care.account', '<elderly-care.account'],
    children: ['child-welfare.account', '<child-welfare.account'],
  },
  parameters: { payees: 3 },
  evaluate(person, today, { payees }) {
    return (['elders', 'children'] as const).flatMap((name) => {
      const facet = name === 'elders' ? 'elderly-care.account' : 'child-welfare.account'
      return person.on(facet, today).flatMap((account) => {
        const sharing = person
          .related(name)
          .filter(({ subject, via }) => via.value === account.value && via.until === null && deathOf(subject) === null)
        const ids = [...new Set([person.id, ...sharing.map(({ subject }) => subject.id)])].toSorted()
        // Told once, about the first of them.
        if (
          ids[0] !== person.id ||
          unrelated(
            sharing.map(({ subject }) => subject),
            today,
          ) < payees!
        )
          return []
        return [
          found(
            String(account.value),
            account.division,
            {
              zh: `同一账户为 ${ids.length} 名无亲属关系人员领取`,
              en: `One account is that of ${ids.length} payees of different households`,
            },
            sharing.map(({ via }) => via),
            { concerns: ids.slice(1) },
          ),
        ]
      })
    })
  },
})

/** People of one household count once. */
function unrelated(people: readonly SubjectView[], today: string): number {
  return new Set(
    people.map(
      (one) =>
        one
          .on('registry.household', today)
          .map(({ value }) => value)
          .toSorted()[0] ?? one.id,
    ),
  ).size
}
