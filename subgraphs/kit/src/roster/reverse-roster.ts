/** Taking a batch back: possible while nothing it made or changed was edited since. */
import type { EntitySchema } from '@mikro-orm/core'
import type { Context } from '../context.ts'
import { History } from '../record-keeping.ts'
import { Refusal } from '../refusal.ts'
import { transition } from '../states.ts'
import { versionsOf } from './apply-roster.ts'
import { CHUNK, lockBatch } from './check-roster.ts'
import type { RecordToReverse, Roster } from './define-roster.ts'
import { type ImportBatch, ImportRecord, importStates } from './entity.ts'

/** A record of the batch that somebody has edited since, and who did it last. */
export interface LaterEdit {
  readonly row: number
  readonly recordTable: string
  readonly recordId: string
  /** Null where it is gone. */
  readonly versionNow: number | null
  readonly editedBy: string | null
  readonly editedAt: Date | null
}

export async function reverseRoster(
  context: Context,
  roster: Roster,
  { id }: Pick<ImportBatch, 'id'>,
  reason: string,
): Promise<ImportBatch> {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const batch = await lockBatch(context, id)
  batch.state = transition(importStates, batch.state, 'REVERSE')
  const edits = await laterEdits(context, batch)
  if (edits.length > 0)
    throw new Refusal('EDITED_SINCE', {
      zh: `本批次有 ${edits.length} 条记录在导入后又被修改（名册第${edits
        .slice(0, 5)
        .map(({ row }) => row)
        .join('、')}行等），不能整批撤回。请先处理 laterEdits 所列记录。`,
      en: `${edits.length} records of the batch were edited since (rows ${edits
        .slice(0, 5)
        .map(({ row }) => row)
        .join(', ')} …). See laterEdits and settle them first.`,
      path: ['input', 'batchId'],
    })
  const records = await recordsOf(context, batch)
  const ofBatch = { id: batch.id, kind: batch.kind, division: batch.division, appliedIn: batch.appliedIn! }
  for (let start = 0; start < records.length; start += CHUNK)
    await roster.reverse(context, records.slice(start, start + CHUNK), ofBatch)
  Object.assign(batch, { reversedBy: viewer.subject, reversedAt: context.now, reversalReason: reason })
  await em.flush()
  return batch
}

/** The records of the batch, newest first. */
async function recordsOf(context: Context, { id }: Pick<ImportBatch, 'id'>): Promise<RecordToReverse[]> {
  const rows = await context.em.find(
    ImportRecord,
    { batchId: id },
    { orderBy: { id: 'desc' }, disableIdentityMap: true },
  )
  return rows.map(({ rowNumber, recordTable, recordId, version, change }) => ({
    row: rowNumber,
    entity: entityOf(context, recordTable),
    table: recordTable,
    id: recordId,
    version,
    change,
  }))
}

function entityOf(context: Context, table: string): EntitySchema {
  const metadata = [...context.em.getMetadata().getAll().values()].find(({ tableName }) => tableName === table)
  if (metadata === undefined) throw new Error(`no entity has the table ${table}`)
  return metadata.class as unknown as EntitySchema
}

/** What stands in the way of a reversal. A record that several rows changed counts by its last version in the batch. */
export async function laterEdits(context: Context, batch: Pick<ImportBatch, 'id'>): Promise<LaterEdit[]> {
  const records = await recordsOf(context, batch)
  const versions = await versionsOf(context, records)
  const last = new Map<string, RecordToReverse>()
  for (const record of records) {
    const known = last.get(record.id)
    if (known === undefined || known.version < record.version) last.set(record.id, record)
  }
  const edited = [...last.values()].filter(({ id, version }) => versions.get(id) !== version)
  if (edited.length === 0) return []
  const old = await context.em.find(
    History,
    { rowId: { $in: edited.map(({ id }) => id) } },
    { orderBy: { seq: 'asc' }, disableIdentityMap: true },
  )
  const newest = new Map(old.map((row) => [row.rowId, row]))
  return edited
    .map(({ row, entity, id }) => ({
      row,
      recordTable: context.em.getMetadata().get(entity as never).tableName!,
      recordId: id,
      versionNow: versions.get(id) ?? null,
      editedBy: newest.get(id)?.actor ?? null,
      editedAt: newest.get(id)?.at ?? null,
    }))
    .sort((a, b) => a.row - b.row)
}

/**
 * Puts records back as they were before the batch: made ones are deleted, changed ones take their old values from the
 * history. Their versions go on, so that nobody's stale copy is taken for the newest. For programmes' `reverse`.
 */
export async function restoreRecords(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em } = context
  await em.flush()
  const byEntity = Map.groupBy(records, ({ entity }) => entity)
  for (const [entity, ofEntity] of byEntity) {
    const created = ofEntity.filter(({ change }) => change === 'CREATED').map(({ id }) => id)
    const changed = ofEntity.filter(({ change }) => change === 'CHANGED').map(({ id }) => id)
    if (changed.length > 0) await takeFromHistory(context, entity, changed, batch.appliedIn)
    if (created.length > 0) await em.nativeDelete(entity as never, { id: { $in: created } } as never)
  }
  em.clear()
  context.loaders = new Map()
}

async function takeFromHistory(
  context: Context,
  entity: EntitySchema,
  ids: string[],
  appliedIn: string,
): Promise<void> {
  const { em } = context
  const schema = em.config.get('schema') as string
  const metadata = em.getMetadata().get(entity as never)
  const table = `"${schema}"."${metadata.tableName}"`
  const columns = Object.values(metadata.properties)
    .flatMap((property) => (property.persist === false ? [] : (property.fieldNames ?? [])))
    .filter((name) => !['id', 'version', 'updated_at'].includes(name))
  const list = columns.map((name) => `"${name}"`).join(', ')
  await em.execute(
    `update ${table} t
        set (${list}) = (select ${columns.map((name) => `r."${name}"`).join(', ')} from jsonb_populate_record(null::${table}, o.row::jsonb) r),
            version = t.version + 1, updated_at = now()
       from (select distinct on (row_id) row_id, row from "${schema}".history
              where table_name = ? and at = ?::timestamptz and row_id in (${ids.map(() => '?').join(', ')})
              order by row_id, seq) o
      where t.id = o.row_id`,
    [metadata.tableName, appliedIn, ...ids],
  )
}
