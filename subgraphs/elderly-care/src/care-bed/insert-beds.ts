import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { type BedKind, CareBed, CareBedPeriod } from './entity.ts'

/** A bed as a roster or the sample province states it, with the one who lies in it, if anybody. */
export interface StatedBed {
  institutionId: string
  division: string
  room: string
  number: string
  kind: BedKind
  openedOn: string
  occupiedBy?: { residencyId: string; since: string } | null
}

/** Takes beds over in few statements; gives their ids in the order stated. */
export async function insertCareBeds(context: Context, beds: readonly StatedBed[]): Promise<string[]> {
  const rows: (Record<string, unknown> & { id: string })[] = []
  const periods: Record<string, unknown>[] = []
  const events: NewEvent<'elderly-care.bed.opened'>[] = []
  for (const { institutionId, division, room, number, kind, openedOn, occupiedBy } of beds) {
    const status = occupiedBy == null ? 'FREE' : 'OCCUPIED'
    const bed = { id: randomUUID(), division, institution: institutionId, room, number, kind, status }
    rows.push({ ...bed, openedOn, closedOn: null })
    const period = { bed: bed.id, kind, reason: null }
    const since = occupiedBy == null ? openedOn : occupiedBy.since
    if (openedOn < since)
      periods.push({
        id: randomUUID(),
        division,
        ...period,
        status: 'FREE',
        residencyId: null,
        validFrom: openedOn,
        validTo: since,
      })
    periods.push({
      id: randomUUID(),
      division,
      ...period,
      status,
      residencyId: occupiedBy?.residencyId ?? null,
      validFrom: since,
      validTo: null,
    })
    const data = { institutionId, kind, status, since: openedOn }
    events.push({ recordId: bed.id, division, subjects: [institutionId], data })
  }
  await insertInBulk(context.em, CareBed, rows)
  await insertInBulk(context.em, CareBedPeriod, periods)
  await recordMany(context.em, 'elderly-care.bed.opened', events)
  return rows.map(({ id }) => id)
}
