import { type Context, LockMode, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { type BedKind, type BedStatus, CareBed, CareBedPeriod } from './entity.ts'
import { type BedEvent, bedStates } from './rules.ts'

/** The bed, held until this act ends: of two who want it at once the second sees what the first did. */
export async function lockBed(context: Context, id: string, path: readonly string[]): Promise<CareBed> {
  const bed = await context.em.findOne(CareBed, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
  if (bed === null) throw notFound({ zh: '床位', en: 'bed' }, path)
  context.viewer.mustServe(bed.division)
  if (bed.closedOn != null) throw bedClosed(path)
  return bed
}

/** From a day on the bed stands otherwise; the days before keep what they were. */
export async function moveBed(
  context: Context,
  bed: CareBed,
  event: BedEvent,
  step: { on: string; residencyId?: string | null; reason?: string | null },
): Promise<void> {
  const status = transition(bedStates, bed.status, event)
  await enter(context, bed, { ...step, status, kind: bed.kind })
}

/** 改造: from a day on the bed is of another kind, whoever lies in it. */
export async function convertBed(context: Context, bed: CareBed, step: { on: string; kind: BedKind; reason: string }) {
  const present = await presentPeriod(context, bed)
  await enter(context, bed, { ...step, status: bed.status, residencyId: present.residencyId ?? null })
}

export async function closeBed(context: Context, bed: CareBed, on: string): Promise<void> {
  const present = await presentPeriod(context, bed)
  mustNotPrecede(on, present.validFrom)
  present.validTo = on
  bed.closedOn = on
  recordClosed(context, bed)
}

export function recordClosed({ em }: Context, bed: CareBed): void {
  const { id, division, institution, closedOn } = bed
  record(em, 'elderly-care.bed.closed', {
    recordId: id,
    division,
    subjects: [institution.id],
    data: { institutionId: institution.id, until: closedOn! },
  })
}

async function enter(
  context: Context,
  bed: CareBed,
  next: { on: string; status: BedStatus; kind: BedKind; residencyId?: string | null; reason?: string | null },
): Promise<void> {
  const { em } = context
  const { on, status, kind } = next
  const state = { status, kind, residencyId: next.residencyId ?? null, reason: next.reason ?? null }
  const present = await presentPeriod(context, bed)
  mustNotPrecede(on, present.validFrom)
  if (on === present.validFrom) em.assign(present, state)
  else {
    present.validTo = on
    await em.flush()
    em.create(CareBedPeriod, { bed, division: bed.division, ...state, validFrom: on, validTo: null })
  }
  em.assign(bed, { status, kind, updatedAt: context.now })
  await em.flush()
  record(em, 'elderly-care.bed.changed', {
    recordId: bed.id,
    division: bed.division,
    subjects: [bed.institution.id],
    data: { institutionId: bed.institution.id, kind, status, since: on },
  })
}

function presentPeriod({ em }: Context, bed: CareBed): Promise<CareBedPeriod> {
  return em.findOneOrFail(CareBedPeriod, { bed: bed.id, validTo: null })
}

function mustNotPrecede(on: string, present: string): void {
  if (on >= present) return
  throw new Refusal('BED_CHANGED_SINCE', {
    zh: `该床位自 ${present} 起为现状，不能办理更早的变动。`,
    en: `The bed stands as it does since ${present}; nothing earlier can be recorded.`,
    path: ['input'],
  })
}

function bedClosed(path: readonly string[]): Refusal {
  return new Refusal('BED_CLOSED', { zh: '该床位已关闭。', en: 'The bed is closed.', path })
}
