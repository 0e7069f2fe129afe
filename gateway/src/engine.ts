import './telemetry-off.ts'

import { ApolloGateway, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { Logger } from '@civil-affairs/kit'
import { faultOf } from '@civil-affairs/kit'
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError, Kind, parse } from 'graphql'
import type { Caller } from './caller.ts'
import { SubgraphFailure, type SubgraphSource } from './subgraph-source.ts'
import type { Supergraph } from './supergraph.ts'

export interface GraphContext {
  /** Null for introspection alone; see the door in server.ts. */
  readonly caller: Caller | null
}

type Process = GraphQLDataSourceProcessOptions<GraphContext>

/** Plans operations over the supergraph and fetches from the sources. The planner is stock; what is around it is ours. */
export function openEngine(supergraph: Supergraph, sources: readonly SubgraphSource[], log: Logger): ApolloGateway {
  const byName = new Map(sources.map((source) => [source.name, source]))
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.executable,
    buildService: ({ name }) => {
      const source = byName.get(name)
      if (source === undefined) throw new Error(`no source for subgraph ${name}`)
      return dataSource(source, log)
    },
    // Otherwise anybody may ask for plans where NODE_ENV is not production.
    __exposeQueryPlanExperimental: false,
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
  })
  const load = gateway.load.bind(gateway)
  gateway.load = async (options) => {
    const { schema, executor } = await load(options)
    return { schema, executor: async (request) => explainNulls(await executor(request)) as never }
  }
  return gateway
}

function dataSource(source: SubgraphSource, log: Logger): GraphQLDataSource<GraphContext> {
  return {
    async process(options) {
      const { request } = options
      const caller = (options.context as GraphContext).caller
      if (caller === null) throw new Error('a fetch without a caller')
      const { query = '', operationName, variables } = request
      try {
        return (await source.execute({ query, operationName, variables }, caller)) as never
      } catch (error) {
        log.warn(
          {
            subgraph: source.name,
            ...(error instanceof SubgraphFailure ? { code: error.code, reason: error.message } : faultOf(error)),
          },
          'subgraph gave no answer',
        )
        return { data: null, errors: failureErrors(source.name, error, options) } as never
      }
    },
  }
}

/** One error for each field of the answer that the fetch was for; under a list one for the list, naming the fields. */
function failureErrors(subgraph: string, error: unknown, options: Process): GraphQLFormattedError[] {
  const code = error instanceof SubgraphFailure ? error.code : 'SUBGRAPH_UNAVAILABLE'
  const query = options.request.query ?? ''
  const fetched = fetchedFields(query)
  const isCommand = fetched.operation === 'mutation'
  const at = options.kind === 'incoming operation' ? (options.pathInIncomingRequest ?? []) : []
  const list = at.indexOf('@')
  const paths = list === -1 ? fetched.fields.map((field) => [...at, field]) : [at.slice(0, list)]
  return paths.map((path) => ({
    message: isCommand
      ? '子系统未答复，办理结果未知：请先查询核实，再决定是否重试。'
      : code === 'SUBGRAPH_TIMEOUT'
        ? '子系统答复超时，此部分数据暂缺，请稍后重试。'
        : '子系统暂不可用，此部分数据暂缺，请稍后重试。',
    extensions: {
      code,
      messageEn: isCommand
        ? 'The subsystem did not answer, so whether the act was done is not known: look before you repeat it.'
        : code === 'SUBGRAPH_TIMEOUT'
          ? 'The subsystem did not answer in time; this part of the data is missing. Try again later.'
          : 'The subsystem is not available; this part of the data is missing. Try again later.',
      subgraph,
      retryable: !isCommand,
      // The planner's own error paths are for answers of subgraphs; `explainNulls` puts this one in place.
      answerPath: path,
      ...(list === -1 ? {} : { fields: fetched.fields }),
    },
  }))
}

function fetchedFields(query: string): { operation: string; fields: string[] } {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const fields = new Set<string>()
  const collect = (selections: NonNullable<typeof operation>['selectionSet']['selections']) => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections)
      if (selection.kind !== Kind.FIELD) continue
      if (selection.name.value === '_entities') collect(selection.selectionSet!.selections)
      else if (selection.name.value !== '__typename') fields.add((selection.alias ?? selection.name).value)
    }
  }
  if (operation !== undefined) collect(operation.selectionSet.selections)
  return { operation: operation?.operation ?? 'query', fields: [...fields] }
}

interface EngineResult extends Omit<FormattedExecutionResult, 'errors'> {
  errors?: readonly GraphQLError[]
}

/** Gives failures of fetches their place in the answer, and brings out the nulls that the planner keeps to itself. */
function explainNulls(result: EngineResult): EngineResult {
  const { valueCompletion, ...extensions } = (result.extensions ?? {}) as { valueCompletion?: readonly GraphQLError[] }
  const errors = [
    ...(result.errors ?? []).map(placed),
    ...(valueCompletion ?? []).map(
      ({ path }) =>
        new GraphQLError('数据不完整：必有的值缺失，此部分不予显示。', {
          path,
          extensions: {
            code: 'INCOMPLETE_DATA',
            messageEn: 'The data is not complete: a value that must exist is missing, so this part is not shown.',
            retryable: false,
          },
        }),
    ),
  ]
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(errors.length > 0 ? { errors } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  }
}

function placed(error: GraphQLError): GraphQLError {
  const { answerPath, ...extensions } = (error.extensions ?? {}) as { answerPath?: (string | number)[] }
  return answerPath === undefined ? error : new GraphQLError(error.message, { path: answerPath, extensions })
}
