import { addDays } from '../../dates/local-dates.ts'
import { defineRule, type SubjectView } from '../rules.ts'
import { found, holds } from '../what-rules-ask.ts'

const HELPLESS: readonly unknown[] = ['SEVERE', 'TOTAL']

/** A major hazard past its day, over residents who cannot leave by themselves or whom the state keeps. */
export const r23 = defineRule({
  id: 'R-23',
  version: 1,
  name: {
    zh: '重大隐患逾期未消除，机构内有特困或重度失能老人',
    en: 'Overdue major hazard over destitute or severely impaired residents',
  },
  outcome: 'SAFETY',
  severity: 'RED',
  handler: 'COUNTY',
  deadline: { workingDays: 3 },
  motive: '养老机构重大事故隐患判定标准；消防安全全覆盖',
  settledBy: 'escalateHazard',
  subject: 'INSTITUTION',
  reads: [
    'elderly-care.openHazard',
    'elderly-care.openHazardDue',
    'elderly-care.residency.payKind',
    'elderly-care.residency.entryLevel',
    'elderly-care.ability',
  ],
  related: { residents: ['<elderly-care.residency'] },
  evaluate(institution, today) {
    const overdue = institution.on('elderly-care.openHazard', today).flatMap((hazard) => {
      const due = institution.facts('elderly-care.openHazardDue').findLast(({ key }) => key === hazard.key)
      return hazard.value === 'MAJOR' && due !== undefined && String(due.value) < today ? [{ hazard, due }] : []
    })
    if (overdue.length === 0) return []
    const weak = institution
      .related('residents')
      .flatMap(({ subject, via }) => (holds(via, today) ? weakness(subject, today) : []))
    if (weak.length === 0) return []
    return overdue.map(({ hazard, due }) =>
      found(
        hazard.key,
        hazard.division,
        {
          zh: `重大隐患应于 ${due.value} 前消除，机构内有 ${weak.length} 名特困或重度失能老人`,
          en: `The hazard was to be put right by ${due.value}; ${weak.length} residents are destitute or severely impaired`,
        },
        [hazard, due, ...weak],
      ),
    )
  },
  nextLook(institution, today) {
    const days = institution
      .on('elderly-care.openHazard', today)
      .flatMap(({ key }) => institution.facts('elderly-care.openHazardDue').filter((due) => due.key === key))
      .map(({ value }) => addDays(String(value), 1))
      .filter((day) => day > today)
    return days.toSorted()[0] ?? null
  },
})

function weakness(resident: SubjectView, today: string) {
  return [
    ...resident.on('elderly-care.residency.payKind', today).filter(({ value }) => value === 'DESTITUTE'),
    ...[
      ...resident.on('elderly-care.ability', today),
      ...resident.on('elderly-care.residency.entryLevel', today),
    ].filter(({ value }) => HELPLESS.includes(value)),
  ].slice(0, 1)
}
