import { type Context, dueDate, getParameter, Refusal, record } from '@civil-affairs/kit'
import { CareBed, CareBedPeriod } from '../care-bed/entity.ts'
import { CareResidency } from '../care-residency/entity.ts'
import { InstitutionClosure } from './entity.ts'
import { findAnnouncedClosure, getInstitution, moveFiling } from './find-institution.ts'
import type { AnnounceClosureInput, InstitutionActInput } from './input.ts'
import { isNoticeLongEnough } from './rules.ts'

const BASIS = '老年人权益保障法 art. 46'

/** 终止公告: told so many days ahead (INST.closure.notice), with the plan by which every resident is settled elsewhere. */
export async function announceInstitutionClosure(context: Context, input: AnnounceClosureInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  const { id, division } = institution
  if (institution.filingStatus === 'CLOSED') moveFiling(context, institution, 'CLOSE') // refuses: it is closed
  const { value, unit } = await getParameter(context, 'INST.closure.notice', division, today)
  const earliest = dueDate(context.calendar, today, Number(value), unit)
  if (earliest === null || !isNoticeLongEnough(earliest, input.closesOn))
    throw new Refusal('NOTICE_TOO_SHORT', {
      zh: `终止服务须提前 ${value} 日公告，最早可于 ${earliest ?? '—'} 终止。`,
      en: `A closure is announced ${value} days ahead: ${earliest ?? 'no day'} is the earliest.`,
      basis: BASIS,
      path: ['input', 'closesOn'],
    })
  const { closesOn, reason, resettlementPlan } = input
  em.create(InstitutionClosure, {
    institution,
    division,
    state: 'ANNOUNCED',
    announcedOn: today,
    closesOn,
    reason,
    resettlementPlan,
    endedOn: null,
  })
  institution.updatedAt = context.now
  record(em, 'elderly-care.institution.closureAnnounced', {
    recordId: id,
    division,
    subjects: [id],
    data: { closesOn, announcedOn: today },
  })
  return institution
}

export async function withdrawInstitutionClosure(context: Context, input: InstitutionActInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  const closure = await getAnnouncedClosure(context, institution.id)
  closure.state = 'WITHDRAWN'
  closure.endedOn = today
  institution.updatedAt = context.now
  const { id, division } = institution
  record(em, 'elderly-care.institution.closureWithdrawn', {
    recordId: id,
    division,
    subjects: [id],
    data: { on: today },
  })
  return institution
}

/** 终止: after the day announced, when nobody lives there any more. Its beds end with it. */
export async function closeCareInstitution(context: Context, input: InstitutionActInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  const closure = await getAnnouncedClosure(context, institution.id)
  if (today < closure.closesOn)
    throw new Refusal('NOTICE_RUNNING', {
      zh: `公告的终止日为 ${closure.closesOn}，尚未届满。`,
      en: `The closure was announced for ${closure.closesOn}; that day has not come.`,
      basis: BASIS,
    })
  const residents = await em.count(CareResidency, {
    institution: institution.id,
    $or: [{ validTo: null }, { validTo: { $gt: today } }],
  })
  if (residents > 0)
    throw new Refusal('RESIDENTS_NOT_RESETTLED', {
      zh: `仍有 ${residents} 名老年人在住，须先妥善安置。`,
      en: `${residents} elders still live there; settle them elsewhere first.`,
      basis: BASIS,
    })
  moveFiling(context, institution, 'CLOSE', { document: input.document, remark: input.reason })
  institution.closedOn = today
  closure.state = 'CLOSED'
  closure.endedOn = today
  await endBedsOf(context, institution.id)
  return institution
}

async function endBedsOf(context: Context, institutionId: string): Promise<void> {
  const { em, today } = context
  const beds = await em.find(CareBed, { institution: institutionId, closedOn: null })
  const periods = await em.find(CareBedPeriod, { bed: { $in: beds.map(({ id }) => id) }, validTo: null })
  for (const period of periods) period.validTo = laterOf(today, period.validFrom)
  for (const bed of beds) {
    bed.closedOn = laterOf(today, bed.openedOn)
    record(em, 'elderly-care.bed.closed', {
      recordId: bed.id,
      division: bed.division,
      subjects: [institutionId],
      data: { institutionId, until: bed.closedOn },
    })
  }
}

function laterOf(one: string, other: string): string {
  return one < other ? other : one
}

async function getAnnouncedClosure(context: Context, institutionId: string): Promise<InstitutionClosure> {
  const closure = await findAnnouncedClosure(context, institutionId)
  if (closure !== null) return closure
  throw new Refusal('CLOSURE_NOT_ANNOUNCED', {
    zh: '该养老机构没有进行中的终止公告。请先公告。',
    en: 'No closure of this institution is announced. Announce it first.',
    basis: BASIS,
    path: ['input', 'institutionId'],
  })
}
