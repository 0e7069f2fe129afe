import { addDays } from '../../dates/local-dates.ts'
import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

/** The day of the re-check of a class passed, and nobody re-checked. */
export const r37 = defineRule({
  id: 'R-37',
  version: 1,
  name: { zh: '低保复核逾期', en: 'Re-check overdue' },
  outcome: 'WARNING',
  severity: 'YELLOW',
  handler: 'COUNTY',
  deadline: { workingDays: 1 },
  motive: '最低生活保障审核确认办法：A类每年、B类每半年、C类每季度复核',
  settledBy: 'recheckMinimumLivingAllowance',
  subject: 'UNIT',
  reads: ['assistance.mla.unitClass', 'assistance.mla.recheckDue'],
  parameters: { graceDays: 0 },
  evaluate(unit, today, { graceDays }) {
    return unit.on('assistance.mla.unitClass', today).flatMap((grant) => {
      const due = unit.on('assistance.mla.recheckDue', today).findLast(({ key }) => key === grant.key)
      if (due === undefined || addDays(String(due.value), graceDays!) >= today) return []
      return [
        found(
          grant.key,
          grant.division,
          { zh: `应于 ${due.value} 前复核，至今未复核`, en: `The re-check was due by ${due.value}` },
          [due, grant],
        ),
      ]
    })
  },
  nextLook(unit, today, { graceDays }) {
    const days = unit
      .on('assistance.mla.recheckDue', today)
      .map(({ value }) => addDays(String(value), graceDays! + 1))
      .filter((day) => day > today)
    return days.toSorted()[0] ?? null
  },
})
