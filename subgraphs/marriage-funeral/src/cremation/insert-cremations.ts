import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { shanghaiToday } from '@civil-affairs/schema'
import { insertDeathProofs, type StatedProof } from '../death-record/index.ts'
import { type ASHES, Cremation } from './entity.ts'

export interface StatedCremation {
  id?: string
  facilityId: string
  facilityName: string
  division: string
  personId: string
  certificateNumber: string
  diedOn: string
  /** The proof in the register of deaths that it rests on, else the certificate it names; neither is R-48. */
  deathProofId?: string | null
  deathCertificate?: { number: string; issuer: string } | null
  receivedAt?: Date | null
  crematedAt: Date
  furnace?: string | null
  handlerId?: string | null
  handlerRelation?: string | null
  ashes?: (typeof ASHES)[number] | null
  feeFen?: number | null
  waivedFen?: number | null
}

/**
 * Takes cremations over in few statements: rosters, the sample province. One without a death certificate is kept and told
 * as such; days of death that differ from other proofs become a conflict record.
 */
export async function insertCremations(context: Context, stated: readonly StatedCremation[]): Promise<string[]> {
  const proofs: StatedProof[] = []
  const told: NewEvent<'marriage-funeral.cremation.recorded'>[] = []
  const rows = stated.map((one) => {
    const { facilityId, facilityName, division, personId, diedOn, certificateNumber, crematedAt } = one
    const row = { id: randomUUID(), division, ...(one.id === undefined ? {} : { id: one.id }) }
    const statedOn = shanghaiToday(crematedAt)
    const named = one.deathProofId == null ? (one.deathCertificate ?? null) : null
    const deathProof = one.deathProofId ?? (named === null ? null : randomUUID())
    const ownProof = randomUUID()
    const ofDeath = { personId, division, diedOn, statedOn }
    if (named !== null)
      proofs.push({
        ...ofDeath,
        id: deathProof!,
        kind: 'MEDICAL_CERTIFICATE',
        issuer: named.issuer,
        documentNumber: named.number,
      })
    proofs.push({
      ...ofDeath,
      id: ownProof,
      kind: 'CREMATION',
      issuer: facilityName,
      documentNumber: certificateNumber,
    })
    const money = { feeFen: one.feeFen ?? null, waivedFen: one.waivedFen ?? null }
    told.push({
      recordId: row.id,
      division,
      subjects: [personId, facilityId],
      data: { facilityId, diedOn, crematedOn: statedOn, hasDeathCertificate: deathProof !== null, ...money },
    })
    return {
      ...row,
      facility: facilityId,
      personId,
      certificateNumber,
      deathProof,
      ownProof,
      diedOn,
      receivedAt: one.receivedAt ?? null,
      crematedAt,
      crematedOn: statedOn,
      furnace: one.furnace ?? null,
      handlerId: one.handlerId ?? null,
      handlerRelation: one.handlerRelation ?? null,
      ashes: one.ashes ?? null,
      ...money,
      state: 'RECORDED',
      voidedOn: null,
      voidDocument: null,
    }
  })
  await context.em.flush()
  await insertDeathProofs(context, proofs)
  await insertInBulk(context.em, Cremation, rows)
  await recordMany(context.em, 'marriage-funeral.cremation.recorded', told)
  return rows.map(({ id }) => id)
}
