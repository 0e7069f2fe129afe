import { type GraphQLSchema, stripIgnoredCharacters } from 'graphql'
import { exampleOperation } from './example.ts'
import { DEMO_ACCOUNTS } from './local-issuer.ts'

export interface Start {
  address: string
  schema: GraphQLSchema
  seconds: number
  store: string
  /** Nothing is kept, the key of the demo accounts neither. */
  ephemeral: boolean
  development: boolean
  quiet: boolean
  examplePersonId: string | null
  /** Of the county officer; null where demo accounts are off. */
  token: string | null
}

/** What a start prints when all is up: where, who may ask, and a first question to paste. */
export function bannerOf(start: Start): string {
  const { address, schema, examplePersonId, token } = start
  const first = `民政一张图已启动 The hub is up: ${address}/graphql (${start.store}, ${start.seconds.toFixed(1)} s)`
  if (start.quiet) return first
  const lines = [
    '',
    first,
    `  驾驶舱 dashboard    ${address}/`,
    ...(start.development ? [`  查询页面 explorer   ${address}/explorer`] : []),
    `  运行状况 health     ${address}/health/ready`,
    token === null
      ? '  演示账号已关闭 Demo accounts are off; callers come with tokens of HUB_ISSUERS.'
      : `  演示账号已开启 Demo accounts are ON: ${start.ephemeral ? '本次令牌见下 the token below is of this start alone' : 'npm run token -- ROLE'} (${Object.keys(DEMO_ACCOUNTS).join(', ')})`,
  ]
  if (token !== null) lines.push(...exampleLines(address, schema, examplePersonId, token))
  return lines.join('\n')
}

/** Printed some time after the banner: until then indicators and findings have gaps, which say so. */
export function concludedLine(seconds: number): string {
  return `指标与发现已算出 Indicators and findings are up to date (${seconds.toFixed(1)} s after the start)`
}

function exampleLines(address: string, schema: GraphQLSchema, personId: string | null, token: string): string[] {
  const [operation, variables] =
    personId === null
      ? [exampleOperation(schema, 'division-dashboard'), { code: '140000000000' }]
      : [exampleOperation(schema, 'person-overview'), { id: personId }]
  if (operation === null) return ['', `  令牌 token (county-officer, 12 h): ${token}`]
  const body = JSON.stringify({ query: stripIgnoredCharacters(operation), variables })
  return [
    '',
    '试一试 Try it in the explorer (query, Variables, Headers):',
    '',
    operation,
    '',
    JSON.stringify(variables),
    JSON.stringify({ authorization: `Bearer ${token}` }),
    '',
    '或 or:',
    '',
    `curl -s ${address}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${body}'`,
    '',
  ]
}
