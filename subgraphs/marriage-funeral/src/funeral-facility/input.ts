import { z } from 'zod'
import { divisionCode, documentTitle, isoDate } from '../person/index.ts'
import { FACILITY_KINDS } from './entity.ts'

export const ApproveFacilityInput = z.object({
  division: divisionCode,
  name: z.string().trim().min(2).max(100),
  kind: z.enum(FACILITY_KINDS),
  operatorCreditCode: z.string().nullish(),
  approvalLevel: z.enum(['PROVINCE', 'PREFECTURE', 'COUNTY']),
  approvalDocument: documentTitle,
  approvedOn: isoDate,
})
export type ApproveFacilityInput = z.infer<typeof ApproveFacilityInput>

export const MoveFacilityInput = z.object({
  facilityId: z.uuid(),
  version: z.int(),
  on: isoDate,
  document: documentTitle,
})
export type MoveFacilityInput = z.infer<typeof MoveFacilityInput>
