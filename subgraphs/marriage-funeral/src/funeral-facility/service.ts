import {
  type Context,
  conditionsOf,
  getParameterNumber,
  LockMode,
  mustBeVersion,
  notFound,
  type PageInput,
  pageInDivision,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import { READERS } from '../division/index.ts'
import { type FacilityKind, type FacilityState, FuneralFacility } from './entity.ts'
import type { ApproveFacilityInput, MoveFacilityInput } from './input.ts'
import { approvalParameterOf, type FacilityEvent, facilityStates, mayApprove } from './rules.ts'

export async function approveFuneralFacility(context: Context, input: ApproveFacilityInput): Promise<FuneralFacility> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  viewer.mustServe(input.division, ['input', 'division'])
  const { kind, approvedOn, approvalLevel } = input
  if (approvedOn > today) throw notYet('approvedOn')
  const lowest = await getParameterNumber(context, approvalParameterOf(kind), input.division, approvedOn)
  if (!mayApprove(approvalLevel, lowest))
    throw new Refusal('APPROVAL_LEVEL_TOO_LOW', {
      zh: '该类殡葬设施须由更高一级机关审批。请核对批准文件。',
      en: 'A facility of this kind is approved by a higher authority. Check the approval.',
      basis: '殡葬管理条例（2012年）art. 8',
      path: ['input', 'approvalLevel'],
    })
  const { operatorCreditCode, ...facility } = input
  const kept = em.create(FuneralFacility, {
    ...facility,
    operatorCreditCode: operatorCreditCode ?? null,
    state: 'APPROVED',
    stateSince: approvedOn,
    stateDocument: input.approvalDocument,
  })
  await em.flush()
  tell(context, kept, { from: null, event: 'APPROVE', on: approvedOn })
  return kept
}

export async function moveFuneralFacility(
  context: Context,
  event: FacilityEvent,
  input: MoveFacilityInput,
): Promise<FuneralFacility> {
  const { viewer, today } = context
  viewer.mustBe('OFFICER')
  const facility = await getFacility(context, input.facilityId)
  mustBeVersion(facility, input.version)
  if (input.on > today) throw notYet('on')
  if (input.on < facility.stateSince)
    throw new Refusal('OUT_OF_ORDER', {
      zh: `现状态自 ${facility.stateSince} 起，日期不得早于该日。`,
      en: `The present state holds from ${facility.stateSince} on; the day must not lie before it.`,
      path: ['input', 'on'],
    })
  const from = facility.state
  facility.state = transition(facilityStates, from, event)
  facility.stateSince = input.on
  facility.stateDocument = input.document
  tell(context, facility, { from, event, on: input.on })
  return facility
}

/** A facility, held: what is recorded of it hangs on its state. */
export async function getFacility(
  context: Context,
  facilityId: string,
  path: readonly string[] = ['input', 'facilityId'],
): Promise<FuneralFacility> {
  const facility = await context.em.findOne(
    FuneralFacility,
    { id: facilityId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (facility === null) throw notFound({ zh: '殡葬设施', en: 'funeral facility' }, path)
  return facility
}

export function mustOperate(facility: FuneralFacility): void {
  if (facility.state === 'OPERATING') return
  throw new Refusal('FACILITY_NOT_OPERATING', {
    zh: '该殡葬设施未在运营，不能办理。',
    en: 'The facility is not in operation.',
    path: ['input', 'facilityId'],
  })
}

export interface FacilityFilter {
  kind?: FacilityKind | null
  state?: FacilityState | null
}

export function listFacilities(
  context: Context,
  division: string,
  filter: FacilityFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<FacilityFilter, object>(filter, {
    kind: (kind) => ({ kind }),
    state: (state) => ({ state }),
  })
  return pageInDivision<FuneralFacility>(context, FuneralFacility, division, conditions, page, READERS)
}

export function nameTaken(): Refusal {
  return new Refusal('NAME_TAKEN', {
    zh: '本区划已有同名殡葬设施。',
    en: 'The division has a facility of this name.',
    path: ['input', 'name'],
  })
}

function notYet(field: string): Refusal {
  return new Refusal('IN_FUTURE', {
    zh: '日期晚于今日。',
    en: 'The day lies in the future.',
    path: ['input', field],
  })
}

function tell(
  { em }: Context,
  { id, division, kind, state }: FuneralFacility,
  { from, event, on }: { from: string | null; event: string; on: string },
): void {
  record(em, 'marriage-funeral.facility.moved', {
    recordId: id,
    division,
    subjects: [id],
    data: { kind, from, to: state, event, on },
  })
}
