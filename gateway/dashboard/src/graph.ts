import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, type CombinedError, fetchExchange, gql, useQuery } from 'urql'
import { type Operation, operations } from './operations.generated.ts'

const idByName = new Map(operations.map(({ id, text }) => [/(?:query|mutation) (\w+)/.exec(text)![1]!, id]))

/**
 * The public graph through the session's cookie. Operations are sent by their id: the text stays where it was
 * registered. Entities are kept once, under their key, so that a name or a figure is the same wherever it stands.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      keys: {
        Division: ({ code }) => (code as string | undefined) ?? null,
        Indicator: ({ id }) => (id as string | undefined) ?? null,
        Person: ({ id }) => (id as string | undefined) ?? null,
        IndicatorValue: () => null,
        IndicatorExplanation: () => null,
        IndicatorSource: () => null,
        ChangePart: () => null,
        PublishedFigure: () => null,
        SourceFreshness: ({ subgraph }) => (subgraph as string | undefined) ?? null,
      },
    }),
    fetchExchange,
  ],
  fetch: (address, init) => {
    const { operationName, variables } = JSON.parse(init?.body as string)
    const body = JSON.stringify({ documentId: idByName.get(operationName), operationName, variables })
    return fetch(address, { ...init, body, credentials: 'same-origin' })
  },
})

const documents = new Map<string, ReturnType<typeof gql>>()
function documentOf({ id, text }: { id: string; text: string }) {
  const known = documents.get(id) ?? gql(text)
  documents.set(id, known)
  return known
}

export interface Answer<Data> {
  readonly data: Data | null
  readonly isLoading: boolean
  /** Null where the answer is whole. */
  readonly error: CombinedError | null
  again(): void
}

export function useGraph<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data, fetching, error }, execute] = useQuery<Data, Variables>({
    query: documentOf(operation) as never,
    variables,
    pause,
    requestPolicy: 'cache-and-network',
  })
  return {
    data: data ?? null,
    isLoading: fetching && data === undefined,
    error: error ?? null,
    again: () => execute({ requestPolicy: 'network-only' }),
  }
}

/** Names of the subgraphs that did not answer, for the note above what is shown all the same. */
export function missingSubgraphs(error: CombinedError | null): string[] {
  return [
    ...new Set(
      (error?.graphQLErrors ?? [])
        .map(({ extensions }) => extensions?.subgraph)
        .filter((name): name is string => typeof name === 'string'),
    ),
  ]
}
