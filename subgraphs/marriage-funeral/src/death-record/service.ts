import { randomUUID } from 'node:crypto'
import {
  type Context,
  insertInBulk,
  LockMode,
  lockPersons,
  mustBeVersion,
  type NewEvent,
  notFound,
  Refusal,
  record,
  recordMany,
} from '@civil-affairs/kit'
import { findFacts } from '../known-person/index.ts'
import { identifyPerson } from '../person/index.ts'
import { DeathConflict, DeathProof, type DeathRecord, type ProofKind } from './entity.ts'
import type { RecordProofInput, ResolveConflictInput, RevokeProofInput } from './input.ts'
import { reviewDeaths, tellClosed } from './review-deaths.ts'
import { excludeEachOther, lastDayOfPeriod, type Precision, startOfPeriod, strengthOf } from './rules.ts'

export interface StatedProof {
  id?: string
  personId: string
  division: string
  kind: ProofKind
  diedOn: string
  precision?: Precision | null
  issuer: string
  documentNumber: string | null
  statedOn?: string
}

/** 登记死亡证明: a further proof; one that differs from those that stand is kept beside them as a conflict. */
export async function recordDeathProof(context: Context, input: RecordProofInput): Promise<DeathProof> {
  const { viewer } = context
  viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER', 'FUNERAL_OPERATOR')
  viewer.mustServe(input.division, ['input', 'division'])
  const { deceased, division, kind, diedOn, precision, issuer } = input
  const { personId, birthDate } = identifyPerson(context, deceased, 'marriage-funeral:death', ['input', 'deceased'])
  await lockPersons(context, [personId])
  const documentNumber = input.documentNumber ?? null
  return keepProof(context, { personId, division, kind, diedOn, precision, issuer, documentNumber }, birthDate)
}

/** A proof that a register of this subgraph makes by itself: a cremation, a burial. The caller holds the person. */
export async function keepProof(
  context: Context,
  stated: StatedProof,
  statedBirth: string | null = null,
): Promise<DeathProof> {
  const { em, today } = context
  const precision = stated.precision ?? 'DAY'
  const diedOn = startOfPeriod(stated.diedOn, precision)
  if (diedOn > today)
    throw new Refusal('DEATH_IN_FUTURE', {
      zh: '死亡日期晚于今天。请核对。',
      en: 'The date of death is in the future. Check it.',
      path: ['input', 'diedOn'],
    })
  const birthDate = (await findFacts(context, stated.personId)).birthDate ?? statedBirth
  if (birthDate !== null && lastDayOfPeriod(diedOn, precision) < birthDate)
    throw new Refusal('DEATH_BEFORE_BIRTH', {
      zh: '死亡日期早于出生日期。请核对两个日期。',
      en: 'The date of death lies before the birth. Check both dates.',
      path: ['input', 'diedOn'],
    })
  const proof = em.create(DeathProof, {
    personId: stated.personId,
    division: stated.division,
    kind: stated.kind,
    diedOn,
    precision,
    issuer: stated.issuer,
    documentNumber: stated.documentNumber,
    statedOn: stated.statedOn ?? today,
    state: 'STANDING',
    endedOn: null,
    endReason: null,
    endDocument: null,
  } as never) as DeathProof
  await em.flush()
  record(em, tellsAs(stated.kind), {
    recordId: proof.id,
    division: proof.division,
    subjects: [proof.personId],
    data: { evidence: proof.kind, diedOn, precision, statedOn: proof.statedOn },
  })
  await reviewDeaths(context, [proof.personId])
  return proof
}

/** 撤销死亡证明, e.g. a declared death whose person came back (民法典 art. 50). */
export async function revokeDeathProof(context: Context, input: RevokeProofInput): Promise<DeathProof> {
  context.viewer.mustBe('OFFICER')
  const proof = await getProof(context, input.proofId, ['input', 'proofId'])
  mustBeVersion(proof, input.version)
  if (proof.kind === 'CREMATION' || proof.kind === 'BURIAL')
    throw new Refusal('REVOKED_WITH_ITS_RECORD', {
      zh: '该证明来自火化或安葬记录，请在该记录上办理作废。',
      en: 'This proof comes from a cremation or burial: void that record.',
      path: ['input', 'proofId'],
    })
  if (input.reason === 'COURT_REVOKED' && proof.kind !== 'COURT_DECLARATION')
    throw new Refusal('NOT_A_DECLARED_DEATH', {
      zh: '只有宣告死亡可由法院撤销。登记有误的，请选择相应原因。',
      en: 'A court revokes declared deaths only. Where the proof is wrong, give that reason.',
      basis: '民法典 art. 50',
      path: ['input', 'reason'],
    })
  await endProof(context, proof, 'REVOKED', input.reason, input.document)
  return proof
}

