import { randomUUID } from 'node:crypto'
import { type Context, recordMany } from '@civil-affairs/kit'
import { type CloseReason, CommunityStation, type StationKind, StationState } from './entity.ts'
import { levelOf, mayStandOn } from './rules.ts'

/** A station as the sample province brings it. */
export interface NewStation {
  id?: string
  division: string
  kind: StationKind
  name: string
  operatorCreditCode?: string | null
  capacity?: number | null
  staff?: number
  certifiedStaff?: number
  serves?: readonly string[]
  openedOn: string
  closed?: { on: string; reason: CloseReason } | null
}

const CHUNK = 2_000

/** Many stations at once with their states and events, in few statements; gives their ids in the order given. */
export async function insertStations(context: Context, stations: readonly NewStation[]): Promise<string[]> {
  const { em, now } = context
  const kept = { version: 1, createdAt: now, updatedAt: now }
  const identified = stations.map((station) => ({ ...station, id: station.id ?? randomUUID() }))
  const misplaced = identified.find(({ kind, division }) => !mayStandOn(kind, levelOf(division)))
  if (misplaced !== undefined) throw new RangeError(`a ${misplaced.kind} does not stand in ${misplaced.division}`)
  for (let start = 0; start < identified.length; start += CHUNK) {
    const chunk = identified.slice(start, start + CHUNK)
    await em.insertMany(
      CommunityStation,
      chunk.map(({ id, division, kind, name, operatorCreditCode, openedOn, closed }) => ({
        id,
        division,
        kind,
        name,
        operatorCreditCode: operatorCreditCode ?? null,
        validFrom: openedOn,
        validTo: closed?.on ?? null,
        closeReason: closed?.reason ?? null,
        ...kept,
      })),
    )
    await em.insertMany(
      StationState,
      chunk.map(({ id, division, capacity, staff, certifiedStaff, serves, openedOn, closed }) => ({
        id: randomUUID(),
        station: id,
        division,
        capacity: capacity ?? null,
        staff: staff ?? 0,
        certifiedStaff: certifiedStaff ?? 0,
        serves: [...(serves ?? [])],
        validFrom: openedOn,
        validTo: closed?.on ?? null,
        ...kept,
      })),
    )
    await recordMany(
      em,
      'communities.station.opened',
      chunk.map(({ id, division, kind, serves, capacity, openedOn }) => ({
        recordId: id,
        division,
        subjects: [],
        data: { kind, serves: [...(serves ?? [])], capacity: capacity ?? null, since: openedOn },
      })),
    )
    await recordMany(
      em,
      'communities.station.closed',
      chunk.flatMap(({ id, division, kind, closed }) =>
        closed == null
          ? []
          : [{ recordId: id, division, subjects: [], data: { kind, until: closed.on, reason: closed.reason } }],
      ),
    )
  }
  return identified.map(({ id }) => id)
}
