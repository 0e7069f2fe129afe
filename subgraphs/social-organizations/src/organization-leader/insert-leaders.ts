import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { keptRow } from '../rows-in-bulk.ts'
import type { OrganizationKind } from '../social-organization/entity.ts'
import { type LeaderPost, OrganizationLeader } from './entity.ts'

/** A post as a roster or the sample province knows it. Persons are known to the registry already, or claimed by the caller. */
export interface KnownLeader {
  readonly organizationId: string
  readonly division: string
  readonly kind: OrganizationKind
  readonly personId: string
  readonly post: LeaderPost
  readonly since: string
  readonly termUntil?: string | null
  readonly isServingOfficial?: boolean
  readonly politicalStatus?: string | null
}

/** Many posts at once; gives their ids in order. The law is not asked, only the constraints. */
export async function insertLeaders(
  context: Context,
  leaders: readonly KnownLeader[],
  document: string,
): Promise<string[]> {
  const events: NewEvent<'social-organizations.leader.appointed'>[] = []
  const rows = leaders.map(({ organizationId, division, kind, personId, post, since, ...known }) => {
    const row = {
      ...keptRow(context, division),
      organization: organizationId,
      kind,
      personId,
      post,
      isServingOfficial: known.isServingOfficial ?? false,
      politicalStatus: known.politicalStatus ?? null,
      termUntil: known.termUntil ?? null,
      document,
      validFrom: since,
      validTo: null,
      leaveReason: null,
      leaveDocument: null,
    }
    events.push({
      recordId: row.id,
      division,
      subjects: [personId, organizationId],
      data: { organizationId, personId, post, since },
    })
    return row
  })
  await insertInBulk(context.em, OrganizationLeader, rows)
  await recordMany(context.em, 'social-organizations.leader.appointed', events)
  return rows.map(({ id }) => id)
}
