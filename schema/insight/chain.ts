import type { Bilingual } from '../bilingual.ts'

/**
 * How what a domain does for people appears in the assistance chain (一户(人)一条救助帮扶链), and which of its programmes
 * other agencies may ask about. A domain declares both beside its facts; insight reads them and knows none by name.
 */
export interface ChainDeclaration {
  readonly subgraph: string
  /** The domain as people call it. */
  readonly name: Bilingual
  readonly links: readonly ChainLinkDeclaration[]
  /** Code of the graph's enum Programme to what it is. */
  readonly programmes: Readonly<Record<string, ProgrammeDeclaration>>
}

/** A facet of persons whose facts are links of a chain: those of one key are one link. */
export interface ChainLinkDeclaration {
  /** SUPPORT: money or kind over a time. SERVICE: care. LIFE_EVENT: what happened, and often why the next link is there. */
  readonly kind: 'SUPPORT' | 'SERVICE' | 'LIFE_EVENT'
  readonly facet: string
  readonly title: Bilingual
  /** An AMOUNT told under the same key, of the person or of the unit. */
  readonly amount?: string
  /**
   * Payments of the person, month by month: where the amount follows a standard by itself and no change of it is told, they
   * say what it was.
   */
  readonly paid?: string
  /** A facet under the same key that says that it rests: a link goes on, but brings nothing meanwhile. */
  readonly suspension?: string
}

/** A programme of support: somebody receives it while the facet has one of the values (or any) and nothing suspends it. */
export interface ProgrammeDeclaration {
  readonly name: Bilingual
  readonly facet: string
  readonly in?: readonly string[]
  /** A facet under the same key that holds while nothing is paid. */
  readonly suspension?: string
}

export function defineChain(declaration: ChainDeclaration): ChainDeclaration {
  return declaration
}
