import { type Context, insertInBulk, recordMany } from '@civil-affairs/kit'
import { type AssistanceArea, type AssistanceProgramme, AssistanceStandard } from './entity.ts'

/** A standard as it was published once, with the day its successor took over. */
export interface PublishedStandard {
  readonly id: string
  readonly division: string
  readonly programme: AssistanceProgramme
  readonly area: AssistanceArea
  readonly monthlyFen: number
  readonly document: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** Standards of earlier years, the oldest first, each with its event. */
export async function insertAssistanceStandards(
  context: Context,
  standards: readonly PublishedStandard[],
): Promise<void> {
  const { em } = context
  await insertInBulk(
    em,
    AssistanceStandard,
    standards.map((standard) => ({ ...standard, consumptionFen: null })),
  )
  await recordMany(
    em,
    'assistance.standard.published',
    standards.map(({ id, division, programme, area, monthlyFen, validFrom }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { programme, area, monthlyFen, validFrom },
    })),
  )
}
