import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/**
 * Who is whose parent, as the registry says: this subgraph's copy, of children who may still be under age. Like the
 * aliases it is read across divisions, because what the hub derives must not depend on who asks; the graph does not
 * show it. Its id is that of the kinship, its division the child's.
 */
export const KnownParenthood = defineEntity({
  name: 'KnownParenthood',
  tableName: 'known_parenthood',
  properties: {
    ...recordKeeping,
    parentId: p.uuid().index(),
    childId: p.uuid().index(),
    kind: p.enum(['PARENT', 'ADOPTIVE_PARENT']),
    /** Null where its end was told and its beginning not yet. */
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  ...history,
})
export type KnownParenthood = InferEntity<typeof KnownParenthood>
