import { defineEntity, p, rowsByDivision } from '@civil-affairs/kit'
import { factColumns } from '../fact/entity.ts'

/**
 * Facts as they come of the feeds read anew, beside those that serve. They are looked up by subject or by record and by
 * nothing else, and neither has many: an index of one column costs a third less to keep.
 */
export const RebuiltFact = defineEntity({
  name: 'RebuiltFact',
  tableName: 'fact_rebuilt',
  // Compared byte by byte and not as a language sorts: half of what its index costs.
  properties: { ...factColumns, key: p.text().collation('C') },
  indexes: [
    { name: 'fact_rebuilt_of_subject', properties: ['subject'] },
    { name: 'fact_rebuilt_by_key', properties: ['key'] },
  ],
  ...rowsByDivision,
})

/** Stands for a source in the row that says, as a cursor, which run may write. */
export const CLAIM = '*'

/** How far a rebuild has read each feed, kept with what it made of it: a killed one goes on there. */
export const RebuildPosition = defineEntity({
  name: 'RebuildPosition',
  tableName: 'fact_rebuild_position',
  properties: {
    source: p.text().primary(),
    cursor: p.text(),
    events: p.integer(),
    /** Events that could not be applied; the serving facts lack them too. */
    setAside: p.integer(),
    /** Of the declarations: what was begun under other ones is begun anew. */
    vocabulary: p.text(),
  },
})
