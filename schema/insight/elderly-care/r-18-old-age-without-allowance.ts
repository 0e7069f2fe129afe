import { addDays } from '../../dates/local-dates.ts'
import { defineRule } from '../rules.ts'
import { ageOf, birthDateOf, birthday, deathOf, found } from '../what-rules-ask.ts'

const PROVINCE = '14'
/** Applications that somebody is working on: no gap while they are. */
const UNDER_WAY: readonly unknown[] = ['APPLIED', 'REVIEWED', 'NOTICED']

/** 政策找人: eighty (and soon eighty), registered in the province, and no allowance. */
export const r18 = defineRule({
  id: 'R-18',
  version: 2,
  name: { zh: '年满八十周岁未享受高龄津贴', en: 'Eighty and without the old-age allowance' },
  outcome: 'DISCOVERY',
  severity: 'YELLOW',
  handler: 'VILLAGE',
  deadline: { workingDays: 10 },
  entitles: 'OLD_AGE',
  motive: '老年人权益保障法 第三十三条；高龄津贴规范发放',
  settledBy: 'noteOldAgeEligibility',
  subject: 'PERSON',
  reads: [
    'registry.birthDate',
    'registry.registeredResidence',
    'registry.death',
    'elderly-care.oldAge.band',
    'elderly-care.oldAge.state',
  ],
  parameters: { age: 80, noticeDays: 30 },
  evaluate(person, today, { age, noticeDays }) {
    const birthDate = birthDateOf(person)
    if (birthDate === null || deathOf(person) !== null) return []
    const day = birthday(birthDate, age!)
    if (addDays(day, -noticeDays!) > today) return []
    const residence = person.on('registry.registeredResidence', today).at(-1)
    if (residence === undefined || !String(residence.value).startsWith(PROVINCE)) return []
    if (person.on('elderly-care.oldAge.band', today).length > 0) return []
    const state = person.on('elderly-care.oldAge.state', today).at(-1)
    if (state !== undefined && UNDER_WAY.includes(state.value)) return []
    const reached = day <= today
    const reason = reached
      ? {
          zh: `已满 ${ageOf(person, today)} 周岁，户籍在本省，未享受高龄津贴`,
          en: `Aged ${ageOf(person, today)}, registered in the province, without the allowance`,
        }
      : { zh: `将于 ${day} 满 ${age} 周岁，尚未申请高龄津贴`, en: `Will be ${age} on ${day} and has not applied` }
    return [
      found(
        `${age}`,
        // It is drawn where one is registered, wherever one lives.
        String(residence.value),
        reason,
        [person.facts('registry.birthDate').at(-1), residence, state],
        reached ? {} : { severity: 'BLUE' },
      ),
    ]
  },
  nextLook(person, today, { age, noticeDays }) {
    const birthDate = birthDateOf(person)
    if (birthDate === null || deathOf(person) !== null) return null
    const day = birthday(birthDate, age!)
    return [addDays(day, -noticeDays!), day].find((one) => one > today) ?? null
  },
})
