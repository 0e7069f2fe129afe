import { type Context, findDeath, getParameterNumber, lockPersons, notFound, Refusal, record } from '@civil-affairs/kit'
import { findValidAssessment } from '../ability-assessment/index.ts'
import { CareBed } from '../care-bed/entity.ts'
import { lockBed, moveBed } from '../care-bed/index.ts'
import { lockInstitution, mustTakeElders, notYet, openInstitution } from '../care-institution/index.ts'
import { identifyElder } from '../person/index.ts'
import { reviewResidencies } from './conflicts.ts'
import { CareResidency } from './entity.ts'
import type { CheckInInput } from './input.ts'
import { isDepositAllowed, livesFrom } from './rules.ts'

/** 入住: into a free bed of an institution that takes elders, after an assessment, and nowhere else at the same time. */
export async function checkInElder(context: Context, input: CheckInInput) {
  const { em, viewer, today } = context
  const { since, payKind, contractNumber, monthlyFee, deposit } = input
  viewer.mustBe('OFFICER', 'HANDLER', 'INSTITUTION')
  if (since > today) throw notYet(['input', 'since'])
  const { personId } = identifyElder(context, input.person, 'elderly-care:residency', ['input', 'person'])
  const ids = await lockPersons(context, [personId])
  await mustBeAlive(context, personId, since)
  await mustNotLiveElsewhere(context, ids, since)
  const { bed, institution } = await takeBed(context, input.bedId)
  await mustTakeElders(context, institution)
  await mustAllowDeposit(context, institution.division, { since, monthlyFee, deposit })
  const assessment = await findValidAssessment(context, personId, since)
  if (assessment === null) throw notAssessed()
  const residency = em.create(CareResidency, {
    personId,
    institution,
    division: institution.division,
    bed,
    payKind,
    contractNumber: contractNumber ?? null,
    monthlyFeeFen: monthlyFee ?? null,
    depositFen: deposit ?? null,
    contactPersonId:
      input.contact == null
        ? null
        : identifyElder(context, input.contact, 'elderly-care:contact', ['input', 'contact']).personId,
    termsDocument: null,
    assessment,
    entryLevel: assessment.level,
    validFrom: since,
    validTo: null,
    leaveReason: null,
    leaveDocument: null,
  })
  await moveBed(context, bed, 'OCCUPY', { on: since, residencyId: residency.id })
  await openInstitution(context, institution, since)
  record(em, 'elderly-care.residency.started', {
    recordId: residency.id,
    division: residency.division,
    subjects: [personId, institution.id],
    data: { institutionId: institution.id, bedId: bed.id, payKind, level: assessment.level, since },
  })
  await reviewResidencies(context, [personId])
  return residency
}

/** The bed and its institution, held; a bed somebody has is refused with BED_NOT_FREE. */
export async function takeBed(context: Context, bedId: string) {
  const wanted = await context.em.findOne(CareBed, { id: bedId })
  if (wanted === null) throw notFound({ zh: '床位', en: 'bed' }, ['input', 'bedId'])
  const institution = await lockInstitution(context, wanted.institution.id, ['input', 'bedId'])
  const bed = await lockBed(context, bedId, ['input', 'bedId'])
  if (bed.status !== 'FREE' && bed.status !== 'RESERVED')
    throw new Refusal('BED_NOT_FREE', {
      zh: '该床位不空闲。请另选床位。',
      en: 'The bed is not free. Choose another.',
      path: ['input', 'bedId'],
    })
  return { bed, institution }
}

async function mustBeAlive(context: Context, personId: string, since: string): Promise<void> {
  const diedOn = await findDeath(context, personId)
  if (diedOn === null) return
  throw new Refusal('PERSON_DECEASED', {
    zh: `登记信息显示此人已于 ${diedOn} 去世，不能自 ${since} 办理入住。如有误，请先更正死亡信息。`,
    en: `By the registry this person died on ${diedOn} and cannot move in. If that is wrong, correct it first.`,
    path: ['input', 'person'],
  })
}

async function mustNotLiveElsewhere(context: Context, personIds: readonly string[], since: string): Promise<void> {
  const stays = await context.beyondScope(() =>
    context.em.find(CareResidency, { personId: { $in: [...personIds] } }, { disableIdentityMap: true }),
  )
  if (livesFrom(stays, since)) throw alreadyResident()
}

async function mustAllowDeposit(
  context: Context,
  division: string,
  { since, monthlyFee, deposit }: { since: string; monthlyFee?: number | null; deposit?: number | null },
): Promise<void> {
  if (deposit == null || deposit === 0) return
  const months = await getParameterNumber(context, 'RESIDENCY.depositMonths', division, since)
  if (monthlyFee != null && isDepositAllowed(deposit, monthlyFee, months)) return
  throw new Refusal('DEPOSIT_TOO_HIGH', {
    zh: `押金不得超过 ${months} 个月的月收费标准。`,
    en: `A deposit is at most ${months} monthly fees.`,
    basis: '养老机构预收费监管（地方政策，待核实）',
    path: ['input', 'deposit'],
  })
}

export function alreadyResident(): Refusal {
  return new Refusal('ALREADY_RESIDENT', {
    zh: '此人在该时段已入住养老机构，一人同时只能入住一处。请先办理退住或核对身份。',
    en: 'This person already lives in an institution in that time. Check them out there first, or compare identities.',
    path: ['input', 'person'],
  })
}

function notAssessed(): Refusal {
  return new Refusal('NOT_ASSESSED', {
    zh: '入住前须有有效的老年人能力评估。请先评估。',
    en: 'A valid ability assessment is needed before moving in. Assess first.',
    basis: '养老机构管理办法（民政部令第66号）；GB/T 42195-2022',
    path: ['input', 'person'],
  })
}
