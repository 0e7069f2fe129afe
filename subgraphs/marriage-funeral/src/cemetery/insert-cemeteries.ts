import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { Cemetery, CemeteryInspection, type InspectionState } from './entity.ts'
import { blocksSales } from './rules.ts'

export interface StatedCemetery {
  id?: string
  facilityId: string
  division: string
  gravesTotal: number
  gravesSold: number
  area?: string | null
  lowestPriceFen?: number | null
  highestPriceFen?: number | null
  useTermYears?: number | null
  prepaidYears?: number | null
  inspections?: readonly { id?: string; year: number; state: InspectionState; on: string; document: string }[]
}

/** Takes cemeteries and their inspections over in few statements: rosters, the sample province. */
export async function insertCemeteries(context: Context, stated: readonly StatedCemetery[]): Promise<string[]> {
  const inspections: Record<string, unknown>[] = []
  const told: NewEvent<'marriage-funeral.cemetery.inspected'>[] = []
  const rows = stated.map((one) => {
    const { facilityId, division, gravesTotal, gravesSold } = one
    const row = { id: randomUUID(), division, ...(one.id === undefined ? {} : { id: one.id }) }
    for (const { id, year, state, on, document } of one.inspections ?? []) {
      const inspection = { id: randomUUID(), division, ...(id === undefined ? {} : { id }) }
      const isConcluded = !['SELF_CHECKED', 'COUNTY_CHECKED'].includes(state)
      inspections.push({
        ...inspection,
        cemetery: row.id,
        year,
        state,
        blocksSales: blocksSales(state, false),
        selfCheckedOn: state === 'NOT_ATTENDED' ? null : on,
        countyCheckedOn: null,
        countyCheckedBy: null,
        rectificationOrderedOn: state === 'RECTIFY' || state === 'UNQUALIFIED' ? on : null,
        concludedOn: isConcluded ? on : null,
        document,
      })
      told.push({
        recordId: inspection.id,
        division,
        subjects: [facilityId],
        data: { facilityId, year, step: 'TAKE_OVER', result: isConcluded ? state : null, on },
      })
    }
    return {
      ...row,
      facility: facilityId,
      gravesTotal,
      gravesSold,
      area: one.area ?? null,
      lowestPriceFen: one.lowestPriceFen ?? null,
      highestPriceFen: one.highestPriceFen ?? null,
      useTermYears: one.useTermYears ?? null,
      prepaidYears: one.prepaidYears ?? null,
    }
  })
  await insertInBulk(context.em, Cemetery, rows)
  await insertInBulk(context.em, CemeteryInspection, inspections)
  await recordMany(context.em, 'marriage-funeral.cemetery.inspected', told)
  return rows.map(({ id }) => id)
}
