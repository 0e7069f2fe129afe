import { type Context, LockMode, mustBeVersion, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { CareInstitution, FilingStep, InstitutionClosure } from './entity.ts'
import { type FilingEvent, filingStates, isTakingElders } from './rules.ts'

/** The institution an act names, in the version the caller saw and inside the divisions they serve. */
export async function getInstitution(context: Context, id: string, version: number): Promise<CareInstitution> {
  const institution = await lockInstitution(context, id)
  mustBeVersion(institution, version)
  return institution
}

/**
 * The institution, held until this act ends: acts that depend on it (a bed opened, an elder moving in) and the act that
 * closes it wait for each other, since no constraint of one table sees both.
 */
export async function lockInstitution(context: Context, id: string, path = ['input', 'institutionId']) {
  const institution = await context.em.findOne(
    CareInstitution,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  if (institution === null) throw notFound({ zh: '养老机构', en: 'care institution' }, path)
  context.viewer.mustServe(institution.division)
  return institution
}

/** Moves the filing one step and keeps the step; refused with the events that are legal. */
export function moveFiling(
  context: Context,
  institution: CareInstitution,
  event: FilingEvent,
  step: { document?: string | null; remark?: string | null; on?: string } = {},
): void {
  const { em, viewer, today } = context
  const from = institution.filingStatus
  const to = transition(filingStates, from, event)
  const takenOn = step.on ?? today
  institution.filingStatus = to
  em.create(FilingStep, {
    institution,
    division: institution.division,
    event,
    fromStatus: from,
    toStatus: to,
    takenOn,
    takenBy: viewer.subject,
    document: step.document ?? null,
    remark: step.remark ?? null,
  })
  record(em, 'elderly-care.institution.moved', {
    recordId: institution.id,
    division: institution.division,
    subjects: [institution.id],
    data: { from, to, event, on: takenOn },
  })
}

export function findAnnouncedClosure(context: Context, institutionId: string): Promise<InstitutionClosure | null> {
  return context.em.findOne(InstitutionClosure, { institution: institutionId, state: 'ANNOUNCED' })
}

/** The locked institution, if elders may move in; refused with INSTITUTION_NOT_TAKING or CLOSURE_ANNOUNCED. */
export async function mustTakeElders(context: Context, institution: CareInstitution): Promise<void> {
  if (!isTakingElders(institution.filingStatus))
    throw new Refusal('INSTITUTION_NOT_TAKING', {
      zh: '该养老机构已暂停或终止服务，不能新收住老年人。',
      en: 'The institution is suspended or closed and takes no elders.',
      basis: '老年人权益保障法 art. 46',
      path: ['input', 'institutionId'],
    })
  const closure = await findAnnouncedClosure(context, institution.id)
  if (closure !== null)
    throw new Refusal('CLOSURE_ANNOUNCED', {
      zh: `该养老机构已公告将于 ${closure.closesOn} 终止服务，不能新收住老年人。`,
      en: `The institution has announced that it closes on ${closure.closesOn} and takes no elders.`,
      basis: '老年人权益保障法 art. 46',
      path: ['input', 'institutionId'],
    })
}
