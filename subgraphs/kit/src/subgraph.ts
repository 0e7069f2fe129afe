import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sharedSdl } from '@civil-affairs/schema'
import type { EntitySchema } from '@mikro-orm/core'
import type { Context } from './context.ts'
import { FeedPosition, FeedSetAside } from './feed-consumer.ts'
import { IdentityClaim, type SealedClaim } from './identity-claim.ts'
import { OutboxEvent } from './outbox.ts'
import { PersonAlias, personAliases } from './person-alias.ts'
import { policyParameters } from './policy-parameter.ts'
import { History } from './record-keeping.ts'
import { ImportBatch, ImportRecord, ImportRow } from './roster/entity.ts'
import { rosterImports } from './roster/roster-imports.ts'
import type { Slice } from './slice.ts'

/** Keeps sealed claims of other subgraphs, in the transaction of the context; repeating it must change nothing. */
export type ClaimTaker = (context: Context, claims: readonly SealedClaim[]) => Promise<void>

/** A subgraph is a name and a list of slices; there is no second list to edit. */
export interface SubgraphDefinition {
  readonly name: string
  /** The name in PascalCase: types that come from the kit carry it, since a type belongs to one subgraph. */
  readonly prefix: string
  readonly slices: readonly Slice[]
  readonly entities: readonly EntitySchema[]
  /** Database schema; also the folder-safe name. */
  readonly schema: string
  /** Folder of the migrations, absolute. */
  readonly migrations: string
  /** The registry alone takes identity claims from the others; see identity-claim.ts. */
  readonly takesClaims: ClaimTaker | null
}

export function defineSubgraph(
  moduleUrl: string,
  parts: { name: string; slices: readonly Slice[]; takesClaims?: ClaimTaker },
): SubgraphDefinition {
  const prefix = parts.name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
  const rosters = parts.slices.flatMap((slice) => slice.rosters ?? [])
  const imports = rosters.length === 0 ? [] : [rosterImports(prefix, rosters)]
  const slices = [
    // First, so that what other slices do on a link finds it. Who takes the claims links the persons, and writes its
    // own aliases with the link.
    ...(parts.takesClaims === undefined ? [personAliases] : []),
    ...parts.slices,
    ...imports,
    policyParameters(
      prefix,
      [...parts.slices, ...imports].flatMap((slice) => slice.parameters),
    ),
  ]
  const own = slices.flatMap((slice) => slice.entities)
  return {
    name: parts.name,
    prefix,
    slices,
    entities: [
      History,
      OutboxEvent,
      FeedPosition,
      FeedSetAside,
      PersonAlias,
      IdentityClaim,
      ImportBatch,
      ImportRow,
      ImportRecord,
      ...own,
    ],
    schema: parts.name.replaceAll('-', '_'),
    migrations: join(dirname(fileURLToPath(moduleUrl)), 'migrations'),
    takesClaims: parts.takesClaims ?? null,
  }
}

/** The SDL modules of a subgraph: the shared part word for word, then one a slice. */
export function sdlOf(definition: SubgraphDefinition): string[] {
  return [sharedSdl, ...definition.slices.map((slice) => slice.schema).filter((sdl) => sdl.trim() !== '')]
}
