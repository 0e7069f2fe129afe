import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { CannotStart } from './folder-lock.ts'

/** Environment of one subgraph process in distributed mode. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Public key (PEM, or the path of a file that holds it) of the gateway whose callers are let in. */
  HUB_GATEWAY_KEY: z.string().min(1),
  /** Secret that subgraphs show each other when they read feeds. */
  HUB_FEED_SECRET: z.string().min(16),
  /** Where the others are: registry=http://127.0.0.1:4101,assistance=http://127.0.0.1:4102 */
  HUB_SUBGRAPHS: z.string().default(''),
  /** Networks of the hub's own (CIDR) that partners' webhooks may lie in. */
  HUB_OUTBOUND_NETWORKS: z.string().default(''),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export interface SubgraphConfig {
  port: number
  host: string
  databaseUrl: string
  gatewayKeyPem: string
  feedSecret: string
  subgraphs: ReadonlyMap<string, string>
  outboundNetworks: string
  logLevel: string
}

/** All that is wrong with the environment in one message. */
export function loadConfig(env: Record<string, string | undefined> = process.env): SubgraphConfig {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new CannotStart(`环境变量有误。 Environment variables are wrong: ${problems.join('; ')}`)
  }
  const {
    PORT,
    HOST,
    DATABASE_URL,
    HUB_GATEWAY_KEY,
    HUB_FEED_SECRET,
    HUB_SUBGRAPHS,
    HUB_OUTBOUND_NETWORKS,
    LOG_LEVEL,
  } = parsed.data
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    gatewayKeyPem: HUB_GATEWAY_KEY.startsWith('-----') ? HUB_GATEWAY_KEY : readFileSync(HUB_GATEWAY_KEY, 'utf8'),
    feedSecret: HUB_FEED_SECRET,
    subgraphs: addressesOf(HUB_SUBGRAPHS),
    outboundNetworks: HUB_OUTBOUND_NETWORKS,
    logLevel: LOG_LEVEL,
  }
}

/** name=url,name=url */
export function addressesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '')
  return new Map(
    pairs.map((pair) => {
      const [name, url] = pair.split(/=(.*)/s).map((part) => part?.trim())
      if (!name || !url || !URL.canParse(url))
        throw new CannotStart(`HUB_SUBGRAPHS 有误：${pair}。 HUB_SUBGRAPHS has a part that is not name=url.`)
      return [name, url.replace(/\/$/, '')]
    }),
  )
}
