import { type Context, LockMode, lockPersons, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { endProof, endProofs, getProof } from '../death-record/index.ts'
import { Cremation } from './entity.ts'
import type { VoidCremationInput } from './input.ts'

/** 作废火化记录 that names another person or was made in error; its proof of death falls with it. */
export async function voidCremation(context: Context, input: VoidCremationInput): Promise<Cremation> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const cremation = await em.findOne(Cremation, { id: input.cremationId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (cremation === null) throw notFound({ zh: '火化记录', en: 'cremation' }, ['input', 'cremationId'])
  mustBeVersion(cremation, input.version)
  if (cremation.state === 'VOIDED')
    throw new Refusal('ALREADY_VOIDED', {
      zh: `该火化记录已于 ${cremation.voidedOn} 作废。`,
      en: `The record was voided on ${cremation.voidedOn}.`,
      path: ['input', 'cremationId'],
    })
  const proof = await getProof(context, cremation.ownProof.id, ['input', 'cremationId'])
  if (proof.state === 'STANDING') await endProof(context, proof, 'REVOKED', input.reason, input.document)
  em.assign(cremation, { state: 'VOIDED', voidedOn: today, voidDocument: input.document })
  record(em, 'marriage-funeral.cremation.voided', {
    recordId: cremation.id,
    division: cremation.division,
    subjects: [cremation.personId, cremation.facility.id],
    data: { facilityId: cremation.facility.id, crematedOn: cremation.crematedOn, reason: input.reason },
  })
  return cremation
}

/** Takes back what a roster brought, in few statements: voided, with the proofs it made, and never deleted. */
export async function voidInBulk(context: Context, ids: readonly string[], document: string): Promise<void> {
  const { em, today } = context
  const cremations = await em.find(Cremation, { id: { $in: [...ids] }, state: 'RECORDED' })
  await lockPersons(
    context,
    cremations.map(({ personId }) => personId),
  )
  for (const cremation of cremations) {
    em.assign(cremation, { state: 'VOIDED', voidedOn: today, voidDocument: document })
    record(em, 'marriage-funeral.cremation.voided', {
      recordId: cremation.id,
      division: cremation.division,
      subjects: [cremation.personId, cremation.facility.id],
      data: { facilityId: cremation.facility.id, crematedOn: cremation.crematedOn, reason: 'STATED_IN_ERROR' },
    })
  }
  await endProofs(
    context,
    cremations.map(({ ownProof }) => ownProof.id),
    'STATED_IN_ERROR',
    document,
  )
}
