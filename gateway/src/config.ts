import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addressesOf, CannotStart } from '@civil-affairs/kit'
import { z } from 'zod'
import { type Issuer, issuersOf } from './access.ts'
import { AUDIENCE } from './local-issuer.ts'
import { SUBGRAPH_PACKAGES } from './subgraph-packages.ts'
import { SUPERGRAPH_FILE } from './supergraph.ts'

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  ephemeral: { type: 'boolean' },
  'database-url': { type: 'string' },
  people: { type: 'string' },
  seed: { type: 'string' },
  'no-sample': { type: 'boolean' },
  supergraph: { type: 'string' },
  quiet: { type: 'boolean' },
} as const

const Options = z.object({
  port: z.coerce.number().int().min(0).max(65_535).default(4000),
  host: z.string().min(1).default('127.0.0.1'),
  data: z.string().min(1).default('data'),
  ephemeral: z.boolean().default(false),
  people: z.coerce.number().int().min(1).max(1_000_000).default(30_000),
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1),
  'no-sample': z.boolean().default(false),
  supergraph: z.string().min(1).default(SUPERGRAPH_FILE),
  quiet: z.boolean().default(false),
  'database-url': z.url({ protocol: /^postgres(ql)?$/ }).optional(),
})

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.string().optional(),
  HOST: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  HUB_PACKAGES: z.string().default(SUBGRAPH_PACKAGES.join(',')),
  HUB_ISSUERS: z.string().default(''),
  HUB_AUDIENCE: z.string().min(1).default(AUDIENCE),
  HUB_DEMO_ACCOUNTS: z.enum(['on', 'off']).optional(),
  /** Where the subgraphs are; where it is set, the gateway runs alone: registry=http://…,assistance=http://… */
  HUB_SUBGRAPHS: z.string().default(''),
  /** What the subgraphs let readers of their feeds in with; without it a gateway that runs alone has no subscriptions. */
  HUB_FEED_SECRET: z.string().min(16).optional(),
  /** Where a gateway that runs alone keeps the last supergraph that was good, for a start on a file that is not. */
  HUB_KEPT_SUPERGRAPH: z.string().min(1).optional(),
  /** How often it looks whether the supergraph file has changed. */
  HUB_SUPERGRAPH_EVERY_MS: z.coerce.number().int().min(50).default(5_000),
  /** Networks of the hub's own (CIDR) that partners' webhooks may lie in; where it runs alone, the exchange has it. */
  HUB_OUTBOUND_NETWORKS: z.string().default(''),
  /** How many processes a gateway that runs alone is, sharing its port; one a core where it says `cores`. */
  HUB_WORKERS: z.union([z.literal('cores'), z.coerce.number().int().min(1).max(256)]).default(1),
  /** A port of its own for /metrics, without tokens, on the host that HUB_METRICS_HOST names. */
  HUB_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HUB_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** Private key (PEM, or the path of a file that holds it) that the gateway signs its callers' identities with. */
  HUB_GATEWAY_PRIVATE_KEY: z.string().optional(),
})

export interface Config {
  port: number
  host: string
  development: boolean
  quiet: boolean
  logLevel: string | undefined
  supergraphFile: string
  issuers: Issuer[]
  audience: string
  /** Null where metrics are to be had at the door alone. */
  metrics: { port: number; host: string } | null
  mode: EmbeddedConfig | DistributedConfig
}
export interface EmbeddedConfig {
  kind: 'embedded'
  packages: string[]
  dataFolder: string
  ephemeral: boolean
  databaseUrl: string | null
  people: number
  seed: number
  wantsSample: boolean
  demoAccounts: boolean
  outboundNetworks: string
}
export interface DistributedConfig {
  kind: 'distributed'
  subgraphs: ReadonlyMap<string, string>
  privateKeyPem: string
  feedSecret: string | null
  workers: number
  keptSupergraphFile: string
  supergraphEveryMs: number
}

/** Options and environment, read once; all that is wrong with them in one message. */
export function loadConfig(words: readonly string[], env: Record<string, string | undefined>): Config {
  const given = optionsOf(words)
  const environment = checked(Environment, env, '环境变量有误。 Environment variables are wrong')
  const options = checked(
    Options,
    {
      ...given,
      port: given.port ?? environment.PORT,
      host: given.host ?? environment.HOST,
      'database-url': given['database-url'] ?? environment.DATABASE_URL,
    },
    '启动参数有误。 Options are wrong',
  )
  const development = environment.NODE_ENV !== 'production'
  return {
    port: options.port,
    host: options.host,
    development,
    quiet: options.quiet,
    logLevel: environment.LOG_LEVEL,
    supergraphFile: options.supergraph,
    issuers: issuersOf(environment.HUB_ISSUERS),
    audience: environment.HUB_AUDIENCE,
    metrics:
      environment.HUB_METRICS_PORT === undefined
        ? null
        : { port: environment.HUB_METRICS_PORT, host: environment.HUB_METRICS_HOST },
    mode:
      environment.HUB_SUBGRAPHS.trim() === ''
        ? {
            kind: 'embedded',
            packages: environment.HUB_PACKAGES.split(',').map((name) => name.trim()),
            dataFolder: options.data,
            ephemeral: options.ephemeral,
            databaseUrl: options['database-url'] ?? null,
            people: options.people,
            seed: options.seed,
            wantsSample: !options['no-sample'],
            demoAccounts:
              environment.HUB_DEMO_ACCOUNTS === undefined ? development : environment.HUB_DEMO_ACCOUNTS === 'on',
            outboundNetworks: environment.HUB_OUTBOUND_NETWORKS,
          }
        : {
            kind: 'distributed',
            subgraphs: addressesOf(environment.HUB_SUBGRAPHS),
            privateKeyPem: privateKeyOf(environment.HUB_GATEWAY_PRIVATE_KEY),
            workers: environment.HUB_WORKERS === 'cores' ? availableParallelism() : environment.HUB_WORKERS,
            feedSecret: environment.HUB_FEED_SECRET ?? null,
            keptSupergraphFile:
              environment.HUB_KEPT_SUPERGRAPH ?? join(options.data, 'supergraph.last-known-good.graphql'),
            supergraphEveryMs: environment.HUB_SUPERGRAPH_EVERY_MS,
          },
  }
}

function optionsOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values
  } catch (error) {
    const known = Object.entries(OPTIONS).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`)
    throw new CannotStart(
      `启动参数有误：${(error as Error).message.split('. ')[0]}。 Known options: ${known.join(', ')}.`,
    )
  }
}

function checked<T extends z.ZodType>(schema: T, values: unknown, what: string): z.infer<T> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  throw new CannotStart(
    `${what}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
  )
}

function privateKeyOf(text: string | undefined): string {
  if (text === undefined)
    throw new CannotStart(
      'HUB_GATEWAY_PRIVATE_KEY 未设置。 HUB_GATEWAY_PRIVATE_KEY is not set: subgraphs let only a signed gateway in.',
    )
  if (text.startsWith('-----')) return text
  try {
    return readFileSync(text, 'utf8')
  } catch {
    throw new CannotStart(
      'HUB_GATEWAY_PRIVATE_KEY 指定的文件无法读取。 The file named by HUB_GATEWAY_PRIVATE_KEY cannot be read.',
    )
  }
}
