import type { SampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import type { SampleBatch, SampleFault, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { defineEntity, p } from '@mikro-orm/core'
import { Context } from './context.ts'
import { CannotStart } from './folder-lock.ts'
import { identifyByDocument, personIdOf } from './person-id.ts'
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

/** An id for a record of the sample: the same at every run, another in every hub. */
export function sampleRecordId(context: Context, run: SampleRun, key: string): string {
  return personIdOf(context.keys, { type: 'SAMPLE', number: `${run.seed}/${run.people}/${key}` })
}

/** What stands before the first batch and after the last: what is not of any people (offices), or of all (serials). */
export interface SampleEnds {
  readonly begin?: () => Promise<void>
  readonly end?: () => Promise<void>
}

/**
 * Writes the province batch by batch, each in one transaction and with a context of its own; what an earlier run wrote is
 * only gone through. `see` is shown every batch before it is written, also those an earlier run wrote. While the database
 * carries out and commits one batch, the next is drawn and handed to it: `write` must not read what the batch before it
 * wrote. Batches are committed in their order.
 */
export async function fillByBatches(
  context: Context,
  run: SampleRun,
  step: string,
  write: (batch: SampleBatch, context: Context) => Promise<void>,
  see: (batch: SampleBatch) => void = () => {},
  { begin, end }: SampleEnds = {},
): Promise<void> {
  const { people, seed } = run
  const position = await context.reads(() => context.em.findOne(SamplePosition, { step }))
  if (position !== null && (position.people !== people || position.seed !== seed))
    throw new CannotStart(
      `数据库中已有另一个样例（${position.people} 人，种子 ${position.seed}）。请换一个空库。 Another sample is in this database: fill an empty one.`,
    )
  const written = position?.batches ?? 0
  const keep = ({ em }: Context, batches: number, isComplete: boolean) =>
    em.upsert(SamplePosition, { step, people, seed, batches, isComplete })
  if (position === null && begin !== undefined)
    await context.writes(async () => {
      await begin()
      await keep(context, 0, false)
    })
  let done = 0
  let batches = 0
  let before = Promise.resolve()
  try {
    for (const batch of sampleProvinceOf(run).batches()) {
      see(batch)
      batches = batch.index + 1
      if (batch.index >= written) {
        const own = new Context(context.runtime, context.viewer.identity)
        const isHandedOver = Promise.withResolvers<void>()
        const earlier = before
        before = own.writes(async () => {
          await write(batch, own)
          isHandedOver.resolve()
          await earlier
          await keep(own, batch.index + 1, false)
        })
        before.catch(() => {})
        await Promise.race([isHandedOver.promise, before])
        await earlier
      }
      await renewStatistics(context.runtime)
      done += batch.persons.length
      run.progress(Math.min(done, people), people)
    }
  } finally {
    // Whoever gives up here finds nothing under way.
    await Promise.allSettled([before])
  }
  await before
  await context.writes(async () => {
    if (position?.isComplete !== true) await end?.()
    await keep(context, batches, true)
  })
}
