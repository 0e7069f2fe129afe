import { z } from 'zod'
import { documentTitle, isoDate } from '../person/index.ts'
import { BED_KINDS } from './entity.ts'

export const OpenBedsInput = z.object({
  institutionId: z.uuid(),
  openedOn: isoDate,
  beds: z
    .array(
      z.object({
        room: z.string().trim().min(1).max(30),
        number: z.string().trim().min(1).max(30),
        kind: z.enum(BED_KINDS),
      }),
    )
    .min(1)
    .max(500),
})
export type OpenBedsInput = z.infer<typeof OpenBedsInput>

export const BedActInput = z.object({
  bedId: z.uuid(),
  version: z.int(),
  on: isoDate,
  reason: documentTitle,
})
export type BedActInput = z.infer<typeof BedActInput>

export const ConvertBedInput = z.object({ ...BedActInput.shape, kind: z.enum(BED_KINDS) })
export type ConvertBedInput = z.infer<typeof ConvertBedInput>
