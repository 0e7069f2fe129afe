/** The thread of `ReadingAlong`: it is told by a message for whom to read, and answers when it reads for no others. */
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase, openLog, openSubgraph } from '@civil-affairs/kit'
import { peersIn, readAhead } from './reading.ts'
import type { Along } from './reading-along.ts'
import { importSubgraphs } from './subgraph-packages.ts'

const { url, packages, people, keys, logLevel } = workerData as Along
const log = openLog('reading along', logLevel)
const database = await openDatabase({ url })
const subgraphs = (await importSubgraphs(packages)).map((definition) =>
  openSubgraph(definition, {
    database,
    // Sent to a thread, buffers arrive as plain bytes.
    keys: { ...keys, personId: Buffer.from(keys.personId), seal: Buffer.from(keys.seal) },
    log,
  }),
)
const peers = peersIn(subgraphs)
const reading = new Map<string, ReturnType<typeof readAhead>>()

parentPort!.on('message', async (readers: readonly string[]) => {
  for (const [name, one] of reading)
    if (!readers.includes(name)) {
      reading.delete(name)
      await one.stop()
    }
  for (const subgraph of subgraphs) {
    const { name } = subgraph.definition
    if (!readers.includes(name) || reading.has(name)) continue
    await subgraph.prepareFilling(people)
    reading.set(name, readAhead([subgraph], peers, database.engine))
  }
  parentPort!.postMessage('reading')
})
