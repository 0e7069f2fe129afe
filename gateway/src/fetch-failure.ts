import type { GraphQLFormattedError } from 'graphql'
import type { SubgraphFailure } from './subgraph-source.ts'

export interface FailedFetch {
  subgraph: string
  code: SubgraphFailure['code']
  isCommand: boolean
  /** Where its data would have gone: field names, '@' for the items of a list. */
  at: readonly string[]
  fields: readonly string[]
}

/** One error for each field of the answer that the fetch was for; under a list one for the list, naming the fields. */
export function failureErrors({ subgraph, code, isCommand, at, fields }: FailedFetch): GraphQLFormattedError[] {
  const list = at.indexOf('@')
  const paths = list === -1 ? fields.map((field) => [...at, field]) : [at.slice(0, list)]
  return paths.map((path) => ({
    message: isCommand
      ? '子系统未答复，办理结果未知：请先查询核实，再决定是否重试。'
      : code === 'SUBGRAPH_TIMEOUT'
        ? '子系统答复超时，此部分数据暂缺，请稍后重试。'
        : '子系统暂不可用，此部分数据暂缺，请稍后重试。',
    path,
    extensions: {
      code,
      messageEn: isCommand
        ? 'The subsystem did not answer, so whether the act was done is not known: look before you repeat it.'
        : code === 'SUBGRAPH_TIMEOUT'
          ? 'The subsystem did not answer in time; this part of the data is missing. Try again later.'
          : 'The subsystem is not available; this part of the data is missing. Try again later.',
      subgraph,
      retryable: !isCommand,
      ...(list === -1 ? {} : { fields }),
    },
  }))
}
