import { importSubgraphs, SUBGRAPH_PACKAGES } from '@civil-affairs/gateway'
import {
  type Database,
  openLog,
  openSubgraph,
  type SampleRun,
  type SampleTruth,
  type Subgraph,
  sampleKeys,
} from '@civil-affairs/kit'
import { peersOf } from '@civil-affairs/kit/testing'
import { SAMPLE_DAY } from '@civil-affairs/schema/sample-province/province.ts'

/** Enough that every kind of fault is planted. */
export const TRUTH_PEOPLE = 3_000

export interface SampleHub {
  readonly subgraphs: readonly Subgraph[]
  /** What was planted, which the hub itself never reads. */
  readonly truth: readonly SampleTruth[]
  readonly insight: Subgraph
  /** Lets the subgraphs read each other until nothing is new, and insight conclude what follows. */
  settle(): Promise<void>
  /** Does something as on another day. */
  on<T>(day: string, work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** All subgraphs on one database, filled with the sample province, on the day the sample is of: time has added nothing. */
export async function openSampleHub(database: Database, people: number, seed = 1): Promise<SampleHub> {
  const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
  let today: string = SAMPLE_DAY
  const now = () => new Date(`${today}T12:00:00+08:00`)
  const log = openLog('sample', process.env.TEST_LOG ?? 'silent')
  const subgraphs = definitions.map((one) => openSubgraph(one, { database, keys: sampleKeys, log, now }))
  const truth: SampleTruth[] = []
  const settle = async (by: 'readFeeds' | 'catchUp', some: readonly Subgraph[] = subgraphs) => {
    const peers = peersOf(...subgraphs)
    for (let taken = 1; taken > 0; ) {
      taken = 0
      for (const subgraph of some) taken += await subgraph[by](peers)
    }
  }
  const run: SampleRun = {
    people,
    seed,
    shared: new Map(),
    progress: () => {},
    truth: (planted) => void truth.push(planted),
  }
  for (const subgraph of subgraphs) await subgraph.prepare()
  // As a start does: who fills has heard of those before, and conclusions are drawn of the whole.
  for (const [at, subgraph] of subgraphs.entries()) {
    await settle('readFeeds', subgraphs.slice(0, at + 1))
    await subgraph.fillSample(run)
  }
  await settle('catchUp')
  return {
    subgraphs,
    truth,
    insight: subgraphs.find(({ definition }) => definition.name === 'insight')!,
    settle: () => settle('catchUp'),
    async on(day, work) {
      today = day
      try {
        return await work()
      } finally {
        today = SAMPLE_DAY
      }
    },
    async close() {
      for (const subgraph of subgraphs) await subgraph.close()
    },
  }
}
