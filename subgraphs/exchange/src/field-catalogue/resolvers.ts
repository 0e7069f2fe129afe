import type { Resolvers } from '../resolver-types.generated.ts'
import { CatalogueFilter, CatalogueInput } from './input.ts'
import { publishedFingerprint, publishFieldCatalogue } from './publish.ts'
import { holdings, isAuthority, readFieldCatalogue } from './read.ts'

export const resolvers: Resolvers = {
  Query: {
    fieldCatalogue: (_, { filter, first, after }, context) =>
      readFieldCatalogue(context, CatalogueFilter.parse({ ...filter }), { first, after }),
    fieldCatalogueFingerprint: (_, __, context) => publishedFingerprint(context),
  },
  Mutation: {
    publishFieldCatalogue: (_, given, context) => publishFieldCatalogue(context, CatalogueInput.parse(given)),
  },
  CatalogueField: {
    coordinate: ({ id }) => id,
    freshness: ({ subgraphs }) =>
      subgraphs.length === 1 ? { __typename: 'SourceFreshness', subgraph: subgraphs[0]! } : null,
    holdings: async ({ id }, _, context) =>
      context.viewer.identity.kind === 'PARTNER' ? ((await holdings(context)).get(id) ?? []) : null,
    agreementCount: async ({ id }, _, context) =>
      isAuthority(context) ? ((await holdings(context)).get(id)?.length ?? 0) : null,
  },
}
