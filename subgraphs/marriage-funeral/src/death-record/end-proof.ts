import { type Context, lockPersons, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { DeathProof } from './entity.ts'
import type { RevokeProofInput } from './input.ts'
import { reviewDeaths } from './review-deaths.ts'

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

/** As `endProof`, for many that fall with their records; the caller holds the persons. */
export async function endProofs(
  context: Context,
  ids: readonly string[],
  reason: NonNullable<DeathProof['endReason']>,
  document: string,
): Promise<void> {
  const proofs = await context.em.find(DeathProof, { id: { $in: [...ids] }, state: 'STANDING' })
  for (const proof of proofs) setEnd(context, proof, 'REVOKED', reason, document)
  await reviewDeaths(
    context,
    proofs.map(({ personId }) => personId),
  )
}

/** A proof as it stands now, with its person held. */
export async function getProof(context: Context, proofId: string, path: readonly string[]): Promise<DeathProof> {
  const found = await context.em.findOne(DeathProof, { id: proofId })
  if (found === null) throw notFound({ zh: '死亡证明', en: 'proof of death' }, path)
  await lockPersons(context, [found.personId])
  return context.em.findOneOrFail(DeathProof, { id: proofId }, { refresh: true })
}

export function setEnd(
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
