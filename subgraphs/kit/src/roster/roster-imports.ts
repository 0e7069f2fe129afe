/** The slice by which clerks import rosters through the graph: one a subgraph, for all rosters its programmes declare. */
import { yuanOfFen } from '@civil-affairs/schema'
import { z } from 'zod'
import { type PageInput, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { conditionsOf } from '../filter.ts'
import { batchMany, batchOne } from '../loaders.ts'
import { NATIONWIDE } from '../policy-parameter.ts'
import { mustBeVersion } from '../record-keeping.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Slice } from '../slice.ts'
import { legalEvents } from '../states.ts'
import { significantDigits } from '../viewer.ts'
import { applyRoster } from './apply-roster.ts'
import { checkRoster, forgetExpiredRows, openRow, RETENTION, readRoster, receiveRoster } from './check-roster.ts'
import type { Columns, Roster } from './define-roster.ts'
import { ImportBatch, ImportRecord, ImportRow, importStates } from './entity.ts'
import { toldFaults } from './examine.ts'
import { refuseFile } from './file-refusals.ts'
import { getRoster } from './import-file.ts'
import { importSchema } from './import-schema.ts'
import { rejectedRowsFile } from './rejected-rows.ts'
import { laterEdits, reverseRoster } from './reverse-roster.ts'
import { addressOf, columnLetters, textOf } from './sheet.ts'

/** Files beyond it come by `npm run import`: a request of the graph is held in memory whole, several times over. */
const MAXIMUM_UPLOAD_BYTES = 5 * 1024 * 1024

const CheckInput = z.object({
  kind: z.string().max(100),
  division: z.string(),
  fileName: z.string().min(1).max(200),
  content: z.base64(),
  sheet: z.string().max(100).nullish(),
  again: z.boolean().nullish(),
})
const ApplyInput = z.object({ batchId: z.uuid(), version: z.int(), acceptDifferences: z.boolean().nullish() })
const ReverseInput = z.object({ batchId: z.uuid(), version: z.int(), reason: z.string().min(1).max(200) })

const batchById = batchOne(
  (em, ids) => em.find(ImportBatch, { id: { $in: [...ids] } }),
  (batch) => batch.id,
)
/** Rows go by batch and number. */
const keyOf = (batchId: string, number: number) => `${batchId}:${number}`
const numbersByBatch = (keys: readonly string[]) =>
  [...Map.groupBy(keys, (key) => key.slice(0, 36))].map(([batchId, ofBatch]) => ({
    batchId,
    numbers: ofBatch.map((key) => Number(key.slice(37))),
  }))
const recordsByRow = batchMany<ImportRecord>(
  (em, keys) =>
    em.find(
      ImportRecord,
      { $or: numbersByBatch(keys).map(({ batchId, numbers }) => ({ batchId, rowNumber: { $in: numbers } })) },
      { orderBy: { id: 'asc' } },
    ),
  ({ batchId, rowNumber }) => keyOf(batchId, rowNumber),
)
const rowByKey = batchOne<ImportRow>(
  (em, keys) =>
    em.find(ImportRow, {
      $or: numbersByBatch(keys).map(({ batchId, numbers }) => ({ batchId, number: { $in: numbers } })),
    }),
  ({ batchId, number }) => keyOf(batchId, number),
)

export function rosterImports(prefix: string, rosters: readonly Roster[]): Slice {
  const lower = prefix[0]!.toLowerCase() + prefix.slice(1)
  const rosterOf = (batch: ImportBatch) => getRoster(rosters, batch.kind)
  const titleOf = (kind: string, column: string | null) =>
    column === null ? null : (rosters.find((one) => one.kind === kind)?.columns[column]?.title ?? column)
  return {
    name: 'roster-import',
    schema: importSchema(prefix, lower),
    entities: [],
    conflicts: { one_import_of_a_file: receivedByAnother },
    consumes: {},
    parameters: [
      {
        key: RETENTION,
        value: '180',
        unit: 'DAYS',
        legalBasis: '个人信息保护法 art. 19 (保存期限为实现处理目的所必要的最短时间)',
        verified: false,
      },
    ],
    prepare: async (context) => {
      await forgetExpiredRows(context)
    },
    sample: null,
    resolvers: {
      Query: {
        [`${lower}Rosters`]: () => rosters,
        [`${lower}ImportBatch`]: (_: unknown, { id }: { id: string }, context: Context) => batchById(context).load(id),
        [`${lower}ImportBatches`]: (
          _: unknown,
          { division, filter, ...page }: PageInput & { division: string; filter?: { kind?: string; state?: string } },
          context: Context,
        ) => {
          const where = {
            $and: [
              { division: { $like: `${significantDigits(division)}%` } },
              ...conditionsOf(filter, { kind: (kind) => ({ kind }), state: (state) => ({ state }) }),
            ],
          }
          return pageOf<ImportBatch>(page, {
            sortKeyOf: ({ receivedAt }) => receivedAt.toISOString(),
            rows: (after, limit) =>
              context.em.find(
                ImportBatch,
                after === null ? (where as never) : ({ $and: [where, olderThan(after)] } as never),
                {
                  orderBy: { receivedAt: 'desc', id: 'desc' },
                  limit,
                },
              ),
            count: () => context.em.count(ImportBatch, where as never),
          })
        },
        [`${lower}RecordSources`]: (_: unknown, { recordId }: { recordId: string }, context: Context) =>
          context.em.find(ImportRecord, { recordId }, { orderBy: { id: 'asc' }, limit: 200 }),
      },
      Mutation: {
        [`check${prefix}Roster`]: async (_: unknown, { input }: { input: unknown }, context: Context) =>
          check(context, rosters, CheckInput.parse(input)),
        [`apply${prefix}Roster`]: async (_: unknown, { input }: { input: unknown }, context: Context) => {
          const { batchId, version, acceptDifferences } = ApplyInput.parse(input)
          const batch = await getBatch(context, batchId, version)
          return applyRoster(context, rosterOf(batch), batch, { acceptsDifferences: acceptDifferences ?? false })
        },
        [`reverse${prefix}Roster`]: async (_: unknown, { input }: { input: unknown }, context: Context) => {
          const { batchId, version, reason } = ReverseInput.parse(input)
          const batch = await getBatch(context, batchId, version)
          return reverseRoster(context, rosterOf(batch), batch, reason)
        },
        [`forgetExpired${prefix}ImportRows`]: (_: unknown, __: unknown, context: Context) => {
          context.viewer.mustBe('POLICY_ADMINISTRATOR')
          return forgetExpiredRows(context)
        },
      },
      [`${prefix}Roster`]: {
        columns: ({ columns }: Roster) =>
          Object.entries(columns as Columns).map(([name, declared]) => ({ name, ...declared })),
      },
      [`${prefix}ImportBatch`]: {
        __resolveReference: ({ id }: { id: string }, context: Context) => batchById(context).load(id),
        title: ({ kind }: ImportBatch) => rosters.find((one) => one.kind === kind)?.title ?? kind,
        divisionCode: ({ division }: ImportBatch) => (division === NATIONWIDE ? null : division),
        allowedActs: ({ state }: ImportBatch) => legalEvents(importStates, state).filter((event) => event !== 'FAIL'),
        columns: ({ kind, columns }: ImportBatch) =>
          columns.map(({ name, at, header }) => ({
            name,
            title: titleOf(kind, name),
            letter: columnLetters(at),
            header,
          })),
        unknownColumns: ({ notices }: ImportBatch) =>
          notices.unknownColumns.map(({ at, header }) => ({ letter: at, header })),
        hiddenSheets: ({ notices }: ImportBatch) => notices.hiddenSheets,
        hiddenRows: ({ notices }: ImportBatch) => notices.hiddenRows,
        hiddenColumns: ({ notices }: ImportBatch) => notices.hiddenColumns,
        formulas: ({ notices }: ImportBatch) => notices.formulas,
        controlFigures: ({ kind, controlFigures }: ImportBatch) =>
          controlFigures.map(({ figure, stated, found, ...rest }) => {
            const isCount = figure === 'PEOPLE' || figure === 'BLOCKS'
            const shown = isCount ? String : yuanOfFen
            return {
              ...rest,
              figure: isCount ? figure : titleOf(kind, figure),
              stated: shown(stated),
              found: shown(found),
            }
          }),
        faultCounts: ({ faultCounts }: ImportBatch) =>
          Object.entries(faultCounts)
            .map(([code, count]) => ({ code, count }))
            .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
        laterEdits: async (batch: ImportBatch, _: unknown, context: Context) =>
          batch.state === 'APPLIED' ? (await laterEdits(context, batch)).slice(0, 1_000) : [],
        rows: (
          batch: ImportBatch,
          { filter, ...page }: PageInput & { filter?: { state?: string; hasFaults?: boolean } },
          context: Context,
        ) => rowsOf(context, batch, page, filter),
        rejectedRows: async (batch: ImportBatch, { format }: { format: 'XLSX' | 'CSV' }, context: Context) => {
          const file = await rejectedRowsFile(context, rosterOf(batch), batch, format)
          return file === null ? null : { name: file.name, content: Buffer.from(file.bytes).toString('base64') }
        },
      },
      [`${prefix}ImportBatchResult`]: {
        __resolveType: (answer: { __typename?: string }) => answer.__typename ?? `${prefix}ImportBatch`,
      },
      [`${prefix}ImportRow`]: {
        batch: ({ batchId }: ImportRow, _: unknown, context: Context) => batchById(context).load(batchId),
        cells: (row: ImportRow, _: unknown, context: Context) => openRow(context.keys, row)?.cells.map(textOf) ?? null,
        faults: async (row: ImportRow, _: unknown, context: Context) => {
          const { kind } = (await batchById(context).load(row.batchId))!
          return toldFaults(row.faults).map((fault, index) => ({
            ...fault,
            row,
            index,
            title: titleOf(kind, fault.column),
            cell: fault.at === null ? null : addressOf(row.number, fault.at),
          }))
        },
        records: ({ batchId, number }: ImportRow, _: unknown, context: Context) =>
          recordsByRow(context).load(keyOf(batchId, number)),
      },
      [`${prefix}ImportFault`]: {
        message: ({ zh }: { zh: string }) => zh,
        messageEn: ({ en }: { en: string }) => en,
        before: ({ row, at }: { row: ImportRow; at: number | null }, _: unknown, context: Context) => {
          const opened = openRow(context.keys, row)
          return at === null || opened === null ? null : textOf(opened.cells[at])
        },
        after: ({ row, index }: { row: ImportRow; index: number }, _: unknown, context: Context) =>
          openRow(context.keys, row)?.after[index] ?? null,
      },
      [`${prefix}ImportRecord`]: {
        row: ({ batchId, rowNumber }: ImportRecord, _: unknown, context: Context) =>
          rowByKey(context).load(keyOf(batchId, rowNumber)),
        batch: ({ batchId }: ImportRecord, _: unknown, context: Context) => batchById(context).load(batchId),
      },
    },
  }
}

const olderThan = (after: { sortKey: string; id: string }) => ({
  $or: [{ receivedAt: { $lt: after.sortKey } }, { receivedAt: after.sortKey, id: { $lt: after.id } }],
})

async function check(
  context: Context,
  rosters: readonly Roster[],
  input: z.infer<typeof CheckInput>,
): Promise<ImportBatch> {
  context.viewer.mustBe('OFFICER')
  const roster = getRoster(rosters, input.kind)
  if (input.content.length > (MAXIMUM_UPLOAD_BYTES / 3) * 4 + 4) throw refuseFile('FILE_TOO_LARGE')
  const read = await readRoster(roster, input.fileName, Buffer.from(input.content, 'base64'), input.sheet ?? null)
  const batch = await receiveRoster(context, roster, read, input.division)
  context.viewer.mustServe(batch.division)
  if (batch.state === 'APPLIED' || (batch.state === 'REVERSED' && input.again !== true)) return batch
  await forgetExpiredRows(context)
  return (await checkRoster(context, roster, batch, read)).batch
}

async function getBatch(context: Context, id: string, version: number): Promise<ImportBatch> {
  const batch = await context.em.findOne(ImportBatch, { id })
  if (batch === null) throw notFound({ zh: '导入批次', en: 'import batch' }, ['input', 'batchId'])
  context.viewer.mustServe(batch.division)
  mustBeVersion(batch, version)
  return batch
}

function rowsOf(
  context: Context,
  batch: ImportBatch,
  page: PageInput,
  filter?: { state?: string; hasFaults?: boolean },
) {
  const where = {
    batchId: batch.id,
    $and: conditionsOf(filter, {
      state: (state) => ({ state }),
      hasFaults: (has) => ({ faults: has ? { $ne: [] } : { $eq: [] } }),
    }),
  }
  return pageOf<{ id: string } & Omit<ImportRow, 'id'>>(page, {
    sortKeyOf: ({ number }) => String(number),
    rows: async (after, limit) => {
      const rows = await context.em.find(
        ImportRow,
        (after === null ? where : { $and: [where, { number: { $gt: Number(after.sortKey) } }] }) as never,
        { orderBy: { number: 'asc' }, limit },
      )
      return rows.map((row) => ({ ...(row as ImportRow), id: String(row.id) }))
    },
    count: () => context.em.count(ImportRow, where as never),
  })
}

function receivedByAnother(): Refusal {
  return new Refusal('RECEIVED_BY_ANOTHER', {
    zh: '同一文件刚被他人接收。请打开该批次继续。',
    en: 'Someone else has just brought in the same file. Open that batch and go on there.',
    path: ['input', 'content'],
  })
}
