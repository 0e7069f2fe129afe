import { type Context, findDeath, getParameterNumber, lockPersons, Refusal } from '@civil-affairs/kit'
import { mayApply } from '../old-age-standard/index.ts'
import { identifyElder } from '../person/index.ts'
import { sealAccount } from './account.ts'
import { OldAgeAllowance } from './entity.ts'
import { move, recordMoved } from './find-allowance.ts'
import type { ApplyInput, NoteEligibilityInput } from './input.ts'
import { OPEN_APPLICATION, RECEIVING } from './rules.ts'

const SOURCE = 'elderly-care:old-age-allowance'
const BASIS = '老年人权益保障法 art. 33'

/** 主动发现: somebody of age without an allowance, to be visited; nothing is decided by it. */
export async function noteOldAgeEligibility(context: Context, input: NoteEligibilityInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER', 'HANDLER')
  viewer.mustServe(input.division, ['input', 'division'])
  const { personId, birthDate } = identify(context, input)
  await mustBeOfAge(context, input.division, birthDate)
  await mustBeFree(context, personId, false)
  const allowance = em.create(OldAgeAllowance, {
    ...blank(input.division, personId, birthDate),
    status: 'ELIGIBLE_FOUND',
    foundOn: today,
  })
  recordMoved(context, allowance, null, 'FIND')
  return allowance
}

/** 申请: by the person or somebody for them, where the person is registered; from the month before they are of age. */
export async function applyForOldAgeAllowance(context: Context, input: ApplyInput) {
  const { em, viewer, keys, today } = context
  const { division } = input
  viewer.mustBe('OFFICER', 'HANDLER')
  viewer.mustServe(division, ['input', 'division'])
  const { personId, birthDate } = identify(context, input)
  await mustBeOfAge(context, division, birthDate)
  await mustMeetIncome(context, input)
  const found = await mustBeFree(context, personId, true)
  const allowance =
    found ??
    em.create(OldAgeAllowance, { ...blank(division, personId, birthDate), status: 'ELIGIBLE_FOUND', foundOn: null })
  move(context, allowance, 'APPLY')
  em.assign(allowance, {
    birthDate,
    appliedOn: today,
    lowIncomeDocument: input.lowIncomeDocument ?? null,
    payeePersonId:
      input.payee == null ? personId : identifyElder(context, input.payee, SOURCE, ['input', 'payee']).personId,
    ...(input.account == null ? {} : sealAccount(keys, input.account)),
    bankName: input.bankName ?? null,
  })
  return allowance
}

function identify(context: Context, input: NoteEligibilityInput): { personId: string; birthDate: string } {
  const { personId, birthDate } = identifyElder(context, input.person, SOURCE, ['input', 'person'])
  if (birthDate !== null) return { personId, birthDate }
  throw new Refusal('BIRTH_DATE_NEEDED', {
    zh: '请填写出生日期，或提供居民身份证号码。',
    en: 'Give the birth date, or a resident identity number.',
    path: ['input', 'person', 'birthDate'],
  })
}

async function mustBeOfAge(context: Context, division: string, birthDate: string): Promise<void> {
  const { today } = context
  const [minimumAge, ahead] = await Promise.all([
    getParameterNumber(context, 'AGE.minimum', division, today),
    getParameterNumber(context, 'AGE.applyMonthsAhead', division, today),
  ])
  if (mayApply(birthDate, minimumAge, ahead, today)) return
  throw new Refusal('TOO_YOUNG', {
    zh: `年满 ${minimumAge} 周岁可享受高龄津贴，可提前 ${ahead} 个月申请。`,
    en: `The allowance is for those of ${minimumAge} and above; it can be applied for ${ahead} month(s) ahead.`,
    basis: BASIS,
    path: ['input', 'person', 'birthDate'],
  })
}

async function mustMeetIncome(context: Context, input: ApplyInput): Promise<void> {
  const lowIncomeOnly = await getParameterNumber(context, 'AGE.lowIncomeOnly', input.division, context.today)
  if (lowIncomeOnly === 0 || input.lowIncomeDocument != null) return
  throw new Refusal('LOW_INCOME_ONLY', {
    zh: '本地高龄津贴限低收入老年人，请提供低收入认定文件。',
    en: 'Here the allowance is for elders of low income: name the paper that says so.',
    basis: BASIS,
    path: ['input', 'lowIncomeDocument'],
  })
}

/**
 * The person is alive and neither receives nor applies anywhere, under any linked id; an application that was only found
 * in this division is given back where `mayContinue`.
 */
async function mustBeFree(context: Context, personId: string, mayContinue: boolean): Promise<OldAgeAllowance | null> {
  const ids = await lockPersons(context, [personId])
  if ((await findDeath(context, personId)) !== null)
    throw new Refusal('PERSON_DECEASED', {
      zh: '登记信息显示此人已去世。如有误，请先更正死亡信息。',
      en: 'The registry knows of this person’s death. If that is wrong, correct it first.',
      path: ['input', 'person'],
    })
  const present = await context.beyondScope(() =>
    context.em.find(OldAgeAllowance, { personId: { $in: ids }, status: { $in: [...OPEN_APPLICATION, ...RECEIVING] } }),
  )
  if (present.some(({ status }) => RECEIVING.includes(status))) throw alreadyReceiving()
  const [open] = present
  if (open === undefined) return null
  if (mayContinue && open.status === 'ELIGIBLE_FOUND' && context.viewer.serves(open.division)) return open
  throw openApplication()
}

export function alreadyReceiving(): Refusal {
  return new Refusal('ALREADY_RECEIVING', {
    zh: '此人已在享受高龄津贴，不能重复享受。请先核对或停发原津贴。',
    en: 'This person receives an old-age allowance already. Compare, or stop that one first.',
    basis: BASIS,
    path: ['input', 'person'],
  })
}

export function openApplication(): Refusal {
  return new Refusal('OPEN_APPLICATION', {
    zh: '此人已有在办的高龄津贴申请。请先办结。',
    en: 'An application of this person is open. Settle it first.',
    path: ['input', 'person'],
  })
}

/** The columns of a record nothing has been done about yet. */
export function blank(division: string, personId: string, birthDate: string) {
  return {
    division,
    personId,
    payeePersonId: personId,
    birthDate,
    foundOn: null,
    appliedOn: null,
    lowIncomeDocument: null,
    surveyedOn: null,
    surveyDocument: null,
    reviewedOn: null,
    reviewDocument: null,
    noticedOn: null,
    noticePlace: null,
    decidedOn: null,
    decisionDocument: null,
    denialReasons: [],
    accountSealed: null,
    accountHash: null,
    bankName: null,
    survivalDueOn: null,
    lastConfirmedOn: null,
    registeredDivision: null,
    registryBirthDate: null,
    registryRecordedAt: null,
    validFrom: null,
    validTo: null,
    stoppedOn: null,
    stopReason: null,
    stopDocument: null,
  }
}
