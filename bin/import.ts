/**
 * Imports a roster: `npm run import -- KIND FILE [--dry-run] [--sheet NAME] [--division CODE] [--accept-differences]
 * [--rejected FILE] [--data FOLDER | --database-url URL]`. Without KIND it lists the rosters there are. The same command
 * again goes on where a killed one ended, and has no second effect. Exit code 1 where the file or batch is refused.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  CannotStart,
  getRoster,
  type ImportBatch,
  importFile,
  loadKeys,
  openDatabase,
  openLog,
  openSubgraph,
  Refusal,
  rejectedRowsFile,
  rostersOf,
  runMain,
  type SubgraphDefinition,
} from '@civil-affairs/kit'
import { findDivisionCode } from '@civil-affairs/schema'

const subgraphs = join(import.meta.dirname, '..', 'subgraphs')

const stateNames: Record<ImportBatch['state'], string> = {
  RECEIVED: '已接收 received',
  CHECKED: '已检查，未导入 checked, not applied',
  APPLIED: '已导入 applied',
  REVERSED: '此文件已撤回，未再导入 was taken back, not applied again',
  FAILED: '失败 failed',
}

let shown = ''

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'accept-differences': { type: 'boolean', default: false },
      sheet: { type: 'string' },
      division: { type: 'string' },
      rejected: { type: 'string' },
      data: { type: 'string' },
      'database-url': { type: 'string' },
    },
  })
  const definitions = await definitionsWithRosters()
  const [kind, file] = positionals
  const definition = definitions.find((one) => rostersOf({ definition: one }).some((roster) => roster.kind === kind))
  if (kind === undefined || file === undefined || definition === undefined) {
    const known = definitions.flatMap((one) =>
      rostersOf({ definition: one }).map((roster) => `${roster.kind}（${roster.title}）`),
    )
    throw new CannotStart(
      `用法：npm run import -- 名册编号 文件 [--dry-run]。可用名册：${known.join('、') || '无'}。 Name a roster and a file.`,
    )
  }
  if (!existsSync(file)) throw new CannotStart(`找不到文件 ${file}。 There is no file ${file}.`)
  const division = values.division === undefined ? null : findDivisionCode(values.division)
  if (division === null && values.division !== undefined)
    throw new CannotStart(`区划代码 ${values.division} 有误。 ${values.division} is no division code.`)

  const database = await openDatabase(locationOf(values))
  const subgraph = openSubgraph(definition, { database, keys: loadKeys(process.env), log: openLog('import', 'warn') })
  const started = performance.now()
  try {
    await subgraph.prepare()
    const batch = await importFile(subgraph, kind, readFileSync(file), {
      fileName: basename(file),
      dryRun: values['dry-run'],
      acceptsDifferences: values['accept-differences'],
      progress: showProgress,
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(division === null ? {} : { division }),
    })
    report(batch, performance.now() - started)
    if (values.rejected !== undefined) {
      const rejected = await subgraph.asHub((context) =>
        rejectedRowsFile(
          context,
          getRoster(rostersOf(subgraph), kind),
          batch,
          /\.csv$/i.test(values.rejected!) ? 'CSV' : 'XLSX',
        ),
      )
      if (rejected !== null) {
        writeFileSync(values.rejected, rejected.bytes, { mode: 0o600 })
        console.log(`退回行已写入 ${values.rejected}。 The rejected rows are in ${values.rejected}.`)
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw new CannotStart(`${error.message} ${error.messageEn} [${error.code}]`)
    throw error
  } finally {
    await subgraph.close()
    await database.close()
  }
})

/** Subgraphs are found by their folder, so that a new roster is declared in its slice alone. */
async function definitionsWithRosters(): Promise<SubgraphDefinition[]> {
  const names = readdirSync(subgraphs).filter(
    (name) => name !== 'kit' && existsSync(join(subgraphs, name, 'src/subgraph.ts')),
  )
  const modules = await Promise.all(names.map((name) => import(join(subgraphs, name, 'src/subgraph.ts'))))
  return modules
    .map(({ subgraph }) => subgraph as SubgraphDefinition)
    .filter((definition) => rostersOf({ definition }).length > 0)
}

function locationOf(values: { data?: string | undefined; 'database-url'?: string | undefined }) {
  const { DATABASE_URL }: Record<string, string | undefined> = process.env
  const url = values['database-url'] ?? (values.data === undefined ? DATABASE_URL : undefined)
  return url === undefined ? { folder: values.data ?? 'data' } : { url }
}

function showProgress(stage: 'CHECK' | 'APPLY', done: number, of: number): void {
  const line = `${stage === 'CHECK' ? '检查 checked' : '导入 applied'} ${done}/${of}`
  if (line === shown || (!process.stderr.isTTY && done < of)) return
  shown = line
  process.stderr.write(process.stderr.isTTY ? `\r${line}${done === of ? '\n' : ''}` : `${line}\n`)
}

function report(batch: ImportBatch, milliseconds: number): void {
  const { rowsRead, rowsAccepted, rowsRejected, rowsSkipped, rowsDuplicate, faultCounts, controlFigures } = batch
  console.log(`${stateNames[batch.state]}：批次 ${batch.id}，${batch.encoding}，${(milliseconds / 1000).toFixed(1)} s`)
  console.log(
    `读取 ${rowsRead} 行：接受 ${rowsAccepted}，退回 ${rowsRejected}，跳过 ${rowsSkipped}（其中重复 ${rowsDuplicate}）。 ` +
      `${rowsRead} rows: ${rowsAccepted} accepted, ${rowsRejected} rejected, ${rowsSkipped} skipped (${rowsDuplicate} of them duplicates).`,
  )
  for (const { row, figure, agrees } of controlFigures)
    if (agrees === false)
      console.log(`第${row}行合计（${figure}）与明细不符。 The total in row ${row} differs from the rows.`)
  const counts = Object.entries(faultCounts).sort(([, a], [, b]) => b - a)
  if (counts.length > 0) console.log(counts.map(([code, count]) => `${code} ${count}`).join('，'))
}
