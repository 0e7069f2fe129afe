import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import type { AbilityLevel } from '../ability-assessment/entity.ts'
import { reviewResidencies } from './conflicts.ts'
import { CareResidency, type PayKind, type ResidencyLeaveReason } from './entity.ts'

/** A stay as a roster or the sample province states it; the caller names its id, because its bed refers to it. */
export interface StatedResidency {
  id: string
  personId: string
  institutionId: string
  division: string
  bedId: string
  payKind: PayKind
  since: string
  until?: string | null
  leaveReason?: ResidencyLeaveReason | null
  contractNumber?: string | null
  monthlyFeeFen?: number | null
  depositFen?: number | null
  contactPersonId?: string | null
  assessmentId?: string | null
  level?: AbilityLevel | null
}

/**
 * Takes stays over in few statements, after their institutions, assessments and beds (insertCareBeds with `occupiedBy`).
 * What contradicts what is known becomes a conflict record.
 */
export async function insertResidencies(context: Context, stays: readonly StatedResidency[]): Promise<void> {
  const started: NewEvent<'elderly-care.residency.started'>[] = []
  const ended: NewEvent<'elderly-care.residency.ended'>[] = []
  const rows = stays.map((one) => {
    const { id, personId, institutionId, division, bedId, payKind, since } = one
    const until = one.until ?? null
    const leaveReason = until === null ? null : (one.leaveReason ?? 'OTHER')
    const told = { recordId: id, division, subjects: [personId, institutionId] }
    started.push({ ...told, data: { institutionId, bedId, payKind, level: one.level ?? null, since } })
    if (until !== null) ended.push({ ...told, data: { institutionId, until, reason: leaveReason! } })
    return {
      id,
      division,
      personId,
      institution: institutionId,
      bed: bedId,
      payKind,
      contractNumber: one.contractNumber ?? null,
      monthlyFeeFen: one.monthlyFeeFen ?? null,
      depositFen: one.depositFen ?? null,
      contactPersonId: one.contactPersonId ?? null,
      termsDocument: null,
      assessment: one.assessmentId ?? null,
      entryLevel: one.level ?? null,
      validFrom: since,
      validTo: until,
      leaveReason,
      leaveDocument: null,
    }
  })
  await insertInBulk(context.em, CareResidency, rows)
  await recordMany(context.em, 'elderly-care.residency.started', started)
  await recordMany(context.em, 'elderly-care.residency.ended', ended)
  await reviewResidencies(
    context,
    stays.map(({ personId }) => personId),
  )
}
