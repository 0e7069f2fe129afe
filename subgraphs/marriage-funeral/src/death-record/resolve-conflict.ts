import { type Context, LockMode, lockPersons, mustBeVersion, notFound, Refusal } from '@civil-affairs/kit'
import { setEnd } from './end-proof.ts'
import { DeathConflict, DeathProof, type DeathRecord } from './entity.ts'
import type { ResolveConflictInput } from './input.ts'
import { reviewDeaths, tellClosed } from './review-deaths.ts'
import { excludeEachOther } from './rules.ts'

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
