import type { Database, Peers, SamplePlan, SampleRun, SampleTruth, Subgraph } from '@civil-affairs/kit'
import type { Progress } from './progress.ts'
import { heardOf, type Reading, readAhead, settle } from './reading.ts'
import type { ReadingAlong } from './reading-along.ts'

/** A hub that is filled from nothing. */
export interface Filling {
  readonly subgraphs: readonly Subgraph[]
  readonly peers: Peers
  readonly engine: Database['engine']
  readonly plan: SamplePlan
  /** Reads for those who stand aside; null where this thread does everything. */
  readonly along: ReadingAlong | null
  readonly progress: Progress
}

/**
 * Each subgraph's share. Before one fills its own, it and those before it that it hears of, over however many others, have
 * read each other, because it builds on them. Those that can fill beside each other do so on a server, where one draws while
 * the database writes for another; whoever is not at work reads what is told, from those at work as well. One who has begun
 * reads nothing until he is done, killed in between or not, so that what he writes does not depend on it.
 */
export async function fillSample(
  filling: Filling,
  { people, seed, truth }: Pick<SampleRun, 'people' | 'seed' | 'truth'>,
): Promise<Record<string, string>> {
  const { subgraphs, peers, engine, plan, along, progress } = filling
  const shared = new Map<string, unknown>()
  const aside = standingAside(subgraphs)
  const readBy = async (readers: readonly Subgraph[]) => {
    await along?.readFor(readers.filter((one) => aside.has(one)).map(({ definition }) => definition.name))
    return readAhead(
      readers.filter((one) => !aside.has(one)),
      peers,
      engine,
    )
  }

  const filled: Subgraph[] = []
  for (const wave of wavesOf(subgraphs, aside)) {
    const resting = subgraphs.filter((one) => !wave.includes(one))
    const beginning = wave.filter(({ definition }) => !plan.begun.includes(definition.name))
    const concerned = new Set(beginning.flatMap((one) => [...heardOf(one, filled), one]))
    await during(await readBy(resting.filter((one) => !concerned.has(one))), () =>
      progress.step(`读取各源 reading the feeds: ${namesOf(wave)}`, () => settle([...concerned], peers, engine)),
    )
    await plan.begin(wave.map(({ definition }) => definition.name))

    const told = new Map<Subgraph, SampleTruth[]>(wave.map((one) => [one, []]))
    const fill = (one: Subgraph, part: SampleRun['progress']) =>
      one.fillSample({
        people,
        seed,
        shared,
        progress: part,
        ...(truth === undefined ? {} : { truth: (planted) => void told.get(one)!.push(planted) }),
      })
    await during(await readBy(resting), async () => {
      if (engine === 'postgresql')
        await progress.step(`生成样例 filling ${namesOf(wave)}`, (part) => fillBeside(wave, fill, part))
      else for (const one of wave) await progress.step(`生成样例 filling ${namesOf([one])}`, (part) => fill(one, part))
    })
    for (const planted of [...told.values()].flat()) truth!(planted)
    filled.push(...wave)
  }
  await along?.readFor([])
  return Object.fromEntries(
    [...shared].filter(
      (entry): entry is [string, string] => entry[0].startsWith('example') && typeof entry[1] === 'string',
    ),
  )
}

/** Those of whom nobody hears, and those of whom only they do: on what they have read nothing rests that is written. */
export function standingAside(subgraphs: readonly Subgraph[]): ReadonlySet<Subgraph> {
  const hearing = ({ definition }: Subgraph) => subgraphs.filter(({ listensTo }) => listensTo.includes(definition.name))
  const unheard = new Set(subgraphs.filter((one) => hearing(one).length === 0))
  return new Set(subgraphs.filter((one) => hearing(one).every((other) => unheard.has(other))))
}

/**
 * Who fills beside whom, in the order of the list: each as soon as all before it have that it hears of. Who stands aside
 * fills alone, so as to read while the others fill.
 */
export function wavesOf(subgraphs: readonly Subgraph[], aside: ReadonlySet<Subgraph>): Subgraph[][] {
  const waves: Subgraph[][] = []
  for (const [at, one] of subgraphs.entries()) {
    const heard = heardOf(one, subgraphs.slice(0, at))
    const last = waves.at(-1)
    const isApart =
      last === undefined || aside.has(one) || last.some((other) => aside.has(other) || heard.includes(other))
    if (isApart) waves.push([one])
    else last.push(one)
  }
  return waves
}

async function during<T>(reading: Reading, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    await reading.stop()
  }
}

/** Where one fails, the others come to their end before it is told. */
async function fillBeside(
  wave: readonly Subgraph[],
  fill: (one: Subgraph, part: SampleRun['progress']) => Promise<void>,
  part: SampleRun['progress'],
): Promise<void> {
  const parts = new Map<Subgraph, readonly [number, number]>()
  const sum = (at: 0 | 1) => [...parts.values()].reduce((total, one) => total + one[at], 0)
  const filled = wave.map((one) =>
    fill(one, (done, of) => {
      parts.set(one, [done, of])
      part(sum(0), sum(1))
    }),
  )
  await Promise.allSettled(filled)
  for (const one of filled) await one
}

function namesOf(subgraphs: readonly Subgraph[]): string {
  return subgraphs.map(({ definition }) => definition.name).join(', ')
}
