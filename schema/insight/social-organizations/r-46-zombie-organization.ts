import { missedInARow } from '../missed-inspections.ts'
import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

const ON_THE_REGISTER: readonly unknown[] = ['REGISTERED', 'CHANGED']

/** On the register, and for two years nobody came to be inspected, or nobody is to be found at the address. */
export const r46 = defineRule({
  id: 'R-46',
  version: 2,
  name: { zh: '“僵尸型”社会组织', en: 'Zombie organization' },
  outcome: 'WARNING',
  severity: 'YELLOW',
  handler: 'COUNTY',
  deadline: { days: 60 },
  motive: '民政部“僵尸型”社会组织整治：连续两年未参加年检',
  settledBy: 'revokeSocialOrganization',
  subject: 'ORGANIZATION',
  reads: ['social-organizations.status', 'social-organizations.inspectionResult', 'social-organizations.listingGround'],
  parameters: { missedYears: 2 },
  evaluate(organization, today, { missedYears }) {
    const status = organization.on('social-organizations.status', today).at(-1)
    if (status === undefined || !ON_THE_REGISTER.includes(status.value)) return []
    const unreachable = organization
      .on('social-organizations.listingGround', today)
      .filter(({ value }) => value === 'UNREACHABLE')
      .map((listing) =>
        found(
          'UNREACHABLE',
          status.division,
          { zh: '通过登记的住所无法取得联系', en: 'Cannot be reached at its registered address' },
          [status, listing],
        ),
      )
    const missed = missedInARow(organization.facts('social-organizations.inspectionResult'))
    if (missed.length < missedYears!) return unreachable
    return [
      ...unreachable,
      found(
        'INSPECTION',
        status.division,
        { zh: `连续 ${missed.length} 年未参加年检`, en: `Missed ${missed.length} inspections in a row` },
        [status, ...missed],
      ),
    ]
  },
})