/** Ends a proof and tells it; the caller holds the person. */
export async function endProof(
  context: Context,
  proof: DeathProof,
  state: 'REVOKED' | 'SET_ASIDE',
  reason: NonNullable<DeathProof['endReason']>,
  document: string,
): Promise<void> {
  if (proof.state !== 'STANDING')
    throw new Refusal('ALREADY_REVOKED', {
      zh: `该证明已于 ${proof.endedOn} 撤销或不予采信。`,
      en: `This proof was revoked or set aside on ${proof.endedOn}.`,
      path: ['input', 'proofId'],
    })
  setEnd(context, proof, state, reason, document)
  await reviewDeaths(context, [proof.personId])
}

/** 认定死亡日期: one proof is kept; those that contradict it are set aside, not deleted. */
export async function resolveDeathConflict(context: Context, input: ResolveConflictInput): Promise<DeathConflict> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const conflict = await em.findOne(
    DeathConflict,
    { id: input.conflictId },
    { populate: ['record'], lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (conflict === null) throw notFound({ zh: '死亡信息冲突', en: 'conflict' }, ['input', 'conflictId'])
  mustBeVersion(conflict, input.version)
  if (conflict.state !== 'OPEN')
    throw new Refusal('CONFLICT_CLOSED', {
      zh: '该冲突已办结。',
      en: 'The conflict is closed already.',
      path: ['input', 'conflictId'],
    })
  const death = conflict.record as unknown as DeathRecord
  const ids = await lockPersons(context, [death.personId])
  await context.beyondScope(async () => {
    const proofs = await em.find(DeathProof, { personId: { $in: ids }, state: 'STANDING' }, { refresh: true })
    const kept = proofs.find(({ id }) => id === input.keptProofId)
    if (kept === undefined) throw notFound({ zh: '有效的死亡证明', en: 'standing proof' }, ['input', 'keptProofId'])
    for (const proof of proofs)
      if (proof !== kept && excludeEachOther(kept, proof))
        setEnd(context, proof, 'SET_ASIDE', 'OTHER_PROOF_KEPT', input.document)
    em.assign(conflict, {
      state: 'RESOLVED',
      closedOn: today,
      closedBy: viewer.subject,
      keptProof: kept,
      document: input.document,
    })
    tellClosed(em, conflict, death, today)
    await em.flush()
    await reviewDeaths(context, [death.personId])
  })
  return conflict
}

/** Takes proofs over in few statements: rosters, the sample province. What contradicts becomes a conflict record. */
export async function insertDeathProofs(context: Context, stated: readonly StatedProof[]): Promise<void> {
  const reported: NewEvent<'marriage-funeral.death.reported'>[] = []
  const confirmed: NewEvent<'marriage-funeral.death.confirmed'>[] = []
  const rows = stated.map((one) => {
    const { personId, division, kind, issuer, documentNumber } = one
    const row = { id: randomUUID(), division, ...(one.id === undefined ? {} : { id: one.id }) }
    const precision = one.precision ?? 'DAY'
    const diedOn = startOfPeriod(one.diedOn, precision)
    const statedOn = one.statedOn ?? context.today
    const data = { evidence: kind, diedOn, precision, statedOn }
    const events = strengthOf[kind] === 'LOW' ? reported : confirmed
    events.push({ recordId: row.id, division, subjects: [personId], data })
    const ending = { state: 'STANDING', endedOn: null, endReason: null, endDocument: null }
    return { ...row, personId, kind, issuer, documentNumber, precision, diedOn, statedOn, ...ending }
  })
  await insertInBulk(context.em, DeathProof, rows)
  await recordMany(context.em, 'marriage-funeral.death.reported', reported)
  await recordMany(context.em, 'marriage-funeral.death.confirmed', confirmed)
  for (let start = 0; start < stated.length; start += 2_000)
    await reviewDeaths(
      context,
      stated.slice(start, start + 2_000).map(({ personId }) => personId),
    )
}

/** A proof as it stands now, with its person held. */
export async function getProof(context: Context, proofId: string, path: readonly string[]): Promise<DeathProof> {
  const found = await context.em.findOne(DeathProof, { id: proofId })
  if (found === null) throw notFound({ zh: '死亡证明', en: 'proof of death' }, path)
  await lockPersons(context, [found.personId])
  return context.em.findOneOrFail(DeathProof, { id: proofId }, { refresh: true })
}

export function alreadyStated(): Refusal {
  return new Refusal('ALREADY_STATED', {
    zh: '同一机构的同一份证明已登记。',
    en: 'The same proof of the same issuer is recorded already.',
    path: ['input'],
  })
}

function setEnd(
  { em, today }: Context,
  proof: DeathProof,
  state: 'REVOKED' | 'SET_ASIDE',
  reason: NonNullable<DeathProof['endReason']>,
  document: string,
): void {
  em.assign(proof, { state, endedOn: today, endReason: reason, endDocument: document })
  const { kind: evidence, diedOn, precision, statedOn } = proof
  record(em, 'marriage-funeral.death.revoked', {
    recordId: proof.id,
    division: proof.division,
    subjects: [proof.personId],
    data: { evidence, diedOn, precision, statedOn, reason, revokedOn: today },
  })
}

function tellsAs(kind: ProofKind) {
  return strengthOf[kind] === 'LOW' ? 'marriage-funeral.death.reported' : 'marriage-funeral.death.confirmed'
}
