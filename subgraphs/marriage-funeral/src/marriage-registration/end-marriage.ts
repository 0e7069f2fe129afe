import { type Context, LockMode, lockPersons, mustBeVersion, Refusal, record, transition } from '@civil-affairs/kit'
import { endCertificates, issueCertificate } from '../marriage-certificate/index.ts'
import type { MarriageOffice } from '../marriage-office/entity.ts'
import { nextCertificateNumber } from '../marriage-office/index.ts'
import { Marriage, type MarriageEndCause, MarriageParty, MarriageRegistration } from './entity.ts'
import type { AnnulMarriageInput, DeclineRevivalInput, RecordCourtDivorceInput } from './input.ts'
import { alreadyEnded, beforeMarriage, inFuture, marriageNotFound } from './refusals.ts'
import { reviewMarriages } from './review-marriages.ts'
import { marriageStates } from './rules.ts'

export interface OpenMarriage {
  marriage: Marriage
  husband: MarriageParty
  wife: MarriageParty
}

/**
 * A marriage with both parties, held until the act ends. Any office may end a marriage that any office registered, so it
 * is found in all divisions; what the caller may do is decided by where the caller works.
 */
export async function lockMarriage(context: Context, marriageId: string): Promise<OpenMarriage> {
  const { em } = context
  return context.beyondScope(async () => {
    const parties = await em.find(MarriageParty, { marriage: marriageId }, { orderBy: { role: 'asc' } })
    await lockPersons(
      context,
      parties.map(({ personId }) => personId),
    )
    const marriage = await em.findOne(
      Marriage,
      { id: marriageId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    if (marriage === null) throw marriageNotFound()
    const [husband, wife] = await em.find(MarriageParty, { marriage }, { orderBy: { role: 'asc' }, refresh: true })
    return { marriage, husband: husband!, wife: wife! }
  })
}

/** 离婚登记: both came for the certificate; see divorce-application. The act is kept where the office is. */
export async function divorce(
  context: Context,
  open: OpenMarriage,
  office: MarriageOffice,
  document: string,
): Promise<MarriageRegistration> {
  const { em, today } = context
  const { marriage } = open
  const state = transition(marriageStates, marriage.state, 'DIVORCE')
  const registration = em.create(MarriageRegistration, {
    ...blankAct,
    marriage,
    division: office.division,
    kind: 'DIVORCE',
    office,
    registeredOn: today,
    certificateNumber: await nextCertificateNumber(context, office, 'L', today),
    document,
  })
  await context.beyondScope(async () => {
    marriage.state = state
    await end(context, open, today, 'DIVORCE', office.division)
    await endCertificates(context, marriage, 'MARRIAGE', 'CANCEL', today)
    await issueCertificate(context, marriage, registration, 'DIVORCE')
  })
  return registration
}

/** 法院离婚: the judgment or mediation that took effect is entered; told late, it may lie before a death. */
export async function recordCourtDivorce(context: Context, input: RecordCourtDivorceInput): Promise<Marriage> {
  const open = await getEndable(context, input)
  const { marriage } = open
  const { effectiveOn } = input
  if (marriage.validTo != null && effectiveOn > marriage.validTo)
    throw new Refusal('ENDED_BY_DEATH', {
      zh: `该婚姻已因一方于 ${marriage.validTo} 死亡终止，此后不可能离婚。请核对两个日期。`,
      en: `The marriage ended with a death on ${marriage.validTo}; nobody is divorced after that. Check both dates.`,
      path: ['input', 'effectiveOn'],
    })
  marriage.state = transition(marriageStates, marriage.state, 'COURT_DIVORCE')
  keepCourtAct(context, marriage, 'COURT_DIVORCE', input)
  await end(context, open, effectiveOn, 'COURT_DIVORCE')
  await endCertificates(context, marriage, 'MARRIAGE', 'CANCEL', effectiveOn)
  await review(context, open)
  return marriage
}

/** 婚姻无效或撤销 by a court: the marriage has no effect from its beginning (民法典 art. 1054). */
export async function annulMarriage(context: Context, input: AnnulMarriageInput): Promise<Marriage> {
  const { em } = context
  const open = await getEndable(context, input)
  const { marriage, husband, wife } = open
  marriage.state = transition(marriageStates, marriage.state, 'ANNUL')
  keepCourtAct(context, marriage, 'ANNULMENT', input, input.ground)
  em.assign(marriage, { validTo: marriage.validFrom, endCause: 'ANNULMENT' })
  for (const party of [husband, wife]) em.assign(party, { isVoid: true, validTo: marriage.validFrom })
  await endCertificates(context, marriage, 'MARRIAGE', 'CANCEL', input.effectiveOn)
  record(em, 'marriage-funeral.marriage.annulled', {
    ...told(open),
    data: { ...couple(open), ground: input.ground, annulledOn: input.effectiveOn },
  })
  await review(context, open)
  return marriage
}

/** 书面声明不愿意恢复: a marriage that a declared death had ended, and that went on when the declaration was revoked. */
export async function declineMarriageRevival(context: Context, input: DeclineRevivalInput): Promise<Marriage> {
  const { viewer } = context
  viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  const open = await lockMarriage(context, input.marriageId)
  const { marriage } = open
  if (!viewer.serves(marriage.division)) throw marriageNotFound()
  mustBeVersion(marriage, input.version)
  if (marriage.state !== 'IN_FORCE' || marriage.revivedFrom == null)
    throw new Refusal('NOT_REVIVED', {
      zh: '该婚姻没有因撤销死亡宣告而恢复，无须声明。',
      en: 'This marriage did not revive from a declared death; there is nothing to decline.',
      basis: '民法典 art. 51',
      path: ['input', 'marriageId'],
    })
  marriage.state = transition(marriageStates, marriage.state, 'DECLINE_REVIVAL')
  marriage.notRevived = 'DECLINED'
  setEnd(context, open, marriage.revivedFrom, 'DECLARED_DEATH')
  record(context.em, 'marriage-funeral.marriage.dissolved', {
    ...told(open),
    data: { ...couple(open), cause: 'NOT_REVIVED', dissolvedOn: marriage.revivedFrom },
  })
  return marriage
}

const blankAct = {
  office: null,
  certificateNumber: null,
  rawNumber: null,
  printNumber: null,
  archiveNumber: null,
  courtName: null,
  document: null,
  ground: null,
}

async function getEndable(
  context: Context,
  input: { marriageId: string; version: number; effectiveOn: string },
): Promise<OpenMarriage> {
  const { viewer, today } = context
  viewer.mustBe('REGISTRAR', 'OFFICER')
  const open = await lockMarriage(context, input.marriageId)
  if (!viewer.serves(open.marriage.division)) throw marriageNotFound()
  mustBeVersion(open.marriage, input.version)
  if (open.marriage.state === 'DIVORCED' || open.marriage.state === 'ANNULLED') throw alreadyEnded()
  if (input.effectiveOn > today) throw inFuture('effectiveOn')
  if (input.effectiveOn < open.marriage.validFrom) throw beforeMarriage(open.marriage.validFrom, 'effectiveOn')
  return open
}

function keepCourtAct(
  { em }: Context,
  marriage: Marriage,
  kind: 'COURT_DIVORCE' | 'ANNULMENT',
  { courtName, document, effectiveOn }: RecordCourtDivorceInput,
  ground: string | null = null,
): void {
  em.create(MarriageRegistration, {
    ...blankAct,
    marriage,
    division: marriage.division,
    kind,
    registeredOn: effectiveOn,
    courtName,
    document,
    ground,
  })
}

async function end(
  context: Context,
  open: OpenMarriage,
  on: string,
  cause: 'DIVORCE' | 'COURT_DIVORCE',
  registeredIn?: string,
): Promise<void> {
  setEnd(context, open, on, cause)
  record(context.em, 'marriage-funeral.marriage.dissolved', {
    ...told(open),
    data: { ...couple(open), cause, dissolvedOn: on, ...(registeredIn === undefined ? {} : { registeredIn }) },
  })
  await context.em.flush()
}

function setEnd({ em }: Context, { marriage, husband, wife }: OpenMarriage, on: string, cause: MarriageEndCause): void {
  em.assign(marriage, { validTo: on, endCause: cause })
  for (const party of [husband, wife]) party.validTo = on
}

function review(context: Context, { husband, wife }: OpenMarriage): Promise<void> {
  return reviewMarriages(context, [husband.personId, wife.personId])
}

function told({ marriage, husband, wife }: OpenMarriage) {
  return { recordId: marriage.id, division: marriage.division, subjects: [husband.personId, wife.personId] }
}

function couple({ husband, wife }: OpenMarriage) {
  return { husbandId: husband.personId, wifeId: wife.personId }
}
