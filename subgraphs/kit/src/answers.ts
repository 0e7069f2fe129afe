import { randomUUID } from 'node:crypto'
import { OptimisticLockError } from '@mikro-orm/core'
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { z } from 'zod'
import { faultOf, type Logger } from './log.ts'
import { staleVersion } from './record-keeping.ts'
import { Refusal } from './refusal.ts'
import { isAfterFailure, isCancelled } from './request-limits.ts'

/** Constraint of the database → the refusal it means. */
export type Conflicts = Readonly<Record<string, () => Refusal>>

/**
 * A thrown error as the refusal it stands for: thrown by a service, a version that moved on, or a constraint that saw
 * what two writers at once could not see of each other. Null for everything else.
 */
export function refusalOf(error: unknown, conflicts: Conflicts): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof OptimisticLockError) return staleVersion()
  const constraint = (error as { constraint?: string } | null)?.constraint
  return constraint === undefined ? null : (conflicts[constraint]?.() ?? null)
}

/** The errors of an answer as a caller may see them; what is not the caller's business is logged and numbered. */
export function formatErrors(
  errors: readonly GraphQLError[],
  conflicts: Conflicts,
  log: Logger,
): GraphQLFormattedError[] {
  // Once a statement was cancelled, those after it in its transaction fail for no reason of their own.
  const wasCancelled = errors.some(({ originalError }) => isCancelled(originalError))
  return errors.map((error) => {
    const isOfTime = isCancelled(error.originalError) || (wasCancelled && isAfterFailure(error.originalError))
    return { ...pathOf(error), ...(isOfTime ? OUT_OF_TIME : describe(error, conflicts, log)) }
  })
}

export function formatResult(
  result: { data?: unknown; errors?: readonly GraphQLError[] },
  conflicts: Conflicts,
  log: Logger,
): FormattedExecutionResult {
  const data = result.data === undefined ? {} : { data: result.data as never }
  return result.errors === undefined ? data : { ...data, errors: formatErrors(result.errors, conflicts, log) }
}

const OUT_OF_TIME: GraphQLFormattedError = {
  message: '查询超出时限，此部分数据暂缺，请稍后重试。',
  extensions: {
    code: 'SUBGRAPH_TIMEOUT',
    messageEn: 'The query took longer than the caller waits; this part of the data is missing. Try again later.',
    retryable: true,
  },
}

const chinese = z.locales.zhCN()
/** What zod says of an issue, in Chinese; it never repeats the value. */
function inChinese(issue: z.core.$ZodIssue): string {
  const said = chinese.localeError(issue as z.core.$ZodRawIssue)
  const text = (typeof said === 'string' ? said : said?.message) ?? issue.message
  return text.replace(/，实际接收.*$/s, '') // it would say what was received, but zod no longer holds that
}

function pathOf(error: GraphQLError) {
  return error.path === undefined ? {} : { path: error.path }
}

function describe(error: GraphQLError, conflicts: Conflicts, log: Logger): GraphQLFormattedError {
  const cause = error.originalError
  if (cause === undefined || cause === null || cause instanceof GraphQLError)
    return { message: error.message, extensions: { code: 'BAD_USER_INPUT', ...error.extensions } }
  const refusal = refusalOf(cause, conflicts)
  if (refusal !== null) {
    const { code, message, messageEn, basis, inputPath } = refusal
    return { message, extensions: { code, messageEn, basis, path: inputPath } }
  }
  if (cause instanceof z.ZodError) {
    const fields = cause.issues.map((issue) => ({
      path: issue.path.map(String),
      message: inChinese(issue),
      messageEn: issue.message,
    }))
    return {
      message: `输入有误：${fields.map((field) => field.path.join('.')).join('、')}。请更正后重试。`,
      extensions: { code: 'BAD_USER_INPUT', messageEn: 'Some input is not valid; see fields.', fields },
    }
  }
  const incident = randomUUID()
  log.error({ incident, path: error.path?.join('.'), ...faultOf(cause) }, 'fault')
  return {
    message: `系统故障，编号 ${incident}。请稍后重试或联系管理员。`,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      messageEn: 'A fault of the hub. Try again later, or give the incident number to the operator.',
      incident,
    },
  }
}
