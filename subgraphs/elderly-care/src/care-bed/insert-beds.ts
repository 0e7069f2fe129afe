import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { type BedKind, CareBed, CareBedPeriod } from './entity.ts'

/** A bed as a roster or the sample province states it, with the one who lies or lay in it, if anybody. */
export interface StatedBed {
  /** A new one where none is given. */
  id?: string
  institutionId: string
  division: string
  room: string
  number: string
  kind: BedKind
  openedOn: string
  occupiedBy?: { residencyId: string; since: string; until?: string | null } | null
}

/** Takes beds over in few statements; gives their ids in the order stated. */
export async function insertCareBeds(context: Context, beds: readonly StatedBed[]): Promise<string[]> {
  const rows: (Record<string, unknown> & { id: string })[] = []
  const periods: Record<string, unknown>[] = []
  const events: NewEvent<'elderly-care.bed.opened'>[] = []
  for (const { institutionId, division, room, number, kind, openedOn, occupiedBy, ...stated } of beds) {
    const isOccupied = occupiedBy != null && occupiedBy.until == null
    const id = stated.id ?? randomUUID()
    const bed = {
      id,
      division,
      institution: institutionId,
      room,
      number,
      kind,
      status: isOccupied ? 'OCCUPIED' : 'FREE',
    }
    rows.push({ ...bed, openedOn, closedOn: null })
    const stay = (status: string, residencyId: string | null, validFrom: string, validTo: string | null) => {
      if (validTo === null || validFrom < validTo)
        periods.push({
          id: randomUUID(),
          division,
          bed: id,
          kind,
          reason: null,
          status,
          residencyId,
          validFrom,
          validTo,
        })
    }
    if (occupiedBy == null) stay('FREE', null, openedOn, null)
    else {
      const { residencyId, since } = occupiedBy
      const until = occupiedBy.until ?? null
      stay('FREE', null, openedOn, since)
      stay('OCCUPIED', residencyId, since, until)
      if (until !== null) stay('FREE', null, until, null)
    }
    const data = { institutionId, kind, status: bed.status, since: openedOn }
    events.push({ recordId: bed.id, division, subjects: [institutionId], data })
  }
  await insertInBulk(context.em, CareBed, rows)
  await insertInBulk(context.em, CareBedPeriod, periods)
  await recordMany(context.em, 'elderly-care.bed.opened', events)
  return rows.map(({ id }) => id)
}
