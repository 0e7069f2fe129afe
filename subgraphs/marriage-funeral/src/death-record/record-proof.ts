import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, lockPersons, type NewEvent, Refusal, record, recordMany } from '@civil-affairs/kit'
import { findFacts } from '../known-person/index.ts'
import { identifyPerson } from '../person/index.ts'
import { DeathProof, type ProofKind } from './entity.ts'
import type { RecordProofInput } from './input.ts'
import { reviewDeaths } from './review-deaths.ts'
import { lastDayOfPeriod, type Precision, startOfPeriod, strengthOf } from './rules.ts'

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

export function alreadyStated(): Refusal {
  return new Refusal('ALREADY_STATED', {
    zh: '同一机构的同一份证明已登记。',
    en: 'The same proof of the same issuer is recorded already.',
    path: ['input'],
  })
}

function tellsAs(kind: ProofKind) {
  return strengthOf[kind] === 'LOW' ? 'marriage-funeral.death.reported' : 'marriage-funeral.death.confirmed'
}
