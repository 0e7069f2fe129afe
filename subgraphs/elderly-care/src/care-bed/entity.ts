import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { CareInstitution } from '../care-institution/entity.ts'

export const BED_KINDS = ['ORDINARY', 'NURSING'] as const
export type BedKind = (typeof BED_KINDS)[number]

export const BED_STATUSES = ['FREE', 'RESERVED', 'OCCUPIED', 'MAINTENANCE'] as const
export type BedStatus = (typeof BED_STATUSES)[number]

/** A bed of an institution, as it stands; what it was on which day stands in its periods. */
export const CareBed = defineEntity({
  name: 'CareBed',
  tableName: 'care_bed',
  properties: {
    ...recordKeeping,
    institution: () => p.manyToOne(CareInstitution).index(),
    room: p.text(),
    number: p.text(),
    kind: p.enum([...BED_KINDS]),
    status: p.enum([...BED_STATUSES]),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_open_bed_a_number',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (${columns.institution}, ${columns.number}) where closed_on is null`,
    },
  ],
  checks: [{ name: 'bed_closes_after_it_opens', expression: 'closed_on is null or closed_on >= opened_on' }],
  ...history,
  ...rowsByDivision,
})
export type CareBed = InferEntity<typeof CareBed>

/** The ledger: of what kind and in what state a bed was over an interval of days, and for whom. */
export const CareBedPeriod = defineEntity({
  name: 'CareBedPeriod',
  tableName: 'care_bed_period',
  properties: {
    ...recordKeeping,
    bed: () => p.manyToOne(CareBed).index(),
    kind: p.enum([...BED_KINDS]),
    status: p.enum([...BED_STATUSES]),
    residencyId: p.uuid().nullable().index(),
    reason: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_bed_status_at_a_time', 'bed_id'),
    { name: 'occupied_by_a_residency', expression: `(status = 'OCCUPIED') = (residency_id is not null)` },
  ],
  ...history,
  ...rowsByDivision,
})
export type CareBedPeriod = InferEntity<typeof CareBedPeriod>
