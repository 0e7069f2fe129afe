import { randomUUID } from 'node:crypto'
import {
  type Context,
  fingerprint,
  mustBeVersion,
  NATIONWIDE,
  notFound,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import {
  compareTerms,
  findAgreement,
  mustBeWhole,
  populationReference,
  signAgreement,
  type Terms,
  termsOf,
  widens,
} from '../agreement/index.ts'
import { mustBeShared } from '../field-catalogue/index.ts'
import { Partner } from '../partner/entity.ts'
import { findOwnPartner } from '../partner/index.ts'
import { SharingRequest } from './entity.ts'
import type { ApproveInput, FileInput, ReasonInput, RequestAct, SupplementInput } from './input.ts'
import { type RequestEvent, sharingRequestStates } from './states.ts'

export async function fileSharingRequest(context: Context, { partnerId, ...input }: FileInput) {
  const { em, viewer, today } = context
  const partner = await partnerOf(context, partnerId ?? null)
  mustBeWhole(input, today)
  await mustBeShared(context, coordinatesOf(input))
  const request = em.create(SharingRequest, {
    ...input,
    population: input.population ?? null,
    partner,
    division: input.divisions[0]!,
    state: 'SUBMITTED',
    filedBy: viewer.subject,
    submittedOn: today,
    supplementAsked: null,
    supplementAskedOn: null,
    supplementedOn: null,
    decidedOn: null,
    refusalReason: null,
    refusedBy: null,
    disputeReason: null,
    disputedOn: null,
    ruling: null,
    disputeSettledOn: null,
    servingSince: null,
    agreement: null,
  })
  await em.flush()
  tell(context, request, null, 'FILE')
  return request
}

/** What is missing is told once, all of it. */
export async function askForSupplement(context: Context, { reason, ...input }: ReasonInput) {
  const request = await getForDecision(context, input)
  if (request.supplementAsked != null)
    throw new Refusal('TOLD_ALREADY', {
      zh: '补正要求应一次性告知，本申请已告知过。',
      en: 'What is missing is told once, and was told already.',
      basis: '政务数据共享条例',
    })
  move(context, request, 'ASK_SUPPLEMENT')
  Object.assign(request, { supplementAsked: reason, supplementAskedOn: context.today })
  return request
}

export async function supplementSharingRequest(context: Context, { id, version, ...given }: SupplementInput) {
  const own = await partnerOfCaller(context)
  const request = await getRequest(context, { id, version }, own)
  move(context, request, 'SUPPLEMENT')
  Object.assign(request, Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)))
  request.supplementedOn = context.today
  mustBeWhole(request, context.today)
  await mustBeShared(context, coordinatesOf(request))
  return request
}

export async function reviewSharingRequest(context: Context, input: RequestAct) {
  const request = await getForDecision(context, input)
  move(context, request, 'REVIEW')
  return request
}

export async function refuseSharingRequest(context: Context, { reason, ...input }: ReasonInput) {
  const request = await getForDecision(context, input)
  move(context, request, 'REFUSE')
  Object.assign(request, { refusalReason: reason, refusedBy: context.viewer.subject, decidedOn: context.today })
  return request
}

/** 异议: negotiated first, then decided by the authority (政务数据共享条例); once for a request. */
export async function disputeSharingRefusal(context: Context, { reason, ...input }: ReasonInput) {
  const request = await getRequest(context, input, await partnerOfCaller(context))
  if (request.disputedOn != null)
    throw new Refusal('DISPUTED_ALREADY', {
      zh: '本申请已提出过异议，并已有结果。',
      en: 'The refusal of this request was disputed already, and that was settled.',
      basis: '政务数据共享条例',
    })
  move(context, request, 'DISPUTE')
  Object.assign(request, { disputeReason: reason, disputedOn: context.today })
  return request
}

export async function withdrawSharingDispute(context: Context, input: RequestAct) {
  const request = await getRequest(context, input, await partnerOfCaller(context))
  move(context, request, 'WITHDRAW_DISPUTE')
  request.disputeSettledOn = context.today
  return request
}

export async function upholdSharingRefusal(context: Context, { reason, ...input }: ReasonInput) {
  const request = await getForDecision(context, input)
  mustBeAnother(context, request.refusedBy)
  move(context, request, 'UPHOLD')
  Object.assign(request, { ruling: reason, disputeSettledOn: context.today })
  return request
}

