import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { CareHazard, CareInspection, type HazardKind, type HazardSeverity, type InspectionKind } from './entity.ts'

/** An inspection with its hazards as a roster or the sample province states them: open, or closed on a day. */
export interface StatedInspection {
  /** A new one where none is given; likewise of a hazard. */
  id?: string
  institutionId: string
  division: string
  kind: InspectionKind
  inspectedOn: string
  inspectors: readonly string[]
  document: string
  hazards: readonly {
    id?: string
    kind: HazardKind
    severity: HazardSeverity
    description: string
    dueOn: string
    closedOn?: string | null
  }[]
}

export async function insertInspections(context: Context, inspections: readonly StatedInspection[]): Promise<string[]> {
  const { em, viewer } = context
  const rows: (Record<string, unknown> & { id: string })[] = []
  const hazards: Record<string, unknown>[] = []
  const done: NewEvent<'elderly-care.inspection.done'>[] = []
  const found: NewEvent<'elderly-care.hazard.found'>[] = []
  const moved: NewEvent<'elderly-care.hazard.moved'>[] = []
  for (const one of inspections) {
    const { institutionId, division, kind, inspectedOn, inspectors, document } = one
    const inspection = { id: one.id ?? randomUUID(), division, institution: institutionId, batch: null, kind }
    rows.push({ ...inspection, inspectors: [...inspectors], state: 'DONE', inspectedOn, document })
    const told = { division, subjects: [institutionId] }
    const data = { institutionId, kind, hazards: one.hazards.length, on: inspectedOn }
    done.push({ ...told, recordId: inspection.id, data })
    for (const hazard of one.hazards) {
      const closedOn = hazard.closedOn ?? null
      const isClosed = closedOn !== null
      const row = {
        id: hazard.id ?? randomUUID(),
        division,
        institution: institutionId,
        inspection: inspection.id,
        kind: hazard.kind,
        severity: hazard.severity,
        description: hazard.description,
        foundOn: inspectedOn,
        foundBy: viewer.subject,
        state: isClosed ? 'CLOSED' : 'ORDERED',
        orderedOn: inspectedOn,
        orderDocument: document,
        dueOn: hazard.dueOn,
        measure: null,
        rectifiedOn: closedOn,
        reviewedOn: closedOn,
        reviewedBy: isClosed ? viewer.subject : null,
        reviewDocument: null,
        closedOn,
        closedBy: isClosed ? viewer.subject : null,
        closingDocument: null,
        escalation: null,
        escalatedOn: null,
        escalationDocument: null,
      }
      hazards.push(row)
      const of = { institutionId, kind: hazard.kind, severity: hazard.severity }
      found.push({ ...told, recordId: row.id, data: { ...of, on: inspectedOn } })
      const step = { ...of, from: 'FOUND', event: isClosed ? 'CLOSE' : 'ORDER', to: row.state, dueOn: hazard.dueOn }
      moved.push({ ...told, recordId: row.id, data: { ...step, on: closedOn ?? inspectedOn } })
    }
  }
  await insertInBulk(context.em, CareInspection, rows)
  await insertInBulk(context.em, CareHazard, hazards)
  await recordMany(em, 'elderly-care.inspection.done', done)
  await recordMany(em, 'elderly-care.hazard.found', found)
  await recordMany(em, 'elderly-care.hazard.moved', moved)
  return rows.map(({ id }) => id)
}
