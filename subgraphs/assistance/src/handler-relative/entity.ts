import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

/** A relative of somebody who handles or decides cases: where one applies, the county visits the home itself. */
export const HandlerRelative = defineEntity({
  name: 'HandlerRelative',
  tableName: 'handler_relative',
  properties: {
    ...recordKeeping,
    /** Account of the handler or village official. */
    handler: p.text(),
    personId: p.uuid().index(),
    /** GB/T 4761, what the person is to the handler. */
    relation: p.text(),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [noOverlap('one_registration_at_a_time', 'handler, coalesce(person_id)')],
  ...history,
  ...rowsByDivision,
})
export type HandlerRelative = InferEntity<typeof HandlerRelative>
