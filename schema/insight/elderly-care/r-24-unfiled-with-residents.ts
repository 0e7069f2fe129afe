import { CalendarUnknown } from '../../calendar/calendar.ts'
import { nationalCalendar } from '../../calendar/national-years.ts'
import { addDays } from '../../dates/local-dates.ts'
import { defineRule, type FactView } from '../rules.ts'
import { found, holds } from '../what-rules-ask.ts'

const NOT_FILED: readonly unknown[] = ['REGISTERED', 'OPENED', 'SUPPLEMENT']

/** Residents where nobody filed within ten working days of the first, or where the institution is closed. */
export const r24 = defineRule({
  id: 'R-24',
  version: 1,
  name: { zh: '未备案或已终止的机构仍有老人入住', en: 'Residents in an unfiled or closed institution' },
  outcome: 'SAFETY',
  severity: 'RED',
  handler: 'COUNTY',
  deadline: { workingDays: 3 },
  motive: '养老机构管理办法：收住老年人后十个工作日内备案',
  settledBy: 'submitInstitutionFiling',
  subject: 'INSTITUTION',
  reads: ['elderly-care.institution.filingStatus'],
  related: { residents: ['<elderly-care.residency'] },
  parameters: { workingDays: 10 },
  evaluate(institution, today, { workingDays }) {
    const status = institution.on('elderly-care.institution.filingStatus', today).at(-1)
    const stays = institution.related('residents').map(({ via }) => via)
    const present = stays.filter((stay) => holds(stay, today))
    if (status === undefined || present.length === 0) return []
    if (status.value === 'CLOSED')
      return [
        found(
          'CLOSED',
          status.division,
          { zh: `机构已终止，仍有 ${present.length} 名老人在住`, en: `Closed, with ${present.length} residents` },
          [status, present[0]],
        ),
      ]
    const due = dueOn(stays, workingDays!)
    if (!NOT_FILED.includes(status.value) || due === null || due >= today) return []
    return [
      found(
        'UNFILED',
        status.division,
        {
          zh: `应于 ${due} 前备案，现有 ${present.length} 名老人在住`,
          en: `To be filed by ${due}; ${present.length} residents`,
        },
        [status, present[0]],
      ),
    ]
  },
  nextLook(institution, today, { workingDays }) {
    const due = dueOn(
      institution.related('residents').map(({ via }) => via),
      workingDays!,
    )
    return due !== null && due >= today ? addDays(due, 1) : null
  },
})

/** Ten working days from the first resident; null where nobody came, or the calendar ends before. */
function dueOn(stays: readonly FactView[], workingDays: number): string | null {
  const first = stays
    .map(({ since }) => since)
    .filter((since) => since !== null)
    .toSorted()[0]
  if (first === undefined) return null
  try {
    return nationalCalendar.addWorkingDays(first, workingDays)
  } catch (error) {
    if (error instanceof CalendarUnknown) return null
    throw error
  }
}
