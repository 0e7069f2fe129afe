import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { AnnualInspection, type Filing, type InspectionResult } from './entity.ts'
import { newInspection } from './round.ts'

/** A year as a roster or the sample province knows it: how it ended, and when. */
export interface KnownInspection {
  readonly organizationId: string
  readonly division: string
  readonly year: number
  readonly filing: Filing
  /** A result, NOT_ATTENDED, or FILED for an annual report. */
  readonly outcome: InspectionResult | 'NOT_ATTENDED' | 'FILED'
  readonly on: string
}

/** Many years at once; gives their ids in order. */
export async function insertInspections(
  context: Context,
  inspections: readonly KnownInspection[],
  document: string,
): Promise<string[]> {
  const events: NewEvent<'social-organizations.inspection.moved'>[] = []
  const rows = inspections.map((known) => {
    const { organizationId, division, year, filing, outcome, on } = known
    const isMissed = outcome === 'NOT_ATTENDED'
    const result = isMissed || outcome === 'FILED' ? null : outcome
    const state = isMissed ? 'NOT_ATTENDED' : result === null ? 'SUBMITTED' : 'CONCLUDED'
    const row = {
      ...newInspection(context, known),
      state,
      submittedOn: isMissed ? null : on,
      concludedOn: result === null ? null : on,
      result,
      missedOn: isMissed ? on : null,
      document,
    }
    events.push({
      recordId: row.id,
      division,
      subjects: [organizationId],
      data: {
        organizationId,
        year,
        filing,
        from: null,
        to: state,
        event: 'IMPORT',
        result: isMissed ? outcome : result,
        on,
      },
    })
    return row
  })
  await insertInBulk(context.em, AnnualInspection, rows)
  await recordMany(context.em, 'social-organizations.inspection.moved', events)
  return rows.map(({ id }) => id)
}
