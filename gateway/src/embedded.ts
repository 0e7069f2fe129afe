import {
  type CatchingUp,
  type Database,
  type HubKeys,
  keepCatchingUp,
  type Logger,
  openDatabase,
  openSubgraph,
  type Peers,
  planSample,
  type SampleRun,
  type Subgraph,
  type SubgraphDefinition,
} from '@civil-affairs/kit'
import type { EmbeddedConfig } from './config.ts'
import { fillSample } from './filling.ts'
import type { Progress } from './progress.ts'
import { peersIn, settle } from './reading.ts'
import { ReadingAlong } from './reading-along.ts'
import { SUBGRAPH_PACKAGES } from './subgraph-packages.ts'

export interface EmbeddedHub {
  readonly subgraphs: readonly Subgraph[]
  readonly peers: Peers
  readonly engine: Database['engine']
  /** What the sample left to show; empty where there is none. */
  readonly notes: Readonly<Record<string, string>>
  /** Whether this start made the sample. */
  readonly isNew: boolean
  /**
   * Begins to keep the subgraphs up with each other; resolves when indicators and findings of what was there at the start
   * are there as well. Begun already, unless it was left to whoever opens the door.
   */
  keepUp(): Promise<void>
  close(): Promise<void>
}

export interface EmbeddedSettings {
  definitions: readonly SubgraphDefinition[]
  keys: HubKeys
  log: Logger
  progress: Progress
  /** Goes on with a sample that an earlier process was killed over, instead of beginning anew. */
  resumesSample?: boolean
  /** Gives the hub back when all is read: indicators and findings come once it answers and `keepUp` is called. */
  concludesWhileOpen?: boolean
  /** Takes what is planted in the sample, for a file the hub never reads. */
  truth?: SampleRun['truth']
}

/** All subgraphs in this process on one database: opened, migrated, filled where new, and kept up with each other. */
export async function openEmbeddedHub(
  config: Pick<EmbeddedConfig, 'dataFolder' | 'ephemeral' | 'databaseUrl' | 'people' | 'seed' | 'wantsSample'> &
    Partial<Pick<EmbeddedConfig, 'packages' | 'outboundNetworks'>>,
  { definitions, keys, log, progress, resumesSample, concludesWhileOpen = false, truth }: EmbeddedSettings,
): Promise<EmbeddedHub> {
  const { packages = SUBGRAPH_PACKAGES, outboundNetworks = '' } = config
  const location =
    config.databaseUrl !== null
      ? { url: config.databaseUrl }
      : config.ephemeral
        ? ('memory' as const)
        : { folder: config.dataFolder }
  const database = await progress.step('打开数据库 opening the database', () => openDatabase(location))
  let catching: CatchingUp[] = []
  try {
    const plan = await planSample(
      database,
      definitions.map(({ schema }) => schema),
      config.wantsSample,
      resumesSample,
    )
    const subgraphs = definitions.map((definition) =>
      openSubgraph(definition, { database, keys, log, outboundNetworks }),
    )
    for (const subgraph of subgraphs)
      await progress.step(`准备 preparing ${subgraph.definition.name}`, () => subgraph.prepare())
    const peers = peersIn(subgraphs)
    const keepUp = async () => {
      if (catching.length === 0) catching = subgraphs.map((subgraph) => keepCatchingUp(subgraph, peers, log))
      await Promise.all(catching.map(({ caughtUp }) => caughtUp))
    }
    let { notes } = plan
    if (plan.fills) {
      if (plan.restarted)
        await progress.step('上次启动中断，重新生成样例 an earlier start broke off: filling anew', async () => {})
      await plan.letTablesRest()
      for (const subgraph of subgraphs) await subgraph.prepareFilling(config.people)
      const along =
        database.engine === 'postgresql'
          ? new ReadingAlong({ url: config.databaseUrl!, packages, people: config.people, keys, logLevel: log.level })
          : null
      const { people, seed } = config
      notes = await fillSample(
        { subgraphs, peers, engine: database.engine, plan, along, progress },
        { people, seed, ...(truth === undefined ? {} : { truth }) },
      ).finally(() => along?.end())
      await progress.step('同步 letting the subgraphs read each other', () => settle(subgraphs, peers, database.engine))
      if (!concludesWhileOpen) await progress.step('指标与线索 indicators and findings', keepUp)
      await plan.finish(notes)
    }
    await plan.close()
    if (!concludesWhileOpen) void keepUp()
    return {
      subgraphs,
      peers,
      engine: database.engine,
      notes,
      isNew: plan.fills,
      keepUp,
      async close() {
        await Promise.all(catching.map((loop) => loop.stop()))
        for (const subgraph of subgraphs) await subgraph.close()
        await database.close()
      },
    }
  } catch (error) {
    await Promise.all(catching.map((loop) => loop.stop()))
    await database.close()
    throw error
  }
}
