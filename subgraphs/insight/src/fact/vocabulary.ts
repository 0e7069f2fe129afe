import { type DomainEventType, domainEvents } from '@civil-affairs/schema'
import { type Facet, type FactChange, type FactSource, factDeclarations } from '@civil-affairs/schema/insight/index.ts'

/** All facets that some domain declares, by name. */
export const facets: ReadonlyMap<string, Facet> = new Map(
  factDeclarations.flatMap(({ facets }) => Object.entries(facets)),
)

export function facetOf(name: string): Facet {
  const facet = facets.get(name)
  if (facet === undefined) throw new Error(`no domain declares the facet ${name}`)
  return facet
}

type Projection = (event: FactSource) => readonly FactChange[]

/** Event type to what it says, over all domains. */
export const projections: ReadonlyMap<DomainEventType, Projection> = new Map(
  factDeclarations.flatMap(({ projections }) => Object.entries(projections) as [DomainEventType, Projection][]),
)

/** The subgraphs that are read, each by the name its event types begin with. */
export const sources: readonly string[] = factDeclarations.map(({ subgraph }) => subgraph)

/** What is wrong with the declarations; empty where nothing is. */
export function faultsOfDeclarations(): string[] {
  return factDeclarations.flatMap(({ subgraph, facets, projections }) => [
    ...Object.entries(facets).flatMap(([name, { type, refers }]) => [
      ...(name.startsWith(`${subgraph}.`) ? [] : [`${name} does not begin with ${subgraph}`]),
      ...((type === 'REF') === (refers !== undefined)
        ? []
        : [`${name}: a REF, and nothing else, says what it refers to`]),
    ]),
    ...Object.keys(projections).flatMap((type) => [
      ...(type.startsWith(`${subgraph}.`) ? [] : [`${type} is not told by ${subgraph}`]),
      ...(type in domainEvents ? [] : [`${type} is not in the vocabulary of events`]),
    ]),
  ])
}
