import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** One division as its code stood; a code is never used for two divisions at once. */
export const Division = defineEntity({
  name: 'Division',
  tableName: 'division',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    shortName: p.text(),
    level: p.text(),
    kind: p.text(),
    parentCode: p.text().nullable().index(),
    isStatutory: p.boolean(),
    issuedBy: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    predecessorCodes: p.array(),
    successorCodes: p.array(),
    aliases: p.array(),
  },
})
export type Division = InferEntity<typeof Division>
