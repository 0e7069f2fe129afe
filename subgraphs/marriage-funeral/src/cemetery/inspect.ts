import {
  type Context,
  deadlineOf,
  LockMode,
  mustBeVersion,
  notFound,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import { Cemetery, CemeteryInspection } from './entity.ts'
import type { BeginInspectionInput, CheckInspectionInput, ReviewInspectionInput } from './input.ts'
import { blocksSales, type InspectionEvent, inspectionStates } from './rules.ts'

/** 年检自查: the inspection of a year begins; who had not attended in time may still begin. */
export async function beginCemeteryInspection(
  context: Context,
  input: BeginInspectionInput,
): Promise<CemeteryInspection> {
  const { em, viewer, today } = context
  viewer.mustBe('FUNERAL_OPERATOR', 'HANDLER', 'OFFICER')
  const cemetery = await getCemetery(context, input.cemeteryId)
  const { year, document } = input
  if (year >= Number(today.slice(0, 4)))
    throw new Refusal('YEAR_NOT_OVER', {
      zh: '只能对已结束的年度进行年检。',
      en: 'Only a year that is over is inspected.',
      path: ['input', 'year'],
    })
  const known = await em.findOne(CemeteryInspection, { cemetery, year }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (known !== null) {
    move(context, known, 'SELF_CHECK', document)
    known.selfCheckedOn = today
    return known
  }
  const inspection = em.create(CemeteryInspection, {
    cemetery,
    division: cemetery.division,
    year,
    state: 'SELF_CHECKED',
    blocksSales: false,
    selfCheckedOn: today,
    countyCheckedOn: null,
    countyCheckedBy: null,
    rectificationOrderedOn: null,
    concludedOn: null,
    document,
  })
  await em.flush()
  tell(context, inspection, 'SELF_CHECK')
  return inspection
}

/** 县级初审 */
export async function checkCemeteryInspection(
  context: Context,
  input: CheckInspectionInput,
): Promise<CemeteryInspection> {
  const inspection = await getInspection(context, input)
  move(context, inspection, 'COUNTY_CHECK', input.document)
  inspection.countyCheckedOn = context.today
  inspection.countyCheckedBy = context.viewer.subject
  return inspection
}

const eventOf = {
  QUALIFIED: 'PASS',
  RECTIFY: 'ORDER_RECTIFICATION',
  POSTPONED: 'POSTPONE',
  UNQUALIFIED: 'FAIL',
} as const

/** 市级复核, by another hand than the county's. */
export async function reviewCemeteryInspection(
  context: Context,
  input: ReviewInspectionInput,
): Promise<CemeteryInspection> {
  const inspection = await getInspection(context, input)
  if (inspection.countyCheckedBy === context.viewer.subject)
    throw new Refusal('SAME_HAND', {
      zh: '初审人不得复核同一年检。请由市级经办人复核。',
      en: 'Who checked for the county does not review. Another hand must.',
      path: ['input', 'inspectionId'],
    })
  move(context, inspection, eventOf[input.result], input.document)
  inspection.concludedOn = context.today
  if (inspection.state === 'RECTIFY' || inspection.state === 'UNQUALIFIED')
    inspection.rectificationOrderedOn = context.today
  return inspection
}

/** 整改验收 */
export async function acceptCemeteryRectification(
  context: Context,
  input: CheckInspectionInput,
): Promise<CemeteryInspection> {
  const inspection = await getInspection(context, input)
  move(context, inspection, 'ACCEPT', input.document)
  inspection.concludedOn = context.today
  return inspection
}

/** 未参加年检: after the limit, where no inspection of the year was begun. */
export async function markCemeteryNotAttended(
  context: Context,
  input: BeginInspectionInput,
): Promise<CemeteryInspection> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const cemetery = await getCemetery(context, input.cemeteryId)
  const { year, document } = input
  const deadline = await inspectionDeadline(context, cemetery.division, year, null)
  if (deadline.dueOn === null || today <= deadline.dueOn)
    throw new Refusal('NOT_OVERDUE', {
      zh: `${year} 年度年检截止日为 ${deadline.dueOn}，尚未逾期。`,
      en: `The inspection of ${year} is due on ${deadline.dueOn}; it is not overdue yet.`,
      path: ['input', 'year'],
    })
  const inspection = em.create(CemeteryInspection, {
    cemetery,
    division: cemetery.division,
    year,
    state: 'NOT_ATTENDED',
    blocksSales: true,
    selfCheckedOn: null,
    countyCheckedOn: null,
    countyCheckedBy: null,
    rectificationOrderedOn: null,
    concludedOn: today,
    document,
  })
  await em.flush()
  tell(context, inspection, 'NOT_ATTENDED')
  return inspection
}

/** A year's inspection is to begin within so many months of its end. */
export function inspectionDeadline(context: Context, division: string, year: number, metOn: string | null) {
  return deadlineOf(context, { key: 'CEMETERY.inspection', division, startedOn: `${year}-12-31`, metOn })
}

/** Until when what was found must be put right; null where nothing was. */
export function rectificationDeadline(context: Context, inspection: CemeteryInspection) {
  const { division, state, rectificationOrderedOn: startedOn, concludedOn } = inspection
  if (startedOn == null) return null
  const metOn = state === 'ACCEPTED' ? (concludedOn ?? null) : null
  return deadlineOf(context, { key: 'CEMETERY.rectification', division, startedOn, metOn })
}

export async function getCemetery(context: Context, cemeteryId: string): Promise<Cemetery> {
  const cemetery = await context.em.findOne(
    Cemetery,
    { id: cemeteryId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  if (cemetery === null) throw notFound({ zh: '公墓', en: 'cemetery' }, ['input', 'cemeteryId'])
  return cemetery
}

export function alreadyInspected(): Refusal {
  return new Refusal('ALREADY_INSPECTED', {
    zh: '该公墓本年度年检已有记录。',
    en: 'There is an inspection of this cemetery and year already.',
    path: ['input', 'year'],
  })
}

async function getInspection(context: Context, input: { inspectionId: string; version: number }) {
  context.viewer.mustBe('OFFICER', 'INSPECTOR')
  const inspection = await context.em.findOne(
    CemeteryInspection,
    { id: input.inspectionId },
    { populate: ['cemetery'], lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (inspection === null) throw notFound({ zh: '公墓年检', en: 'inspection' }, ['input', 'inspectionId'])
  mustBeVersion(inspection, input.version)
  return inspection
}

function move(context: Context, inspection: CemeteryInspection, event: InspectionEvent, document: string): void {
  inspection.state = transition(inspectionStates, inspection.state, event)
  inspection.blocksSales = blocksSales(inspection.state, inspection.blocksSales)
  inspection.document = document
  tell(context, inspection, event)
}

function tell({ em, today }: Context, inspection: CemeteryInspection, step: string): void {
  const isResult = !['SELF_CHECKED', 'COUNTY_CHECKED'].includes(inspection.state)
  const cemetery = inspection.cemetery as unknown as Cemetery
  record(em, 'marriage-funeral.cemetery.inspected', {
    recordId: inspection.id,
    division: inspection.division,
    subjects: [cemetery.facility.id],
    data: {
      facilityId: cemetery.facility.id,
      year: inspection.year,
      step,
      result: isResult ? inspection.state : null,
      on: today,
    },
  })
}
