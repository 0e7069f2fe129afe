import { randomUUID } from 'node:crypto'
import { faultOf, type Logger } from '@civil-affairs/kit'
import type { GraphQLFormattedError } from 'graphql'

/** What an error may carry out of the hub besides message and path. Stacks, addresses and bodies are not among it. */
const RELEASED = [
  'code',
  'messageEn',
  'basis',
  'path',
  'fields',
  'scalar',
  'incident',
  'subgraph',
  'retryable',
] as const

/** Errors of the HTTP and GraphQL machinery, in the words of the hub. */
const MACHINERY: Readonly<Record<string, string>> = {
  BAD_REQUEST: '请求格式有误。',
  GRAPHQL_PARSE_FAILED: '查询语句不符合 GraphQL 语法。',
  GRAPHQL_VALIDATION_FAILED: '查询语句与数据目录不符。',
  OPERATION_RESOLUTION_FAILURE: '无法确定要执行的操作，请指明 operationName。',
  PERSISTED_QUERY_NOT_SUPPORTED: '不支持以编号代替查询语句。',
  PERSISTED_QUERY_NOT_FOUND: '不支持以编号代替查询语句。',
}
/** Codes under which the stock packages hide what nobody foresaw. */
const UNFORESEEN = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR'])

/** The last gate for every error: coded, bilingual, without values, addresses or stacks; faults get a number. */
export function redactErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, path, locations, extensions = {} } = formatted
    // Rules of our own run among the stock ones, whose code the server writes over whatever they say.
    const own = extensions.hubCode ?? extensions.code
    const code = typeof own === 'string' ? own : 'INTERNAL_SERVER_ERROR'
    const place = path === undefined ? {} : { path }
    if (UNFORESEEN.has(code) && extensions.incident === undefined)
      return { ...place, ...fault(error, place.path, extensions.subgraph, log) }
    const inParts = /^Unknown directive "@(defer|stream)"/.exec(message)?.[1]
    if (inParts !== undefined) return { ...notInParts(inParts), ...(locations === undefined ? {} : { locations }) }
    const released = Object.fromEntries(
      RELEASED.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
    )
    released.code = code
    const zh = MACHINERY[code]
    if (zh === undefined) return { message: withoutValue(message), ...place, extensions: released }
    return {
      message: zh,
      ...(locations === undefined ? {} : { locations }),
      ...place,
      extensions: { ...released, messageEn: withoutValue(message) },
    }
  }
}

/** Refused until it works: an answer in parts would go out past the receipts that every answer leaves. */
function notInParts(directive: string): GraphQLFormattedError {
  return {
    message: `不支持 @${directive}：查询结果一次返回。`,
    extensions: {
      code: directive === 'defer' ? 'DEFER_NOT_SUPPORTED' : 'STREAM_NOT_SUPPORTED',
      messageEn: `@${directive} is not supported: an answer comes in one piece. Ask for what may come later in a request of its own.`,
    },
  }
}

function fault(
  error: unknown,
  path: readonly (string | number)[] | undefined,
  subgraph: unknown,
  log: Logger,
): GraphQLFormattedError {
  const incident = randomUUID()
  log.error({ incident, subgraph, path: path?.join('.'), ...faultOf(error) }, 'fault')
  return {
    message: `系统故障，编号 ${incident}。请稍后重试或联系管理员。`,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      messageEn: 'A fault of the hub. Try again later, or give the incident number to the operator.',
      incident,
      ...(typeof subgraph === 'string' ? { subgraph, retryable: false } : {}),
    },
  }
}

/**
 * graphql-js repeats what was sent (`got invalid value "…"`, `found "…"`), and what was sent may be somebody's name
 * or number: an error text is copied into tickets and logs. The variable and its place stay.
 */
export function withoutValue(message: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(message)
  if (variable !== null) {
    const place = / at "([\w.[\]]+)"; /.exec(message)?.[1] ?? variable[1]!.slice(1)
    const reason =
      /(?:"|\d|[\]}]|null|true|false)(?: at "[\w.[\]]+")?; ((?:Date|DateTime|YearMonth|Money|Decimal|DivisionCode|CreditCode)：.*)$/s.exec(
        message,
      )?.[1]
    return `变量 ${variable[1]} 的 ${place} 有误 / variable ${variable[1]} is not valid at ${place}${reason === undefined ? '' : `: ${reason}`}`
  }
  return message.replace(/(,? found |cannot represent [^:]*: |cannot represent value: )[\s\S]*$/, (_, lead: string) =>
    lead.replace(/,? found $|: $/, ''),
  )
}
