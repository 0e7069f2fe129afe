import { z } from 'zod'
import { divisionCode, documentTitle, isoDate } from '../person/index.ts'
import { ESCALATIONS, HAZARD_KINDS, HAZARD_SEVERITIES, INSPECTION_KINDS } from './entity.ts'

const account = z.string().trim().min(1).max(60)
const hazard = { hazardId: z.uuid(), version: z.int() }

export const NewHazardInput = z.object({
  kind: z.enum(HAZARD_KINDS),
  severity: z.enum(HAZARD_SEVERITIES),
  description: z.string().trim().min(1).max(1_000),
})
export type NewHazardInput = z.infer<typeof NewHazardInput>

export const RecordInspectionInput = z.object({
  institutionId: z.uuid(),
  kind: z.enum(INSPECTION_KINDS),
  inspectedOn: isoDate,
  inspectors: z.array(account).min(2).max(20),
  document: documentTitle,
  hazards: z.array(NewHazardInput).max(100),
})
export type RecordInspectionInput = z.infer<typeof RecordInspectionInput>

export const CompleteInspectionInput = z.object({
  inspectionId: z.uuid(),
  version: z.int(),
  inspectedOn: isoDate,
  document: documentTitle,
  hazards: z.array(NewHazardInput).max(100),
})
export type CompleteInspectionInput = z.infer<typeof CompleteInspectionInput>

export const DrawRandomInspectionInput = z.object({
  division: divisionCode,
  kind: z.enum(INSPECTION_KINDS),
  institutionCount: z.int().min(1).max(1_000),
  inspectors: z.array(account).min(2).max(500),
  inspectorsEach: z.int().min(2).max(10),
  document: documentTitle,
})
export type DrawRandomInspectionInput = z.infer<typeof DrawRandomInspectionInput>

export const PublishRandomInspectionInput = z.object({ randomInspectionId: z.uuid(), version: z.int() })
export type PublishRandomInspectionInput = z.infer<typeof PublishRandomInspectionInput>

export const ReportHazardInput = z.object({ institutionId: z.uuid(), foundOn: isoDate, ...NewHazardInput.shape })
export type ReportHazardInput = z.infer<typeof ReportHazardInput>

export const OrderRectificationInput = z.object({ ...hazard, dueOn: isoDate, document: documentTitle })
export type OrderRectificationInput = z.infer<typeof OrderRectificationInput>

export const RectifyHazardInput = z.object({ ...hazard, measure: z.string().trim().min(1).max(1_000) })
export type RectifyHazardInput = z.infer<typeof RectifyHazardInput>

export const ReviewHazardInput = z.object({ ...hazard, isRectified: z.boolean(), document: documentTitle })
export type ReviewHazardInput = z.infer<typeof ReviewHazardInput>

export const CloseHazardInput = z.object({ ...hazard, document: documentTitle })
export type CloseHazardInput = z.infer<typeof CloseHazardInput>

export const EscalateHazardInput = z.object({ ...hazard, escalation: z.enum(ESCALATIONS), document: documentTitle })
export type EscalateHazardInput = z.infer<typeof EscalateHazardInput>
