import { join } from 'node:path'
import { type Database, importFile, openDatabase, openLog, openSubgraph, sampleKeys } from '@civil-affairs/kit'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { AssistanceStandard } from '../../subgraphs/assistance/src/assistance-standard/entity.ts'
import {
  csvText,
  HEADER,
  inventedFamilies,
  linesOf,
  STANDARD_YUAN,
} from '../../subgraphs/assistance/src/minimum-living-allowance-roster/invented-roster.ts'
import { subgraph as definition } from '../../subgraphs/assistance/src/subgraph.ts'
import type { Section } from './report.ts'

interface Row {
  readonly engine: string
  readonly imported: number
  /** Rows a second of processor time of this process: what a machine without other work would not fall below. */
  readonly perProcessorSecond: number
  readonly known: number
  readonly copied: number
}

/**
 * 低保花名册 with all checks, sealing and traces on, against a bare COPY of the same cells into one table without
 * constraints, on the same engine in the same run.
 */
export async function measureRosters(
  rows: number,
  folder: string,
  server: ((work: (url: string) => Promise<void>) => Promise<void>) | null,
  say: (text: string) => void,
): Promise<Section> {
  const lines = linesOf(inventedFamilies(rows))
  const found: Row[] = []
  const onPglite = await measureOn('PGlite in a folder', { folder: join(folder, 'rosters') }, lines, say)
  found.push({ ...onPglite, copied: await copyToPglite(join(folder, 'copied'), lines) })
  if (server === null) say('PostgreSQL is left out: BENCH_DATABASE_URL is not set')
  else
    await server(async (url) => {
      const onServer = await measureOn('PostgreSQL', { url }, lines, say)
      found.push({ ...onServer, copied: await copyToPostgreSql(url, lines) })
    })
  return {
    title: 'Rosters: 低保花名册, all checks on',
    lines: [
      `${rows} rows of families of one to seven, ${HEADER.length} columns, a .csv. The same file again is taken for known rows. COPY writes the same cells as text into one bare table.`,
      '',
      '| database | rows/s imported | rows per second of own processor time | rows/s of known rows checked | rows/s of bare COPY | ratio to COPY |',
      '|---|---|---|---|---|---|',
      ...found.map(
        ({ engine, imported, perProcessorSecond, known, copied }) =>
          `| ${engine} | ${imported} | ${perProcessorSecond} | ${known} | ${copied} | ${(imported / copied).toFixed(4)} |`,
      ),
    ],
  }
}

async function measureOn(
  engine: string,
  place: Parameters<typeof openDatabase>[0],
  lines: readonly string[][],
  say: (text: string) => void,
): Promise<Omit<Row, 'copied'>> {
  const database: Database = await openDatabase(place)
  const subgraph = openSubgraph(definition, { database, keys: sampleKeys, log: openLog('bench', 'error') })
  try {
    await subgraph.prepare()
    await subgraph.asHub(async ({ em }) => {
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
    const take = async (name: string, cells: readonly (readonly string[])[]) => {
      const bytes = Buffer.from(csvText([[...HEADER], ...cells]))
      const [began, processor] = [performance.now(), process.cpuUsage()]
      const batch = await importFile(subgraph, 'minimum-living-allowance', bytes, {
        fileName: `${name}.csv`,
        progress: (stage, done, of) => {
          if (done === of) say(`  ${engine}, ${name}: ${stage} ${done} of ${of}`)
        },
      })
      const seconds = (performance.now() - began) / 1_000
      const { user, system } = process.cpuUsage(processor)
      return { batch, perSecond: perSecond(cells.length, seconds), own: perSecond(cells.length, (user + system) / 1e6) }
    }
    await take('warm', linesOf(inventedFamilies(200, 900_000)))
    const first = await take('rows', lines)
    if (first.batch.rowsAccepted !== lines.length)
      throw new Error(`${first.batch.rowsAccepted} of ${lines.length} rows were accepted: this measures something else`)
    const again = await take('known', [...lines, []])
    if (again.batch.rowsDuplicate !== lines.length) throw new Error('known rows were not known')
    return { engine, imported: first.perSecond, perProcessorSecond: first.own, known: again.perSecond }
  } finally {
    await subgraph.close()
    await database.close()
  }
}

const COLUMNS = HEADER.map((_, at) => `c${at}`)
const CREATE = `create table copied (${COLUMNS.map((name) => `${name} text`).join(', ')})`

async function copyToPglite(folder: string, lines: readonly string[][]): Promise<number> {
  const database = await PGlite.create(folder)
  try {
    await database.exec(CREATE)
    const began = performance.now()
    await database.query(`copy copied from '/dev/blob' with (format csv)`, [], { blob: new Blob([csvText(lines)]) })
    return perSecond(lines.length, (performance.now() - began) / 1_000)
  } finally {
    await database.close()
  }
}

/** The driver knows no COPY: its query answers the server's call for data with all of it. */
async function copyToPostgreSql(url: string, lines: readonly string[][]): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(CREATE)
    const began = performance.now()
    await new Promise<void>((resolve, reject) => {
      const copy = new pg.Query('copy copied from stdin with (format csv)') as pg.Query & {
        callback(error: Error | null): void
        handleCopyInResponse(connection: { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }): void
      }
      copy.callback = (error) => (error ? reject(error) : resolve())
      copy.handleCopyInResponse = (connection) => {
        connection.sendCopyFromChunk(Buffer.from(csvText(lines)))
        connection.endCopyFrom()
      }
      client.query(copy)
    })
    return perSecond(lines.length, (performance.now() - began) / 1_000)
  } finally {
    await client.end()
  }
}

function perSecond(rows: number, seconds: number): number {
  return Math.round(rows / seconds)
}
