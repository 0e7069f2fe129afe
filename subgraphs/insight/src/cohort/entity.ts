import { defineEntity, p } from '@civil-affairs/kit'

/**
 * That what holds of a facet and subject changed, written with the change: each process brings its index of cohorts up to
 * date from here before it answers. Facet null: too much changed in one go, and an index that has not seen it is read anew.
 */
export const CohortChange = defineEntity({
  name: 'CohortChange',
  tableName: 'cohort_change',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    tx: p.type('xid8').$type<string>().columnType('xid8').defaultRaw('pg_current_xact_id()'),
    facet: p.text().nullable(),
    subject: p.uuid().nullable(),
  },
  indexes: [{ name: 'cohort_change_by_tx', properties: ['tx'] }],
})
