import { addDays } from '../../dates/local-dates.ts'
import { defineRule } from '../rules.ts'
import { birthDateOf, birthday, deathOf, found } from '../what-rules-ask.ts'

/** Sixty days before the eighteenth birthday somebody tells the child what comes; after the month of it the support ends. */
export const r09 = defineRule({
  id: 'R-09',
  version: 1,
  name: { zh: '受助儿童年满十八周岁', en: 'A supported child turns eighteen' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'COUNTY',
  deadline: { days: 30 },
  motive: '孤儿基本生活费：年满十八周岁次月停发；福彩圆梦·孤儿助学',
  settledBy: 'endChildSupport',
  subject: 'PERSON',
  reads: ['registry.birthDate', 'registry.death', 'child-welfare.support'],
  onlyWith: ['child-welfare.support'],
  parameters: { noticeDays: 60 },
  evaluate(child, today, { noticeDays }) {
    const birthDate = birthDateOf(child)
    if (birthDate === null || deathOf(child) !== null) return []
    const grown = birthday(birthDate, 18)
    if (addDays(grown, -noticeDays!) > today) return []
    const isGrown = grown <= today
    return child.on('child-welfare.support', today).map((support) =>
      found(
        support.key,
        support.division,
        isGrown
          ? {
              zh: `已于 ${grown} 年满十八周岁，保障应自次月停发；在读的转福彩圆梦助学`,
              en: `Eighteen since ${grown}: the support ends with the next month; if studying, to the study grant`,
            }
          : {
              zh: `将于 ${grown} 年满十八周岁，应提前告知`,
              en: `Will be eighteen on ${grown}: to be told beforehand`,
            },
        [child.facts('registry.birthDate').at(-1), support],
        isGrown ? {} : { severity: 'YELLOW' },
      ),
    )
  },
  nextLook(child, today, { noticeDays }) {
    const birthDate = birthDateOf(child)
    if (birthDate === null || child.facts('child-welfare.support').length === 0) return null
    const grown = birthday(birthDate, 18)
    const ends = child.on('child-welfare.support', today).map(({ until }) => until)
    return (
      [addDays(grown, -noticeDays!), grown, ...ends].filter((day) => day !== null && day > today).toSorted()[0] ?? null
    )
  },
})