/** The agreement comes into force with the approval; whoever filed the request does not approve it. */
export async function approveSharingRequest(context: Context, { difference, ...input }: ApproveInput) {
  const { em, today } = context
  const request = await getForDecision(context, input)
  mustBeAnother(context, request.filedBy)
  const isDisputed = request.state === 'DISPUTED'
  if (isDisputed) mustBeAnother(context, request.refusedBy)
  if ((await differenceOf(context, request)).fingerprint !== difference)
    throw new Refusal('DIFFERENCE_NOT_SEEN', {
      zh: '审批前须查看变化；所附指纹与当前变化不符，请重新查看。',
      en: 'What would change must be seen before it is approved: read the difference again.',
      path: ['input', 'difference'],
    })
  move(context, request, 'APPROVE')
  const { partner, purpose, legalBasis } = request
  const id = randomUUID()
  const code = `GX-${today.slice(0, 4)}-${id.slice(0, 8).toUpperCase()}`
  const current = await findAgreement(context, partner, purpose)
  const agreement = await signAgreement(
    context,
    { ...requestedTerms(request), id, code, partner, purpose, legalBasis },
    current,
  )
  Object.assign(request, { agreement, ...(isDisputed ? { disputeSettledOn: today } : { decidedOn: today }) })
  await em.flush()
  return request
}

export async function serveSharingRequest(context: Context, input: RequestAct) {
  const request = await getForDecision(context, input)
  move(context, request, 'SERVE')
  request.servingSince = context.today
  return request
}

export async function differenceOf(context: Context, request: SharingRequest) {
  const current = await findAgreement(context, request.partner, request.purpose)
  const before = current === null ? null : termsOf(current)
  const difference = compareTerms(before, requestedTerms(request))
  return {
    ...difference,
    population: populationReference(request.population, request.divisions),
    populationBefore: current === null ? null : populationReference(current.population, current.divisions),
    widens: widens(difference),
    fingerprint: fingerprint(JSON.stringify([before, requestedTerms(request)])),
  }
}

export async function listSharingRequests(context: Context): Promise<SharingRequest[]> {
  const own = await partnerOfCaller(context)
  return context.em.find(SharingRequest, own === null ? {} : { partner: own.id }, {
    orderBy: { submittedOn: 'desc', id: 'asc' },
    limit: 500,
  })
}

function requestedTerms(request: SharingRequest): Terms {
  const { fields, divisions, population, personsPerDay, costPerDay, requestsPerMinute, validTo } = request
  const maximumLagSeconds = request.maximumLagSeconds ?? null
  return { fields, divisions, population, personsPerDay, costPerDay, requestsPerMinute, maximumLagSeconds, validTo }
}

function coordinatesOf({ fields }: Pick<Terms, 'fields'>): string[] {
  return fields.map(({ coordinate }) => coordinate)
}

async function partnerOf(context: Context, id: string | null): Promise<Partner> {
  const own = await findOwnPartner(context)
  if (own !== null) return own
  context.viewer.mustBe('SECURITY_ADMINISTRATOR')
  const partner = id === null ? null : await context.em.findOne(Partner, { id, isActive: true })
  if (partner === null) throw notFound({ zh: '使用部门', en: 'partner' }, ['input', 'partnerId'])
  return partner
}

/** Null for the hub's own people, who see the requests of all partners. */
async function partnerOfCaller(context: Context): Promise<Partner | null> {
  const own = await findOwnPartner(context)
  if (own === null) context.viewer.mustBe('SECURITY_ADMINISTRATOR', 'AUDITOR', 'AUDIT_ADMINISTRATOR')
  return own
}

function getForDecision(context: Context, input: RequestAct): Promise<SharingRequest> {
  context.viewer.mustBe('SECURITY_ADMINISTRATOR')
  return getRequest(context, input, null)
}

async function getRequest(context: Context, { id, version }: RequestAct, own: Partner | null): Promise<SharingRequest> {
  const request = await context.em.findOne(SharingRequest, { id, ...(own === null ? {} : { partner: own.id }) })
  if (request === null) throw notFound({ zh: '共享申请', en: 'sharing request' }, ['input', 'id'])
  mustBeVersion(request, version)
  return request
}

/** Nobody decides on what they did themselves: filed the request, or refused it. */
function mustBeAnother({ viewer }: Context, subject: string | null | undefined): void {
  if (subject === viewer.subject)
    throw new Refusal('FOUR_EYES', {
      zh: '须由他人决定：提交人不能审批自己的申请，原决定人不能裁决对该决定的异议。',
      en: 'Somebody else decides: whoever filed the request does not approve it, whoever refused it does not settle the dispute.',
    })
}

function move(context: Context, request: SharingRequest, event: RequestEvent): void {
  const from = request.state
  request.state = transition<SharingRequest['state'], RequestEvent>(sharingRequestStates, from, event)
  tell(context, request, from, event)
}

function tell({ em, today }: Context, request: SharingRequest, from: string | null, event: string): void {
  record(em, 'exchange.request.moved', {
    recordId: request.id,
    division: NATIONWIDE,
    subjects: [],
    data: { from, to: request.state, event, on: today },
  })
}
