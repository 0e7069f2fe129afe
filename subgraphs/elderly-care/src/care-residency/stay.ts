import { type Context, LockMode, lockPersons, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { lockBed, moveBed } from '../care-bed/index.ts'
import { notYet } from '../care-institution/index.ts'
import { takeBed } from './check-in.ts'
import { reviewResidencies } from './conflicts.ts'
import { CareResidency } from './entity.ts'
import type { ChangeTermsInput, CheckOutInput, MoveBedInput } from './input.ts'

/** 退住: the stay ends, the bed is free. A death that differs from what the registry knows is kept as a conflict. */
export async function checkOutElder(context: Context, input: CheckOutInput) {
  const { em } = context
  const residency = await getStay(context, input)
  const { until, reason, document } = input
  if (until > context.today) throw notYet(['input', 'until'])
  if (until < residency.validFrom)
    throw new Refusal('EARLIER_THAN_CHECK_IN', {
      zh: `入住日期为 ${residency.validFrom}，退住不得早于该日。`,
      en: `The stay began on ${residency.validFrom}; it cannot end before.`,
      path: ['input', 'until'],
    })
  const bed = await lockBed(context, residency.bed.id, ['input', 'residencyId'])
  await moveBed(context, bed, 'VACATE', { on: until, reason })
  em.assign(residency, { validTo: until, leaveReason: reason, leaveDocument: document })
  record(em, 'elderly-care.residency.ended', {
    recordId: residency.id,
    division: residency.division,
    subjects: [residency.personId, residency.institution.id],
    data: { institutionId: residency.institution.id, until, reason },
  })
  await reviewResidencies(context, [residency.personId])
  return residency
}

/** 调换床位 within the institution; the ledger keeps who lay where. */
export async function moveResidentToBed(context: Context, input: MoveBedInput) {
  const residency = await getStay(context, input)
  const { on } = input
  if (on > context.today) throw notYet(['input', 'on'])
  const { bed, institution } = await takeBed(context, input.bedId)
  if (institution.id !== residency.institution.id)
    throw new Refusal('BED_OF_ANOTHER_INSTITUTION', {
      zh: '只能调换到本机构的床位；转到其他机构请办理退住后再入住。',
      en: 'The bed belongs to another institution: check out here, then check in there.',
      path: ['input', 'bedId'],
    })
  const former = await lockBed(context, residency.bed.id, ['input', 'residencyId'])
  await moveBed(context, former, 'VACATE', { on })
  await moveBed(context, bed, 'OCCUPY', { on, residencyId: residency.id })
  residency.bed = bed
  record(context.em, 'elderly-care.residency.moved', {
    recordId: residency.id,
    division: residency.division,
    subjects: [residency.personId, institution.id],
    data: { institutionId: institution.id, bedId: bed.id, on },
  })
  return residency
}

/** 变更入住约定: who pays what, by which paper. */
export async function changeResidencyTerms(context: Context, input: ChangeTermsInput) {
  const residency = await getStay(context, input)
  const { payKind, contractNumber, monthlyFee, deposit } = input
  context.em.assign(residency, {
    payKind,
    contractNumber: contractNumber ?? null,
    monthlyFeeFen: monthlyFee ?? null,
    depositFen: deposit ?? null,
    termsDocument: input.document,
  })
  record(context.em, 'elderly-care.residency.termsChanged', {
    recordId: residency.id,
    division: residency.division,
    subjects: [residency.personId, residency.institution.id],
    data: { payKind, on: context.today },
  })
  return residency
}

/** A stay that lasts, its person held. */
async function getStay(context: Context, input: { residencyId: string; version: number }): Promise<CareResidency> {
  const { em, viewer } = context
  viewer.mustBe('OFFICER', 'HANDLER', 'INSTITUTION')
  const found = await em.findOne(CareResidency, { id: input.residencyId })
  if (found === null) throw notFound({ zh: '入住记录', en: 'residency' }, ['input', 'residencyId'])
  viewer.mustServe(found.division)
  await lockPersons(context, [found.personId])
  const residency = await em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE })
  mustBeVersion(residency, input.version)
  if (residency.validTo != null)
    throw new Refusal('ALREADY_CHECKED_OUT', {
      zh: `此人已于 ${residency.validTo} 退住。`,
      en: `This person left on ${residency.validTo}.`,
      path: ['input', 'residencyId'],
    })
  return residency
}
