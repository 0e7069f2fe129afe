import { type Context, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { CommunityStation, StationState } from './entity.ts'
import type { ChangeStationInput, CloseStationInput, OpenStationInput } from './input.ts'
import { levelOf, mayServe, mayStandOn } from './rules.ts'

/** 设立站点 */
export async function openStation(context: Context, input: OpenStationInput): Promise<CommunityStation> {
  const { em, viewer } = context
  const { division, kind, name, on } = input
  viewer.mustBe('HANDLER', 'OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  mustNotBeInFuture(context, on)
  if (!mayStandOn(kind, levelOf(division)))
    throw new Refusal('WRONG_LEVEL', {
      zh: '该类站点不设在此级区划。请核对区划代码。',
      en: 'Stations of this kind do not stand on this level of divisions. Check the code.',
      path: ['input', 'division'],
    })
  mustServeNearby(division, input.serves)
  const station = em.create(CommunityStation, {
    division,
    kind,
    name,
    operatorCreditCode: input.operatorCreditCode ?? null,
    validFrom: on,
    validTo: null,
    closeReason: null,
  })
  const state = em.create(StationState, { station, division, ...abilitiesOf(input), validFrom: on, validTo: null })
  tell(context, 'communities.station.opened', station, state, on)
  return station
}

/** 变更能力: capacity, staff, divisions served, from a day on. */
export async function changeStation(context: Context, input: ChangeStationInput): Promise<CommunityStation> {
  const { em } = context
  const station = await getOpenStation(context, input)
  mustServeNearby(station.division, input.serves)
  const present = await em.findOneOrFail(StationState, { station, validTo: null })
  if (input.on <= present.validFrom) throw outOfOrder(present.validFrom)
  present.validTo = input.on
  await em.flush()
  const state = em.create(StationState, {
    station,
    division: station.division,
    ...abilitiesOf(input),
    validFrom: input.on,
    validTo: null,
  })
  tell(context, 'communities.station.changed', station, state, input.on)
  return station
}

/** 撤销站点 */
export async function closeStation(context: Context, input: CloseStationInput): Promise<CommunityStation> {
  const { em } = context
  const station = await getOpenStation(context, input)
  const present = await em.findOneOrFail(StationState, { station, validTo: null })
  if (input.on < present.validFrom) throw outOfOrder(present.validFrom)
  present.validTo = input.on
  station.validTo = input.on
  station.closeReason = input.reason
  record(em, 'communities.station.closed', {
    recordId: station.id,
    division: station.division,
    subjects: [],
    data: { kind: station.kind, until: input.on, reason: input.reason },
  })
  return station
}

function abilitiesOf(input: OpenStationInput | ChangeStationInput) {
  const { staff, certifiedStaff } = input
  return {
    capacity: input.capacity ?? null,
    staff,
    certifiedStaff,
    serves: [...new Set(input.serves ?? [])].toSorted(),
  }
}

function tell(
  context: Context,
  type: 'communities.station.opened' | 'communities.station.changed',
  { id, division, kind }: CommunityStation,
  { capacity, serves }: StationState,
  since: string,
): void {
  record(context.em, type, {
    recordId: id,
    division,
    subjects: [],
    data: { kind, serves: [...serves], capacity: capacity ?? null, since },
  })
}

/** The station an act names, as the caller saw it; every act moves its version on. */
async function getOpenStation(
  context: Context,
  seen: { id: string; version: number; on: string },
): Promise<CommunityStation> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const station = await em.findOne(CommunityStation, { id: seen.id })
  if (station === null) throw notFound({ zh: '该站点', en: 'station' }, ['input', 'id'])
  viewer.mustServe(station.division)
  mustBeVersion(station, seen.version)
  mustNotBeInFuture(context, seen.on)
  if (station.validTo != null)
    throw new Refusal('STATION_CLOSED', {
      zh: `该站点已于 ${station.validTo} 撤销。`,
      en: `The station closed on ${station.validTo}.`,
      path: ['input', 'id'],
    })
  station.updatedAt = context.now
  return station
}

function mustServeNearby(division: string, serves: readonly string[] | null | undefined): void {
  if ((serves ?? []).every((served) => mayServe(division, served))) return
  throw new Refusal('SERVES_TOO_FAR', {
    zh: '服务范围须在本县（区）内。',
    en: 'A station serves divisions of its own county.',
    path: ['input', 'serves'],
  })
}

function mustNotBeInFuture(context: Context, on: string): void {
  if (on <= context.today) return
  throw new Refusal('IN_FUTURE', {
    zh: `日期 ${on} 晚于今日。请在事项发生后登记。`,
    en: `${on} lies in the future. Record it when it has happened.`,
    path: ['input', 'on'],
  })
}

function outOfOrder(since: string): Refusal {
  return new Refusal('OUT_OF_ORDER', {
    zh: `该日不晚于已登记的事项（${since}）。请核对日期。`,
    en: `The day does not lie after what is recorded already (${since}). Check it.`,
    path: ['input', 'on'],
  })
}
