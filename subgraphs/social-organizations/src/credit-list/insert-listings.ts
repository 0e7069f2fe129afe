import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { keptRow } from '../rows-in-bulk.ts'
import { CreditListing } from './entity.ts'

/** A listing as a roster or the sample province knows it. */
export type KnownListing = { organizationId: string } & Pick<
  CreditListing,
  'division' | 'list' | 'ground' | 'validFrom'
> &
  Partial<Pick<CreditListing, 'formedOn' | 'fineFen' | 'validTo' | 'removalReason' | 'dutyFulfilledOn'>>

/** Many listings at once; gives their ids in order. */
export async function insertListings(
  context: Context,
  listings: readonly KnownListing[],
  document: string,
): Promise<string[]> {
  const entered: NewEvent<'social-organizations.creditList.entered'>[] = []
  const left: NewEvent<'social-organizations.creditList.left'>[] = []
  const rows = listings.map(({ organizationId, division, list, ground, validFrom, ...known }) => {
    const validTo = known.validTo ?? null
    const removalReason = validTo === null ? null : (known.removalReason ?? 'DUTY_FULFILLED')
    const row = {
      ...keptRow(context, division),
      organization: organizationId,
      list,
      ground,
      formedOn: known.formedOn ?? validFrom,
      fineFen: known.fineFen ?? null,
      letters: [],
      document,
      dutyFulfilledOn: known.dutyFulfilledOn ?? null,
      dutyDocument: known.dutyFulfilledOn == null ? null : document,
      validFrom,
      validTo,
      removalReason,
      removalDocument: validTo === null ? null : document,
    }
    const told = { recordId: row.id, division, subjects: [organizationId] }
    entered.push({ ...told, data: { organizationId, list, ground, since: validFrom } })
    if (validTo !== null && removalReason !== null)
      left.push({ ...told, data: { organizationId, list, ground, until: validTo, reason: removalReason } })
    return row
  })
  await insertInBulk(context.em, CreditListing, rows)
  await recordMany(context.em, 'social-organizations.creditList.entered', entered)
  await recordMany(context.em, 'social-organizations.creditList.left', left)
  return rows.map(({ id }) => id)
}
