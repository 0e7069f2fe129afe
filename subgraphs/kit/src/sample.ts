import { hash } from 'node:crypto'
import type { SampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import type { SampleBatch, SampleFault, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { defineEntity, p } from '@mikro-orm/core'
import { Context } from './context.ts'
import { CannotStart } from './folder-lock.ts'
import { deriveKey, type HubKeys } from './keys.ts'
import { identifyByDocument, uuidOfHex } from './person-id.ts'
import type { SampleRun } from './slice.ts'
import { renewStatistics } from './statistics.ts'

/**
 * A planted fault with the ids under which the hub knows those it befell: a line of the truth file. Programmes plant
 * kinds of their own.
 */
export type SampleTruth = Omit<SampleFault, 'kind'> & { readonly kind: string; readonly ids: readonly string[] }

/** How far a step of the sample has come; kept in the transaction of each batch, so a killed filling goes on there. */
export const SamplePosition = defineEntity({
  name: 'SamplePosition',
  tableName: 'sample_position',
  properties: {
    step: p.text().primary(),
    people: p.integer(),
    seed: p.bigint('number'),
    batches: p.integer(),
    isComplete: p.boolean(),
  },
})

const PROVINCE = 'sampleProvince'

/** For the step that comes first: what people all others build on. */
export function shareSampleProvince(run: SampleRun, province: SampleProvince): void {
  run.shared.set(PROVINCE, province)
}

/**
 * The people of the sample, for a programme's own step: it goes through the batches again and writes its share, with the
 * same ids as the registry (`samplePersonId`).
 */
export function sampleProvinceOf(run: SampleRun): SampleProvince {
  const province = run.shared.get(PROVINCE)
  if (province === undefined) throw new Error('the sample of the registry comes before that of a programme')
  return province as SampleProvince
}

/** The id every subgraph computes for a person of the sample; one without documents has an id by the key. */
export function samplePersonId(
  context: Context,
  run: SampleRun,
  person: Pick<SamplePerson, 'key' | 'document'>,
): string {
  const byDocument = person.document === null ? null : identifyByDocument(context, person.document).personId
  return byDocument ?? sampleRecordId(context, run, person.key)
}

const secrets = new WeakMap<HubKeys, string>()

/**
 * An id for a record of the sample: the same at every run, another in every hub. Not by the hash that hides the numbers of
 * persons: there are ten records a person, and processors have SHA-256 built in.
 */
export function sampleRecordId({ keys }: Context, { seed, people }: SampleRun, key: string): string {
  const secret = secrets.get(keys) ?? deriveKey(keys.personId, 'sample-record').toString('hex')
  secrets.set(keys, secret)
  return uuidOfHex(hash('sha256', `${secret} ${seed}/${people}/${key}`, 'hex'))
}

/** How batches stand to each other: what comes before the first and after the last, and whether two may go side by side. */
export interface SampleEnds {
  /** For what is not of any people (offices). */
  readonly begin?: () => Promise<void>
  /** For what is of all (serials). */
  readonly end?: () => Promise<void>
  /**
   * Two batches are written beside each other, and may be committed in either order: `write` must not touch a row, hold
   * a lock alone or remember a thing that another batch needs.
   */
  readonly isBeside?: boolean
}

/** One behind the other batches are written here: every one, or every second where two go side by side. */
interface Lane {
  readonly step: string
  readonly written: number
  /** When the next batch may begin. */
  ready: Promise<void>
  /** When the last batch is committed. */
  last: Promise<void>
}

/**
 * Writes the province batch by batch, each in one transaction and with a context of its own; what an earlier run wrote is
 * only gone through. `see` is shown every batch before it is written, also those an earlier run wrote. While the database
 * carries out and commits one batch, the next is drawn and handed to it: `write` must not read what the batch before it
 * wrote. Batches are committed in their order, unless two go side by side.
 */
export async function fillByBatches(
  context: Context,
  run: SampleRun,
  step: string,
  write: (batch: SampleBatch, context: Context) => Promise<void>,
  see: (batch: SampleBatch) => void = () => {},
  { begin, end, isBeside = false }: SampleEnds = {},
): Promise<void> {
  const { people, seed } = run
  const steps = isBeside ? [`${step} 1/2`, `${step} 2/2`] : [step]
  const positions = await context.reads(() => context.em.find(SamplePosition, { step: { $in: [step, ...steps] } }))
  const position = positions.find((one) => one.step === step) ?? null
  if (position !== null && (position.people !== people || position.seed !== seed))
    throw new CannotStart(
      `数据库中已有另一个样例（${position.people} 人，种子 ${position.seed}）。请换一个空库。 Another sample is in this database: fill an empty one.`,
    )
  const keep = ({ em }: Context, step: string, batches: number, isComplete: boolean) =>
    em.upsert(SamplePosition, { step, people, seed, batches, isComplete })
  if (position === null && begin !== undefined)
    await context.writes(async () => {
      await begin()
      await keep(context, step, 0, false)
    })
  const lanes = steps.map((own, at): Lane => {
    const written = positions.find((one) => one.step === own)?.batches ?? 0
    // The step itself tells of all batches up to one, whoever wrote them.
    const ofAll = Math.ceil(((position?.batches ?? 0) - at) / steps.length)
    return { step: own, written: Math.max(written, ofAll), ready: Promise.resolve(), last: Promise.resolve() }
  })
  const laneOf = (index: number) => lanes[index % lanes.length]!
  let done = 0
  let batches = 0
  try {
    for await (const batch of sampleProvinceOf(run).drawnTogether()) {
      see(batch)
      batches = batch.index + 1
      const ofLane = Math.floor(batch.index / lanes.length) + 1
      const lane = laneOf(batch.index)
      if (ofLane > lane.written) {
        const own = new Context(context.runtime, context.viewer.identity)
        const isHandedOver = Promise.withResolvers<void>()
        const earlier = lane.last
        const last = own.writes(async () => {
          await write(batch, own)
          isHandedOver.resolve()
          await earlier
          await keep(own, lane.step, ofLane, false)
        })
        lane.last = last
        lane.ready = Promise.race([isHandedOver.promise, last]).then(() => earlier)
        for (const under of [lane.last, lane.ready]) under.catch(() => {})
      }
      await laneOf(batches).ready
      await renewStatistics(context.runtime)
      done += batch.persons.length
      run.progress(Math.min(done, people), people)
    }
  } finally {
    // Whoever gives up here finds nothing under way.
    await Promise.allSettled(lanes.map(({ last }) => last))
  }
  for (const { last } of lanes) await last
  await context.writes(async () => {
    if (position?.isComplete !== true) await end?.()
    await keep(context, step, batches, true)
  })
}
