import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DomainEventType } from '@civil-affairs/schema'
import type { EntitySchema } from '@mikro-orm/core'
import type { Context } from './context.ts'
import type { FeedEvent } from './feed.ts'
import type { Logger } from './log.ts'
import type { Outbound } from './outbound.ts'
import type { ParameterDeclaration } from './policy-parameter.ts'
import type { Refusal } from './refusal.ts'
import type { Roster } from './roster/define-roster.ts'
import type { SampleTruth } from './sample.ts'
import type { IndexesLater } from './withdrawn-indexes.ts'

/** One programme, whole: what may be asked, who answers, what is remembered, what it listens to. */
export interface Slice {
  readonly name: string
  /** SDL: the folder's schema.graphql, unless the slice comes from the kit. */
  readonly schema: string
  // biome-ignore lint/suspicious/noExplicitAny: the generated resolver types of the slice are the check
  readonly resolvers: Record<string, any>
  readonly entities: readonly EntitySchema[]
  /** Constraint of the database → the refusal it means, for what only the database can see under concurrency. */
  readonly conflicts: Readonly<Record<string, () => Refusal>>
  /** Event of any subgraph → what this programme does about it, in one transaction with the feed position. */
  readonly consumes: Readonly<Partial<Record<DomainEventType, Consumer>>>
  readonly parameters: readonly ParameterDeclaration[]
  /** Spreadsheets the programme takes in; see roster/define-roster.ts. */
  readonly rosters?: readonly Roster[]
  /** Reference rows the programme cannot work without, brought up to date at every start; must be repeatable. */
  readonly prepare: ((context: Context) => Promise<void>) | null
  /**
   * What it concludes from what it consumed, a piece at a time, each piece in a transaction of its own, once the feeds were
   * read to their end; true while there may be more. Must be quick to say that nothing is left: it is asked every second.
   */
  readonly derive?: ((context: Context) => Promise<boolean>) | null
  /** Two pieces may go side by side where the database does several things at a time: each must leave alone what another has taken up. */
  readonly derivesBeside?: boolean
  /**
   * What it does outside of any transaction, because it waits for somebody else; asked every second, beside the feeds. True
   * while there may be more. What must survive a kill it keeps in the database, by `act`.
   */
  readonly work?: ((desk: Desk) => Promise<boolean>) | null
  /** This programme's share of the sample province. */
  readonly sample: SampleStep | null
  /** Indexes built only at the end, where the sample fills tables from nothing. */
  readonly indexesLater?: IndexesLater | null
}

/** What work beside the feeds has to hand. */
export interface Desk {
  readonly outbound: Outbound
  readonly log: Logger
  /** One act of the hub, in a transaction of its own. */
  act<T>(work: (context: Context) => Promise<T>): Promise<T>
}

/** Applies one event; `many` is there where it can as well apply many together, which is far quicker. */
export interface Consumer {
  (context: Context, event: FeedEvent): Promise<void>
  readonly many?: ConsumerOfMany
  /** Of which types anything is to be done at present; the others are passed over unread. */
  readonly wants?: (context: Context) => Promise<(type: string) => boolean>
}
export type ConsumerOfMany = (context: Context, events: readonly FeedEvent[]) => Promise<void>

/**
 * A consumer that applies events together, in their order and in one transaction: of all types it is named for, and what
 * it does must not depend on how the feed is cut.
 */
export function consumeMany(handle: ConsumerOfMany, more: Pick<Consumer, 'wants'> = {}): Consumer {
  return Object.assign((context: Context, event: FeedEvent) => handle(context, [event]), { many: handle, ...more })
}

/** Called in the order of the list of slices; `shared` carries what later programmes build on (people, households). */
export type SampleStep = (context: Context, sample: SampleRun) => Promise<void>

export interface SampleRun {
  readonly people: number
  readonly seed: number
  readonly shared: Map<string, unknown>
  progress(done: number, of: number): void
  /** Takes what was planted, for a file the hub never reads. */
  truth?(planted: SampleTruth): void
}

/** Defines the slice of the folder that `moduleUrl` (import.meta.url of its index.ts) lies in. */
export function defineSlice(moduleUrl: string, parts: Partial<Omit<Slice, 'name'>>): Slice {
  const folder = dirname(fileURLToPath(moduleUrl))
  const sdl = join(folder, 'schema.graphql')
  return {
    name: basename(folder),
    schema: parts.schema ?? (existsSync(sdl) ? readFileSync(sdl, 'utf8') : ''),
    resolvers: parts.resolvers ?? {},
    entities: parts.entities ?? [],
    conflicts: parts.conflicts ?? {},
    consumes: parts.consumes ?? {},
    parameters: parts.parameters ?? [],
    rosters: parts.rosters ?? [],
    prepare: parts.prepare ?? null,
    derive: parts.derive ?? null,
    derivesBeside: parts.derivesBeside ?? false,
    work: parts.work ?? null,
    sample: parts.sample ?? null,
    indexesLater: parts.indexesLater ?? null,
  }
}
