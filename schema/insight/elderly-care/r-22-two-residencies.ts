import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

/** One human lives in two institutions at once: one of them counts a bed that is empty. */
export const r22 = defineRule({
  id: 'R-22',
  version: 1,
  name: { zh: '同时入住两家养老机构', en: 'Resident of two institutions at once' },
  outcome: 'DATA_QUALITY',
  severity: 'ORANGE',
  handler: 'INSTITUTION',
  deadline: { workingDays: 3 },
  motive: '养老机构入住管理；床位补贴核验',
  settledBy: 'checkOutElder',
  subject: 'PERSON',
  reads: ['elderly-care.residency'],
  onlyWith: ['elderly-care.residency'],
  evaluate(person, today) {
    const stays = person
      .on('elderly-care.residency', today)
      .toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? '') || one.key.localeCompare(other.key))
    const [first, ...others] = stays
    return others
      .filter(({ key }) => key !== first!.key)
      .map((stay) =>
        found(
          stay.key,
          stay.division,
          { zh: '同一老人同时登记在两家养老机构', en: 'One person is registered in two institutions at once' },
          [first, stay],
          { concerns: [...new Set([String(first!.value), String(stay.value)])] },
        ),
      )
  },
})
