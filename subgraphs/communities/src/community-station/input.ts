import { z } from 'zod'
import { divisionCode, documentTitle, isoDate, seenRecord } from '../person/index.ts'
import { creditCode } from '../village-committee/index.ts'
import { CLOSE_REASONS, STATION_KINDS } from './entity.ts'

const count = z.int().min(0).max(100_000)
const abilities = {
  capacity: count.nullish(),
  staff: count,
  certifiedStaff: count,
  serves: z.array(divisionCode).max(200).nullish(),
}
const certified = (input: { staff: number; certifiedStaff: number }) => input.certifiedStaff <= input.staff
const notMoreThanStaff = { message: 'cannot be more than the staff', path: ['certifiedStaff'] }

export const OpenStationInput = z
  .object({
    division: divisionCode,
    kind: z.enum(STATION_KINDS),
    name: documentTitle,
    operatorCreditCode: creditCode.nullish(),
    ...abilities,
    on: isoDate,
  })
  .refine(certified, notMoreThanStaff)
export type OpenStationInput = z.infer<typeof OpenStationInput>

export const ChangeStationInput = seenRecord.extend({ ...abilities, on: isoDate }).refine(certified, notMoreThanStaff)
export type ChangeStationInput = z.infer<typeof ChangeStationInput>

export const CloseStationInput = seenRecord.extend({ reason: z.enum(CLOSE_REASONS), on: isoDate })
export type CloseStationInput = z.infer<typeof CloseStationInput>

export const StationKinds = z.array(z.enum(STATION_KINDS)).min(1).max(STATION_KINDS.length)

export const CommunityStationFilter = z.strictObject({
  kinds: StationKinds.nullish(),
  isOpen: z.boolean().nullish(),
  openedFrom: isoDate.nullish(),
  openedBefore: isoDate.nullish(),
})
export type CommunityStationFilter = z.infer<typeof CommunityStationFilter>
