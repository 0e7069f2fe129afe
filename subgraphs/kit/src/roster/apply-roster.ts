/** Applying a checked batch: all of its accepted rows in one transaction, or nothing. */
import type { EntitySchema } from '@mikro-orm/core'
import { anyOf } from '../any-of.ts'
import type { Context } from '../context.ts'
import { insertInBulk } from '../insert-in-bulk.ts'
import { forgetLoaded } from '../loaders.ts'
import { Refusal } from '../refusal.ts'
import { transition } from '../states.ts'
import { CHUNK, examineBatch, lockBatch, openRow } from './check-roster.ts'
import type { AcceptedRow, AppliedRecord, Roster } from './define-roster.ts'
import { ImportBatch, ImportRecord, ImportRow, importStates } from './entity.ts'
import { acceptedRows, blocksOf, type Examination } from './examine.ts'
import type { Table } from './find-table.ts'

export interface ApplySettings {
  /** Whether somebody has looked at totals that differ from the rows, and wants the rows all the same. */
  readonly acceptsDifferences?: boolean
  /** What the check of this very process found; without it the sealed rows are examined again. */
  readonly examination?: Examination
  readonly progress?: (done: number, of: number) => void
}

export async function applyRoster(
  context: Context,
  roster: Roster,
  { id, version }: ImportBatch,
  settings: ApplySettings = {},
): Promise<ImportBatch> {
  const { viewer } = context
  viewer.mustBe('OFFICER')
  const batch = await lockBatch(context, id)
  const state = transition(importStates, batch.state, 'APPLY')
  if (settings.acceptsDifferences !== true) mustAgree(batch)
  const examination =
    settings.examination !== undefined && batch.version === version
      ? settings.examination
      : await examineAgain(context, roster, batch)
  const rows = acceptedRows(examination.rows, `roster:${batch.kind}:${batch.id}`)
  const ofBatch = { id: batch.id, kind: batch.kind, division: batch.division }
  let done = 0
  for (const chunk of chunksOf(rows)) {
    const records = await roster.apply(context, chunk, ofBatch)
    await context.em.flush()
    await keepRecords(context, batch, records)
    // What a chunk made is done with: an entity manager that keeps it looks at it again with every flush.
    context.em.clear()
    forgetLoaded(context)
    done += chunk.length
    settings.progress?.(done, rows.length)
  }
  const applied = await context.em.findOneOrFail(ImportBatch, { id })
  const [{ instant }] = (await context.em.execute('select now()::text as instant')) as [{ instant: string }]
  Object.assign(applied, { state, appliedBy: viewer.subject, appliedAt: context.now, appliedIn: instant })
  await context.em.flush()
  return applied
}

function mustAgree(batch: ImportBatch): void {
  const rows = [...new Set(batch.controlFigures.filter(({ agrees }) => agrees === false).map(({ row }) => row))]
  if (rows.length === 0) return
  throw new Refusal('CONTROL_FIGURES_DIFFER', {
    zh: `第${rows.slice(0, 5).join('、')}行的合计与明细不符，可能缺行或被改动。请核对名册；确认以明细为准后再导入。`,
    en: `The totals in row ${rows.slice(0, 5).join(', ')} differ from the rows. Check the roster; import it once you accept the rows as they are.`,
    path: ['input', 'acceptDifferences'],
  })
}

/** Rules, parameters and records may have changed since the check: what is applied must be what was shown. */
async function examineAgain(context: Context, roster: Roster, batch: ImportBatch): Promise<Examination> {
  const rows = await context.em.find(
    ImportRow,
    { batchId: batch.id },
    { orderBy: { number: 'asc' }, disableIdentityMap: true },
  )
  const table: Table = {
    sheet: batch.sheet,
    columns: batch.columns,
    unknownColumns: [],
    rows: rows.map((row) => {
      const opened = openRow(context.keys, row)
      if (opened === null) throw checkAgain()
      return { number: row.number, kind: row.kind, cells: opened.cells, mergedFrom: new Map(opened.merged ?? []) }
    }),
  }
  const examination = await examineBatch(context, roster, batch, table, batch.format === 'CSV')
  if (batch.mappingVersion !== roster.version) throw checkAgain()
  if (examination.rows.some(({ state }, index) => state !== rows[index]!.state)) throw checkAgain()
  return examination
}

function checkAgain(): Refusal {
  return new Refusal('CHECK_AGAIN', {
    zh: '检查之后情况已变（或原始行已过保存期）。请用同一文件重新检查，再导入。',
    en: 'Things have changed since the check, or its rows are past their retention. Check the same file again, then apply it.',
    path: ['input', 'batchId'],
  })
}

/** Some rows at a time, blocks unbroken. */
function* chunksOf(rows: readonly AcceptedRow<never>[]): Generator<AcceptedRow<never>[]> {
  let chunk: AcceptedRow<never>[] = []
  for (const block of blocksOf(rows)) {
    chunk.push(...block)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

async function keepRecords(context: Context, batch: ImportBatch, records: readonly AppliedRecord[]): Promise<void> {
  const rows = records.map(({ row, entity, id, change, version }) => ({
    batchId: batch.id,
    division: batch.division,
    rowNumber: row,
    recordTable: entity.meta.tableName!,
    recordId: id,
    version,
    change,
  }))
  const areKnown = records.every(({ version }) => version !== undefined)
  await insertInBulk(context.em, ImportRecord, rows, areKnown ? {} : { version: versionByTable(context, records) })
}

/** Where they lie the database looks itself: asking for them would wait until all that was written before has been. */
function versionByTable({ em }: Context, records: readonly AppliedRecord[]): string {
  const tables = [...new Set(records.map(({ entity }) => entity.meta.tableName!))]
  const versions = tables.map(
    (table) =>
      `when '${table}' then (select t.version from "${em.config.get('schema')}"."${table}" t where t.id = r.record_id)`,
  )
  return `case r.record_table ${versions.join(' ')} end`
}

/** Versions of records as they stand; an id that is missing is gone since. */
export async function versionsOf(
  context: Context,
  records: readonly { entity: EntitySchema; id: string }[],
): Promise<Map<string, number>> {
  const byEntity = new Map<EntitySchema, string[]>()
  for (const { entity, id } of records) {
    const ids = byEntity.get(entity)
    if (ids === undefined) byEntity.set(entity, [id])
    else ids.push(id)
  }
  const versions = new Map<string, number>()
  for (const [entity, ids] of byEntity) {
    // So that no statement grows with the roster.
    for (let start = 0; start < ids.length; start += 10_000) {
      const rows = (await context.em.find(
        entity as never,
        { $and: [anyOf('id', 'uuid', ids.slice(start, start + 10_000))] } as never,
        { fields: ['id', 'version'], disableIdentityMap: true } as never,
      )) as { id: string; version: number }[]
      for (const { id, version } of rows) versions.set(id, version)
    }
  }
  return versions
}
