import { type Context, type RecordToReverse, record, restoreRecords } from '@civil-affairs/kit'
import { CommitteePost, type VillageCommittee } from './entity.ts'

const ORDER = ['committee_post', 'committee_term', 'village_committee']

/** What was made goes first, posts before terms before committees: only then is there room for what it had ended. */
export async function reverse(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  await tell(context, records)
  const ordered = records.toSorted((a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table))
  for (const change of ['CREATED', 'CHANGED'] as const)
    await restoreRecords(
      context,
      ordered.filter((one) => one.change === change),
      batch,
    )
}

async function tell(context: Context, records: readonly RecordToReverse[]): Promise<void> {
  const { em } = context
  // One statement an entity; below, each record is known already.
  for (const [entity, ofEntity] of Map.groupBy(records, (one) => one.entity))
    await em.find(entity as typeof VillageCommittee, { id: { $in: ofEntity.map(({ id }) => id) } })
  for (const { id, table, entity, change } of records) {
    const isWithdrawn = change === 'CREATED'
    if (table !== 'committee_post') {
      const { division } = await em.findOneOrFail(entity as typeof VillageCommittee, { id })
      const data = { record: table as 'committee_term' | 'village_committee', isWithdrawn }
      record(em, 'communities.record.reversed', { recordId: id, division, subjects: [], data })
      continue
    }
    const { personId, division, post, committee, validFrom } = await em.findOneOrFail(CommitteePost, { id })
    const told = { recordId: id, division, subjects: [personId] }
    const data = { committeeId: committee.id, personId, post }
    if (isWithdrawn) record(em, 'communities.committee.postWithdrawn', { ...told, data })
    else record(em, 'communities.committee.postTaken', { ...told, data: { ...data, since: validFrom } })
  }
}
