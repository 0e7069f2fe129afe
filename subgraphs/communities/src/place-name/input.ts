import { findDecimal } from '@civil-affairs/schema'
import { z } from 'zod'
import { divisionCode, documentTitle, isoDate, seenRecord, statement } from '../person/index.ts'
import { APPROVERS, PLACE_CLASSES, PLACE_NAME_STATUSES, PLACE_SIGN_KINDS } from './entity.ts'
import { isInChina } from './rules.ts'

const part = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/\s+/gu, ''))
  .refine((text) => /^\p{Script=Han}*$/u.test(text) && [...text].length <= 30, 'must be Chinese characters')

/** Decimal degrees to millionths. */
const degrees = z.string().transform((text, context) => {
  const decimal = findDecimal(text)
  if (decimal !== null) return Math.round(Number(decimal) * 1e6)
  context.addIssue({ code: 'custom', message: 'must be decimal degrees' })
  return z.NEVER
})
const position = z
  .object({ longitude: degrees, latitude: degrees })
  .refine(({ longitude, latitude }) => isInChina(longitude / 1e6, latitude / 1e6), 'lies outside China')

export const CheckPlaceNameInput = z.object({
  class: z.enum(PLACE_CLASSES),
  division: divisionCode,
  builtUpArea: divisionCode.nullish(),
  specificPart: part.refine((text) => text !== '', 'must not be empty'),
  genericPart: part.nullish(),
})
export type CheckPlaceNameInput = z.infer<typeof CheckPlaceNameInput>

export const ProposePlaceNameInput = CheckPlaceNameInput.extend({
  position: position.nullish(),
  meaning: statement,
  origin: statement.nullish(),
  formerNames: z.array(z.string().trim().min(1).max(60)).max(20).nullish(),
  isRural: z.boolean(),
  isProtected: z.boolean().nullish(),
  applicant: documentTitle,
  replacesId: z.uuid().nullish(),
  protectionMeasures: statement.nullish(),
  on: isoDate,
})
export type ProposePlaceNameInput = z.infer<typeof ProposePlaceNameInput>

export const AssessPlaceNameInput = seenRecord.extend({
  evaluatedOn: isoDate,
  expertsHeardOn: isoDate,
  publicHeardOn: isoDate,
  homophoneReason: statement.nullish(),
})
export type AssessPlaceNameInput = z.infer<typeof AssessPlaceNameInput>

export const ApprovePlaceNameInput = seenRecord.extend({
  approver: z.enum(APPROVERS),
  approverName: documentTitle,
  document: documentTitle,
  consultedOn: isoDate.nullish(),
  on: isoDate,
})
export type ApprovePlaceNameInput = z.infer<typeof ApprovePlaceNameInput>

export const DeclinePlaceNameInput = seenRecord.extend({ reason: statement, on: isoDate })
export type DeclinePlaceNameInput = z.infer<typeof DeclinePlaceNameInput>

export const FilePlaceNameInput = seenRecord.extend({ filedWith: documentTitle, on: isoDate })
export type FilePlaceNameInput = z.infer<typeof FilePlaceNameInput>

export const AnnouncePlaceNameInput = seenRecord.extend({ announcedIn: documentTitle, on: isoDate })
export type AnnouncePlaceNameInput = z.infer<typeof AnnouncePlaceNameInput>

export const PutPlaceNameInUseInput = seenRecord.extend({ on: isoDate })
export type PutPlaceNameInUseInput = z.infer<typeof PutPlaceNameInUseInput>

export const AbolishPlaceNameInput = seenRecord.extend({
  reason: statement,
  document: documentTitle,
  protectionMeasures: statement.nullish(),
  on: isoDate,
})
export type AbolishPlaceNameInput = z.infer<typeof AbolishPlaceNameInput>

/** The audited reading of a name, one syllable a character. */
export const SpellPlaceNameInput = seenRecord.extend({
  syllables: z.array(z.string().trim().min(1).max(7)).min(1).max(60),
  document: documentTitle,
})
export type SpellPlaceNameInput = z.infer<typeof SpellPlaceNameInput>

export const InstallPlaceSignInput = z.object({
  placeNameId: z.uuid(),
  kind: z.enum(PLACE_SIGN_KINDS),
  text: z.string().trim().min(1).max(100),
  quantity: z.int().min(1).max(100_000),
  on: isoDate,
})
export type InstallPlaceSignInput = z.infer<typeof InstallPlaceSignInput>

export const RemovePlaceSignInput = seenRecord.extend({ reason: statement, on: isoDate })
export type RemovePlaceSignInput = z.infer<typeof RemovePlaceSignInput>

export const PlaceNameFilter = z.strictObject({
  class: z.enum(PLACE_CLASSES).nullish(),
  status: z.enum(PLACE_NAME_STATUSES).nullish(),
  name: z.string().trim().min(1).max(60).nullish(),
  isRural: z.boolean().nullish(),
  isProtected: z.boolean().nullish(),
  approvedFrom: isoDate.nullish(),
  approvedBefore: isoDate.nullish(),
  hasOutdatedSigns: z.boolean().nullish(),
})
export type PlaceNameFilter = z.infer<typeof PlaceNameFilter>
