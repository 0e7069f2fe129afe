/**
 * A process that is killed in the middle of a payment batch: it opens the ledger of a folder, calculates, and dies when
 * the payments are on their way to the database. Words: folder, migrations.
 */
import { openDatabase } from '../database.ts'
import { sampleKeys } from '../keys.ts'
import { openLog } from '../log.ts'
import { openSubgraph } from '../open-subgraph.ts'
import { officer } from '../testing.ts'
import { ledgerWith } from './ledger.ts'

const [folder, migrations] = process.argv.slice(2) as [string, string]
let inserted = 0
const subgraph = openSubgraph(ledgerWith(migrations), {
  database: await openDatabase({ folder }),
  keys: sampleKeys,
  log: openLog('killed', 'silent'),
  now: () => new Date('2026-06-15T09:00:00+08:00'),
  onStatement: (sql) => {
    if (!sql.includes('insert into') || !sql.includes('payment_')) return
    inserted++
    if (inserted === 2) process.kill(process.pid, 'SIGKILL') // the batch is written, its items are under way
  },
})
await subgraph.prepare()
await subgraph.execute(
  {
    query: `mutation { calculateLedgerPaymentBatch(input: { scheme: "NOTE", division: "140502000000", month: "2026-06" }) { __typename } }`,
  },
  officer,
)
