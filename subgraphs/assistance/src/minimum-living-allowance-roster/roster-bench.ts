/**
 * Rows a second of 低保花名册 with all checks on, next to one bare insert of the same rows:
 * `node subgraphs/assistance/src/minimum-living-allowance-roster/roster-bench.ts [ROWS]`; on PostgreSQL where
 * TEST_DATABASE_URL is set.
 */
import { importFile, openDatabase, openLog, openSubgraph, sampleKeys } from '@civil-affairs/kit'
import { AssistanceStandard } from '../assistance-standard/entity.ts'
import { subgraph as definition } from '../subgraph.ts'
import { csvText, HEADER, inventedFamilies, linesOf, STANDARD_YUAN } from './invented-roster.ts'

const count = Number(process.argv[2] ?? 5_000)
const { TEST_DATABASE_URL: url } = process.env
const database = await openDatabase(url === undefined ? 'memory' : { url })
const subgraph = openSubgraph(definition, { database, keys: sampleKeys, log: openLog('bench', 'error') })
await subgraph.prepare()
await subgraph.asHub(async ({ em }) => {
  if ((await em.count(AssistanceStandard, {})) > 0) return
  em.create(AssistanceStandard, {
    division: '140000000000',
    programme: 'MLA',
    area: 'RURAL',
    monthlyFen: STANDARD_YUAN * 100,
    consumptionFen: null,
    document: '测量',
    validFrom: '2020-01-01',
    validTo: null,
  })
})

async function measure(name: string, lines: string[][]): Promise<void> {
  const marks: Record<string, number> = {}
  const bytes = Buffer.from(csvText([[...HEADER], ...lines]))
  const started = performance.now()
  const cpu = process.cpuUsage()
  const batch = await importFile(subgraph, 'minimum-living-allowance', bytes, {
    fileName: 'a.csv',
    progress: (stage, done, of) => {
      if (done === of) marks[stage] = performance.now() - started
    },
  })
  const total = performance.now() - started
  console.log(
    `${database.engine} ${name}: ${batch.rowsAccepted} accepted, ${batch.rowsDuplicate} known, in ${Math.round(total)} ms, ` +
      `${Math.round((lines.length / total) * 1000)} rows/s (${Math.round(process.cpuUsage(cpu).user / 1000)} ms of own processor ` +
      `time; checked after ${Math.round(marks.CHECK ?? 0)} ms, applied after ${Math.round(marks.APPLY ?? 0)} ms)`,
  )
}

await measure('first rows', linesOf(inventedFamilies(500, 900_000)))
await measure('names of divisions', linesOf(inventedFamilies(count)))
await measure('all known', [...linesOf(inventedFamilies(count)), []])
const copied = performance.now()
await subgraph.asHub(async ({ em }) => {
  await em.execute('create temp table copied (line jsonb) on commit drop')
  await em.execute('insert into copied select jsonb_array_elements(?::jsonb)', [
    JSON.stringify(linesOf(inventedFamilies(count))),
  ])
})
console.log(
  `the same rows written once without any check: ${Math.round((count / (performance.now() - copied)) * 1000)} rows/s`,
)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`)
await subgraph.close()
await database.close()
