import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

/**
 * That two ids are one human being, while it is held to be so. The ids keep their own claims and documents; ids that are
 * joined by links, directly or through others, are shown as one person.
 */
export const PersonLink = defineEntity({
  name: 'PersonLink',
  tableName: 'person_link',
  properties: {
    ...recordKeeping,
    /** The smaller of the two ids, so that a pair has one writing. */
    lowId: p.uuid().index(),
    highId: p.uuid().index(),
    reason: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    endReason: p.text().nullable(),
  },
  checks: [
    noOverlap('one_link_a_pair', 'low_id, coalesce(high_id)', 'valid_to is null'),
    { name: 'two_ids', expression: 'low_id < high_id' },
  ],
  ...history,
  ...rowsByDivision,
})
export type PersonLink = InferEntity<typeof PersonLink>
