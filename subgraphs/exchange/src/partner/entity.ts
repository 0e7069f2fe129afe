import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/** An agency of its own: not one of a division, so its rows are guarded by role and not by row scope. */
export const Partner = defineEntity({
  name: 'Partner',
  tableName: 'partner',
  properties: {
    ...recordKeeping,
    account: p.text(),
    name: p.text(),
    isActive: p.boolean(),
    /** SM3 over account and secret; the secret is random, so that no slow hash is needed. */
    secretHash: p.text(),
    secretSetAt: p.datetime(),
  },
  uniques: [{ name: 'one_partner_an_account', properties: ['account'] }],
  ...history,
})
export type Partner = InferEntity<typeof Partner>
