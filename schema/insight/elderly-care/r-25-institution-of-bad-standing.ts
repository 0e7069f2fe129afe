import { missedInARow } from '../missed-inspections.ts'
import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

/** The organization that runs a home is on a list of the credit system, or has missed its inspections for two years. */
export const r25 = defineRule({
  id: 'R-25',
  version: 1,
  name: { zh: '养老机构的登记主体信用异常', en: 'The organization behind an institution is of bad standing' },
  outcome: 'WARNING',
  severity: 'ORANGE',
  handler: 'COUNTY',
  deadline: { workingDays: 10 },
  motive: '社会组织信用信息管理办法；信用评价',
  settledBy: 'leaveCreditList',
  subject: 'INSTITUTION',
  reads: [
    'elderly-care.institution.filingStatus',
    'social-organizations.creditList',
    'social-organizations.inspectionResult',
  ],
  related: { organizations: ['elderly-care.institution.creditCode', '<social-organizations.creditCode'] },
  parameters: { missedYears: 2 },
  evaluate(institution, today, { missedYears }) {
    const status = institution.on('elderly-care.institution.filingStatus', today).at(-1)
    if (status === undefined || status.value === 'CLOSED') return []
    return institution.related('organizations').flatMap(({ subject: organization }) => {
      const listed = organization.on('social-organizations.creditList', today).map((listing) =>
        found(
          listing.key,
          status.division,
          listing.value === 'SERIOUS'
            ? {
                zh: '登记主体被列入严重违法失信名单',
                en: 'Its organization is on the list of the seriously unlawful',
              }
            : { zh: '登记主体被列入活动异常名录', en: 'Its organization is on the list of abnormal activity' },
          [status, listing],
          { concerns: [organization.id], ...(listing.value === 'SERIOUS' ? { severity: 'RED' as const } : {}) },
        ),
      )
      const missed = missedInARow(organization.facts('social-organizations.inspectionResult'))
      if (missed.length < missedYears!) return listed
      return [
        ...listed,
        found(
          'INSPECTION',
          status.division,
          {
            zh: `登记主体连续 ${missed.length} 年未参加年检`,
            en: `Its organization missed ${missed.length} inspections in a row`,
          },
          [status, ...missed],
          { concerns: [organization.id] },
        ),
      ]
    })
  },
})
