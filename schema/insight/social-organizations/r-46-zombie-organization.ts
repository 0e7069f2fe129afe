import { missedInARow } from '../missed-inspections.ts'
import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

const ON_THE_REGISTER: readonly unknown[] = ['REGISTERED', 'CHANGED']

/** On the register, and for two years nobody came to be inspected. */
export const r46 = defineRule({
  id: 'R-46',
  version: 1,
  name: { zh: '“僵尸型”社会组织', en: 'Zombie organization' },
  outcome: 'WARNING',
  severity: 'YELLOW',
  handler: 'COUNTY',
  deadline: { days: 60 },
  motive: '民政部“僵尸型”社会组织整治：连续两年未参加年检',
  settledBy: 'revokeSocialOrganization',
  subject: 'ORGANIZATION',
  reads: ['social-organizations.status', 'social-organizations.inspectionResult'],
  parameters: { missedYears: 2 },
  evaluate(organization, today, { missedYears }) {
    const status = organization.on('social-organizations.status', today).at(-1)
    if (status === undefined || !ON_THE_REGISTER.includes(status.value)) return []
    const missed = missedInARow(organization.facts('social-organizations.inspectionResult'))
    if (missed.length < missedYears!) return []
    return [
      found(
        'INSPECTION',
        status.division,
        { zh: `连续 ${missed.length} 年未参加年检`, en: `Missed ${missed.length} inspections in a row` },
        [status, ...missed],
      ),
    ]
  },
})
