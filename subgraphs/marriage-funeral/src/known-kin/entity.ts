import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

export const BLOOD_KINDS = ['PARENT', 'ADOPTIVE_PARENT', 'SIBLING'] as const

/**
 * Kinship that bears on whom one may marry, as the registry tells it; there is no row policy, because relatives live in
 * all divisions. It is kept when it ends: adoption ends rights, never blood. Only an error says there was none.
 */
export const KnownKin = defineEntity({
  name: 'KnownKin',
  tableName: 'known_kin',
  properties: {
    ...recordKeeping,
    /** The registry's record; its row here has the same id. */
    kind: p.enum([...BLOOD_KINDS]),
    /** The parent, or the sibling with the lower id. */
    fromId: p.uuid().index(),
    toId: p.uuid().index(),
    /** STATED_IN_ERROR: there is no tie. */
    isError: p.boolean(),
  },
  ...history,
})
export type KnownKin = InferEntity<typeof KnownKin>
