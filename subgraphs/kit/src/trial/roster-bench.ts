/**
 * Rows a second of a roster of the trial ledger, with all checks on, next to one bare insert of the same rows:
 * `node subgraphs/kit/src/trial/roster-bench.ts [ROWS]`; on PostgreSQL where TEST_DATABASE_URL is set.
 */
import { sampleKeys } from '../keys.ts'
import { openLog } from '../log.ts'
import { openSubgraph } from '../open-subgraph.ts'
import { importFile } from '../roster/index.ts'
import { openTestDatabase } from '../testing.ts'
import { ledger } from './ledger.ts'
import { noteRoster } from './ledger-roster.ts'
import { csvOf, HEADER, rowsOf, xlsxOf } from './roster-rows.ts'

const count = Number(process.argv[2] ?? 5_000)
const database = await openTestDatabase()
const definition = await ledger('ledger', { rosters: [noteRoster] })
const subgraph = openSubgraph(definition, { database, keys: sampleKeys, log: openLog('bench', 'error') })
await subgraph.prepare()

async function measure(name: string, bytes: Uint8Array, fileName: string): Promise<void> {
  const marks: Record<string, number> = {}
  const started = performance.now()
  const cpu = process.cpuUsage()
  const batch = await importFile(subgraph, 'notes', bytes, {
    fileName,
    progress: (stage, done, of) => {
      if (done === of) marks[stage] = performance.now() - started
    },
  })
  const total = performance.now() - started
  const rate = (milliseconds: number) => Math.round((batch.rowsAccepted / milliseconds) * 1000)
  console.log(
    `${database.engine} ${name}: ${batch.rowsAccepted} rows in ${Math.round(total)} ms, ${rate(total)} rows/s ` +
      `(${Math.round(process.cpuUsage(cpu).user / 1000)} ms of own processor time; checked after ${Math.round(marks.CHECK ?? 0)} ms, applied after ${Math.round(marks.APPLY ?? 0)} ms)`,
  )
}

await measure('.csv, first rows', csvOf([HEADER, ...rowsOf(500, 900_000)]), 'a.csv')
await measure('.csv', csvOf([HEADER, ...rowsOf(count)]), 'a.csv')
await measure('.xlsx', await xlsxOf([HEADER, ...rowsOf(count, 300_000)]), 'a.xlsx')
await measure('.csv again, all known', csvOf([HEADER, ...rowsOf(count), []]), 'a.csv')

const copied = performance.now()
await subgraph.asHub(async ({ em }) => {
  await em.execute('create temp table copied (line jsonb) on commit drop')
  const lines = JSON.stringify(rowsOf(count))
  await em.execute('insert into copied select jsonb_array_elements(?::jsonb)', [lines])
})
console.log(
  `the same rows written once without any check: ${Math.round((count / (performance.now() - copied)) * 1000)} rows/s`,
)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`)
await subgraph.close()
await database.close()
