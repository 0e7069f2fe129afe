import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { type FacilityKind, FuneralFacility } from './entity.ts'
import type { ApprovalLevel } from './rules.ts'

export interface StatedFacility {
  id?: string
  division: string
  name: string
  kind: FacilityKind
  operatorCreditCode?: string | null
  approvalLevel: ApprovalLevel | null
  approvalDocument: string
  approvedOn: string | null
  /** Null where it is approved only. */
  operatingSince: string | null
}

/** Takes facilities over in few statements: rosters, the sample province. */
export async function insertFacilities(context: Context, stated: readonly StatedFacility[]): Promise<string[]> {
  const told: NewEvent<'marriage-funeral.facility.moved'>[] = []
  const rows = stated.map(({ operatingSince, operatorCreditCode, id, ...facility }) => {
    const row = { id: randomUUID(), division: facility.division, ...(id === undefined ? {} : { id }) }
    const state = operatingSince === null ? 'APPROVED' : 'OPERATING'
    told.push({
      recordId: row.id,
      division: facility.division,
      subjects: [row.id],
      data: {
        kind: facility.kind,
        from: null,
        to: state,
        event: 'TAKE_OVER',
        on: operatingSince ?? facility.approvedOn ?? context.today,
      },
    })
    return {
      ...row,
      ...facility,
      operatorCreditCode: operatorCreditCode ?? null,
      state,
      stateSince: operatingSince ?? facility.approvedOn ?? context.today,
      stateDocument: null,
    }
  })
  await insertInBulk(context.em, FuneralFacility, rows)
  await recordMany(context.em, 'marriage-funeral.facility.moved', told)
  return rows.map(({ id }) => id)
}
