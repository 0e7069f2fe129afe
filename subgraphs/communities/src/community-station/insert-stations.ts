import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, recordMany } from '@civil-affairs/kit'
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

/** Many stations at once with their states and events, in few statements; gives their ids in the order given. */
export async function insertStations(context: Context, stations: readonly NewStation[]): Promise<string[]> {
  const { em } = context
  const identified = stations.map((station) => ({ ...station, id: station.id ?? randomUUID() }))
  const misplaced = identified.find(({ kind, division }) => !mayStandOn(kind, levelOf(division)))
  if (misplaced !== undefined) throw new RangeError(`a ${misplaced.kind} does not stand in ${misplaced.division}`)
  await insertInBulk(
    em,
    CommunityStation,
    identified.map(({ id, division, kind, name, operatorCreditCode, openedOn, closed }) => ({
      id,
      division,
      kind,
      name,
      operatorCreditCode,
      validFrom: openedOn,
      validTo: closed?.on,
      closeReason: closed?.reason,
    })),
  )
  await insertInBulk(
    em,
    StationState,
    identified.map(({ id, division, capacity, staff, certifiedStaff, serves, openedOn, closed }) => ({
      station: id,
      division,
      capacity,
      staff: staff ?? 0,
      certifiedStaff: certifiedStaff ?? 0,
      serves: serves ?? [],
      validFrom: openedOn,
      validTo: closed?.on,
    })),
  )
  await recordMany(
    em,
    'communities.station.opened',
    identified.map(({ id, division, kind, serves, capacity, openedOn }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { kind, serves: [...(serves ?? [])], capacity: capacity ?? null, since: openedOn },
    })),
  )
  await recordMany(
    em,
    'communities.station.closed',
    identified.flatMap(({ id, division, kind, closed }) =>
      closed == null
        ? []
        : [{ recordId: id, division, subjects: [], data: { kind, until: closed.on, reason: closed.reason } }],
    ),
  )
  return identified.map(({ id }) => id)
}
