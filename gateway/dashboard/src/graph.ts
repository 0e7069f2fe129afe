import { type Cache, cacheExchange } from '@urql/exchange-graphcache'
import { useEffect } from 'react'
import { Client, type CombinedError, fetchExchange, gql, useClient, useQuery } from 'urql'
import { type Operation, operations } from './operations.generated.ts'

const idByName = new Map(operations.map(({ id, text }) => [/(?:query|mutation) (\w+)/.exec(text)![1]!, id]))

/** Values that belong to what they stand in, and have no key of their own. */
const KEYLESS = [
  'AccessReceiptConnection',
  'AccessReceiptEdge',
  'AssistanceChain',
  'AssistanceChainEdge',
  // The same grant has other gaps and ends in the chain of a household than in that of a person.
  'AssistanceChainLink',
  'ChainInterval',
  'ChainOverlap',
  'ChainPeriod',
  'ChangePart',
  'Cohort',
  'CohortAgeBand',
  'CohortDivision',
  'CohortMemberConnection',
  'CohortMemberEdge',
  'FindingConnection',
  'FindingCount',
  'FindingEdge',
  'FindingEvidence',
  'FindingOffice',
  'FindingStep',
  'IndicatorExplanation',
  'IndicatorPart',
  'IndicatorSource',
  'IndicatorValue',
  'InsightFacet',
  'InsightFacetValue',
  'Me',
  'PageInfo',
  'PublishedFigure',
  'Refusal',
  'ReleasedFigure',
  'RulePrecision',
]

/** For what, and in which case, personal data is read: sent with every request, where it was stated. */
export interface Stated {
  readonly purpose: string
  readonly caseNumber: string
}

/**
 * The public graph through the session's cookie. Operations are sent by their id: the text stays where it was
 * registered. Entities are kept once, under their key, so that a name or a figure is the same wherever it stands. What
 * was read for one purpose is not shown for another: each has a client, and so a cache, of its own.
 */
export function openClient(stated: Stated | null): Client {
  whole.clear()
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: {
          ...Object.fromEntries(KEYLESS.map((type) => [type, () => null])),
          Division: ({ code }) => (code as string | undefined) ?? null,
          SourceFreshness: ({ subgraph }) => (subgraph as string | undefined) ?? null,
        },
        updates: {
          Mutation: Object.fromEntries(
            ['dispatchFinding', 'startChecking', 'disposeFinding', 'closeFinding', 'returnFinding'].map((act) => [
              act,
              // An act moves a finding between lists and changes counts: those are asked for again.
              (_answer: unknown, _input: unknown, cache: Cache) => {
                for (const { fieldName, arguments: input } of cache.inspectFields('Query'))
                  if (fieldName === 'findings') cache.invalidate('Query', fieldName, input)
              },
            ]),
          ),
        },
      }),
      fetchExchange,
    ],
    fetch: (address, init) => {
      const { operationName, variables } = JSON.parse(init?.body as string)
      const body = JSON.stringify({ documentId: idByName.get(operationName), operationName, variables })
      const headers = {
        ...(init?.headers as Record<string, string>),
        ...(stated === null ? {} : { 'x-hub-purpose': stated.purpose, 'x-hub-case': stated.caseNumber }),
      }
      return fetch(address, { ...init, headers, body, credentials: 'same-origin' })
    },
  })
}

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
  /** Where what is shown was answered earlier, because now it is not: when that was. */
  readonly shownSince: number | null
  again(): void
}

/** The last whole answers: when a subsystem is out of reach, what it said before is shown with its age. */
const whole = new Map<string, { data: unknown; at: number }>()
const MOST_KEPT = 40

function keepWhole(key: string, data: unknown): void {
  whole.delete(key)
  whole.set(key, { data, at: Date.now() })
  for (const oldest of whole.keys()) {
    if (whole.size <= MOST_KEPT) break
    whole.delete(oldest)
  }
}

export function useGraph<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data, fetching, stale, error }, execute] = useQuery<Data, Variables>({
    query: documentOf(operation) as never,
    variables,
    pause,
    requestPolicy: 'cache-and-network',
  })
  const key = `${operation.id} ${JSON.stringify(variables)}`
  const isAnswered = data != null && error === undefined && !fetching && !stale
  useEffect(() => {
    if (isAnswered) keepWhole(key, data)
  }, [isAnswered, key, data])
  const earlier = error !== undefined && isOutage(error) ? whole.get(key) : undefined
  return {
    data: (earlier?.data as Data | undefined) ?? data ?? null,
    isLoading: fetching && data === undefined,
    error: error ?? null,
    shownSince: earlier?.at ?? null,
    again: () => execute({ requestPolicy: 'network-only' }),
  }
}

/** A refusal is an answer; an outage is none. */
function isOutage({ networkError, graphQLErrors }: CombinedError): boolean {
  return (
    networkError !== undefined ||
    graphQLErrors.some(({ extensions }) => /^SUBGRAPH_|^INCOMPLETE_DATA$/.test(String(extensions?.code)))
  )
}

/** One answer, for what is done once: null where there is none. */
export async function askOnce<Data, Variables extends object>(
  client: Client,
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const { data } = await client.query(documentOf(operation) as never, variables as never).toPromise()
  return (data as Data | undefined) ?? null
}

/** How to send a command: its answer, or the error in its place. */
export function useCommand(): <Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<{ data: Data | null; error: CombinedError | null }> {
  const client = useClient()
  return async (operation, variables) => {
    const { data, error } = await client.mutation(documentOf(operation) as never, variables as never).toPromise()
    return { data: (data as never) ?? null, error: error ?? null }
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
